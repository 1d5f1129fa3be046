import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { basisOf, type SentenceOffer, takeOffer as taken } from '../../core/compose/offers.ts'
import type { Desk, LetterRecord } from '../ports.ts'
import { findLetter, findPerson, type Folder, isOnItsWay, openFolder } from './folder.ts'
import { offersOf } from './stale-sentences.ts'
import { viewLetter } from './view-interview.ts'

/** Puts one sentence as it would read now in the place of the one that stands, and nothing else. */
export async function takeOffer(desk: Desk, ownerId: string, { letterId, revision, old }: Given<'takeOffer'>): Promise<Output<'takeOffer'>> {
  const { folder, letter } = await desk.store.change(ownerId, async (records) => {
    const found = await findLetter(records, letterId)
    if (found.revision !== revision) throw new Refusal('changed-meanwhile')
    const open = await openFolder(records, found.interviewId)
    if (isOnItsWay(open, found.personId, found.kind)) throw new Refusal('already-sent', `The letter to ${findPerson(open.record, found.personId).name} has been sent.`)
    const offer = offersOf(desk, open, found).find((each) => each.old === old)
    if (!offer) throw new Refusal('not-found', 'This sentence is not offered anew (any more).')
    const changed = withOffer(desk, open, { letter: found, offer })
    await records.saveLetter(changed)
    return { folder: await openFolder(records, found.interviewId), letter: changed }
  })
  return viewLetter(desk, folder, letter)
}

function withOffer({ clock }: Desk, { record }: Folder, { letter, offer }: { readonly letter: LetterRecord; readonly offer: SentenceOffer }): LetterRecord {
  const { now, facts } = offer
  const sentences = letter.sentences.flatMap((sentence) => (sentence.text === offer.old ? (now === undefined ? [] : [{ text: now, facts }]) : [sentence]))
  const marks = basisOf(sentences.filter((sentence) => sentence.text === now), record.caseFile, clock.now())
  return { ...letter, body: taken(letter.body, offer), sentences, basis: { ...letter.basis, ...marks }, revision: letter.revision + 1, updatedAt: clock.now() }
}
