import { expect, test } from 'vitest'
import { sentPage } from './webmail.ts'

test.each([
  ['smtp.gmail.com', 'Gmail'],
  ['smtp-mail.outlook.com', 'Outlook'],
  ['smtp.office365.com', 'Outlook'],
  ['smtp.mail.me.com', 'iCloud'],
  ['SMTP.FASTMAIL.COM', 'Fastmail'],
])('%s belongs to %s', (host, name) => {
  expect(sentPage(host, '<1@x.example>')?.name).toBe(name)
})

test.each(['mail.university.example', 'gmail.com.evil.example', 'notgmail.example'])('%s belongs to nobody known', (host) => {
  expect(sentPage(host, '<1@x.example>')).toBeUndefined()
})

test('what stands in a Message-ID cannot lead anywhere else', () => {
  expect(sentPage('smtp.gmail.com', '<a#b/../?q="@x>')?.url).toBe('https://mail.google.com/mail/u/0/#search/rfc822msgid%3Aa%23b%2F..%2F%3Fq%3D%22%40x')
})
