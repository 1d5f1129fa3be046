/** The word trigrams of a text, with recorded names and titles taken out first. */
export function trigramsOf(text: string, masked: readonly string[]): ReadonlySet<string> {
  let bare = text
  for (const name of masked) bare = bare.split(name).join(' ')
  const words = bare.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const trigrams = new Set<string>()
  for (let at = 0; at + 2 < words.length; at++) trigrams.add(`${words[at] ?? ''} ${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`)
  return trigrams
}

/**
 * Measures how alike two texts are: the share of their trigrams that they have in common (Jaccard).
 * @example
 * likeness(new Set(['a b c', 'b c d']), new Set(['b c d', 'c d e']))
 * // => 0.3333333333333333
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0
  for (const trigram of one) if (other.has(trigram)) common++
  return common / (one.size + other.size - common || 1)
}

const small = new Set('the a an and or of to in on at for with by from that this it i you your my me we our is are was were be been have has had do did would will could as not so if about what how why when who more than before after there up out one two some any all also too very much only no into over us them they she he her his them its which while since glad good like thank time talk conversation'.split(' '))

/**
 * Gives the stems of the telling words of a phrase.
 * @example
 * [...stemsOf('the press releases I drafted')]
 * // => ['pres', 'releas', 'draft']
 */
export function stemsOf(phrase: string): ReadonlySet<string> {
  const before = remembered.get(phrase)
  if (before) return before
  const found = findStems(phrase)
  if (remembered.size > 4000) remembered.clear()
  remembered.set(phrase, found)
  return found
}

const remembered = new Map<string, ReadonlySet<string>>()

function findStems(phrase: string): ReadonlySet<string> {
  const words = phrase.toLowerCase().match(/[\p{L}\d][\p{L}\d-]*/gu) ?? []
  return new Set(words.filter((word) => word.length > 3 && !small.has(word)).map((word) => word.replace(/(?:ies)$/, 'y').replace(/(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u, '')))
}
