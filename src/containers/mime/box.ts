import { LONGEST_BOX_LINE, startsWithBoxLine } from './box-line.ts'

/** A message as it stands in a box, without the line that opens it; only its beginning when it is too large to hold. */
export interface BoxedMessage {
  readonly bytes: Buffer
  readonly isWhole: boolean
}

/**
 * Cuts a box into its messages. A line that begins with `From ` opens one where a time stands in it and it follows an
 * empty line, so that a sentence of a program that does not mark such lines (`>From `) parts no message.
 *
 * @param maxSize - Bytes of one message to hold; the others of a larger one are passed over.
 * @throws What the pieces throw.
 */
export async function* messagesIn(
  pieces: AsyncIterable<Uint8Array>,
  maxSize: number,
): AsyncGenerator<BoxedMessage> {
  const draft = new Draft(maxSize)
  let tail = Buffer.alloc(0)
  for await (const piece of pieces) {
    let window = Buffer.concat([tail, piece])
    // What the tail begins with was looked at when more stood before it.
    for (let at = findOpening(window, LOOK_BACK); at >= 0; at = findOpening(window, LOOK_BACK)) {
      draft.add(window.subarray(0, at))
      yield draft.take()
      window = window.subarray(at)
    }
    const looked = Math.max(0, window.length - LONGEST_BOX_LINE)
    draft.add(window.subarray(0, looked))
    tail = window.subarray(looked)
  }
  draft.add(tail)
  if (draft.size > 0) yield draft.take()
}

/** The empty line before an opening. */
const LOOK_BACK = 4

/** Behind a line end and an empty line; -1 when there is none from an offset on. */
function findOpening(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(OPENING, from, 'latin1')
  while (at >= 0) {
    const isBelowEmpty =
      bytes[at - 1] === 10 && (bytes[at - 2] === 10 || (bytes[at - 2] === 13 && bytes[at - 3] === 10))
    if (isBelowEmpty && startsWithBoxLine(bytes.toString('latin1', at, at + LONGEST_BOX_LINE))) return at
    at = bytes.indexOf(OPENING, at + 1, 'latin1')
  }
  return -1
}

const OPENING = 'From '

/** The message that is being gathered. */
class Draft {
  size = 0
  private pieces: Buffer[] = []
  private readonly maxSize: number

  constructor(maxSize: number) {
    this.maxSize = maxSize
  }

  add(piece: Buffer): void {
    if (this.size <= this.maxSize) this.pieces.push(piece)
    this.size += piece.length
  }

  take(): BoxedMessage {
    const whole = Buffer.concat(this.pieces)
    const message = {
      bytes: unmarked(whole.subarray(whole.indexOf(10) + 1)),
      isWhole: this.size <= this.maxSize,
    }
    this.pieces = []
    this.size = 0
    return message
  }
}

/** Lines of the text that would open a message have a mark in boxes, and one more for each time they were put there. */
function unmarked(message: Buffer): Buffer {
  if (!message.includes('\n>')) return message
  return Buffer.from(message.toString('latin1').replace(/^>(?=>*From )/gm, ''), 'latin1')
}
