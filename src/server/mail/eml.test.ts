import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDraft } from '../../../test/smtp/letters.ts'
import { Refusal } from '../../api/refusal.ts'
import type { MessageDraft } from '../ports.ts'
import { emlWriter } from './eml.ts'

const freeze = (change: Partial<MessageDraft> = {}) => emlWriter().freeze(aDraft(change))
const textOf = async (change?: Partial<MessageDraft>): Promise<string> => Buffer.from((await freeze(change)).bytes).toString('latin1')

/** Reads the headers as a receiver does: folded lines joined, the first empty line ends them. */
function headersOf(text: string): [string, string][] {
  const [head = ''] = text.split('\r\n\r\n', 1)
  return head.replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)])
}

function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, code: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(code, 'base64').toString('latin1') : code.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    )
}

const asUtf8 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')

function bodyOf(text: string): string {
  const body = text.slice(text.indexOf('\r\n\r\n') + 4)
  const decoded = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return asUtf8(decoded)
}

test('a message is one plain letter to one person', async () => {
  const { bytes, ...message } = await freeze()
  expect(Buffer.from(bytes).toString('utf8')).toBe(
    [
      'Date: Fri, 20 Nov 2026 18:00:00 +0000',
      'From: Maya Ellison <candidate@example.test>',
      'To: Adaeze Okonkwo <adaeze.okonkwo@halden.test>',
      'Subject: Thank you for Friday',
      'Message-ID: <k3yQ2mZ8r1Tn5vXw@example.test>',
      'X-Regards-Letter: k3yQ2mZ8r1Tn5vXw',
      'Content-Transfer-Encoding: quoted-printable',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear Ms Okonkwo,',
      '',
      'Thank you for your time on Friday.',
      '',
      'Maya Ellison',
      '',
    ].join('\r\n'),
  )
  expect(message).toEqual({
    messageId: '<k3yQ2mZ8r1Tn5vXw@example.test>',
    envelope: { from: 'candidate@example.test', to: 'adaeze.okonkwo@halden.test' },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
})

test('the same draft gives the same bytes, another one others', async () => {
  const [one, same, other] = [await freeze(), await freeze(), await freeze({ subject: 'Thank you' })]
  expect(one).toEqual(same)
  expect(one.sha256).not.toBe(other.sha256)
})

test('names, subject and text of any script come out as they went in', async () => {
  const text = await textOf({
    from: { name: 'Łukasz Żółć', address: 'candidate@example.test' },
    to: { name: 'Noura al-Qāḍī, "the Chair"', address: 'noura@halden.test' },
    subject: 'Спасибо — danke für das lange, gute Gespräch über Züge, Äpfel und alles andere am Freitag 👍',
    body: 'Dear Noura,\n\nIt was good to meet. — “Yes” 👍',
  })
  const headers = new Map(headersOf(text))
  expect(asUtf8(decodeWords(headers.get('From') ?? ''))).toBe('Łukasz Żółć <candidate@example.test>')
  expect(asUtf8(decodeWords(headers.get('To') ?? ''))).toContain('Noura al-Qāḍī')
  expect(asUtf8(decodeWords(headers.get('Subject') ?? ''))).toBe('Спасибо — danke für das lange, gute Gespräch über Züge, Äpfel und alles andere am Freitag 👍')
  expect(bodyOf(text)).toBe('Dear Noura,\r\n\r\nIt was good to meet. — “Yes” 👍\r\n')
})

test('whatever is typed, the message is ASCII in short lines that end in CR LF, and the body comes back', async () => {
  const typed = fc.string({ unit: fc.oneof(fc.constantFrom('.', '=', ' ', '\n', '\t', 'From ', 'é', '👍'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), maxLength: 300 })
  await fc.assert(
    fc.asyncProperty(typed, async (body) => {
      fc.pre(!/[^\P{Cc}\n\t]|\p{Cs}/u.test(body.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')))
      const text = await textOf({ body })
      expect(text).not.toMatch(/[^\r]\n|\r[^\n]|[^\x00-\x7f]/)
      expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
      const expected = `${body.normalize('NFC').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').trimEnd()}\n`
      expect(bodyOf(text)).toBe(expected.replaceAll('\n', '\r\n'))
    }),
    { numRuns: 300 },
  )
})

test.each(['Hello\r\nBcc: spy@example.test', 'Hello\nBcc: spy@example.test', 'Hello\rBcc: x', 'Hello\0', 'Hello\u2028there', 'Hello\u0085'])('a subject cannot begin another header: %j', async (subject) => {
  await expect(freeze({ subject })).rejects.toMatchObject({ code: 'bad-input', at: 'subject' })
})

test('a name cannot begin another header', async () => {
  await expect(freeze({ to: { name: 'A\r\nBcc: spy@example.test', address: 'a@halden.test' } })).rejects.toBeInstanceOf(Refusal)
  await expect(freeze({ from: { name: 'A\nReply-To: spy@example.test', address: 'a@halden.test' } })).rejects.toBeInstanceOf(Refusal)
})

test('no name, however odd, makes a second recipient', async () => {
  const odd = fc.string({ unit: fc.constantFrom('<', '>', ',', ';', ':', '"', '@', '(', ')', '\\', 'a', ' ', '=', '?', 'é') })
  await fc.assert(
    fc.asyncProperty(odd, async (name) => {
      const { bytes, envelope } = await freeze({ to: { name, address: 'a@halden.test' } })
      const to = headersOf(Buffer.from(bytes).toString('latin1')).filter(([key]) => key.toLowerCase() === 'to')
      const outsideQuotes = (to[0]?.[1] ?? '').replace(/"(?:[^"\\]|\\.)*"/g, '')
      expect(to).toHaveLength(1)
      expect(outsideQuotes).toMatch(/^[^,;:<>@()]*<?a@halden\.test>?$/)
      expect(envelope.to).toBe('a@halden.test')
    }),
    { numRuns: 300 },
  )
})

test.each(['a@halden.test, b@halden.test', 'A <a@halden.test>', 'a@halden', ''])('%j is no address to freeze', async (address) => {
  await expect(freeze({ to: { name: 'A', address } })).rejects.toMatchObject({ code: 'bad-address', at: 'to.address' })
})

test('a domain in another script goes out in its ASCII form, in envelope, header and Message-ID', async () => {
  const { bytes, envelope, messageId } = await freeze({ from: { name: 'Maya', address: 'maya@bücher.example' }, to: { name: 'Zoë', address: 'zoe@żółw.example' } })
  expect(envelope).toEqual({ from: 'maya@xn--bcher-kva.example', to: 'zoe@xn--w-uga1v8h.example' })
  expect(messageId).toBe('<k3yQ2mZ8r1Tn5vXw@xn--bcher-kva.example>')
  expect(Buffer.from(bytes).toString()).toContain('<zoe@xn--w-uga1v8h.example>')
})

test('a control character in the letter is refused with a sentence', async () => {
  await expect(freeze({ body: 'Dear\u0007 Jo' })).rejects.toMatchObject({ code: 'bad-input', at: 'body' })
})

test('nothing in the message gives away the computer or tracks the reader', async () => {
  const names = headersOf(await textOf()).map(([key]) => key)
  expect(names).toEqual(['Date', 'From', 'To', 'Subject', 'Message-ID', 'X-Regards-Letter', 'Content-Transfer-Encoding', 'MIME-Version', 'Content-Type'])
})
