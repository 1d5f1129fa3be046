import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from '../insights/csv.ts'
import { anchorAt, findAnchor } from './anchor.ts'
import { cohortView, type OpenThanks } from './cohort.ts'
import { readCsv, separatorOf } from './csv-records.ts'
import { figuresOf, totalOf, type ProgrammeSums } from './figures.ts'
import { leftToThank, progressOf } from './progress.ts'
import { mostRosterLines, readRoster, type RosterKnown } from './roster.ts'

const known: RosterKnown = {
  programmes: [{ id: 'p1', name: 'Spring 2027' }, { id: 'p2', name: 'Data, evening' }],
  people: new Map([['ada@uni.example', { role: 'student', programmeIds: ['p1'] }], ['kim@uni.example', { role: 'adviser', programmeIds: [] }]]),
}

function linesOf(text: string) {
  const read = readRoster(text, known)
  if (!read.ok) throw new Error(read.why)
  return read.lines.map((line) => (line.is === 'wrong' ? [line.line, line.is, line.why, line.about] : [line.line, line.is, line.person]))
}

test('a list says line by line who is new, who is known, who joins, and what is wrong with the others', () => {
  const text = 'name,E-mail,role,programme\r\nEve Lund, EVE@uni.example ,,spring 2027\r\nAda,ada@uni.example,student,Spring 2027\r\nAda,ada@uni.example,student,"Data, evening"\r\n\r\n,not an address,,\r\n,,,\r\nBo,bo@uni.example,,Autumn 1999\r\nBo,bo@uni.example,dean,\r\nBo,bo@uni.example,Admin,\r\nKim,kim@uni.example,student,\r\nEve,eve@uni.example,student,Spring 2027\r\n'
  expect(linesOf(text)).toEqual([
    [2, 'new', { email: 'eve@uni.example', name: 'Eve Lund', role: 'student', programmeId: 'p1' }],
    [3, 'known', { email: 'ada@uni.example', name: 'Ada', role: 'student', programmeId: 'p1' }],
    [4, 'joins', { email: 'ada@uni.example', name: 'Ada', role: 'student', programmeId: 'p2' }],
    [6, 'wrong', 'not-an-address', undefined],
    [7, 'wrong', 'no-address', undefined],
    [8, 'wrong', 'no-such-programme', 'Autumn 1999'],
    [9, 'wrong', 'no-such-role', 'dean'],
    [10, 'wrong', 'admin-by-list', undefined],
    [11, 'wrong', 'other-role', 'adviser'],
    [12, 'wrong', 'repeated', '2'],
  ])
})

test('without a head the columns stand as they usually do, and a semicolon or a tab separates as well', () => {
  const person = { email: 'eve@uni.example', name: 'Eve', role: 'adviser', programmeId: 'p1' }
  for (const sign of [',', ';', '\t']) expect(linesOf(['eve@uni.example', 'Eve', 'Spring 2027', 'advisor'].join(sign))).toEqual([[1, 'new', person]])
})

test.each([
  ['', 'empty'],
  ['\uFEFF\r\n\r\n', 'empty'],
  ['email,name\r\n', 'empty'],
  ['Surname,Given name\r\nLund,Ada', 'no-address-column'],
  ['email\r\n"ada@uni.example', 'open-quote'],
  [`email\n${'a@b.example\n'.repeat(mostRosterLines + 1)}`, 'too-many-lines'],
])('a file that is no list is told as a whole: %j', (text, why) => {
  expect(readRoster(text.slice(0, 200_000), known)).toMatchObject({ ok: false, why })
})

test('a line end within a name, which would be one in the head of a mail, is not taken', () => {
  expect(linesOf('email,name\n"eve@uni.example","Eve\nBcc: all@uni.example"')).toEqual([[2, 'wrong', 'control-character', undefined]])
  expect(linesOf('email,name\neve@uni.example,"Eve\u0000"')).toEqual([[2, 'wrong', 'control-character', undefined]])
})

test('what was written as CSV is read as it was, line by line', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '\t') }).filter((text) => !/^[\s\u200B\uFEFF]*[=+\-@|%\t\r\n]/.test(text))
  fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
    const read = readCsv(csvOf(rows), ',')
    expect(read.ok && read.records.map(({ cells }) => cells)).toEqual(rows)
  }))
})

test('no text whatever keeps the reader from coming to an end', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ';', '\uFEFF') }), (text) => {
    const read = readCsv(text, separatorOf(text))
    if (read.ok) expect(read.records.flatMap(({ cells }) => cells).join('').length).toBeLessThanOrEqual(text.length)
  }))
})

