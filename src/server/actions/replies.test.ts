import { expect, test } from 'vitest'
import { aCaseFile, aMailbox } from '../../../test/builders.ts'
import { aDesk, aPostbox, OWNER } from '../../../test/desk.ts'
import { aSentInterview, type SentInterview } from '../../../test/imap/a-sent-interview.ts'
import { absenceOf, bounceOf, mail, replyTo } from '../../../test/imap/mails.ts'
import type { Desk } from '../ports.ts'
import type { FetchedMail, NewMailAsk, PostboxTrouble } from '../ports/postbox.ts'
import { parseHead } from '../parsing/parse-message.ts'
import { listener } from './listen.ts'
import { addMailbox } from './mailboxes.ts'
import { readInterview } from './read-interview.ts'
import { addReply, judgeReply, readReplies, sayHeard, takeBackHeard } from './replies.ts'
import { sendLetters } from './send-letters.ts'

/** A mailbox that holds what it is given, and a listener at it. */
async function aListener() {
  const inbox: string[] = []
  const asked: NewMailAsk[] = []
  const trouble: { now?: PostboxTrouble } = {}
  const postbox = aPostbox({
    newMail: async (_mailbox, _secret, ask) => {
      asked.push(ask)
      if (trouble.now) return trouble.now
      const from = ask.marks[0]?.uidNext ?? 1
      const messages = inbox.flatMap((text, at): FetchedMail[] => {
        const bytes = Buffer.from(text.replace(/\n/g, '\r\n'))
        const received = desk.clock.now()
        return at + 1 >= from && ask.wants({ headers: parseHead(bytes), at: received, size: bytes.length }) ? [{ folder: 'INBOX', uidValidity: '1', uid: at + 1, at: received, bytes }] : []
      })
      return { messages, marks: [{ folder: 'INBOX', uidValidity: '1', uidNext: inbox.length + 1 }], more: false }
    },
  })
  const opened = await aDesk({ postbox })
  const { desk, clock } = opened
  const sent = await aSentInterview(desk)
  clock.pass({ minutes: 2 })
  const listen = () => listener(desk)({ ownerId: OWNER, kind: 'listen', subject: sent.mailboxId, dueAt: clock.now(), fence: 1, attempts: 1 }, new AbortController().signal)
  return { ...opened, ...sent, inbox, asked, trouble, listen, seen: () => readReplies(desk, OWNER, { interviewId: sent.interviewId }) }
}

function stateOf(desk: Desk, { deliveryId }: Pick<SentInterview, 'deliveryId'>) {
  return desk.store.read(OWNER, async (records) => (await records.delivery(deliveryId))?.state)
}

test('a letter that is queued has its mailbox listened to', async () => {
  const { desk, mailboxId } = await aListener()
  expect(await desk.store.read(OWNER, (records) => records.errands('listen'))).toMatchObject([{ subject: mailboxId }])
})

test('an answer is shown with the interview, as text, once', async () => {
  const { inbox, letter, listen, seen, asked } = await aListener()
  inbox.push(replyTo(letter, { text: '<b>Lovely</b> to meet you, too.' }), mail({ From: 'shop@example.org', Subject: 'Thank you for our talk on Friday' }, 'buy'))
  await listen()
  await listen()
  expect((await seen()).replies).toMatchObject([{ kind: 'reply', personId: 'p1', from: `Mae Lindqvist <${letter.to}>`, text: '<b>Lovely</b> to meet you, too.' }])
  expect(asked.at(-1)?.marks).toEqual([{ folder: 'INBOX', uidValidity: '1', uidNext: 3 }])
})

test('what the candidate writes on in the thread is no answer', async () => {
  const { inbox, letter, listen, seen } = await aListener()
  inbox.push(replyTo(letter, { headers: { From: 'Ana Reyes <Ana.Reyes@example.org>', 'Message-ID': '<own@example.org>' } }))
  await listen()
  expect((await seen()).replies).toEqual([])
})

