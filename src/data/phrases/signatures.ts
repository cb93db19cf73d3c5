/** What a label before a colon says about the names after it. Compared on folded text. */
export type SignatureKind = 'author' | 'source' | 'credit'

const LABEL_LINES: Readonly<Record<SignatureKind, string>> = {
  author: `
    Thực hiện
    Người thực hiện
    Bài
    Bài viết
    Bài và ảnh
    Bài, ảnh
    Bài & ảnh
    Bài - ảnh
    Bài/ảnh
    Bài ảnh
    Tin
    Tin ảnh
    Tin, ảnh
    Tin và ảnh
    Tin - ảnh
    Tin bài
    Tin, bài
    Tin bài, ảnh
    Tin, bài, ảnh
    Tin, bài và ảnh
    Bài, ảnh, video
    Bài, ảnh và clip
    Bài và video
    Bài, clip
    Tin, clip
    Tin, ảnh, clip
    Nội dung
    Nội dung và hình ảnh
    Biên dịch
    Lược dịch
    Dịch
    Người dịch
    Biên soạn
    Tổng hợp
    Tác giả
    Người viết
    Nhóm tác giả
    Nhóm phóng viên
    Nhóm PV
    Nhóm thực hiện
    Phóng viên
    Phỏng vấn
    Thực hiện phỏng vấn
    Ghi
    Ghi chép
    Viết
    Author
    Authors
    Written by
    Words
    Text
    Autor
    Autorin
    Auteur
    Autore
    Story by
    Report by
    Reported by
    كتب
    كتبت
    بقلم
    تقرير
  `,
  source: `
    Nguồn
    Nguồn tin
    Theo
    Dẫn theo
    Nguồn dẫn
    Source
    Sources
    Quelle
    Quellen
    Fuente
    Fonte
    المصدر
  `,
  credit: `
    Ảnh
    Ảnh minh họa
    Ảnh chụp
    Ảnh chụp màn hình
    Ảnh cắt từ clip
    Ảnh tư liệu
    Ảnh, video
    Ảnh/clip
    Ảnh, clip
    Ảnh và video
    Ảnh bìa
    Hình
    Hình ảnh
    Hình minh họa
    Đồ họa
    Thiết kế
    Thiết kế đồ họa
    Kỹ thuật
    Trình bày
    Infographic
    Infographics
    Minh họa
    Tranh
    Video
    Video clip
    Clip
    Video/clip
    Dựng phim
    Quay phim
    Photo
    Photos
    Photo credit
    Photo by
    Photos by
    Photograph
    Photographs
    Photograph by
    Photography
    Photographer
    Picture
    Pictures
    Picture by
    Image
    Images
    Image credit
    Image courtesy
    Image source
    Credit
    Illustration
    Illustration by
    Graphic
    Foto
    Fotos
    Bild
    Bilder
    Grafik
    Crédit photo
    Crédits photo
    Crédit
    Photographie
    Imagen
    Fotografía
    Immagine
    Imagem
    Фото
    تصوير
    صورة
    عدسة
  `,
}

/** Label to kind. */
export const SIGNATURE_LABELS: readonly (readonly [label: string, kind: SignatureKind])[] = (
  ['author', 'source', 'credit'] as const
).flatMap(kind => lines(LABEL_LINES[kind]).map(label => [label, kind] as const))

/** Words before a name, without a colon, in languages that sign so. */
export const BY_WORDS: readonly string[] = lines(`
  by
  by:
  words by
  written by
  text by
  posted by
  published by
  reported by
  edited by
  story by
  analysis by
  opinion by
  review by
  von
  par
  por
  di
  da
  door
  av
  af
  przez
  theo
  bởi
  bài
  tin
  bài và ảnh
  tin và ảnh
`)

/** What may follow a name in brackets and says how the text was made. */
export const MANNERS: ReadonlySet<string> = new Set([
  'tổng hợp',
  't/h',
  'th',
  'biên dịch',
  'lược dịch',
  'dịch',
  'ghi',
  'thực hiện',
  'lược ghi',
  'biên soạn',
  'sưu tầm',
  'st',
  'giới thiệu',
])

/** Functions printed beside a name; a piece of a byline made of them alone is nobody. */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'reporter reporters correspondent correspondents editor editors writer writers staff senior chief deputy managing ' +
    'executive associate assistant contributor contributing columnist political diplomatic business economics sports ' +
    'sport health science technology tech environment education foreign international national local world news ' +
    'home affairs royal legal security defence defense entertainment arts culture travel food media digital online ' +
    'photographer producer journalist freelance author analyst critic anchor host team desk features lead special ' +
    'investigations investigative breaking night day weekend us uk asia europe africa middle east and of the at for in'
  ).split(' '),
)

/** Words at the end of a signature that stand for several people without names: `The Courier Team`. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  'team desk staff editors contributors redaktion newsroom'.split(' '),
)

/** Words at the end of a piece that name what the person before it does: `Jane Doe, harbour correspondent`. */
export const JOBS: ReadonlySet<string> = new Set(
  (
    'reporter reporters correspondent correspondents editor editors writer writers columnist analyst critic producer ' +
    'photographer journalist contributor author expert director manager founder co-founder president officer ceo cto cmo ' +
    'specialist consultant dietitian attorney strategist copywriter blogger chief host anchor intern fellow freelancer'
  ).split(' '),
)

/** Academic and professional degrees behind a name. Compared on folded text. */
export const DEGREES: ReadonlySet<string> = new Set(
  'ph.d. ph.d phd m.d. m.d md psy.d. ed.d. dr.ph. m.sc. msc m.s. m.a. b.a. b.s. b.sc. mba m.b.a. mph m.p.h. d.o. d.d.s. j.d. esq. esq cpa cfp rn rd'.split(
    ' ',
  ),
)

/** Words that make a signature an institution. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  (
    'news newspaper newspapers times post daily tribune gazette herald journal magazine press agency agencies ' +
    'online tv television radio media network channel editors editorial redaktion rédaction redacción newsroom ' +
    'ministry university institute association company inc ltd llc gmbh group department office council committee ' +
    'báo đài tạp ttxvn cổng ban bộ sở ủy ubnd công cty tập'
  ).split(' '),
)

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
