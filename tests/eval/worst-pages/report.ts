import { escaped } from './markup.ts'
import { MEANINGS, pageSection, type ShownPage } from './page-section.ts'
import { STYLE } from './style.ts'

/** One HTML page, complete in itself, that shows block by block what became of the worst pages. */
export function worstPagesReport(pages: readonly ShownPage[]): string {
  const anchors = pages.map((_, i) => `page-${i + 1}`)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // The texts are other people's: nothing is loaded and nothing runs, whatever stands in them.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<title>tinsach: worst pages</title>',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<h1>Worst pages</h1>',
    legend(),
    contents(pages, anchors),
    ...pages.map((page, i) => pageSection(page, anchors[i]!)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function legend(): string {
  return Object.entries(MEANINGS)
    .map(([name, meaning]) => `<div class="block ${name}">${meaning}</div>`)
    .join('\n')
}

function contents(pages: readonly ShownPage[], anchors: readonly string[]): string {
  const rows = pages.map(({ set, gold, score }, i) => {
    const figures = [score.f1, score.precision, score.recall].map(value => `<td>${value.toFixed(3)}</td>`)
    return `<tr>${figures.join('')}<td>${escaped(set)}</td><td><a href="#${anchors[i]}">${escaped(gold.id)}</a></td></tr>`
  })
  const head = ['F1', 'precision', 'recall', 'set', 'page'].map(name => `<th>${name}</th>`).join('')
  return `<table class="contents">\n<tr>${head}</tr>\n${rows.join('\n')}\n</table>`
}
