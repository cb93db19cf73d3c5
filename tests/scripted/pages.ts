import { parse } from '../../src/dom/parse.ts'
import type { ScriptedPage } from '../../src/scripted/types.ts'

const SENTENCE = 'Phiên chợ cuối năm họp từ lúc trời còn mờ sương. Bà con các bản xa gùi gừng xuống chợ.'

/** A page of which only its markup matters, unless a test says more. */
export function pageOf(html: string, known: Partial<ScriptedPage> = {}): ScriptedPage {
  return { document: parse(html), title: null, url: null, prose: 0, ...known }
}

/** So many paragraphs of some ninety letters, each begun by a word and its number. */
export function paragraphs(count: number, word: string): string {
  return texts(count, word)
    .map(text => `<p>${text}</p>`)
    .join('')
}

/** The same without markup. */
export function texts(count: number, word: string): string[] {
  return Array.from({ length: count }, (_, index) => `${word} ${index}. ${SENTENCE}`)
}

/** A script that holds data. */
export function scriptOf(data: unknown, attributes = ''): string {
  return `<script ${attributes}>${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`
}
