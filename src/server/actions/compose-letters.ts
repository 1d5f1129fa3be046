import { isDeepStrictEqual } from 'node:util'
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { composePanel } from '../../core/compose/compose-panel.ts'
import { keepProvenance } from '../../core/compose/keep-provenance.ts'
import { basisOf } from '../../core/compose/offers.ts'
import type { EarlierLetter } from '../../core/model/case-file.ts'
import type { ComposedLetter } from '../../core/model/letter.ts'
import type { Desk, LetterRecord } from '../ports.ts'
import { type Folder, findPerson, isOnItsWay, openFolder } from './folder.ts'
import { showInterview } from './view-interview.ts'

/** A page that was away for longer has its letters written anew. */
const LONGEST_AWAY = { hours: 24 * 14 }

/**
 * Writes a letter for each person met. Kept as they are: letters that were given out of hand, that were settled
 * another way, and that the person changed, unless these are to be worded anew. What is kept counts as written
 * before: no new letter repeats it.
 */
export async function composeLetters(
  desk: Desk,
  ownerId: string,
  { interviewId, anew = [], ids, written }: Given<'composeLetters'>,
): Promise<Output<'composeLetters'>> {
  await desk.store.change(ownerId, async (records) => {
    const folder = await openFolder(records, interviewId)
    refuseWhatCannotBe(folder, anew)
    for (const letter of lettersAnew(desk, folder, { anew, ids, written: writtenHere(desk, written) })) await records.saveLetter(letter)
  })
  return showInterview(desk, ownerId, interviewId)
}

function refuseWhatCannotBe(folder: Folder, anew: readonly string[]): void {
  if (folder.record.caseFile.candidate.name.trim() === '') throw new Refusal('no-profile')
  for (const personId of anew) {
    const { name } = findPerson(folder.record, personId)
    if (isOnItsWay(folder, personId))
      throw new Refusal('already-sent', `The letter to ${name} has been sent. Call it back first, if it still can be.`)
  }
}

interface Wish {
  readonly anew: readonly string[]
  readonly ids: Readonly<Record<string, string>> | undefined
  readonly written: WrittenThere | undefined
}

/** The letters that are to be written, each only where it differs from the one that lies there. */
function lettersAnew(desk: Desk, folder: Folder, { anew, ids, written }: Wish): LetterRecord[] {
  const kept = folder.letters.filter((letter) => staysAsItIs(folder, letter, anew))
  const letterByPerson = new Map(folder.letters.map((letter) => [letter.personId, letter]))
  const seedOf = (personId: string): number => (letterByPerson.get(personId)?.seed ?? 0) + (anew.includes(personId) ? 1 : 0)
  const { people } = folder.record.caseFile
  const at = written?.at ?? desk.clock.now()
  const composed = composePanel(
    { ...folder.record.caseFile, earlierLetters: [...folder.earlierLetters, ...kept.map((letter) => writtenBefore(folder, letter))] },
    {
      seeds: Object.fromEntries(people.map(({ id }) => [id, seedOf(id)])),
      only: people.map(({ id }) => id).filter((id) => !kept.some((letter) => letter.personId === id)),
      sentAt: at,
    },
  )
  return composed.flatMap((letter) => recordOf(desk, { folder, letter, before: letterByPerson.get(letter.to), seed: seedOf(letter.to), at, id: ids?.[letter.to], there: written?.letters.find(({ to }) => to === letter.to) }))
}

function staysAsItIs(folder: Folder, letter: LetterRecord, anew: readonly string[]): boolean {
  if (isOnItsWay(folder, letter.personId)) return true
  if (anew.includes(letter.personId)) return false
  return letter.edited || letter.handled !== undefined
}

function writtenBefore({ record }: Folder, letter: LetterRecord): EarlierLetter {
  return { to: findPerson(record, letter.personId).name, company: record.caseFile.interview.company.name, text: letter.body }
}

interface Written {
  readonly folder: Folder
  readonly letter: ComposedLetter
  readonly before: LetterRecord | undefined
  readonly seed: number
  readonly at: Temporal.Instant
  /** Chosen by the page. */
  readonly id: string | undefined
  /** As it was written in a page that had no signal. */
  readonly there: WrittenThere['letters'][number] | undefined
}

function recordOf({ ids, clock }: Desk, { folder, letter, before, seed, at, id, there }: Written): LetterRecord[] {
  const { to, subject, body, sentences, leftOut, questions, route, short } = letter
  const basis = basisOf(sentences, folder.record.caseFile, at)
  const own = { subject, body, sentences, leftOut, questions, route, short, basis, seed, edited: false }
  // What the person read is what stays, where this server would have chosen other words.
  const written = there === undefined || (there.subject === subject && there.body === body) ? own : { ...own, subject: there.subject, body: there.body, sentences: keepProvenance(letter, there.body), edited: true }
  if (before && isSame(before, written)) return []
  return [
    {
      ...written,
      id: before?.id ?? id ?? ids.next(),
      interviewId: folder.record.id,
      personId: to,
      kind: 'thank-you',
      revision: (before?.revision ?? 0) + 1,
      updatedAt: clock.now(),
      handled: before?.handled,
    },
  ]
}

interface WrittenThere {
  readonly at: Temporal.Instant
  readonly letters: NonNullable<Given<'composeLetters'>['written']>['letters']
}

/** @throws Refusal `bad-input` where the words claim to be of a time that was not, or is long past. */
function writtenHere({ clock }: Desk, written: Given<'composeLetters'>['written']): WrittenThere | undefined {
  if (!written) return undefined
  const at = Temporal.Instant.from(written.at)
  const [soonest, latest] = [clock.now().subtract(LONGEST_AWAY), clock.now().add({ minutes: 10 })]
  if (Temporal.Instant.compare(at, soonest) < 0 || Temporal.Instant.compare(at, latest) > 0) throw new Refusal('bad-input', 'These letters were written too long ago. Have them written again.', { at: 'written.at' })
  return { at, letters: written.letters }
}

function isSame({ subject, body, sentences, leftOut, questions, route, short, basis, seed, edited }: LetterRecord, written: object): boolean {
  return isDeepStrictEqual({ subject, body, sentences, leftOut, questions, route, short, basis, seed, edited }, written)
}
