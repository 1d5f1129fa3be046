import { expect, test } from 'vitest'
import { z } from 'zod'
import { aCaseFile, aPerson } from '../builders.ts'
import { aDirectory, aFile, regards, startCli } from './run-cli.ts'
import { certificates } from '../smtp/certificates.ts'
import { startSmtp } from '../smtp/start.ts'

const full = aCaseFile({
  people: [
    aPerson({
      notes: ['asked about my thesis', { text: 'liked my zine', thought: 'a second one is coming', use: 'yes' }],
      postalAddress: '1 Fern Lane\nLeeds',
    }),
  ],
  earlierLetters: [{ to: 'Kim Lee', company: 'Acorn', text: 'Dear Kim,\n\nThank you.' }],
})

async function imported(home: string, caseFile: unknown): Promise<string> {
  const { code, stdout } = await regards(['import', '-', '--json'], { home, input: JSON.stringify(caseFile) })
  expect(code).toBe(0)
  return z.strictObject({ interview: z.string() }).parse(JSON.parse(stdout)).interview
}

test('what is imported and exported is equal, however often', async () => {
  const home = aDirectory()
  await imported(home, full)
  const out = await regards(['export'], { home })
  expect(out).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(out.stdout)).toEqual(full)
  const other = aDirectory()
  await imported(other, JSON.parse(out.stdout))
  expect((await regards(['export', '--json'], { home: other })).stdout).toBe(`${JSON.stringify(JSON.parse(out.stdout))}\n`)
})

test('where there are several interviews, one must be named', async () => {
  const home = aDirectory()
  const first = await imported(home, full)
  await imported(home, { ...full, interview: { ...full.interview, position: 'Proofreader' } })
  const which = await regards(['export'], { home })
  expect(which).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('There are 2 interviews') })
  expect(JSON.parse((await regards(['export', '--interview', first], { home })).stdout)).toEqual(full)
  const listed = await regards(['interviews', '--json'], { home })
  expect(
    JSON.parse(listed.stdout)
      .interviews.map(({ position }: { position: string }) => position)
      .toSorted(),
  ).toEqual(['Editor', 'Proofreader'])
  expect((await regards(['interviews'], { home })).stdout).toContain(
    `${first}  Editor at Fern & Field: 0 of 1 thanked, to be thanked until 2026-11-21 15:00 UTC`,
  )
})

test.each([
  [['export'], 'No interview is recorded yet'],
  [['export', '--interview', 'nobody'], 'not here'],
  [['show', 'nobody'], 'no delivery, letter or interview'],
  [['open'], 'No Regards is running'],
  [['mailbox', 'test'], 'There is no mailbox to send from yet'],
  [['mailbox', 'remove', 'x@example.org'], 'There is no mailbox'],
])('%j where there is nothing is refused: exit 1', async (words, says) => {
  const { code, stdout, stderr } = await regards(words, { home: aDirectory() })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toContain(says)
})

test('wrong data directories and databases are told apart', async () => {
  expect(await regards(['interviews'], { home: `${aFile('x', 'file')}/below` })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('cannot be used'),
  })
  expect(await regards(['interviews'], { home: aDirectory(), env: { REGARDS_DATABASE_URL: 'mysql://x' } })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('must look like postgres://'),
  })
  const unreachable = await regards(['interviews'], {
    home: aDirectory(),
    env: { REGARDS_DATABASE_URL: 'postgres://me:secret-word@127.0.0.1:9/x' },
  })
  expect(unreachable).toMatchObject({ code: 1, stdout: '' })
  expect(unreachable.stderr).not.toContain('secret-word')
})

