import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decode } from '../src/encodings/decode.ts'
import { extract } from '../src/extract.ts'
import type { ExtractOptions } from '../src/model/options.ts'
import { encodePage } from './encodings/encode-page.ts'
import { encode } from './encodings/encoders.ts'
import { fontTwins } from './encodings/font-page.ts'

/*
 * The twins of a page: the same text in another encoding. Each must give the same record, but for what says how it was
 * decoded.
 */

interface Fixture {
  readonly name: string
  readonly html: string
  readonly options: ExtractOptions
  readonly vietnamese: boolean
}

const PAGES = fileURLToPath(new URL('../fixtures/pages/', import.meta.url))
const FIXTURES: readonly Fixture[] = readdirSync(PAGES)
  .sort()
  .filter(name => existsSync(join(PAGES, name, 'source.html')))
  .map(name => {
    const folder = join(PAGES, name)
    const { options = {} } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as {
      options?: ExtractOptions
    }
    const { text } = decode(readFileSync(join(folder, 'source.html')))
    const { language } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
      language: string | null
    }
    return { name, html: text.normalize('NFC'), options, vietnamese: language === 'vi' }
  })

const { ALL_TWINS, CI } = process.env
/** All twins take a minute; otherwise each page has four of them, encodings and labels taking turns. */
const IS_WHOLE = ALL_TWINS === '1' || CI !== undefined
const TURNS = 3

/** Old Vietnamese encodings that are found without a label. */
const FOUND = [
  'windows-1258',
  'tcvn3',
  'vni',
  'vps',
  'viscii',
  'tcvn5712-1',
  'bkhcm2',
  'vietware-f',
  'vietware-x',
]
/** Only by a script comes the text of these, and what is seen has no capital with a tone: they are read as TCVN3. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = { 'tcvn5712-1': ['nextjs--page-data'] }
/** The Macintosh's must be named. */
const NAMED = ['vni-mac']

/** What the page says of its encoding; `''` nothing, `=` the truth. */
const LABELS = ['=', '', 'utf-8', 'iso-8859-1', 'windows-1258']

const FONTS: readonly (readonly [font: string, encoding: string])[] = [
  ['.VnTime', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['VPS Times', 'vps'],
  ['VI Times', 'viscii'],
  ['VnTimes2', 'bkhcm2'],
]

const VIETNAMESE = FIXTURES.filter(({ vietnamese }) => vietnamese)
const OTHERS = FIXTURES.filter(({ vietnamese }) => !vietnamese)

describe.each(VIETNAMESE)('$name', fixture => {
  const page = VIETNAMESE.indexOf(fixture)
  const { name, html, options } = fixture
  const twin = (encoding: string, label: string): void => {
    const said = label === '=' ? encoding : label
    expect(recordOf(encodePage(labelled(html, said), encoding), options)).toEqual(
      recordOf(encode(labelled(html, said), 'utf-8'), options),
    )
  }

  const pairs = FOUND.flatMap((encoding, index) =>
    LABELS.filter(
      (_, at) => IS_WHOLE || ((page + index) % TURNS === 0 && at === (page + index) % LABELS.length),
    ).map(label => ({ encoding, label })),
  )
  const told = pairs.filter(({ encoding, label }) => label === '=' || !UNTOLD[encoding]?.includes(name))
  test.each(told)('in $encoding, labelled "$label"', ({ encoding, label }) => {
    twin(encoding, label)
  })

  test.each(NAMED.filter(() => IS_WHOLE || page % 5 === 0))('in %s', encoding => {
    const twin = recordOf(encodePage(html, encoding), { ...options, encoding })
    expect(twin).toEqual(recordOf(encode(html, 'utf-8'), options))
  })

  test.skipIf(!IS_WHOLE && page % 5 !== 1)('in viqr', () => {
    twin('viqr', '')
  })

  test.each(FONTS.filter((_, at) => IS_WHOLE || at === page % FONTS.length))(
    'in the font %s (%s)',
    (font, encoding) => {
      const { shown, plain } = fontTwins(html, font, encoding)
      expect(recordOf(encode(shown, 'utf-8'), options)).toEqual(recordOf(encode(plain, 'utf-8'), options))
    },
  )
})

const WORLD: Readonly<Record<string, readonly string[]>> = {
  'arabic--rtl-news': ['windows-1256', 'utf-16le'],
  'german--regional-news': ['windows-1252', 'iso-8859-15', 'windows-1254'],
  'japanese--local-news': ['shift_jis', 'euc-jp'],
}

describe.each(OTHERS)('$name', ({ name, html, options }) => {
  test.each(WORLD[name] ?? ['windows-1252'])('in %s', encoding => {
    expect(recordOf(encodePage(labelled(html, encoding), encoding), options)).toEqual(
      recordOf(encode(labelled(html, encoding), 'utf-8'), options),
    )
  })
})

/** The page with another label, or none. */
function labelled(html: string, label: string): string {
  return html.replace(CHARSET, label === '' ? '' : `$1${label}`)
}

const CHARSET = /(\bcharset=["']?)[\w-]+/i

/** What is the same in twins: all but the encoding and what is said of it. */
function recordOf(bytes: Uint8Array, options: ExtractOptions): object {
  const { encoding: _, encodingFrom: __, warnings, ...rest } = extract({ name: 'page', bytes }, options)
  return { ...rest, warnings: warnings.filter(({ code }) => !/^(?:encoding-|legacy-font)/.test(code)) }
}
