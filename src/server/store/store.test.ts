import { expect, test } from 'vitest'
import { aDelivery, aLetter, aMailbox, aMoment, anInterview } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import { refusals } from '../../api/refusal.ts'

describeStores((open) => {
  test('an interview comes back as it was kept, people and notes in their order', async () => {
    const { store } = await open()
    await store.change('ada', (records) => records.saveInterview(anInterview()))
    const kept = await store.read('ada', (records) => records.interview('i1'))
    expect(kept).toEqual(anInterview())
    expect(JSON.stringify(kept?.caseFile.people)).toBe(JSON.stringify(anInterview().caseFile.people))
  })

  test('what a case file does not say it does not say afterwards either', async () => {
    const { store } = await open()
    const { earlierLetters: _, ...caseFile } = anInterview().caseFile
    await store.change('ada', (records) => records.saveInterview(anInterview({ caseFile })))
    expect(await store.read('ada', (records) => records.interview('i1'))).toStrictEqual(anInterview({ caseFile }))
  })

  test('saving an interview replaces its people and keeps nobody who was taken out', async () => {
    const { store } = await open()
    const { caseFile } = anInterview()
    const people = [{ id: 'mia', name: 'Mia Ray' }, { id: 'new', name: 'New Person' }]
    await store.change('ada', (records) => records.saveInterview(anInterview()))
    await store.change('ada', (records) => records.saveInterview(anInterview({ revision: 2, caseFile: { ...caseFile, people } })))
    expect((await store.read('ada', (records) => records.interview('i1')))?.caseFile.people).toEqual(people)
  })

  test('a writer that holds an older revision is refused and nothing is overwritten', async () => {
    const { store } = await open()
    await store.change('ada', (records) => records.saveInterview(anInterview({ revision: 2 })))
    const late = store.change('ada', (records) => records.saveInterview(anInterview({ revision: 2, answers: [] })))
    await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile', message: refusals['changed-meanwhile'].words })
    expect((await store.read('ada', (records) => records.interview('i1')))?.answers).toHaveLength(1)
  })

  test('an interview without a candidate of its own shows the profile as it is now', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveProfile({ name: 'Ada Byron' })
      await records.saveInterview(anInterview({ ownCandidate: false }))
      await records.saveInterview(anInterview({ id: 'i2' }))
      await records.saveProfile({ name: 'Ada King' })
    })
    const [mine, own] = await store.read('ada', async (records) => [await records.interview('i1'), await records.interview('i2')])
    expect(mine).toMatchObject({ ownCandidate: false, caseFile: { candidate: { name: 'Ada King' } } })
    expect(own).toMatchObject({ ownCandidate: true, caseFile: { candidate: { name: 'Ada Lovelace' } } })
  })

  test('without a profile the candidate has no name yet', async () => {
    const { store } = await open()
    await store.change('ada', (records) => records.saveInterview(anInterview({ ownCandidate: false })))
    expect((await store.read('ada', (records) => records.interview('i1')))?.caseFile.candidate).toEqual({ name: '' })
    expect(await store.read('ada', (records) => records.profile())).toBeUndefined()
  })

  test('settings come back as they were kept, each owner’s own, and are empty before', async () => {
    const { store } = await open()
    const settings = { rulesOff: ['phrase-worn'], words: ['preceptorship', 'Zoë'], dialect: 'en-IN' as const }
    await store.change('ada', (records) => records.saveSettings({ ...settings, words: [] }))
    await store.change('ada', (records) => records.saveSettings(settings))
    expect(await store.read('ada', (records) => records.settings())).toStrictEqual(settings)
    expect(await store.read('eve', (records) => records.settings())).toStrictEqual({ rulesOff: [], words: [] })
  })

  test('where a model is comes back as it was kept, each owner’s own, and can be forgotten', async () => {
    const { store } = await open()
    const model = { endpoint: 'http://localhost:11434/v1', model: 'small', local: true, sealedKey: 'sealed' }
    await store.change('ada', (records) => records.saveModel({ ...model, sealedKey: undefined }))
    await store.change('ada', (records) => records.saveModel(model))
    expect(await store.read('ada', (records) => records.model())).toStrictEqual(model)
    expect(await store.read('eve', (records) => records.model())).toBeUndefined()
    await store.change('ada', (records) => records.removeModel())
    expect(await store.read('ada', (records) => records.model())).toBeUndefined()
  })

  test('interviews are listed latest end first, without the removed ones', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview({ id: 'early' }))
      await records.saveInterview(anInterview({ id: 'late', endsAt: aMoment.add({ hours: 1 }) }))
      await records.saveInterview(anInterview({ id: 'gone', removedAt: aMoment }))
    })
    const [all, gone] = await store.read('ada', async (records) => [await records.interviews(), await records.interview('gone')])
    expect(all.map(({ id }) => id)).toEqual(['late', 'early'])
    expect(all[1]).toEqual(anInterview({ id: 'early' }))
    expect(gone?.removedAt?.equals(aMoment)).toBe(true)
  })

  test('what could not be read back is not kept', async () => {
    const { store } = await open()
    const nameless = anInterview({ caseFile: { ...anInterview().caseFile, people: [{ id: 'p', name: '' }] } })
    await expect(store.change('ada', (records) => records.saveInterview(nameless))).rejects.toThrow('This person cannot be kept')
    expect(await store.read('ada', (records) => records.interviews())).toEqual([])
  })

  test('letters come back as they were kept, in the order of the panel', async () => {
    const { store } = await open()
    const handled = { how: 'another-way', at: aMoment } as const
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      for (const letter of [aLetter({ id: 'a', personId: 'mia', handled }), aLetter({ id: 'b', personId: 'abe' }), aLetter({ id: 'c' })]) await records.saveLetter(letter)
    })
    const [letters, one] = await store.read('ada', async (records) => [await records.letters('i1'), await records.letter('a')])
    expect(letters.map(({ personId }) => personId)).toEqual(['zoe', 'abe', 'mia'])
    expect(one).toEqual(aLetter({ id: 'a', personId: 'mia', handled }))
    expect(one?.handled?.at.equals(aMoment)).toBe(true)
  })

  test('a letter that was changed meanwhile is not overwritten', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveLetter(aLetter({ revision: 3 }))
    })
    await expect(store.change('ada', (records) => records.saveLetter(aLetter({ revision: 3, body: 'other' })))).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect((await store.read('ada', (records) => records.letter('l1')))?.body).toBe(aLetter().body)
  })

  test('a mailbox is kept, changed and removed', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveMailbox(aMailbox())
      await records.saveMailbox(aMailbox({ id: 'm2', createdAt: aMoment.add({ seconds: 1 }) }))
      await records.saveMailbox(aMailbox({ host: 'other.example.org' }))
      await records.removeMailbox('m2')
    })
    expect(await store.read('ada', (records) => records.mailboxes())).toEqual([aMailbox({ host: 'other.example.org' })])
    expect(await store.read('ada', (records) => records.mailbox('m2'))).toBeUndefined()
  })

  test('a browser that was let in is known for 400 days, another is not', async () => {
    const { store } = await open()
    await store.change('ada', (records) => records.addSession('hash', aMoment))
    await store.change('ada', (records) => records.addSession('hash', aMoment))
    expect(await store.read('ada', async (records) => [await records.hasSession('hash', aMoment), await records.hasSession('other', aMoment), await records.hasSession('hash', aMoment.add({ hours: 401 * 24 }))])).toEqual([true, false, false])
  })

  test('a record of another owner is not there, under the same id too', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveProfile({ name: 'Ada' })
      await records.saveInterview(anInterview())
      await records.saveLetter(aLetter())
      await records.saveMailbox(aMailbox())
      await records.addDelivery(aDelivery())
      await records.addSession('hash', aMoment)
    })
    const seen = await store.change('eve', async (records) => [
      await records.profile(), await records.interview('i1'), await records.letter('l1'), await records.mailbox('m1'), await records.delivery('d1'), await records.message('d1'),
      [...(await records.interviews()), ...(await records.letters('i1')), ...(await records.deliveries('i1')), ...(await records.mailboxes()), ...(await records.deliveryEvents('d1'))].length,
      await records.moveDelivery('d1', ['due'], { to: 'cancelled', at: aMoment }), await records.hasSession('hash', aMoment),
    ])
    expect(seen).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, 0, false, false])
    await store.change('eve', async (records) => {
      await records.removeMailbox('m1')
      await records.saveInterview(anInterview({ answers: [] }))
    })
    expect(await store.read('ada', async (records) => [(await records.mailboxes()).length, (await records.interview('i1'))?.answers.length])).toEqual([1, 1])
  })

  test('of a change that fails nothing has happened', async () => {
    const { store } = await open()
    const failing = store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveMailbox(aMailbox())
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await store.read('ada', async (records) => [await records.interviews(), await records.mailboxes()])).toEqual([[], []])
  })

  test('changes of one owner wait for one another, so none is lost', async () => {
    const { store, another } = await open()
    const other = await another()
    await store.change('ada', (records) => records.saveInterview(anInterview({ answers: [] })))
    const addAnswer = (to: typeof store, key: string) => to.change('ada', async (records) => {
      const kept = await records.interview('i1')
      if (kept) await records.saveInterview({ ...kept, answers: [...kept.answers, { key, reason: '' }], revision: kept.revision + 1 })
    })
    await Promise.all(Array.from({ length: 20 }, (_, number) => addAnswer(number % 2 ? store : other, `k${number}`)))
    const kept = await store.read('ada', (records) => records.interview('i1'))
    expect(kept?.revision).toBe(21)
    expect(new Set(kept?.answers.map(({ key }) => key)).size).toBe(20)
  })

  test('a read sees one state, however long it takes', async () => {
    const { store, another } = await open()
    const other = await another()
    await store.change('ada', (records) => records.saveProfile({ name: 'before' }))
    const [names] = await Promise.all([
      store.read('ada', async (records) => [(await records.profile())?.name, (await records.profile())?.name]),
      other.change('ada', (records) => records.saveProfile({ name: 'after' })),
    ])
    expect(names[0]).toBe(names[1])
  })

  test('a transaction inside another is answered with a sentence and not with silence', async () => {
    const { store } = await open()
    const nested = store.change('ada', () => store.read('ada', (records) => records.profile()))
    await expect(nested).rejects.toThrow('A transaction of the store was opened inside another.')
    expect(await store.read('ada', (records) => records.profile())).toBeUndefined()
  })

  test('text with a NUL in it is nobody and breaks nothing', async () => {
    const { store } = await open()
    expect(await store.read('ada\0', (records) => records.interview('i\x001'))).toBeUndefined()
  })
})
