import type { Role } from '../../src/model/block.ts'
import type { PlainText } from '../../src/plain/plain-text.ts'

/** Invented paragraphs, of the length of those in newspapers. */
export const LEAD =
  'Chiều nay, các hộ dân ven sông đã hoàn thành việc gia cố bờ kè dài hơn hai cây số, giúp hàng trăm mái nhà yên tâm trước mùa nước lớn.'
export const WORK =
  'Ông Trần Văn Bờ, trưởng ấp, cho biết bà con đã góp hơn một nghìn ngày công. Nhiều người già cũng mang cuốc xẻng ra phụ giúp, dù chính quyền xã không yêu cầu.'
export const PLAN =
  'Theo kế hoạch, đợt hai sẽ bắt đầu vào tháng tới với kinh phí khoảng 3,5 tỷ đồng. Xã đang vận động thêm các nhà hảo tâm trong và ngoài tỉnh cùng chung tay.'
export const SCHOOL =
  'Cạnh bờ kè, ngôi trường nhỏ bốn phòng cũng được sơn lại trong dịp hè. Thầy hiệu trưởng nói học sinh không còn phải nghỉ học mỗi khi triều cường dâng cao.'
export const END = 'Mùa nước năm nay, xóm Lưới sẽ ngủ ngon.'
export const TITLE = 'Người dân xóm Lưới chung tay đắp kè giữ làng'

/** What stands above and below the article on a whole page. */
export const MENU: readonly string[] = [
  'Trang chủ',
  'Thời sự',
  'Kinh tế',
  'Xã hội',
  'Bạn đọc',
  'Multimedia',
  'Liên hệ quảng cáo',
]
export const FOOT: readonly string[] = [
  'Tổng Biên tập: Nguyễn Văn Không',
  'Giấy phép số 01/GP-TTĐT',
  '© 2024 Báo Biển Sóng',
]

/** The texts of the blocks with one of these roles. */
export function texts({ blocks }: PlainText, ...roles: Role[]): string[] {
  return blocks.filter(({ role }) => roles.includes(role)).map(({ block }) => block.text)
}
