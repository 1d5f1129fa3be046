import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview, letterTo } from '../../../test/doors.ts'
import { describeStores } from '../../../test/stores.ts'
import type { Desk } from '../ports.ts'
import { composeLater } from './later-letters.ts'
import { addMailbox } from './mailboxes.ts'
import { exportOwnData, importOwnData } from './own-data.ts'
import { readInterview } from './read-interview.ts'
import { addReply, sayHeard } from './replies.ts'
import { sendLetters } from './send-letters.ts'
import { settleDelivery } from './settle-delivery.ts'
import { markThanks } from './thanks-marks.ts'
import { aMailbox } from '../../../test/builders.ts'

const bytesOf = (json: string) => ({ bytes: new TextEncoder().encode(json) })

/** Ana, who is alone with her Regards: one letter sent, one waiting, an answer, a word on how it went. */
async function anaAlone(desk: Desk) {
  const { interview, mailboxId } = await aReadyInterview(desk)
  const { deliveries } = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  await desk.store.change(OWNER, (records) => records.moveDelivery(deliveries[0]?.id ?? '', ['due'], { to: 'sent', at: desk.clock.now(), detail: '250 Ok' }))
  await composeLater(desk, OWNER, { interviewId: interview.id, to: 'p1', kind: 'withdrawal' })
  await addReply(desk, OWNER, { interviewId: interview.id, message: btoa('From: a@example.org\r\nSubject: b\r\nDate: Fri, 20 Nov 2026 15:30:00 +0000\r\n\r\nc'), personId: 'p1' })
  await sayHeard(desk, OWNER, { interviewId: interview.id, personId: 'p1', heard: 'next-round' })
  await markThanks(desk, OWNER, { interviewId: interview.id, personId: 'p2', how: 'waived', reason: 'She asked for none.' })
  return { interviewId: interview.id, deliveryId: deliveries[0]?.id ?? '', letterId: letterTo(interview, 'p1').id }
}

describeStores((open) => {
  test('what one takes along comes whole, twice is once, and what is here already stays', async () => {
    const { store } = await open()
    const { desk } = await aDesk({ store })
    const { interviewId, deliveryId } = await anaAlone(desk)
    const file = await exportOwnData(desk, OWNER)
    expect(await importOwnData(desk, 'account-1', bytesOf(file))).toEqual({ added: 1, here: 0 })
    const strip = ({ ...view }: object) => JSON.parse(JSON.stringify(view))
    const [there, here] = [strip(await readInterview(desk, OWNER, { interviewId })), strip(await readInterview(desk, 'account-1', { interviewId }))]
    expect(here).toEqual(there)
    const frozen = (owner: string) => store.read(owner, (records) => records.message(deliveryId))
    expect(await frozen('account-1')).toEqual(await frozen(OWNER))
    expect(await store.read('account-1', (records) => records.profile())).toEqual(await store.read(OWNER, (records) => records.profile()))
    expect(await importOwnData(desk, 'account-1', bytesOf(file))).toEqual({ added: 0, here: 1 })
    // Another's file with the same ids is theirs alone.
    expect(await importOwnData(desk, 'account-2', bytesOf(file))).toEqual({ added: 1, here: 0 })
  })

  test('a letter that was under way asks what became of it and is never sent from here', async () => {
    const { store } = await open()
    const { desk } = await aDesk({ store })
    const { interview, mailboxId } = await aReadyInterview(desk)
    await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
    await importOwnData(desk, 'account-1', bytesOf(await exportOwnData(desk, OWNER)))
    const [delivery] = await store.read('account-1', (records) => records.deliveries(interview.id))
    expect(await store.read('account-1', (records) => records.putBacks())).toMatchObject([{ interviewId: interview.id }])
    expect(delivery).toMatchObject({ state: 'ask', detail: expect.stringContaining('Look there whether it left') })
    const claims = await store.due.claim({ workerId: 'w', limit: 10, leaseMs: 60_000 })
    expect(claims.filter(({ ownerId }) => ownerId !== OWNER)).toEqual([])
  })

  test('what was brought along is history: its bytes never leave from here, and what never left there is written and sent anew', async () => {
    const { store } = await open()
    const { desk } = await aDesk({ store })
    const { interview, mailboxId } = await aReadyInterview(desk)
    await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
    await importOwnData(desk, 'account-1', bytesOf(await exportOwnData(desk, OWNER)))
    const [delivery] = await store.read('account-1', (records) => records.deliveries(interview.id))
    const settle = (answer: 'send-again' | 'it-went-out' | 'never-left') => settleDelivery(desk, 'account-1', { deliveryId: delivery?.id ?? '', answer })
    expect((await readInterview(desk, 'account-1', { interviewId: interview.id })).deliveries).toMatchObject([{ state: 'ask', isImported: true }])
    await expect(settle('send-again')).rejects.toMatchObject({ code: 'changed-meanwhile', message: expect.stringContaining('write and send it anew') })
    expect((await settle('never-left')).deliveries).toMatchObject([{ state: 'cancelled' }])
    await expect(settle('send-again')).rejects.toMatchObject({ code: 'changed-meanwhile' })
    const anew = await addMailbox(desk, 'account-1', { ...aMailbox(), password: 'anew' })
    expect((await sendLetters(desk, 'account-1', { interviewId: interview.id, mailboxId: anew.id, to: ['p1'] })).deliveries).toMatchObject([{ state: 'cancelled' }, { state: 'due' }])
  })
})

test('no password, key or token leaves with it, and the mailbox that is connected anew hears the old letters', async () => {
  const { desk } = await aDesk()
  const { deliveryId } = await anaAlone(desk)
  const file = await exportOwnData(desk, OWNER)
  const [mailbox] = await desk.store.read(OWNER, (records) => records.mailboxes())
  expect(file).not.toContain(mailbox?.sealedPassword)
  expect(file).not.toMatch(/app password|"(?:password|token|secret|key)":\s*"v1\./)
  await importOwnData(desk, 'account-1', bytesOf(file))
  const { id } = await addMailbox(desk, 'account-1', { ...aMailbox(), password: 'anew' })
  expect(id).toBe((await desk.store.read('account-1', (records) => records.delivery(deliveryId)))?.mailboxId)
})

test.each([
  ['no JSON', () => 'nonsense', 'it is no JSON'],
  ['another file', () => '{"version":1}', 'format'],
  ['a message that was changed', (file: string) => file.replace(/("bytes": ")..../, '$1AAAA'), 'is not the one that was sent'],
  ['a letter of another interview', (file: string) => file.replace(/("interviewId": ")[^"]+/, '$1someone-elses'), 'belongs to another'],
  ['a state that there is not', (file: string) => file.replace('"state": "sent"', '"state": "flown"'), 'state'],
] as const)('%s is refused, and nothing of it is kept', async (_, spoil, words) => {
  const { desk } = await aDesk()
  await anaAlone(desk)
  const file = spoil(await exportOwnData(desk, OWNER))
  await expect(importOwnData(desk, 'account-1', bytesOf(file))).rejects.toMatchObject({ code: 'bad-file', message: expect.stringContaining(words) })
  expect(await desk.store.read('account-1', async (records) => [await records.interviews(), await records.profile()])).toEqual([[], undefined])
})
