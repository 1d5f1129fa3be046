import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { aMailbox } from '../../../test/builders.ts'
import { type Account, type Dovecot, dovecotMissing, type DovecotOptions, startDovecot } from '../../../test/imap/dovecot.ts'
import { aSentLetter, copyOf, mail, replyTo } from '../../../test/imap/mails.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import { headerOf } from '../../core/replies/mail.ts'
import { imapPostbox } from './postbox.ts'

const since = Temporal.Now.instant().subtract({ hours: 1 })
const letter = aSentLetter()
const ids = { messageId: letter.messageId, token: letter.token, since }

/** One server for all tests that want the same one; each takes an account of its own. */
const servers = new Map<string, Promise<Dovecot>>()
afterAll(async () => {
  for (const starting of servers.values()) await (await starting).stop()
})

async function anAccount(options: DovecotOptions = {}) {
  const key = JSON.stringify(options)
  servers.set(key, servers.get(key) ?? startDovecot(options))
  const server = await servers.get(key)
  if (!server) throw new Error('No server.')
  const account = server.account()
  return { server, account, password: account.password, box: boxOf(server, account), postbox: postboxOf(server) }
}

function boxOf(server: Dovecot, { user }: Account, change: Partial<MailboxSettings> = {}): MailboxSettings {
  return aMailbox({ address: user, user, imapHost: server.host, imapPort: server.port, imapTls: 'implicit', ...change })
}

function postboxOf(server: Pick<Dovecot, 'caFile'>, limits = {}) {
  return imapPostbox({ ca: readFileSync(server.caFile, 'utf8'), limits })
}

describe.skipIf(dovecotMissing)('a real mailbox (Dovecot)', () => {
  test.each(['implicit', 'starttls'] as const)('is signed in to over %s', async (imapTls) => {
    const { server, account, postbox } = await anAccount()
    const box = boxOf(server, account, { imapTls, imapPort: imapTls === 'implicit' ? server.port : server.startTlsPort })
    expect(await postbox.test(box, account.password)).toEqual({ ok: true })
  })

  test.each([
    ['a wrong password', { password: 'wrong' }, 'wrong-password'],
    ['TLS from the start at a port of STARTTLS', { box: { imapTls: 'implicit', at: 'starttls' } }, 'no-tls'],
    ['STARTTLS at a port of TLS from the start', { box: { imapTls: 'starttls', at: 'implicit' } }, 'silent'],
    ['a port where nobody is', { box: { imapPort: 1 } }, 'wrong-port'],
    ['a name that nobody has', { box: { imapHost: 'imap.nowhere.invalid' } }, 'wrong-host'],
    ['an authority that nobody trusts', { ca: '' }, 'certificate-unknown'],
    ['no place to read it', { box: { imapHost: undefined } }, 'not-read'],
  ] as const)('tells %s apart', async (_, wrong: { password?: string; ca?: string; box?: Partial<MailboxSettings> & { at?: string } }, trouble) => {
    const { server, account } = await anAccount()
    const { at, ...change } = wrong.box ?? {}
    const box = boxOf(server, account, { ...(at && { imapPort: at === 'starttls' ? server.startTlsPort : server.port }), ...change })
    const postbox = wrong.ca === undefined ? postboxOf(server, { greeting: 1_000 }) : imapPostbox()
    expect(await postbox.test(box, wrong.password ?? account.password)).toMatchObject({ ok: false, trouble })
  })

  test('finds a letter in Sent by its Message-ID and not another', async () => {
    const { account: server, box, password, postbox } = await anAccount()
    expect(await postbox.findSent(box, password, ids)).toEqual({ found: false })
    server.deliver(copyOf(letter), 'Sent')
    server.deliver(mail({ From: 'a@b.example', Subject: 'something else', 'Message-ID': '<other@b.example>' }, 'x'), 'Sent')
    expect(await postbox.findSent(box, password, ids)).toEqual({ found: true, folder: 'Sent', messageId: letter.messageId })
    expect(await postbox.findSent(box, password, { ...ids, messageId: '<letter-of-the-tests-0002@example.test>', token: 'letter-of-the-tests-0002' })).toEqual({ found: false })
  })

  test.each([
    ['another folder for what is sent', 'Sent Items'],
    ['another folder, in another language', 'Gesendete Objekte'],
    ['the inbox, as a copy to oneself', 'INBOX'],
  ])('finds a letter in %s', async (_, folder) => {
    const { account: server, box, password, postbox } = await anAccount()
    for (const place of ['Sent', folder]) server.deliver(mail({ From: 'a@b.example', Subject: 'something else', 'Message-ID': '<other@b.example>' }, 'x'), place)
    expect(await postbox.findSent(box, password, ids)).toEqual({ found: false })
    server.deliver(copyOf(letter), folder)
    expect(await postbox.findSent(box, password, ids)).toEqual({ found: true, folder, messageId: letter.messageId })
    const filing = await postbox.appendSent(box, password, { bytes: Buffer.from(copyOf(letter)), ids, at: since })
    expect(filing).toBe(folder === 'INBOX' ? 'appended' : 'was-there')
  })

  test('finds the letters of Regards to one reader, wherever copies lie, and no other mail', async () => {
    const { account: server, box, password, postbox } = await anAccount()
    const ask = { to: letter.to, since }
    expect(await postbox.lettersTo(box, password, ask)).toEqual([])
    server.deliver(mail({ From: 'a@b.example', To: letter.to, Subject: 'by hand', 'Message-ID': '<by-hand@b.example>' }, 'x'), 'Sent')
    server.deliver(copyOf(aSentLetter({ to: 'another@fernfield.example', token: 'to-another' })), 'Sent')
    server.deliver(copyOf(letter, { 'Message-ID': '<renamed@outlook.example>' }), 'Sent Items')
    server.deliver(copyOf(aSentLetter({ token: 'later' }), { 'In-Reply-To': letter.messageId, Subject: '=?utf-8?q?Any_news=3F?=' }), 'Sent')
    expect(await postbox.lettersTo(box, password, ask)).toMatchObject([
      { folder: 'Sent', token: 'later', subject: 'Any news?', follows: true },
      { folder: 'Sent Items', token: letter.token, messageId: '<renamed@outlook.example>', subject: letter.subject, follows: false },
    ])
  })

  test('says when something arrives while it is watched', async () => {
    const { account: server, box, password, postbox } = await anAccount()
    const watching = new AbortController()
    const news = Promise.withResolvers<void>()
    const ended = postbox.watch(box, password, { onNews: news.resolve, signal: watching.signal })
    const drip = setInterval(() => server.deliver(replyTo(letter)), 150)
    await news.promise
    clearInterval(drip)
    watching.abort()
    await ended
  })
})

