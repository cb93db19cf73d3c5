import type { PhraseList } from './types.ts'
import { rows } from './types.ts'

/** Imprints: who publishes, by which licence, from where. */
export const LEGAL: readonly PhraseList[] = [
  ...rows('legal', 'whole', {
    vi: `
      Tòa soạn
      Thông tin tòa soạn
      Liên hệ
      Liên hệ tòa soạn
      Giới thiệu
      Về chúng tôi
      Đường dây nóng
      Điều khoản sử dụng
      Chính sách bảo mật
      Chính sách quyền riêng tư
      Thỏa thuận sử dụng
      Quy định sử dụng
      Trụ sở chính
      Văn phòng đại diện
      Hotline
      Tuyển dụng
      Đính chính
      Báo giá
      Ban biên tập
      Bản quyền
      Số giấy phép
      Chat với tư vấn viên
    `,
    en: `
      All rights reserved
      Terms
      Terms of use
      Terms of service
      Terms and conditions
      Terms & conditions
      Privacy
      Privacy policy
      Privacy notice
      Cookie policy
      Cookie settings
      Cookies
      Manage cookies
      Manage preferences
      Do not sell my personal information
      Your privacy choices
      Contact
      Contact us
      About
      About us
      Advertise
      Advertise with us
      Careers
      Jobs
      Help
      Accessibility
      Disclaimer
      Copyright
      Reprints
      Rights and permissions
      Standards
      Our Standards: The Thomson Reuters Trust Principles
      Editorial policy
      Report an error
      Report a typo
      Submit a correction
      Give feedback
    `,
    de: `
      Impressum
      Datenschutz
      Datenschutzerklärung
      Nutzungsbedingungen
      AGB
      Kontakt
      Über uns
      Mediadaten
      Cookie-Einstellungen
    `,
    fr: `
      Mentions légales
      Conditions générales
      Politique de confidentialité
      Contact
      Nous contacter
      Qui sommes-nous
      Tous droits réservés
    `,
    es: `
      Aviso legal
      Política de privacidad
      Política de cookies
      Contacto
      Todos los derechos reservados
      Quiénes somos
    `,
  }),
  ...rows('legal', 'start', {
    vi: `
      Cơ quan chủ quản
      Tổng biên tập:
      Phó tổng biên tập:
      Q. Tổng biên tập
      Tổng TKTS
      Tổng thư ký tòa soạn
      Giám đốc:
      Số giấy phép
      Giấy phép số
      Giấy phép thiết lập
      Giấy phép hoạt động
      Giấy phép xuất bản
      Giấy phép báo điện tử
      GPXB
      Chịu trách nhiệm nội dung
      Tòa soạn:
      Văn phòng:
      Địa chỉ:
      Điện thoại:
      ĐT:
      Tel:
      Fax:
      Đường dây nóng:
      Trụ sở:
      Trụ sở chính:
      Văn phòng đại diện:
      Hotline:
      Hotline
      Email:
      E-mail:
      Email liên hệ
      Liên hệ: Quảng cáo
      Liên hệ tòa soạn
      Bản quyền thuộc
      Bản quyền ©
      © Bản quyền
      ® Bản quyền
      Toàn bộ bản quyền
      Ghi rõ nguồn
      Chỉ được phát hành lại
      Nghiêm cấm sao chép
      Cấm sao chép
      Đơn vị chủ quản
      Báo giá:
      Hỗ trợ kỹ thuật
      Thiết kế bởi
      Phát triển bởi
      Xây dựng bởi
      Powered by
    `,
    en: `
      ©
      ®
      Copyright ©
      © Copyright
      Copyright (c)
      Copyright 19
      Copyright 20
      (c)
      All rights reserved
      This material may not be published
      Reproduction without permission
      Reporting error
      Our Standards:
      Privacy notice:
    `,
    de: `
      © Copyright
      Alle Rechte vorbehalten
    `,
    fr: 'Tous droits réservés',
    es: 'Todos los derechos reservados',
  }),
]

