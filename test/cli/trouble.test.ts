/** What is broken is told in a sentence, with the right exit code; nothing is lost and nothing is overwritten. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aCaseFile, aPerson } from '../builders.ts'
import { certificates } from '../smtp/certificates.ts'
import { startSmtp } from '../smtp/start.ts'
import { aDirectory, aFile, regards } from './run-cli.ts'

async function aHome(): Promise<string> {
  const home = aDirectory()
  expect((await regards(['import', aFile(aCaseFile())], { home })).code).toBe(0)
  return home
}

/** Says nothing on stdout, a sentence on stderr, and never a stack. */
async function refusal(words: readonly string[], home: string): Promise<string> {
  const { code, stdout, stderr } = await regards(words, { home })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).not.toMatch(/\n\s+at |inside Regards/)
  return stderr
}

test.each(['no database at all', Buffer.alloc(8192, 7)])('a file that is no database is left as it is', async (content) => {
  const home = aDirectory()
  writeFileSync(join(home, 'regards.db'), content)
  expect(await refusal(['serve', '--port', '0'], home)).toContain('is not a Regards database. Move it away')
  expect(readFileSync(join(home, 'regards.db'))).toEqual(Buffer.from(content))
})

test('a damaged database is named, with what to put in its place', async () => {
  const home = await aHome()
  const file = join(home, 'regards.db')
  const kept = readFileSync(file)
  const damaged = Buffer.concat([kept.subarray(0, 4096), Buffer.alloc(kept.length - 4096, 0xa5)])
  writeFileSync(file, damaged)
  expect(await refusal(['interviews'], home)).toContain(`${file} is damaged. Put a copy in its place`)
  expect(readFileSync(file)).toEqual(damaged)
  writeFileSync(file, kept)
  expect((await regards(['interviews'], { home })).stdout).toContain('Editor at Fern & Field')
})

test('a damaged key file is named and never replaced; a lost one costs no more than typing the passwords again', async () => {
  const home = await aHome()
  const add = ['mailbox', 'add', '--address', 'ana@example.org', '--name', 'Ana', '--host', 'localhost', '--untested', '--password-stdin']
  expect((await regards(add, { home, input: 'secret' })).code).toBe(0)
  writeFileSync(join(home, 'key'), 'not a key\n')
  expect(await refusal(['mailbox', 'list'], home)).toContain('is not a key. Put the file back from a copy')
  expect(readFileSync(join(home, 'key'), 'utf8')).toBe('not a key\n')
  rmSync(join(home, 'key'))
  expect(await refusal(['mailbox', 'test'], home)).toContain('Enter the password again.')
  expect((await regards(['interviews'], { home })).stdout).toContain('Editor at Fern & Field')
})

test('wrong host, wrong port, wrong certificate and wrong password are told apart, and nothing is kept', async () => {
  const home = aDirectory()
  const smtp = await startSmtp()
  const stranger = await startSmtp({ certificate: 'wrong-name' })
  const env = { NODE_EXTRA_CA_CERTS: certificates().caFile }
  const tries: readonly (readonly [string, number, string, string])[] = [
    ['smtp.nowhere.invalid', 465, 'x', 'There is no server called smtp.nowhere.invalid'],
    ['localhost', 9, 'x', 'answers at port 9 of localhost'],
    ['localhost', stranger.port, 'x', 'bears another name than localhost'],
    ['localhost', smtp.port, 'wrong', 'did not accept the user name or the password'],
  ]
  for (const [host, port, password, says] of tries) {
    const words = [
      'mailbox',
      'add',
      '--address',
      smtp.user,
      '--name',
      'Ana',
      '--host',
      host,
      '--port',
      String(port),
      '--tls',
      'implicit',
      '--password-stdin',
    ]
    const ran = await regards(words, { home, env, input: password })
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(says) })
    expect(ran.stderr).toContain('Nothing was kept')
  }
  expect(JSON.parse((await regards(['mailbox', 'list', '--json'], { home })).stdout)).toEqual({ mailboxes: [] })
  await Promise.all([smtp.stop(), stranger.stop()])
}, 60_000)

test('an address that is none is kept as it was written, and said', async () => {
  const home = aDirectory()
  const written = aCaseFile({ people: [aPerson({ email: 'mae.fernfield.example' })] })
  const ran = await regards(['import', aFile(written)], { home })
  expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('mae.fernfield.example') })
  expect(ran.stderr).toContain('An address has exactly one @.')
  expect(JSON.parse((await regards(['export'], { home })).stdout)).toEqual(written)
})