test('nobody who did not allow it is named, whoever stands beside them', () => {
  const open = fc.array(fc.record({ student: fc.nat(30), name: fc.option(fc.string(), { nil: undefined }), isNamed: fc.boolean(), isCounted: fc.boolean(), endedAt: fc.nat(), people: fc.nat(9), thanked: fc.nat(9), waived: fc.nat(9) }), { maxLength: 30 })
  fc.assert(fc.property(open, fc.nat(40), fc.nat(40), (each, students, named) => {
    const view = cohortView({ students, named, open: each })
    const allowed = each.filter(({ name }) => name !== undefined)
    expect(view.named.length).toBeLessThanOrEqual(allowed.length)
    // The unnamed are said to be anything only where five of them are.
    expect(view.others.isFew).toBe(students - named < 5)
    if (!view.others.isFew) expect(view.others.figures.students).toBeGreaterThanOrEqual(5)
  }))
})

test('names and counts have nobody in common: taking the names away from a count tells nothing', () => {
  const waiting = (student: number, name?: string): OpenThanks => ({ student, endedAt: student, people: 2, thanked: 1, waived: 0, isNamed: name !== undefined, isCounted: true, ...(name && { name }) })
  const view = cohortView({ students: 9, named: 5, open: [waiting(1, 'Ada'), waiting(2, 'Bo'), waiting(3)] })
  expect(view).toEqual({ named: [{ name: 'Ada', endedAt: 1, left: 1, people: 2 }, { name: 'Bo', endedAt: 2, left: 1, people: 2 }], agreed: { isFew: false, figures: { students: 5, open: 2 } }, others: { isFew: true } })
  expect(cohortView({ students: 10, named: 5, open: [waiting(6), waiting(6), waiting(7), { ...waiting(8), isCounted: false }] }).others).toEqual({ isFew: false, figures: { students: 5, open: 2 } })
})

test('who has thanked everyone, or had nobody to thank, is not waited for', () => {
  expect(cohortView({ students: 9, named: 1, open: [{ student: 1, isNamed: true, isCounted: true, name: 'Ada', endedAt: 0, people: 3, thanked: 2, waived: 1 }, { student: 2, isNamed: false, isCounted: true, endedAt: 0, people: 0, thanked: 0, waived: 0 }] })).toEqual({ named: [], agreed: { isFew: true }, others: { isFew: false, figures: { students: 8, open: 0 } } })
})

const sums = (students: number, change: Partial<ProgrammeSums> = {}): ProgrammeSums => ({ students, interviews: students, people: 2 * students, thanked: students, thankedInTime: students, answered: 1, nextRounds: 1, offers: 0, ...change })

test('the total is of what is shown, so that no small programme can be subtracted out of it', () => {
  const all = [figuresOf('A', sums(5)), figuresOf('B', sums(4)), figuresOf('C', sums(30))]
  expect(all.map(({ figures }) => figures.isFew)).toEqual([false, true, false])
  expect(totalOf(all)).toMatchObject({ students: 35, interviews: 35, answered: 2 })
  expect(totalOf(all.slice(0, 2))).toBeUndefined()
})

test('24 hours to the millisecond are in time, and a letter that was not needed counts as no thanks', () => {
  const day = 86_400_000
  expect(progressOf(1000, [{ standing: 'thanked', thankedAt: 1000 + day }, { standing: 'thanked', thankedAt: 1001 + day }, { standing: 'unreachable' }, { standing: 'to-thank', heard: 'nothing' }]))
    .toMatchObject({ people: 4, thanked: 2, thankedInTime: 1, waived: 1, answered: 0 })
  expect(leftToThank({ people: 4, thanked: 2, waived: 1 })).toBe(1)
})

const letter = 'Dear Ms Lindqvist,\n\nThank you for your time on Friday. I enjoyed our talk about recycled paper. Thank you.\n\nAna Roth'

test('a remark stays beside its sentence when others are put before it, or it is reworded', () => {
  const anchor = anchorAt(letter, 2)
  if (!anchor) throw new Error('There is a third sentence.')
  expect(anchor.text).toBe('I enjoyed our talk about recycled paper.')
  expect(findAnchor(letter, anchor)).toEqual({ is: 'same', place: 2 })
  expect(findAnchor(letter.replace('Thank you for', 'It was good to meet you. Thank you for'), anchor)).toEqual({ is: 'same', place: 3 })
  expect(findAnchor(letter.replace('I enjoyed our talk about', 'I very much enjoyed our long talk about'), anchor)).toEqual({ is: 'changed', place: 2 })
  expect(findAnchor(letter.replace(anchor.text, ''), anchor)).toEqual({ is: 'gone' })
  expect(findAnchor('', anchor)).toEqual({ is: 'gone' })
})

test('of two equal sentences the nearest is meant', () => {
  expect(findAnchor('Thank you. I liked it. Thank you.', { text: 'Thank you.', place: 2 })).toEqual({ is: 'same', place: 2 })
})
