/** How captions that name their picture begin. Compared on folded text, as all tables here, at the start of a short line. */
export const CAPTION_OPENERS: readonly string[] = [
  'ảnh minh họa',
  'ảnh chụp',
  'ảnh tư liệu',
  'ảnh cắt từ',
  'hình minh họa',
  'hình ảnh minh họa',
  'file photo',
  'photo:',
  'image:',
  'pictured:',
]

/** How captions of scenes begin in Vietnamese news, which captions meetings and views alike everywhere. */
export const SCENE_OPENERS: readonly string[] = [
  'quang cảnh',
  'toàn cảnh',
  'khung cảnh',
  'một góc',
  'các đại biểu',
  'đại biểu dự',
  'đông đảo đại biểu',
]

/** How such captions end: the picture's kind, or who holds the rights. */
export const CAPTION_CLOSERS: readonly string[] = [
  'ảnh minh họa',
  'ảnh minh họa)',
  'hình minh họa',
  'hình minh họa)',
  'ảnh tư liệu',
  'ảnh tư liệu)',
  'ảnh cắt từ clip',
  'ảnh cắt từ clip)',
  'ảnh internet',
  'ảnh internet)',
  'file photo',
  'file photo)',
  '(pictured)',
]

/** What people do in captions of meetings: a verb, then the meeting, with no report of what they said. */
export const SCENE_VERBS: readonly string[] = [
  'phát biểu',
  'báo cáo',
  'kết luận',
  'trao đổi',
  'thảo luận',
  'chủ trì',
  'điều hành',
  'chia sẻ',
  'tham quan',
  'kiểm tra',
  'trao quà',
  'tặng quà',
  'trao giấy khen',
  'trao bằng khen',
  'trao giải',
  'tặng hoa',
  'chụp ảnh lưu niệm',
  'cắt băng',
  'dâng hương',
  'ký kết',
  'tham dự',
  'dự',
]

/** The meetings, after such a verb. */
export const SCENES: readonly string[] = [
  'buổi làm việc',
  'buổi lễ',
  'buổi họp báo',
  'buổi tọa đàm',
  'buổi gặp mặt',
  'buổi gặp gỡ',
  'buổi tiếp xúc',
  'buổi kiểm tra',
  'buổi giám sát',
  'hội nghị',
  'hội thảo',
  'hội thi',
  'cuộc họp',
  'cuộc làm việc',
  'phiên họp',
  'phiên thảo luận',
  'phiên tòa',
  'kỳ họp',
  'đại hội',
  'tọa đàm',
  'lễ',
  'chương trình',
  'diễn đàn',
  'hiện trường',
]

/** Words of a report: a line that holds one tells what was said or when, and is a paragraph. */
export const REPORT_WORDS: readonly string[] = [
  'cho biết',
  'cho rằng',
  'cho hay',
  'nhấn mạnh',
  'đề nghị',
  'yêu cầu',
  'khẳng định',
  'nói rằng',
  'theo đó',
  'tuy nhiên',
  'đồng thời',
  'trong đó',
  'cùng dự',
  'cùng tham dự',
  'tham dự có',
  'ngày ',
]

/**
 * Words of running text that captions without a credit hardly hold: what was, will be or is not so, why, and what was
 * said before. A short sentence between paragraphs that has none of them shows what its picture shows.
 */
export const TELLING_WORDS: ReadonlySet<string> = new Set(
  (
    'đã sẽ vẫn cũng không chưa chẳng rất này đó ấy đây kia nhưng mà là thì nên phải cần vì do bởi nếu dù tuy hiện ' +
    'mới từng lại càng quá hơn ai gì sao nào tôi ta họ nó hãy đừng việc vụ điều nguyên'
  ).split(' '),
)

/** How sentences of running text open: by time, by reason, by what was said. Compared at the start of folded lines. */
export const TELLING_OPENERS: readonly string[] = [
  'theo ',
  'ngày ',
  'năm ',
  'tháng ',
  'sáng ',
  'trưa ',
  'chiều ',
  'tối ',
  'đêm ',
  'hôm ',
  'lúc ',
  'khi ',
  'sau ',
  'trước ',
  'từ ',
  'với ',
  'để ',
  'trong ',
  'ngoài ',
  'bên cạnh ',
  'tại ',
  'ở ',
  'đến ',
  'tính ',
  'riêng ',
  'cùng ',
  'cụ thể',
  'ước tính',
  'dự kiến',
  'kết quả',
  'hiện ',
  'bước ',
  'cách ',
]

/** What names of people follow in captions: `Cô Nga cho các bé ăn tối`. */
export const PERSON_TITLES: readonly string[] = [
  'ông',
  'bà',
  'anh',
  'chị',
  'cô',
  'chú',
  'bác',
  'em',
  'cụ',
  'thầy',
  'bác sĩ',
  'nghệ nhân',
  'đồng chí',
]
