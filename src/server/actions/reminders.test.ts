import { expect, test } from 'vitest'
import { aCaseFile, aMailbox, anInterview } from '../../../test/builders.ts'
import { aDesk, OWNER, type TestDesk, waitUntil } from '../../../test/desk.ts'
import { aDelivery } from '../../../test/store-records.ts'
import { parseInput } from '../../api/parse-input.ts'
import type { Interview } from '../../core/model/case-file.ts'
import type { ReminderKind } from '../../core/model/reminder.ts'
import type { PushMessage, PushSubscription } from '../ports/reminders.ts'
import { addInterview } from './add-interview.ts'
import { addMailbox } from './mailboxes.ts'
import { changeInterview } from './change-interview.ts'
import { cancelFollowUps } from './follow-ups.ts'
import { composeLetters } from './compose-letters.ts'
import { handleLetter, unhandleLetter } from './handle-letter.ts'
import { readSubscription, sealSubscription } from './push-subscriptions.ts'
import { remind } from './remind.ts'
import { allowPush } from './reminder-settings.ts'
import { removeInterview, restoreInterview } from './remove-interview.ts'

/** Half an hour before the end of anInterview(). */
const BEFORE = '2026-11-20T14:30:00Z'

async function aRemindingDesk(change: Partial<Interview> = {}) {
  const pushed: { readonly to: PushSubscription; readonly message: PushMessage }[] = []
  const push = { publicKey: () => '', send: async (to: PushSubscription, message: PushMessage) => (pushed.push({ to, message }), to.endpoint.includes('gone') ? ('gone' as const) : ('taken' as const)) }
  const test = await aDesk({ push })
  const { people, candidate } = aCaseFile()
  test.clock.set(BEFORE)
  await test.store.change(OWNER, (records) => records.saveProfile(candidate))
  const interview = await addInterview(test.desk, OWNER, { interview: anInterview(change), people })
  return { ...test, interview, pushed }
}

/** Does every errand that is due by now, as a worker does. */
async function work({ desk, store }: Pick<TestDesk, 'desk' | 'store'>): Promise<void> {
  for (;;) {
    const claims = await store.errands.claim({ workerId: 'w', limit: 20, leaseMs: 300_000, kinds: ['remind'] })
    if (claims.length === 0) return
    for (const claim of claims) await store.errands.finish(claim, waitUntil(await remind(desk, claim), desk.clock))
  }
}

const states = async ({ store }: Pick<TestDesk, 'store'>): Promise<Record<string, string>> =>
  Object.fromEntries((await store.read(OWNER, (records) => records.reminders())).map(({ kind, state }) => [kind, state]))
const dueAt = async ({ store }: Pick<TestDesk, 'store'>): Promise<string[]> =>
  (await store.read(OWNER, (records) => records.errands('remind'))).map(({ subject, dueAt: at }) => `${subject.split(' ')[1]} ${at.toString()}`)
const subjectOf = (bytes: Uint8Array | undefined): string => /^Subject: (.*)\r$/m.exec(Buffer.from(bytes ?? []).toString())?.[1] ?? ''

test('five minutes after the end, and twenty hours after, it comes to one’s own mailbox, once each', async () => {
  const test = await aRemindingDesk()
  await addMailbox(test.desk, OWNER, { ...aMailbox(), password: 'x' })
  test.clock.set('2026-11-20T15:04:59Z')
  await work(test)
  expect(test.mailer.sent).toEqual([])
  test.clock.set('2026-11-20T15:05:00Z')
  await work(test)
  await work(test)
  expect(test.mailer.sent.map(({ envelope, bytes }) => [envelope, subjectOf(bytes)])).toEqual([[{ from: 'ana.reyes@example.org', to: 'ana.reyes@example.org' }, 'Fern & Field is over: 2 thank-yous']])
  test.clock.set('2026-11-21T11:00:00Z')
  await work(test)
  expect(test.mailer.sent.map(({ bytes }) => subjectOf(bytes))).toEqual(['Fern & Field is over: 2 thank-yous', 'Fern & Field: 2 thank-yous to go'])
  test.clock.set('2026-12-30T11:00:00Z')
  await work(test)
  expect(test.mailer.sent).toHaveLength(2)
})

