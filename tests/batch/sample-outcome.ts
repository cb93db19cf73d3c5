import type { Article } from '../../src/model/article.ts'
import type { Outcome } from '../../src/model/outcome.ts'

/** An outcome of an ordinary page; what a test is about is given, the rest is plausible. */
export function sampleOutcome({
  article,
  ...changes
}: Partial<Omit<Outcome, 'article'>> & { article?: Partial<Article> } = {}): Outcome {
  return {
    status: 'ok',
    confidence: 0.97,
    format: 'html',
    encoding: 'utf-8',
    encodingFrom: 'utf8-valid',
    savedAt: null,
    warnings: [],
    error: null,
    ...changes,
    article: { ...ARTICLE, ...article },
  }
}

const ARTICLE: Article = {
  url: 'https://bao.example.vn/1.html',
  canonicalUrl: null,
  hostname: 'bao.example.vn',
  siteName: 'Báo Mẫu',
  language: 'vi',
  title: 'Đường sắt mở thêm chuyến',
  description: null,
  authors: [],
  byline: null,
  datePublished: '2023-11-10T16:31:00+07:00',
  dateModified: null,
  section: null,
  tags: [],
  image: null,
  type: null,
  license: null,
  lead: 'Ba chuyến mới.',
  agency: null,
  blocks: [{ type: 'lead', text: 'Ba chuyến mới.' }],
  images: [],
  text: 'Ba chuyến mới.',
}
