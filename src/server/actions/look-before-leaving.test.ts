import { describe, expect, onTestFinished, test } from 'vitest'
import { aDesk, aPostbox, OWNER, type TestDesk, waitUntil } from '../../../test/desk.ts'
import { aDelivery, aLetter, aMailbox, anInterview, aMoment } from '../../../test/store-records.ts'
import type { LetterKind } from '../../core/model/delivery.ts'
import { startWorker } from '../jobs/worker.ts'
import type { DeliveryRecord, InterviewRecord, MailboxRecord } from '../ports.ts'
import type { LetterInSent, NewMail, Postbox, PostboxTrouble } from '../ports/postbox.ts'
import { replyTo } from '../../../test/imap/mails.ts'
import { listener } from './listen.ts'
import { lookBeforeLeaving } from './look-before-leaving.ts'
import { rescheduleDelivery } from './reschedule-delivery.ts'
import { showInterview } from './view-interview.ts'

const withImap = { imapHost: 'imap.example.org', imapPort: 993, imapTls: 'implicit' } as const
const locked: PostboxTrouble = { trouble: 'wrong-password', detail: 'The password is wrong.' }
const down: PostboxTrouble = { trouble: 'connection', detail: 'Nobody answers.' }

interface Scene extends TestDesk {
  readonly looked: string[]
  /** Takes up what is due, looks, and gives its state, and in how many seconds it is due again. */
  takeUp(): Promise<{ readonly leaves: boolean; readonly state: string | undefined; readonly detail: string | undefined; readonly wait: number }>
  /** Reads the mailbox, if that was asked for. */
  read(): Promise<void>
  delivery(id?: string): Promise<DeliveryRecord | undefined>
}

interface Setting {
  readonly kind?: LetterKind
  readonly mailbox?: Partial<MailboxRecord>
  readonly interview?: Partial<InterviewRecord>
  readonly postbox?: Partial<Postbox>
}

/** A letter that is due, to somebody who may have been thanked an hour before. */
async function aScene({ kind = 'thank-you', mailbox = withImap, interview = {}, postbox = {} }: Setting = {}): Promise<Scene> {
  const looked: string[] = []
  const open = await aDesk({ postbox: aPostbox({ ...postbox, lettersTo: async (box, secret, ask) => {
    looked.push(`${box.address} ${ask.to}`)
    return postbox.lettersTo ? postbox.lettersTo(box, secret, ask) : []
  } }) })
  const { store, desk, clock } = open
  await store.change(OWNER, async (records) => {
    await records.saveInterview(anInterview(interview))
    await records.saveMailbox(aMailbox({ ...mailbox, sealedPassword: desk.secrets.seal('x', [OWNER, 'm1']) }))
    await records.saveLetter(aLetter({ kind, id: 'l2', subject: kind === 'thank-you' ? 'Thank you for Friday' : 'Any news?' }))
    if (kind !== 'thank-you') {
      await records.addDelivery(aDelivery({ id: 'thanks', updatedAt: clock.now().subtract({ hours: 1 }) }))
      await records.moveDelivery('thanks', ['due'], { to: 'sent', at: clock.now().subtract({ hours: 1 }) })
    }
    await records.addDelivery(aDelivery({ id: 'd2', letterId: 'l2', kind, dueAt: clock.now(), updatedAt: clock.now() }))
  })
  const look = lookBeforeLeaving(desk)
  const delivery = (id = 'd2') => store.read(OWNER, (records) => records.delivery(id))
  return Object.assign(open, {
    looked,
    delivery,
    takeUp: async () => {
      const [claim] = await store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
      if (!claim) throw new Error('Nothing was due.')
      const leaves = claim.wantsLook ? await look(claim) : true
      const after = await delivery()
      return { leaves, state: after?.state, detail: after?.detail, wait: after ? after.dueAt.since(clock.now()).total('seconds') : 0 }
    },
    read: async () => {
      const [claim] = await store.errands.claim({ workerId: 'w', limit: 1, leaseMs: 60_000, kinds: ['listen'] })
      if (!claim) throw new Error('Nobody asked to read the mailbox.')
      await store.errands.finish(claim, waitUntil(await listener(desk)(claim, new AbortController().signal), clock))
    },
  })
}

/** The copy was made before the letter could leave, and put back now. */
async function putBack({ store, clock }: Scene, interviewId?: string): Promise<void> {
  await store.change(OWNER, (records) => records.savePutBack({ copiedAt: aMoment.subtract({ hours: 2 }), putBackAt: clock.now(), ...(interviewId && { interviewId }) }))
}

