import { expect, test } from 'vitest'
import { z } from 'zod'
import { aFile, parseLines, regards } from './run-cli.ts'

const shape = z.strictObject({
  kind: z.enum(['reply', 'bounce', 'delay', 'auto-reply', 'complaint', 'ordinary']),
  recipient: z.string().nullable(),
  status: z
    .string()
    .regex(/^[245]\.\d+\.\d+$/)
    .nullable(),
  reason: z.string().nullable(),
  messageIds: z.array(z.string()),
  until: z.iso.date().optional(),
})

const bounce = [
  'From: Mail Delivery System <MAILER-DAEMON@mx.example>',
  'Subject: Mail delivery failed: returning message to sender',
  '',
  'The following address(es) failed:',
  '',
  '  mae@x.example',
  '    host mx.x.example [192.0.2.1]: 550 5.1.1 No such user here',
  '',
  '------ This is a copy of the message, including all the headers. ------',
  'Message-ID: <letter-1@me.example>',
].join('\n')
const absence =
  'From: mae@x.example\nDate: Fri, 8 May 2026 09:00:00 +0200\nSubject: Automatic reply: Thank you\nIn-Reply-To: <letter-1@me.example>\nAuto-Submitted: auto-generated\n\nI am on leave until 12 May.'

test('one message gives one line of JSON, exactly in its shape', async () => {
  const { code, stdout, stderr } = await regards(['read', aFile(bounce, 'bounce.eml'), '--json'])
  expect([code, stderr]).toEqual([0, ''])
  expect(shape.parse(JSON.parse(stdout))).toEqual({
    kind: 'bounce',
    recipient: 'mae@x.example',
    status: '5.1.1',
    reason: 'user-unknown',
    messageIds: ['<letter-1@me.example>'],
  })
})

test('stdin is read too; an absence has its end', async () => {
  const { stdout } = await regards(['read', '-', '--json'], { input: absence })
  expect(shape.parse(JSON.parse(stdout))).toMatchObject({
    kind: 'auto-reply',
    reason: 'absent',
    until: '2026-05-12',
    messageIds: ['<letter-1@me.example>'],
  })
})

test('several give a line each, in their order, with the file; what cannot be read says so and the rest goes on', async () => {
  const files = [aFile(bounce, 'a.eml'), '/nonexistent/b.eml', aFile(absence, 'c.eml')]
  const { code, stdout } = await regards(['read', ...files, '--json'])
  expect(code).toBe(2)
  expect(parseLines(stdout)).toMatchObject([
    { file: files[0], kind: 'bounce' },
    { file: files[1], error: expect.stringContaining('no file') },
    { file: files[2], kind: 'auto-reply' },
  ])
})

test('without --json it speaks plainly', async () => {
  const { code, stdout } = await regards(['read', aFile(bounce, 'bounce.eml')])
  expect([code, stdout]).toEqual([0, 'bounce (mae@x.example, 5.1.1, user-unknown)\n'])
})

test('what is larger than 5 MB is read as far as that', async () => {
  const { code, stdout } = await regards(['read', '-', '--json'], { input: `${bounce}\n${'a'.repeat(12 * 1024 * 1024)}` })
  expect([code, shape.parse(JSON.parse(stdout)).kind]).toEqual([0, 'bounce'])
})

test('no file at all is wrong use', async () => {
  expect(await regards(['read', '--json'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('MAIL is missing') })
})
