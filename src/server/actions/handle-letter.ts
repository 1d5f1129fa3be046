import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk, Handled } from '../ports.ts'
import { findLetter, findPerson, isOnItsWay, openFolder } from './folder.ts'
import { keepReminders } from './keep-reminders.ts'
import { showInterview } from './view-interview.ts'

/** Marks a person as thanked another way, or as not to be thanked. */
export async function handleLetter(desk: Desk, ownerId: string, { letterId, how }: Given<'handleLetter'>): Promise<Output<'handleLetter'>> {
  return mark(desk, { ownerId, letterId }, { how, at: desk.clock.now() })
}

/** Takes that mark back: the letter waits again. */
export async function unhandleLetter(
  desk: Desk,
  ownerId: string,
  { letterId }: Given<'unhandleLetter'>,
): Promise<Output<'unhandleLetter'>> {
  return mark(desk, { ownerId, letterId }, undefined)
}

async function mark(
  desk: Desk,
  { ownerId, letterId }: { ownerId: string; letterId: string },
  handled: Handled | undefined,
): Promise<Output<'handleLetter'>> {
  const interviewId = await desk.store.change(ownerId, async (records) => {
    const letter = await findLetter(records, letterId)
    const folder = await openFolder(records, letter.interviewId)
    if (handled && isOnItsWay(folder, letter.personId)) {
      const { name } = findPerson(folder.record, letter.personId)
      throw new Refusal('already-sent', `The letter to ${name} has been sent by Regards. Call it back first, if it still can be.`)
    }
    await records.saveLetter({ ...letter, handled, revision: letter.revision + 1, updatedAt: desk.clock.now() })
    await keepReminders(records, letter.interviewId, desk.clock.now())
    return letter.interviewId
  })
  return showInterview(desk, ownerId, interviewId)
}
