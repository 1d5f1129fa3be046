import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { keepProvenance } from '../../core/compose/keep-provenance.ts'
import type { Desk, LetterRecord } from '../ports.ts'
import { findLetter, findPerson, type Folder, isOnItsWay, openFolder } from './folder.ts'
import { viewLetter } from './view-interview.ts'

/** Keeps the words that the person gave a letter, and shows what the checks say of them. */
export async function saveLetter(
  desk: Desk,
  ownerId: string,
  { letterId, revision, subject, body }: Given<'saveLetter'>,
): Promise<Output<'saveLetter'>> {
  const folder = await desk.store.change(ownerId, async (records) => {
    const letter = await findLetter(records, letterId)
    if (letter.revision !== revision) throw new Refusal('changed-meanwhile')
    refuseIfGone(await openFolder(records, letter.interviewId), letter)
    if (letter.subject !== subject || letter.body !== body) {
      const sentences = keepProvenance(letter, body)
      await records.saveLetter({ ...letter, subject, body, sentences, edited: true, revision: revision + 1, updatedAt: desk.clock.now() })
    }
    return openFolder(records, letter.interviewId)
  })
  const kept = [...folder.letters, ...folder.laterLetters].find((letter) => letter.id === letterId)
  if (!kept) throw new Refusal('not-found', 'This letter is not here (any more).')
  return viewLetter(desk, folder, kept)
}

/** What is frozen is sent as it is: an edit that could not reach it must not look as if it had. */
function refuseIfGone(folder: Folder, { personId, kind }: LetterRecord): void {
  const { name } = findPerson(folder.record, personId)
  if (isOnItsWay(folder, personId, kind))
    throw new Refusal('already-sent', `The letter to ${name} has been sent. To change it, call it back first, if it still can be.`)
}
