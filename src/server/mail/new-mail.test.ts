import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { aMailbox } from '../../../test/builders.ts'
import { replyTo, aSentLetter } from '../../../test/imap/mails.ts'
import { certificates } from '../../../test/smtp/certificates.ts'
import { imapPostbox } from './postbox.ts'

/** A server with one answer in each folder, which refuses to search in some of them. */
async function aRefusingServer(refuses: readonly string[], answer: 'NO' | 'BAD', { tellsNext = true, cannotGive }: { readonly tellsNext?: boolean; readonly cannotGive?: RegExp } = {}) {
  const text = replyTo(aSentLetter()).replace(/\n/g, '\r\n')
  const [head = ''] = text.split(/(?<=\r\n\r\n)/)
  let selected = ''
  const fetched = (uid: number, data: string): string => `* ${uid - 3} FETCH (UID ${uid} RFC822.SIZE ${text.length} INTERNALDATE "20-Nov-2026 16:00:00 +0000" ${data})\r\n`
  const literal = (words: string): string => `{${Buffer.byteLength(words)}}\r\n${words}`
  const untagged = (command: string): string => {
    if (command.startsWith('CAPABILITY')) return '* CAPABILITY IMAP4rev1 SPECIAL-USE\r\n'
    if (command.startsWith('LIST "" ""')) return '* LIST (\\Noselect) "/" ""\r\n'
    if (/^(?:LIST|LSUB)/.test(command)) return '* LIST () "/" INBOX\r\n* LIST (\\Junk) "/" Junk\r\n'
    if (/^(?:SELECT|EXAMINE)/.test(command)) {
      selected = /Junk/.test(command) ? 'Junk' : 'INBOX'
      return '* FLAGS (\\Seen)\r\n* 1 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n' + (tellsNext ? '* OK [UIDNEXT 5] x\r\n' : '')
    }
    if (command.startsWith('UID SEARCH')) return cannotGive && selected === 'INBOX' ? '* SEARCH 4 5\r\n' : '* SEARCH 4\r\n'
    if (!command.startsWith('UID FETCH')) return ''
    const data = /BODY(?:\.PEEK)?\[\]/.test(command) ? `BODY[]<0> ${literal(text)}` : `BODY[HEADER]<0> ${literal(head)}`
    const uids = /^UID FETCH (\S+)/.exec(command)?.[1]?.split(',') ?? []
    return uids.map((uid) => fetched(Number(uid), data)).join('')
  }
  const server = createServer({ cert: certificates().good.cert, key: certificates().good.key }, (socket) => {
    socket.on('error', () => socket.destroy()).write('* OK ready\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        const [tag = '', ...words] = line.split(' ')
        const command = words.join(' ')
        const isRefused = cannotGive?.test(command) || (command.startsWith('UID SEARCH') && refuses.includes(selected))
        socket.write(isRefused ? `${tag} ${answer} not now\r\n` : `${untagged(command)}${tag} OK done\r\n`)
        if (command === 'LOGOUT') socket.end()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const box = aMailbox({ imapHost: 'localhost', imapPort: port, imapTls: 'implicit' })
  const postbox = imapPostbox({ ca: readFileSync(certificates().caFile, 'utf8'), limits: { call: 5_000 } })
  return (marks: Parameters<typeof postbox.newMail>[2]['marks'] = []) => postbox.newMail(box, 'secret', { marks, since: Temporal.Instant.from('2026-11-20T12:00:00Z'), wants: () => true })
}

const inbox = { folder: 'INBOX', uidValidity: '7', uidNext: 3 }

test.each(['NO', 'BAD'] as const)('where the server refuses to search (%s), nothing counts as read', async (answer) => {
  const read = await aRefusingServer(['INBOX', 'Junk'], answer)
  expect(await read()).toMatchObject({ trouble: 'temporary' })
  expect(await read([inbox])).toMatchObject({ trouble: 'temporary' })
})

test('a server that does not tell UIDNEXT is read, and read on', async () => {
  const read = await aRefusingServer([], 'NO', { tellsNext: false })
  const first = await read([inbox])
  if ('trouble' in first) throw new Error(first.detail)
  expect(first.messages.map(({ folder, uid }) => [folder, uid])).toEqual([['INBOX', 4], ['Junk', 4]])
  expect(first.marks).toMatchObject([{ folder: 'INBOX', uidNext: 5 }, { folder: 'Junk', uidNext: 5 }])
  expect(await read(first.marks)).toMatchObject({ messages: [], marks: [{ uidNext: 5 }, { uidNext: 5 }], more: false })
})

test.each([
  ['its head', /^UID FETCH \S*4\S* .*HEADER/],
  ['the whole of it', /^UID FETCH 4 .*BODY(?:\.PEEK)?\[\]/],
])('one message of which the server cannot give %s does not hide the one behind it', async (what, cannotGive) => {
  const read = await aRefusingServer([], 'NO', { cannotGive })
  const first = await read([inbox])
  if ('trouble' in first) throw new Error(first.detail)
  const inInbox = first.messages.filter(({ folder }) => folder === 'INBOX')
  expect(inInbox.map(({ uid }) => uid)).toEqual(what === 'its head' ? [5] : [4, 5])
  if (what !== 'its head') expect(Buffer.from(inInbox[0]?.bytes ?? []).toString()).toMatch(/in-reply-to: </i)
})

test('a folder that cannot be searched does not keep back what is in the other one', async () => {
  const read = await aRefusingServer(['Junk'], 'NO')
  const first = await read([inbox])
  if ('trouble' in first) throw new Error(first.detail)
  expect(first).toMatchObject({ messages: [{ folder: 'INBOX', uid: 4 }], marks: [{ folder: 'INBOX', uidNext: 5 }], more: true })
  expect(await read(first.marks)).toMatchObject({ trouble: 'temporary' })
})
