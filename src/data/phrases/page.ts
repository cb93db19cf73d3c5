import type { PhraseList } from './types.ts'
import { rows } from './types.ts'

/** Heads of lists of tags and topics. */
export const TAGS: readonly PhraseList[] = [
  ...rows('tags', 'whole', {
    vi: `
      Từ khóa
      Từ khoá liên quan
      Từ khóa tìm kiếm
      Chủ đề
      Tags
      Tag
      Thẻ
      Nhãn
      Xem thêm về
    `,
    en: `
      Tags
      Topics
      Keywords
      Tagged
      Filed under
      Categories
      Category
      Posted in
      Explore more on these topics
    `,
    de: `
      Schlagworte
      Schlagwörter
      Stichworte
      Themen
      Themen in diesem Artikel
      Kategorien
      Tags
    `,
    fr: `
      Mots-clés
      Mots clés
      Thèmes
      Étiquettes
    `,
    es: `
      Etiquetas
      Temas
      Palabras clave
      Archivado en
    `,
    it: 'Argomenti',
    pt: 'Tópicos',
    nl: 'Onderwerpen',
    pl: 'Tagi',
  }),
  ...rows('tags', 'start', {
    vi: `
      Từ khóa:
      Tags:
      Tag:
      Chủ đề:
      Thẻ:
    `,
    en: `
      Tags:
      Topics:
      Filed under:
      Filed Under
      Tagged with
      Tagged:
      Keywords:
      Categories:
      Posted in
    `,
    de: `
      Schlagwörter:
      Schlagworte:
      Themen:
    `,
    fr: `
      Mots-clés :
      Mots-clés:
    `,
    es: 'Etiquetas:',
  }),
]

/** Advertising slots. */
export const ADVERTISEMENT: readonly PhraseList[] = [
  ...rows('advertisement', 'whole', {
    vi: `
      Quảng cáo
      Tài trợ
      Được tài trợ
      Nhà tài trợ
      Tin quảng cáo
    `,
    en: `
      Advertisement
      Advertisements
      Advertising
      Advert
      Ad
      Ads
      AD
      Sponsored
      Sponsored by
      Promoted
      Promotion
      Article continues below
      Article continues below advertisement
      Article continues after advertisement
      Story continues below advertisement
      Story continues after advertisement
      Continue reading the main story
      Continue reading below
      Scroll to continue
      Skip advertisement
      Skip ad
      Report this ad
      Report ad
      Close ad
      Remove ads
    `,
    de: `
      Anzeige
      Anzeigen
      Werbung
      Advertorial
      Artikel wird unter der Anzeige fortgesetzt
      Nach der Werbung weiterlesen
    `,
    fr: `
      Publicité
      Annonce
      La suite après la publicité
    `,
    es: `
      Publicidad
      Anuncio
      Anuncios
    `,
    it: 'Pubblicità',
    pt: 'Publicidade',
    nl: 'Advertentie',
    sv: `
      Annons
      Annonse
    `,
    pl: 'Reklama',
  }),
  ...rows('advertisement', 'start', {
    vi: `
      Liên hệ quảng cáo
      Quảng cáo:
      Báo giá quảng cáo
    `,
    en: `
      Article continues below
      This advertisement has not loaded
      This content is provided by
    `,
  }),
]

/** What stands for a video or a recording that text cannot hold. */
export const VIDEO: readonly PhraseList[] = [
  ...rows('video', 'whole', {
    vi: `
      Xem video
      Video
      Videos
      Clip
      Nghe đọc báo
      Nghe bài viết
      Nghe audio
      Đọc bài
      Nghe nội dung
      Giọng đọc
      Không hỗ trợ iframe
      Trình duyệt không hỗ trợ audio
      Tắt tiếng
    `,
    en: `
      Watch
      Watch live
      Watch now
      Watch video
      Watch the video
      Play video
      Play
      Pause
      Mute
      Unmute
      Listen
      Listen to this article
      Listen now
      Video
      Gallery
      View gallery
      Photos
      Slideshow
      Close
      Loading
      Live
      Replay
      Enlarge
      Enlarge image
      Image
      Image caption
      Media caption
      Full screen
      Fullscreen
      Open image in gallery
    `,
    de: `
      Video ansehen
      Bilderstrecke
      Artikel anhören
      Vorlesen
      Bild vergrößern
      Bildergalerie
    `,
    fr: `
      Voir la vidéo
      Écouter l'article
      Écouter
    `,
    es: 'Ver video',
  }),
  ...rows('video', 'start', {
    vi: `
      >> Xem video
      Xem video:
      Mời xem video
      Mời bạn xem video
      Mời quý độc giả xem video
      Trình duyệt của bạn không hỗ trợ
      Your browser does not support
    `,
    en: `
      Your browser does not support
      To view this video please enable JavaScript
      JavaScript is required
      Please enable JavaScript
      This video can not be played
    `,
    de: `
      Ihr Browser unterstützt
      Dein Browser unterstützt
      Bitte aktivieren Sie JavaScript
    `,
  }),
]

