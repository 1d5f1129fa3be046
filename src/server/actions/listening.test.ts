import { expect, test } from 'vitest'
import { aCaseFile, aMailbox } from '../../../test/builders.ts'
import { aDesk, aPostbox, OWNER, waitUntil } from '../../../test/desk.ts'
import { aReadyInterview } from '../../../test/doors.ts'
import { aSentInterview } from '../../../test/imap/a-sent-interview.ts'
import { replyTo } from '../../../test/imap/mails.ts'
import { Refusal } from '../../api/refusal.ts'
import { parseHead } from '../parsing/parse-message.ts'
import type { FetchedMail } from '../ports/postbox.ts'
import { listener } from './listen.ts'
import { changeMailbox } from './mailboxes.ts'
import { addReply, readReplies, sayHeard } from './replies.ts'
import { rescheduleDelivery } from './reschedule-delivery.ts'
import { sendLetters } from './send-letters.ts'

const imap = { imapHost: 'imap.example.org', imapPort: 993, imapTls: 'implicit' } as const

/** A desk whose mailbox holds what a test puts into it, and whose listen errands are done as the worker does them. */
async function aScene() {
  const inbox: string[] = []
  const postbox = aPostbox({
    newMail: async (_mailbox, _secret, ask) => {
      const from = ask.marks[0]?.uidNext ?? 1
      const messages = inbox.flatMap((text, nth): FetchedMail[] => {
        const [bytes, at, uid] = [Buffer.from(text.replace(/\n/g, '\r\n')), opened.clock.now(), nth + 1]
        return uid >= from && ask.wants({ headers: parseHead(bytes), at, size: bytes.length }) ? [{ folder: 'INBOX', uidValidity: '1', uid, at, bytes, headers: parseHead(bytes) }] : []
      })
      return { messages, marks: [{ folder: 'INBOX', uidValidity: '1', uidNext: inbox.length + 1 }], more: false }
    },
  })
  const opened = await aDesk({ postbox })
  const { desk, store, clock } = opened
  const work = async (): Promise<void> => {
    for (const claim of await store.errands.claim({ workerId: 'w', limit: 9, leaseMs: 300_000, kinds: ['listen'] }))
      await store.errands.finish(claim, waitUntil(await listener(desk)(claim, new AbortController().signal), clock))
  }
  const errands = () => store.read(OWNER, (records) => records.errands('listen'))
  const minutesUntilNext = async () => (await errands())[0]?.dueAt.since(clock.now()).total('minutes')
  return { ...opened, inbox, work, errands, minutesUntilNext }
}

type Scene = Awaited<ReturnType<typeof aScene>>

async function aQueuedLetter({ desk, work }: Scene, when?: string) {
  const { interview, mailboxId } = await aReadyInterview(desk, aCaseFile())
  await changeMailbox(desk, OWNER, { mailboxId, ...aMailbox(), ...imap, password: 'x' })
  await work()
  const { deliveries: [delivery] } = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'], when })
  return { interviewId: interview.id, mailboxId, deliveryId: delivery?.id ?? '' }
}

test('a letter that is still being tried a minute after its time is listened for', async () => {
  const scene = await aScene()
  await aQueuedLetter(scene)
  scene.clock.pass({ minutes: 2 })
  await scene.work()
  expect(await scene.minutesUntilNext()).toBe(1)
})

test('a letter that is just being handed over is listened for', async () => {
  const scene = await aScene()
  await aQueuedLetter(scene)
  scene.clock.pass({ minutes: 2 })
  await scene.store.due.claim({ workerId: 'w', limit: 9, leaseMs: 180_000 })
  await scene.work()
  expect(await scene.minutesUntilNext()).toBe(1)
})

test('a letter that was put off to another time is listened for when it has left', async () => {
  const scene = await aScene()
  const { deliveryId } = await aQueuedLetter(scene)
  await rescheduleDelivery(scene.desk, OWNER, { deliveryId, when: scene.clock.now().add({ hours: 3 }).toString() })
  scene.clock.pass({ minutes: 2 })
  await scene.work()
  expect(await scene.minutesUntilNext()).toBe(179)
})

test('a late letter that is sent after all is listened for', async () => {
  const scene = await aScene()
  const { deliveryId } = await aQueuedLetter(scene)
  scene.clock.pass({ hours: 3 })
  await scene.store.due.late(7_200_000)
  await scene.work()
  await rescheduleDelivery(scene.desk, OWNER, { deliveryId, when: 'now' })
  expect(await scene.errands()).toHaveLength(1)
})

test.each(['accepted', 'unknown'] as const)('a letter whose outcome is %s is listened for, whatever was planned before', async (result) => {
  const scene = await aScene()
  await aQueuedLetter(scene)
  scene.clock.pass({ minutes: 2 })
  const [claim] = await scene.store.due.claim({ workerId: 'w', limit: 9, leaseMs: 180_000 })
  if (!claim || !(await scene.store.due.commit(claim))) throw new Error('Nothing was committed.')
  await scene.store.change(OWNER, (records) => records.cancelErrand('listen', claim.mailbox.id))
  await scene.store.due.settle(claim, result === 'accepted' ? { result, reply: '250 ok' } : { result, reason: 'Silence.' })
  expect(await scene.minutesUntilNext()).toBe(1)
})

