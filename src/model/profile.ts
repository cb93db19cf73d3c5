/**
 * Texts that a site repeats on its pages, learned from many of them: by site (`''` where it is not known), then by
 * `keyOf` of the text as an unsigned number. Plain data, made by `learnedBlocks`.
 */
export type LearnedBlocks = Readonly<Record<string, LearnedTexts>>

/** Those of one site. */
export type LearnedTexts = Readonly<Record<number, readonly string[]>>
