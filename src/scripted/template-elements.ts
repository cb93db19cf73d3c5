import type { Document } from '../dom/document.ts'
import { TAG, TEXT } from '../dom/tags.ts'
import { type HiddenMarkup, mostProse } from './hidden-markup.ts'
import type { ScriptedMarkup, ScriptedPage } from './types.ts'

/** `<template>`: markup that a program copies into the page, or that stood in a shadow tree when the page was saved. */
export function templateElements(page: ScriptedPage): ScriptedMarkup | null {
  const { tag, end, size } = page.document
  const found: HiddenMarkup[] = []
  for (let node = 1; node < size; node++) {
    if (tag[node] !== TAG.template) continue
    const markup = contentOf(page.document, node)
    if (markup !== null) found.push(markup)
    node = end[node]! - 1
  }
  return mostProse(page, found)
}

/** The tree does not know where elements begin and end in the source, but where their texts do. */
function contentOf(document: Document, template: number): HiddenMarkup | null {
  const { tag, end, source } = document
  const { byteString } = source
  let first = -1
  let last = -1
  for (let node = template + 1; node < end[template]!; node++) {
    if (tag[node] !== TEXT || document.isBlank(node)) continue
    if (first < 0) first = document.textStart(node)
    last = document.textStart(node)
  }
  const open = first < 0 ? -1 : byteString.lastIndexOf('<template', first)
  const close = first < 0 ? -1 : byteString.indexOf('</template', last)
  if (open < 0 || close < 0) return null
  return { node: template, markup: source.text(byteString.indexOf('>', open) + 1, close), end: close }
}
