import { expect, test } from 'vitest'
import { aMail, daemon } from '../../../test/mails.ts'
import { readMail } from './read-mail.ts'

const report = { ...daemon, 'content-type': 'multipart/report; report-type=delivery-status', 'auto-submitted': 'auto-replied' }
const returned = {
  'text/rfc822-headers': 'From: ana@me.example\nTo: mae@x.example\nMessage-ID: <letter-1@me.example>\nX-Regards-Letter: letter-1',
}
const fields = (...lines: string[]) => ({ 'message/delivery-status': `Reporting-MTA: dns; mx.example\n\n${lines.join('\n')}`, ...returned })
const original = '\n\nReturn-path: <ana@me.example>\nMessage-ID: <letter-1@me.example>\nTo: mae@x.example\nSubject: Thank you\n\nDear Mae,'

test('a delivery report says whom it did not reach, why, and which letter it was', () => {
  const mail = aMail(
    report,
    'Sorry.',
    fields('Final-Recipient: rfc822; mae@x.example', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 User unknown'),
  )
  expect(readMail(mail)).toEqual({
    kind: 'bounce',
    recipient: 'mae@x.example',
    status: '5.1.1',
    reason: 'user-unknown',
    messageIds: ['<letter-1@me.example>'],
    envelopeId: undefined,
    tokens: ['letter-1'],
    until: undefined,
  })
})

test('the address is the one that the letter had, not where it was forwarded to', () => {
  const mail = aMail(
    report,
    '',
    fields(
      'Original-Recipient: rfc822;mae@x.example',
      'Final-Recipient: rfc822; mbox12@store.x.example',
      'Action: failed',
      'Status: 5.2.2',
    ),
  )
  expect(readMail(mail)).toMatchObject({ recipient: 'mae@x.example', reason: 'mailbox-full' })
})

test.each([
  ['another address', 'assistant@elsewhere.example', 'assistant@elsewhere.example'],
  ['somebody else of the same house', 'assistant@x.example', 'assistant@x.example'],
  ['the store of the same house', 'mbox12@store.x.example', undefined],
  ['the same address', 'Mae@X.example', undefined],
])('a report on a letter to mae@x.example that ended at %s', (_, final, passedOnTo) => {
  const mail = aMail(report, '', fields('Original-Recipient: rfc822;mae@x.example', `Final-Recipient: rfc822; ${final}`, 'Action: failed', 'Status: 5.1.1'))
  expect(readMail(mail).passedOnTo).toBe(passedOnTo)
})

test('a recipient that is a program is passed over for the address that failed', () => {
  const mail = aMail(
    { ...report, 'x-failed-recipients': 'mae@x.example' },
    '',
    fields('Action: failed', 'Final-Recipient: rfc822;|/usr/bin/vacation mae', 'Status: 5.0.0'),
  )
  expect(readMail(mail)).toMatchObject({ kind: 'bounce', recipient: 'mae@x.example' })
})

test.each([
  ['delayed', '4.4.1', 'delay'],
  ['relayed', '2.0.0', 'ordinary'],
  ['delivered', '2.1.5', 'ordinary'],
] as const)('a report that it was %s is no bounce', (action, status, kind) => {
  const mail = aMail(
    report,
    'It failed, it failed.',
    fields('Final-Recipient: rfc822; mae@x.example', `Action: ${action}`, `Status: ${status}`),
  )
  expect(readMail(mail)).toMatchObject({ kind, recipient: 'mae@x.example', status })
})

test('of several recipients the one that failed counts', () => {
  const mail = aMail(
    report,
    '',
    fields(
      'Final-Recipient: rfc822; tom@x.example',
      'Action: relayed',
      '',
      'Final-Recipient: rfc822; mae@x.example',
      'Action: failed',
      'Status: 5.1.1',
    ),
  )
  expect(readMail(mail)).toMatchObject({ kind: 'bounce', recipient: 'mae@x.example' })
})

test('a status that says nothing gives way to the words that say what', () => {
  const mail = aMail(
    report,
    '',
    fields(
      'Final-Recipient: rfc822; mae@x.example',
      'Action: failed',
      'Status: 5.0.0',
      'Diagnostic-Code: smtp; 554 5.7.1 Relay access denied',
    ),
  )
  expect(readMail(mail)).toMatchObject({ status: '5.7.1', reason: 'relay-denied' })
})

test.each([
  [
    'Exim',
    'Mail delivery failed: returning message to sender',
    'The following address(es) failed:\n\n  mae@x.example\n    host mx.x.example [192.0.2.1]: 550 5.1.1 No such user here\n\n------ This is a copy of the message, including all the headers. ------',
    '5.1.1',
    'user-unknown',
  ],
  [
    'qmail',
    'failure notice',
    "Hi. This is the qmail-send program at me.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<mae@x.example>:\nThe users mailfolder is over the allowed quota (size).\n\n--- Below this line is a copy of the message.",
    '5.2.2',
    'mailbox-full',
  ],
  [
    'Sendmail',
    'Returned mail: see transcript for details',
    '   ----- The following addresses had permanent fatal errors -----\n<mae@x.example>\n    (reason: 554 5.7.1 Blocked using dnsbl.example)\n\n   ----- Original message follows -----',
    '5.7.1',
    'reputation',
  ],
  [
    'Gmail',
    'Delivery Status Notification (Failure)',
    "** Address not found **\n\nYour message wasn't delivered to mae@x.example because the domain x.example couldn't be found.\n\n----- Original message -----",
    '5.1.2',
    'host-unknown',
  ],
  [
    'Exchange',
    'Undeliverable: Thank you',
    "Your message to mae@x.example couldn't be delivered.\nThe message is larger than the size limit.\n\nOriginal Message Headers",
    '5.3.4',
    'too-large',
  ],
] as const)('a bounce of %s without a report is read from its words', (_, subject, said, status, reason) => {
  expect(readMail(aMail({ ...daemon, subject }, `${said}${original}`))).toMatchObject({
    kind: 'bounce',
    recipient: 'mae@x.example',
    status,
    reason,
    messageIds: ['<letter-1@me.example>'],
  })
})

test('a warning that a letter is late is a delay, until trying ends', () => {
  const warning = 'THIS IS A WARNING MESSAGE ONLY.\n\nDelivery to the following recipient has been delayed:\n\n  mae@x.example'
  expect(readMail(aMail({ ...daemon, subject: 'Delivery Status Notification (Delay)' }, warning))).toMatchObject({
    kind: 'delay',
    recipient: 'mae@x.example',
    status: expect.stringMatching(/^4\./),
  })
  const end = `${warning}\n\nThis is a permanent error; giving up.`
  expect(readMail(aMail({ ...daemon, subject: 'Returned mail' }, end))).toMatchObject({ kind: 'bounce' })
})

test.each([
  [
    'talks about one',
    { from: 'Mae <mae@x.example>', subject: 'Undeliverable? Your letter came back to me' },
    'The following address failed:\n\n  hr@x.example\n  550 5.1.1 User unknown. Which one is right?',
    'ordinary',
  ],
  [
    'passes one on',
    { from: 'Mae <mae@x.example>', subject: 'Fwd: Returned mail', 'in-reply-to': '<1@y.example>' },
    'See below.\n\n> <tom@x.example>: 550 5.1.1 User unknown',
    'reply',
  ],
  [
    'answers one',
    { from: 'Postmaster <postmaster@x.example>', subject: 'Re: Mail delivery failed' },
    'Hello Ana, the mailbox could not be delivered to, it works now. Tom',
    'reply',
  ],
] as const)('a person who %s sends no bounce', (_, headers, text, kind) => {
  expect(readMail(aMail(headers, text))).toMatchObject({ kind, recipient: undefined })
})

test('a report that a person passes on as it was is no bounce either', () => {
  const mail = aMail(
    { from: 'Mae <mae@x.example>', 'content-type': 'multipart/mixed' },
    'What is this?',
    fields('Final-Recipient: rfc822; mae@x.example', 'Action: failed'),
  )
  expect(readMail(mail).kind).toBe('ordinary')
})

test('a complaint names who complained and about what', () => {
  const mail = aMail({ from: 'fbl@provider.example' }, 'This is an abuse report.', {
    'message/feedback-report': 'Feedback-Type: abuse\nUser-Agent: x',
    'message/rfc822': 'To: Mae <mae@x.example>\nMessage-ID: <letter-1@me.example>\n\nDear Mae',
  })
  expect(readMail(mail)).toMatchObject({
    kind: 'complaint',
    recipient: 'mae@x.example',
    reason: 'abuse',
    messageIds: ['<letter-1@me.example>'],
  })
})

test('a notice that a letter was opened is automatic', () => {
  const mail = aMail({ from: 'mae@x.example', subject: 'Read: Thank you' }, 'Opened.', {
    'message/disposition-notification':
      'Final-Recipient: rfc822; mae@x.example\nOriginal-Message-ID: <letter-1@me.example>\nDisposition: manual-action/MDN-sent-manually; displayed',
  })
  expect(readMail(mail)).toMatchObject({ kind: 'auto-reply', reason: 'read-receipt', messageIds: ['<letter-1@me.example>'] })
})

test('an answer names what it answers, the nearest first', () => {
  const mail = aMail(
    {
      from: 'mae@x.example',
      subject: 'AW: Danke',
      'in-reply-to': '<3@a.example>',
      references: '<1@a.example> <2@a.example> <3@a.example>',
    },
    'Gern!',
  )
  expect(readMail(mail)).toMatchObject({ kind: 'reply', messageIds: ['<3@a.example>', '<2@a.example>', '<1@a.example>'] })
})

test('the provider’s own Message-ID does not hide ours', () => {
  const mail = aMail(report, '', {
    'message/delivery-status':
      'Reporting-MTA: dns; mx\nOriginal-Envelope-Id: letter-1\n\nFinal-Recipient: rfc822; mae@x.example\nAction: failed\nStatus: 5.1.1',
    'message/rfc822': 'Message-ID: <new@outlook.example>\nX-Microsoft-Original-Message-ID: <letter-1@me.example>\n\nDear Mae',
  })
  expect(readMail(mail)).toMatchObject({ messageIds: ['<new@outlook.example>', '<letter-1@me.example>'], envelopeId: 'letter-1' })
})

test('nothing at all is ordinary', () => {
  expect(readMail({ headers: [], parts: [] })).toMatchObject({ kind: 'ordinary', messageIds: [] })
})

test.each([
  [
    'a parcel service',
    { from: 'Parcel Delivery System <info@parcels.example>', subject: 'Delivery failed: parcel 55' },
    'We could not deliver your parcel to the following address:\n12 Main St',
  ],
  [
    'a newsletter about mail',
    { from: 'Mail Delivery System News <news@vendor.example>', subject: 'How to avoid undelivered mail' },
    'Undelivered mail is a pain, and 550 is a code.',
  ],
  [
    'a newsletter that nobody may answer',
    { from: 'news@vendor.example', 'return-path': '<>', subject: 'Your delivery failed? Rebook' },
    'The following address needs attention: 12 Main St',
  ],
])('%s sends no bounce', (_, headers, text) => {
  expect(readMail(aMail(headers, text)).kind).toBe('ordinary')
})

test.each([
  ["Sorry, I couldn't find any host by that name.", '5.1.2', 'host-unknown'],
  ['- User disk quota exceeded. (#4.3.0)', '4.3.0', 'mailbox-full'],
  ["I'm not going to try again; this message has been in the queue too long.", '4.4.7', 'expired'],
  ['192.0.2.1 does not like recipient.\nRemote host said: 550 5.7.1 Relaying denied', '5.7.1', 'relay-denied'],
])('qmail says why: %s', (words, status, reason) => {
  const text = `I'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up.\n\n<mae@x.example>:\n${words}`
  expect(readMail(aMail({ ...daemon, subject: 'failure notice' }, text))).toMatchObject({
    kind: 'bounce',
    recipient: 'mae@x.example',
    status,
    reason,
  })
})
