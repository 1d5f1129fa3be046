import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { aCaseFile } from '../builders.ts'
import { aFile, regards, startCli } from './run-cli.ts'

const version: string = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
const names = Object.keys(commands)

test('--version answers with the version', async () => {
  expect(await regards(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('help lists every command, and goes to stdout', async () => {
  const { code, stdout, stderr } = await regards(['--help'])
  expect([code, stderr]).toEqual([0, ''])
  for (const name of names) expect(stdout).toContain(`  ${name} `)
})

test.each(names)('%s --help shows how it is used, with an example, without colours', async (name) => {
  const { code, stdout, stderr } = await regards([...name.split(' '), '--help'])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain(`USAGE regards ${name}`)
  expect(stdout).toMatch(new RegExp(`EXAMPLES\\n\\n  regards ${name}`))
  expect(stdout).not.toContain('\u001B')
  expect(stdout).toContain('--json')
})

test('"help send" is "send --help"', async () => {
  expect((await regards(['help', 'send'])).stdout).toBe((await regards(['send', '--help'])).stdout)
})

test.each([
  [['nonsense'], 'There is no command "nonsense"'],
  [['mailbox'], '"regards mailbox add"'],
  [['mailbox', 'nonsense'], 'There is no command "mailbox nonsense"'],
  [['compose', '--nope'], 'Unknown option --nope'],
  [['compose', '--case'], '--case'],
  [['compose', '--case', 'a.json', '--case', 'b.json'], '--case is given twice'],
  [['compose', '--no-json'], 'Unknown option --no-json'],
  [['compose', '--json=yes', '--case', 'a.json'], '--json'],
  [['compose', 'case.json'], '"case.json" is one word too many'],
  [['compose'], '--case is missing'],
  [['compose', '--case', 'a.json', '--batch', 'b.jsonl'], '--batch brings its own cases'],
  [['check'], 'LETTER is missing'],
  [['check', '--panel', 'a.txt', 'b.txt'], 'It goes before --panel'],
  [['check', 'letter.txt', '--to', 'p1'], '--case is missing'],
  [['check', 'letter.txt', '--case', 'a.json'], '--to is missing'],
  [['check', '-', '--case', '-', '--to', 'p1'], 'Only one of the files can come from stdin'],
  [['check', 'x.txt', '--batch', 'b.jsonl'], '--batch brings everything'],
  [['check', 'letter.txt', '--case', 'a.json', '--to', 'p1', '--dialect', 'en-FR'], 'dialect'],
  [['import'], 'CASE is missing'],
  [['serve', '--port', 'eighty'], 'The port must be a number'],
  [['serve', '--services', 'web,cook'], 'The services are'],
  [['send', '--interview', 'a', '--case', 'b'], 'either --interview or --case'],
  [['send'], 'add --yes to send'],
  [['mailbox', 'remove'], 'MAILBOX is missing'],
  [['compose', '--case', '/nonexistent/case.json'], 'There is no file /nonexistent/case.json.'],
  [['compose', '--case', '/'], '/ is a directory'],
  [['capture', '/nonexistent/invite.ics'], 'There is no file'],
])('regards %j is wrong use: exit 2, said on stderr, nothing on stdout', async (words, says) => {
  const { code, stdout, stderr } = await regards(words)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(says)
  expect(stderr).not.toMatch(/\n\s+at /)
})

test('a case file with a misspelt key, and one that is not JSON, are wrong use, told by the place', async () => {
  const misspelt = { ...aCaseFile(), interveiw: {} }
  const { code, stderr } = await regards(['compose', '--case', aFile(misspelt)])
  expect(code).toBe(2)
  expect(stderr).toContain('interveiw is not a member of a case file (is it misspelt?).')
  expect((await regards(['compose', '--case', '-'], { input: '{\n  "version": 1,,' })).stderr).toContain('line 2, column 16')
})

test('an .ics invitation is read; a broken one is refused with what to do', async () => {
  const invitation = new URL('../invitations/google-meet.ics', import.meta.url).pathname
  const read = await regards(['capture', invitation, '--me', 'brianna.castellanos@students.example.edu', '--json'])
  expect(read).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(read.stdout)).toMatchObject({
    interview: { end: '2026-11-19T15:15', timeZone: 'America/New_York' },
    kind: 'invitation',
    people: [{ name: { value: 'Adaeze Okonkwo', sure: true } }, { name: { value: 'Tom Baker', sure: false } }],
  })
  const broken = await regards(['capture', '-'], { input: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n' })
  expect(broken).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('breaks off') })
})

test('a reader that goes away early is no error', async () => {
  const child = startCli([
    'compose',
    '--batch',
    aFile(Array.from({ length: 200 }, (_, id) => JSON.stringify({ id, case: aCaseFile() })).join('\n'), 'cases.jsonl'),
  ])
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, stderr]).toEqual([0, ''])
})