const inSent: LetterInSent = { folder: 'Sent', messageId: '<lost@example.org>', token: 'lost', subject: 'Thank you for Friday', follows: false, at: aMoment }

describe('a letter behind a copy that was put back', () => {
  test('leaves without a look where nothing was put back', async () => {
    const scene = await aScene()
    expect(await scene.takeUp()).toMatchObject({ leaves: true, state: 'claimed' })
    expect(scene.looked).toEqual([])
  })

  test('whose like lies in Sent had gone out: it does not leave, and answers to that one are heard', async () => {
    const scene = await aScene({ postbox: { lettersTo: async () => [inSent] } })
    await putBack(scene)
    await scene.store.change(OWNER, (records) => records.saveListenMarks('m1', [{ folder: 'INBOX', uidValidity: '1', uidNext: 99 }]))
    expect(await scene.takeUp()).toMatchObject({ leaves: false, state: 'sent', detail: expect.stringContaining('folder Sent') })
    // What was answered to it meanwhile may have been passed over: the mailbox is read anew from then on.
    expect(await scene.store.read(OWNER, (records) => records.listenMarks('m1'))).toEqual([])
    expect((await scene.delivery())?.updatedAt.equals(inSent.at)).toBe(true)
    expect(await scene.store.read(OWNER, (records) => records.knownId('d2'))).toBe('<lost@example.org>')
    const view = await showInterview(scene.desk, OWNER, 'i1')
    expect(view.thanks.find(({ personId }) => personId === 'zoe')).toMatchObject({ state: 'thanked' })
  })

  test.each([
    ['nothing lies in Sent', { lettersTo: async () => [] }, withImap, /None lies in Sent of ada@example.org, which proves nothing/],
    ['its mailbox is not read', {}, {}, /reads no mailbox of yours/],
    ['its mailbox refuses us', { lettersTo: async () => locked }, withImap, /could not be read: The password is wrong/],
    ['another letter lies there', { lettersTo: async () => [{ ...inSent, subject: 'Re: Thank you', follows: true }] }, withImap, /Another letter of Regards to this address/],
  ] as const)('waits for a word where %s, and leaves on that word', async (_, postbox, mailbox, words) => {
    const scene = await aScene({ postbox, mailbox })
    await putBack(scene)
    expect(await scene.takeUp()).toMatchObject({ leaves: false, state: 'late', detail: expect.stringMatching(words) })
    expect((await showInterview(scene.desk, OWNER, 'i1')).deliveries[0]).toMatchObject({ state: 'late', isKeptBack: true })
    await rescheduleDelivery(scene.desk, OWNER, { deliveryId: 'd2', when: 'now' })
    scene.clock.pass({ minutes: 1 })
    expect(await scene.takeUp()).toMatchObject({ leaves: true })
  })

  test('a mailbox that cannot be read for a moment is tried again before anybody is asked', async () => {
    const scene = await aScene({ postbox: { lettersTo: async () => down } })
    await putBack(scene)
    expect(await scene.takeUp()).toMatchObject({ leaves: false, state: 'due', wait: 60 })
    scene.clock.pass({ minutes: 1 })
    await scene.takeUp()
    scene.clock.pass({ minutes: 1 })
    expect(await scene.takeUp()).toMatchObject({ leaves: false, state: 'late' })
  })

  test('letters that are known here prove nothing about this one', async () => {
    const scene = await aScene({ postbox: { lettersTo: async () => [{ ...inSent, token: 'd2', messageId: '<d2@example.org>' }] } })
    await putBack(scene)
    expect(await scene.takeUp()).toMatchObject({ leaves: false, state: 'late', detail: expect.stringContaining('None lies') })
  })

  test.each([
    ['a talk that ended after it was put back', { endsAt: Temporal.Instant.from('2026-11-21T10:00:00Z') }],
    ['an interview that was written down after it', { createdAt: Temporal.Instant.from('2026-11-20T15:41:00Z') }],
  ] as const)('leaves for %s, unless its like lies in Sent', async (_, interview) => {
    let letters: LetterInSent[] = []
    const scene = await aScene({ interview, postbox: { lettersTo: async () => letters } })
    await putBack(scene)
    expect(await scene.takeUp()).toMatchObject({ leaves: true })
    expect(scene.looked).toEqual(['ada@example.org zoe@example.org'])
    letters = [inSent]
    scene.clock.pass({ minutes: 5 })
    await scene.store.due.recover()
    expect(await scene.takeUp()).toMatchObject({ leaves: false, state: 'sent' })
  })

  test('what was brought along asks, and what was here before does not', async () => {
    const [brought, own] = [await aScene(), await aScene()]
    await putBack(brought, 'i1')
    await putBack(own, 'another')
    expect(await brought.takeUp()).toMatchObject({ state: 'late' })
    expect(await own.takeUp()).toMatchObject({ leaves: true })
  })
})

