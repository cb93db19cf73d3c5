import { assemble } from '../../../src/assemble/assemble.ts'
import { toRecord } from '../../../src/batch/record.ts'
import { withAddresses } from '../../../src/blocks/addresses.ts'
import { segment } from '../../../src/blocks/segment.ts'
import { MODEL } from '../../../src/classify/block-model.ts'
import { classify } from '../../../src/classify/classify.ts'
import type { Document } from '../../../src/dom/document.ts'
import { parse } from '../../../src/dom/parse.ts'
import { sampleText } from '../../../src/dom/sample.ts'
import { compileSelector, select } from '../../../src/dom/select.ts'
import { Source } from '../../../src/dom/source.ts'
import { decodeMarkup } from '../../../src/encodings/decode.ts'
import { stringify } from '../../../src/formats/stringify.ts'
import { gatherMetadata } from '../../../src/metadata/gather.ts'
import { readMetadata } from '../../../src/metadata/read-metadata.ts'
import type { MetadataResult } from '../../../src/metadata/types.ts'
import { webAddress } from '../../../src/metadata/url.ts'
import type { LabelledBlock } from '../../../src/model/block.ts'
import { type FoundLayout, findLayout } from '../../../src/sites/find-layout.ts'
import { normalizeText, type TextContext, textContext } from '../../../src/text/normalize.ts'
import type { Stage } from './jobs.ts'

/** Runs a piece of work on behalf of a stage and gives what it gives. */
export type Clock = <T>(stage: Stage, work: () => T) => T

/**
 * The way of a page through `extract.ts` and `read-html.ts`, each stage under the clock; a test holds it to what
 * `readHtml` gives. Left out: the second parse of pages written by script, plain text, and the judgement of the status.
 *
 * @returns The blocks with their labels.
 */
export function runStages(bytes: Uint8Array, clock: Clock): readonly LabelledBlock[] {
  const decoded = clock('decode', () => decodeMarkup(bytes))
  const document = clock('parse', () => parse(Source.of(decoded.markup)))
  const read = clock('metadata', () => readFacts(document))
  const { metadata, layout, base, context } = read
  const blocks = clock('blocks', () =>
    segment(document, { normalize: text => normalizeText(text, context), ...captionNodes(document, layout) }),
  )
  const { title, description, structured } = metadata
  const hints = { title, description, articleBody: structured.articleBody }
  const { labelled } = clock('classify', () =>
    classify({ document, blocks, hints, layout, dedupe: true, focus: 'balanced', model: MODEL }),
  )
  const resolve = (address: string): string | null => webAddress(address, base)
  const article = clock('assemble', () =>
    assemble(
      labelled.map(block => withAddresses(block, resolve)),
      metadata,
    ),
  )
  clock('render', () => {
    const { savedAt, warnings } = metadata
    const { encoding, encodingFrom } = decoded
    const outcome = { ...FINE, encoding, encodingFrom, savedAt, article, warnings }
    return stringify(
      toRecord(outcome, { path: 'page.html', member: null, format: null, warnings: [], extra: null, bytes }),
      0,
    )
  })
  return labelled
}

const FINE = { status: 'ok', confidence: null, format: 'html', error: null } as const

/** Metadata, and what else is found out about a page before it is cut into blocks. */
function readFacts(document: Document): Facts {
  const context = textContext(sampleText(document))
  const { vietnamese } = context
  const gathered = gatherMetadata(document)
  const { hostname, base } = gathered.addresses
  const layout = vietnamese || hostname?.endsWith('.vn') === true ? findLayout(document, hostname) : null
  const metadata = readMetadata(document, { vietnamese, layout: layout?.layout }, gathered)
  return { metadata, layout, base, context }
}

interface Facts {
  readonly metadata: MetadataResult
  readonly layout: FoundLayout | null
  readonly base: string | null
  readonly context: TextContext
}

function captionNodes(
  document: Document,
  layout: FoundLayout | null,
): { captionNodes?: ReadonlySet<number> } {
  const selector = layout?.layout.caption
  return selector === undefined ? {} : { captionNodes: new Set(select(document, compileSelector(selector))) }
}
