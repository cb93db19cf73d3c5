/** What each record of a stream is: the path of a page, or a page in a JSON object. */
export type RecordKind = 'paths' | 'paths0' | 'jsonl'

/** The names of the kinds, in the order of the help text. */
export const RECORD_KINDS: readonly string[] = ['paths', 'paths0', 'jsonl'] satisfies RecordKind[]
