/** News agencies, papers and portals, as they sign: they are sources, never authors. Compared on folded text, as all lists here. */
export const AGENCIES = `
  TTXVN
  TTX
  Thông tấn xã Việt Nam
  TTXVN phát
  VNA
  Vietnam+
  VietnamPlus
  Vietnam Plus
  Vnews
  VOV
  VOV.VN
  VOV1
  VOV Giao thông
  VTV
  VTV.VN
  VTV News
  VTC
  VTC News
  HTV
  HTV News
  VnExpress
  VnExpress.net
  VietNamNet
  VnEconomy
  VnMedia
  Vietstock
  CafeF
  CafeBiz
  Genk
  Soha
  Kênh 14
  Kenh14
  Zing
  Zing News
  Znews
  Zing.vn
  Infonet
  ICTNews
  Dân trí
  Dân Việt
  Tuổi Trẻ
  Tuổi Trẻ Online
  Tuổi Trẻ TP.HCM
  Báo Tuổi Trẻ
  Thanh Niên
  Thanh Niên Online
  Tiền Phong
  Người Lao Động
  NLĐ
  NLĐO
  Lao Động
  Lao Động Thủ đô
  Pháp Luật TP.HCM
  Pháp luật Việt Nam
  Pháp luật & Xã hội
  PLO
  PLVN
  Kiến Thức
  Nhân Dân
  Nhân Dân điện tử
  QĐND
  Báo QĐND
  Quân đội nhân dân
  Quân đội nhân dân Online
  QPVN
  CAND
  Công an nhân dân
  ANTĐ
  An ninh Thủ đô
  SGGP
  Sài Gòn Giải Phóng
  Hà Nội mới
  HNM
  Đại Đoàn kết
  Nhịp sống thị trường
  Nhịp sống kinh tế
  Đời sống & Pháp luật
  Gia đình & Xã hội
  Sức khỏe & Đời sống
  Sức khỏe và Đời sống
  Giáo dục Việt Nam
  Giáo dục & Thời đại
  Giáo dục và Thời đại
  Nông nghiệp Việt Nam
  Tài nguyên & Môi trường
  Tài nguyên và Môi trường
  Đầu tư
  Báo Đầu tư
  Công Thương
  Công Thương Online
  Xây dựng
  Báo Xây dựng
  Báo Giao thông
  Thế giới & Việt Nam
  Thế giới và Việt Nam
  Thể thao & Văn hóa
  Thể thao và Văn hóa
  Bóng đá
  Bóng đá Plus
  Trí thức trẻ
  Phụ nữ Việt Nam
  Phụ nữ TP.HCM
  Phụ nữ mới
  Nhà báo và Công luận
  Người đưa tin
  Người quan sát
  Doanh nghiệp và Tiếp thị
  Diễn đàn Doanh nghiệp
  Kinh tế Sài Gòn
  Kinh tế & Đô thị
  Kinh tế và Đô thị
  Chinhphu.vn
  Báo Chính phủ
  Cổng TTĐT Chính phủ
  Báo Tin tức
  Baotintuc.vn
  Tổ quốc
  Saostar
  Eva
  24h
  Internet
  Reuters
  Thomson Reuters
  AP
  The Associated Press
  Associated Press
  AFP
  Agence France-Presse
  Agence France Presse
  Bloomberg
  Bloomberg News
  BBC
  BBC News
  BBC Sport
  CNN
  CNBC
  ABC News
  CBS News
  NBC News
  Fox News
  NPR
  PBS
  UPI
  United Press International
  PA
  PA Media
  Press Association
  PA News Agency
  AAP
  Australian Associated Press
  The Canadian Press
  Canadian Press
  dpa
  dpa-AFX
  DPA
  Deutsche Presse-Agentur
  Reuters TV
  SID
  epd
  KNA
  APA
  SDA
  ATS
  Keystone-SDA
  EFE
  Agencia EFE
  Europa Press
  ANSA
  Adnkronos
  AGI
  Lusa
  Belga
  ANP
  Ritzau
  NTB
  TT Nyhetsbyrån
  STT
  PAP
  ČTK
  CTK
  MTI
  TASS
  Itar-Tass
  RIA Novosti
  RIA
  Interfax
  Sputnik
  Sputnik News
  Sputniknews
  RT
  RFI
  VOA
  RFA
  DW
  Xinhua
  Xinhua News Agency
  Tân Hoa Xã
  THX
  Thời báo Hoàn cầu
  Kyodo
  Kyodo News
  NHK
  Yonhap
  Yonhap News
  PTI
  Press Trust of India
  ANI
  IANS
  UNI
  Bernama
  Antara
  AAP
  Al Jazeera
  The Guardian
  The New York Times
  New York Times
  The Washington Post
  Washington Post
  The Wall Street Journal
  Wall Street Journal
  WSJ
  Financial Times
  The Economist
  Daily Mail
  The Sun
  SCMP
  South China Morning Post
  Getty
  Getty Images
  Shutterstock
  iStock
  EPA
  EPA-EFE
  Alamy
  Imago
  picture alliance
  NurPhoto
  Anadolu
  Anadolu Agency
  ZUMA Press
  USA Today
  USA TODAY Sports
  Wikipedia
  Wikimedia Commons
`

