/** Bytes that a look for such a line takes in at most. */
export const LONGEST_BOX_LINE = 512

/**
 * Whether a text begins with the line that opens a message of a box, sender and time, and a header field below it
 * (RFC 4155, appendix A).
 */
export function startsWithBoxLine(text: string): boolean {
  return BOX_LINE.test(text)
}

const BOX_LINE = /^From (?=\S)[^\r\n]{0,200}\d{1,2}:\d\d[^\r\n]{0,60}\r?\n(?:>?From |[!-9;-~]+:)/
