import type { PhraseList } from './types.ts'
import { rows } from './types.ts'

/** Buttons that pass a page on. */
export const SHARE: readonly PhraseList[] = [
  ...rows('share', 'whole', {
    vi: `
      Chia sẻ
      Chia sẻ bài viết
      Chia sẻ bài viết này
      Chia sẻ ngay
      Chia sẻ qua email
      Chia sẻ bài viết qua email
      Chia sẻ lên Facebook
      Chia sẻ Facebook
      Chia sẻ Zalo
      Chia sẻ Twitter
      Chia sẻ qua Zalo
      Chia sẻ tin này
      Tắt chia sẻ
      Gửi cho bạn bè
      Gửi bài viết
      Gửi email
      Gửi bài viết cho bạn bè
      In bài viết
      In trang
      In bài
      Bản in
      Copy link
      Sao chép liên kết
      Sao chép link
      Lấy link
      Link bài gốc
      Lưu bài viết
      Lưu bài
      Lưu tin
      Copy link thành công
      Copy link bài viết thành công
      Đã sao chép
      Thích
      Theo dõi
      Quay lại
      Cỡ chữ
      Tăng cỡ chữ
      Giảm cỡ chữ
    `,
    en: `
      Share
      Share this
      Share this article
      Share this story
      Share this page
      Share this post
      Share this with
      Share on
      Share on Facebook
      Share on Twitter
      Share on X
      Share on LinkedIn
      Share on WhatsApp
      Share on Pinterest
      Share on Reddit
      Share via email
      Share via e-mail
      Share page
      Share article
      Share link
      Share full article
      Shares
      Tweet
      Tweet this
      Pin it
      Email
      E-mail
      Email this
      Email this article
      Email article
      Print
      Print this article
      Print article
      Print this page
      Printer friendly version
      Copy link
      Copy the link
      Link copied
      Copied
      Save
      Save article
      Save for later
      Bookmark
      Bookmark this
      Like this
      Like
      Send
      Facebook
      Twitter
      X
      WhatsApp
      Messenger
      LinkedIn
      Pinterest
      Reddit
      Telegram
      Instagram
      YouTube
      TikTok
      Zalo
      Viber
      Flipboard
      Tumblr
      Pocket
      Click to share
      Text size
      Font size
    `,
    de: `
      Teilen
      Artikel teilen
      Auf Facebook teilen
      Auf Twitter teilen
      Per E-Mail teilen
      Per Mail
      Drucken
      Artikel drucken
      Merken
      Artikel merken
      Feedback
      Link kopieren
      Versenden
      Artikel versenden
      Zur Merkliste
    `,
    fr: `
      Partager
      Partager l'article
      Partager cet article
      Partager sur Facebook
      Partager sur Twitter
      Imprimer
      Envoyer par e-mail
      Envoyer par mail
      Copier le lien
      Réagir
    `,
    es: `
      Compartir
      Compartir en Facebook
      Compartir en Twitter
      Comparte
      Comparte esta noticia
      Enviar por correo
      Imprimir
      Guardar
      Copiar enlace
    `,
    it: `
      Condividi
      Condividi su Facebook
      Stampa
    `,
    pt: `
      Compartilhar
      Compartilhe
      Compartilhe esta notícia
      Partilhar
    `,
    nl: `
      Delen
      Deel
      Deel dit artikel
    `,
    pl: `
      Udostępnij
      Podziel się
    `,
    sv: `
      Dela
      Dela artikeln
      Del
    `,
  }),
  ...rows('share', 'start', {
    vi: `
      Link bài gốc
      Chia sẻ:
      Chia sẻ bài viết qua
      Chia sẻ lên
      Chia sẻ ảnh, video, bài viết
    `,
    en: `
      Share on Facebook
      Share on Twitter
      Share via
      Click to share on
      Click to email
      Share this article on
      Share this story on
      Opens in new window
    `,
  }),
]
