import { expect, test } from 'vitest'
import { readHosting } from './config-hosting.ts'

const least = { REGARDS_PUBLIC_URL: 'https://thanks.uni.example', REGARDS_SITE_MAIL: 'smtps://careers%40uni.example:p%23ss@smtp.uni.example' }

test('without an address for people there are no accounts, whatever else is set', () => {
  expect(readHosting({})).toEqual({ ok: true, hosting: undefined })
  expect(readHosting({ REGARDS_SITE_MAIL: 'smtps://x' })).toEqual({ ok: true, hosting: undefined })
})

test('an address and a mailbox are enough; what links come from is the mailbox', () => {
  expect(readHosting(least)).toEqual({
    ok: true,
    hosting: { publicUrl: 'https://thanks.uni.example', siteMail: { host: 'smtp.uni.example', port: 465, tls: 'implicit', user: 'careers@uni.example', password: 'p#ss', from: 'careers@uni.example' }, university: undefined, signUpDomains: [], keyLines: undefined },
  })
})

test('port 587 upgrades to TLS or does not speak; without TLS only this machine is spoken to', () => {
  const mailOf = (address: string) => {
    const reading = readHosting({ ...least, REGARDS_SITE_MAIL: address, REGARDS_SITE_MAIL_FROM: 'Careers <careers@uni.example>' })
    return reading.ok ? reading.hosting?.siteMail : reading.why
  }
  expect(mailOf('smtp://u:p@smtp.uni.example')).toMatchObject({ port: 587, tls: 'starttls', from: 'Careers <careers@uni.example>' })
  expect(mailOf('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, tls: 'none' })
})

test('the university’s own sign-in, domains and keys are read', () => {
  const reading = readHosting({ ...least, REGARDS_SITE_MAIL: undefined, REGARDS_OIDC_ISSUER: 'https://login.uni.example/', REGARDS_OIDC_CLIENT_ID: 'regards', REGARDS_OIDC_CLIENT_SECRET: 's', REGARDS_OIDC_NAME: 'Uni Example', REGARDS_OIDC_VERIFIED_EMAILS: 'on', REGARDS_SIGN_UP_DOMAINS: 'Uni.example, .uni.example', REGARDS_KEYS: 'a b,c d' })
  expect(reading).toMatchObject({ ok: true, hosting: { siteMail: undefined, university: { issuer: 'https://login.uni.example', clientId: 'regards', clientSecret: 's', name: 'Uni Example', verifiedEmails: true }, signUpDomains: ['uni.example', '.uni.example'], keyLines: 'a b\nc d' } })
})

test('mail servers of one’s own network are named by address and port', () => {
  expect(readHosting({ ...least, REGARDS_MAIL_SERVERS_INSIDE: '10.4.0.25:465, [fd12::25]:993' })).toMatchObject({ ok: true, hosting: { mailInside: [{ address: '10.4.0.25', port: 465 }, { address: 'fd12::25', port: 993 }] } })
})

test.each([
  [{ REGARDS_PUBLIC_URL: 'thanks.uni.example' }, 'REGARDS_PUBLIC_URL'],
  [{ REGARDS_PUBLIC_URL: 'http://thanks.uni.example' }, 'with https'],
  [{ REGARDS_PUBLIC_URL: 'https://uni.example/thanks' }, 'without a path'],
  [{ REGARDS_SITE_MAIL: undefined }, 'need a way in'],
  [{ REGARDS_SITE_MAIL: 'imap://u:secret-word@x' }, 'REGARDS_SITE_MAIL'],
  [{ REGARDS_SITE_MAIL: 'smtps://user:secret-word@smtp.uni.example' }, 'REGARDS_SITE_MAIL_FROM'],
  [{ REGARDS_OIDC_ISSUER: 'http://login.uni.example', REGARDS_OIDC_CLIENT_ID: 'x' }, 'https address'],
  [{ REGARDS_OIDC_ISSUER: 'https://login.uni.example' }, 'REGARDS_OIDC_CLIENT_ID'],
  [{ REGARDS_OIDC_ISSUER: 'https://login.uni.example', REGARDS_OIDC_CLIENT_ID: 'x', REGARDS_OIDC_VERIFIED_EMAILS: 'yes' }, 'on or off'],
  [{ REGARDS_SIGN_UP_DOMAINS: 'uni.example,@uni' }, '@uni'],
  [{ REGARDS_MAIL_SERVERS_INSIDE: 'smtp.uni.example:465' }, 'names are not taken'],
  [{ REGARDS_MAIL_SERVERS_INSIDE: '10.4.0.0/16' }, 'REGARDS_MAIL_SERVERS_INSIDE'],
])('%j is told in a sentence without anything secret', (change, words) => {
  const reading = readHosting({ ...least, ...change })
  expect(reading).toMatchObject({ ok: false, why: expect.stringContaining(words) })
  expect(JSON.stringify(reading)).not.toContain('secret-word')
})
