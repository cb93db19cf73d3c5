// Prints what a learned profile changes on a made archive: npm run eval:profile
import { learnedBlocks } from '../../src/profile/learned-blocks.ts'
import { mergeProfiles } from '../../src/profile/merge.ts'
import { reportOf } from '../../src/profile/report.ts'
import { makeArchive } from './archive.ts'
import { learnFrom, type Measured, measure } from './measure.ts'

const PAGES_A_SITE = 120

const archive = makeArchive(PAGES_A_SITE)
const profile = learnFrom(archive)
const parts = [0, 1, 2].map(part => learnFrom(archive.filter((_, number) => number % 3 === part)))
const half = learnFrom(archive.filter((_, number) => number % 2 === 0))

console.log(`${archive.length} pages of ${profile.hosts.length} sites, seed 1`)
print('without a profile', measure(archive))
print('learned from all of them', measure(archive, learnedBlocks(profile)))
print('merged from three parts', measure(archive, learnedBlocks(mergeProfiles(parts))))
const others = archive.filter((_, number) => number % 2 === 1)
print('the other half, without', measure(others))
print('the other half, with', measure(others, learnedBlocks(half)))
console.log(`\n${reportOf(profile)}`)

function print(name: string, { text, captions }: Measured): void {
  const figures = [text.precision, text.recall, captions.precision, captions.recall].map(each =>
    each.toFixed(4),
  )
  console.log(
    `  ${name.padEnd(26)} text precision ${figures[0]}, recall ${figures[1]}; captions ${figures[2]}, ${figures[3]}`,
  )
}
