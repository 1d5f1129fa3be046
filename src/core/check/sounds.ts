import { foldAccents } from '../text/fold.ts'

type Rewrite = readonly [RegExp, string]

/** How names of some languages are read, written as an English speaker would spell the sound. */
const readings: readonly (readonly Rewrite[])[] = [
  // As English.
  [],
  // Irish: Siobhán, Niamh, Saoirse.
  [
    [/bh|mh/g, 'v'],
    [/^s(?=[eií])/g, 'sh'],
    [/s(?=e$)/g, 'sh'],
    [/[dgf]h/g, ''],
    [/th/g, 'h'],
    [/c/g, 'k'],
  ],
  // Polish and its neighbours: Wiśniewski, Łukasz, Krzysztof.
  [
    [/ch/g, 'k'],
    [/rz|ż|ž/g, 'zh'],
    [/sz|ś|š/g, 'sh'],
    [/cz|ć|č/g, 'tch'],
    [/ci(?=[aeou])/g, 'tch'],
    [/w/g, 'v'],
    [/j/g, 'y'],
    [/c(?!h)/g, 'ts'],
  ],
  // The same, as English speakers say it: Wojciech is Voitek, Krzysztof is Kristof.
  [
    [/krz/g, 'kr'],
    [/sz|ś/g, 's'],
    [/ci(?=e)/g, 't'],
    [/w/g, 'v'],
    [/j/g, 'y'],
  ],
  // Spanish: Jorge, Joaquín, Guillermo.
  [
    [/^j(?=[ou]a)[ou]/g, 'w'],
    [/j/g, 'h'],
    [/g(?=[eií])/g, 'h'],
    [/gu(?=[eií])/g, 'g'],
    [/qu/g, 'k'],
    [/ll/g, 'y'],
    [/ñ/g, 'ny'],
    [/z/g, 's'],
  ],
  // German: Jürgen, Wolfgang.
  [
    [/sch/g, 'sh'],
    [/w/g, 'v'],
    [/j/g, 'y'],
    [/^v/g, 'f'],
    [/g(?=[eiy])/g, 'gh'],
    [/tz|z/g, 'ts'],
  ],
  // Nordic: Bjørn, Kjell.
  [
    [/kj|sj|skj/g, 'sh'],
    [/j/g, 'y'],
    [/^g(?=[eiy])/g, 'y'],
  ],
  // Pinyin: Xiaoyu, Zhang, Qiang.
  [
    [/zh/g, 'j'],
    [/x/g, 'sh'],
    [/q/g, 'tch'],
    [/c(?!h)/g, 'ts'],
  ],
  // Vietnamese, and names that begin with Ng-.
  [
    [/^nguy/g, 'wi'],
    [/^ng/g, 'g'],
    [/^tr/g, 'tch'],
  ],
  // Russian and its neighbours, in English letters: Dzhokhar.
  [
    [/dzh/g, 'j'],
    [/kh/g, 'k'],
    [/^ye(?=k)/g, 'e'],
  ],
]

/** Spelling to sound for English, consonants only; a vowel counts where it opens the name. */
const english: readonly Rewrite[] = [
  [/^(?:kn|gn|pn)/, 'N'],
  [/^wr/, 'R'],
  [/^wh/, 'W'],
  [/^pf/, 'F'],
  [/^ps/, 'S'],
  [/^x/, 'S'],
  [/ght/g, 'T'],
  [/^tch/, 'X'],
  [/tch|sch|sh|zh/g, 'X'],
  [/ph/g, 'F'],
  [/dg(?=[ei])/g, 'J'],
  [/th|dt/g, 'T'],
  [/ck|q[u]?|kh/g, 'K'],
  [/gh(?=[eiy])/g, 'K'],
  [/gh/g, ''],
  [/x/g, 'KS'],
  [/c(?=[eiy])/g, 'S'],
  [/g(?=[eiy])/g, 'J'],
  [/c|g|k/g, 'K'],
  [/z|s/g, 'S'],
  [/v|f/g, 'F'],
  [/mb$/, 'M'],
  [/mps/g, 'MS'],
  [/^h/, 'H'],
  [/^w/, 'W'],
  [/^y(?=[aeiou])/, 'Y'],
  [/^[aeiouyAEIOUY]/, 'A'],
]

/**
 * Gives the ways a name may be heard: its consonants, read as English and as other languages would.
 *
 * @example
 * [...heardAs('Siobhán')].filter((sound) => heardAs('Shivon').has(sound))
 * // => ['XFN']
 */
export function heardAs(name: string): Set<string> {
  const known = memory.get(name)
  if (known) return known
  const lower = name.normalize('NFC').toLowerCase()
  const spellings = new Set(readings.map((reading) => foldAccents(rewritten(lower, reading)).replace(/[^a-z]/g, '')))
  const sounds = new Set([...spellings].flatMap(soundsOf).filter((sound) => sound !== ''))
  if (memory.size > mostRemembered) memory.clear()
  memory.set(name, sounds)
  return sounds
}

const memory = new Map<string, Set<string>>()
const mostRemembered = 2000

/** 'ch' is said in two ways, soft 'g' is not always soft. */
function soundsOf(spelling: string): string[] {
  const variants = [spelling.replace(/ch/g, 'X'), spelling.replace(/ch/g, 'k'), spelling.replace(/ch/g, 'X').replace(/g(?=[eiy])/g, 'k')]
  return [...new Set(variants)].map((variant) => squeezed(rewritten(variant, english)))
}

/** Doubled letters are one sound; vowels and silent letters fall away. */
function squeezed(sounds: string): string {
  return sounds
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouhwy]/g, '')
    .toUpperCase()
}

function rewritten(text: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce((said, [from, to]) => said.replace(from, to), text)
}

/**
 * Says how many consonants two names share when they sound alike; 0 where they do not.
 *
 * @example
 * [soundsShared('Shawn', 'Sean'), soundsShared('Kathryn', 'Catherine'), soundsShared('Mary', 'Joan')]
 * // => [2, 4, 0]
 */
export function soundsShared(written: string, recorded: string): number {
  const sounds = heardAs(recorded)
  let most = 0
  for (const sound of heardAs(written)) if (sounds.has(sound)) most = Math.max(most, sound.length)
  return most
}
