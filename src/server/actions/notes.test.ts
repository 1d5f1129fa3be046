import { expect, test } from 'vitest'
import { aCaseFile, anInterview, aPerson } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aWrittenInterview } from '../../../test/doors.ts'
import { aDrawnHand } from '../../../test/note/drawn-hand.ts'
import { letters } from '../../../test/note/notes.ts'
import type { NoteView } from '../../api/note.ts'
import type { Desk } from '../ports.ts'
import { changeInterview } from './change-interview.ts'
import { noteFile, showDrawing } from './draw-note.ts'
import { eraseOwnHand, readOwnHand, replaceOwnHand, saveOwnLetter } from './hands.ts'
import { moveNote, readNote, saveNote } from './notes.ts'
import { readHome } from './read-home.ts'

const talkative = aCaseFile({
  interview: anInterview({ nextStep: 'a decision by 4 December' }),
  people: [aPerson({ postalAddress: 'Fern & Field, 12 Broad Street, London', notes: ['asked how I would choose the last poem of a book', 'her first job was in a bindery', 'we laughed about the lost umbrella', 'thinks that a title is half the poem'] })],
})

async function aTable() {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk, talkative)
  const at = { interviewId: interview.id, personId: 'p1' }
  return { desk, at, note: await readNote(desk, OWNER, at) }
}

const wishOf = ({ text, hand, card, cover, to, from }: NoteView) => ({ text, hand, card, cover, to, from })
const stateAtHome = async (desk: Desk) => (await readHome(desk, OWNER)).interviews[0]?.thanks[0]?.note

test('a note is proposed and nothing is kept: another thing than the mail, checked, with advice and an address', async () => {
  const { desk, note } = await aTable()
  expect(note).toMatchObject({ name: 'Mae Lindqvist', company: 'Fern & Field', nothingNew: false, edited: false, revision: 0, to: 'Fern & Field, 12 Broad Street, London', card: 'a6' })
  expect(note.state).toBeUndefined()
  expect(note.words).toBeGreaterThanOrEqual(30)
  expect(note.check.held).toEqual([])
  expect(note.advice.find(({ about }) => about === 'time')?.tone).toBe('go')
  expect(await stateAtHome(desk)).toBeUndefined()
})

test('what is changed is kept and begins the note; changed elsewhere meanwhile, nothing is overwritten', async () => {
  const { desk, at, note } = await aTable()
  const changed = { ...wishOf(note), text: note.text.replace('Dear Mae', 'Dear Mia'), hand: 'felix' }
  const kept = await saveNote(desk, OWNER, { ...at, ...changed, revision: 0 })
  expect(kept).toMatchObject({ state: 'to-write', edited: true, hand: 'felix', revision: 1 })
  expect(kept.check.held.join(' ')).toContain('Mae')
  await expect(saveNote(desk, OWNER, { ...at, ...changed, revision: 0 })).rejects.toMatchObject({ code: 'changed-meanwhile' })
  const anew = await saveNote(desk, OWNER, { ...at, ...changed, revision: 1, anew: true })
  expect(anew).toMatchObject({ edited: false, revision: 2, hand: 'felix' })
  expect([note.text, changed.text]).not.toContain(anew.text)
})

test('a note goes from the desk to the letter box, and each step can be taken back', async () => {
  const { desk, at } = await aTable()
  expect(await moveNote(desk, OWNER, { ...at, move: 'write' })).toMatchObject({ state: 'written', revision: 1 })
  expect(await stateAtHome(desk)).toBe('written')
  expect(await moveNote(desk, OWNER, { ...at, move: 'post' })).toMatchObject({ state: 'posted', postedOn: '2026-11-20' })
  expect(await moveNote(desk, OWNER, { ...at, move: 'waive' })).toMatchObject({ state: 'posted' })
  expect(await moveNote(desk, OWNER, { ...at, move: 'take-back' })).toMatchObject({ state: 'written' })
  expect(await moveNote(desk, OWNER, { ...at, move: 'waive', because: 'they asked for mail only' })).toMatchObject({ state: 'waived', because: 'they asked for mail only' })
  expect(await stateAtHome(desk)).toBe('waived')
})

