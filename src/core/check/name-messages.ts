import { foldAccents } from '../text/fold.ts'
import type { NameForm } from './roster.ts'

/**
 * Says in which form a name is recorded, where only the form differs.
 *
 * @example
 * formMessage({ text: 'Siobhán', person: { source: 'the card' } }, 'Siobhan')
 * // => 'The card says Siobhán, with an accent.'
 */
export function formMessage({ text, person }: NameForm, written: string): string {
  const says = `${capitalised(person.source)} ${verb(person.source)} ${text}`
  const plain = foldAccents(written)
  if (plain !== foldAccents(text))
    return plain.toLowerCase() === foldAccents(text).toLowerCase() ? `${says}: mind the capitals.` : `${says}, written just so.`
  if (plain === written) return `${says}, with an accent.`
  return foldAccents(text) === text ? `${says}, without an accent.` : `${says}: mind the accent.`
}

/**
 * Says how a name is recorded, where the letter writes something near it.
 *
 * @example
 * nearMessage({ text: 'Okonkwo', person: { source: 'your notes' } }, 'Okonwko')
 * // => 'Your notes say Okonkwo, not Okonwko.'
 */
export function nearMessage({ text, person }: NameForm, written: string): string {
  return `${capitalised(person.source)} ${verb(person.source)} ${text}, not ${written}.`
}

/**
 * Says how a name is recorded, where the letter writes it as it sounds.
 *
 * @example
 * heardMessage({ text: 'Siobhán', person: { source: 'the card' } }, 'Shivon')
 * // => 'The card says Siobhán. Shivon is only how it sounds.'
 */
export function heardMessage({ text, person }: NameForm, written: string): string {
  return `${capitalised(person.source)} ${verb(person.source)} ${text}. ${written} is only how it sounds.`
}

/**
 * Says that a nickname was not agreed to.
 *
 * @example
 * nicknameMessage({ text: 'Michael', person: { source: 'the card' } }, 'Mike')
 * // => 'The card says Michael. Keep Mike only if that is what they asked to be called.'
 */
export function nicknameMessage({ text, person }: NameForm, written: string): string {
  return `${capitalised(person.source)} ${verb(person.source)} ${text}. Keep ${written} only if that is what they asked to be called.`
}

/**
 * Says what the record says: the source as the subject of a sentence.
 *
 * @example
 * recordSays('your notes')
 * // => 'Your notes say'
 */
export function recordSays(source: string): string {
  return `${capitalised(source)} ${verb(source)}`
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function verb(source: string): 'say' | 'says' {
  return source.endsWith('notes') ? 'say' : 'says'
}