/** Ways through the site. */
export const NAVIGATION: readonly PhraseList[] = [
  ...rows('navigation', 'whole', {
    vi: `
      Trang chủ
      Trang nhất
      Chuyên mục
      Danh mục
      Tất cả
      Tất cả chuyên mục
      Đóng
      Đóng menu
      Mở menu
      Menu
      Tìm kiếm
      Trở lên trên
      Lên đầu trang
      Về đầu trang
      Về trang chủ
      Về trang Chủ đề
      Trở lại
      Tiếp theo
      Trang trước
      Trang sau
      Xem tất cả
      Xem chi tiết
      Chi tiết
      Xem theo ngày
      Sơ đồ trang
      Sitemap
      RSS
      English
      Tiếng Việt
      Đọc báo in
      Báo giấy
      Báo in
      E-paper
      Podcast
      Podcasts
      Video
      Infographic
      Infographics
      Longform
      Magazine
      E-Magazine
      Emagazine
      Ảnh
      Photo
      Toàn văn
      Thông báo
      Xem
      Top
      Bài viết
      Tuyến bài
    `,
    en: `
      Home
      Homepage
      Menu
      Search
      Skip to content
      Skip to main content
      Skip to navigation
      Back
      Back to top
      Back to home
      Return to homepage
      Top
      Next
      Previous
      Prev
      Show more
      Show less
      Show all
      See all
      See more
      See less
      View all
      View more
      Load more
      Learn more
      Find out more
      Continue reading
      Expand
      Collapse
      Open menu
      Close menu
      Close
      Sections
      All sections
      Site map
      Sitemap
      RSS
      Archive
      Archives
      Subscribe
      Sign in
      Log in
      Toggle navigation
      Main navigation
      Breadcrumb
      Weather
      Newsletters
      Corrections
    `,
    de: `
      Startseite
      Menü
      Suche
      Suchen
      Zum Inhalt springen
      Zur Startseite
      Nach oben
      Seitenanfang
      Zurück
      Weiter
      Mehr
      Mehr anzeigen
      Alle anzeigen
      Schließen
      Übersicht
    `,
    fr: `
      Accueil
      Menu
      Recherche
      Rechercher
      Aller au contenu
      Retour
      Haut de page
      Suivant
      Précédent
      Voir plus
      Fermer
    `,
    es: `
      Inicio
      Menú
      Buscar
      Volver
      Siguiente
      Anterior
      Ver más
      Cerrar
    `,
  }),
]

/** Labels before dates; the date itself is read by `text/dates.ts`. */
export const DATE_LABELS: readonly PhraseList[] = rows('date-label', 'start', {
  vi: `
    Xuất bản lúc
    Xuất bản
    Ngày xuất bản
    Ngày đăng
    Đăng lúc
    Đăng ngày
    Đã đăng
    Cập nhật
    Cập nhật lúc
    Cập nhật lần cuối
    Lần cập nhật cuối
    Ngày cập nhật
    Ngày phát hành
    Thời gian:
    Thứ hai,
    Thứ ba,
    Thứ tư,
    Thứ năm,
    Thứ sáu,
    Thứ bảy,
    Chủ nhật,
  `,
  en: `
    Published
    Published on
    Published:
    Published at
    First published
    Posted
    Posted on
    Posted:
    Updated
    Updated:
    Last updated
    Last modified
    Date:
  `,
  de: `
    Veröffentlicht
    Veröffentlicht am
    Aktualisiert
    Aktualisiert am
    Stand:
    Erstellt am
  `,
  fr: `
    Publié le
    Mis à jour le
    Modifié le
  `,
  es: `
    Publicado
    Publicado el
    Actualizado
    Actualizado el
  `,
})

/** Links to an author's other articles. */
export const AUTHOR_LINKS: readonly PhraseList[] = [
  ...rows('author-link', 'whole', {
    vi: `
      Xem các bài viết của tác giả
      Xem thêm bài của tác giả
      Tác giả
      Về tác giả
    `,
    en: `
      About the author
      About the authors
      View all posts
      View bio
      View profile
      Follow the author
      More from this author
      Author archive
      See all posts
    `,
    de: `
      Zur Autorenseite
      Über den Autor
      Über die Autorin
    `,
    fr: "À propos de l'auteur",
    es: 'Sobre el autor',
  }),
  ...rows('author-link', 'start', {
    vi: 'Xem các bài viết của',
    en: `
      More by
      More stories by
      View all posts by
      See all posts by
      Read more by
      Follow him on
      Follow her on
      Contact the author
      Contact the reporter
    `,
    de: `
      Alle Beiträge von
      Mehr von
    `,
  }),
]
