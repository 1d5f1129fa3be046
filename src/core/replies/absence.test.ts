import { expect, test } from 'vitest'
import { aMail } from '../../../test/mails.ts'
import { untilIn } from './absence.ts'
import { readMail } from './read-mail.ts'

/** A Friday. */
const sent = '2026-05-08'
const date = 'Fri, 8 May 2026 09:00:00 +0200'

test.each([
  ['I am out of the office until 12 May.', '2026-05-12'],
  ['I am away until Tuesday, May 12th.', '2026-05-12'],
  ['I will be back on Monday.', '2026-05-11'],
  ['Returning to the office on the 12th of May 2026.', '2026-05-12'],
  ['On leave 4–12 May with limited access.', '2026-05-12'],
  ['Away from 4 May to 12 May 2026.', '2026-05-12'],
  ['Out until 2026-05-12.', '2026-05-12'],
  ['Out until 05/31.', '2026-05-31'],
  ['I am away until 3 January.', '2027-01-03'],
  ['Ich bin bis zum 12. Mai nicht im Büro.', '2026-05-12'],
  ['Ich bin bis einschließlich 12.05.2026 im Urlaub.', '2026-05-12'],
  ['Ab dem 13. Mai bin ich wieder erreichbar.', '2026-05-13'],
  ["Je suis absente jusqu'au 12 mai inclus.", '2026-05-12'],
  ['De retour le mardi 12 mai.', '2026-05-12'],
  ['Estoy de vacaciones hasta el 12 de mayo de 2026.', '2026-05-12'],
])('%s', (text, until) => {
  expect(untilIn(text, sent)).toBe(until)
})

test.each([
  ['a day that can be read two ways', 'Out until 05/06.'],
  ['a day that nobody is away until', 'Your letter of 5 May arrived.'],
  ['a day that does not exist', 'Out until 31 June.'],
  ['no day', 'I am out of the office and will be back soon.'],
])('%s is not guessed', (_, text) => {
  expect(untilIn(text, sent)).toBeUndefined()
})

test('without the day it was sent, only a full date counts', () => {
  expect([untilIn('until 12 May', undefined), untilIn('until Monday', undefined), untilIn('until 12 May 2026', undefined)]).toEqual([
    undefined,
    undefined,
    '2026-05-12',
  ])
})

test.each([
  ['by RFC 3834', { from: 'mae@x.example', 'auto-submitted': 'auto-replied (vacation)', subject: 'Re: Thank you' }],
  [
    'of Exchange',
    {
      from: 'mae@x.example',
      'auto-submitted': 'auto-generated',
      'in-reply-to': '<letter-1@me.example>',
      subject: 'Automatic reply: Thank you',
    },
  ],
  ['in German', { from: 'mae@x.example', subject: 'Abwesenheitsnotiz: Thank you' }],
  ['of Exchange without a colon', { from: 'mae@x.example', subject: 'Out of Office Re: Thank you', 'x-auto-response-suppress': 'All' }],
  ['of those who only mark its precedence', { from: 'mae@x.example', precedence: 'auto_reply', subject: 'Re: Thank you' }],
  ['of old programs', { from: 'mae@x.example', 'x-autoreply': 'yes', subject: 'Thank you' }],
])('an absence %s is neither reply nor bounce, and has its end', (_, headers) => {
  expect(
    readMail(aMail({ date, 'return-path': '<>', ...headers }, 'I am out of the office until 12 May. Your message could not be read yet.')),
  ).toMatchObject({
    kind: 'auto-reply',
    reason: 'absent',
    until: '2026-05-12',
  })
})

test('a machine that says it got the letter is automatic, without an end', () => {
  const mail = aMail(
    {
      date,
      from: 'jobs@x.example',
      'auto-submitted': 'auto-generated',
      'in-reply-to': '<letter-1@me.example>',
      subject: 'We received your message',
    },
    'We answer until 12 working days.',
  )
  expect(readMail(mail)).toMatchObject({ kind: 'auto-reply', reason: undefined, messageIds: ['<letter-1@me.example>'] })
})

test.each([
  ['who will be away', { from: 'mae@x.example', 'in-reply-to': '<letter-1@me.example>', subject: 'Re: Thank you' }, 'reply'],
  ['whose rule is to say no', { from: 'mae@x.example', 'auto-submitted': 'no', subject: 'Thank you' }, 'ordinary'],
] as const)('a person %s is a person', (_, headers, kind) => {
  expect(readMail(aMail(headers, 'I am out of the office until Monday; let us talk then.')).kind).toBe(kind)
})

test('a newsletter that a machine made answers nothing', () => {
  expect(readMail(aMail({ from: 'news@x.example', 'auto-submitted': 'auto-generated', subject: 'Your week' }, 'Hello')).kind).toBe(
    'ordinary',
  )
})