describe.skipIf(dovecotMissing)('the Sent folder', () => {
  test.each([
    ['X-Microsoft-Original-Message-ID', { 'Message-ID': '<new@outlook.example>', 'X-Microsoft-Original-Message-ID': letter.messageId, 'X-Regards-Letter': 'gone' }],
    ['X-Google-Original-Message-ID', { 'Message-ID': '<new@gmail.example>', 'X-Google-Original-Message-ID': letter.messageId, 'X-Regards-Letter': 'gone' }],
    ['our own header', { 'Message-ID': '<new@ses.example>' }],
  ])('keeps a letter whose Message-ID was replaced: found by %s', async (_, headers) => {
    const { account: server, box, password, postbox } = await anAccount()
    server.deliver(copyOf(letter, headers), 'Sent')
    expect(await postbox.findSent(box, password, ids)).toEqual({ found: true, folder: 'Sent', messageId: headers['Message-ID'] })
  })

  test.each(['Gesendete Objekte', 'Éléments envoyés', 'Отправленные', '送信済みメール', 'Skickat'])('is known as %s where nothing marks it', async (name) => {
    const { account: server, box, password, postbox } = await anAccount({ marksFolders: false, without: ['SPECIAL-USE', 'UIDPLUS', 'CONDSTORE', 'QRESYNC', 'ESEARCH', 'LIST-EXTENDED', 'LIST-STATUS'] })
    server.deliver(copyOf(letter), name)
    expect(await postbox.findSent(box, password, ids)).toMatchObject({ found: true, folder: name })
  })

  test('gets one copy, read, in exactly our bytes, and no second one', async () => {
    const { account: server, box, password, postbox } = await anAccount({ without: ['UIDPLUS'] })
    const bytes = Buffer.from(copyOf(letter).replace(/\n/g, '\r\n'))
    expect(await postbox.appendSent(box, password, { bytes, ids, at: since })).toBe('appended')
    expect(await postbox.appendSent(box, password, { bytes, ids, at: since })).toBe('was-there')
    expect(server.messages('Sent').map(({ text, isSeen }) => [text.replace(/\r\n/g, '\n'), isSeen])).toEqual([[copyOf(letter), true]])
  })
})