test('"nothing yet" does not stop the listening', async () => {
  const scene = await aScene()
  const sent = await aSentInterview(scene.desk)
  scene.clock.pass({ minutes: 2 })
  await scene.work()
  await sayHeard(scene.desk, OWNER, { interviewId: sent.interviewId, personId: 'p1', heard: 'nothing' })
  scene.clock.pass({ minutes: 2 })
  await scene.work()
  expect(await scene.minutesUntilNext()).toBe(1)
})

test('after everybody answered it is listened for two weeks, every hour: a second answer and a later decision are heard', async () => {
  const scene = await aScene()
  const sent = await aSentInterview(scene.desk)
  const { interviewId } = sent
  scene.inbox.push(replyTo(sent.letter, {}))
  scene.clock.pass({ minutes: 2 })
  await scene.work()
  expect(await scene.minutesUntilNext()).toBe(60)
  scene.inbox.push(replyTo(sent.letter, { text: 'We would like to offer you the place.', headers: { 'Message-ID': '<decision@fernfield.example>' } }))
  scene.clock.pass({ hours: 13 * 24 })
  await scene.work()
  expect((await readReplies(scene.desk, OWNER, { interviewId })).replies).toHaveLength(2)
  // The second answer counts its own two weeks.
  scene.clock.pass({ hours: 13 * 24 })
  await scene.work()
  expect(await scene.errands()).toHaveLength(1)
  scene.clock.pass({ hours: 24 })
  await scene.work()
  expect(await scene.errands()).toEqual([])
})

test('a later letter to somebody who answered the first is listened for like any other', async () => {
  const scene = await aScene()
  const { store, clock } = scene
  const sent = await aSentInterview(scene.desk)
  scene.inbox.push(replyTo(sent.letter, {}))
  clock.pass({ minutes: 2 })
  await scene.work()
  await store.change(OWNER, async (records) => {
    const [first, message] = [await records.delivery(sent.deliveryId), await records.message(sent.deliveryId)]
    if (!first || !message) throw new Error('Nothing was sent.')
    const { interviewId, personId, letterId, mailboxId } = first
    await records.addDelivery({ id: 'second', interviewId, personId, letterId, mailboxId, kind: 'withdrawal', dueAt: clock.now(), updatedAt: clock.now(), message: { ...message, messageId: '<second@example.org>' } })
    await records.moveDelivery('second', ['due'], { to: 'sent', at: clock.now() })
    await records.setErrand({ kind: 'listen', subject: mailboxId, dueAt: clock.now() })
  })
  await scene.work()
  expect(await scene.minutesUntilNext()).toBe(1)
})

test('a letter that is queued while the listener comes to its end is listened for', async () => {
  const scene = await aScene()
  const { store, clock, desk } = scene
  const { deliveryId, mailboxId, interviewId } = await aQueuedLetter(scene)
  await store.change(OWNER, (records) => records.moveDelivery(deliveryId, ['due'], { to: 'cancelled', at: clock.now() }))
  clock.pass({ minutes: 2 })
  const [claim] = await store.errands.claim({ workerId: 'w', limit: 9, leaseMs: 300_000, kinds: ['listen'] })
  if (!claim) throw new Error('Nothing was due.')
  const next = await listener(desk)(claim, new AbortController().signal)
  await sendLetters(desk, OWNER, { interviewId, mailboxId, to: ['p1'] })
  await store.errands.finish(claim, waitUntil(next, clock))
  expect(await scene.errands()).toHaveLength(1)
})

test('a letter at a chosen time is listened for when it has left, though an older one is looked after every hour', async () => {
  const scene = await aScene()
  const sent = await aSentInterview(scene.desk)
  scene.clock.pass({ hours: 72 })
  await scene.work()
  const dueAt = scene.clock.now().add({ minutes: 5 })
  await sendLetters(scene.desk, OWNER, { interviewId: sent.interviewId, mailboxId: sent.mailboxId, to: ['p2'], when: dueAt.toString() })
  scene.clock.pass({ minutes: 1 })
  await scene.store.change(OWNER, (records) => records.setErrand({ kind: 'listen', subject: sent.mailboxId, dueAt: scene.clock.now() }))
  await scene.work()
  expect(await scene.minutesUntilNext()).toBe(5)
})

test.each([{ user: 'other@example.org' }, { imapHost: 'imap.elsewhere.example' }, { address: 'other@example.org' }])('a mailbox that became another account is read from its begin: %j', async (change) => {
  const scene = await aScene()
  const sent = await aSentInterview(scene.desk)
  scene.clock.pass({ minutes: 2 })
  scene.inbox.push('Subject: a\n\nx', 'Subject: b\n\nx')
  await scene.work()
  const marks = () => scene.store.read(OWNER, (records) => records.listenMarks(sent.mailboxId))
  const before = await scene.store.read(OWNER, (records) => records.mailbox(sent.mailboxId))
  if (!before) throw new Error('There is no mailbox.')
  const { address, displayName, host, port, tls, user } = before
  const same = { mailboxId: sent.mailboxId, address, displayName, host, port, tls, user, imapHost: before.imapHost, imapPort: before.imapPort, imapTls: before.imapTls, password: 'y' }
  await changeMailbox(scene.desk, OWNER, same)
  expect(await marks()).toMatchObject([{ uidNext: 3 }])
  await changeMailbox(scene.desk, OWNER, { ...same, ...change })
  expect(await marks()).toEqual([])
})

