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

/**
 * Says since when a note waits that is begun and not on its way: the first of them; undefined where none does.
 * @example
 * waitsSince([{ state: 'posted', movedAt: Temporal.Instant.from('2026-11-20T18:00:00Z') }, { state: 'written', movedAt: Temporal.Instant.from('2026-11-21T18:00:00Z') }])
 * // => '2026-11-21T18:00:00Z'
 */
export function waitsSince(notes: readonly { readonly state: NoteState; readonly movedAt: Temporal.Instant }[]): Temporal.Instant | undefined {
  return notes.filter(({ state }) => keepsOpen(state)).map(({ movedAt }) => movedAt).toSorted(Temporal.Instant.compare)[0]
}
