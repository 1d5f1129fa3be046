import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { openMarks, type Marks, type Passage } from './marks.ts'

let directory: string
let file: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'regards-marks-'))
  file = join(directory, 'marks')
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const first: Passage = { ownerId: 'me', deliveryId: 'd1', fence: 1 }

function open(bootId = 'this boot'): Marks {
  const marks = openMarks(file, bootId)
  if (!marks) throw new Error('There are no marks.')
  onTestFinished(() => marks.close())
  return marks
}

test('a letter that reached the gate and was not marked as leaving never left', () => {
  open().gate(first)
  expect(open().neverLeft(first)).toBe(true)
})

test('a letter that was marked as leaving may have arrived', () => {
  const marks = open()
  marks.gate(first)
  marks.leaving(first)
  expect(open().neverLeft(first)).toBe(false)
})

test('each passage of the gate counts for itself', () => {
  const marks = open()
  marks.gate(first)
  marks.leaving(first)
  marks.gate({ ...first, fence: 2 })
  const after = open()
  expect([after.neverLeft(first), after.neverLeft({ ...first, fence: 2 }), after.neverLeft({ ...first, ownerId: 'you' })]).toEqual([false, true, false])
})

test('without a mark at the gate nothing is concluded: perhaps none were kept', () => {
  open()
  expect(open().neverLeft(first)).toBe(false)
})

test('after another start of the system nothing is concluded: marks may have been lost', () => {
  open().gate(first)
  expect(open('another boot').neverLeft(first)).toBe(false)
})

test('marks are used once: whoever starts after that concludes nothing', () => {
  open().gate(first)
  open()
  expect(open().neverLeft(first)).toBe(false)
})

test('a mark that was cut off counts as not made', () => {
  open().gate(first)
  appendFileSync(file, 'leaving ["me","d1",1')
  expect(open().neverLeft(first)).toBe(true)
  writeFileSync(file, 'this boot\ngate ["me","d1",1]')
  expect(open().neverLeft(first)).toBe(false)
})

test('a disk that takes only a part of a mark keeps the gate shut', () => {
  const marks = openMarks(file, 'this boot', () => 3)
  onTestFinished(() => marks?.close())
  expect(() => marks?.gate(first)).toThrow('only a part')
  expect(() => marks?.leaving(first)).toThrow('only a part')
})

test('where the system cannot tell its runs apart there are no marks', () => {
  expect(openMarks(file, undefined) === undefined).toBe(process.platform === 'win32')
})

test('the file is private and holds ids only', () => {
  open().gate(first)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8')).toBe('this boot\ngate ["me","d1",1]\n')
})

test('after they are closed no gate opens any more', () => {
  const marks = open()
  marks.close()
  expect(() => marks.gate(first)).toThrow('The marks are closed')
  expect(() => marks.leaving(first)).toThrow('The marks are closed')
})
