import { expect, test } from 'vitest'
import { aNoteRecord, anOwnLetter as a } from '../../../test/note/note-records.ts'
import { aMoment, anInterview } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'

describeStores((open) => {
  test('a note is read as it was kept, by its owner alone', async () => {
    const { store } = await open()
    const posted = aNoteRecord({ personId: 'abe', state: 'posted', postedOn: '2026-11-21', from: 'Ada, 4 Elm Street' })
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveNote(aNoteRecord())
      await records.saveNote(posted)
    })
    expect(await store.read('ada', async (records) => [await records.notes('i1'), await records.note('i1', 'zoe')])).toEqual([[posted, aNoteRecord()], aNoteRecord()])
    expect(await store.read('ada', (records) => records.note('i1', 'mia'))).toBeUndefined()
    expect(await store.read('eve', async (records) => [await records.notes('i1'), await records.note('i1', 'zoe'), await records.lastSender()])).toEqual([[], undefined, ''])
  })

  test('a note that was changed elsewhere meanwhile is not overwritten', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveNote(aNoteRecord({ revision: 2 }))
    })
    await expect(store.change('ada', (records) => records.saveNote(aNoteRecord({ revision: 2, text: 'Dear Abe' })))).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(await store.read('ada', (records) => records.note('i1', 'zoe'))).toEqual(aNoteRecord({ revision: 2 }))
  })

  test('the sender that was given last is remembered for the next envelope', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveNote(aNoteRecord({ from: 'Ada, Elm Street' }))
      await records.saveNote(aNoteRecord({ personId: 'abe', from: 'Ada, Oak Street', movedAt: aMoment.add({ hours: 1 }) }))
      await records.saveNote(aNoteRecord({ personId: 'mia', movedAt: aMoment.add({ hours: 2 }) }))
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
