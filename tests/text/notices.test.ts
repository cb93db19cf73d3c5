import { describe, expect, test } from 'vitest'
import { NOTICES } from '../../src/data/phrases/notices.ts'
import { areNotices, isNoticeText, isNoticeTitle } from '../../src/text/notices.ts'

describe('isNoticeText', () => {
  test.each([
    'Trang bạn yêu cầu không tồn tại hoặc đã bị gỡ bỏ, vui lòng thử lại sau.',
    'Xin lỗi, chúng tôi không tìm thấy trang mà quý độc giả yêu cầu.',
    'Đường dẫn bạn vừa truy cập không tồn tại hoặc bài viết đã được gỡ khỏi hệ thống.',
    'Không tìm thấy kết quả nào phù hợp với từ khóa mà bạn đã nhập.',
    'Bạn cần đăng nhập hoặc đăng ký tài khoản để xem toàn bộ nội dung.',
    'Để đọc tiếp bài viết này, mời bạn đăng ký gói thuê bao của báo.',
    'Trang web này sử dụng cookie để nâng cao trải nghiệm khi duyệt trang.',
    'Hệ thống đang được bảo trì, xin quý khách vui lòng quay lại sau.',
    'Website hiện đang tạm ngừng hoạt động để nâng cấp, mong quý độc giả thông cảm.',
    'Đã có lỗi xảy ra trong quá trình xử lý, vui lòng thử lại sau ít phút.',
    'Trình duyệt của bạn đã tắt JavaScript, vui lòng bật JavaScript để xem trang.',
    'Đang kiểm tra trình duyệt của bạn trước khi truy cập vào trang.',
    'Xác minh bạn là con người bằng cách hoàn tất thao tác bên dưới.',
    'Bạn không có quyền truy cập vào trang này, xin liên hệ quản trị viên.',
    'Nội dung này không khả dụng tại quốc gia hoặc khu vực của bạn.',
    'Vui lòng tắt trình chặn quảng cáo để tiếp tục đọc bài trên trang của chúng tôi.',
    'Cảm ơn bạn đã gửi bình luận, ý kiến của bạn sẽ được xét duyệt.',
    'Tên miền này đã hết hạn, vui lòng liên hệ nhà cung cấp.',
    'The requested URL was not found on this server.',
    'The page you’re looking for doesn’t exist.',
    'You must log in to view this page.',
    'We use cookies to understand how you use our site.',
    'The site is down for maintenance. Please check back soon.',
    'You need to enable JavaScript to run this app.',
    'Checking your browser before you go on.',
    'This website is using a security service to protect itself from online attacks.',
  ])('finds a message to the visitor: %s', text => {
    expect(isNoticeText(text)).toBe(true)
  })

  test.each([
    'Công an cho biết trang web này không tồn tại từ tháng trước, nhiều người vẫn bị lừa.',
    'Hàng nghìn người chuyển tiền cho một trang web không tồn tại, công an đang điều tra.',
    '“Trang bạn yêu cầu không tồn tại, vui lòng thử lại” là dòng chữ mà thí sinh thấy sáng nay.',
    'Màn hình chỉ hiện dòng "Hệ thống đang bảo trì, vui lòng quay lại sau".',
    'Hệ thống bán vé đang bảo trì nên hành khách phải quay lại sau, theo ngành đường sắt.',
    'Sở yêu cầu các trường vui lòng thử lại sau khi cổng đăng ký hết quá tải.',
    'Nhiều trang báo sử dụng cookie để theo dõi người đọc mà không báo trước.',
    'Bài viết đã bị gỡ bỏ sau khi nhiều bạn đọc gửi thư đến tòa soạn.',
    'Máy chủ của tỉnh gặp sự cố suốt đêm, đến sáng nay đã hoạt động lại.',
    'Người dân phải đăng nhập cổng dịch vụ công để xem toàn bộ hồ sơ của mình.',
    'Trung tâm khuyên người dùng tắt JavaScript khi mở tệp lạ từ thư điện tử.',
    'Tuyến phà tạm ngừng hoạt động để nâng cấp bến, bà con vui lòng đi đò ở bến trên.',
    'Nhà mạng xin lỗi khách hàng vì sự cố đứt cáp đêm qua.',
    'Khi đường dẫn bạn lưu từ lâu không còn mở được, hãy dán nó vào kho lưu trữ.',
    'Cảm ơn bạn đã gửi câu hỏi, trước hết cần xem giấy tờ nhà đất đứng tên ai.',
    'Bạn cần đăng nhập ứng dụng định danh, chọn mục giấy tờ để xem bằng lái.',
    'Nếu trang không hiện chữ, bạn cần mở phần cài đặt và bật JavaScript lên.',
    'The outage took hundreds of sites offline, and visitors were told to try again later.',
    'The company said that it uses cookies to follow readers across the web.',
    'Browsers let people turn off JavaScript, but few do.',
  ])('leaves news about such things alone: %s', text => {
    expect(isNoticeText(text)).toBe(false)
  })

  test('is not deceived by a long paragraph', () => {
    const message = 'Trang bạn yêu cầu không tồn tại, vui lòng thử lại.'
    expect(isNoticeText(message + ' Chợ quê đông người.'.repeat(20))).toBe(false)
  })

  test('asks for whole words', () => {
    expect(isNoticeText('Trang web này sử dụng cookies.')).toBe(false)
  })

  test('does not tell cases, placements of tones and kinds of white space apart', () => {
    expect(isNoticeText('TRANG BẠN YÊU\u00a0CẦU ĐÃ BỊ XOÁ HOẶC CHƯA TỪNG CÓ')).toBe(true)
  })
})

describe('areNotices', () => {
  const notice = 'Trang bạn yêu cầu không tồn tại, vui lòng quay lại trang chủ.'
  const news = 'Bà con trong xã mang rau quả ra bán từ sáng, chợ đông đến tận chiều.'

  test.each<[string, string[], boolean]>([
    ['a message alone', [notice], true],
    ['messages and a little else', [notice, notice, 'Cảm ơn.'], true],
    ['a message below as much news', [news, notice], false],
    ['news alone', [news], false],
    ['nothing', [], false],
    ['very many messages', Array.from({ length: 30 }, () => notice), false],
  ])('%s', (_, paragraphs, expected) => {
    expect(areNotices(paragraphs)).toBe(expected)
  })
})

describe('isNoticeTitle', () => {
  test.each([
    '404',
    'Lỗi 404!',
    '404 - Not Found',
    'KHÔNG TÌM THẤY TRANG',
    'Không tìm thấy trang | Báo Biển Sóng',
    'Just a moment...',
    'Attention Required! | Cloudflare',
  ])('knows %s', title => {
    expect(isNoticeTitle(title)).toBe(true)
  })

  test.each([
    'Số nhà 404',
    '404 - Đêm trên biển',
    '404 hộ dân được cấp nước sạch',
    'Không tìm thấy trang sổ nào',
    'Trang web không tồn tại lừa hàng nghìn người',
  ])('leaves %s alone', title => {
    expect(isNoticeTitle(title)).toBe(false)
  })
})

test('no list of signs has an empty or a doubled phrase', () => {
  for (const { what, signs } of NOTICES) {
    for (const list of signs) {
      const phrases = list.split('/').map(phrase => phrase.trim())
      expect(phrases, what).not.toContain('')
      expect(new Set(phrases).size, what).toBe(phrases.length)
    }
  }
})
