/** The note by hand: proposed, kept, moved from writing desk to letter box. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { NoteView } from '../../api/note.ts'
import { keepProvenance } from '../../core/compose/keep-provenance.ts'
import { adviseOnNote } from '../../core/note/advice.ts'
import { type ComposedNote, composeNote } from '../../core/note/compose-note.ts'
import { judgeNote } from '../../core/note/judge-note.ts'
import type { CardPaperId } from '../../core/note/layout/papers.ts'
import { countNoteWords } from '../../core/note/length.ts'
import { ownAlphabet, type OwnHand, stillToDraw } from '../../core/note/own-hand.ts'
import { noteAfter } from '../../core/note/state.ts'
import type { Desk, Records } from '../ports.ts'
import type { NoteRecord } from '../ports/notes.ts'
import { findPerson, type Folder, openFolder } from './folder.ts'
import { handsFor } from './hands.ts'
import { dialectFor, letterToCheck } from './judge.ts'
import { keepReminders } from './keep-reminders.ts'
import { viewCheck } from './view-interview.ts'

/** What a note is shown from. */
interface NotePapers {
  readonly folder: Folder
  readonly notes: readonly NoteRecord[]
  readonly ownHand: OwnHand
  readonly sender: string
}

type Content = Pick<NoteRecord, 'text' | 'sentences' | 'nothingNew' | 'edited' | 'seed' | 'hand' | 'card' | 'cover' | 'to' | 'from'>

async function openPapers(records: Records, interviewId: string): Promise<NotePapers> {
  const folder = await openFolder(records, interviewId)
  return { folder, notes: folder.notes, ownHand: await records.ownHand(), sender: await records.lastSender() }
}

/** Shows the note to one person, or the one that is proposed; nothing is kept. */
export async function readNote(desk: Desk, ownerId: string, { interviewId, personId }: Given<'readNote'>): Promise<Output<'readNote'>> {
  const papers = await desk.store.read(ownerId, (records) => openPapers(records, interviewId))
  return viewNote(desk, papers, personId)
}

/** Keeps what a note says and how it looks. */
export async function saveNote(desk: Desk, ownerId: string, given: Given<'saveNote'>): Promise<Output<'saveNote'>> {
  const { interviewId, personId } = given
  const papers = await desk.store.change(ownerId, async (records) => {
    const before = await openPapers(records, interviewId)
    const now = desk.clock.now()
    const kept = before.notes.find((note) => note.personId === personId)
    await records.saveNote({
      ...changedContent(before, given),
      interviewId,
      personId,
      state: kept?.state ?? 'to-write',
      movedAt: kept?.movedAt ?? now,
      postedOn: kept?.postedOn,
      because: kept?.because,
      revision: given.revision + 1,
    })
    await keepReminders(records, interviewId, now)
    return openPapers(records, interviewId)
  })
  return viewNote(desk, papers, personId)
}

/** Moves a note on: written, posted, waived; or takes the last of these back. */
export async function moveNote(desk: Desk, ownerId: string, { interviewId, personId, move, on, because }: Given<'moveNote'>): Promise<Output<'moveNote'>> {
  const papers = await desk.store.change(ownerId, async (records) => {
    const before = await openPapers(records, interviewId)
    const now = desk.clock.now()
    const kept = before.notes.find((note) => note.personId === personId)
    const state = noteAfter(kept?.state ?? 'to-write', move)
    const today = now.toZonedDateTimeISO(before.folder.record.caseFile.interview.timeZone).toPlainDate().toString()
    await records.saveNote({
      ...(kept ?? { ...contentOf(before, personId), interviewId, personId, revision: 0 }),
      state,
      movedAt: state === kept?.state ? kept.movedAt : now,
      postedOn: state === 'posted' ? (on ?? kept?.postedOn ?? today) : undefined,
      because: state === 'waived' ? (because ?? kept?.because) : undefined,
      revision: (kept?.revision ?? 0) + 1,
    })
    await keepReminders(records, interviewId, now)
    return openPapers(records, interviewId)
  })
  return viewNote(desk, papers, personId)
}

