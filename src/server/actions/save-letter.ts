import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { onDay } from '../../core/compose/offers.ts'
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
      await records.saveLetter({ ...letter, subject, body, ...keptOf(desk, await openFolder(records, letter.interviewId), { letter, body }), edited: true, revision: revision + 1, updatedAt: desk.clock.now() })
    }
    return openFolder(records, letter.interviewId)
  })
  const kept = [...folder.letters, ...folder.laterLetters].find((letter) => letter.id === letterId)
  if (!kept) throw new Refusal('not-found', 'This letter is not here (any more).')
  return viewLetter(desk, folder, kept)
}

interface Edit {
  readonly letter: LetterRecord
  readonly body: string
}

/** The sentences that still stand, also where the screen showed them with the word for another day than they were kept with. */
function keptOf({ clock }: Desk, { record }: Folder, { letter, body }: Edit): Pick<LetterRecord, 'sentences' | 'basis'> {
  const shown = onDay(letter, record.caseFile, clock.now())
  const isShown = shown.sentences.some(({ text }) => body.includes(text) && !letter.sentences.some((sentence) => sentence.text === text))
  const before = isShown ? shown : letter
  return { sentences: keepProvenance(before, body), basis: before.basis }
}

/** What is frozen is sent as it is: an edit that could not reach it must not look as if it had. */
function refuseIfGone(folder: Folder, { personId, kind }: LetterRecord): void {
  const { name } = findPerson(folder.record, personId)
  if (isOnItsWay(folder, personId, kind))
    throw new Refusal('already-sent', `The letter to ${name} has been sent. To change it, call it back first, if it still can be.`)
}
