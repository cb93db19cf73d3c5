import { describe, expect, test } from 'vitest'
import type { JudgedBlock } from './judge-blocks.ts'
import type { ShownPage } from './page-section.ts'
import { worstPagesReport } from './report.ts'

const HOSTILE = `</p><script>alert("&'1")</script><img src=//x.example/a.png>`

function block(text: string, isKept: boolean, verdict: JudgedBlock['verdict']): JudgedBlock {
  const role = isKept ? 'body' : 'boilerplate'
  return { kind: 'paragraph', text, role, rule: 'model', score: 0.1234, isKept, verdict }
}

function page(given: Partial<ShownPage> = {}): ShownPage {
  const { title, date, authors } = { title: 'Mở bến', date: null, authors: ['Lan'] }
  return {
    set: 'news',
    path: 'pages/a.html',
    gold: { id: 'a', file: '', title: 'Mở bến', date: '2023-11-10', authors: ['Minh'] },
    got: {
      id: 'a',
      text: '',
      title,
      date,
      authors,
      captions: [],
      status: 'ok',
      error: null,
      confidence: 0.75,
    },
    score: { id: 'a', f1: 0.5, precision: 0.25, recall: 1 },
    blocks: [],
    missing: [],
    ...given,
  }
}

describe('the report', () => {
  test('holds nothing but text of what the pages say', () => {
    const html = worstPagesReport([
      page({
        set: HOSTILE,
        path: HOSTILE,
        gold: { id: HOSTILE, file: '', title: HOSTILE },
        got: { ...page().got!, title: HOSTILE, authors: [HOSTILE] },
        blocks: [block(HOSTILE, true, 'right'), block(HOSTILE, false, 'right')],
        missing: [HOSTILE],
      }),
    ])
    expect(html).not.toMatch(/<(?:script|img|link|iframe)/)
    expect(html.match(/&lt;\/p&gt;&lt;script&gt;alert\(&quot;&amp;&#39;1&quot;\)/g)).toHaveLength(11)
    expect(html).not.toMatch(/<[^>]*\s(?:src|href)=(?!"#)|url\(|@import/)
  })

  test('names every page with its figures and leads to it', () => {
    const html = worstPagesReport([page(), page({ set: 'other' })])
    expect(html).toContain(
      '<td>0.500</td><td>0.250</td><td>1.000</td><td>other</td><td><a href="#page-2">a</a>',
    )
    expect(html).toContain('<section id="page-2">\n<h2>other: a</h2>')
  })

  test('has a ground for light and one for dark', () => {
    expect(worstPagesReport([])).toContain('@media (prefers-color-scheme: dark)')
  })
})

describe('a page in it', () => {
  /** Classes of the blocks of the page, folds among them. */
  function classes(given: Partial<ShownPage>): string[] {
    const [, section] = worstPagesReport([page(given)]).split('<section')
    return Array.from(
      section!.matchAll(/class="block ([^"]+)"|<(\/?details)>/g),
      found => found[1] ?? found[2]!,
    )
  }

  test('shows its blocks in order and folds away what was rightly dropped', () => {
    const blocks = [
      block('Một', false, 'right'),
      block('Hai', false, 'unknown'),
      block('Ba', true, 'right'),
      block('Bốn', false, 'wrong'),
      block('Năm', true, 'wrong'),
      block('Sáu', true, 'unknown'),
      block('Bảy', false, 'right'),
    ]
    expect(classes({ blocks, missing: ['Tám'] })).toEqual([
      'details',
      'dropped-right paragraph',
      'dropped-unknown paragraph',
      '/details',
      'kept-right paragraph',
      'dropped-wrong paragraph',
      'kept-wrong paragraph',
      'kept-unknown paragraph',
      'details',
      'dropped-right paragraph',
      '/details',
      'missing',
    ])
  })

  test('tells role, rule and score of a block', () => {
    const html = worstPagesReport([page({ blocks: [block('Một', true, 'wrong')] })])
    expect(html).toContain('wrongly kept · paragraph · body · model · 0.123</div><p dir="auto">Một</p>')
  })

  test('sets its metadata beside the gold', () => {
    const html = worstPagesReport([page()])
    expect(html).toContain('status ok · confidence 0.750')
    const rows = Array.from(html.matchAll(/<tr( class="wrong")?><th>(\w+)<\/th>(<td.*)<\/tr>/g), found => [
      found[2],
      found[3]!.replace(/<[^>]*>/g, '|'),
      found[1] !== undefined,
    ])
    expect(rows).toEqual([
      ['title', '|Mở bến||Mở bến||right|', false],
      ['date', '|2023-11-10||–||wrong|', true],
      ['authors', '|Minh||Lan||wrong|', true],
    ])
  })

  test('without a record says so', () => {
    expect(worstPagesReport([page({ got: undefined })])).toContain('no record')
  })
})
