import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newKeyLine, openSecrets } from './secrets.ts'

let directory: string
let keyFile: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'regards-secrets-'))
  keyFile = join(directory, 'keys', 'key')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const context = ['local', 'mailbox-1']

test('what was sealed opens again, also after a restart', () => {
  const sealed = openSecrets({ keyFile }).seal('pässword 👍', context)
  expect(openSecrets({ keyFile }).open(sealed, context)).toBe('pässword 👍')
})

test('the key file is private, whole, and alone in its folder', () => {
  openSecrets({ keyFile })
  expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(directory, 'keys'))).toEqual(['key'])
})

test('a key file that others may read is made private', () => {
  openSecrets({ keyFile })
  chmodSync(keyFile, 0o644)
  openSecrets({ keyFile })
  expect(statSync(keyFile).mode & 0o777).toBe(0o600)
})

test('sealing twice gives two texts, and neither shows the secret', () => {
  const secrets = openSecrets({ keyFile })
  const [one, two] = [secrets.seal('swordfish', context), secrets.seal('swordfish', context)]
  expect(one).not.toBe(two)
  expect(one + Buffer.from(one, 'base64url').toString('latin1')).not.toContain('swordfish')
})

test.each([[['local', 'mailbox-2']], [['other', 'mailbox-1']], [['localmailbox-1']], [['local', 'mailbox-1', '']], [['loca', 'lmailbox-1']], [[]]])(
  'sealed for one mailbox, it does not open for %j',
  (other) => {
    const secrets = openSecrets({ keyFile })
    expect(() => secrets.open(secrets.seal('swordfish', context), other)).toThrow('Enter the password again.')
  },
)

test('a changed byte anywhere keeps it shut', () => {
  const secrets = openSecrets({ keyFile })
  const parts = secrets.seal('swordfish', context).split('.')
  for (const part of [2, 3]) {
    const bytes = Buffer.from(parts[part] ?? '', 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(() => secrets.open(parts.with(part, changed.toString('base64url')).join('.'), context)).toThrow('Enter the password again.')
    }
  }
})

test.each(['', 'swordfish', 'v1.x', 'v2.a.b.c', 'v1.0123456789ab..'])('%j is not a sealed secret', (text) => {
  expect(() => openSecrets({ keyFile }).open(text, context)).toThrow('not a sealed secret')
})

test('with another key file it stays shut, and the sentence says why', () => {
  const sealed = openSecrets({ keyFile }).seal('swordfish', context)
  rmSync(keyFile)
  expect(() => openSecrets({ keyFile }).open(sealed, context)).toThrow(/not in the key file \(any more\)\. Enter the password again\.$/)
})

test('of several keys the last one seals and all of them open', () => {
  const old = openSecrets({ keyFile }).seal('swordfish', context)
  appendFileSync(keyFile, newKeyLine())
  const secrets = openSecrets({ keyFile })
  const fresh = secrets.seal('swordfish', context)
  expect([secrets.open(old, context), secrets.open(fresh, context)]).toEqual(['swordfish', 'swordfish'])
  expect(fresh.split('.')[1]).not.toBe(old.split('.')[1])
  expect(fresh.split('.')[1]).toBe(readFileSync(keyFile, 'utf8').trim().split('\n')[1]?.slice(0, 12))
})

test('a damaged key file is named, and never replaced', () => {
  openSecrets({ keyFile })
  writeFileSync(keyFile, 'not a key\n')
  expect(() => openSecrets({ keyFile })).toThrow(`Line 1 of the key file ${keyFile} is not a key`)
  expect(readFileSync(keyFile, 'utf8')).toBe('not a key\n')
})

test('no sentence of an error holds the secret or the key', () => {
  const secrets = openSecrets({ keyFile })
  const sealed = secrets.seal('swordfish', context)
  try {
    secrets.open(sealed, ['elsewhere'])
    expect.unreachable()
  } catch (error) {
    expect(String(error)).not.toMatch(/swordfish/)
    expect(String(error)).not.toContain(readFileSync(keyFile, 'utf8').trim().split(' ')[1])
  }
})

test('a key file that cannot be read is a refusal that names it', () => {
  mkdirSync(keyFile, { recursive: true })
  expect(() => openSecrets({ keyFile })).toThrow(expect.objectContaining({ code: 'key-lost', message: expect.stringContaining(keyFile) }))
})
