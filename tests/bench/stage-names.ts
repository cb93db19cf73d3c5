/** The stages of `extract` and what follows it, in their order. */
export const STAGES = ['decode', 'parse', 'metadata', 'blocks', 'classify', 'assemble', 'render'] as const

export type Stage = (typeof STAGES)[number]