test.each([
  ['the profile', (desk: Desk) => desk.store.change(OWNER, async (records) => records.saveProfile({ ...aCaseFile().candidate, email: 'ana@elsewhere.example' }))],
  ['another mailbox', (desk: Desk) => addMailbox(desk, OWNER, { ...aMailbox({ address: 'ana@elsewhere.example' }), password: 'x' })],
])('nor is it from the address of %s', async (_, know) => {
  const { desk, inbox, letter, listen, seen } = await aListener()
  await know(desk)
  inbox.push(replyTo(letter, { headers: { From: 'Ana Reyes <ana@elsewhere.example>' } }))
  await listen()
  expect((await seen()).replies).toEqual([])
})

test('an answer by somebody else of the panel is theirs, and proves that the letter arrived', async () => {
  const { desk, clock, deliveryId, inbox, letter, listen, seen } = await aListener()
  await desk.store.change(OWNER, (records) => records.moveDelivery(deliveryId, ['sent'], { to: 'unknown', at: clock.now() }))
  inbox.push(replyTo(letter, { headers: { From: 'Tomasz Okafor <T.Okafor@fernfield.example>' } }))
  expect(await listen()).toBeDefined()
  expect((await seen()).replies).toMatchObject([{ kind: 'reply', personId: 'p2' }])
  expect(await stateOf(desk, { deliveryId })).toBe('sent')
})

test('what only looks like an answer is a possible one until the candidate says so', async () => {
  const { desk, inbox, letter, listen, seen } = await aListener()
  inbox.push(mail({ From: `Mae <${letter.to}>`, To: letter.from, Subject: `RE: ${letter.subject}` }, 'Thanks!'))
  await listen()
  const [reply] = (await seen()).replies
  expect(reply).toMatchObject({ kind: 'possible-reply' })
  const judged = await judgeReply(desk, OWNER, { replyId: reply?.id ?? '', isAnswer: true })
  expect(judged.replies).toMatchObject([{ kind: 'possible-reply', judged: 'yes' }])
})

test('of a head only as much is looked at as an honest one has', async () => {
  const { inbox, letter, listen, seen } = await aListener()
  const looksLikeOne = (padding: string): string => mail({ From: `"${padding}" <${letter.to}>`, To: letter.from, Subject: `RE: ${letter.subject}`, 'Message-ID': `<${padding.length}@fernfield.example>` }, 'Thanks!')
  inbox.push(looksLikeOne('Mae '.repeat(2_000)), looksLikeOne('Mae '.repeat(200)))
  await listen()
  expect((await seen()).replies.map(({ from }) => from.length < 1_000)).toEqual([true])
})

test('an absence is neither an answer nor a bounce, and says until when', async () => {
  const { desk, deliveryId, inbox, letter, listen, seen } = await aListener()
  inbox.push(absenceOf(letter, '4 December 2026'))
  await listen()
  expect((await seen()).replies).toMatchObject([{ kind: 'auto-reply', until: '2026-12-04' }])
  expect(await stateOf(desk, { deliveryId })).toBe('sent')
})

test('a letter that came back brings the person back while the 24 hours run, and a new one may go', async () => {
  const { desk, deliveryId, interviewId, mailboxId, inbox, letter, listen, seen } = await aListener()
  inbox.push(bounceOf(letter))
  await listen()
  expect((await seen()).replies).toMatchObject([{ kind: 'bounce', why: 'there is no such mailbox. Look at the address, letter by letter.' }])
  const view = await readInterview(desk, OWNER, { interviewId })
  expect(view.thanks[0]).toMatchObject({ personId: 'p1', state: 'refused' })
  expect(view.over).toBe(false)
  expect(view.deliveries[0]?.detail).toBe(`The letter to ${letter.to} came back: there is no such mailbox. Look at the address, letter by letter.`)
  const again = await sendLetters(desk, OWNER, { interviewId, mailboxId, to: ['p1'] })
  expect(again.deliveries.map(({ state }) => state)).toEqual(['refused', 'due'])
  expect(await stateOf(desk, { deliveryId })).toBe('refused')
})