test('a browser that allowed messages gets one without anybody’s name, and one that is gone is forgotten', async () => {
  const test = await aRemindingDesk()
  await test.store.change(OWNER, async (records) => {
    for (const endpoint of ['https://push.example/a', 'https://push.example/gone']) await records.savePushRecord(sealSubscription(test.desk, OWNER, { endpoint, p256dh: 'p', auth: 'a' }))
  })
  test.clock.set('2026-11-20T15:05:00Z')
  await work(test)
  await work(test)
  expect(test.pushed.map(({ to, message }) => [to.endpoint, message.text]).toSorted()).toEqual([
    ['https://push.example/a', 'An interview is over: 2 thank-yous, while it is fresh.'],
    ['https://push.example/gone', 'An interview is over: 2 thank-yous, while it is fresh.'],
  ])
  // Until 22:00, and not into the night.
  expect(test.pushed[0]?.message.keepSeconds).toBe((22 - 15) * 3600 - 5 * 60)
  expect(await test.store.read(OWNER, (records) => records.pushRecords())).toHaveLength(1)
  expect(JSON.stringify(await test.store.read(OWNER, (records) => records.pushRecords()))).not.toContain('push.example')
})

test('ten browsers of one person are kept, the latest ones, and asked side by side: a service that says nothing holds up no other', async () => {
  const test = await aRemindingDesk()
  let asked = 0
  // Each answers only when all have been asked.
  const { promise: silent, resolve: answer } = Promise.withResolvers<'taken'>()
  const push = { publicKey: () => '', send: () => (++asked === 10 ? (answer('taken'), silent) : silent) }
  for (let nth = 1; nth <= 13; nth += 1) {
    test.clock.pass({ seconds: 1 })
    const { browsers } = await allowPush(test.desk, OWNER, { endpoint: `https://push.example/${nth}`, p256dh: 'p', auth: 'a' })
    expect(browsers).toBe(Math.min(nth, 10))
  }
  test.clock.pass({ seconds: 1 })
  await allowPush(test.desk, OWNER, { endpoint: 'https://push.example/4', p256dh: 'p', auth: 'b' })
  const kept = (await test.store.read(OWNER, (records) => records.pushRecords())).map((record) => readSubscription(test.desk, OWNER, record)?.endpoint.split('/').at(-1))
  expect(kept).toEqual(['5', '6', '7', '8', '9', '10', '11', '12', '13', '4'])
  test.clock.set('2026-11-20T15:05:00Z')
  await work({ ...test, desk: { ...test.desk, push } })
  expect(asked).toBe(10)
})

test.each(['http://push.example/a', 'https://push.example:8443/a', 'https://10.0.0.1/a', 'https://[fd00::1]/a', 'https://localhost/a', 'https://eve@push.example/a', 'ftp://push.example/a'])('%s is no address of a browser', (endpoint) => {
  expect(() => parseInput('allowPush', { params: {}, body: { endpoint, p256dh: 'p', auth: 'a' } })).toThrow('endpoint')
})

test('with neither mailbox nor browser it is said in the page alone', async () => {
  const test = await aRemindingDesk()
  test.clock.set('2026-11-20T15:05:00Z')
  await work(test)
  expect(await states(test)).toMatchObject({ over: 'said', unthanked: 'planned' })
})

test('a mailbox that does not answer is tried again while it helps; one that refuses the password is not', async () => {
  const test = await aRemindingDesk()
  await addMailbox(test.desk, OWNER, { ...aMailbox(), password: 'x' })
  let trouble: 'connection' | 'wrong-password' | undefined = 'connection'
  const sent: string[] = []
  const desk = { ...test.desk, mailer: { ...test.mailer, attempt: async (...[, , message, gate]: Parameters<typeof test.mailer.attempt>) => {
    if (trouble) return { result: 'not-sent' as const, trouble, reason: 'No.' }
    if (await gate()) sent.push(subjectOf(message.bytes))
    return { result: 'accepted' as const, reply: '250' }
  } } }
  test.clock.set('2026-11-20T15:05:00Z')
  await work({ ...test, desk })
  expect(await dueAt(test)).toContain('over 2026-11-20T15:10:00Z')
  trouble = undefined
  test.clock.set('2026-11-20T15:10:00Z')
  await work({ ...test, desk })
  expect(sent).toEqual(['Fern & Field is over: 2 thank-yous'])
  trouble = 'wrong-password'
  test.clock.set('2026-11-21T11:00:00Z')
  await work({ ...test, desk })
  const kept = await test.store.read(OWNER, (records) => records.reminder(test.interview.id, 'unthanked'))
  expect(kept).toMatchObject({ state: 'said', mailedAt: undefined, why: 'The mail to yourself did not leave: No.' })
  expect((await dueAt(test)).some((each) => each.startsWith('unthanked'))).toBe(false)
})

