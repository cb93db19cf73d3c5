import { expect, test } from 'vitest'
import { learnedBlocks } from '../../src/profile/learned-blocks.ts'
import { mergeProfiles } from '../../src/profile/merge.ts'
import { makeArchive } from './archive.ts'
import { learnFrom, measure } from './measure.ts'

const archive = makeArchive(40, 3)
const profile = learnFrom(archive)
const before = measure(archive)

test('precision rises and nothing of an article is lost', () => {
  const after = measure(archive, learnedBlocks(profile))
  expect(after.text.precision).toBeGreaterThan(before.text.precision + 0.06)
  expect(after.text.recall).toBeGreaterThanOrEqual(before.text.recall)
  expect(after.captions.precision).toBeGreaterThan(before.captions.precision + 0.2)
  expect(after.captions.recall).toBeGreaterThanOrEqual(before.captions.recall)
})

test('copies of a page are counted once', () => {
  expect(archive.length).toBeGreaterThan(120)
  expect(profile.hosts.map(({ pages }) => pages)).toEqual([40, 40, 40])
})

test('profiles of the parts of an archive remove together what one of the whole removes', () => {
  const parts = [0, 1].map(part => learnFrom(archive.filter((_, number) => number % 2 === part)))
  const whole = measure(archive, learnedBlocks(profile)).text
  const merged = measure(archive, learnedBlocks(mergeProfiles(parts))).text
  expect(merged.precision).toBeCloseTo(whole.precision, 2)
  expect(merged.recall).toBeGreaterThanOrEqual(whole.recall)
})

test('pages that nobody learned from gain as much', () => {
  const [seen, unseen] = [0, 1].map(part => archive.filter((_, number) => number % 2 === part))
  const learned = learnedBlocks(learnFrom(seen!))
  expect(measure(unseen!, learned).text.precision).toBeGreaterThan(measure(unseen!).text.precision + 0.06)
  expect(measure(unseen!, learned).text.recall).toBeGreaterThanOrEqual(measure(unseen!).text.recall)
})
