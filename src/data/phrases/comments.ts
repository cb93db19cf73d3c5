import type { PhraseList } from './types.ts'
import { rows } from './types.ts'

/** Readers' comments: heads, forms, buttons. */
export const COMMENTS: readonly PhraseList[] = [
  ...rows('comments', 'whole', {
    vi: `
      Ý kiến bạn đọc
      Ý kiến độc giả
      Ý kiến của bạn
      Ý kiến
      Bình luận
      Bình luận của bạn
      Bình luận bài viết
      Viết bình luận
      Gửi bình luận
      Gửi ý kiến
      Gửi ý kiến của bạn
      Gửi phản hồi
      Gửi
      Trả lời
      Xem tất cả bình luận
      Xem thêm bình luận
      Xem thêm ý kiến
      Thảo luận
      Phản hồi
      Tin phản hồi
      Chưa có bình luận
      Chưa có bình luận nào
      Hãy là người đầu tiên bình luận
      Hiện chưa có bình luận nào, hãy là người đầu tiên bình luận
      Bình luận được gửi thành công
      Vui lòng nhập nội dung bình luận
      Hoàn thiện thông tin gửi bình luận
      Tối đa 1500 ký tự
      Mới nhất | Quan tâm nhất
      Quan tâm nhất Mới nhất
      Nhập bình luận
      Nhập bình luận của bạn
      Họ và tên
      Họ tên
      Nội dung bình luận
      Ý kiến của bạn sẽ được xét duyệt trước khi đăng
    `,
    en: `
      Comment
      Comments
      Add a comment
      Add comment
      Leave a comment
      Leave a reply
      Leave a Reply Cancel reply
      Post a comment
      Post comment
      Write a comment
      View comments
      View all comments
      Show comments
      Read comments
      Load comments
      Load more comments
      Join the conversation
      Join the discussion
      Join the debate
      Have your say
      Reply
      Replies
      Report abuse
      Report
      Comments are closed
      Comments closed
      No comments
      No comments yet
      Be the first to comment
      Sort by
      Newest
      Oldest
      Best rated
      Your comment
      Your name
      What do you think
    `,
    de: `
      Kommentar
      Kommentare
      Kommentar schreiben
      Kommentar hinterlassen
      Kommentar verfassen
      Kommentieren
      Kommentare anzeigen
      Kommentare lesen
      Alle Kommentare
      Schreiben Sie einen Kommentar
      Antworten
      Diskutieren Sie mit
      Melden
    `,
    fr: `
      Commentaires
      Commenter
      Laisser un commentaire
      Ajouter un commentaire
      Voir les commentaires
      Répondre
      Réagissez
    `,
    es: `
      Comentarios
      Comentar
      Deja un comentario
      Deja tu comentario
      Ver comentarios
      Responder
    `,
    it: `
      Commenti
      Lascia un commento
    `,
    pt: `
      Comentários
      Deixe um comentário
      Comentar
    `,
    nl: `
      Reacties
      Reageer
    `,
    pl: `
      Komentarze
      Dodaj komentarz
    `,
    sv: `
      Kommentarer
      Kommentera
    `,
  }),
  ...rows('comments', 'start', {
    vi: `
      Ý kiến bạn đọc (
      Bình luận (
      Bạn không thể gửi bình luận
      Trở thành người đầu tiên tặng sao
      Tặng sao cho
      Tặng sao không thành công
    `,
    en: `
      Comments (
      Your email address will not be published
      Required fields are marked
      You must be logged in to post a comment
      Notify me of follow-up comments
      Notify me of new posts
      Save my name, email, and website
      This site uses Akismet
      Please log in to comment
    `,
    de: `
      Kommentare (
      Ihre E-Mail-Adresse wird nicht veröffentlicht
      Deine E-Mail-Adresse wird nicht veröffentlicht
    `,
    fr: 'Commentaires (',
    es: 'Comentarios (',
  }),
]
