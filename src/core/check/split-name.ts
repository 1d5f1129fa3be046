/** A name taken apart as far as it can be. */
export interface NameParts {
  readonly honorific?: string | undefined
  readonly given: string
  /** Middle names, and a rank in front: 'Sister', 'Councillor'. */
  readonly middle: readonly string[]
  /** Empty where the name is one word. */
  readonly family: string
  /** In full, without title and letters behind. */
  readonly plain: string
}

const honorific = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|hon)\.?$/i
/** Some of these are given names too: only in front of two more words are they ranks. */
const rank =
  /^(?:councillor|cllr|sister|brother|father|mother|judge|justice|captain|major|colonel|sergeant|lieutenant|senator|rabbi|imam|pastor|reverend|officer|chef|coach|dean|lord|lady|inspector|superintendent|constable|matron|nurse)\.?$/i
const suffix = /^(?:jr|sr|ii|iii|iv|phd|md|mba|cpa|esq|pe|rn|jd|msc|bsc|ma|ba|dds|shrm-cp|pmp|cfa)$/i
const particle =
  /^(?:van|von|vom|zu|zur|de|del|della|dello|dei|di|da|das|do|dos|du|la|las|le|los|el|al|bin|ibn|binti|bint|ben|ter|ten|den|der|het|'t|af|av|st|san|santa|mac|mc|o|ó|ní|nic|ua)$/i

/**
 * Takes a full name apart: a title in front and letters behind fall away, particles belong to the family name.
 *
 * @example
 * splitName('Dr. Anna Maria van der Berg, PhD')
 * // => { honorific: 'Dr.', given: 'Anna', middle: ['Maria'], family: 'van der Berg', plain: 'Anna Maria van der Berg' }
 */
export function splitName(name: string): NameParts {
  const words = name.replace(/,.*$/s, '').trim().split(/\s+/)
  // 'Prof. Dr.' is one title of two words.
  const titles: string[] = []
  while (words.length > 1 && honorific.test(words[0] ?? '')) titles.push(...words.splice(0, 1))
  while (words.length > 1 && suffix.test((words.at(-1) ?? '').replaceAll('.', ''))) words.pop()
  const plain = words.join(' ')
  const ranks = words.length > 2 && rank.test(words[0] ?? '') ? words.splice(0, 1) : []
  const given = words.shift() ?? ''
  let first = words.length - 1
  while (first > 0 && particle.test((words[first - 1] ?? '').replace(/\.$/, ''))) first -= 1
  return {
    ...(titles.length === 0 ? {} : { honorific: titles.join(' ') }),
    given,
    middle: [...ranks, ...words.slice(0, Math.max(0, first))],
    family: words.slice(Math.max(0, first)).join(' '),
    plain,
  }
}

/**
 * Tells whether a word is a title in front of a name.
 *
 * @example
 * ['Dr', 'Ms.', 'Dear'].map(isHonorific)
 * // => [true, true, false]
 */
export function isHonorific(word: string): boolean {
  return honorific.test(word)
}