/** The words as the person left them, or another wording; what is no longer the composer's rests on nothing. */
function changedContent(papers: NotePapers, { personId, text, hand, card, cover, to, from, anew = false }: Given<'saveNote'>): Content {
  const before = contentOf(papers, personId)
  const look = { hand, card, cover, to, from }
  if (anew) {
    const seed = before.seed + 1
    return { ...before, ...look, ...composedContent(compose(papers, personId, seed)), seed, edited: false }
  }
  if (text === before.text) return { ...before, ...look }
  return { ...before, ...look, text, sentences: keepProvenance({ body: before.text, sentences: before.sentences }, text), edited: true }
}

function contentOf(papers: NotePapers, personId: string): Content {
  const kept = papers.notes.find((note) => note.personId === personId)
  if (kept) return kept
  const { record } = papers.folder
  const person = findPerson(record, personId)
  return {
    ...composedContent(compose(papers, personId, 0)),
    edited: false,
    seed: 0,
    hand: papers.notes[0]?.hand ?? 'caveat',
    card: papers.notes[0]?.card ?? usualCard(record.caseFile.interview.timeZone),
    cover: papers.notes[0]?.cover ?? 'Thank you',
    to: person.postalAddress ?? '',
    from: papers.sender,
  }
}

function composedContent({ text, sentences, nothingNew }: ComposedNote): Pick<Content, 'text' | 'sentences' | 'nothingNew'> {
  return { text, sentences, nothingNew }
}

/** Letter paper and its cards where that is what shops have. */
function usualCard(timeZone: string): CardPaperId {
  return /^(?:America|US|Canada|Pacific\/Honolulu|Asia\/Manila)\b/.test(timeZone) ? 'a2' : 'a6'
}

function compose({ folder, notes }: NotePapers, personId: string, seed: number): ComposedNote {
  const mail = folder.letters.find((letter) => letter.personId === personId && letter.kind === 'thank-you')
  const others = notes.filter((note) => note.personId !== personId).map(({ text }) => text)
  const composed = composeNote(folder.record.caseFile, personId, { mail, others, seed })
  if (!composed) throw new Refusal('not-found', 'This person is not part of the interview (any more).')
  return composed
}

async function viewNote(desk: Desk, papers: NotePapers, personId: string): Promise<NoteView> {
  const { folder, notes, ownHand } = papers
  const { record } = folder
  const person = findPerson(record, personId)
  const kept = notes.find((note) => note.personId === personId)
  const { text, hand, card, cover, to, from, nothingNew, edited } = contentOf(papers, personId)
  return {
    personId,
    name: person.name,
    company: person.organisation ?? record.caseFile.interview.company.name,
    text,
    hand,
    card,
    cover,
    to,
    from,
    words: countNoteWords(text),
    nothingNew,
    edited,
    revision: kept?.revision ?? 0,
    check: viewCheck(await judge(desk, papers, { personId, text })),
    advice: [...adviseOnNote({ caseFile: record.caseFile, person, now: desk.clock.now(), address: to })],
    hands: handsFor(desk.printer, ownHand, `${text} ${cover}`),
    ownHand: { drawn: ownAlphabet.length - stillToDraw(ownHand).length, of: ownAlphabet.length },
    people: record.caseFile.people.map(({ id, name }) => ({ id, name, ...stateOf(notes.find((note) => note.personId === id)) })),
    ...stateOf(kept),
    ...(kept && { movedAt: kept.movedAt.toString() }),
    ...(kept?.postedOn !== undefined && { postedOn: kept.postedOn }),
    ...(kept?.because !== undefined && { because: kept.because }),
  }
}

function stateOf(note: NoteRecord | undefined): Pick<NoteView, 'state'> {
  return note ? { state: note.state } : {}
}

async function judge(desk: Desk, { folder, notes }: NotePapers, { personId, text }: { readonly personId: string; readonly text: string }) {
  const { record, settings } = folder
  const mail = folder.letters.find((letter) => letter.personId === personId)
  const panelLetters = notes.filter((note) => note.personId !== personId && note.state !== 'waived').map((note) => ({ to: note.personId, subject: '', body: note.text }))
  // The card is read days later: whether 'today' is right cannot be said.
  const letter = { ...letterToCheck(desk, folder, { to: personId, subject: '', body: text }), panelLetters, toAddress: undefined, sentAt: undefined }
  const [language] = await Promise.allSettled([desk.proofreader.proofread(text, dialectFor(folder))])
  return judgeNote({
    letter: { ...letter, short: true },
    language: language.status === 'fulfilled' ? { body: language.value } : undefined,
    answers: record.answers,
    settings,
    lexicon: desk.lexicon,
    mail: mail?.body,
  })
}
