import { letterKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { isLike } from './likeness.ts'
import { isBeside, type Look } from './look.ts'
import type { NameForm } from './roster.ts'
import { isHonorific } from './split-name.ts'

/**
 * Tells whether the other half of a name shows that somebody else is meant: 'Diana Altman' is not Rosina Aultman.
 *
 * @example
 * isOtherFullName({ reading: { tokens: [] }, mentionAt: [] }, { index: 0 }, { person: {}, kind: 'family' })
 * // => false
 */
export function isOtherFullName(look: Look, token: Token, form: NameForm): boolean {
  const mate = mateOf(look, token)
  if (mate === undefined) return false
  const { person } = form
  if (look.mentionAt[mate.index]?.forms.some((each) => each.person === person)) return false
  const other = form.kind === 'family' ? [person.given, person.goesBy ?? ''] : [person.family]
  return !other.some((half) => half.split(/[\s-]+/).some((part) => part !== '' && isLike(mate.key, letterKey(part), 'certain')))
}

/** The capitalised word beside it, where the two make a name. */
function mateOf(look: Look, token: Token): Token | undefined {
  const next = look.reading.tokens[token.index + 1]
  if (next && next.capital && isBeside(next) && !next.startsLine && token.fullEnd === token.end) return next
  const before = look.reading.tokens[token.index - 1]
  if (!before || !before.capital || !isBeside(token) || isHonorific(before.text) || before.text.length < 2) return undefined
  if (before.fullEnd !== before.end) return undefined
  const opensSentence = before.startsSentence && (!look.hasLexicon || look.isOrdinary(before.text))
  return opensSentence ? undefined : before
}
