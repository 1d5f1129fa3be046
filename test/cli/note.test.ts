import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aCaseFile, aPerson } from '../builders.ts'
import { aDrawnHand } from '../note/drawn-hand.ts'
import { aFile, regards } from './run-cli.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regards-note-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const theCase = () => aFile(aCaseFile({ people: [aPerson({ notes: ['asked how I would choose the last poem of a book', 'her first job was in a bindery', 'thinks that a title is half the poem'] })] }))

test('note gives the text, with advice beside it', async () => {
  const { code, stdout, stderr } = await regards(['note', '--case', theCase(), '--to', 'p1'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Dear Mae,\n\n.+\n\n.+,\nAna Reyes\n$/s)
  expect(stderr).toContain('postal address')
})

test('note draws a sheet, a card, an envelope and a file for a plotter', async () => {
  const folder = aFolder()
  const common = ['note', '--case', theCase(), '--to', 'p1', '--unchecked']
  const runs = await Promise.all([
    regards([...common, '--kind', 'sheet', '--paper', 'a4', '--out', join(folder, 'sheet.pdf')]),
    regards([...common, '--kind', 'card', '--paper', 'a2', '--hand', 'kalam', '--out', join(folder, 'card.svg')]),
    regards([...common, '--kind', 'envelope', '--paper', 'c6', '--to-address', 'Fern & Field, London', '--from-address', 'Ana Reyes, York', '--out', join(folder, 'envelope.pdf')]),
    regards([...common, '--kind', 'plotter', '--paper', 'a6', '--hand', 'tech', '--out', join(folder, 'pen.svg')]),
  ])
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0])
  for (const file of ['sheet.pdf', 'envelope.pdf']) expect(readFileSync(join(folder, file)).subarray(0, 5).toString()).toBe('%PDF-')
  expect(readFileSync(join(folder, 'card-2.svg'), 'utf8')).toContain('width="215.9mm"')
  expect(readFileSync(join(folder, 'pen.svg'), 'utf8')).toContain('viewBox="0 0 105 148.5"')
})

test('a text with a wrong name is not drawn, unless that is wanted', async () => {
  const folder = aFolder()
  const text = join(folder, 'note.txt')
  writeFileSync(text, 'Dear Mea,\n\nThank you for your time on Friday. I enjoyed hearing how you read a manuscript aloud, and I have tried it since with two poems of my own; they were better for it.\n\nWarmly,\nAna Reyes\n')
  const out = join(folder, 'card.pdf')
  const order = ['note', '--case', theCase(), '--to', 'p1', '--text-file', text, '--kind', 'card', '--paper', 'a6', '--hand', 'caveat', '--out', out]
  const held = await regards(order)
  expect([held.code, existsSync(out)]).toEqual([1, false])
  expect(held.stderr).toContain('Mae')
  expect((await regards([...order, '--unchecked'])).code).toBe(0)
  expect(existsSync(out)).toBe(true)
})

test('a hand that was exported writes; one that is none is told', async () => {
  const folder = aFolder()
  const [hand, wrong] = [join(folder, 'hand.json'), join(folder, 'wrong.json')]
  writeFileSync(hand, JSON.stringify(aDrawnHand()))
  writeFileSync(wrong, '{"letters":{"a":[[[0]]]}}')
  const order = ['note', '--case', theCase(), '--to', 'p1', '--kind', 'plotter', '--paper', 'a2', '--unchecked', '--out', join(folder, 'pen.svg'), '--hand']
  expect((await regards([...order, hand])).code).toBe(0)
  expect(readFileSync(join(folder, 'pen.svg'), 'utf8')).toContain('width="4.25in"')
  expect(await regards([...order, wrong])).toMatchObject({ code: 2, stderr: expect.stringContaining('not a hand that was exported') })
})

test.each([
  [['--kind', 'card'], '--out is missing'],
  [['--out', 'card.pdf'], '--kind is missing'],
  [['--kind', 'card', '--paper', 'a4', '--out', 'card.pdf'], '--paper is one of a2, a6, half-letter for a card'],
  [['--kind', 'card', '--hand', 'quill', '--out', 'card.pdf'], 'There is no hand "quill"'],
  [['--kind', 'plotter', '--out', 'card.pdf'], 'let --out end in .svg'],
  [['--kind', 'card', '--out', 'card.doc'], 'ends in .pdf or .svg'],
])('wrong use is told: %j', async (words, sentence) => {
  const { code, stderr } = await regards(['note', '--case', theCase(), '--to', 'p1', ...words])
  expect([code, stderr.includes(sentence)]).toEqual([2, true])
})

test('the hands are listed with their licences', async () => {
  const { code, stdout } = await regards(['note', 'hands'])
  expect(code).toBe(0)
  expect(stdout).toContain('@fontsource/caveat, OFL-1.1')
  expect(stdout.split('\n').filter((line) => line.includes('pen or print')).length).toBeGreaterThanOrEqual(4)
})
