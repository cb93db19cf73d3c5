import { expect, test } from 'vitest'
import { urlDate } from '../../src/metadata/url-date.ts'

test.each([
  ['https://bao.example/2023/11/10/tin.html', '2023-11-10'],
  ['https://bao.example/2023/1/5/tin', '2023-01-05'],
  ['https://bao.example/tin/20231110/abc/724115.html', '2023-11-10'],
  ['https://bao.example/tin-2023-11-10', '2023-11-10'],
  ['https://bao.example/tin-moi-20231110075519174.htm', '2023-11-10'],
  ['https://bao.example/2023/november/10/tin', '2023-11-10'],
  ['https://bao.example/2023/Nov/1/tin', '2023-11-01'],
  ['https://bao.example/2023/tinmoi/10/tin', null],
  ['https://bao.example/2023/november/31/tin', null],
  ['https://bao.example/2023/13/10/tin', null],
  ['https://bao.example/2023/02/30/tin', null],
  ['https://bao.example/tin-202311101.htm', null],
  ['https://bao.example/tin-188260307071033787.chn', null],
  ['https://bao.example/2023/11/tin', null],
  ['https://bao.example/', null],
  [null, null],
])('%s names %s', (url, date) => {
  expect(urlDate(url)).toBe(date)
})
