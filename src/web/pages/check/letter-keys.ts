/** The letters by keys alone: from one to the next, into one, and all of them out. */
import { useCommands } from '../../state/commands.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { fieldId, goToNext, takeFixHere } from './letter-fields.ts'
import { m } from '../../words.ts'

/** Offers the keys of the letters that are open. */
export function useLetterKeys(desks: readonly LetterDesk[]): void {
  useCommands(() => [
    { id: 'next', words: m.check_next_letter(), keys: 'j', run: () => goTo(desks, placeOf(desks) + 1) },
    { id: 'previous', words: m.check_letter_before(), keys: 'k', run: () => goTo(desks, Math.max(0, placeOf(desks) - 1)) },
    { id: 'read-next', words: m.check_read_next_letter_then(), keys: 'Enter', run: () => readOn(desks) },
    { id: 'edit', words: m.check_edit_letter_escape_goes(), keys: 'e', run: () => edit(desks) },
    { id: 'finding', words: m.check_next_place_look(), keys: 'F8', run: () => goToNext(desks) },
    { id: 'fix', words: m.check_take_first_fix(), keys: 'Alt+Enter', run: () => takeFixHere(desks) },
  ])
}

/** Which letter has the focus; -1 for none. */
function placeOf(desks: readonly LetterDesk[]): number {
  const id = document.activeElement?.closest('article')?.id
  return desks.findIndex((desk) => `letter-${desk.letter.value.id}` === id)
}

function goTo(desks: readonly LetterDesk[], place: number): void {
  const desk = desks[Math.min(place, desks.length - 1)]
  const letter = desk && document.getElementById(`letter-${desk.letter.value.id}`)
  letter?.focus({ preventScroll: true })
  letter?.scrollIntoView({ block: 'start' })
}

function readOn(desks: readonly LetterDesk[]): void {
  const next = placeOf(desks) + 1
  if (next < desks.length) goTo(desks, next)
  else document.querySelector<HTMLElement>('.sticky-bar .button-main')?.focus()
}

function edit(desks: readonly LetterDesk[]): void {
  const desk = desks[Math.max(0, placeOf(desks))]
  if (desk) document.getElementById(fieldId(desk.letter.value.id, 'body'))?.focus()
}