test('a message that is too hard to read is kept by its head', async () => {
  const scene = await aScene()
  const sent = await aSentInterview(scene.desk)
  scene.inbox.push(replyTo(sent.letter, {}))
  scene.clock.pass({ minutes: 2 })
  const hard: typeof scene.desk.incoming = { ...scene.desk.incoming, read: () => Promise.reject(new Refusal('bad-input', 'Too hard.')) }
  const [claim] = await scene.store.errands.claim({ workerId: 'w', limit: 9, leaseMs: 300_000, kinds: ['listen'] })
  if (!claim) throw new Error('Nothing was due.')
  await listener({ ...scene.desk, incoming: hard })(claim, new AbortController().signal)
  const { replies } = await readReplies(scene.desk, OWNER, { interviewId: sent.interviewId })
  expect(replies).toMatchObject([{ kind: 'reply', personId: 'p1', text: expect.stringContaining('Open it in your mail program') }])
})

test('where too much waits to be read a message is not judged by its head, but read the next time', async () => {
  const scene = await aScene()
  const sent = await aSentInterview(scene.desk)
  scene.inbox.push(replyTo(sent.letter, {}))
  scene.clock.pass({ minutes: 2 })
  const full: typeof scene.desk.incoming = { ...scene.desk.incoming, read: () => Promise.reject(new Refusal('too-many')) }
  const [claim] = await scene.store.errands.claim({ workerId: 'w', limit: 9, leaseMs: 300_000, kinds: ['listen'] })
  if (!claim) throw new Error('Nothing was due.')
  await expect(listener({ ...scene.desk, incoming: full })(claim, new AbortController().signal)).rejects.toMatchObject({ code: 'too-many' })
  await listener(scene.desk)(claim, new AbortController().signal)
  const { replies } = await readReplies(scene.desk, OWNER, { interviewId: sent.interviewId })
  expect(replies).toMatchObject([{ kind: 'reply', personId: 'p1', text: expect.not.stringContaining('Open it in your mail program') }])
})

test('an answer whose sender has a wrong clock ends no listening: the letter keeps our time', async () => {
  const scene = await aScene()
  const sent = await aSentInterview(scene.desk)
  await scene.store.change(OWNER, (records) => records.moveDelivery(sent.deliveryId, ['sent'], { to: 'unknown', at: scene.clock.now() }))
  const text = replyTo(sent.letter, { headers: { Date: 'Thu, 01 Jan 1970 00:00:10 +0000' } })
  await addReply(scene.desk, OWNER, { interviewId: sent.interviewId, message: Buffer.from(text.replace(/\n/g, '\r\n')).toString('base64') })
  const delivery = await scene.store.read(OWNER, (records) => records.delivery(sent.deliveryId))
  expect([delivery?.state, String(delivery?.updatedAt)]).toEqual(['sent', String(scene.clock.now())])
})

test('what a mailbox gives no time, or one that cannot be, came in just now', async () => {
  const scene = await aScene()
  const sent = await aSentInterview(scene.desk)
  scene.clock.pass({ minutes: 2 })
  const listen = listener({
    ...scene.desk,
    postbox: aPostbox({
      newMail: async (_mailbox, _secret, ask) => {
        const bytes = Buffer.from(replyTo({ ...sent.letter, messageId: '<x@y.example>' }, { headers: { 'In-Reply-To': '', References: '' } }).replace(/\n/g, '\r\n'))
        const at = Temporal.Instant.fromEpochMilliseconds(0)
        return { messages: ask.wants({ headers: parseHead(bytes), at, size: 1 }) ? [{ folder: 'INBOX', uidValidity: '1', uid: 1, at, bytes }] : [], marks: [], more: false }
      },
    }),
  })
  await listen({ ownerId: OWNER, kind: 'listen', subject: sent.mailboxId, dueAt: scene.clock.now(), fence: 1, attempts: 1 }, new AbortController().signal)
  const { replies } = await readReplies(scene.desk, OWNER, { interviewId: sent.interviewId })
  expect(replies).toMatchObject([{ kind: 'possible-reply', at: scene.clock.now().toString() }])
})

test('a mailbox through which letters are to leave cannot become another address under them', async () => {
  const scene = await aScene()
  const { mailboxId } = await aQueuedLetter(scene)
  await expect(changeMailbox(scene.desk, OWNER, { mailboxId, ...aMailbox({ address: 'another@elsewhere.example', user: 'another@elsewhere.example' }), password: 'y' })).rejects.toThrow('as a mailbox of its own')
  await changeMailbox(scene.desk, OWNER, { mailboxId, ...aMailbox({ user: 'another' }), ...imap, password: 'y' })
})
