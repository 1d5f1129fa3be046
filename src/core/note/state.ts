/**
 * Where a handwritten note stands. to-write: wanted, not on paper yet · written: on the card, not on its way ·
 * posted: in the letter box, or handed over · waived: the candidate leaves it at the mail.
 */
export const noteStates = ['to-write', 'written', 'posted', 'waived'] as const
export type NoteState = (typeof noteStates)[number]

/** What a person does with a note. */
export const noteMoves = ['write', 'post', 'waive', 'take-back'] as const
export type NoteMove = (typeof noteMoves)[number]

const after: Readonly<Record<NoteMove, Readonly<Record<NoteState, NoteState>>>> = {
  write: { 'to-write': 'written', written: 'written', posted: 'posted', waived: 'written' },
  post: { 'to-write': 'posted', written: 'posted', posted: 'posted', waived: 'posted' },
  waive: { 'to-write': 'waived', written: 'waived', posted: 'posted', waived: 'waived' },
  'take-back': { 'to-write': 'to-write', written: 'to-write', posted: 'written', waived: 'to-write' },
}

/**
 * Moves a note. What was posted stays posted unless that is taken back, one step at a time.
 * @example
 * [noteAfter('to-write', 'write'), noteAfter('posted', 'waive'), noteAfter('posted', 'take-back')]
 * // => ['written', 'posted', 'written']
 */
export function noteAfter(state: NoteState, move: NoteMove): NoteState {
  return after[move][state]
}

/**
 * Tells whether a note keeps the interview open. One that was never begun does not: the note is an addition to the
 * mail, never a duty. One that was begun and neither posted nor waived does.
 * @example
 * [keepsOpen(undefined), keepsOpen('written'), keepsOpen('waived')]
 * // => [false, true, false]
 */
export function keepsOpen(state: NoteState | undefined): boolean {
  return state === 'to-write' || state === 'written'
}

/** Days after the interview at which a card that lies there is worth a word: later than that it comes too late. */
const daysToPost = 2

/**
 * Says when to remind of a note that is not on its way: at nine in the morning two days after the interview ended, in
 * the candidate's zone, or the morning after it was begun where that is later. Undefined where there is nothing to remind of.
 * @example
 * remindOfNoteAt({ state: 'written', interviewEnd: '2026-11-20T15:00', timeZone: 'Europe/London', begunAt: Temporal.Instant.from('2026-11-20T18:00:00Z') })
 * // => '2026-11-22T09:00:00Z'
 */
export function remindOfNoteAt({ state, interviewEnd, timeZone, begunAt }: NoteToPost): Temporal.Instant | undefined {
  if (!keepsOpen(state)) return undefined
  const nine = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime({ timeZone, plainTime: '09:00' }).toInstant()
  const usual = nine(Temporal.PlainDateTime.from(interviewEnd).toPlainDate().add({ days: daysToPost }))
  const next = nine(begunAt.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 }))
  return Temporal.Instant.compare(next, usual) > 0 ? next : usual
}

/** What a reminder of a note is reckoned from. */
export interface NoteToPost {
  readonly state: NoteState
  /** Local date and time. */
  readonly interviewEnd: string
  readonly timeZone: string
  readonly begunAt: Temporal.Instant
}
