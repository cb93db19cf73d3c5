import { describe, expect, test } from 'vitest'
import { joinStrayMarks } from '../../src/text/stray-marks.ts'

describe('joinStrayMarks', () => {
  test.each([
    ['the mark and the rest of the word', 'tiê \u0301ng', 'tiếng'],
    ['over a no-break space', 'tiê\xa0\u0301ng Việt', 'tiếng Việt'],
    ['at the end of a word', 'ca \u0301 rô', 'cá rô'],
    ['both marks', 'vie \u0323\u0302t', 'việt'],
    ['one mark after the other', 'co \u031b \u0301n', 'cớn'],
    ['several words', 'du \u031b\u0323 ba \u0301o', 'dự báo'],
    ['a spacing acute where it gives a letter only Vietnamese has', 'tiê ´ng', 'tiếng'],
  ])('joins %s', (_, torn, word) => {
    expect(joinStrayMarks(torn)).toBe(word)
  })

  test.each([
    ['a mark that would be a second tone', 'chữ \u0301 '],
    ['a mark after a consonant', 'tin \u0301 '],
    ['a mark in a foreign word', 'caf \u0301e, stra \u0301ight'],
    ['a mark that opens the text', ' \u0301n'],
    ['a mark after a number', '5 \u0301'],
    ['three marks', 'ca \u0301\u0323\u0302'],
    ['an acute that quotes', 'hát ra ´anh yêu em´, thế ´'],
  ])('leaves %s', (_, text) => {
    expect(joinStrayMarks(text)).toBe(text)
  })
})
