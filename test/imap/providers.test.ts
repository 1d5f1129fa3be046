/** Providers as they behave, each simulated by a real IMAP server and an SMTP server that files, renames and delays as they do. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { listener } from '../../src/server/actions/listen.ts'
import { lookBeforeLeaving } from '../../src/server/actions/look-before-leaving.ts'
import { changeMailbox } from '../../src/server/actions/mailboxes.ts'
import { readInterview } from '../../src/server/actions/read-interview.ts'
import { readReplies } from '../../src/server/actions/replies.ts'
import { sendLetters } from '../../src/server/actions/send-letters.ts'
import { imapPostbox } from '../../src/server/mail/postbox.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import type { MailboxRecord } from '../../src/server/ports.ts'
import { randomIds } from '../../src/server/system.ts'
import { aDesk, OWNER } from '../desk.ts'
import { aReadyInterview } from '../doors.ts'
import { startSmtp } from '../smtp/start.ts'
import { aSentInterview } from './a-sent-interview.ts'
import { type Dovecot, dovecotMissing, type DovecotOptions, startDovecot } from './dovecot.ts'
import { replyTo } from './mails.ts'

interface Behaviour {
  /** What it files in Sent of a letter that it takes; undefined: nothing. */
  readonly files?: ((letter: string) => string) | undefined
  readonly sent?: string | undefined
}

/** One letter sent through the simulated provider, and a listener at its mailbox. */
async function aSentLetterAt(server: Dovecot, { files, sent = 'Sent' }: Behaviour) {
  const account = server.account()
  const smtp = await startSmtp({ users: { [account.user]: account.password }, onDelivered: ({ text }) => void (files && account.deliver(files(text), sent)) })
  onTestFinished(() => smtp.stop())
  const ca = readFileSync(server.caFile, 'utf8')
  const { desk, clock } = await aDesk({ mailer: smtpMailer({ ca }), postbox: imapPostbox({ ca }) })
  const reached = { address: account.user, user: account.user, host: smtp.host, port: smtp.port, imapHost: server.host, imapPort: server.port, imapTls: 'implicit' as const }
  const interview = await aSentInterview(desk, reached)
  const { message, mailbox } = await desk.store.read(OWNER, async (records) => ({ message: await records.message(interview.deliveryId), mailbox: await records.mailbox(interview.mailboxId) }))
  if (!message || !mailbox) throw new Error('Nothing was frozen.')
  const outcome = await desk.mailer.attempt(mailbox, account.password, message, async () => true)
  expect(outcome.result).toBe('accepted')
  clock.pass({ minutes: 2 })
  const listen = () => listener(desk)({ ownerId: OWNER, kind: 'listen', subject: mailbox.id, dueAt: clock.now(), fence: 1, attempts: 1 }, new AbortController().signal)
  const append = (to: MailboxRecord = mailbox) => desk.postbox.appendSent(to, account.password, { bytes: message.bytes, ids: { messageId: message.messageId, token: interview.letter.token, since: clock.now().subtract({ hours: 24 }) }, at: clock.now() })
  /** The same interview in data that were put back from a copy which was made before that letter was written; it is sent once more. */
  const sentBehindCopy = async () => {
    const later = await aDesk({ mailer: smtpMailer({ ca }), postbox: imapPostbox({ ca }), ids: randomIds })
    const { interview: again, mailboxId } = await aReadyInterview(later.desk)
    await changeMailbox(later.desk, OWNER, { mailboxId, ...mailbox, password: account.password })
    const now = later.clock.now()
    await later.store.change(OWNER, (records) => records.savePutBack({ copiedAt: now.subtract({ hours: 1 }), putBackAt: now }))
    await sendLetters(later.desk, OWNER, { interviewId: again.id, mailboxId, to: ['p1'] })
    later.clock.pass({ minutes: 1 })
    const [claim] = await later.store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
    const leaves = claim && (await lookBeforeLeaving(later.desk)(claim))
    const heard = () => listener(later.desk)({ ownerId: OWNER, kind: 'listen', subject: mailboxId, dueAt: later.clock.now(), fence: 1, attempts: 1 }, new AbortController().signal)
    return { leaves, heard, view: () => readInterview(later.desk, OWNER, { interviewId: again.id }), seen: () => readReplies(later.desk, OWNER, { interviewId: again.id }) }
  }
  return { ...interview, account, listen, append, sentBehindCopy, seen: () => readReplies(desk, OWNER, { interviewId: interview.interviewId }) }
}