test('after a letter came back, the one to the mended address is listened for', async () => {
  const { desk, clock, interviewId, mailboxId, inbox, letter, listen, seen } = await aListener()
  inbox.push(bounceOf(letter))
  await listen()
  const { deliveries } = await sendLetters(desk, OWNER, { interviewId, mailboxId, to: ['p1'] })
  const again = deliveries.find(({ state }) => state === 'due')?.id ?? ''
  const messageId = await desk.store.change(OWNER, async (records) => {
    await records.moveDelivery(again, ['due'], { to: 'sent', at: clock.now() })
    return (await records.delivery(again))?.messageId ?? ''
  })
  expect((await listen())?.since(clock.now()).total('minutes')).toBe(1)
  clock.pass({ minutes: 5 })
  inbox.push(replyTo({ ...letter, messageId }))
  expect((await listen())?.since(clock.now()).total('minutes')).toBe(60)
  expect((await seen()).replies.map(({ kind }) => kind)).toEqual(['bounce', 'reply'])
})

test('an answer to a letter that was said to have come back is listened for and kept', async () => {
  const { clock, inbox, letter, listen, seen } = await aListener()
  inbox.push(bounceOf(letter))
  expect((await listen())?.since(clock.now()).total('minutes')).toBe(1)
  clock.pass({ hours: 30 })
  inbox.push(replyTo(letter))
  expect((await listen())?.since(clock.now()).total('minutes')).toBe(60)
  expect((await seen()).replies.map(({ kind }) => kind)).toEqual(['bounce', 'reply'])
})

test('an answer outweighs the report that the letter came back, before and after; a notice of a machine does not', async () => {
  const { desk, deliveryId, inbox, letter, listen } = await aListener()
  const notice = mail({ From: 'MAILER-DAEMON@mx.example.test', To: letter.from, Subject: 'Notice', 'In-Reply-To': letter.messageId, 'Message-ID': '<notice@mx.example.test>' }, 'About your message.')
  inbox.push(notice, bounceOf(letter))
  await listen()
  expect(await stateOf(desk, { deliveryId })).toBe('refused')
  inbox.push(notice.replace('<notice@', '<another@'))
  await listen()
  expect(await stateOf(desk, { deliveryId })).toBe('refused')
  inbox.push(replyTo(letter))
  await listen()
  expect(await stateOf(desk, { deliveryId })).toBe('sent')
  inbox.push(bounceOf(letter, { said: '550 5.1.1 Still unknown' }))
  await listen()
  expect(await stateOf(desk, { deliveryId })).toBe('sent')
})

test('a report on a letter that is not ours, or on an address it was passed on to, changes nothing', async () => {
  const { desk, deliveryId, inbox, letter, listen, seen } = await aListener()
  inbox.push(bounceOf({ ...letter, messageId: '<somebody-else@example.org>', token: 'somebody-else' }))
  inbox.push(bounceOf(letter).replace(`rfc822; ${letter.to}`, 'rfc822; assistant@elsewhere.example'))
  await listen()
  expect(await stateOf(desk, { deliveryId })).toBe('sent')
  expect((await seen()).replies).toHaveLength(1)
})

test('a report on an alias names the address that the letter was passed on to, and the letter stays sent', async () => {
  const { desk, deliveryId, inbox, letter, listen } = await aListener()
  inbox.push(bounceOf(letter).replace('Final-Recipient:', `Original-Recipient: rfc822; ${letter.to}\nFinal-Recipient:`).replace(`Final-Recipient: rfc822; ${letter.to}`, 'Final-Recipient: rfc822; assistant@elsewhere.example'))
  await listen()
  expect(await stateOf(desk, { deliveryId })).toBe('sent')
  const events = await desk.store.read(OWNER, (records) => records.deliveryEvents(deliveryId))
  expect(events.at(-1)?.detail).toMatch(/^A copy to assistant@elsewhere.example came back: /)
})

