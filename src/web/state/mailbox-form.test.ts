import { expect, test } from 'vitest'
import { bodyOf, formOf, foundWords, mailboxProblems, withAddress, withServers } from './mailbox-form.ts'

const empty = formOf(undefined)

test('the address of a large provider is enough to know both its servers', () => {
  expect(withAddress(empty, 'ana@yahoo.co.uk')).toMatchObject({ host: 'smtp.mail.yahoo.com', port: '465', imapHost: 'imap.mail.yahoo.com', imapPort: '993', user: 'ana@yahoo.co.uk' })
})

test('the servers of one provider do not stay for the address of another', () => {
  expect(withAddress(withAddress(empty, 'ana@gmail.com'), 'ana@fern.example')).toMatchObject({ host: '', imapHost: '' })
  const typed = { ...withAddress(empty, 'ana@fern.example'), host: 'smtp.fern.example' }
  expect(withAddress(typed, 'anna@fern.example').host).toBe('smtp.fern.example')
})

test('the user name follows the address until it is another', () => {
  const first = withAddress(empty, 'ana@fern.example')
  expect(withAddress(first, 'ana@uni.example').user).toBe('ana@uni.example')
  expect(withAddress({ ...first, user: 'ana42' }, 'ana@uni.example').user).toBe('ana42')
})

test('servers that were found fill the form, and without a place to read none is sent', () => {
  const found = { source: 'srv', host: 'smtp.fern.example', port: 587, tls: 'starttls', user: 'ana' } as const
  const form = { ...withServers(withAddress(empty, 'ana@fern.example'), found), displayName: 'Ana', password: 'x' }
  expect(mailboxProblems(form, true)).toEqual({})
  expect(bodyOf(form)).toEqual({ address: 'ana@fern.example', displayName: 'Ana', host: 'smtp.fern.example', port: 587, tls: 'starttls', user: 'ana', password: 'x' })
  expect(foundWords(found)).toBe('Found: smtp.fern.example (by the domain’s own records).')
})

test('Google shows its app passwords in groups of four, and they are taken so', () => {
  expect(bodyOf({ ...withAddress(empty, 'ana@gmail.com'), displayName: 'Ana', password: 'abcd efgh ijkl mnop' }).password).toBe('abcdefghijklmnop')
})

test('a kept mailbox needs no new password', () => {
  const form = formOf({ id: 'm', address: 'a@b.example', displayName: 'A', host: 'h.example', port: 465, user: 'a', tls: 'implicit' })
  expect([mailboxProblems(form, false), Object.keys(mailboxProblems(form, true))]).toEqual([{}, ['password']])
})
