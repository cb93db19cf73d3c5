import { decodeHTML } from 'entities'
import { WINDOWS_1252 } from '../../src/encodings/windows-1252.ts'
import { encodeVietnamese } from './encoders.ts'

/**
 * A page twice: whose text is Vietnamese only by a font that its `body` names, and the same in Unicode. Both lack what the
 * font lacks: capitals with a tone in TCVN3, quotation marks where the encoding has letters.
 */
export function fontTwins(
  html: string,
  font: string,
  encoding: string,
): { readonly shown: string; readonly plain: string } {
  const fontless = html.normalize('NFC').replace(FONTS, 'data-$&')
  const body = fontless.search(/<body\b/i)
  const parts = fontless.slice(body).split(MARKUP)
  const plain = parts.map((part, index) =>
    index % 2 === 1 ? part : decodeHTML(part).replace(NOT_ASCII, inEncoding(encoding)),
  )
  const shown = plain.map((part, index) => (index % 2 === 1 ? part : asShown(part, encoding)))
  const page = (texts: readonly string[]): string =>
    fontless.slice(0, body) +
    texts
      .map((part, index) =>
        index % 2 === 1 ? part : part.replace(/[&<]/g, sign => `&#${sign.charCodeAt(0)};`),
      )
      .join('')
      .replace(/<body\b/i, `<body style="font-family: ${font}"`)
  return { plain: page(plain), shown: page(shown) }
}

/** Raw elements and tags; character references are text. */
const MARKUP =
  /(<!--[\s\S]*?-->|<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>|<noscript\b[\s\S]*?<\/noscript>|<template\b[\s\S]*?<\/template>|<[a-z/!?][^>]*>)/i
/** What else names a font. */
const FONTS = /\bface=|\bfont(?:-family)?(?=\s*:)/gi
const NOT_ASCII = /[^\0-\x7f]/gu

/** Gives for a character what the encoding has in its place. */
function inEncoding(encoding: string): (character: string) => string {
  return character => {
    if (character > '\xff' && !WESTERN.test(character) && !VIETNAMESE.test(character)) return character
    for (const choice of [character, character.toLowerCase(), PLAIN[character] ?? ' ', ' '])
      if (isWritable(choice, encoding)) return choice
    return ' '
  }
}

const WESTERN = /[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/
const VIETNAMESE = /[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]/
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
}

function isWritable(text: string, encoding: string): boolean {
  let writable = true
  encodeVietnamese(text, encoding, () => {
    writable = false
    return '?'
  })
  return writable
}

function asShown(text: string, encoding: string): string {
  return text.replace(NOT_BEYOND, part => WINDOWS_1252.decode(encodeVietnamese(part, encoding, () => '?')))
}

/** What is left when all that only Unicode has is taken out. */
const NOT_BEYOND = /[\0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9]+/g
