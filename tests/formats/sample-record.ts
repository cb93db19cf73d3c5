import type { ArticleRecord, Source } from '../../src/model/record.ts'

/** A record of an ordinary article; what a test is about is given, the rest is plausible. */
export function sampleRecord(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    schemaVersion: '1.0',
    status: 'ok',
    confidence: 0.97,
    source: SOURCE,
    url: 'https://bao.example.vn/duong-sat-1.html',
    canonicalUrl: null,
    hostname: 'bao.example.vn',
    siteName: 'Báo Mẫu',
    language: 'vi',
    title: 'Đường sắt mở thêm chuyến',
    lead: 'Ngành đường sắt mở thêm ba chuyến.',
    description: 'Ba chuyến mới trong dịp lễ.',
    authors: ['Trần Văn Mẫu'],
    byline: 'Trần Văn Mẫu',
    agency: null,
    datePublished: '2023-11-10T16:31:00+07:00',
    dateModified: null,
    section: 'Giao thông',
    tags: ['đường sắt'],
    image: null,
    type: 'article',
    license: null,
    text: 'Ngành đường sắt mở thêm ba chuyến.\n\nVé bán từ hôm nay.',
    blocks: [
      { type: 'lead', text: 'Ngành đường sắt mở thêm ba chuyến.' },
      { type: 'paragraph', text: 'Vé bán từ hôm nay.' },
    ],
    images: [],
    wordCount: 12,
    charCount: 54,
    fingerprint: null,
    warnings: [],
    error: null,
    id: '0'.repeat(64),
    ...changes,
  }
}

const SOURCE: Source = {
  path: 'trang/duong-sat.html',
  member: null,
  format: 'html',
  encoding: 'utf-8',
  encodingFrom: 'utf8-valid',
  bytes: 29_574,
  sha256: 'a'.repeat(64),
  savedAt: null,
  extra: null,
}
