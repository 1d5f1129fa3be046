import type { CaseFile, Person } from '../model/case-file.ts'
import { wordsIn } from './language/phrase.ts'
import { namePartsOf } from './reading/reader.ts'

/**
 * Chooses the name in the greeting: what they go by, the first name where that is used, otherwise title and
 * family name. Who is to be addressed formally is not called by the first name because it is what they go by. Gender is never guessed: without a known title it is the full name.
 * @example
 * [nameInGreeting({ id: 'p', name: 'Dr. Grace Will', honorific: 'Dr', addressAs: 'formal' }), nameInGreeting({ id: 'p', name: 'Joan Whitlock' })]
 * // => ['Dr Will', 'Joan Whitlock']
 */
export function nameInGreeting(person: Person): string {
  const { title, first, family } = namePartsOf(person)
  if (person.goesBy && !(person.addressAs === 'formal' && person.goesBy === first)) return person.goesBy
  if (person.addressAs === 'first-name') return first
  const known = person.honorific ?? (/^(?:Dr|Prof|Professor|Mr|Ms|Mrs|Miss|Mx|Rev|Sir|Judge|Chef|Captain)\b/.test(title) ? title : '')
  return known && family ? `${known} ${family}` : person.name
}

const signOffs = { formal: ['Yours sincerely', 'Kind regards', 'With kind regards', 'Sincerely'], first: ['Best regards', 'Kind regards', 'With thanks', 'Warm regards', 'Many thanks', 'Best wishes', 'All the best'] }

/** Chooses how the letter ends; neighbours in a panel end differently. */
export function signOffFor(person: Person, place: number): string {
  const choices = isFirstName(person) ? signOffs.first : signOffs.formal
  return choices[place % choices.length] ?? 'Kind regards'
}

/** Tells whether the two are on first-name terms, which decides the register. */
export function isFirstName(person: Person): boolean {
  return person.addressAs === 'first-name' || (person.addressAs === undefined && person.goesBy !== undefined)
}

const laterSubjects: Readonly<Record<string, readonly string[]>> = {
  'follow-up': ['{role}: one question', 'A question about the {role} interview', '{role} interview: a question', 'One question: {role}'],
  'after-rejection': ['{role}: thank you', 'Thank you: {role}', '{role}: with thanks', 'My thanks: {role} interview'],
}

const fits = (subject: string): boolean => subject.length <= 60

/**
 * Writes the subject line: it names the role or the sender, in at most 60 characters and, where the names allow, three to six words.
 */
export function subjectFor(file: CaseFile, place: number, variant = 'full'): string {
  const { position, kind } = file.interview
  const noun = kind === 'volunteer' ? 'conversation' : 'interview'
  const role = position.replace(/,? ?\(.*\)$/, '')
  const later = laterSubjects[variant]
  const choices = later
    ? later.map((subject) => subject.replace('{role}', role))
    : variant === 'withdrawal'
    ? [`${role}: thank you and withdrawal`, `Withdrawing my application: ${role}`, `Thank you, and a decision: ${role}`, `${role}: my decision`]
    : [`Thank you: ${role} ${noun}`, `${role} ${noun}: thank you`, `With thanks: ${role} ${noun}`, `My thanks: ${role} ${noun}`, `${role} ${noun}: my thanks`, `Thank you: ${role}`, `${role}: with thanks`, `${role}: thank you`]
  const turned = choices.map((_, index) => choices[(index + place) % choices.length] ?? '')
  const neat = (subject: string) => fits(subject) && wordsIn(subject).length >= 3 && wordsIn(subject).length <= 6
  return turned.find(neat) ?? turned.find(fits) ?? [`Thank you from ${file.candidate.name}`, `Thanks from ${file.candidate.name}`].find(fits) ?? 'Thank you for the interview'
}
