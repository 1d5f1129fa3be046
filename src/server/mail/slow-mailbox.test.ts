import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { aMailbox } from '../../../test/builders.ts'
import { aSentLetter, replyTo } from '../../../test/imap/mails.ts'
import { certificates } from '../../../test/smtp/certificates.ts'
import type { ListenMark } from '../ports/postbox.ts'
import { imapPostbox } from './postbox.ts'

const UIDS = [4, 5, 6]

/** A server so slow that one whole message of three comes within the time of a call, and then nothing more. */
async function aSlowServer(): Promise<number> {
  const text = replyTo(aSentLetter()).replace(/\n/g, '\r\n')
  const [head = ''] = text.split(/(?<=\r\n\r\n)/)
  const literal = (words: string): string => `{${Buffer.byteLength(words)}}\r\n${words}`
  const fetched = (uid: number, data: string): string => `* ${uid - 3} FETCH (UID ${uid} RFC822.SIZE ${text.length} INTERNALDATE "20-Nov-2026 16:00:00 +0000" ${data})\r\n`
  const asked = (command: string): number[] => UIDS.filter((uid) => new RegExp(`FETCH [\\d,:]*\\b${uid}\\b`).test(command))
  const untagged = (command: string): string => {
    if (command.startsWith('CAPABILITY')) return '* CAPABILITY IMAP4rev1\r\n'
    if (command.startsWith('LIST "" ""')) return '* LIST (\\Noselect) "/" ""\r\n'
    if (/^(?:LIST|LSUB)/.test(command)) return '* LIST () "/" INBOX\r\n'
    if (/^(?:SELECT|EXAMINE)/.test(command)) return '* FLAGS (\\Seen)\r\n* 3 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT 7] x\r\n'
    if (command.startsWith('UID SEARCH')) return `* SEARCH ${UIDS.filter((uid) => uid >= Number(/(\d+):\*/.exec(command)?.[1] ?? 0)).join(' ')}\r\n`
    return command.startsWith('UID FETCH') ? asked(command).map((uid) => fetched(uid, isWhole(command) ? `BODY[]<0> ${literal(text)}` : `BODY[HEADER]<0> ${literal(head)}`)).join('') : ''
  }
  const isWhole = (command: string): boolean => /BODY(?:\.PEEK)?\[\]/.test(command)
  const server = createServer({ cert: certificates().good.cert, key: certificates().good.key }, (socket) => {
    let whole = 0
    socket.on('error', () => socket.destroy()).write('* OK ready\r\n')
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        const [tag = '', ...words] = line.split(' ')
        const command = words.join(' ')
        if (isWhole(command) && ++whole > 1) return
        socket.write(`${untagged(command)}${tag} OK done\r\n`)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

test('a mailbox that cannot be read to its end within the time of a call is read in pieces, and each counts', async () => {
  const box = aMailbox({ imapHost: 'localhost', imapPort: await aSlowServer(), imapTls: 'implicit' })
  const postbox = imapPostbox({ ca: readFileSync(certificates().caFile, 'utf8'), limits: { call: 500 } })
  const uids: number[] = []
  let marks: readonly ListenMark[] = []
  for (const _ of UIDS) {
    const read = await postbox.newMail(box, 'secret', { marks, since: Temporal.Instant.from('2026-11-20T12:00:00Z'), wants: () => true })
    if ('trouble' in read) throw new Error(read.detail)
    uids.push(...read.messages.map(({ uid }) => uid))
    marks = read.marks
  }
  expect(uids).toEqual(UIDS)
})
