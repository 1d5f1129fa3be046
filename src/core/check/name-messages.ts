import { foldAccents } from '../text/fold.ts'
import type { NameForm } from './roster.ts'
import { say, type Saying } from './say.ts'

/**
 * Says in which form a name is recorded, where only the form differs.
 *
 * @example
 * sayForm({ text: 'Siobhán', person: { source: 'card' } }, 'Siobhan').message
 * // => 'The card says Siobhán, with an accent.'
 */
export function sayForm({ text: right, person }: NameForm, written: string): Saying {
  const gaps = { record: person.source, right }
  const plain = foldAccents(written)
  if (plain !== foldAccents(right)) return say(plain.toLowerCase() === foldAccents(right).toLowerCase() ? 'name-capitals' : 'name-just-so', gaps)
  if (plain === written) return say('name-with-accent', gaps)
  return say(foldAccents(right) === right ? 'name-without-accent' : 'name-mind-accent', gaps)
}

/**
 * Says how a name is recorded, where the letter writes something near it.
 *
 * @example
 * sayNear({ text: 'Okonkwo', person: { source: 'typed' } }, 'Okonwko').message
 * // => 'Your notes say Okonkwo, not Okonwko.'
 */
export function sayNear({ text: right, person }: NameForm, written: string): Saying {
  return say('name-not', { record: person.source, right, written })
}

/**
 * Says how a name is recorded, where the letter writes it as it sounds.
 *
 * @example
 * sayHeard({ text: 'Siobhán', person: { source: 'card' } }, 'Shivon').message
 * // => 'The card says Siobhán. Shivon is only how it sounds.'
 */
export function sayHeard({ text: right, person }: NameForm, written: string): Saying {
  return say('name-heard', { record: person.source, right, written })
}

/**
 * Says that a nickname was not agreed to.
 *
 * @example
 * sayNickname({ text: 'Michael', person: { source: 'card' } }, 'Mike').message
 * // => 'The card says Michael. Keep Mike only if that is what they asked to be called.'
 */
export function sayNickname({ text: right, person }: NameForm, written: string): Saying {
  return say('name-nickname', { record: person.source, right, written })
}
