import type { Token } from '../text/tokens.ts'
import { surroundingsOf } from './context.ts'
import { isSomebodyElse } from './somebody-else.ts'
import { isBeside, type Look } from './look.ts'
import type { Mention } from './mentions.ts'
import type { Slip } from './reading.ts'
import type { RosterPerson } from './roster.ts'
import { say } from './say.ts'

/**
 * Finds half of one name with half of another ('Marc O'Reilly'), and the halves of one name in the wrong order.
 *
 * @example
 * findHalves({ mentions: [], reading: { tokens: [] } })
 * // => []
 */
export function findHalves(look: Look): Slip[] {
  const pairs = look.mentions.flatMap((first, index): Slip[] => {
    const second = look.mentions[index + 1]
    const token = second && look.reading.tokens[second.first]
    if (!second || !token || second.first !== first.last + 1 || !isBeside(token) || isGreeted(look, first)) return []
    const start = look.reading.tokens[first.first]
    return start && isSomebodyElse(look.reading, start) ? [] : pairSlip(look, first, second)
  })
  return [...pairs, ...look.mentions.flatMap((mention) => strangeHalf(look, mention))]
}

function isGreeted({ reading }: Look, { first }: Mention): boolean {
  return reading.greeting?.tokens.some(({ index }) => index === first) ?? false
}

function bearers(mention: Mention, kinds: readonly string[]): RosterPerson[] {
  return mention.forms.filter(({ kind }) => kinds.includes(kind)).map(({ person }) => person)
}

function pairSlip(look: Look, first: Mention, second: Mention): Slip[] {
  const givens = bearers(first, ['given', 'goes-by'])
  const families = bearers(second, ['family'])
  const span = { start: first.start, end: second.end }
  const base = { ...span, severity: 'error', pass: 'names' } as const
  const reversed = bearers(first, ['family']).find((person) => bearers(second, ['given']).includes(person))
  if (reversed && !givens.includes(reversed) && first.start < look.reading.signatureFrom) {
    const name = `${reversed.given} ${reversed.family}`
    return [{ ...base, rule: 'name-swapped', ...say('names-swapped', { name }), suggestions: [name] }]
  }
  if (givens.length === 0 || families.length === 0 || givens.some((person) => families.includes(person))) return []
  const [one] = givens
  const [two] = families
  if (one === undefined || two === undefined) return []
  return [{ ...base, rule: 'name-mixed', ...say('names-mixed', { one: one.name, other: two.name }), suggestions: [one.name, two.name] }]
}

/** A recorded half beside one that is nobody's: 'Ann Kulinski' where only Nancy Kulinski was met. */
function strangeHalf(look: Look, mention: Mention): Slip[] {
  // 'Familien Holm' where that is the company: its name is nobody's half.
  if (isGreeted(look, mention) || mention.start >= look.reading.signatureFrom || look.companies.has(mention)) return []
  const before = look.reading.tokens[mention.first - 1]
  const own = look.reading.tokens[mention.first]
  const [person] = bearers(mention, ['family']).filter(({ role }) => role === 'reader' || role === 'panel')
  if (!person || !before || !own || !isBeside(own) || own.gap.includes('.') || !before.capital || before.text.length < 2) return []
  if (
    look.mentionAt[before.index] !== undefined ||
    before.startsSentence ||
    isPlainWord(look, before) ||
    bearers(mention, ['given', 'full']).length > 0
  )
    return []
  if (before.fullEnd !== before.end || isSomebodyElse(look.reading, before) || surroundingsOf(look.reading, before) === 'titled') return []
  const earlier = look.reading.tokens[before.index - 1]
  if (earlier && earlier.capital && isBeside(before) && !earlier.startsSentence) return []
  const met = surroundingsOf(look.reading, before) === 'met' && !look.known.has(before.text)
  return [
    {
      start: before.start,
      end: before.end,
      severity: met ? 'error' : 'question',
      rule: 'name-mixed',
      pass: 'names',
      ...say('nobody-called', { record: person.source, name: person.name, written: `${before.text} ${person.family}` }),
      suggestions: [person.given],
    },
  ]
}

/** 'Tony' may be a word, but not where somebody was met. */
function isPlainWord(look: Look, token: Token): boolean {
  return look.isOrdinary(token.text) && surroundingsOf(look.reading, token) !== 'met'
}
