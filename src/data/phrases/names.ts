/**
 * Syllables of Vietnamese personal names: the family names that cover nearly everybody, and common middle and given
 * names. A names-only line counts as a signature when all its syllables are here; `Kinh Doanh` is not.
 */
export const NAME_SYLLABLES: ReadonlySet<string> = new Set(
  // family names
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý an âu bạch bành biện cái cao cát châu chu ' +
    'cù cung đàm đàng đào đậu điền diệp đinh đoàn đồng dư giang giáp hà hàn hạ hạng hình hứa khương khổng kiều kim ' +
    'la lại lam lâm lạc liễu lò lô lỗ lục lư lương lưu ma mạc mai mạnh mẫn mã nghiêm ngụy nhâm nhan nhữ ninh nông ông phí phó phùng ' +
    'quách quan quản sầm sơn sử tạ tăng thạch thái thẩm thân thang thi thiều thịnh tiêu tô tôn tống trang trà triệu trịnh trương ' +
    'từ tưởng ung văn vi viên vương xa yên ' +
    // middle and given names
    'anh ánh ân ái bá bách bảo băng bằng bắc bích biên bình bội bùi ca cảnh cẩm chánh chấn chi chí chiến chinh chính chung chương ' +
    'công cúc cường cương danh dạ dân diễm diên diện diệu dinh doanh dụ dũng duy duyên dung dự đan đài đại đạo đạt đăng đắc đệ ' +
    'đích điệp đình đính định đô độ đông đức gia giao giáng giàu hạc hạnh hải hán hào hảo hân hậu hằng hiên hiền hiển hiến ' +
    'hiệp hiếu hiệu hoa hòa hoà hoan hoạch hoài hoàn hoạt hồng hội hợp huân huấn huế huệ hùng huy huyền hưng hương hường hướng hữu ' +
    'kha khả khai khải khang khánh khắc khiêm khiết khoa khoan khoát khôi khuê khuyên khương kiên kiệt kỳ kỷ ký lai lan lạng lành ' +
    'lãm lăng lân lập lễ lệ lịch liên liêm linh loan long lộc lợi luân luận luật luyến lượng ly lĩnh mạnh mẫn mây mến mi miên minh mơ ' +
    'mùi mỹ my na nam nga ngà ngạn ngân nghi nghị nghĩa nghiệp ngoan ngọc nguyên nguyệt nhã nhàn nhan nhạn nhân nhẫn nhật nhi nhiên ' +
    'nhu nhung nhuận như nhựt nhất niệm niên nữ nương oanh phách phát phi phong phú phúc phụng phước phương phượng phấn quang quân ' +
    'quảng quế quốc quy quý quyên quyến quyền quyết quỳnh sa san sang sáng sâm sen sinh song sơn sương sự tài tam tám tâm tân tấn tây tề thạch ' +
    'thạnh thanh thành thảo thạo thăng thắm thắng thế thi thiên thiện thiệp thiệu thìn thịnh thoa thoại thoan thọ thơ thông thống ' +
    'thu thuần thuấn thuận thục thủy thuỷ thùy thuỳ thúy thuý thụy thuỵ thuyên thuyết thư thức thương thường thưởng tiên tiến tiệp tín tịnh toàn toại toản toán ' +
    'tố tới trà trác trâm trân tri trí triết triều trinh trình trọng trung trúc trực trường tú tuân tuấn tuệ tùng tuyên tuyền tuyển ' +
    'tuyết tư tường tươi uyên uyển vân vi việt viết vĩnh vinh vịnh vọng vượng vy vỹ xuân xuyên xuyến ý yên yến ' +
    'mộc mị miên duyệt duệ khôi lĩnh lũy lưu mừng nhị nghiên phiên quỹ son sướng tấm thuyền tích tiềm trầm trưng truyền tuất vàng vấn xoa xoan hợi ngọ mão dần nguyệt sao đức trọng huỳnh thiệt thới xiêm phận luông ' +
    'thị út bé tèo tý tí thơm nhài nhâm ngát ngạc lữ hùng hy hoạ họa dịu dậu đoan đông giang sỹ sĩ thụ thuật thước toan khuê'
  ).split(' '),
)

/** Family names that hardly mean anything else: one of them before other capitals is a person. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn đào trịnh trương lương mai tô tạ phùng vương hà cao châu thái quách tống lâm lưu triệu'.split(
    ' ',
  ),
)

/** Places and sections written like names: alone on a line they sign nothing. Compared on folded text. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'hà nội|hải phòng|đà nẵng|cần thơ|huế|hồ chí minh|sài gòn|việt nam|an giang|bắc giang|bắc kạn|bắc ninh|bạc liêu|bến tre|' +
    'bình dương|bình định|bình phước|bình thuận|cà mau|cao bằng|đắk lắk|đắk nông|điện biên|đồng nai|đồng tháp|gia lai|hà giang|' +
    'hà nam|hà tĩnh|hải dương|hậu giang|hòa bình|hưng yên|khánh hòa|kiên giang|kon tum|lai châu|lâm đồng|lạng sơn|lào cai|' +
    'long an|nam định|nghệ an|ninh bình|ninh thuận|phú thọ|phú yên|quảng bình|quảng nam|quảng ngãi|quảng ninh|quảng trị|' +
    'sóc trăng|sơn la|tây ninh|thái bình|thái nguyên|thanh hóa|tiền giang|trà vinh|tuyên quang|vĩnh long|vĩnh phúc|yên bái|' +
    'tây nguyên|đà lạt|nha trang|biên hòa|hội an|phú quốc|trung quốc|hàn quốc|thái lan|' +
    'kinh doanh|kinh tế|thế giới|thể thao|giải trí|văn hóa|xã hội|giáo dục|sức khỏe|pháp luật|công nghệ|du lịch|đời sống|' +
    'bất động sản|chính trị|thời sự|bạn đọc|quốc tế|trong nước|bình luận|phóng sự|khoa học|số hóa|góc nhìn|tâm sự|nhân vật|' +
    'thị trường|doanh nghiệp|doanh nhân|an ninh|quốc phòng|lao động|tài chính|tin tức|tiêu điểm'
  ).split('|'),
)
