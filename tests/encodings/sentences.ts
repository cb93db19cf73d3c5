/** Invented news, to be written in old encodings and read back. */
export const VIETNAMESE =
  'Sáng nay, ủy ban xã Bình Hòa cho biết con đường liên thôn dài bốn cây số đã được trải nhựa xong trước mùa mưa. ' +
  'Bà Nguyễn Thị Hạnh, chủ một quán nước ở đầu chợ, nói rằng từ nay trẻ em đến trường không còn phải lội bùn. ' +
  'Theo kế hoạch, cuối năm nay địa phương sẽ xây thêm hai cây cầu nhỏ và lắp đèn dọc bờ kênh.'

/** The encodings each text can be written in, the preferred one first. */
export const WORLD: readonly (readonly [language: string, encodings: readonly string[], text: string])[] = [
  [
    'German',
    ['windows-1252'],
    'Die Gemeinde hat am Dienstag beschlossen, die alte Brücke über den Fluss zu schließen. Für Fußgänger öffnet ein Steg, größere Wagen müssen über das nächste Dorf fahren.',
  ],
  [
    'French',
    ['windows-1252'],
    'La mairie a annoncé que la rénovation du marché couvert commencera à la mi-août. Les commerçants, inquiets, ont déjà demandé où ils pourront s’installer ; la réponse viendra bientôt, a promis l’élu chargé des fêtes.',
  ],
  [
    'Spanish',
    ['windows-1252'],
    'El ayuntamiento aprobó el miércoles la construcción de un jardín público. Según la alcaldesa, los niños podrán jugar allí el próximo año, aunque aún faltan los árboles y un último trámite en la región.',
  ],
  [
    'Portuguese',
    ['windows-1252'],
    'A câmara informou que a construção da estação começará em março. A população já não espera mais: há três anos que não há ônibus à noite, e as obras estão só no papel.',
  ],
  [
    'Finnish',
    ['windows-1252'],
    'Kaupunki päätti eilen, että vanha kirjasto säilyy paikallaan. Lähiön väki kiittää päätöstä, sillä seuraava kirjasto on yli kymmenen kilometrin päässä.',
  ],
  [
    'Icelandic',
    ['windows-1252'],
    'Bæjarstjórn samþykkti í gær að byggja nýja brú yfir ána. Íbúar höfðu beðið eftir því í mörg ár, því að sú gamla þolir ekki lengur þunga bíla.',
  ],
  [
    'Polish',
    ['windows-1250', 'iso-8859-2'],
    'Władze gminy ogłosiły, że remont mostu zakończy się później, niż sądzono. Mieszkańcy są źli: objazd przez sąsiednią wieś zajmuje im już ponad godzinę, a zimą drogę często zasypuje śnieg.',
  ],
  [
    'Czech',
    ['windows-1250', 'iso-8859-2'],
    'Město v úterý oznámilo, že nový most přes řeku bude otevřen až příští rok. Řidiči zatím musejí jezdit delší trasou, což podle starosty způsobuje potíže hlavně žákům a starším lidem.',
  ],
  [
    'Hungarian',
    ['windows-1250'],
    'A város közölte, hogy a régi hídon jövő hétfőtől szünetel a forgalom. A felújítás költségét részben az állam fizeti, a gyűjtést pedig a lakók kezdték. Az új lámpák fénye erősebb lesz, és a zöldség ára is csökken.',
  ],
  [
    'Turkish',
    ['windows-1254'],
    'Belediye, eski köprünün bu kış kapatılacağını açıkladı. İlçe sakinleri çocukların okula nasıl gideceğini soruyor; başkan ise geçici bir yol yapılacağını söyledi.',
  ],
  [
    'Lithuanian',
    ['windows-1257'],
    'Savivaldybė pranešė, kad senasis tiltas bus uždarytas iki žiemos. Gyventojai prašo, kad mokinius vežtų autobusas, nes pėsčiomis per mišką eiti ilgiau nei valandą, o kelią dažnai užpila vanduo.',
  ],
  [
    'Russian',
    ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'],
    'Администрация посёлка сообщила, что старый мост закроют на ремонт в начале июня. Жители просят пустить автобус в объезд: до школы теперь больше часа пути.',
  ],
  [
    'Ukrainian',
    ['windows-1251', 'koi8-u'],
    'Міська рада повідомила, що старий міст зачинять на ремонт із початку червня. Мешканці просять пустити автобус іншою дорогою, бо до школи тепер понад годину їхати.',
  ],
  [
    'Greek',
    ['windows-1253'],
    'Ο δήμος ανακοίνωσε ότι η παλιά γέφυρα θα κλείσει για επισκευή τον Ιούνιο. Οι κάτοικοι ζητούν λεωφορείο για τα παιδιά, επειδή ο δρόμος για το σχολείο είναι μακρύς.',
  ],
  [
    'Hebrew',
    ['windows-1255'],
    'העירייה הודיעה כי הגשר הישן ייסגר לשיפוצים בתחילת הקיץ. התושבים מבקשים אוטובוס לילדים, משום שהדרך לבית הספר ארוכה מאוד.',
  ],
  [
    'Arabic',
    ['windows-1256', 'iso-8859-6'],
    'أعلنت البلدية أن الجسر القديم سيغلق للصيانة في بداية الصيف. ويطلب السكان حافلة للأطفال لأن الطريق إلى المدرسة طويل جدا، وقالت المديرة إنها تنتظر الجواب.',
  ],
  [
    'Thai',
    ['windows-874'],
    'เทศบาลแจ้งว่าสะพานเก่าจะปิดซ่อมในต้นเดือนหน้า ชาวบ้านขอให้มีรถรับส่งนักเรียน เพราะทางไปโรงเรียนไกลมาก และฝนตกทุกวัน',
  ],
  [
    'Chinese, simplified',
    ['gb18030'],
    '市政府昨天表示，河上的老桥将在下个月开始维修，时间大约为一年。附近的居民希望学校能安排车辆，因为孩子们上学要走一个多小时的路。',
  ],
  [
    'Chinese, traditional',
    ['big5'],
    '市政府昨天表示，河上的老橋將在下個月開始維修，時間大約為一年。附近的居民希望學校能安排車輛，因為孩子們上學要走一個多小時的路。',
  ],
  [
    'Japanese',
    ['shift_jis', 'euc-jp'],
    '市は昨日、川にかかる古い橋を来月から修理すると発表した。工事は一年ほど続く見通しで、住民からは、子どもたちが学校へ通うためのバスを出してほしいという声が上がっている。',
  ],
  [
    'Korean',
    ['euc-kr'],
    '시는 어제 강을 건너는 오래된 다리를 다음 달부터 수리한다고 밝혔다. 주민들은 아이들이 학교에 가는 길이 너무 멀다며 버스를 보내 달라고 요청했다.',
  ],
]
