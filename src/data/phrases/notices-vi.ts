import type { Notice } from './types.ts'

/** What the visitor wanted. Spelled out with who wanted it: news, too, tells of pages that are gone. */
const WANTED = `
        trang bạn yêu cầu / trang mà bạn yêu cầu / trang bạn đang tìm / trang bạn tìm /
        trang mà bạn đang tìm / trang bạn cần tìm / trang bạn đang truy cập / trang bạn vừa truy cập /
        trang bạn truy cập / trang bạn muốn / trang web bạn yêu cầu / trang web bạn đang tìm /
        trang web bạn truy cập / trang web bạn đang truy cập / bài viết bạn yêu cầu /
        bài viết bạn đang tìm / bài viết bạn tìm / bài viết bạn muốn / bài viết mà bạn / bài báo bạn /
        nội dung bạn yêu cầu / nội dung bạn đang tìm / nội dung bạn tìm / nội dung bạn muốn /
        nội dung mà bạn / đường dẫn bạn / đường link bạn / liên kết bạn / địa chỉ bạn / url bạn /
        trang này không / tệp bạn yêu cầu
      `

/** Of Vietnamese sites. Each list more keeps news about such things apart; requests and `bạn` do so best. */
export const VIETNAMESE_NOTICES: readonly Notice[] = [
  {
    what: 'nothing stands at the address',
    signs: [
      WANTED,
      `
        không tồn tại / không còn tồn tại / chưa tồn tại / không tìm thấy / không tìm được /
        không có sẵn / không có trên / không còn nữa / hiện không có / không khả dụng / không đúng /
        không chính xác / không hợp lệ / đã bị xóa / đã bị gỡ / bị gỡ bỏ / đã được gỡ / đã được xóa /
        đã được chuyển / đã bị chuyển / đã bị thay đổi / đã được di chuyển / đã hết hạn
      `,
      // Else it may be advice to readers.
      `
        hoặc / vui lòng / xin lỗi / rất tiếc / thử lại / quay lại / quay về / trở về / trở lại /
        trang chủ / hệ thống . / không tồn tại . / không còn tồn tại . / không tìm thấy .
      `,
    ],
  },
  {
    what: 'the site did not find it',
    signs: [
      `
        chúng tôi không tìm thấy trang / chúng tôi không tìm thấy bài /
        chúng tôi không tìm thấy nội dung / chúng tôi không thể tìm thấy / hệ thống không tìm thấy /
        không tìm thấy trang bạn / không tìm thấy trang mà bạn / không tìm thấy bài viết bạn /
        không tìm thấy nội dung bạn / không tìm thấy kết quả nào / không có kết quả nào /
        không có bài viết nào
      `,
      `
        bạn / rất tiếc / xin lỗi / vui lòng
      `,
    ],
  },
  {
    what: 'log in or pay',
    signs: [
      `
        bạn cần / bạn phải / bạn hãy / bạn vui lòng / vui lòng / xin hãy / mời bạn / để đọc tiếp /
        bạn chưa
      `,
      `
        đăng nhập / đăng ký tài khoản / đăng ký gói / đăng ký thuê bao / đăng ký hội viên /
        đăng ký thành viên / mua gói / nâng cấp tài khoản / trở thành hội viên
      `,
      `
        để tiếp tục đọc / để tiếp tục xem / để đọc / để xem nội dung / để xem toàn bộ nội dung / để xem bài /
        để xem tiếp / để truy cập nội dung / để bình luận / để sử dụng tính năng / bài viết này /
        nội dung này / đọc toàn bộ / toàn bộ bài / toàn bộ nội dung
      `,
    ],
  },
  {
    what: 'cookies',
    signs: [
      `
        trang web này sử dụng cookie / website này sử dụng cookie / trang này sử dụng cookie /
        trang web của chúng tôi sử dụng cookie / chúng tôi sử dụng cookie /
        chúng tôi sử dụng các cookie / chúng tôi và các đối tác sử dụng cookie /
        chúng tôi dùng cookie / bạn đồng ý với việc sử dụng cookie /
        bạn đồng ý với việc chúng tôi sử dụng cookie / vui lòng bật cookie / bạn cần bật cookie
      `,
    ],
  },
  {
    what: 'down for now, asking to come back',
    signs: [
      `
        bảo trì / nâng cấp / bảo dưỡng / tạm ngừng hoạt động / tạm ngưng hoạt động /
        tạm thời gián đoạn / gián đoạn / sự cố / quá tải / lỗi / gián đoạn dịch vụ / xây dựng /
        đang cập nhật
      `,
      `
        vui lòng quay lại / vui lòng trở lại / vui lòng thử lại / vui lòng truy cập lại /
        mời bạn quay lại / mong bạn thông cảm / mong bạn quay lại / mong được bạn thông cảm /
        rất mong bạn thông cảm / xin lỗi vì sự bất tiện / xin lỗi bạn vì sự bất tiện / xin thứ lỗi /
        bạn thông cảm / chúng tôi sẽ sớm trở lại / chúng tôi sẽ trở lại / chúng tôi sẽ quay lại
      `,
      // The others that news asks for patience (a bank's customers, travellers) are not at the page.
      `
        trang web / trang này / website / hệ thống đang / hệ thống hiện / hệ thống tạm / máy chủ /
        server / trang chủ / quá trình xử lý / thử lại sau . /
        thử lại sau ít / thử lại sau giây / thử lại sau vài / xảy ra lỗi / lỗi xảy ra
      `,
    ],
  },
  {
    what: 'scripts are off, or the browser is too old',
    signs: [
      `
        vui lòng bật javascript / vui lòng kích hoạt javascript / vui lòng cho phép javascript / bạn cần bật javascript /
        bạn cần kích hoạt javascript / bạn phải bật javascript / hãy bật javascript / hãy kích hoạt javascript /
        trình duyệt của bạn đã tắt javascript / trình duyệt của bạn đang tắt javascript /
        trình duyệt của bạn không hỗ trợ / trình duyệt của bạn đã quá cũ / trình duyệt của bạn quá cũ /
        trình duyệt bạn đang sử dụng đã / trình duyệt bạn đang sử dụng không / trình duyệt bạn đang dùng
      `,
      `
        để xem / để tiếp tục / để sử dụng / để chạy / để hiển thị / để truy cập / để có thể / để đọc /
        ứng dụng này / trang này / trang web này / website này
      `,
    ],
  },
  {
    what: 'the visitor is being checked',
    signs: [
      `
        đang kiểm tra trình duyệt của bạn / kiểm tra trình duyệt của bạn trước khi /
        xác minh bạn là con người / xác minh rằng bạn là con người / xác nhận bạn là con người /
        xác nhận bạn không phải / chứng minh bạn không phải / bạn không phải là người máy /
        bạn không phải là robot / bạn không phải là rô bốt / cần xem xét tính bảo mật của kết nối /
        tính bảo mật của kết nối của bạn / trình duyệt của bạn sẽ được chuyển hướng /
        trình duyệt sẽ chuyển hướng trong / bạn sẽ được chuyển đến trang / bạn sẽ được chuyển hướng /
        bạn đang được chuyển hướng
      `,
    ],
  },
  {
    what: 'the visitor may not enter',
    signs: [
      `
        bạn không có quyền truy cập / bạn không được phép truy cập / bạn không thể truy cập trang /
        bạn đã bị chặn / địa chỉ ip của bạn / không khả dụng tại quốc gia /
        không khả dụng ở quốc gia / không khả dụng tại khu vực / không khả dụng ở khu vực /
        bạn phải đủ 18 tuổi / xác nhận độ tuổi của bạn
      `,
      `
        trang này / trang web này / website này / nội dung này / địa chỉ này / quản trị viên /
        quốc gia hoặc khu vực / khu vực của bạn / đã bị chặn
      `,
    ],
  },
  {
    what: 'a blocker of advertisements is on',
    signs: [
      `
        tắt trình chặn quảng cáo / tắt phần mềm chặn quảng cáo / tắt tiện ích chặn quảng cáo /
        tắt chặn quảng cáo / tắt adblock / tắt ad block / bạn đang sử dụng trình chặn quảng cáo /
        bạn đang sử dụng phần mềm chặn quảng cáo / bạn đang dùng trình chặn quảng cáo
      `,
      `
        trang của chúng tôi / trang web của chúng tôi / ủng hộ chúng tôi / để tiếp tục / để đọc /
        để xem / trang web này / trang này
      `,
    ],
  },
  {
    what: 'thanks for what was sent',
    signs: [
      `
        cảm ơn bạn đã gửi bình luận / cảm ơn bạn đã gửi ý kiến / cảm ơn bạn đã bình luận / cảm ơn bạn đã đăng ký /
        bình luận của bạn đã được gửi / ý kiến của bạn đã được gửi / ý kiến của bạn sẽ được /
        bình luận của bạn sẽ được
      `,
      'duyệt / kiểm duyệt / hiển thị / trước khi đăng / thành công / ghi nhận',
    ],
  },
  {
    what: 'the host shows its own page',
    signs: [
      `
        tên miền này / website này / trang web này / tài khoản này / hosting này
      `,
      `
        hết hạn / tạm khóa / bị khóa / tạm dừng / tạm ngưng / tạm ngừng / bị đình chỉ
      `,
      `
        vui lòng liên hệ / bạn liên hệ / xin liên hệ
      `,
    ],
  },
]
