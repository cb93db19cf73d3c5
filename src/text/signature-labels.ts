import { SIGNATURE_LABELS, type SignatureKind } from '../data/phrases/signatures.ts'
import { fold } from './fold.ts'
import { once } from './once.ts'

/** What a label before a colon says about the names after it; undefined for words that are no label. */
export function kindOfLabel(label: string): SignatureKind | undefined {
  return labels().get(fold(label))
}

const labels = once<ReadonlyMap<string, SignatureKind>>(
  () => new Map(SIGNATURE_LABELS.map(([label, kind]) => [fold(label), kind])),
)