const renamed = (letter: string): string => letter.replace(/^Message-ID: (.*)$/im, 'Message-ID: <0100-outlook@provider.example>\nX-Microsoft-Original-Message-ID: $1')

describe.skipIf(dovecotMissing)('a provider', () => {
  const servers = new Map<string, Promise<Dovecot>>()
  const server = (options: DovecotOptions = {}): Promise<Dovecot> => {
    const key = JSON.stringify(options)
    const known = servers.get(key) ?? startDovecot(options)
    servers.set(key, known)
    return known
  }
  beforeAll(() => void server())
  afterAll(async () => {
    for (const starting of servers.values()) await (await starting).stop()
  })

  test('whose Sent folder holds a letter that the data do not know, since they were put back: it does not leave again, and its answer is heard', async () => {
    const { account, letter, sentBehindCopy } = await aSentLetterAt(await server(), { files: renamed })
    const { leaves, heard, view, seen } = await sentBehindCopy()
    expect(leaves).toBe(false)
    expect((await view()).deliveries).toMatchObject([{ state: 'sent', detail: expect.stringContaining('lies in the folder Sent') }])
    account.deliver(replyTo({ ...letter, messageId: '<0100-outlook@provider.example>' }))
    await heard()
    expect((await seen()).replies).toMatchObject([{ kind: 'reply', personId: 'p1' }])
  })

  test('that files nothing: what the data do not know is asked about before it leaves', async () => {
    const { sentBehindCopy } = await aSentLetterAt(await server(), {})
    const { leaves, view } = await sentBehindCopy()
    expect(leaves).toBe(false)
    expect((await view()).deliveries).toMatchObject([{ state: 'late', isKeptBack: true, detail: expect.stringContaining('which proves nothing') }])
  })

  test('that files in Sent by itself and gives the letter another Message-ID: no second copy, and an answer to the new one is certain', async () => {
    const { account, append, listen, letter, seen } = await aSentLetterAt(await server(), { files: renamed })
    expect(await append()).toBe('was-there')
    account.deliver(replyTo({ ...letter, messageId: '<0100-outlook@provider.example>', subject: 'a subject of their own' }))
    await listen()
    expect((await seen()).replies).toMatchObject([{ kind: 'reply', personId: 'p1' }])
    expect(account.messages('Sent')).toHaveLength(1)
  })

  test('that files nothing: a copy is filed once, also where Sent has another name and there is no UIDPLUS', async () => {
    const { account, append } = await aSentLetterAt(await server({ marksFolders: false, without: ['SPECIAL-USE', 'UIDPLUS', 'LIST-EXTENDED', 'LIST-STATUS'] }), {})
    expect(await append()).toBe('no-folder')
    account.deliver('Subject: something old\n\nyou', 'Gesendet')
    expect([await append(), await append()]).toEqual(['appended', 'was-there'])
    expect(account.messages('Gesendet')).toHaveLength(2)
  })

  test('that lets one connection in at a time and is busy: told as such, and read later', async () => {
    const busy = await server({ mostConnections: 1 })
    const { account, listen, letter, seen } = await aSentLetterAt(busy, {})
    const watching = new AbortController()
    const other = imapPostbox({ ca: readFileSync(busy.caFile, 'utf8') })
    const box = { address: account.user, displayName: 'x', user: account.user, host: 'x', port: 1, tls: 'implicit' as const, imapHost: busy.host, imapPort: busy.port, imapTls: 'implicit' as const }
    const inside = Promise.withResolvers<void>()
    const watched = other.watch(box, account.password, { onNews: inside.resolve, signal: watching.signal })
    const drip = setInterval(() => account.deliver(replyTo(letter)), 200)
    await inside.promise
    clearInterval(drip)
    await listen()
    expect((await seen()).listening[0]?.trouble).toContain('has been asked too much for now')
    watching.abort()
    await watched
    await new Promise((resolve) => setTimeout(resolve, 300))
    await listen()
    expect((await seen()).replies).toMatchObject([{ kind: 'reply' }])
  })
})