/** Signatures that name nobody: desks, collaborators, systems. */
export const NOBODIES = `
  PV
  P.V
  P.V.
  PVs
  Nhóm PV
  Nhóm P.V
  Nhóm phóng viên
  CTV
  Nhóm CTV
  BTV
  Phóng viên
  Biên tập viên
  Cộng tác viên
  Ban biên tập
  Ban thời sự
  Tòa soạn
  Nhiều tác giả
  Bạn đọc
  Tổng hợp
  t/h
  NVCC
  Nhân vật cung cấp
  admin
  administrator
  webmaster
  editor
  editors
  the editors
  editorial
  editorial board
  editorial staff
  editorial team
  staff
  staff writer
  staff writers
  staff reporter
  staff reporters
  staff report
  staff and agencies
  agencies
  agency
  wire reports
  wire services
  news desk
  newsroom
  web desk
  online desk
  reporter
  reporters
  correspondent
  contributor
  contributors
  guest
  guest author
  guest contributor
  author
  unknown
  anonymous
  none
  null
  undefined
  redaktion
  die redaktion
  red
  onlineredaktion
  la rédaction
  rédaction
  redacción
  redazione
  redação
  redactie
  redakcja
`

/**
 * Tags of papers that open a Vietnamese text without brackets, before a dash: `TTO - `. Domains (`VOV.VN -`) need no
 * row. Not here: abbreviations that name a place or an office too.
 */
export const OPENING_TAGS = `
  TTO
  TT
  TPO
  TP
  NLĐO
  NLĐ
  NDO
  NDĐT
  QĐND
  QĐND Online
  VOV
  VOV1
  SGGP
  SGGPO
  SGGP Online
  VTC
  VTC News
  VTC.VN
  PLO
  PLVN
  TTXVN
  TTXVN/Vietnam+
  Vietnam+
  LĐO
  LĐTĐ
  CAND
  ANTĐ
  ANTT
  ANTV
  HNMO
  HNM
  KTĐT
  KT&ĐT
  PNO
  PNVN
  TNO
  TN
  TBKTSG
  TBKTSG Online
  KTSG
  KTSG Online
  BVPL
  BVR&MT
  GD&TĐ
  GDVN
  GDTĐ
  SKĐS
  SK&ĐS
  TN&MT
  TTTĐ
  TTH
  TTH.VN
  TCTC
  TBTCO
  TBTCVN
  DĐDN
  DNVN
  ĐTCK
  ĐTTC
  ĐCSVN
  Dân trí
  Dân Việt
  Dân sinh
  VietNamNet
  VietnamPlus
  VnExpress
  VnMedia
  VnEconomy
  Infonet
  ICTnews
  Kiến Thức
  Kinhtedothi
  Chinhphu
  Bnews
  BNEWS
  BTO
  BDO
  BHG
  BGO
  BHD
  BNO
  BPO
  QNO
  QBĐT
  QTO
  QTV
  HBĐT
  HGĐT
  HTV
  THO
  THĐT
  NBO
  NĐO
  NTO
  PTO
  YBĐT
  LCĐT
  LĐ online
  TBĐT
  TNĐT
  VPO
  ABO
  AGO
  BLO
  CTO
  ĐTO
  ĐNO
  KGO
  KHO
  LAO
  STO
  TGO
  TVO
  VLO
`
