// Prints precision and recall of the search for near-duplicates, on pairs made of the fixtures' texts, and of the gold
// texts in ../shared/eval if they are there: npm run eval:near-duplicates
import { findSets } from '../eval/gold.ts'
import { fixtureTexts, SHORTEST } from './articles.ts'
import { makePairs } from './made-pairs.ts'
import { measure } from './measure.ts'

const EACH = 400
const THRESHOLDS = [0.4, 0.5, 0.6, 0.7]

const gold = findSets(['../shared/eval']).flatMap(set => (set.texts === null ? set.gold : []))
const goldTexts = new Set(gold.flatMap(({ text = '' }) => (text.length >= SHORTEST ? [text] : [])))

for (const [name, articles] of [
  ['fixtures', fixtureTexts()],
  ['gold texts', [...goldTexts]],
] as const) {
  if (articles.length > 0) print(name, articles)
}

function print(name: string, articles: readonly string[]): void {
  const pairs = makePairs(articles, EACH)
  const { kinds } = measure(pairs)
  console.log(`\n${name}: ${articles.length} articles, ${pairs.length} pairs, seed 1`)
  for (const { kind, same, found, pairs: all, closest } of kinds) {
    const right = same ? found : all - found
    const share = `${((100 * right) / all).toFixed(1)} %`.padStart(8)
    console.log(
      `  ${(same ? 'one' : 'two').padEnd(4)} ${kind.padEnd(22)} right ${share}  closest ${closest.toFixed(2)}`,
    )
  }
  for (const least of THRESHOLDS) {
    const { precision, recall } = measure(pairs, least)
    console.log(`  from ${least}: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`)
  }
}
