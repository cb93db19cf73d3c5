/** Words of dates: one table a fact, keys in lower case NFC. */

/**
 * Month names and their usual abbreviations. Vietnamese number words stand apart, since they follow `tháng`.
 * Names that are ordinary words in another of the languages are safe here: they count only between a day and a year.
 */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    // en, de, fr, es, it, pt, nl, sv/da/no, id, pl, tr
    'january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia sty ocak oca',
    'february feb febr februar feber février fevrier févr fevr febrero febbraio fevereiro fev februari lutego lut şubat şub',
    'march mar mär märz mrz maerz mars marzo março marco maart mrt maret marca mart',
    'april apr avril avr abril abr aprile kwietnia kwi nisan nis',
    'may mai mayo maggio mag maio mei maj maja mayıs',
    'june jun juni juin junio giugno giu junho czerwca cze haziran haz',
    'july jul juli juillet juil julio luglio lug julho lipca lip temmuz tem',
    'august aug août aout agosto ago augustus augusti agustus agu sierpnia sie ağustos ağu',
    'september sep sept septembre septiembre setiembre settembre set setembro września wrz eylül eyl',
    'october oct oktober okt octobre octubre ottobre ott outubro out października paź ekim eki',
    'november nov novembre noviembre novembro nopember listopada lis kasım kas',
    'december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro desember des grudnia gru aralık ara',
  ].flatMap((names, index) => names.split(' ').map(name => [name, index + 1] as const)),
)

/** Months of the languages that write them in Cyrillic, in the case that follows a day. */
export const CYRILLIC_MONTHS: ReadonlyMap<string, number> = new Map(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
)

/** How the names of months begin, of which one is in every date with a name in it. */
export const MONTH_STEMS: readonly string[] = [
  ...new Set([...MONTHS.keys(), ...CYRILLIC_MONTHS.keys()].map(name => name.slice(0, 3))),
]

/** Vietnamese months written as words after `tháng`; giêng and chạp are the first and last of the lunar year. */
export const VIETNAMESE_MONTHS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['giêng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
])

/** Words that may stand between a date and its time: weekdays, prepositions, labels. */
export const GLUE_WORDS: ReadonlySet<string> = new Set(
  (
    'thứ hai ba tư năm sáu bảy bẩy chủ nhật cn ngày lúc vào hồi giờ đăng at on um à a las alle ore às kl klo ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so den der ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche le lunes martes miércoles jueves viernes sábado domingo el ' +
    'published updated posted'
  ).split(' '),
)

/** What a word after an hour does to it: `morning` keeps, `afternoon` adds twelve … */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'night'

/** SA and CH are .NET's Vietnamese for AM and PM. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['sa', 'morning'],
  ['sáng', 'morning'],
  ['am', 'morning'],
  ['a.m', 'morning'],
  ['a.m.', 'morning'],
  ['trưa', 'noon'],
  ['ch', 'afternoon'],
  ['chiều', 'afternoon'],
  ['tối', 'afternoon'],
  ['pm', 'afternoon'],
  ['p.m', 'afternoon'],
  ['p.m.', 'afternoon'],
  ['đêm', 'night'],
])

/** Zone abbreviations with one meaning in news, as minutes east of Greenwich (RFC 2822 and Europe). */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['gmt', 0],
  ['utc', 0],
  ['ut', 0],
  ['ict', 420],
  ['bst', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['jst', 540],
  ['kst', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['aest', 600],
  ['aedt', 660],
])

/** Languages (and regions of English) that write the day before the month in figures. */
export const DAY_FIRST: ReadonlySet<string> = new Set(
  (
    'vi fr de es it pt nl da nb nn no sv fi pl cs sk sl hr sr bg ro el tr ru uk id ms th ca gl ar he ' +
    'en-gb en-au en-nz en-ie en-in en-za en-sg en-my en-hk en-pk en-ng en-ke'
  ).split(' '),
)

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Units of relative dates. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['second', 'giây second seconds sec secs sekunde sekunden seconde secondes segundo segundos'],
      ['minute', "phút ' minute minutes min mins minuten minuto minutos"],
      ['hour', 'giờ h tiếng hour hours hr hrs stunde stunden heure heures hora horas'],
      ['day', 'ngày day days tag tage tagen jour jours día dias días'],
      ['week', 'tuần week weeks woche wochen semaine semaines semana semanas'],
      ['month', 'tháng month months monat monate monaten mois mes meses'],
      ['year', 'năm year years jahr jahre jahren an ans año años'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map(word => [word, unit] as const)),
)

/** Numbers written as words before a unit. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['einem', 1],
  ['einer', 1],
  ['un', 1],
  ['une', 1],
  ['una', 1],
])

/** Words that name a day, as days before the day of reading. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['hôm nay', 0],
  ['hôm qua', 1],
  ['hôm kia', 2],
  ['today', 0],
  ['yesterday', 1],
  ['heute', 0],
  ['gestern', 1],
  ["aujourd'hui", 0],
  ['hier', 1],
  ['hoy', 0],
  ['ayer', 1],
])

/** Words for the moment of reading. */
export const NOW_WORDS: ReadonlySet<string> = new Set([
  'vừa xong',
  'vừa đăng',
  'mới đây',
  'just now',
  'gerade eben',
  "à l'instant",
])
