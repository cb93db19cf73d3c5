/** The grammar of Vietnamese syllables: onset, rime, tone. Place names such as Đắk, Krông, Pleiku are outside it. */

/** Written rimes without their tone. */
export const RIMES: readonly string[] = (
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ' +
  'ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôp uôt uơ up ut ' +
  'uy uya uych uyên uyêt uyn uynh uyp uyt uyu ' +
  'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
  'y ych yêm yên yêng yêt yêu ynh yt'
).split(' ')

/** The onsets, by the rimes that may follow them; `''` is a syllable without onset. */
export const ONSET_GROUPS: readonly { readonly onsets: readonly string[]; readonly rimes: RegExp }[] = [
  { onsets: [''], rimes: /^/ },
  // Rimes with y need no onset or qu; y alone also follows one-letter onsets and th: kỳ, mỹ, thy.
  { onsets: 'b d đ h l m n p r s t v x th'.split(' '), rimes: /^[^y]|^y$/ },
  { onsets: 'ch kh nh ph tr'.split(' '), rimes: /^[^y]/ },
  // The hard consonants: k gh ngh before front vowels, c g ng before the others.
  { onsets: ['k'], rimes: /^[ieê]|^y$/ },
  { onsets: ['gh', 'ngh'], rimes: /^[ieê]/ },
  { onsets: ['c', 'g', 'ng'], rimes: /^[^ieêy]/ },
  { onsets: ['gi'], rimes: /^[^iy]/ },
  // gi shares its i with the rime: gì, gìn, giêng.
  { onsets: ['g'], rimes: /^i(?!ch|nh)/ },
  // qu has the glide in itself: no rounded rime but quốc and quở.
  { onsets: ['qu'], rimes: /^[aăâeê]|^ơ[int]?$|^i(?:a|ch|nh?|t|u|ên|êt|êng)?$|^y(?:ch|ên|êt|nh|t)?$|^ôc$/ },
]

/** Rimes that end in a stop take only the sharp and the heavy tone. */
export const STOP_RIME: RegExp = /(?:c|ch|p|t)$/

/** Vowel letters without tone. */
export const VOWELS: readonly string[] = [...'aăâeêioôơuưy']

/** The five written tones as combining marks: huyền, hỏi, ngã, sắc, nặng. */
export const TONE_MARKS: readonly string[] = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** The tones a stop rime may have: sắc, nặng. */
export const STOP_TONE_MARKS: readonly string[] = ['\u0301', '\u0323']
