import { TRAIT } from '../data/characters.ts'
import { codeAt } from '../data/code-at.ts'
import { repairMojibake } from '../text/mojibake.ts'
import { traitsOf } from '../text/traits.ts'
import { collapse } from '../text/whitespace.ts'

/**
 * A value of a `meta` tag or of JSON-LD as one line of text: character references that were escaped twice are decoded,
 * tags taken out, mojibake repaired, white space collapsed, composed to NFC.
 */
export function plainText(value: string): string {
  let text = value
  if (text.includes('&')) text = decodeReferences(text)
  if (text.includes('<')) text = text.replace(TAGS, ' ')
  let found = flaws(text)
  if ((found & MOJIBAKE) !== 0) {
    text = repairMojibake(text, false)
    found = flaws(text)
  }
  if ((found & UNTIDY) !== 0) text = collapse(text.replace(ZERO_WIDTH, ' '))
  return (found & UNUSUAL) === 0 ? text : text.normalize('NFC')
}

const TAGS = /<\/?[a-z][^<>]{0,500}>/gi
const ZERO_WIDTH = /[\u200b\ufeff]+/g

/** White space that is not one plain space between words, or a zero-width character. */
const UNTIDY = 1
/** Characters that may change by composition. */
const UNUSUAL = 2
/** Two characters that may be bytes of one letter. */
const MOJIBAKE = 4

function flaws(text: string): number {
  let found = 0
  let afterSpace = true
  for (let at = 0; at < text.length; at++) {
    const unit = codeAt(text, at)
    if (unit === SPACE) {
      if (afterSpace) found |= UNTIDY
      afterSpace = true
      continue
    }
    afterSpace = false
    if (unit >= 0x80 && isTrailAt(text, at)) found |= MOJIBAKE
    if (unit < SPACE || unit === NO_BREAK_SPACE) found |= UNTIDY
    else if (unit >= 0x300 && !isComposed(unit)) found |= UNTIDY | UNUSUAL
  }
  return afterSpace ? found | UNTIDY : found
}

function isTrailAt(text: string, at: number): boolean {
  return (
    (traitsOf(codeAt(text, at)) & TRAIT.trail) !== 0 && (traitsOf(codeAt(text, at - 1)) & TRAIT.lead) !== 0
  )
}

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0

/** Vietnamese letters, dashes and quotation marks. */
function isComposed(unit: number): boolean {
  return (unit >= 0x1e00 && unit <= 0x1eff) || (unit >= 0x2010 && unit <= 0x2027)
}

/** Decodes numeric references and the named ones that content systems write, twice where they were escaped twice. */
function decodeReferences(text: string): string {
  const once = text.replace(REFERENCE, decodeOne)
  return once.includes('&') && once !== text ? once.replace(REFERENCE, decodeOne) : once
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g

function decodeOne(all: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name] ?? all
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : all
}

/** What is left in attribute values after the page's own references are decoded: markup signs and typography. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  igrave: 'ì',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  szlig: 'ß',
  ugrave: 'ù',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  yacute: 'ý',
  Agrave: 'À',
  Aacute: 'Á',
  Acirc: 'Â',
  Atilde: 'Ã',
  Auml: 'Ä',
  Aring: 'Å',
  Ccedil: 'Ç',
  Egrave: 'È',
  Eacute: 'É',
  Ecirc: 'Ê',
  Igrave: 'Ì',
  Iacute: 'Í',
  Ntilde: 'Ñ',
  Ograve: 'Ò',
  Oacute: 'Ó',
  Ocirc: 'Ô',
  Otilde: 'Õ',
  Ouml: 'Ö',
  Oslash: 'Ø',
  Ugrave: 'Ù',
  Uacute: 'Ú',
  Uuml: 'Ü',
  Yacute: 'Ý',
  eth: 'ð',
  ETH: 'Ð',
}
