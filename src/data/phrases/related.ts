import type { PhraseList } from './types.ts'
import { rows } from './types.ts'

/** Heads of lists of other articles. */
export const RELATED: readonly PhraseList[] = [
  ...rows('related', 'whole', {
    vi: `
      Tin liên quan
      Tin bài liên quan
      Tin, bài liên quan
      Các tin liên quan
      Bài liên quan
      Bài viết liên quan
      Các bài liên quan
      Bài viết cùng chủ đề
      Cùng chủ đề
      Nội dung liên quan
      Video liên quan
      Chủ đề liên quan
      Tin cùng chuyên mục
      Bài cùng chuyên mục
      Cùng chuyên mục
      Các tin cùng chuyên mục
      Tin cùng mục
      Tin khác
      Các tin khác
      Tin bài khác
      Các bài khác
      Các tin đã đưa
      Các tin đã đăng
      Tin đã đưa
      Tin đã đăng
      Tin cũ hơn
      Tin mới hơn
      Các tin cũ hơn
      Các tin mới hơn
      Những tin cũ hơn
      Những tin mới hơn
      Tin mới
      Tin mới nhất
      Bài mới nhất
      Bài viết mới
      Bài viết mới nhất
      Mới cập nhật
      Mới nhất
      Tin nóng
      Tin nóng trong ngày
      Tin nổi bật
      Nổi bật
      Nổi bật trang chủ
      Tiêu điểm
      Tâm điểm
      Đáng chú ý
      Đừng bỏ lỡ
      Đừng bỏ qua
      Bài đọc tiếp
      Đọc ngay
      Đọc tiếp
      Đọc thêm
      Đọc thêm tại
      Xem thêm
      Xem tiếp
      Có thể bạn quan tâm
      Bạn có thể quan tâm
      Bạn có thể thích
      Có thể bạn chưa biết
      Có thể bạn thích
      Bạn quan tâm
      Mời bạn đọc
      Mời quý độc giả xem video
      Đọc nhiều
      Đọc nhiều nhất
      Tin đọc nhiều
      Tin đọc nhiều nhất
      Bài đọc nhiều
      Được đọc nhiều
      Xem nhiều
      Xem nhiều nhất
      Tin xem nhiều
      Quan tâm nhất
      Được quan tâm nhất
      Được quan tâm
      Chủ đề nóng
      Sự kiện nóng
      Dòng sự kiện
      Tin theo dòng sự kiện
      Chuyên đề
      Tin tài trợ
      Tin tức liên quan
      Tin tức khác
      Tin 24h
      Tin trong ngày
      Thời sự trong ngày
      Đề xuất cho bạn
      Gợi ý cho bạn
      Dành cho bạn
      Tin cùng tác giả
      Bài cùng tác giả
      Thông tin doanh nghiệp
      Thông tin cần biết
      Góc nhìn chuyên gia
      Hồ sơ sự kiện
      Xem nhiều trong tuần
      Multimedia
      Megastory
    `,
    ja: `
      関連記事
      関連ニュース
      あわせて読みたい
    `,
    ko: `
      관련기사
      관련 기사
    `,
    zh: `
      相关新闻
      相关阅读
      延伸阅读
      相關新聞
      延伸閱讀
    `,
    en: `
      Related
      Related articles
      Related content
      Related news
      Related stories
      Related story
      Related topics
      Related links
      Related coverage
      Related posts
      Related reading
      Related video
      Related videos
      Read more
      Read also
      Read next
      Read more about
      Read more on this story
      Also read
      See also
      Also on
      More
      More news
      More stories
      More on this story
      More from
      More like this
      More to read
      More coverage
      More headlines
      More top stories
      Most read
      Most popular
      Most viewed
      Most shared
      Most commented
      Popular
      Popular now
      Popular stories
      Popular posts
      Trending
      Trending now
      Trending stories
      Latest
      Latest news
      Latest stories
      Latest headlines
      Top stories
      Top news
      Editor's picks
      Editors' picks
      Editors' choice
      Editor's choice
      Recommended
      Recommended for you
      Recommended stories
      Recommended reading
      You may also like
      You might also like
      You may also be interested in
      You might be interested in
      Don't miss
      Up next
      Next article
      Previous article
      Next story
      Previous story
      Next post
      Previous post
      What to read next
      In this article
      In other news
      In case you missed it
      Around the web
      From around the web
      From the web
      Promoted stories
      Sponsored stories
      Sponsored content
      Sponsored links
      Partner content
      Paid content
      Featured stories
      Featured articles
      Featured
      Breaking news
      Recent articles
      Recent posts
      Recent stories
      Recent news
      Suggested reading
      Further reading
      Story continues below
      Stories you might like
    `,
    de: `
      Lesen Sie auch
      Lesen Sie mehr
      Lesen Sie hier
      Lesen Sie dazu auch
      Auch interessant
      Das könnte Sie auch interessieren
      Das könnte dich auch interessieren
      Mehr zum Thema
      Mehr dazu
      Mehr aus
      Mehr lesen
      Zum Thema
      Weitere Artikel
      Weitere Themen
      Weitere Meldungen
      Weitere Nachrichten
      Weiterlesen
      Weiterführende Links
      Ähnliche Artikel
      Ähnliche Beiträge
      Verwandte Themen
      Verwandte Artikel
      Passend dazu
      Siehe auch
      Meistgelesen
      Meistgelesene Artikel
      Meistkommentiert
      Neueste Artikel
      Neueste Beiträge
      Nächster Artikel
      Vorheriger Artikel
      Nächster Beitrag
      Vorheriger Beitrag
      Beitrags-Navigation
      Empfehlungen der Redaktion
      Top-Themen
      Aus dem Archiv
    `,
    fr: `
      Lire aussi
      À lire aussi
      A lire aussi
      À lire également
      Lire également
      Lire la suite
      À lire
      Sur le même sujet
      Sur le même thème
      Voir aussi
      Articles liés
      Articles similaires
      Articles les plus lus
      Les plus lus
      Le plus lu
      À découvrir
      Notre sélection
      Vous aimerez aussi
      Vous pourriez aimer
      Dans la même rubrique
      Article suivant
      Article précédent
    `,
    es: `
      Lea también
      Lee también
      Leer también
      Leer más
      Lee más
      Le puede interesar
      Te puede interesar
      También te puede interesar
      Noticias relacionadas
      Notas relacionadas
      Artículos relacionados
      Temas relacionados
      Más información
      Más noticias
      Más leídas
      Lo más leído
      Lo más visto
      Últimas noticias
      Ver también
      Recomendado
      Recomendamos
      Siguiente artículo
    `,
    it: `
      Leggi anche
      Leggi tutto
      Articoli correlati
      Potrebbe interessarti
      Potrebbe interessarti anche
      Ti potrebbe interessare
      I più letti
      Ultime notizie
    `,
    pt: `
      Leia também
      Leia mais
      Veja também
      Saiba mais
      Notícias relacionadas
      Mais lidas
      Últimas notícias
    `,
    nl: `
      Lees ook
      Lees meer
      Lees verder
      Meer over
      Meer nieuws
      Meest gelezen
      Gerelateerd
    `,
    sv: `
      Läs också
      Läs även
      Läs mer
      Läs vidare
      Les også
      Les mer
      Læs også
      Læs mere
      Mest läst
    `,
    pl: `
      Czytaj także
      Czytaj też
      Czytaj więcej
      Zobacz także
      Zobacz też
      Przeczytaj także
      Powiązane artykuły
      Najnowsze
    `,
  }),
  ...rows('related', 'start', {
    vi: `
      >> Xem thêm
      Xem thêm:
      Xem thêm >>
      Đọc thêm:
      Xem tiếp:
      Đọc tiếp
      Mời xem thêm:
      Mời bạn đọc xem thêm
      Tin liên quan:
      Bài liên quan:
      Mời độc giả đón đọc
      Trở lại Thời sự
      Trở lại Kinh doanh
      Trở lại Sức khỏe
      Trở lại Thế giới
    `,
    en: `
      Read more:
      READ MORE
      Read also:
      Also read:
      See also:
      Related:
      RELATED:
      Read next:
      More:
      Watch:
      Recommended:
      You might also like:
    `,
    de: `
      Lesen Sie auch:
      Lesen Sie mehr:
      Lesen Sie dazu auch:
      Mehr zum Thema:
      Auch interessant:
      Siehe auch:
      Lesetipp:
    `,
    fr: `
      Lire aussi :
      Lire aussi:
      À lire aussi :
      À lire aussi:
      Lire également :
      Voir aussi :
    `,
    es: `
      Lea también:
      Lee también:
      Leer también:
      Te puede interesar:
      Le puede interesar:
      Ver también:
    `,
    it: 'Leggi anche:',
    pt: `
      Leia também:
      Leia mais:
      Veja também:
    `,
    nl: `
      Lees ook:
      Lees meer:
    `,
    sv: `
      Läs också:
      Läs även:
      Läs mer:
      Les også:
      Læs også:
    `,
    pl: `
      Czytaj także:
      Czytaj też:
      Zobacz także:
      Zobacz też:
    `,
  }),
]
