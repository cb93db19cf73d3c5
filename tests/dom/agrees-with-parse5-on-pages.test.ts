import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { decode } from '../../src/encodings/decode.ts'
import { findSets, type GoldSet } from '../eval/gold.ts'
import { outline, outlineByParse5 } from './outline.ts'

/** Real pages may stand beside the repository. All of them take parse5 half a minute: on CI only. */
const SETS = findSets([fileURLToPath(new URL('../../../shared/eval', import.meta.url))]).filter(
  ({ texts }) => texts === null,
)
const EVERY = process.env['CI'] === undefined ? 10 : 1
const PATIENCE = 600_000

/** Pages whose blocks nest otherwise than in parse5, and why that may be. No page is known whose texts differ. */
const NEST_OTHERWISE: Readonly<Record<string, string>> = {
  'trafilatura/t0144': '<br> between <colgroup> and <tr>: a browser moves it before the table, here it stays',
}

const agreed = { pages: 0, texts: 0, blocks: 0 }

describe.skipIf(SETS.length === 0)('on the pages of the gold sets beside the repository', () => {
  test.each(SETS.map(set => [set.name, set] as const))(
    '%s: texts come in the order, and blocks nest as, in parse5',
    { timeout: PATIENCE },
    (_, set) => {
      const differing = pagesOf(set).flatMap(page => differencesOn(page))
      expect(differing, 'mend the parser, or name the page above with a good reason').toEqual([])
    },
  )

  afterAll(() => {
    const { pages, texts, blocks } = agreed
    console.info(
      `of ${pages} pages, parse5 has the texts of ${texts} in our order, the blocks of ${blocks} nested alike`,
    )
  })
})

interface Page {
  readonly id: string
  readonly path: string
}

function pagesOf({ name, folder, gold }: GoldSet): Page[] {
  return gold
    .filter((_, index) => index % EVERY === 0)
    .map(({ id, file }) => ({ id: `${name}/${id}`, path: join(folder, file) }))
}

/** What differs on a page that should not, with the place where it begins. */
function differencesOn({ id, path }: Page): string[] {
  const html = decode(gunzipSync(readFileSync(path))).text
  const ours = outline(html)
  const theirs = outlineByParse5(html)
  const sameTexts = textsOf(ours) === textsOf(theirs)
  agreed.pages++
  if (sameTexts) agreed.texts++
  if (ours === theirs) agreed.blocks++
  if (!sameTexts) return [`${id}: texts: ${firstDifference(textsOf(ours), textsOf(theirs))}`]
  return ours === theirs || id in NEST_OTHERWISE ? [] : [`${id}: blocks: ${firstDifference(ours, theirs)}`]
}

function textsOf(outlined: string): string {
  return outlined.replace(/<[^>]*>|\s+/g, '')
}

function firstDifference(ours: string, theirs: string): string {
  let start = 0
  while (start < ours.length && ours[start] === theirs[start]) start++
  const excerpt = (outlined: string): string => outlined.slice(Math.max(0, start - 40), start + 40)
  return `"${excerpt(ours)}", in parse5 "${excerpt(theirs)}"`
}
