import { expect, test } from 'vitest'
import { stepByRules } from '../src/core/compose/facts/next-step.ts'
import { readReasons, shapeByRules } from '../src/core/compose/facts/reason.ts'
import { strengthByRules } from '../src/core/compose/facts/strength.ts'
import { thoughtByRules } from '../src/core/compose/facts/thought.ts'
import { spellingOf } from '../src/core/compose/language/clean.ts'
import { shown, type JottingReading } from '../src/core/compose/read-jotting.ts'
import { readByRules } from '../src/core/compose/reading/read-note.ts'
import { readerOf } from '../src/core/compose/reading/reader.ts'
import type { CaseFile } from '../src/core/model/case-file.ts'

/** Rows of 'what is jotted => what may be said || what else may be said', one list for each kind of jotting. */
export interface OddJottings {
  readonly qualifications: string
  readonly thoughts: string
  readonly notes: string
  readonly reasons: string
  readonly nextSteps: string
}

const file: CaseFile = {
  version: 1,
  candidate: { name: 'Ada Birch' },
  interview: { position: 'Steward', company: { name: 'Quill House' }, end: '2026-11-19T11:30', timeZone: 'Europe/London' },
  people: [{ id: 'p1', name: 'Vera Quill', pronouns: 'she' }],
}
const spelling = spellingOf(file)
const [person] = file.people
const reader = readerOf(person ?? { id: 'p1', name: 'Vera Quill' }, file.people, 'Quill House')

/** What the rules alone make of a note. */
const lineByRules = (text: string): JottingReading => shown(readByRules({ text }, 'p1.n1', { reader, spelling }))

const rows = (table: string): (readonly [jotted: string, allowed: readonly string[]])[] =>
  table.trim().split('\n').map((line) => {
    const [jotted = '', allowed = ''] = line.split(' => ')
    return [jotted, allowed.split(' || ')]
  })

/** Holds what the rules, the first of the two readers, make of each jotting against what may be made of it. */
export function testOddJottings(jottings: OddJottings): void {
  test.each(rows(jottings.qualifications))('the qualification “%s” is said rightly', (jotted, allowed) => {
    expect(allowed).toContain(strengthByRules({ id: 'q1', text: jotted }, spelling)?.clause ?? 'OUT')
  })

  test.each(rows(jottings.thoughts))('the thought “%s” is said rightly', (jotted, allowed) => {
    const [text = '', thought = ''] = jotted.split(' >> ')
    const reading = lineByRules(text)
    const kind = reading.line?.startsWith('You asked') ? 'asked' : 'told'
    expect(allowed).toContain(thoughtByRules({ text, thought }, kind, { reader, spelling }) ?? 'OUT')
  })

  test.each(rows(jottings.notes))('the note “%s” is read rightly', (jotted, allowed) => {
    expect(allowed).toContain(lineByRules(jotted).line ?? 'OUT')
  })

  test.each(rows(jottings.reasons))('the reason “%s” is read rightly', (jotted, allowed) => {
    const [reason] = readReasons([jotted], spelling, shapeByRules).reasons
    expect(allowed).toContain(reason ? `${reason.kind}: ${reason.text}` : 'OUT')
  })

  test.each(rows(jottings.nextSteps))('the next step “%s” is read rightly', (jotted, allowed) => {
    const { kind, when, what } = stepByRules(jotted, spelling, false)
    expect(allowed.map((one) => one.replace(/^none$/, 'none||'))).toContain(`${kind}|${when}|${what}`)
  })
}