test('a note that waits is reminded of, and not any more once it is posted or waived', async () => {
  const { desk, at } = await aTable()
  const planned = () => desk.store.read(OWNER, async (records) => (await records.reminder(at.interviewId, 'note'))?.state)
  expect(await planned()).toBeUndefined()
  await moveNote(desk, OWNER, { ...at, move: 'write' })
  expect(await planned()).toBe('planned')
  await moveNote(desk, OWNER, { ...at, move: 'post' })
  expect(await planned()).toBe('needless')
})

test('a note to somebody who was taken out of the record is not reminded of', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const { id: interviewId, revision } = interview
  await moveNote(desk, OWNER, { interviewId, personId: 'p1', move: 'write' })
  await changeInterview(desk, OWNER, { interviewId, revision, interview: anInterview(), people: interview.caseFile.people.slice(1) })
  expect(await desk.store.read(OWNER, async (records) => (await records.reminder(interviewId, 'note'))?.state)).toBe('needless')
})

test('the drawing follows the text at once; the file is the same drawing', async () => {
  const { desk, at, note } = await aTable()
  const wish = { ...at, ...wishOf(note), kind: 'card' as const }
  const shown = await showDrawing(desk, OWNER, wish)
  expect(shown).toMatchObject({ ok: true, pages: [{ name: 'sheet', width: 210, height: 297 }], how: expect.stringContaining('Fold the upper half') })
  const file = await noteFile(desk, OWNER, wish)
  expect(file).toMatchObject({ name: 'card-mae-lindqvist.pdf', mediaType: 'application/pdf' })
  expect(Buffer.from(file.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
  const pen = await noteFile(desk, OWNER, { ...wish, kind: 'plotter', hand: 'felix' })
  expect(Buffer.from(pen.base64, 'base64').toString()).toContain('width="105mm"')
})

test('what cannot be drawn is told with what to do, in the page and as a refusal of the file', async () => {
  const { desk, at, note } = await aTable()
  const wish = { ...at, ...wishOf(note), text: 'Thank you 😀', kind: 'card' as const }
  expect(await showDrawing(desk, OWNER, wish)).toMatchObject({ ok: false, words: 'Caveat has no letter for 😀. None of the hands here has it: write the note without it.' })
  await expect(noteFile(desk, OWNER, wish)).rejects.toMatchObject({ code: 'cannot-be-drawn', message: expect.stringContaining('😀') })
  await expect(noteFile(desk, OWNER, { ...wish, hand: 'nobody' })).rejects.toMatchObject({ code: 'not-found' })
})

test('a hand is offered only with every letter of the note', async () => {
  const { desk, at, note } = await aTable()
  const shown = await showDrawing(desk, OWNER, { ...at, ...wishOf(note), text: 'Dear Řehoř', kind: 'card' })
  expect(shown.hands.find(({ id }) => id === 'nothing')?.missing).toEqual(['Ř', 'ř'])
  expect(shown.hands.find(({ id }) => id === 'tech')?.missing).toEqual([])
})

test('the own hand is drawn letter by letter, writes for print and plotter, is exported, brought back, erased', async () => {
  const { desk, at, note } = await aTable()
  expect(note.hands.map(({ id }) => id)).not.toContain('own')
  const drawn = aDrawnHand()
  for (const [letter, ways] of Object.entries(drawn.letters)) await saveOwnLetter(desk, OWNER, { letter, ways })
  const wish = { ...at, ...wishOf(note), hand: 'own' }
  const full = await readNote(desk, OWNER, at)
  expect(full).toMatchObject({ ownHand: { drawn: 70, of: 70 } })
  expect(full.hands[0]).toMatchObject({ id: 'own', missing: [] })
  for (const kind of ['card', 'plotter', 'envelope', 'sheet'] as const) expect(await showDrawing(desk, OWNER, { ...wish, kind })).toMatchObject({ ok: true })
  const exported = await readOwnHand(desk, OWNER)
  await eraseOwnHand(desk, OWNER)
  expect(await readOwnHand(desk, OWNER)).toEqual({ letters: {} })
  await replaceOwnHand(desk, OWNER, exported)
  expect(await readOwnHand(desk, OWNER)).toEqual(exported)
  expect(letters(Object.keys(exported.letters).toSorted().join(''))).toHaveLength(70)
})

test('a note to somebody who is not there is refused', async () => {
  const { desk, at } = await aTable()
  await expect(readNote(desk, OWNER, { ...at, personId: 'p9' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(moveNote(desk, OWNER, { ...at, personId: 'p9', move: 'write' })).rejects.toMatchObject({ code: 'not-found' })
})