test.each([['unknown'], ['ask']] as const)('an answer proves that a letter went out which was %s', async (state) => {
  const { desk, clock, deliveryId, inbox, letter, listen } = await aListener()
  await desk.store.change(OWNER, (records) => records.moveDelivery(deliveryId, ['sent'], { to: state, at: clock.now() }))
  inbox.push(replyTo(letter))
  await listen()
  expect(await stateOf(desk, { deliveryId })).toBe('sent')
})

test('an answer, or the word of the candidate, ends the reminders to ask again; the word can be taken back', async () => {
  const { desk, interviewId, inbox, letter, listen } = await aListener()
  const asking = () => desk.store.read(OWNER, async (records) => (await records.reminders(interviewId)).filter(({ kind }) => kind.endsWith('follow-up')).map(({ state }) => state))
  await sayHeard(desk, OWNER, { interviewId, personId: 'p2', heard: 'next-round' })
  expect(new Set(await asking())).toEqual(new Set(['needless']))
  const back = await takeBackHeard(desk, OWNER, { interviewId, personId: 'p2' })
  expect(back.outcomes).toEqual([])
  expect(new Set(await asking())).toEqual(new Set(['planned']))
  inbox.push(replyTo(letter))
  await listen()
  expect(new Set(await asking())).toEqual(new Set(['needless']))
})

test('a message can be given by hand, and is the same one when it is found later', async () => {
  const { desk, interviewId, inbox, letter, listen, seen } = await aListener()
  const eml = replyTo(letter)
  const give = (text: string, personId?: string) => addReply(desk, OWNER, { interviewId, message: Buffer.from(text).toString('base64'), ...(personId && { personId }) })
  expect((await give(eml)).replies).toMatchObject([{ kind: 'reply', personId: 'p1' }])
  inbox.push(eml)
  await listen()
  expect((await seen()).replies).toHaveLength(1)
  const unnamed = mail({ From: 'assistant@fernfield.example', Subject: 'Next steps' }, 'Please come on Monday.')
  await expect(give(unnamed)).rejects.toMatchObject({ code: 'bad-input', at: 'personId' })
  expect((await give(unnamed, 'p2')).replies).toMatchObject([{}, { kind: 'reply', personId: 'p2' }])
  await expect(give('just some words')).rejects.toMatchObject({ code: 'bad-input' })
})

test('a mailbox is looked into often at first, then less, also for two weeks after everybody answered, and then not at all', async () => {
  const { clock, inbox, letter, listen } = await aListener()
  const minutes = async () => (await listen())?.since(clock.now()).total('minutes')
  expect(await minutes()).toBe(1)
  clock.pass({ hours: 3 })
  expect(await minutes()).toBe(5)
  clock.pass({ hours: 24 * 20 })
  expect(await minutes()).toBe(60)
  inbox.push(replyTo(letter))
  expect(await minutes()).toBe(60)
  clock.pass({ hours: 24 * 14 })
  expect(await minutes()).toBeUndefined()
})

test('a mailbox that cannot be read is told in words and tried again, rarely where the password is wrong', async () => {
  const { clock, listen, seen, trouble } = await aListener()
  trouble.now = { trouble: 'wrong-password', detail: 'no' }
  expect((await listen())?.since(clock.now()).total('hours')).toBe(6)
  expect((await seen()).listening).toMatchObject([{ isRead: true, trouble: 'imap.example.org did not accept the user name or the password. Many providers want an app password here: you make one in the security settings of your account.' }])
  trouble.now = { trouble: 'connection', detail: 'no' }
  expect((await listen())?.since(clock.now()).total('minutes')).toBe(5)
})

test('an answer that names what the provider called the letter is a certain one', async () => {
  const { desk, deliveryId, inbox, letter, listen, seen } = await aListener()
  await desk.store.change(OWNER, (records) => records.saveKnownId(deliveryId, '<new@outlook.example>'))
  inbox.push(replyTo({ ...letter, messageId: '<new@outlook.example>', subject: 'another subject' }))
  await listen()
  expect((await seen()).replies).toMatchObject([{ kind: 'reply' }])
})