describe.skipIf(dovecotMissing)('new mail', () => {
  const all = { since, wants: () => true }

  test('is read once, on from where the last reading ended, and nothing is changed by it', async () => {
    const { account: server, box, password, postbox } = await anAccount()
    server.deliver(replyTo(letter))
    server.deliver(replyTo(letter, { text: 'Taken for spam.' }), 'Junk')
    const first = await postbox.newMail(box, password, { ...all, marks: [] })
    if ('trouble' in first) throw new Error(first.detail)
    expect(first.messages.map(({ folder, uid, bytes }) => [folder, uid, Buffer.from(bytes).toString().includes('In-Reply-To')])).toEqual([['INBOX', 1, true], ['Junk', 1, true]])
    server.deliver(replyTo(letter, { text: 'Second.' }))
    const second = await postbox.newMail(box, password, { ...all, marks: first.marks })
    expect(second).toMatchObject({ messages: [{ folder: 'INBOX', uid: 2 }], more: false })
    expect(server.messages().map(({ isSeen }) => isSeen)).toEqual([false, false])
  })

  test('of what is not wanted only the head is read', async () => {
    const { account: server, box, password, postbox } = await anAccount()
    server.deliver(mail({ From: 'shop@example.org', Subject: '=?utf-8?q?Gr=C3=BC=C3=9Fe?=' }, 'x'.repeat(100_000)))
    const heads: (string | undefined)[] = []
    const read = await postbox.newMail(box, password, { since, marks: [], wants: ({ headers, size }) => (heads.push(headerOf(headers, 'subject'), String(size > 100_000)), false) })
    expect(read).toMatchObject({ messages: [], more: false })
    expect(heads).toEqual(['Grüße', 'true'])
  })

  test('comes in portions, and none of it twice', async () => {
    const { account: server, box, password, postbox } = await anAccount()
    for (let number = 0; number < 7; number++) server.deliver(replyTo(letter, { text: `Number ${number}` }))
    const seen: number[] = []
    let marks: Parameters<typeof postbox.newMail>[2]['marks'] = []
    for (let more = true; more; ) {
      const read = await postbox.newMail(box, password, { ...all, marks, most: 3 })
      if ('trouble' in read) throw new Error(read.detail)
      seen.push(...read.messages.map(({ uid }) => uid))
      ;({ marks, more } = read)
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('is read anew where the server numbered its messages anew', async () => {
    const { account: server, box, password, postbox } = await anAccount()
    server.deliver(replyTo(letter))
    const stale = { folder: 'INBOX', uidValidity: '12', uidNext: 900 }
    expect(await postbox.newMail(box, password, { ...all, marks: [stale] })).toMatchObject({ messages: [{ uid: 1 }] })
  })

  test('a message of which the server sends more than is taken is passed over, and the next one is read', async () => {
    const { server, account, box, password } = await anAccount()
    account.deliver(replyTo(letter, { text: 'x'.repeat(20_000) }))
    account.deliver(replyTo(letter))
    const postbox = postboxOf(server, { literal: 4_096 })
    const first = await postbox.newMail(box, password, { ...all, marks: [] })
    if ('trouble' in first) throw new Error(first.detail)
    expect(first).toMatchObject({ messages: [], more: true })
    expect(await postbox.newMail(box, password, { ...all, marks: first.marks })).toMatchObject({ messages: [{ uid: 2 }] })
  })

  test('a head without end is cut, and what comes behind is read all the same', async () => {
    const { account: server, box, password, postbox } = await anAccount()
    server.deliver(mail({ From: 'a@b.example', Subject: 'first', References: '<x@y.example> '.repeat(300_000) }, 'x'))
    server.deliver(replyTo(letter))
    const read = await postbox.newMail(box, password, { ...all, marks: [] })
    if ('trouble' in read) throw new Error(read.detail)
    expect(read.messages.map(({ bytes }) => bytes.length <= 512 * 1024)).toEqual([true, true])
  })
})
