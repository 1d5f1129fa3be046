import { expect, test } from 'vitest'
import { howToFor, mailProviders, providerOf, providerOfMx } from './mail-providers.ts'
import { worryAbout } from './mail-worry.ts'

test.each([
  ['ana@gmail.com', 'gmail'],
  ['ana@hotmail.co.uk', 'outlook'],
  ['ana@yahoo.de', 'yahoo'],
  ['ana@me.com', 'icloud'],
  ['Ana@GMX.de', 'gmx'],
  ['ana@web.de', 'webde'],
  ['ana@zoho.eu', 'zoho'],
  ['ana@fastmail.com', 'fastmail'],
  ['ana@proton.me', 'proton'],
])('%s is known by its domain', (address, id) => {
  expect(providerOf(address)?.id).toBe(id)
})

test.each([
  ['aspmx.l.google.com', 'gmail'],
  ['fern-example.mail.protection.outlook.com', 'microsoft365'],
  ['in1-smtp.messagingengine.com', 'fastmail'],
  ['mail.protonmail.ch', 'proton'],
  ['mx01.mail.icloud.com', 'icloud'],
  ['mx.google.com.evil.example', undefined],
])('a domain whose mail goes to %s is looked after by %s', (host, id) => {
  expect(providerOfMx([host])?.id).toBe(id)
})

test('everybody who is known has a way to a password, and TLS on both sides', () => {
  for (const { howTo, smtp, imap } of mailProviders) {
    expect(howTo.steps.length).toBeGreaterThan(0)
    expect([smtp.tls, imap.tls].every((tls) => tls === 'implicit' || tls === 'starttls')).toBe(true)
  }
  expect(howToFor('a@cs.ox.ac.uk').steps.join(' ')).toContain('.eml')
})

const ana = { name: 'Ana Reyes', companies: ['fernfield.example'] }

test.each([
  ['a provider', 'ana@gmail.com', undefined],
  ['a university', 'ana@students.uni-bonn.de', undefined],
  ['a domain of her own', 'hello@anareyes.example', undefined],
  ['the company she interviewed with', 'ana@mail.fernfield.example', 'interviewer'],
  ['any other company', 'ana@bigbank.example', 'work'],
])('of a mailbox at %s the worry is right', (_, address, worry) => {
  expect(worryAbout(address, ana)).toBe(worry)
})
