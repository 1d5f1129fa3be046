import { expect, test } from 'vitest'
import type { MailboxTrouble } from '../core/model/delivery.ts'
import { troubleWords } from './trouble.ts'

const mailbox = { host: 'smtp.example.com', port: 465, tls: 'implicit' } as const

test('the page and the command line say the same about a wrong password', () => {
  expect(troubleWords('wrong-password', mailbox)).toBe(
    'smtp.example.com did not accept the user name or the password. Many providers want an app password here: you make one in the security settings of your account.',
  )
})

test('no encryption is told by the way that was chosen', () => {
  expect(troubleWords('no-tls', mailbox)).toContain('Choose STARTTLS')
  expect(troubleWords('no-tls', { ...mailbox, port: 587, tls: 'starttls' })).toContain('Try port 465')
})

test('every trouble has sentences of its own', () => {
  const troubles: MailboxTrouble[] = [
    'wrong-host',
    'wrong-port',
    'no-tls',
    'certificate-unknown',
    'certificate-expired',
    'certificate-name',
    'wrong-password',
    'passwords-off',
    'silent',
    'throttled',
    'signed-out',
    'not-read',
    'sign-in-later',
    'temporary',
    'connection',
    'lease-lost',
  ]
  const all = troubles.map((trouble) => troubleWords(trouble, mailbox))
  expect(new Set(all).size).toBe(troubles.length)
  for (const words of all) expect(words).toMatch(/^[A-Za-z].*\.$/)
})
