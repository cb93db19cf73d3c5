import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeEscapedEntities } from '../../src/text/escaped-entities.ts'
import { repairMojibake } from '../../src/text/mojibake.ts'
import { normalizeText, textContext } from '../../src/text/normalize.ts'
import { isSyllable } from '../../src/text/syllables.ts'
import { placeTones } from '../../src/text/tone-style.ts'

interface Vector {
  readonly fn: string
  readonly in: string
  readonly out: string | boolean
  readonly why: string
}

describe.each(['nfc', 'invisible', 'lookalike', 'default'])('vectors of %s', name => {
  test.each(read(name))('$why: $in', ({ in: input, out }) => {
    expect(normalizeText(input, textContext(input))).toBe(out)
  })
})

describe('vectors of mojibake', () => {
  test.each(read('mojibake'))('$why: $in', ({ in: input, out }) => {
    expect(repairMojibake(input, false)).toBe(out)
  })
})

describe('vectors of entities', () => {
  test.each(read('entities'))('$why: $in', ({ in: input, out }) => {
    expect(decodeEscapedEntities(input, false)).toBe(out)
  })
})

describe('vectors of deobfuscate', () => {
  test.each(read('deobfuscate'))('$why: $in', ({ in: input, out }) => {
    expect(normalizeText(input, { ...textContext(input), deobfuscate: true })).toBe(out)
  })
})

describe('vectors of tone', () => {
  test.each(read('tone'))('$fn of $in', ({ fn, in: input, out }) => {
    expect(placeTones(input, fn === 'tone-old' ? 'old' : 'new')).toBe(out)
  })
})

describe('vectors of syllable', () => {
  test.each(read('syllable'))('$in is judged ($why)', ({ in: input, out }) => {
    expect(isSyllable(input)).toBe(out)
  })
})

function read(name: string): Vector[] {
  const lines = readFileSync(new URL(`../../fixtures/vietnamese/${name}.jsonl`, import.meta.url), 'utf8')
  return lines
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
}
