import { expect, test } from 'vitest'
import { caseOfTraps } from '../../../test/letter-to-check.ts'
import type { CaseFile } from '../model/case-file.ts'
import type { Finding } from '../model/finding.ts'
import { temperedBy } from './jotted.ts'

const caseFile: CaseFile = {
  ...caseOfTraps,
  candidate: { name: 'Ana', qualifications: [{ id: 'q1', text: 'organised a danceathon, Kubernetes, 30 jibs, recieved a prize' }] },
  people: [{ id: 'p1', name: 'Joan Ray', notes: ['she joiks in the car', { text: 'blue team work', thought: 'my train was cancelled' }] }],
}
const temper = temperedBy(caseFile, { isWord: () => true, isCommon: (word) => word === 'received' || word === 'join' })

function tempered(written: string, change: Partial<Finding> = {}): Finding['severity'] | undefined {
  const finding: Finding = {
    part: 'body',
    start: 0,
    end: written.length,
    severity: 'error',
    rule: 'spelling',
    pass: 'spelling',
    message: '',
    suggestions: [],
    ...change,
  }
  return temper(finding, written)?.severity
}

test.each(['danceathon', 'Danceathon', 'danceathon’s'])('“%s”, a word of the case file that no dictionary knows, is only mentioned', (word) => {
  expect(tempered(word)).toBe('hint')
})

test('a word that the case file does not hold stays an error', () => {
  expect(tempered('hackathoon')).toBe('error')
  expect(tempered('jib and Kubernetes')).toBe('error')
})

test('a slip for a common word stays an error, though it was made in the jottings first', () => {
  expect(tempered('recieved', { suggestions: ['received'] })).toBe('error')
})

test('a verb of the jottings is known in the form that the letter gives it', () => {
  expect(tempered('joik', { suggestions: ['join'] })).toBe('hint')
})

test('a spelling of another English that the candidate used before is only mentioned', () => {
  expect(tempered('cancelled', { severity: 'question', suggestions: ['canceled'] })).toBe('hint')
})

test('a name as the candidate wrote it is not mentioned, in another case it is', () => {
  expect(tempered('Kubernetes', { severity: 'hint' })).toBeUndefined()
  expect(tempered('KuberNetes', { severity: 'hint' })).toBe('hint')
})

test('nothing is said of a rare word of the trade', () => {
  expect(tempered('jibs', { severity: 'question', pass: 'grammar', rule: 'odd-word', suggestions: ['jobs'] })).toBeUndefined()
})

test('bad grammar stays an error, a doubt about usage becomes a hint', () => {
  expect(tempered('team work', { pass: 'grammar', rule: 'harper-x' })).toBe('error')
  expect(tempered('team work', { pass: 'grammar', rule: 'harper-x', severity: 'question' })).toBe('hint')
})

test('what names and facts say is not tempered', () => {
  expect(tempered('Kubernetes', { pass: 'names', rule: 'name-near' })).toBe('error')
})
