/** Records of notes and of own letters, for tests of stores. */
import type { NoteRecord, NoteRecords } from '../../src/server/ports/notes.ts'
import { aMoment } from '../store-records.ts'

export function aNoteRecord(change: Partial<NoteRecord> = {}): NoteRecord {
  return {
    interviewId: 'i1',
    personId: 'zoe',
    state: 'to-write',
    movedAt: aMoment,
    postedOn: undefined,
    because: undefined,
    revision: 1,
    text: 'Dear Zoë,\n\nThank you.\n\nWarmly,\nAda',
    sentences: [{ text: 'Thank you.', facts: ['interview'] }],
    nothingNew: false,
    edited: false,
    seed: 0,
    hand: 'caveat',
    card: 'a6',
    cover: 'Thank you',
    to: 'Babbage & Co\nLondon',
    from: '',
    ...change,
  }
}

/** Two ways to draw a letter. */
export const anOwnLetter = [[[[0, 0], [0.5, 0.45]]], [[[0, 0.1], [0.4, 0.4]]]] as const

/** Calls each of them once, on an interview 'i1'. */
export async function everyNoteRecord(records: NoteRecords): Promise<void> {
  await records.saveNote(aNoteRecord())
  await records.notes('i1')
  await records.note('i1', 'zoe')
  await records.lastSender()
  await records.saveOwnLetter('a', anOwnLetter, aMoment)
  await records.saveOwnLetter('a', [], aMoment)
  await records.ownHand()
  await records.eraseOwnHand()
}