test('while a server holds the data, a command that writes says who does, one that looks works, and "open" gives the link', async () => {
  const home = aDirectory()
  const server = startCli(['serve', '--port', '0', '--json'], { home })
  const { url, launchUrl } = await firstLine(server.stdout)
  expect((await fetch(`${url}/api/health`)).status).toBe(200)
  const refused = await regards(['import', aFile(aCaseFile())], { home })
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(`process ${server.pid}`) })
  expect((await regards(['interviews'], { home })).code).toBe(0)
  expect(await regards(['open'], { home })).toEqual({ code: 0, stdout: `${launchUrl}\n`, stderr: '' })
  const port = new URL(url).port
  expect(await regards(['serve', '--port', port], { home: aDirectory() })).toMatchObject({ code: 1, stderr: expect.stringContaining(port) })
  server.kill('SIGTERM')
  expect(await new Promise((resolve) => server.on('close', resolve))).toBe(0)
  expect((await regards(['interviews', '--json'], { home })).code).toBe(0)
})

test('a server that was killed leaves no link that leads nowhere', async () => {
  const home = aDirectory()
  const server = startCli(['serve', '--port', '0', '--json'], { home })
  await firstLine(server.stdout)
  server.kill('SIGKILL')
  await new Promise((resolve) => server.on('close', resolve))
  expect(await regards(['open'], { home })).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('No Regards is running') })
})

test('a mailbox is added after it was tried, listed without its password, tested and forgotten', async () => {
  const home = aDirectory()
  const smtp = await startSmtp()
  const env = { NODE_EXTRA_CA_CERTS: certificates().caFile }
  const words = [
    '--address',
    'ana@example.org',
    '--name',
    'Ana',
    '--host',
    smtp.host,
    '--port',
    String(smtp.port),
    '--tls',
    'implicit',
    '--user',
    smtp.user,
    '--password-stdin',
  ]
  const wrong = await regards(['mailbox', 'add', ...words], { home, env, input: 'wrong\n' })
  expect(wrong).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('did not accept the user name or the password') })
  const added = await regards(['mailbox', 'add', ...words, '--json'], { home, env, input: `${smtp.password}\n` })
  expect(added).toMatchObject({ code: 0, stderr: '' })
  const listed = await regards(['mailbox', 'list', '--json'], { home })
  expect(JSON.parse(listed.stdout)).toMatchObject({ mailboxes: [{ address: 'ana@example.org', port: smtp.port }] })
  expect(added.stdout + listed.stdout).not.toContain(smtp.password)
  expect(await regards(['mailbox', 'test', 'ANA@example.org', '--json'], { home, env })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('"ok":true'),
  })
  expect(await regards(['mailbox', 'test'], { home })).toMatchObject({ code: 1, stderr: expect.stringContaining('certificate') })
  expect((await regards(['mailbox', 'remove', 'ana@example.org'], { home })).code).toBe(0)
  expect(JSON.parse((await regards(['mailbox', 'list', '--json'], { home })).stdout)).toEqual({ mailboxes: [] })
  await smtp.stop()
})

test('a mailbox with wrong settings is wrong use, and a password is no argument', async () => {
  const home = aDirectory()
  const given = ['mailbox', 'add', '--host', 'smtp.example.org', '--name', 'Ana', '--untested', '--password-stdin']
  expect(await regards([...given, '--address', 'no-at'], { home, input: 'x' })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('@'),
  })
  expect(await regards([...given, '--address', 'a@b.example', '--port', '0'], { home, input: 'x' })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"0" is no port'),
  })
  expect(await regards(given, { home, input: 'x' })).toMatchObject({ code: 2, stderr: expect.stringContaining('--address is missing') })
  expect(await regards([...given, '--address', 'a@b.example'], { home, input: '' })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('No password came in'),
  })
  expect(await regards([...given, '--password', 'x'], { home })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Unknown option --password'),
  })
})

async function firstLine(stream: NodeJS.ReadableStream): Promise<{ url: string; launchUrl: string }> {
  let text = ''
  for await (const chunk of stream) {
    text += String(chunk)
    if (text.includes('\n')) break
  }
  return z.strictObject({ url: z.string(), launchUrl: z.string() }).parse(JSON.parse(text))
}
