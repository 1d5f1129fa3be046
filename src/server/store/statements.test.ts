import { expect, test } from 'vitest'
import { aDelivery, aLetter, aMailbox, aMoment, anInterview } from '../../../test/store-records.ts'
import { openSqliteStore } from './sqlite.ts'

test('every statement on records names the owner', async () => {
  const statements: string[] = []
  const store = await openSqliteStore({ file: ':memory:', onStatement: (text) => statements.push(text) })
  const called = new Set<string>()
  let every: string[] = []
  statements.length = 0
  await store.change('ada', async (plain) => {
    every = Object.keys(plain)
    const records = new Proxy(plain, { get: (target, name, receiver) => (called.add(String(name)), Reflect.get(target, name, receiver)) })
    await records.saveProfile({ name: 'Ada' })
    await records.profile()
    await records.saveSettings({ rulesOff: [], words: ['Figma'] })
    await records.settings()
    await records.saveInterview(anInterview())
    await records.saveInterview(anInterview({ id: 'i2' }))
    await records.interviews()
    await records.interview('i1')
    await records.saveLetter(aLetter())
    await records.letters('i1')
    await records.letter('l1')
    await records.addDelivery(aDelivery())
    await records.moveDelivery('d1', ['due'], { to: 'cancelled', at: aMoment })
    await records.deliveries('i1')
    await records.delivery('d1')
    await records.deliveryEvents('d1')
    await records.message('d1')
    await records.saveMailbox(aMailbox())
    await records.mailboxes()
    await records.mailbox('m1')
    await records.removeMailbox('m1')
    await records.addSession('hash', aMoment)
    await records.hasSession('hash')
  })
  await store.close()
  expect([...called].toSorted()).toEqual(every.toSorted())
  expect(statements.length).toBeGreaterThanOrEqual(every.length)
  expect(statements.filter((text) => !/^insert into "\w+" \("owner_id"|"owner_id" = \?/.test(text))).toEqual([])
})