test('two workers that have the same reminder in hand send it once', async () => {
  const test = await aRemindingDesk()
  await addMailbox(test.desk, OWNER, { ...aMailbox(), password: 'x' })
  test.clock.set('2026-11-20T15:05:00Z')
  const [claim] = await test.store.errands.claim({ workerId: 'w', limit: 1, leaseMs: 300_000, kinds: ['remind'] })
  if (!claim) throw new Error('Nothing was due.')
  await Promise.all([remind(test.desk, claim), remind(test.desk, claim), remind(test.desk, claim)])
  expect(test.mailer.sent).toHaveLength(1)
})

test('where everyone is settled by the candidate’s word, what was planned is cancelled in that transaction, and planned anew when it is taken back', async () => {
  const test = await aRemindingDesk()
  const { letters } = await composeLetters(test.desk, OWNER, { interviewId: test.interview.id })
  for (const { id } of letters) await handleLetter(test.desk, OWNER, { letterId: id, how: 'not-needed' })
  expect(await states(test)).toMatchObject({ over: 'needless', unthanked: 'needless' })
  expect((await dueAt(test)).filter((each) => /over|unthanked/.test(each))).toEqual([])
  await unhandleLetter(test.desk, OWNER, { letterId: letters[0]?.id ?? '' })
  expect(await dueAt(test)).toEqual(expect.arrayContaining(['over 2026-11-20T15:05:00Z', 'unthanked 2026-11-21T11:00:00Z']))
})

test('what the worker handed over meanwhile makes a reminder needless when its hour comes', async () => {
  const test = await aRemindingDesk()
  const { letters } = await composeLetters(test.desk, OWNER, { interviewId: test.interview.id })
  await test.store.change(OWNER, async (records) => {
    for (const { id } of letters) {
      const letter = await records.letter(id)
      if (letter) await records.saveLetter({ ...letter, revision: letter.revision + 1, handled: { how: 'own-mail-program', at: test.clock.now() } })
    }
  })
  test.clock.set('2026-11-20T15:05:00Z')
  await work(test)
  expect(await states(test)).toMatchObject({ over: 'needless' })
})

test('an interview that is moved takes its reminders along, across a change of clocks', async () => {
  const test = await aRemindingDesk({ end: '2027-03-27T15:00', start: '2027-03-27T14:00' })
  expect(await dueAt(test)).toContain('unthanked 2027-03-28T11:00:00Z')
  const { revision, caseFile: { interview, people } } = test.interview
  await changeInterview(test.desk, OWNER, { interviewId: test.interview.id, revision, interview: { ...interview, start: '2027-03-28T14:00', end: '2027-03-28T15:00' }, people })
  expect(await dueAt(test)).toEqual(expect.arrayContaining(['over 2027-03-28T14:05:00Z', 'unthanked 2027-03-29T10:00:00Z']))
})

test('one that was said is said again only where the interview was moved to a later time', async () => {
  const test = await aRemindingDesk()
  test.clock.set('2026-11-20T15:05:00Z')
  await work(test)
  const move = async (end: string, revision: number) => {
    const { interview, people } = test.interview.caseFile
    await changeInterview(test.desk, OWNER, { interviewId: test.interview.id, revision, interview: { ...interview, end }, people })
  }
  await move('2026-11-20T15:02', test.interview.revision)
  expect(await states(test)).toMatchObject({ over: 'said' })
  await move('2026-11-24T15:00', test.interview.revision + 1)
  expect(await dueAt(test)).toContain('over 2026-11-24T15:05:00Z')
})

test('one called off, or taken away, reminds of nothing until it is brought back', async () => {
  const test = await aRemindingDesk()
  const { revision, caseFile: { interview, people } } = test.interview
  const off = await changeInterview(test.desk, OWNER, { interviewId: test.interview.id, revision, interview: { ...interview, calledOff: true }, people })
  expect(await dueAt(test)).toEqual([])
  await changeInterview(test.desk, OWNER, { interviewId: test.interview.id, revision: off.revision, interview, people })
  expect(await dueAt(test)).toContain('over 2026-11-20T15:05:00Z')
  await removeInterview(test.desk, OWNER, { interviewId: test.interview.id })
  expect(await dueAt(test)).toEqual([])
  await restoreInterview(test.desk, OWNER, { interviewId: test.interview.id })
  expect(await dueAt(test)).toContain('over 2026-11-20T15:05:00Z')
})

