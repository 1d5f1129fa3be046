import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { spellingOf } from '../../src/core/compose/language/clean.ts'
import { wordsOfJotting } from '../../src/core/compose/learned/jotting-words.ts'
import type { Talk } from '../../src/core/compose/learned/features.ts'
import { namePartsOf } from '../../src/core/compose/reading/reader.ts'
import type { CaseFile } from '../../src/core/model/case-file.ts'
import { align, type Alignment } from './align.ts'

/** What was jotted: a note of the talk, the candidate's thought on it, a qualification, a reason, a next step. */
export const slots = ['note', 'thought', 'qualification', 'reason', 'next'] as const
export type SlotName = (typeof slots)[number]

/** One jotting, and what a careful person made of it. */
export interface Example {
  readonly slot: SlotName
  readonly writer: string
  readonly text: string
  /** What it is; 'out' where it should not be said. */
  readonly kind: string
  readonly tone: string
  readonly tokens: readonly string[]
  readonly said: readonly string[]
  readonly alignment: Alignment | undefined
  readonly talk: Talk
}

interface Line {
  readonly text: string
  readonly say: string
  readonly kind?: string
  readonly tone?: string
  readonly thought?: string
  readonly thoughtSay?: string
}

interface Record {
  readonly reader: { readonly name: string; readonly pronouns: 'she' | 'he' | 'they' }
  readonly notes: readonly Line[]
  readonly quals?: readonly Line[]
  readonly reasons?: readonly Line[]
  readonly next?: readonly Line[]
}

/** Reads all jottings of a folder, or of the writers named. */
export function examplesIn(folder: string, wanted: (writer: string) => boolean = () => true): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && wanted(name.replace('.jsonl', '')))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n').flatMap((line) => examplesOf(JSON.parse(line) as Record, name.replace('.jsonl', ''))))
}

function examplesOf(record: Record, writer: string): Example[] {
  const file = caseOf(record)
  const spelling = spellingOf(file)
  const [person] = file.people
  const { first, family } = namePartsOf(person ?? { id: 'p1', name: '' })
  const talk: Talk = { pronouns: record.reader.pronouns, firstName: first, familyName: family }
  const example = (slot: SlotName, { text, say, kind, tone }: Line): Example[] => {
    const tokens = wordsOfJotting(text, spelling)
    if (tokens.length === 0) return []
    const said = say === '' ? [] : wordsOfJotting(say, spelling)
    return [{ slot, writer, text, kind: say === '' ? 'out' : (kind ?? slot), tone: tone ?? 'plain', tokens, said, talk, alignment: say === '' || tokens.length > 45 ? undefined : align(tokens, said) }]
  }
  return [
    ...record.notes.flatMap((note) => [...example('note', note), ...(note.thought ? example('thought', { text: note.thought, say: note.thoughtSay ?? '' }) : [])]),
    ...(record.quals ?? []).flatMap((line) => example('qualification', line)),
    ...(record.reasons ?? []).flatMap((line) => example('reason', line)),
    ...(record.next ?? []).flatMap((line) => example('next', line)),
  ]
}

/** The case file that such a person would have: its words decide about capitals. */
function caseOf({ reader, notes, quals = [], reasons = [], next = [] }: Record): CaseFile {
  return {
    version: 1,
    candidate: { name: 'A candidate', qualifications: quals.map(({ text }, index) => ({ id: `q${index + 1}`, text })) },
    interview: { position: 'position', company: { name: 'the company' }, end: '2026-11-17T11:30', timeZone: 'Europe/London', reasons: reasons.map(({ text }) => text), nextStep: next[0]?.text ?? '' },
    people: [{ id: 'p1', name: reader.name, pronouns: reader.pronouns, notes: notes.map(({ text }) => text) }],
  }
}

