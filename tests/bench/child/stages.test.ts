import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Source } from '../../../src/dom/source.ts'
import { decodeMarkup } from '../../../src/encodings/decode.ts'
import type { LabelledBlock } from '../../../src/model/block.ts'
import { readHtml, segmentPage } from '../../../src/read-html.ts'
import { STAGES, type Stage } from './jobs.ts'
import { runStages } from './stages.ts'

const FIXTURES = fileURLToPath(new URL('../../../fixtures/pages/', import.meta.url))
const PAGES = readdirSync(FIXTURES).filter(name => existsSync(join(FIXTURES, name, 'source.html')))

test.each(PAGES)('%s has the same labels stage by stage as in one go', name => {
  const bytes = readFileSync(join(FIXTURES, name, 'source.html'))
  const source = Source.of(decodeMarkup(bytes).markup)
  // Such a page is parsed twice, which the stages leave out.
  if (segmentPage(source, {}, 'utf-8').document.source !== source) return
  const whole = readHtml(source, {}, 'utf-8').classified.labelled
  expect(runStages(bytes, (_, work) => work()).map(brief)).toEqual(whole.map(brief))
})

test('each stage is timed once a page, in order', () => {
  const seen: Stage[] = []
  runStages(Buffer.from('<p>lúa'), (stage, work) => {
    seen.push(stage)
    return work()
  })
  expect(seen).toEqual(STAGES)
})

function brief({ block, role, rule }: LabelledBlock): readonly string[] {
  return [block.text, role, rule]
}
