import { expect, test } from 'vitest'
import { aDesk, aPostbox, OWNER } from '../../../test/desk.ts'
import { aMailbox } from '../../../test/store-records.ts'
import { watchMailboxes } from './watch-mailboxes.ts'

test('what arrives in a mailbox that is listened to makes the next look due at once; others are left alone', async () => {
  const begun = Promise.withResolvers<() => void>()
  const watched: string[] = []
  const postbox = aPostbox({
    watch: async ({ address }, _secret, { onNews, signal }) => {
      watched.push(address)
      begun.resolve(onNews)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
    },
  })
  const woken = Promise.withResolvers<void>()
  const { desk, clock } = await aDesk({ postbox, wake: () => woken.resolve() })
  const sealedPassword = (id: string): string => desk.secrets.seal('x', [OWNER, id])
  await desk.store.change(OWNER, async (records) => {
    await records.saveMailbox(aMailbox({ id: 'm1', address: 'one@example.org', sealedPassword: sealedPassword('m1') }))
    await records.saveMailbox(aMailbox({ id: 'm2', address: 'two@example.org', sealedPassword: sealedPassword('m2') }))
    await records.setErrand({ kind: 'listen', subject: 'm1', dueAt: clock.now().add({ hours: 1 }) })
  })
  const watch = watchMailboxes(desk, { ownerId: OWNER, log: () => {}, lookMs: 5 })
  const onNews = await begun.promise
  onNews()
  await woken.promise
  await watch.stop()
  expect(watched).toEqual(['one@example.org'])
  expect(await desk.store.read(OWNER, (records) => records.errands('listen'))).toMatchObject([{ subject: 'm1', dueAt: clock.now() }])
})

test('where the store cannot be written when something arrives, a line in the log says so and the watch goes on', async () => {
  const begun = Promise.withResolvers<() => void>()
  const postbox = aPostbox({
    watch: async (_mailbox, _secret, { onNews, signal }) => {
      begun.resolve(onNews)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
    },
  })
  const opened = await aDesk({ postbox })
  await opened.desk.store.change(OWNER, async (records) => {
    await records.saveMailbox(aMailbox({ id: 'm1', sealedPassword: opened.desk.secrets.seal('x', [OWNER, 'm1']) }))
    await records.setErrand({ kind: 'listen', subject: 'm1', dueAt: opened.clock.now().add({ hours: 1 }) })
  })
  const store = { ...opened.store, change: () => Promise.reject(Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' })) }
  const logged = Promise.withResolvers<string>()
  const watch = watchMailboxes({ ...opened.desk, store }, { ownerId: OWNER, log: logged.resolve, lookMs: 5 })
  const onNews = await begun.promise
  onNews()
  expect(await logged.promise).toMatch(/^What arrived in a mailbox could not be noted: Error SQLITE_IOERR/)
  await watch.stop()
})
