import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from '../../src/dom/parse.ts'
import { sampleText } from '../../src/dom/sample.ts'
import { decode } from '../../src/encodings/decode.ts'
import { contradict } from '../../src/encodings/detect.ts'
import { findEncoding } from '../../src/encodings/index.ts'
import { WINDOWS_1252 } from '../../src/encodings/windows-1252.ts'
import { textContext } from '../../src/text/normalize.ts'
import { encode, VIETNAMESE_ENCODINGS } from '../encodings/encoders.ts'

/*
 * How well old Vietnamese encodings are told apart, and from other languages: `npm run confusion -- DIR…`, where each
 * folder has saved pages in `pages/`. Texts are cut into pieces of so many words and written in each encoding.
 */

const LENGTHS = [10, 30, 200]
const NOT_FOUND = new Set(['viqr', 'vni-mac', 'tcvn5712-1'])
const counts = new Map<string, Map<string, number>>()
let pages = 0
let wrong = 0

for (const folder of process.argv.slice(2))
  for (const file of readdirSync(join(folder, 'pages')).sort()) weighPage(join(folder, 'pages', file))

for (const [row, found] of counts) {
  const total = [...found.values()].reduce((sum, count) => sum + count, 0)
  const shares = [...found].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`)
  console.log(`${row.padEnd(24)}${String(total).padStart(8)}  ${shares.join(', ')}`)
}
console.log(`whole foreign pages in windows-1252: ${wrong} of ${pages} taken for Vietnamese`)

function weighPage(file: string): void {
  const bytes = readFileSync(file)
  const { text: html } = decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  const text = sampleText(parse(html)).normalize('NFC')
  const isVietnamese = textContext(text).vietnamese
  if (!isVietnamese) weighForeignPage(html)
  const encodings = isVietnamese
    ? VIETNAMESE_ENCODINGS.filter(name => !NOT_FOUND.has(name))
    : ['windows-1252']
  for (const length of LENGTHS)
    for (const piece of piecesOf(text, length))
      for (const encoding of encodings) weighPiece(piece, encoding, `${encoding}, ${length} words`)
}

function weighForeignPage(html: string): void {
  pages++
  const { encoding } = decode(encode(html, 'windows-1252'))
  if (findEncoding(encoding)?.vietnamese === true || encoding === 'viqr') wrong++
}

function weighPiece(piece: string, encoding: string, row: string): void {
  const found = contradict(encode(piece, encoding), WINDOWS_1252)?.name ?? 'windows-1252'
  const tally = counts.get(row) ?? new Map<string, number>()
  counts.set(row, tally.set(found, (tally.get(found) ?? 0) + 1))
}

function piecesOf(text: string, length: number): string[] {
  const words = text.split(/\s+/)
  const pieces: string[] = []
  for (let first = 0; first + length <= words.length; first += length)
    pieces.push(words.slice(first, first + length).join(' '))
  return pieces
}