test('whoever types an interview after it ended is not told that it is over', async () => {
  const test = await aDesk()
  await addInterview(test.desk, OWNER, { interview: anInterview(), people: aCaseFile().people })
  expect(await states(test)).toEqual({ unthanked: 'planned', 'follow-up': 'planned', 'second-follow-up': 'planned' })
})

test('a machine that slept says late what still helps, waits for the morning, and drops what does not, saying so', async () => {
  const test = await aRemindingDesk()
  test.clock.set('2026-11-20T23:00:00Z')
  await work(test)
  expect(await dueAt(test)).toContain('over 2026-11-21T08:00:00Z')
  test.clock.set('2026-11-21T12:00:00Z')
  await work(test)
  const over = await test.store.read(OWNER, (records) => records.reminder(test.interview.id, 'over'))
  expect(over).toMatchObject({ state: 'dropped', why: expect.stringContaining('the next reminder said it all') })
  expect(await states(test)).toMatchObject({ unthanked: 'said' })
})

test.each<ReminderKind>(['follow-up', 'second-follow-up'])('the %s is said to whoever has thanked and heard nothing, and to nobody else', async (kind) => {
  const test = await aRemindingDesk({ nextStep: undefined })
  const at = { 'follow-up': '2026-11-27T09:00:00Z', 'second-follow-up': '2026-12-07T09:00:00Z' }[kind as string] ?? ''
  const unthanked = await aRemindingDesk({ nextStep: undefined })
  const { letters } = await composeLetters(test.desk, OWNER, { interviewId: test.interview.id })
  await handleLetter(test.desk, OWNER, { letterId: letters[0]?.id ?? '', how: 'own-mail-program' })
  for (const each of [test, unthanked]) {
    each.clock.set(at)
    await work(each)
  }
  expect([(await states(test))[kind], (await states(unthanked))[kind]]).toEqual(['said', 'needless'])
})

test('any answer cancels what would have one ask again', async () => {
  const test = await aRemindingDesk()
  await test.store.change(OWNER, (records) => cancelFollowUps(records, test.interview.id))
  expect(await states(test)).toMatchObject({ 'follow-up': 'needless', 'second-follow-up': 'needless', unthanked: 'planned' })
  expect((await dueAt(test)).some((each) => each.includes('follow-up'))).toBe(false)
})

test('what an answer cancelled stays cancelled, whatever is changed later', async () => {
  const test = await aRemindingDesk()
  const { id: interviewId, revision, caseFile } = test.interview
  await test.store.change(OWNER, async (records) => {
    await records.saveOutcome({ interviewId, personId: 'p1', heard: 'next-round', at: test.clock.now() })
    await cancelFollowUps(records, interviewId)
  })
  await changeInterview(test.desk, OWNER, { interviewId, revision, interview: { ...caseFile.interview, round: 2 }, people: caseFile.people })
  expect(await states(test)).toMatchObject({ 'follow-up': 'needless', 'second-follow-up': 'needless' })
})

test('whoever asked again late is told of the last time six business days after that', async () => {
  const test = await aRemindingDesk({ nextStep: undefined })
  const { letters } = await composeLetters(test.desk, OWNER, { interviewId: test.interview.id })
  const letterId = letters[0]?.id ?? ''
  await handleLetter(test.desk, OWNER, { letterId, how: 'own-mail-program' })
  const asked = Temporal.Instant.from('2026-12-02T10:00:00Z')
  await test.store.change(OWNER, async (records) => {
    await records.addDelivery(aDelivery({ id: 'd9', interviewId: test.interview.id, personId: 'p1', letterId, kind: 'follow-up', dueAt: asked, updatedAt: asked }))
    await records.moveDelivery('d9', ['due'], { to: 'sent', at: asked })
  })
  test.clock.set('2026-12-07T09:00:00Z')
  await work(test)
  expect(await dueAt(test)).toContain('second-follow-up 2026-12-10T09:00:00Z')
  test.clock.set('2026-12-10T09:00:00Z')
  await work(test)
  expect(await states(test)).toMatchObject({ 'second-follow-up': 'said' })
})
