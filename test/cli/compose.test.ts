import { expect, test } from 'vitest'
import { aCaseFile } from '../builders.ts'
import { aFile, parseLines, regards } from './run-cli.ts'
import { composeLine, composeShape } from './shapes.ts'

test('compose gives the letters of a case file, in the shape that programs rely on', async () => {
  const { code, stdout, stderr } = await regards(['compose', '--case', aFile(aCaseFile()), '--json'])
  expect([code, stderr]).toEqual([0, ''])
  const { letters } = composeShape.parse(JSON.parse(stdout))
  expect(letters.map(({ to }) => to)).toEqual(['p1', 'p2'])
  for (const { body, sentences } of letters) for (const { text } of sentences) expect(body).toContain(text)
})

test('--to gives the one letter, the same as among all, in the form that check reads', async () => {
  const file = aFile(aCaseFile())
  const [all, one, asFile] = await Promise.all([
    regards(['compose', '--case', file, '--json']),
    regards(['compose', '--case', file, '--to', 'p2', '--json']),
    regards(['compose', '--case', file, '--to', 'p2']),
  ])
  const [letter] = composeShape.parse(JSON.parse(one.stdout)).letters
  expect(letter).toEqual(composeShape.parse(JSON.parse(all.stdout)).letters[1])
  expect(asFile.stdout).toBe(`Subject: ${letter?.subject}\n\n${letter?.body}\n`)
})

test('the case may come from stdin, and the same case gives the same letters', async () => {
  const input = JSON.stringify(aCaseFile())
  const [first, second] = await Promise.all([
    regards(['compose', '--case', '-', '--json'], { input }),
    regards(['compose', '--case', '-', '--json'], { input }),
  ])
  expect(first).toEqual(second)
})

test('somebody who is not there is named, with those who are', async () => {
  const { code, stderr } = await regards(['compose', '--case', aFile(aCaseFile()), '--to', 'p9'])
  expect(code).toBe(2)
  expect(stderr).toContain('nobody with the id "p9"')
  expect(stderr).toContain('p1 (Mae Lindqvist), p2 (Tomasz Okafor)')
})

test('a batch of hundreds is answered in order, each as it would be alone', async () => {
  const cases = Array.from({ length: 400 }, (_, index) => ({
    id: index % 2 ? index : `case-${index}`,
    case: aCaseFile({ candidate: { name: `Ana Reyes${'abcdefghij'[index % 10]}` } }),
  }))
  const { code, stdout, stderr } = await regards(['compose', '--batch', '-'], {
    input: cases.map((line) => JSON.stringify(line)).join('\n'),
  })
  expect([code, stderr]).toEqual([0, ''])
  const answers = parseLines(stdout).map((line) => composeLine.parse(line))
  expect(answers.map(({ id }) => id)).toEqual(cases.map(({ id }) => id))
  const alone = await regards(['compose', '--case', aFile(cases[7]?.case), '--json'])
  expect(answers[7]).toEqual({ id: 7, ...composeShape.parse(JSON.parse(alone.stdout)) })
})

test('a line that cannot be answered says so in its place, the others are answered, and the exit code is 2', async () => {
  const good = JSON.stringify({ id: 'good', case: aCaseFile() })
  const lines = [
    good,
    'not json',
    JSON.stringify({ case: aCaseFile() }),
    JSON.stringify({ id: 4, case: { ...aCaseFile(), extra: 1 } }),
    JSON.stringify({ id: 5, case: aCaseFile(), cas: 1 }),
    '',
    '   ',
    good,
  ]
  const { code, stdout, stderr } = await regards(['compose', '--batch', '-'], { input: `\uFEFF${lines.join('\r\n')}` })
  expect([code, stderr]).toEqual([2, ''])
  const answers = parseLines(stdout).map((line) => composeLine.parse(line))
  expect(answers).toMatchObject([
    { id: 'good', letters: [{ to: 'p1' }, { to: 'p2' }] },
    { id: null, error: expect.stringContaining('not JSON') },
    { id: null, error: expect.stringContaining('no "id"') },
    { id: 4, error: expect.stringContaining('extra is not a member of a case file') },
    { id: 5, error: expect.stringContaining('cas is not a member') },
    { id: 'good' },
  ])
})

test('a line of many megabytes is refused without being kept, and the next is answered', async () => {
  const input = `{"id":1,"case":"${'x'.repeat(5_000_000)}"}\n${JSON.stringify({ id: 2, case: aCaseFile() })}\n`
  const { code, stdout } = await regards(['compose', '--batch', '-'], { input })
  expect(code).toBe(2)
  expect(parseLines(stdout).map((line) => composeLine.parse(line))).toMatchObject([
    { id: null, error: expect.stringContaining('longer than 2 MB') },
    { id: 2 },
  ])
})

test.each(['follow-up', 'second-follow-up', 'after-rejection', 'withdrawal'])('--kind %s gives that letter', async (kind) => {
  const { code, stdout, stderr } = await regards(['compose', '--case', aFile(aCaseFile()), '--to', 'p1', '--kind', kind])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Subject: .+\n\nDear /)
  const thanks = await regards(['compose', '--case', aFile(aCaseFile()), '--to', 'p1'])
  expect(stdout).not.toBe(thanks.stdout)
})

test('a kind of letter that there is not is told, with those that there are', async () => {
  const { code, stderr } = await regards(['compose', '--case', aFile(aCaseFile()), '--kind', 'love'])
  expect(code).toBe(2)
  expect(stderr).toContain('thank-you, follow-up')
})

test('with a model that is not there, the letter is the composer’s own, and it is said why', async () => {
  const file = aFile(aCaseFile())
  const { code, stdout } = await regards(['compose', '--case', file, '--to', 'p1', '--model', 'http://127.0.0.1:9/v1', '--model-name', 'small', '--json'])
  const { letters } = composeShape.parse(JSON.parse((await regards(['compose', '--case', file, '--to', 'p1', '--json'])).stdout))
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ from: 'composer', why: expect.stringContaining('could not be reached'), letter: { body: letters[0]?.body } })
})
