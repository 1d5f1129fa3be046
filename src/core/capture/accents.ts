/** The marks that letters of Latin alphabets bear, and which letters a plain one can be with its mark. */
import { foldAccents } from '../text/fold.ts'

/** In the order of the reader's data: what it learned stands by these places. */
export const marks = [
  'none',
  'acute',
  'grave',
  'circumflex',
  'diaeresis',
  'tilde',
  'ring',
  'caron',
  'breve',
  'double acute',
  'dot',
  'ogonek',
  'cedilla',
  'stroke',
  'sharp s',
  'dotless',
  'ligature',
  'macron',
  'eth',
  'thorn',
] as const
export type Mark = (typeof marks)[number]

/** Small letters; of two that look alike (ş ș, ţ ț) the first stands for both. */
const lettersByMark: readonly (readonly [Mark, string])[] = [
  ['acute', 'áéíóúýćńśźĺŕ'],
  ['grave', 'àèìòù'],
  ['circumflex', 'âêîôû'],
  ['diaeresis', 'äëïöüÿ'],
  ['tilde', 'ãñõ'],
  ['ring', 'åů'],
  ['caron', 'čďěľňřšťž'],
  ['breve', 'ăğ'],
  ['double acute', 'őű'],
  ['dot', 'żė'],
  ['ogonek', 'ąęįų'],
  ['cedilla', 'çşțșţķļņ'],
  ['stroke', 'łøđ'],
  ['sharp s', 'ß'],
  ['dotless', 'ı'],
  ['ligature', 'æœ'],
  ['macron', 'āēīōū'],
  ['eth', 'ð'],
  ['thorn', 'þ'],
]

/** What a reader without such letters writes for them. */
const lookalikes: readonly (readonly [seen: string, mark: Mark, letter: string])[] = [
  ...[...'bfs'].map((seen) => [seen, 'sharp s', 'ß'] as const),
  ...[...'lt'].map((seen) => [seen, 'stroke', 'ł'] as const),
  ...[...'oe'].map((seen) => [seen, 'stroke', 'ø'] as const),
  ...[...'il'].map((seen) => [seen, 'dotless', 'ı'] as const),
  ['d', 'stroke', 'đ'],
  ...[...'do'].map((seen) => [seen, 'eth', 'ð'] as const),
  ...[...'pb'].map((seen) => [seen, 'thorn', 'þ'] as const),
  ['a', 'ligature', 'æ'],
  ['e', 'ligature', 'æ'],
  ['o', 'ligature', 'œ'],
]

const markByLetter = new Map(lettersByMark.flatMap(([mark, letters]) => [...letters].map((letter) => [letter, mark] as const)))
const formsByLetter = new Map<string, Map<Mark, string>>()
for (const [mark, letters] of lettersByMark)
  for (const letter of letters) if (foldAccents(letter).length === 1) remember(foldAccents(letter), mark, letter)
for (const [seen, mark, letter] of lookalikes) remember(seen, mark, letter)

function remember(seen: string, mark: Mark, letter: string): void {
  const forms = formsByLetter.get(seen) ?? new Map<Mark, string>([['none', seen]])
  if (!forms.has(mark)) forms.set(mark, letter)
  formsByLetter.set(seen, forms)
}

/**
 * Tells the mark of a letter.
 *
 * @example
 * markOf('Ř')
 * // => 'caron'
 * markOf('İ')
 * // => 'dot'
 */
export function markOf(letter: string): Mark {
  return letter === 'İ' ? 'dot' : (markByLetter.get(letter.toLocaleLowerCase('en')) ?? 'none')
}

/**
 * Names what a letter may be, by the mark that it bears, as large or small as it was seen. Empty for letters that bear none.
 *
 * @example
 * formsOf('Ñ')
 * // => [['none', 'N'], ['acute', 'Ń'], ['tilde', 'Ñ'], ['caron', 'Ň'], ['cedilla', 'Ņ']]
 */
export function formsOf(seen: string): readonly (readonly [Mark, string])[] {
  const base = seen === 'ß' ? 's' : foldAccents(seen)
  const small = base.toLowerCase()
  const isLarge = small !== base
  const forms = [...(formsByLetter.get(small) ?? [])].filter(([mark]) => !isLarge || mark !== 'dotless')
  const all = isLarge && small === 'i' ? [...forms, ['dot', 'İ'] as const] : forms
  return all.map(([mark, letter]) => [mark, isLarge && mark !== 'sharp s' && letter !== 'İ' ? letter.toLocaleUpperCase('en') : letter])
}
