import { byIconv } from './iconv.ts'
import * as languages from './languages.ts'
import type { Encoding, Language } from './types.ts'

interface Row {
  readonly name: string
  /** Further labels, parted by spaces. */
  readonly labels: string
  /** Reader, where it is not `TextDecoder` under the same name. */
  readonly by?: 'iconv' | 'gb18030'
  readonly languages?: readonly Language[]
}

/**
 * The Web Encoding Standard's other encodings, in the order in which equal evidence prefers them. Marked `iconv`: what
 * Node's `TextDecoder` lacks (ISO 8859-16) or reads from a smaller table than the standard's (Big5 without the Hong
 * Kong letters, EUC-KR without the 8,822 syllables of windows-949). GBK is read as its superset, as the standard says.
 */
const ROWS: readonly Row[] = [
  { name: 'windows-1250', labels: 'cp1250 x-cp1250', languages: languages.CENTRAL_EUROPEAN },
  {
    name: 'iso-8859-2',
    labels: 'iso-8859-2:1987 latin2 l2 csisolatin2 iso-ir-101',
    languages: languages.CENTRAL_EUROPEAN,
  },
  {
    name: 'windows-1254',
    labels: 'cp1254 x-cp1254 iso-8859-9 iso-8859-9:1989 latin5 l5 csisolatin5 iso-ir-148',
    languages: languages.TURKISH,
  },
  { name: 'windows-1257', labels: 'cp1257 x-cp1257', languages: languages.BALTIC },
  { name: 'windows-1251', labels: 'cp1251 x-cp1251', languages: languages.CYRILLIC },
  { name: 'koi8-r', labels: 'koi koi8 cskoi8r', languages: languages.RUSSIAN },
  { name: 'koi8-u', labels: 'koi8-ru', languages: languages.UKRAINIAN },
  { name: 'ibm866', labels: '866 cp866 csibm866', languages: languages.RUSSIAN },
  {
    name: 'iso-8859-5',
    labels: 'iso-8859-5:1988 cyrillic csisolatincyrillic iso-ir-144',
    languages: languages.RUSSIAN,
  },
  { name: 'windows-1253', labels: 'cp1253 x-cp1253', languages: languages.GREEK },
  {
    name: 'iso-8859-7',
    labels: 'iso-8859-7:1987 greek greek8 csisolatingreek ecma-118 elot-928 iso-ir-126 sun-eu-greek',
    languages: languages.GREEK,
  },
  { name: 'windows-1255', labels: 'cp1255 x-cp1255', languages: languages.HEBREW },
  { name: 'windows-1256', labels: 'cp1256 x-cp1256', languages: languages.ARABIC },
  {
    name: 'iso-8859-6',
    labels:
      'iso-8859-6:1987 iso-8859-6-e iso-8859-6-i arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-ir-127',
    languages: languages.ARABIC,
  },
  { name: 'windows-874', labels: 'dos-874 iso-8859-11 tis-620', languages: languages.THAI },
  { name: 'gb18030', labels: '', languages: languages.SIMPLIFIED_CHINESE },
  {
    name: 'shift_jis',
    labels: 'sjis x-sjis ms932 ms-kanji csshiftjis windows-31j cp932',
    languages: languages.JAPANESE,
  },
  { name: 'euc-jp', labels: 'x-euc-jp cseucpkdfmtjapanese', languages: languages.JAPANESE },
  {
    name: 'big5',
    labels: 'big5-hkscs cn-big5 csbig5 x-x-big5 cp950',
    by: 'iconv',
    languages: languages.TRADITIONAL_CHINESE,
  },
  {
    name: 'euc-kr',
    labels:
      'cseuckr csksc56011987 iso-ir-149 korean ks-c-5601-1987 ks-c-5601-1989 ksc-5601 windows-949 cp949',
    by: 'iconv',
    languages: languages.KOREAN,
  },
  {
    name: 'gbk',
    labels: 'x-gbk gb2312 gb2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 cp936',
    by: 'gb18030',
  },
  { name: 'iso-2022-jp', labels: 'csiso2022jp' },
  { name: 'iso-8859-3', labels: 'iso-8859-3:1988 latin3 l3 csisolatin3 iso-ir-109' },
  { name: 'iso-8859-4', labels: 'iso-8859-4:1988 latin4 l4 csisolatin4 iso-ir-110' },
  {
    name: 'iso-8859-8',
    labels: 'iso-8859-8:1988 iso-8859-8-e hebrew visual csiso88598e csisolatinhebrew iso-ir-138',
  },
  { name: 'iso-8859-8-i', labels: 'logical csiso88598i' },
  { name: 'iso-8859-10', labels: 'latin6 l6 csisolatin6 iso-ir-157' },
  { name: 'iso-8859-13', labels: 'latin7' },
  { name: 'iso-8859-14', labels: 'latin8' },
  { name: 'iso-8859-15', labels: 'latin9 l9 csisolatin9' },
  { name: 'iso-8859-16', labels: 'latin10', by: 'iconv' },
  { name: 'macintosh', labels: 'mac x-mac-roman csmacintosh' },
  { name: 'x-mac-cyrillic', labels: 'x-mac-ukrainian' },
]

/** One encoding a row. */
export const WORLD_ENCODINGS: readonly Encoding[] = ROWS.map(row => ({
  name: row.name,
  labels: row.labels === '' ? [] : row.labels.split(' '),
  decode: row.by === 'iconv' ? byIconv(row.name) : byTextDecoder(row.by ?? row.name),
  ...(row.languages && { languages: row.languages }),
}))

function byTextDecoder(name: string): (bytes: Uint8Array) => string {
  return bytes => new TextDecoder(name).decode(bytes)
}
