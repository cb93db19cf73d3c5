/** First bytes by which a kind of file is known. */
export interface MagicNumber {
  /** For messages, with its article. */
  readonly what: string
  /** One character a byte; `ANY` stands for a byte that does not matter. */
  readonly bytes: string
  /** Where they stand; 0 when not given. */
  readonly at?: number
}

/** Stands in `MagicNumber.bytes` for any byte. */
export const ANY = '\u{2754}'

/** How Safari saves a page with its pictures; with the way out. */
export const SAFARI_ARCHIVE = 'a web archive of Safari (save the page as page source instead)'

/** Kinds of files that get among saved pages; the longer number before the shorter one with the same start. */
export const MAGIC_NUMBERS: readonly MagicNumber[] = [
  { what: 'a PDF document', bytes: '%PDF-' },
  { what: 'a JPEG image', bytes: '\xff\xd8\xff' },
  { what: 'a PNG image', bytes: '\x89PNG\r\n\x1a\n' },
  { what: 'a GIF image', bytes: 'GIF87a' },
  { what: 'a GIF image', bytes: 'GIF89a' },
  { what: 'a WebP image', bytes: `RIFF${ANY.repeat(4)}WEBP` },
  { what: 'an AVIF image', bytes: `\0${ANY.repeat(3)}ftypavif` },
  { what: 'a HEIC image', bytes: `\0${ANY.repeat(3)}ftyphei` },
  { what: 'a BMP image', bytes: `BM${ANY.repeat(4)}\0\0\0\0` },
  { what: 'a TIFF image', bytes: 'II*\0' },
  { what: 'a TIFF image', bytes: 'MM\0*' },
  { what: 'an icon', bytes: '\0\0\x01\0' },
  { what: 'a Photoshop image', bytes: '8BPS\0' },
  { what: 'a DjVu document', bytes: 'AT&TFORM' },
  { what: 'an MP4 video', bytes: `\0${ANY.repeat(3)}ftyp` },
  { what: 'a Matroska or WebM video', bytes: '\x1aE\xdf\xa3' },
  { what: 'an AVI video', bytes: `RIFF${ANY.repeat(4)}AVI ` },
  { what: 'a Flash video', bytes: 'FLV\x01' },
  { what: 'a WAV sound', bytes: `RIFF${ANY.repeat(4)}WAVE` },
  { what: 'an MP3 sound', bytes: 'ID3\x02' },
  { what: 'an MP3 sound', bytes: 'ID3\x03' },
  { what: 'an MP3 sound', bytes: 'ID3\x04' },
  { what: 'an MP3 sound', bytes: '\xff\xfb' },
  { what: 'an Ogg sound or video', bytes: 'OggS\0' },
  { what: 'a FLAC sound', bytes: 'fLaC\0' },
  { what: 'a zip archive', bytes: 'PK\x03\x04' },
  { what: 'a zip archive', bytes: 'PK\x05\x06' },
  { what: 'gzip-compressed data', bytes: '\x1f\x8b\x08' },
  { what: 'bzip2-compressed data', bytes: `BZh${ANY}1AY&SY` },
  { what: 'xz-compressed data', bytes: '\xfd7zXZ\0' },
  { what: 'zstd-compressed data', bytes: '\x28\xb5\x2f\xfd' },
  { what: 'a 7z archive', bytes: "7z\xbc\xaf'\x1c" },
  { what: 'a RAR archive', bytes: 'Rar!\x1a\x07' },
  { what: 'a cabinet archive', bytes: 'MSCF\0' },
  { what: 'a tar archive', bytes: 'ustar', at: 257 },
  { what: 'a Debian package', bytes: '!<arch>\ndebian' },
  { what: 'an old Microsoft Office document', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { what: 'an RTF document', bytes: '{\\rtf' },
  { what: 'a PostScript document', bytes: '%!PS-' },
  { what: 'a compiled help file', bytes: 'ITSF\x03' },
  { what: 'a Kindle book', bytes: 'BOOKMOBI', at: 60 },
  { what: 'a binary property list', bytes: 'bplist0' },
  { what: 'an SQLite database', bytes: 'SQLite format 3\0' },
  { what: 'a Parquet file', bytes: 'PAR1\x15' },
  { what: 'an ELF program', bytes: '\x7fELF' },
  { what: 'a Windows program', bytes: 'MZ\x90\0' },
  { what: 'a macOS program', bytes: '\xcf\xfa\xed\xfe' },
  { what: 'a macOS program or Java class', bytes: '\xca\xfe\xba\xbe' },
  { what: 'a WebAssembly module', bytes: '\0asm' },
  { what: 'a font', bytes: 'wOFF' },
  { what: 'a font', bytes: 'wOF2' },
  { what: 'a font', bytes: 'OTTO\0' },
  { what: 'a font', bytes: '\0\x01\0\0' },
]

/** Kinds whose files are of many kinds themselves, by what stands within their first bytes. */
export const KINDS_INSIDE: readonly (readonly [kind: string, inside: string, what: string])[] = [
  ['a zip archive', 'mimetypeapplication/epub+zip', 'an EPUB book'],
  ['a zip archive', 'mimetypeapplication/vnd.oasis.opendocument', 'an OpenDocument file'],
  ['a zip archive', 'word/', 'a Word document'],
  ['a zip archive', 'xl/', 'an Excel workbook'],
  ['a zip archive', 'ppt/', 'a PowerPoint presentation'],
  ['a binary property list', 'WebMainResource', SAFARI_ARCHIVE],
]
