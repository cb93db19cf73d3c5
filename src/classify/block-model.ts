import model from './block.model.json' with { type: 'json' }
import type { BlockModel } from './model.ts'
import { tokenEvidence } from './path-features.ts'

/** The model that `npm run train` wrote; what it was trained on and how well it does stands in the file's `about`. */
export const MODEL: BlockModel = {
  tokens: tokenEvidence(Object.entries(model.tokens)),
  forest: {
    depth: model.forest.depth,
    bias: model.forest.bias,
    features: Uint8Array.from(model.forest.features),
    thresholds: Float32Array.from(model.forest.thresholds),
    leaves: Float32Array.from(model.forest.leaves),
  },
}