/** Subscriptions, newsletters, apps, profiles. */
export const PROMO: readonly PhraseList[] = [
  ...rows('promo', 'whole', {
    vi: `
      Theo dõi chúng tôi
      Theo dõi chúng tôi trên
      Theo dõi trên Google News
      Đặt báo
      Đặt mua báo
      Tải ứng dụng
      Độc giả gửi bài
      Đăng ký nhận tin
      Đăng ký ngay để nhận gói tin tức mới
      Nhận bản tin
      Báo giấy
      Newsletters
      Mời các bạn quan tâm
    `,
    en: `
      Subscribe
      Subscribe now
      Subscribe today
      Subscribe here
      Sign up
      Sign up here
      Sign up now
      Newsletter
      Newsletter signup
      Follow us
      Follow
      Following
      Follow us on
      Get the app
      Download the app
      Download our app
      Support us
      Support our journalism
      Donate
      Donate now
      Become a member
      Become a supporter
      Start your free trial
      Gift this article
    `,
    de: `
      Newsletter
      Newsletter abonnieren
      Jetzt anmelden
      Jetzt abonnieren
      Abonnieren
      Abo
      Folgen Sie uns
      Jetzt testen
      Jetzt registrieren
    `,
    fr: `
      Newsletter
      Newsletters
      S'abonner
      Abonnez-vous
      Je m'abonne
      Inscrivez-vous
      Suivez-nous
    `,
    es: `
      Suscríbete
      Suscribirse
      Síguenos
      Síguenos en
      Newsletter
      Boletín
    `,
  }),
  ...rows('promo', 'inside', {
    en: `
      to your inbox
      into your inbox
    `,
    de: `
      in Ihr Postfach
      kostenlos testen
      gratis testen
      € testen
      alle Artikel lesen
    `,
    fr: `
      dans votre boîte mail
    `,
  }),
  ...rows('promo', 'start', {
    vi: `
      Theo dõi VnExpress trên
      Theo dõi VietNamNet trên
      Theo dõi báo
      Theo dõi chúng tôi trên
      Theo dõi trên
      Tải ứng dụng
      Mời bạn đọc theo dõi
      Mời độc giả theo dõi
      Đăng ký kênh
      Quý độc giả quan tâm
      Bạn đọc có thể gửi
      Mọi đóng góp
      Mọi thông tin góp ý
      Mọi ý kiến đóng góp
      Để đọc thường xuyên
    `,
    en: `
      Sign up for our
      Sign up to our
      Sign up for the
      Sign up to receive
      Sign up here
      Subscribe to our
      Subscribe to the
      Get our
      Get the latest
      Get breaking news
      Follow us on
      Follow BBC
      Like us on Facebook
      Join our
      Download the
      Download our
      Get the app
      Click here to
      Click here for
      Get email notifications
      Already a subscriber
      Already have an account
      By signing up
      By subscribing
      By entering your email
      Support our journalism
      Thanks for reading
      Thank you for reading
      Enter your email
      You have reached your limit
      To continue reading
    `,
    de: `
      Abonnieren Sie
      Jetzt für den Newsletter
      Melden Sie sich
      Folgen Sie uns
      Der Newsletter
    `,
    fr: `
      Abonnez-vous
      Inscrivez-vous
      Recevez
      Suivez-nous sur
    `,
    es: `
      Suscríbete a
      Síguenos en
      Regístrate
    `,
  }),
]

/** Accounts, forms, payment. */
export const ACCOUNT: readonly PhraseList[] = [
  ...rows('account', 'whole', {
    vi: `
      Đăng nhập
      Đăng nhập ngay
      Đăng nhập nhanh
      Đăng nhập tài khoản
      Đăng ký
      Đăng ký tài khoản
      Đăng ký ngay
      Đăng xuất
      Quên mật khẩu
      Mật khẩu
      Tên đăng nhập
      Nhớ đăng nhập
      hoặc đăng nhập
      Tổng quan
      Thông tin tài khoản
      Thông tin bạn đọc
      Gia hạn gói VIP
      Quản lý quà tặng
      Lịch sử giao dịch
      Thanh toán
      Hướng dẫn thanh toán
      Địa chỉ email
      Vui lòng nhập Email
      Email Không đúng định dạng
      Email
      Tên công ty
      Mã số thuế
      Địa chỉ
      Điện thoại
      Gửi lại mã xác nhận
      Mã xác nhận
      Lưu ý
      Cài đặt
      Xác nhận
      Hủy
      Hủy bỏ
      Tặng sao
      Tặng bài viết
      Thông báo
    `,
    en: `
      Log in
      Login
      Log out
      Logout
      Sign in
      Sign out
      Sign up
      Register
      Create account
      Create an account
      Create a free account
      My account
      Account
      Username
      Password
      Forgot password
      Forgot your password
      Remember me
      Submit
      Cancel
      Confirm
      Settings
      Notifications
      Your account
      Email address
      First name
      Last name
      Accept
      Accept all
      Reject all
    `,
    de: `
      Anmelden
      Abmelden
      Einloggen
      Registrieren
      Mein Konto
      Passwort vergessen
      Benutzername
    `,
    fr: `
      Se connecter
      Connexion
      Déconnexion
      S'inscrire
      Mon compte
      Mot de passe oublié
    `,
    es: `
      Iniciar sesión
      Cerrar sesión
      Registrarse
      Mi cuenta
    `,
  }),
  ...rows('account', 'start', {
    vi: `
      Bạn chưa đăng nhập
      Bạn cần đăng nhập
      Bạn vừa nạp
      Bạn đã đăng ký và có tài khoản
      Đăng ký gói bạn đọc
      Thanh toán nhanh và đọc
      Thanh toán và đọc
      Thanh toán mua bài
      Tôi đồng ý với
      Cần nhập đầy đủ
      Sai Tên đăng nhập
      Vui lòng nhập
      Vui lòng đăng nhập
      Vui lòng kiểm tra
      Đã có lỗi xảy ra
      Chuyển khoản qua
      Số tài khoản
      Tên tài khoản
      Nội dung chuyển khoản
      Chọn phương thức thanh toán
      Yêu cầu xuất hóa đơn
      Hoặc thanh toán bằng
      Lưu thông tin hóa đơn
      Tài khoản bạn đọc
    `,
    en: `
      Please log in
      Please sign in
      You need to log in
      Don't have an account
      Forgot your
    `,
  }),
]
