import { expect, test } from 'vitest'
import { aMail, daemon } from '../../../test/mails.ts'
import type { Mail } from './mail.ts'
import { type IncomingMail, matchReply, type SentLetter } from './match-reply.ts'
import { readMail } from './read-mail.ts'

const sentAt = Temporal.Instant.from('2026-05-08T16:00:00Z')
const toMae: SentLetter = {
  id: 'to-mae',
  messageIds: ['<m1@me.example>'],
  to: 'mae@x.example',
  subject: 'Thank you for Friday',
  sentAt,
  token: 'mark-1',
  envelopeId: 'env-1',
}
const toTom: SentLetter = {
  ...toMae,
  id: 'to-tom',
  messageIds: ['<t1@me.example>'],
  to: 'tom@x.example',
  token: 'mark-2',
  envelopeId: 'env-2',
}
const letters = [toMae, toTom]

function incoming(mail: Mail, more: Partial<IncomingMail> = {}): IncomingMail {
  return {
    reading: readMail(mail),
    from: 'Mae <Mae@X.example>',
    subject: 'Re: Thank you for Friday',
    at: sentAt.add({ hours: 20 }),
    ...more,
  }
}

test('an answer is to the letter it names, whoever writes', () => {
  const mail = aMail({ from: 'assistant@x.example', references: '<t1@me.example>' }, 'Hi')
  expect(matchReply(incoming(mail, { from: 'assistant@x.example' }), letters)).toEqual({ letterId: 'to-tom', how: 'certain' })
})

test('of several letters in a thread the nearest counts', () => {
  const mail = aMail({ from: 'mae@x.example', references: '<m1@me.example> <t1@me.example>' }, 'Hi')
  expect(matchReply(incoming(mail), letters)).toMatchObject({ letterId: 'to-tom' })
})

test.each([
  ['Message-ID', 'Message-ID: <t1@me.example>', ''],
  ['own mark, where the Message-ID was replaced', 'Message-ID: <new@provider.example>\nX-Regards-Letter: mark-2', ''],
  ['envelope', 'Subject: Thank you', 'Original-Envelope-Id: env-2\n'],
])('a bounce is of the letter that it returns, by its %s', (_, head, envelope) => {
  const mail = aMail({ ...daemon, 'content-type': 'multipart/report' }, '', {
    'message/delivery-status': `Reporting-MTA: dns; mx\n${envelope}\nFinal-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1`,
    'text/rfc822-headers': head,
  })
  expect(matchReply(incoming(mail, { from: daemon.from, subject: 'Undelivered' }), letters)).toEqual({ letterId: 'to-tom', how: 'certain' })
})

test('a bounce that names no letter of ours is of none, even where the address fits', () => {
  const mail = aMail(
    { ...daemon, from: 'postmaster@x.example', subject: 'Undeliverable: Thank you for Friday' },
    'The following recipient failed:\n\n  mae@x.example',
  )
  expect(matchReply(incoming(mail, { from: 'mae@x.example', subject: 'Undeliverable: Thank you for Friday' }), letters)).toBeUndefined()
})

test('without any name, sender and subject make it possible, never certain', () => {
  expect(matchReply(incoming(aMail({ from: 'mae@x.example' }, 'Hi')), letters)).toEqual({ letterId: 'to-mae', how: 'possible' })
})

test.each([
  ['another sender', { from: 'eve@x.example' }],
  ['another subject', { subject: 'Invoice' }],
  ['before the letter left', { at: sentAt.subtract({ hours: 1 }) }],
  ['after 45 days', { at: sentAt.add({ hours: 45 * 24 + 1 }) }],
] as const)('%s makes it nobody’s', (_, more) => {
  expect(matchReply(incoming(aMail({ from: 'mae@x.example' }, 'Hi'), more), letters)).toBeUndefined()
})

test('45 days later to the hour it is still possible, and of two letters the later is meant', () => {
  const later = { ...toMae, id: 'follow-up', messageIds: ['<m2@me.example>'], sentAt: sentAt.add({ hours: 24 }) }
  expect(matchReply(incoming(aMail({}, 'Hi'), { at: sentAt.add({ hours: 45 * 24 }) }), [later, toMae])).toMatchObject({
    letterId: 'follow-up',
  })
})

test('a letter without a subject is not matched by every subject', () => {
  expect(matchReply(incoming(aMail({}, 'Hi')), [{ ...toMae, subject: ' ' }])).toBeUndefined()
})
