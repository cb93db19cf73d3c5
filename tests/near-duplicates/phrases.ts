/** Lines that an extraction may leave beside an article, as a desktop page and a mobile page have them. */
export const LEFTOVERS: readonly string[] = [
  'Mời bạn đọc theo dõi chúng tôi trên các nền tảng để nhận tin nhanh nhất mỗi ngày.',
  'Bạn có thể gửi ý kiến về tòa soạn qua đường dây nóng hoặc hộp thư ở cuối trang.',
  'Xem bản điện tử của báo in và đặt mua dài hạn với giá ưu đãi dành cho bạn đọc cũ.',
  'Tải ứng dụng để đọc tin không cần mạng và nhận thông báo về những chủ đề quan tâm.',
  'Đăng nhập để lưu bài viết, theo dõi tác giả và bình luận cùng những bạn đọc khác.',
  'Chuyên trang được thực hiện với sự đồng hành của các đơn vị tài trợ trong nhiều năm.',
  'Nghe bản tin âm thanh dài ba phút do biên tập viên đọc vào sáu giờ sáng hằng ngày.',
  'Đường dây nóng của tòa soạn làm việc từ bảy giờ sáng đến mười giờ đêm kể cả ngày nghỉ.',
  'Mọi hành vi sao chép nội dung phải ghi rõ nguồn và dẫn đường liên kết về bài gốc.',
  'Bạn đọc cần tư vấn pháp luật có thể đặt câu hỏi cho luật sư của chuyên mục tại đây.',
  'Follow our channel for the latest stories and sign up for the free weekly newsletter.',
  'Support independent reporting from our newsroom by becoming a member this week.',
]

/** What agencies and desks put around a story that they did not write. */
export const AGENCY_TAGS: readonly string[] = [
  '(TTXVN) -',
  'Theo TTXVN,',
  '(Dân trí) -',
  'TTO -',
  '(AP)',
  'Nguồn: Reuters',
]

/** Openings of a lead that a desk writes anew. */
export const NEW_LEADS: readonly string[] = [
  'Sự việc được nhiều người chú ý trong những ngày qua, khi các bên liên quan đều đã lên tiếng.',
  'Đó là một trong những nội dung đáng chú ý nhất trong ngày, theo ghi nhận của phóng viên.',
  'Thông tin này vừa được công bố vào chiều nay, sau nhiều tuần chờ đợi của người dân.',
  'Câu chuyện một lần nữa làm nóng các diễn đàn và đặt ra những câu hỏi chưa có lời đáp.',
  'The announcement came late on Tuesday and was met with a mix of relief and doubt.',
]

/** A report that is written anew every day: the frame stays, the figures change. */
export function dailyReport(
  number: (low: number, high: number) => number,
  word: (words: string) => string,
): string {
  const place = (): string => word('chợ Bến,chợ Đồng,kho Bắc,kho Nam,cảng Cửa,bến Trung,vựa Hạ,xưởng Thượng')
  const lines = Array.from(
    { length: 5 },
    () =>
      `${place()} ghi nhận giá ${word('gạo,cà phê,tiêu,tôm,cá tra,muối,điều,sắn')} ở mức ${number(10, 99)}.${number(100, 999)} đồng, ${word('tăng,giảm,nhích thêm,lùi')} ${number(100, 900)} đồng so với ${word('hôm qua,đầu tuần,tuần trước,tháng trước')} do ${word('nguồn cung ít,sức mua yếu,mưa kéo dài,đơn hàng mới,chi phí vận tải')}.`,
  )
  return `Giá nông sản hôm nay ${number(1, 28)}/${number(1, 12)} ${word('biến động trái chiều,đi ngang,tăng nhẹ,giảm sâu')} tại ${place()} và ${place()}.\n\n${lines.join('\n\n')}`
}