describe('a question whether there is news', () => {
  test('waits until the mailbox was read, and leaves where nobody has answered', async () => {
    const scene = await aScene({ kind: 'follow-up' })
    expect(await scene.takeUp()).toMatchObject({ leaves: false, state: 'due', wait: 10 })
    expect(await scene.delivery()).toMatchObject({ attempts: 0 })
    await scene.read()
    scene.clock.pass({ seconds: 10 })
    expect(await scene.takeUp()).toMatchObject({ leaves: true, state: 'claimed' })
  })

  test('is called back by the answer that lay unread', async () => {
    const answer = replyTo({ messageId: '<thanks@example.org>', token: 'thanks', subject: 'Thank you', to: 'zoe@example.org', from: 'ada@example.org' })
    const mail: NewMail = { messages: [{ folder: 'INBOX', uidValidity: '1', uid: 1, at: aMoment, bytes: Buffer.from(answer.replaceAll('\n', '\r\n')) }], marks: [], more: false }
    const scene = await aScene({ kind: 'follow-up', postbox: { newMail: async () => mail } })
    await scene.takeUp()
    await scene.read()
    expect(await scene.delivery()).toMatchObject({ state: 'cancelled', detail: 'Somebody answered, so it was called back.' })
  })

  test('a mailbox that cannot be read keeps it for two hours, and then for the person’s word', async () => {
    const scene = await aScene({ kind: 'follow-up', postbox: { newMail: async () => down } })
    let waited = 0
    let last = await scene.takeUp()
    for (; last.state === 'due' && waited < 3 * 3_600; last = await scene.takeUp()) {
      waited += last.wait
      scene.clock.pass({ seconds: last.wait })
    }
    expect(last).toMatchObject({ leaves: false, state: 'late', detail: expect.stringContaining('an answer may lie there') })
    expect(await showInterview(scene.desk, OWNER, 'i1')).toMatchObject({ laterWaits: 1 })
    expect(waited).toBeGreaterThanOrEqual(2 * 3_600)
    await rescheduleDelivery(scene.desk, OWNER, { deliveryId: 'd2', when: 'now' })
    scene.clock.pass({ minutes: 1 })
    expect(await scene.takeUp()).toMatchObject({ leaves: true })
  })

  test('a password that is refused is for the person at once: nobody signs in again and again', async () => {
    const scene = await aScene({ kind: 'second-follow-up', postbox: { newMail: async () => locked } })
    await scene.takeUp()
    await scene.read()
    scene.clock.pass({ seconds: 10 })
    expect(await scene.takeUp()).toMatchObject({ state: 'late', detail: expect.stringContaining('The password is wrong.') })
  })

  test('a message that may be an answer is looked at first', async () => {
    const scene = await aScene({ kind: 'follow-up' })
    await scene.store.change(OWNER, (records) => records.addReply({ id: 'r1', interviewId: 'i1', kind: 'possible-reply', at: aMoment, from: 'Zoë <zoe@example.org>', subject: 'Friday', text: 'x', source: 's' }))
    await scene.takeUp()
    await scene.read()
    scene.clock.pass({ seconds: 10 })
    expect(await scene.takeUp()).toMatchObject({ state: 'late', detail: expect.stringContaining('may be the answer') })
  })

  test('leaves unread where Regards cannot read the mailbox', async () => {
    const scene = await aScene({ kind: 'follow-up', mailbox: {} })
    expect(await scene.takeUp()).toMatchObject({ leaves: true })
  })
})

test('the worker hands over nothing that is held, and what the look allows', async () => {
  const scene = await aScene()
  await putBack(scene)
  const start = () => {
    const worker = startWorker(scene.desk, { workerId: 'w', log: () => {}, looksBeforeLeaving: lookBeforeLeaving(scene.desk) })
    onTestFinished(() => worker.stop())
    return worker
  }
  const worker = start()
  await expect.poll(async () => (await scene.delivery())?.state, { interval: 5 }).toBe('late')
  expect(scene.mailer.sent).toHaveLength(0)
  await rescheduleDelivery(scene.desk, OWNER, { deliveryId: 'd2', when: 'now' })
  scene.clock.pass({ minutes: 1 })
  worker.wake()
  await expect.poll(async () => (await scene.delivery())?.state, { interval: 5 }).toBe('sent')
  expect(scene.mailer.sent).toHaveLength(1)
})
