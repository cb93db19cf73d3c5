import type { Random } from '../near-duplicates/random.ts'

const WHO = [
  'Tổ hợp tác Bến Đò',
  'Ban quản lý chợ nổi',
  'Trường nội trú vùng cao',
  'Đội kiểm ngư số 4',
  'Câu lạc bộ đờn ca xóm Rẫy',
  'Trạm khuyến nông liên xã',
  'Xưởng dệt bà Thềm',
  'Nhóm thợ mộc làng Cầu',
  'Hội người nuôi ong',
  'Trạm y tế thị trấn',
  'Lớp học ban đêm',
  'Đội cứu hộ bãi ngang',
  'Thư viện ven sông',
  'Tổ sửa cống nội đồng',
  'Hợp tác xã lò gốm',
]
const DID = [
  'vừa nhận thêm',
  'đã bàn giao',
  'đang thử nghiệm',
  'sẽ sửa chữa',
  'kiểm đếm lại',
  'chưa hoàn tất',
  'đăng ký mua',
  'mở rộng',
  'thu gom',
  'tạm dừng',
  'hướng dẫn người dân dùng',
  'cho mượn miễn phí',
  'vận chuyển trong đêm',
]
const WHAT = [
  'máy bơm chạy pin mặt trời',
  'xuồng nhôm',
  'bàn ghế tre',
  'bộ sách giáo khoa cũ',
  'bồn chứa nước ngọt',
  'tấm lưới chắn rác',
  'khung cửi gỗ lim',
  'chiếc đèn bão',
  'thùng ong giống',
  'cây cầu dân sinh',
  'mét kênh bê tông',
  'giường bệnh',
  'tấn phân vi sinh',
]
const WHERE = [
  'ở đầu nguồn suối Lạnh',
  'dọc bờ kè phía đông',
  'tại ba thôn xa nhất',
  'giữa mùa nước nổi',
  'trên tuyến đường liên xóm',
  'quanh hồ chứa cũ',
  'trước kỳ thi học kỳ',
  'sau trận mưa đá',
  'trong khuôn viên đình làng',
  'ở bãi bồi mới nổi',
]
const SO = [
  'theo lời ông trưởng thôn',
  'dù kinh phí còn thiếu',
  'nhờ tiền góp của con em xa quê',
  'khi nhiều hộ còn ngần ngại',
  'để kịp vụ gieo sạ',
  'vì lối đi cũ đã sạt',
  'và không thu của ai đồng nào',
  'như đã hứa hồi đầu năm',
]

/** A sentence that is hardly ever made twice. */
function sentence(random: Random): string {
  const { pick, below } = random
  const figures = `${2 + below(90)} ${pick(WHAT)}`
  const time = random.next() < 0.5 ? `Ngày ${1 + below(28)}/${1 + below(12)}, ` : ''
  return `${time}${pick(WHO)} ${pick(DID)} ${figures} ${pick(WHERE)}, ${pick(SO)} với khoảng ${10 + below(900)} người cùng tham gia.`
}

/** So many sentences in a row. */
export function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ')
}

/** A headline. */
export function headline(random: Random): string {
  const { pick, below } = random
  return `${pick(WHO)} ${pick(DID)} ${2 + below(90)} ${pick(WHAT)} ${pick(WHERE)}`
}
