import { type Filling, filled } from '../model/said.ts'

/** Whether a card by hand is a good idea; a page in another language recognises it and says it anew. */
export const adviceSentences = {
  addition: 'The card comes in addition to the mail: the mail goes first, within 24 hours.',
  pen: 'Blue or black ink, letters that anybody can read. A slip? Take a fresh card: no crossings-out.',
  'not-wanted': 'They asked for no thank-you letters: a card would be one.',
  withdrawn: 'You have withdrawn: the mail says all there is to say.',
  agency: 'An agency arranged this: ask the consultant before you write to the company.',
  'they-said': 'They said: “{said}”. If it is due in less than a week, leave it at the mail: post takes two to five working days.',
  'no-day': 'You noted no day for their answer. If it is due in less than a week, leave it at the mail: post takes two to five working days.',
  over: 'Their answer was due already: a card comes too late now.',
  'due-today': 'Their answer is due in less than a day: a card by post would come too late. Hand it in at the desk, or leave it at the mail.',
  'due-tomorrow': 'Their answer is due in a day: a card by post would come too late. Hand it in at the desk, or leave it at the mail.',
  'due-soon': 'Their answer is due in {days} days: a card by post would come too late. Hand it in at the desk, or leave it at the mail.',
  'due-later': 'Their answer is due in {days} days: there is time for the post, if it goes out today or tomorrow.',
  'no-address': 'There is no postal address for {name} yet. It is on the business card or on the site of {company}; never a home address.',
  'goes-to': 'It goes to {company}, for the attention of {name}.',
  'whose-address': 'Is this the address of {company}? A note goes to the office, never to somebody\'s home.',
} as const

/** The name of a sentence of advice. */
export type AdviceCode = keyof typeof adviceSentences

/**
 * Says one point of the advice on a card.
 *
 * @example
 * sayAdvice('goes-to', { company: 'Fernfield', name: 'Mae Lin' })
 * // => 'It goes to Fernfield, for the attention of Mae Lin.'
 */
export function sayAdvice<Code extends AdviceCode>(code: Code, gaps: Filling<(typeof adviceSentences)[Code]>): string {
  return filled(adviceSentences[code], Object.fromEntries(Object.entries(gaps).map(([gap, words]) => [gap, String(words)])))
}
