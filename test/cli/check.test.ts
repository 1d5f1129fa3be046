import { expect, test } from 'vitest'
import { aCaseFile, aLetter, aPerson, anotherPerson } from '../builders.ts'
import { aFile, parseLines, regards, startCli } from './run-cli.ts'
import { checkLine, checkShape } from './shapes.ts'

const caseFile = aCaseFile()
const clean = aLetter()
const spoilt = aLetter({ subject: 'Thank you from Ana', body: clean.body.replace('Dear Mae', 'Dear Mea').replace('decision', 'desicion') })
const asFile = ({ subject, body }: { subject: string; body: string }, lineEnd = '\n') =>
  `Subject: ${subject}${lineEnd}${lineEnd}${body.replaceAll('\n', lineEnd)}`

const blocking = (findings: readonly { severity: string; part: string; pass: string }[]) =>
  findings.filter(({ severity }) => severity !== 'hint')

async function check(letter: string, ...more: string[]) {
  const { code, stdout, stderr } = await regards([
    'check',
    aFile(letter, 'letter.txt'),
    '--case',
    aFile(caseFile),
    '--to',
    'p1',
    '--json',
    ...more,
  ])
  expect(stderr).toBe('')
  return { code, findings: checkShape.parse(JSON.parse(stdout)).findings }
}

test('a letter with slips: exit 1, every finding in its shape, its offsets at the very words', async () => {
  const { code, findings } = await check(asFile(spoilt))
  expect(code).toBe(1)
  const words = findings.map(({ part, start, end }) => (part === 'to' ? '' : spoilt[part].slice(start, end)))
  expect(words).toContain('Mea')
  expect(words).toContain('desicion')
  expect(findings[words.indexOf('Mea')]).toMatchObject({ pass: 'names', severity: 'error', suggestions: expect.arrayContaining(['Mae']) })
  expect(findings[words.indexOf('desicion')]).toMatchObject({
    pass: 'spelling',
    severity: 'error',
    suggestions: expect.arrayContaining(['decision']),
  })
})

test('a letter without: exit 0 and nothing found', async () => {
  const { code, findings } = await check(asFile(clean))
  expect({ code, findings: findings.filter(({ severity }) => severity !== 'hint') }).toEqual({ code: 0, findings: [] })
})

test('offsets count UTF-16 units of the body as the file has it, with any line end', async () => {
  const body = spoilt.body.replace('Dear Mea,', 'Dear Mea,\n\n😀 Zoë sends her regards.')
  const { findings } = await check(asFile({ ...spoilt, body }, '\r\n'))
  const inFile = body.replaceAll('\n', '\r\n')
  expect(findings.flatMap(({ part, start, end }) => (part === 'body' ? [inFile.slice(start, end)] : []))).toContain('desicion')
})

test('when it is sent, where to, and the letters beside it are part of the check', async () => {
  const today = { ...clean, body: clean.body.replace('on Friday', 'today') }
  const [{ findings: onTheDay }, { findings: nextDay }, { findings: elsewhere }, { findings: alike }] = await Promise.all([
    check(asFile(today), '--sent-at', '2026-11-20T18:00'),
    check(asFile(today), '--sent-at', '2026-11-21T09:00:00Z'),
    check(asFile(clean), '--to-address', 't.okafor@fernfield.example'),
    check(asFile(clean), '--panel', aFile(asFile({ ...clean, body: clean.body.replace('Mae', 'Tomasz') }), 'other.txt')),
  ])
  expect(blocking(nextDay).length).toBeGreaterThan(blocking(onTheDay).length)
  expect(blocking(elsewhere).filter(({ part }) => part === 'to')).not.toEqual([])
  expect(blocking(alike).filter(({ pass }) => pass === 'panel')).not.toEqual([])
})

