import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readScriptValue } from '../../src/scripted/script-value.ts'

/** The value at the start of a script, as JSON would hold it. */
function read(script: string): unknown {
  const found = readScriptValue(script, 0)
  return found === null ? null : JSON.parse(JSON.stringify(found.value))
}

/** An object whose second value is lists in each other, as many as are read. */
const DEEP = JSON.parse(`{"a":1,"b":${'['.repeat(511)}${']'.repeat(511)}}`)

describe('readScriptValue', () => {
  test('reads whatever JSON writes, and knows where it ends', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), value => {
        const json = JSON.stringify(value)
        const found = readScriptValue(`${json};next()`, 0)
        expect(JSON.stringify(found?.value)).toBe(JSON.stringify(JSON.parse(json)))
        expect(found?.end).toBe(json.length)
      }),
    )
  })

  test.each([
    ['bare names', '{title:"Chợ",$b_1:2}', { title: 'Chợ', $b_1: 2 }],
    ['any quotes', `{'a':'x',b:\`y\`}`, { a: 'x', b: 'y' }],
    ['trailing commas', '{a:[1,2,],}', { a: [1, 2] }],
    ['comments', '/* a */{/* b */a/* c */:/* d */1}', { a: 1 }],
    ['short truths', '[!0,!1,true,null]', [true, false, true, null]],
    ['numbers', '[1,-2.5,1e3,.5]', [1, -2.5, 1000, 0.5]],
    ['nothing for unknown names', '{a:void 0,b:undefined,c:x.y,d:1}', { d: 1 }],
    ['nothing for calls', '{a:new Date("2024)"),b:f(g(1),[2]),c:3}', { c: 3 }],
    ['a list of arguments', '("a",1,{b:[2]})', ['a', 1, { b: [2] }]],
    ['what breaks off, as far as it goes', '{a:1,b:[2,{c:"x', { a: 1, b: [2, {}] }],
    ['nothing deeper than any text stands', `{a:1,b:${'['.repeat(600)}${']'.repeat(600)},c:3}`, DEEP],
    ['what turns into code, as far as it goes', '{a:1,b(){return 2},c:3}', { a: 1 }],
    ['nothing where no object begins', 'f({a:1})', null],
    ['nothing at the end', '', null],
  ])('reads %s', (_, script, value) => {
    expect(read(script)).toEqual(value)
  })

  test('puts values in the place of names', () => {
    const found = readScriptValue('{a:b,c:[b,d]}', 0, new Map<string, unknown>([['b', 'x']]))
    expect(JSON.stringify(found?.value)).toBe('{"a":"x","c":["x",null]}')
  })

  test('puts long texts in place once', () => {
    const long = 'lúa '.repeat(200)
    const { value } = readScriptValue('[a,a]', 0, new Map<string, unknown>([['a', long]]))!
    expect(value).toEqual([long, undefined])
  })

  test('gives objects no prototype to set', () => {
    const { value } = readScriptValue('{"__proto__":{"a":1}}', 0)!
    expect((value as Record<string, unknown>)['a']).toBeUndefined()
    expect(Object.keys(value as object)).toEqual(['__proto__'])
  })

  test('stands any nesting', () => {
    expect(readScriptValue('['.repeat(500_000), 0)).not.toBeNull()
    expect(readScriptValue('{a:'.repeat(500_000), 0)).not.toBeNull()
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]():,"\'`\\/* a1!\n') }), script => {
        expect(() => readScriptValue(script, 0)).not.toThrow()
      }),
    )
  })
})
