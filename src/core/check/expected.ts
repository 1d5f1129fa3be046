import type { Token } from '../text/tokens.ts'
import { surroundingsOf } from './context.ts'
import type { Expectation } from './likeness.ts'
import { isBeside, type Look } from './look.ts'
import { isInGreeting } from './reading.ts'
import type { NameForm, RosterPerson } from './roster.ts'

/** Whose name a place in the letter calls for, and how surely. */
export interface Expected {
  readonly expectation: Expectation
  readonly place: 'greeting' | 'signature' | 'beside' | 'titled' | 'vocative' | 'met' | 'speaks' | 'none'
  /** Where only one person can be meant. */
  readonly who?: RosterPerson | undefined
  readonly kinds?: readonly NameForm['kind'][] | undefined
}

const givenKinds = ['given', 'goes-by', 'middle', 'part'] as const
const familyKinds = ['family', 'part'] as const

/**
 * Says whose name a word should be, from where it stands: in the greeting, below the closing, beside the other
 * half of a recorded name, behind a title, or where the sentence speaks of somebody who was met.
 *
 * @example
 * expectedAt({ reading: { text: 'so', tokens: [], signatureFrom: 2 }, mentionAt: [], roster: {} }, { index: 0, start: 0, end: 2, gap: '' }).place
 * // => 'none'
 */
export function expectedAt(look: Look, token: Token): Expected {
  const { reading, roster } = look
  if (token.start >= reading.signatureFrom) {
    return { expectation: 'certain', place: 'signature', who: roster.people.find(({ role }) => role === 'candidate') }
  }
  const beside = besideAt(look, token)
  if (isInGreeting(reading, token)) return { expectation: 'certain', place: 'greeting', who: roster.reader, kinds: beside?.kinds }
  if (beside) return beside
  const place = surroundingsOf(reading, token)
  if (place === 'titled') return { expectation: 'certain', place, kinds: ['family', 'part', 'full', 'given'] }
  if (place === 'vocative') return { expectation: 'certain', place, who: roster.reader }
  return { expectation: place === 'met' ? 'likely' : 'possible', place }
}

/** Beside 'Joan' the family name of Joan is expected, in front of 'Whitlock' her given name. */
function besideAt({ reading, mentionAt }: Look, token: Token): Expected | undefined {
  const next = reading.tokens[token.index + 1]
  const after = mentionAt[token.index + 1]?.forms.find(({ kind, person }) => kind === 'family' && isMet(person))
  const given: Expected | undefined =
    after && next && isBeside(next) ? { expectation: 'certain', place: 'beside', who: after.person, kinds: givenKinds } : undefined
  const before = mentionAt[token.index - 1]?.forms.find(({ kind, person }) => givenKinds.some((each) => each === kind) && isMet(person))
  const follows = before && isBeside(token) && token.capital && !isFarFrom(reading.tokens[token.index - 1], token)
  if (!follows || (given && before.kind === 'middle')) return given
  return { expectation: 'certain', place: 'beside', who: before.person, kinds: familyKinds }
}

function isMet({ role }: RosterPerson): boolean {
  return role === 'reader' || role === 'panel'
}

function isFarFrom(before: Token | undefined, token: Token): boolean {
  return before !== undefined && token.start - before.end > 2
}