test.each([
  ['Dear Mae,\n\nThank you.', 'must begin with a line "Subject: …"'],
  ['Subject: x\nDear Mae,', 'needs an empty line'],
  [`Subject: x\n\n${'a'.repeat(20_001)}`, 'longer than a letter can be'],
])('a letter file that is none is refused: %#', async (text, says) => {
  const { code, stdout, stderr } = await regards(['check', '-', '--case', aFile(caseFile), '--to', 'p1'], { input: text })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(says)
})

test('a time that is none is refused', async () => {
  const { code, stderr } = await regards(['check', '-', '--case', aFile(caseFile), '--to', 'p1', '--sent-at', 'tomorrow'], {
    input: asFile(clean),
  })
  expect([code, stderr]).toEqual([2, expect.stringContaining('"tomorrow" is no time of sending')])
})

test('without --json it speaks plainly, one finding a line', async () => {
  const { code, stdout } = await regards(['check', '-', '--case', aFile(caseFile), '--to', 'p1'], { input: asFile(spoilt) })
  expect(code).toBe(1)
  expect(stdout).toMatch(/^error \(line 1, “Mea”\): .+ → .*“Mae”.* \[[a-z-]+\]$/m)
})

test('a batch of hundreds is answered in order by one warm process, each as it would be alone', async () => {
  const letters = Array.from({ length: 300 }, (_, index) => ({
    id: `l${index}`,
    case: caseFile,
    to: 'p1',
    ...(index % 3 ? clean : spoilt),
    sentAt: '2026-11-20T18:00:00Z',
  }))
  const bad = [
    { ...letters[0], id: 'who', to: 'p9' },
    { ...letters[0], id: 'when', sentAt: 'soon' },
    { ...letters[0], id: 'which', dialect: 'en-FR' },
  ]
  const { code, stdout, stderr } = await regards(['check', '--batch', '-'], {
    input: [...letters, ...bad].map((line) => JSON.stringify(line)).join('\n'),
  })
  expect([code, stderr]).toEqual([2, ''])
  const answers = parseLines(stdout).map((line) => checkLine.parse(line))
  expect(answers.map(({ id }) => id)).toEqual([...letters, ...bad].map(({ id }) => id))
  expect(answers.slice(300)).toMatchObject([
    { error: expect.stringContaining('"p9"') },
    { error: expect.stringContaining('"soon"') },
    { error: expect.stringContaining('dialect') },
  ])
  const { findings } = await check(asFile(spoilt), '--sent-at', '2026-11-20T18:00:00Z')
  expect(answers[0]).toEqual({ id: 'l0', findings })
  expect(answers[297]).toEqual({ id: 'l297', findings })
}, 60_000)

test('a batch with findings and no bad line ends with 1; panel letters and address count', async () => {
  const panel = aCaseFile({ people: [aPerson(), anotherPerson()] })
  const line = {
    id: 1,
    case: panel,
    to: 'p1',
    ...clean,
    toAddress: 't.okafor@fernfield.example',
    panelLetters: [{ to: 'p2', ...clean }],
    dialect: 'en-GB',
  }
  const { code, stdout } = await regards(['check', '--batch', '-'], { input: JSON.stringify(line) })
  const [answer] = parseLines(stdout).map((each) => checkLine.parse(each))
  const found = answer && 'findings' in answer ? answer.findings : []
  expect([code, found.some(({ part }) => part === 'to'), found.some(({ pass }) => pass === 'panel')]).toEqual([1, true, true])
})

test('a program that waits for each answer before it asks again is answered', async () => {
  const child = startCli(['check', '--batch', '-'])
  const ask = (id: number): Promise<unknown> => {
    const answered = new Promise((resolve) => child.stdout.setEncoding('utf8').once('data', resolve))
    child.stdin.write(`${JSON.stringify({ id, case: caseFile, to: 'p1', ...clean })}\n`)
    return answered
  }
  for (const id of [1, 2, 3]) expect(await ask(id)).toMatch(new RegExp(`^\\{"id":${id},`))
  child.stdin.end()
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
})
