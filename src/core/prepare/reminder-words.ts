import type { ReminderKind } from '../model/reminder.ts'

export interface ReminderWords {
  /** One line. */
  readonly subject: string
  /** Plain text, for a mail to oneself. */
  readonly body: string
  /** One line without anybody's name: it may show on a locked screen. */
  readonly discreet: string
}

export interface ReminderFacts {
  readonly kind: ReminderKind
  readonly company: string
  readonly position: string
  /** People who still wait for their thanks, as they are called. */
  readonly waiting: readonly string[]
  /** Whole hours that are left of the 24; none where they are over. */
  readonly hoursLeft: number
}

/**
 * Puts a reminder into words: long for one's own mailbox, short and without names for a locked screen.
 *
 * @example
 * reminderWords({ kind: 'over', company: 'Northwind', position: 'Editor', waiting: ['Mae Lin'], hoursLeft: 23 }).subject
 * // => 'Northwind is over: 1 thank-you'
 */
export function reminderWords(facts: ReminderFacts): ReminderWords {
  const { subject, lines, discreet } = wordings[facts.kind](facts)
  return { subject, body: [...lines, '', ...farewell].join('\n'), discreet }
}

interface Wording {
  readonly subject: string
  readonly lines: readonly string[]
  readonly discreet: string
}

const farewell = ['Open Regards to go on.', '', '— Regards, on your own computer. It wrote this to you through your own mailbox; nobody else got it.']

const wordings: Readonly<Record<ReminderKind, (facts: ReminderFacts) => Wording>> = {
  'run-through': ({ company, position }) => ({
    subject: `An hour until ${company}`,
    lines: [`${position} at ${company} begins in about an hour.`, 'Two minutes are enough: your goal, three points, breathe. And ask everyone for a business card.'],
    discreet: 'In about an hour. Two minutes for your goal and three points?',
  }),
  over: ({ company, waiting, hoursLeft }) => ({
    subject: waiting.length === 0 ? `${company} is over: whom did you meet?` : `${company} is over: ${thankYous(waiting.length)}`,
    lines: [
      waiting.length === 0 ? `Nobody is named yet at ${company}: say whom you met, from their cards.` : `You met ${listed(waiting)} at ${company}.`,
      `${takes(waiting.length)} While it is fresh: jot down one thing each of them said.`,
      ...timeLeft(hoursLeft),
    ],
    discreet: waiting.length === 0 ? 'An interview is over. Whom did you meet?' : `An interview is over: ${thankYous(waiting.length)}, while it is fresh.`,
  }),
  unthanked: ({ company, waiting, hoursLeft }) => ({
    subject: waiting.length === 0 ? `${company}: whom did you meet?` : `${company}: ${thankYous(waiting.length)} to go`,
    lines: [
      waiting.length === 0 ? `Nobody is named yet at ${company}.` : `${listed(waiting)} of ${company} ${waiting.length === 1 ? 'has' : 'have'} not been thanked yet.`,
      ...timeLeft(hoursLeft),
      'This is the last reminder of it.',
    ],
    discreet: `${waiting.length === 0 ? 'Somebody may still wait for a thank-you.' : `${thankYous(waiting.length)} still to send.`} ${hoursLeft > 0 ? 'It still counts.' : 'Late is still welcome.'}`,
  }),
  note: ({ company }) => ({
    subject: `A note to ${company} waits for its stamp`,
    lines: [`The handwritten note for ${company} is not posted yet.`, 'Post it today, or say in Regards that it is not needed.'],
    discreet: 'A handwritten note waits for its stamp.',
  }),
  'follow-up': ({ company, position }) => ({
    subject: `No word from ${company} yet`,
    lines: [
      `You have thanked them, and the day by which an answer could be expected has passed (${position}).`,
      'A short follow-up with one clear question is usual from today. Silence says nothing about you.',
    ],
    discreet: 'No answer yet to one of your letters. A short follow-up is usual from today.',
  }),
  'second-follow-up': ({ company, position }) => ({
    subject: `Still no word from ${company}`,
    lines: [`You may ask about ${position} once more, and then let it rest. Regards will not come back to it.`],
    discreet: 'Still no answer. You may ask once more, and then let it rest.',
  }),
}

function thankYous(count: number): string {
  return count === 1 ? '1 thank-you' : `${count} thank-yous`
}

/** Measured by a keystroke-level model: 42 seconds for one person, a minute and a half for four (design: experience). */
function takes(count: number): string {
  if (count <= 1) return 'It takes less than a minute.'
  return count <= 4 ? 'It takes about a minute and a half.' : 'It takes a few minutes.'
}

function timeLeft(hours: number): string[] {
  if (hours <= 0) return ['The 24 hours are over. Late is still welcome.']
  return [hours === 1 ? 'One hour is left of the 24.' : `${hours} hours are left of the 24.`]
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
