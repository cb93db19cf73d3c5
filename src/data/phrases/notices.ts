import { ENGLISH_NOTICES } from './notices-en.ts'
import { VIETNAMESE_NOTICES } from './notices-vi.ts'
import type { Notice } from './types.ts'

/** What pages tell their visitors in the place of an article. */
export const NOTICES: readonly Notice[] = [...VIETNAMESE_NOTICES, ...ENGLISH_NOTICES]

/** Ways to address visitors that mean the same as `bạn`. News speaks of people, a notice to them. */
export const ADDRESSEES = 'quý độc giả / quý bạn đọc / quý khách hàng / quý khách / quý vị / các bạn'

/** Headings and titles of such pages, whole. */
export const NOTICE_TITLES = `
  404 / lỗi 404 / 404 error / error 404 / 404 not found / not found / page not found / không tìm thấy trang /
  không tìm thấy / trang không tồn tại / bài viết không tồn tại / 403 / lỗi 403 / 403 forbidden / forbidden / access denied /
  truy cập bị từ chối / 500 / lỗi 500 / internal server error / 500 internal server error / lỗi máy chủ / 502 bad gateway /
  bad gateway / 503 service unavailable / service unavailable / 503 service temporarily unavailable / 504 gateway time-out /
  đã xảy ra lỗi / đã có lỗi xảy ra / just a moment / attention required / chờ một chút / xin chờ trong giây lát /
  one moment, please / are you a robot / under maintenance / site maintenance / hệ thống đang bảo trì /
  website đang bảo trì / trang web đang bảo trì / đang bảo trì / phát hiện chặn quảng cáo
`
