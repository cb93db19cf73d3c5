import type { Document } from './document.ts'

/** A question about an element. */
export type ClassTest = (node: number) => boolean

/** Gives a test of elements by their `class` value; each distinct value of the page is looked at once. */
export function classTest(document: Document, pattern: RegExp | ((value: string) => boolean)): ClassTest {
  const fits = pattern instanceof RegExp ? (value: string): boolean => pattern.test(value) : pattern
  const { classNumbers, classCount } = document
  const passes = new Uint8Array(classCount)
  for (let number = 1; number < classCount; number++)
    if (fits(document.classValue(number))) passes[number] = 1
  return node => passes[classNumbers[node]!] === 1
}
