/** The grammar of Vietnamese syllables: onset, rime, tone. Place names such as Đắk, Krông, Pleiku are outside it. */

const SHORT_ONSETS = 'b d đ h l m n p r s t v x th'
const MOST_ONSETS = `${SHORT_ONSETS} ch kh nh ph tr`

/**
 * Written rimes without their tone, by the onsets that may stand before them; every rime may stand alone too. Of the
 * hard consonants k gh ngh stand before front vowels, c g ng before the others; gi shares its i with the rime (gì, gìn,
 * giêng); qu has the glide in itself and takes no rounded rime but those of quốc and quở.
 */
export const RIME_GROUPS: readonly { readonly onsets: string; readonly rimes: string }[] = [
  {
    onsets: `${MOST_ONSETS} c g ng gi qu`,
    rimes:
      'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ôc ơ ơi ơn ơt',
  },
  {
    onsets: `${MOST_ONSETS} k gh ngh gi qu`,
    rimes: 'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  },
  { onsets: `${MOST_ONSETS} k gh ngh g qu`, rimes: 'i ia iên iêng iêt in it iu' },
  { onsets: `${MOST_ONSETS} k gh ngh g`, rimes: 'iêc iêm iêp iêu im ip' },
  { onsets: `${MOST_ONSETS} k gh ngh qu`, rimes: 'ich inh' },
  {
    onsets: `${MOST_ONSETS} c g ng gi`,
    rimes:
      'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ' +
      'ooc oong op ot ô ôi ôm ôn ông ôp ôt ơm ơp ' +
      'u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôp uôt uơ up ut ' +
      'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
      'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
  },
  // kỳ, mỹ, thy
  { onsets: `${SHORT_ONSETS} k qu`, rimes: 'y' },
  { onsets: 'qu', rimes: 'ych yên yêt ynh yt' },
  { onsets: '', rimes: 'yêm yêng yêu' },
]

/** Rimes that end in a stop take only the sharp and the heavy tone. */
export const STOP_RIME: RegExp = /(?:c|ch|p|t)$/

/** Letters of onsets, and of rimes besides vowels. */
export const CONSONANTS = 'bcdđghklmnpqrstvx'

/** Each vowel letter without tone, then with huyền, hỏi, ngã, sắc, nặng: a stop allows only the last two. */
export const VOWEL_LETTERS: readonly string[] = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
]
