/** A part to write: fields as they stand, and a body that is already coded. */
export interface WrittenPart {
  readonly fields: Readonly<Record<string, string>>
  readonly body: Uint8Array | string
}

/** Ways to send a body, by the name of the transfer encoding. */
export const CODED: Readonly<Record<string, (body: Uint8Array) => Uint8Array>> = {
  'quoted-printable': body => Buffer.from(quotedPrintable(body), 'latin1'),
  base64: body => Buffer.from(Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n'), 'latin1'),
  '7bit': body => body,
  '8bit': body => body,
  binary: body => body,
}

/** Every byte that is no letter of ASCII is coded, line ends too, so that any bytes come out as they went in. */
function quotedPrintable(body: Uint8Array): string {
  let line = 0
  let text = ''
  for (const byte of body) {
    const coded =
      byte < 33 || byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte)
    if (line + coded.length > 75) {
      text += '=\r\n'
      line = 0
    }
    text += coded
    line += coded.length
  }
  return text
}

/** A part, or a message of one part. */
export function writePart({ fields, body }: WrittenPart): Buffer {
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`${head.join('')}\r\n`), Buffer.from(body)])
}

/** A message of several parts; give the boundary in the content type as `BOUNDARY`. */
export function writeMultipart(
  fields: Readonly<Record<string, string>>,
  parts: readonly WrittenPart[],
): Buffer {
  const pieces = parts.flatMap(part => [Buffer.from(`--${BOUNDARY}\r\n`), writePart(part), LINE_END])
  return Buffer.concat([writePart({ fields, body: '' }), ...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)])
}

/** Stands between parts. */
export const BOUNDARY = '----=_NextPart_000_01'
const LINE_END = Buffer.from('\r\n')

/** A part of HTML in a transfer encoding. */
export function htmlPart(
  html: Uint8Array | string,
  fields: Readonly<Record<string, string>> = {},
  encoding = 'quoted-printable',
): WrittenPart {
  return {
    fields: { 'Content-Type': 'text/html', 'Content-Transfer-Encoding': encoding, ...fields },
    body: CODED[encoding]!(Buffer.from(html)),
  }
}

/** The same bytes with bare line feeds for line ends. */
export function withLineFeeds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
