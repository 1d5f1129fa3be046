import { expect, test } from 'vitest'
import { aMoment, anInterview } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { NoteRecord } from '../ports/notes.ts'

function aNote(change: Partial<NoteRecord> = {}): NoteRecord {
  return {
    interviewId: 'i1', personId: 'zoe', state: 'to-write', movedAt: aMoment, postedOn: undefined, because: undefined, revision: 1,
    text: 'Dear Zoë,\n\nThank you.\n\nWarmly,\nAda', sentences: [{ text: 'Thank you.', facts: ['interview'] }], nothingNew: false, edited: false, seed: 0,
    hand: 'caveat', card: 'a6', cover: 'Thank you', to: 'Babbage & Co\nLondon', from: '', ...change,
  }
}

const a = [[[[0, 0], [0.5, 0.45]]], [[[0, 0.1], [0.4, 0.4]]]] as const

describeStores((open) => {
  test('a note is read as it was kept, by its owner alone', async () => {
    const { store } = await open()
    const posted = aNote({ personId: 'abe', state: 'posted', postedOn: '2026-11-21', from: 'Ada, 4 Elm Street' })
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveNote(aNote())
      await records.saveNote(posted)
    })
    expect(await store.read('ada', async (records) => [await records.notes('i1'), await records.note('i1', 'zoe')])).toEqual([[posted, aNote()], aNote()])
    expect(await store.read('ada', (records) => records.note('i1', 'mia'))).toBeUndefined()
    expect(await store.read('eve', async (records) => [await records.notes('i1'), await records.note('i1', 'zoe'), await records.lastSender()])).toEqual([[], undefined, ''])
  })

  test('a note that was changed elsewhere meanwhile is not overwritten', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveNote(aNote({ revision: 2 }))
    })
    await expect(store.change('ada', (records) => records.saveNote(aNote({ revision: 2, text: 'Dear Abe' })))).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(await store.read('ada', (records) => records.note('i1', 'zoe'))).toEqual(aNote({ revision: 2 }))
  })

  test('the sender that was given last is remembered for the next envelope', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveNote(aNote({ from: 'Ada, Elm Street' }))
      await records.saveNote(aNote({ personId: 'abe', from: 'Ada, Oak Street', movedAt: aMoment.add({ hours: 1 }) }))
      await records.saveNote(aNote({ personId: 'mia', movedAt: aMoment.add({ hours: 2 }) }))
    })
    expect(await store.read('ada', (records) => records.lastSender())).toBe('Ada, Oak Street')
  })

  test('a hand is kept letter by letter, drawn over, and erased; another owner has another', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveOwnLetter('a', a, aMoment)
      await records.saveOwnLetter("'", a, aMoment)
      await records.saveOwnLetter('b', a, aMoment)
    })
    await store.change('ada', async (records) => {
      await records.saveOwnLetter('a', a.slice(0, 1), aMoment)
      await records.saveOwnLetter('b', [], aMoment)
    })
    await store.change('eve', (records) => records.saveOwnLetter('z', a, aMoment))
    expect(await store.read('ada', (records) => records.ownHand())).toEqual({ letters: { "'": a, a: a.slice(0, 1) } })
    await store.change('ada', (records) => records.eraseOwnHand())
    expect(await store.read('ada', (records) => records.ownHand())).toEqual({ letters: {} })
    expect(Object.keys((await store.read('eve', (records) => records.ownHand())).letters)).toEqual(['z'])
  })
})
