/**
 * The syllables whose tone stands on another letter in the old style (`hòa`, `khỏe`, `thúy`) than in the new (`hoà`,
 * `khoẻ`, `thuý`): all that word lists attest, 88, and `hụy`. The rule alone would change foreign words too (`Noé`, `põe`).
 */
const OLD =
  'chóa chòe chóe chọe chùy chủy chúy dóa dọa đỏa đóa đọa góa hòa hỏa hõa hóa họa hòe họe hủy húy hụy khỏa khóa khỏe ' +
  'khóe lòa lỏa lõa lóa lòe lóe lũy lúy lụy ngõa ngọa ngóe ngụy nhòa nhóa nhòe nhóe nhụy nọa nũy òa ỏe óe ọe róa ' +
  'sòa sọa sủy súy thòa thỏa thõa thóa thùy thủy thúy thụy tòa tỏa tóa tọa tòe tỏe tõe tóe trùy trúy trụy tùy ' +
  'tủy túy tụy ủy úy xòa xỏa xõa xóa xòe xọe xùy xúy'

const NEW =
  'choá choè choé choẹ chuỳ chuỷ chuý doá doạ đoả đoá đoạ goá hoà hoả hoã hoá hoạ hoè hoẹ huỷ huý huỵ khoả khoá khoẻ ' +
  'khoé loà loả loã loá loè loé luỹ luý luỵ ngoã ngoạ ngoé nguỵ nhoà nhoá nhoè nhoé nhuỵ noạ nuỹ oà oẻ oé oẹ roá ' +
  'soà soạ suỷ suý thoà thoả thoã thoá thuỳ thuỷ thuý thuỵ toà toả toá toạ toè toẻ toẽ toé truỳ truý truỵ tuỳ ' +
  'tuỷ tuý tuỵ uỷ uý xoà xoả xoã xoá xoè xoẹ xuỳ xuý'

/** Old style to new. */
export const TONE_PAIRS: readonly (readonly [old: string, renewed: string])[] = pairs(
  OLD.split(' '),
  NEW.split(' '),
)

function pairs(old: readonly string[], renewed: readonly string[]): (readonly [string, string])[] {
  return old.map((syllable, index) => [syllable, renewed[index]!] as const)
}
