import { expect, test } from 'vitest'
import { aClock } from '../../../test/desk.ts'
import { aMailbox, aMoment, anInterview } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import type { ReplyRecord } from '../ports/replies.ts'

function aReply(overrides: Partial<ReplyRecord> = {}): ReplyRecord {
  return {
    id: 'r1', interviewId: 'i1', personId: 'zoe', deliveryId: 'd1', kind: 'reply', at: aMoment, from: 'Zoë <zoe@example.org>',
    subject: 'Re: Thank you', text: 'Lovely to meet you, too.', status: undefined, reason: undefined, until: undefined, source: 'm1/INBOX/1/7', judged: undefined,
    ...overrides,
  }
}

describeStores((open) => {
  test('a message that came back is read as it was kept, and is kept once however often it is read', async () => {
    const { store } = await open()
    const kept = await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      return [await records.addReply(aReply()), await records.addReply(aReply({ id: 'r2' })), await records.addReply(aReply({ id: 'r3', source: 'm1/INBOX/1/8', at: aMoment.subtract({ hours: 1 }) }))]
    })
    expect(kept).toEqual([true, false, true])
    await store.change('ada', (records) => records.saveReply(aReply({ judged: 'no', kind: 'possible-reply' })))
    expect(await store.read('ada', (records) => records.replies('i1'))).toEqual([
      aReply({ id: 'r3', source: 'm1/INBOX/1/8', at: aMoment.subtract({ hours: 1 }) }), aReply({ judged: 'no', kind: 'possible-reply' }),
    ])
    expect(await store.read('eve', async (records) => [await records.replies('i1'), await records.reply('r1')])).toEqual([[], undefined])
    await store.change('ada', (records) => records.removeReply('r1'))
    expect(await store.read('ada', (records) => records.reply('r1'))).toBeUndefined()
  })

  test('the last word on a person counts, and can be taken back', async () => {
    const { store } = await open()
    const word = { interviewId: 'i1', personId: 'zoe', at: aMoment, note: undefined }
    await store.change('ada', async (records) => {
      await records.saveInterview(anInterview())
      await records.saveOutcome({ ...word, heard: 'answered' })
      await records.saveOutcome({ ...word, heard: 'next-round', note: 'on Monday' })
    })
    expect(await store.read('ada', (records) => records.outcomes('i1'))).toEqual([{ ...word, heard: 'next-round', note: 'on Monday' }])
    await store.change('ada', (records) => records.removeOutcome('i1', 'zoe'))
    expect(await store.read('ada', (records) => records.outcomes('i1'))).toEqual([])
  })

  test('how far a mailbox was read is forgotten with the mailbox', async () => {
    const { store } = await open()
    const mark = { folder: 'INBOX', uidValidity: '4294967295', uidNext: 4_294_967_295, modseq: '18446744073709551615' }
    await store.change('ada', async (records) => {
      await records.saveMailbox(aMailbox())
      await records.saveListenMarks('m1', [{ ...mark, uidNext: 1, modseq: undefined }, mark])
    })
    expect(await store.read('ada', (records) => records.listenMarks('m1'))).toEqual([mark])
    await store.change('ada', (records) => records.removeMailbox('m1'))
    expect(await store.read('ada', (records) => records.listenMarks('m1'))).toEqual([])
  })

  test('a mailbox that is read and signed in to is kept as such, and the one chosen last comes first', async () => {
    const { store } = await open()
    const read = aMailbox({ id: 'm2', imapHost: 'imap.example.org', imapPort: 993, imapTls: 'implicit', signIn: 'google', preferredAt: aMoment, createdAt: aMoment.add({ hours: 1 }) })
    await store.change('ada', async (records) => {
      await records.saveMailbox(aMailbox())
      await records.saveMailbox(read)
    })
    expect(await store.read('ada', (records) => records.mailboxes())).toEqual([read, aMailbox()])
  })

  test('of many that would renew the tokens of a mailbox one may, until its time is up', async () => {
    const clock = aClock()
    const { store, another } = await open(clock)
    const other = await another()
    await store.change('ada', (records) => records.saveMailbox(aMailbox()))
    const asked = Array.from({ length: 20 }, (_, number) =>
      (number % 2 ? store : other).change('ada', (records) => records.takeRenewal({ mailboxId: 'm1', by: `worker ${number}`, forMs: 30_000 })))
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
    const late = { mailboxId: 'm1', by: 'late', forMs: 30_000 }
    clock.pass({ seconds: 29 })
    expect(await store.change('ada', (records) => records.takeRenewal(late))).toBe(false)
    clock.pass({ seconds: 1 })
    expect(await store.change('ada', (records) => records.takeRenewal(late))).toBe(true)
    expect(await store.change('ada', (records) => records.endRenewal({ mailboxId: 'm1', by: 'worker 0' }))).toBe(false)
    expect(await store.change('ada', (records) => records.endRenewal(late))).toBe(true)
  })

  test('what comes back from signing in comes back once, in time, and to its owner', async () => {
    const { store } = await open()
    const flow = { state: 'state-1', sealed: 'v1.sealed', expiresAt: aMoment.add({ minutes: 10 }) }
    await store.change('ada', async (records) => {
      await records.addSignInFlow(flow)
      await records.addSignInFlow({ ...flow, state: 'state-2', expiresAt: aMoment })
      await records.saveOAuthClient({ provider: 'google', clientId: 'one', sealedSecret: 'v1.secret' })
      await records.saveOAuthClient({ provider: 'google', clientId: 'two', sealedSecret: undefined })
    })
    const later = aMoment.add({ minutes: 1 })
    expect(await store.change('eve', (records) => records.takeSignInFlow('state-1', later))).toBeUndefined()
    expect(await store.change('ada', (records) => records.takeSignInFlow('state-2', later))).toBeUndefined()
    expect(await store.change('ada', (records) => records.takeSignInFlow('state-1', later))).toEqual(flow)
    expect(await store.change('ada', (records) => records.takeSignInFlow('state-1', later))).toBeUndefined()
    expect(await store.read('ada', (records) => records.oauthClients())).toEqual([{ provider: 'google', clientId: 'two', sealedSecret: undefined }])
    await store.change('ada', (records) => records.removeOAuthClient('google'))
    expect(await store.read('ada', (records) => records.oauthClients())).toEqual([])
  })
})
