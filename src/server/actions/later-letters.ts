import { isDeepStrictEqual } from 'node:util'
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { composePanel } from '../../core/compose/compose-panel.ts'
import { basisOf } from '../../core/compose/offers.ts'
import type { EarlierLetter } from '../../core/model/case-file.ts'
import { asksForNews, type LaterKind } from '../../core/model/delivery.ts'
import type { ComposedLetter } from '../../core/model/letter.ts'
import type { Desk, LetterRecord } from '../ports.ts'
import { type Folder, findPerson, isOnItsWay, openFolder } from './folder.ts'
import { viewLetter } from './view-interview.ts'

/**
 * Writes a letter that comes after the thanks, or gives the one that lies there: a question when they have been silent,
 * the thanks after a rejection, a withdrawal. What the person changed stays unless another wording is asked for; no
 * such letter repeats a sentence of those before it.
 */
export async function composeLater(desk: Desk, ownerId: string, given: Given<'composeLater'>): Promise<Output<'composeLater'>> {
  const { folder, letter } = await desk.store.change(ownerId, async (records) => {
    const open = await openFolder(records, given.interviewId)
    const lying = laterLetterTo(open, given)
    if (lying && (isOnItsWay(open, given.to, given.kind) || staysAsItIs(lying, given))) return { folder: open, letter: lying }
    refuseWhatMakesNoSense(open, given)
    const written = recordOf(desk, open, { given, lying })
    if (lying && isSame(lying, written)) return { folder: open, letter: lying }
    await records.saveLetter(written)
    return { folder: await openFolder(records, given.interviewId), letter: written }
  })
  return viewLetter(desk, folder, letter)
}

type Asked = Given<'composeLater'>

function laterLetterTo({ laterLetters }: Folder, { to, kind }: Asked): LetterRecord | undefined {
  return laterLetters.find((letter) => letter.personId === to && letter.kind === kind)
}

const staysAsItIs = ({ edited }: LetterRecord, { anew, learned }: Asked): boolean => !anew && learned === undefined && edited

function refuseWhatMakesNoSense(folder: Folder, { to, kind, anew }: Asked): void {
  const { name } = findPerson(folder.record, to)
  if (folder.record.caseFile.candidate.name.trim() === '') throw new Refusal('no-profile')
  if (anew && isOnItsWay(folder, to, kind)) throw new Refusal('already-sent', `This letter to ${name} has been sent. Call it back first, if it still can be.`)
  if (asksForNews(kind) && !folder.letters.some(({ personId }) => personId === to)) {
    throw new Refusal('nothing-to-send', `${name} has not been thanked yet: that comes first.`)
  }
}

interface Writing {
  readonly given: Asked
  readonly lying: LetterRecord | undefined
}

function recordOf(desk: Desk, folder: Folder, { given, lying }: Writing): LetterRecord {
  const seed = (lying?.seed ?? 0) + (given.anew ? 1 : 0)
  const { to: _, ...letter } = compose(desk, folder, { given, seed })
  return {
    ...letter,
    id: lying?.id ?? desk.ids.next(),
    interviewId: folder.record.id,
    personId: given.to,
    kind: given.kind,
    basis: basisOf(letter.sentences, folder.record.caseFile, desk.clock.now()),
    seed,
    edited: false,
    revision: (lying?.revision ?? 0) + 1,
    updatedAt: desk.clock.now(),
  }
}

function compose(desk: Desk, folder: Folder, { given, seed }: { readonly given: Asked; readonly seed: number }): ComposedLetter {
  const { to, kind, learned } = given
  const [letter] = composePanel(
    { ...folder.record.caseFile, earlierLetters: [...folder.earlierLetters, ...lettersBefore(folder, to, kind)] },
    { only: [to], kind, seeds: { [to]: seed }, sentAt: desk.clock.now(), ...(learned === undefined ? {} : { learned: { [to]: learned } }) },
  )
  if (!letter) throw new Error('The composer wrote no letter to somebody of the panel.')
  return letter
}

/** What this person has had, or may still get. */
function lettersBefore({ letters, laterLetters, record }: Folder, to: string, kind: LaterKind): EarlierLetter[] {
  const company = record.caseFile.interview.company.name
  const others = [...letters, ...laterLetters].filter((letter) => letter.personId === to && letter.kind !== kind)
  return others.map(({ body }) => ({ to: findPerson(record, to).name, company, text: body }))
}

function isSame(lying: LetterRecord, written: LetterRecord): boolean {
  const { revision: _, updatedAt: __, handled: ___, ...before } = lying
  const { revision: ____, updatedAt: _____, handled: ______, ...after } = written
  return isDeepStrictEqual(before, after)
}
