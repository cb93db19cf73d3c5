import { filled, type HostileInput, numbered, SENTENCE } from './pieces.ts'

/** Pages without text of their own, so that it is looked for in their scripts: data too deep, too much, or broken. */
export const SCRIPTED: readonly HostileInput[] = [
  { name: 'scripted: braces', make: size => state(filled('{', size)) },
  { name: 'scripted: brackets', make: size => state(filled('[', size)) },
  { name: 'scripted: lists in lists', make: size => state(filled('[1,', size)) },
  { name: 'scripted: objects in objects', make: size => state(filled('{a:', size)) },
  { name: 'scripted: closing braces', make: size => state(`{${filled('}', size)}`) },
  { name: 'scripted: one string that never ends', make: size => state(`{a:"${filled('lúa ', size)}`) },
  { name: 'scripted: calls that never end', make: size => state(`{${filled('a:f(', size)}`) },
  { name: 'scripted: comments that never end', make: size => state(`{${filled('/*', size)}`) },
  { name: 'scripted: comments', make: size => state(`{${filled('/**/ ', size)}`) },
  { name: 'scripted: states', make: size => script(filled('__A__={};', size)) },
  { name: 'scripted: states that never begin', make: size => script(filled('__A__=', size)) },
  { name: 'scripted: states inside strings', make: size => script(filled('__AB__="', size)) },
  { name: 'scripted: underscores', make: size => script(filled('__A', size)) },
  {
    name: 'scripted: functions that return nothing',
    make: size => script(filled('__A__=(function(a){', size)),
  },
  {
    name: 'scripted: functions that return what never ends',
    make: size => script(filled('__A__=(function(a){return[', size)),
  },
  {
    name: 'scripted: a function with many arguments',
    make: size =>
      script(
        `__A__=(function(${numbered(i => `a${i},`, Math.min(size / 2, 90_000))}b){return {${numbered(i => `c${i}:a${i},`, size / 4)}}}(${filled('1,', size / 4)}))`,
      ),
  },
  { name: 'scripted: data as strings', make: size => state(numbered(wrapped, size)) },
  {
    name: 'scripted: many texts',
    make: size => json(`[${numbered(i => `{"body":"${TEXT}${i}"},`, size)}0]`),
  },
  { name: 'scripted: one text', make: size => json(`{"body":"${filled(`<p>${SENTENCE}</p>`, size)}"}`) },
  { name: 'scripted: one text of signs', make: size => json(`{"body":"${filled('<a', size)}"}`) },
  { name: 'scripted: one text of spaces', make: size => json(`{"body":"${filled(' ', size)}."}`) },
  { name: 'scripted: one text of styles', make: size => json(`{"body":"${filled('<style>', size)}"}`) },
  {
    name: 'scripted: rich text',
    make: size => json(`[${filled(`{"type":"p","text":"${SENTENCE}"},`, size)}0]`),
  },
  {
    name: 'scripted: rich text in rich text',
    make: size => json(`${filled(`[1,2,"${SENTENCE}",{"type":"p","content":`, size)}`),
  },
  { name: 'scripted: names', make: size => json(`{${numbered(i => `"fooBarBaz${i}":{},`, size)}"a":1}`) },
  {
    name: 'scripted: a function with a long argument that is used often',
    make: size =>
      script(`__A__=(function(a){return [${filled('a,', size / 2)}]}("${filled(SENTENCE, size / 2)}"))`),
  },
  {
    name: 'scripted: Nuxt data with a long text that is used often',
    make: size =>
      script(
        `[[${filled('1,', size / 2)}1],"${filled(SENTENCE, size / 2)}"]`,
        'id="__NUXT_DATA__" type="application/json"',
      ),
  },
  {
    name: 'scripted: Nuxt data that holds itself',
    make: size =>
      script(`[${filled('[0,1,2,3,4,5,6,7],', size)}0]`, 'id="__NUXT_DATA__" type="application/json"'),
  },
  { name: 'scripted: rows', make: size => flight(filled('1:T5,abcde2:[]\\n', size)) },
  { name: 'scripted: pushes', make: size => script(filled('__next_f.push([1,"a"])', size)) },
  { name: 'scripted: pushes that never end', make: size => script(filled('__next_f.push([1,"', size)) },
  { name: 'scripted: templates', make: size => filled(`<template><p>${SENTENCE}</p></template>`, size) },
  { name: 'scripted: templates in templates', make: size => filled(`<template>${SENTENCE}`, size) },
  { name: 'scripted: a template of text', make: size => `<template>${filled(`<p>${SENTENCE}</p>`, size)}` },
  { name: 'scripted: noscripts', make: size => filled(`<noscript><p>${SENTENCE}</p></noscript>`, size) },
  {
    name: 'scripted: template scripts',
    make: size => filled(`<script type="text/template"><p>${SENTENCE}</p></script>`, size),
  },
]

const TEXT = `<p>${SENTENCE}</p>`.repeat(5)

function script(source: string, attributes = ''): string {
  return `<title>Lúa chín sớm ở xã Hòa Bình</title><script ${attributes}>${source}</script>`
}

function state(value: string): string {
  return script(`window.__INITIAL_STATE__=${value}`)
}

function json(value: string): string {
  return script(value, 'type="application/json"')
}

function flight(rows: string): string {
  return script(`self.__next_f.push([1,"${rows}"])`)
}

function wrapped(index: number): string {
  return `{a:${JSON.stringify(JSON.stringify({ body: `${TEXT}${index}` }))},b:`
}
