import { readFileSync } from 'node:fs'
import type { LetterToCheck } from '../../src/core/check/letter-to-check.ts'

/** One case of a data set: a letter, and what is wrong in it. */
export interface Case {
  readonly set: string
  readonly type: string
  readonly letter: LetterToCheck
  readonly expected: readonly Expected[]
  /** Held out: no rule was written with it in sight. */
  readonly held: boolean
}

export interface Expected {
  readonly start: number
  readonly end: number
  readonly fix: string
}

interface RecordedPerson {
  readonly given: string
  readonly family: string
  readonly honorific?: string
  readonly preferred?: string
}

interface Rec {
  readonly recipient: RecordedPerson
  readonly others: readonly RecordedPerson[]
  readonly sender: RecordedPerson
  readonly company: { readonly name: string; readonly aliases?: readonly string[] }
  readonly knownCompanies: readonly string[]
  readonly otherCompanies: readonly string[]
  readonly otherPeople?: readonly RecordedPerson[]
  readonly position: string
  readonly otherPositions: readonly string[]
  readonly interviewDate: string
  readonly sendDate: string
}

const data = new URL('../../../shared/data/language/', import.meta.url)

/** Reads every set, each case marked as seen or held out. */
export function readCases(): Case[] {
  return [...letters('names-and-facts'), ...letters('names-hard-negatives'), ...sentences(), ...asHeard()]
}

function letters(set: string): Case[] {
  const items: { type: string; rec: Rec; text: string; expect: Expected[] }[] = JSON.parse(
    readFileSync(new URL(`${set}.json`, data), 'utf8'),
  )
  return items.map(({ type, rec, text, expect }) => ({ set, type, letter: letterOf(rec, text), expected: expect, held: isHeld(text) }))
}

function sentences(): Case[] {
  const items: { text: string; rec: { first: string[]; last: string; company: string | null } }[] = JSON.parse(
    readFileSync(new URL('clean-with-names.json', data), 'utf8'),
  )
  return items.map(({ text, rec }) => {
    const [first = '', second = ''] = rec.first
    const letter = letterOf(
      {
        ...plain,
        recipient: { given: first, family: rec.last },
        others: [{ given: second, family: rec.last }],
        sender: { given: first, family: rec.last },
        company: { name: rec.company ?? 'Corvane' },
      },
      text,
    )
    return { set: 'clean-with-names', type: 'clean sentence', letter, expected: [], held: isHeld(text) }
  })
}

/** Names as heard: in the greeting, in the middle of a sentence, and in front of a verb. */
function asHeard(): Case[] {
  const lines = readFileSync(new URL('names-as-heard.tsv', data), 'utf8').trim().split('\n')
  return lines.flatMap((line) => {
    const [right = '', heard = ''] = line.split('\t')
    const frames = [
      ['heard in the greeting', `Dear ${heard},\n\nThank you for your time on Tuesday.`, right, 'Lund'],
      ['heard in a sentence', `Dear Petra,\n\nIt was a pleasure to meet you and ${heard} on Tuesday.`, 'Petra', 'Lund'],
      ['heard before a verb', `Dear Petra,\n\nI took to heart what ${heard} said about the archive on Tuesday.`, 'Petra', 'Lund'],
    ] as const
    return frames.map(([type, text, given, family]): Case => {
      const start = text.indexOf(heard)
      const others = given === 'Petra' ? [{ given: right, family: 'Ekdahl' }] : []
      const rec = { ...plain, recipient: { given, family }, others, company: { name: 'Corvane' } }
      return {
        set: 'names-as-heard',
        type,
        letter: letterOf(rec, text),
        expected: [{ start, end: start + heard.length, fix: right }],
        held: isHeld(line),
      }
    })
  })
}

const plain = {
  sender: { given: 'Tomasz', family: 'Wiśniewski' },
  knownCompanies: [],
  otherCompanies: [],
  position: 'Financial Analyst',
  otherPositions: [],
  interviewDate: '2026-03-03',
  sendDate: '2026-03-04',
}

function letterOf(rec: Omit<Rec, 'others'> & { readonly others: readonly RecordedPerson[] }, text: string): LetterToCheck {
  const other = rec.otherPeople ?? []
  return {
    caseFile: {
      version: 1,
      candidate: {
        name: `${rec.sender.given} ${rec.sender.family}`,
        qualifications: rec.knownCompanies.map((name, index) => ({ id: `q${index}`, text: `internship at ${name}` })),
      },
      interview: {
        position: rec.position,
        company: { name: rec.company.name, alsoKnownAs: rec.company.aliases ?? [] },
        end: `${rec.interviewDate}T11:00`,
        timeZone: 'America/New_York',
      },
      people: [rec.recipient, ...rec.others].map((person, index) => ({
        id: `p${index}`,
        name: `${person.given} ${person.family}`,
        givenName: person.given,
        familyName: person.family,
        honorific: person.honorific,
        goesBy: person.preferred,
        source: 'card' as const,
      })),
    },
    to: 'p0',
    subject: 'Thank you for your time',
    body: text,
    sentAt: Temporal.PlainDateTime.from(`${rec.sendDate}T17:00`).toZonedDateTime('America/New_York').toInstant(),
    otherApplications: [
      ...rec.otherCompanies.map((company, index) => ({
        company,
        position: rec.otherPositions[index] ?? '',
        people: other.map(({ given, family }) => `${given} ${family}`),
      })),
      ...rec.otherPositions.slice(rec.otherCompanies.length).map((position) => ({ company: '', position, people: [] })),
    ],
  }
}

/** Half of every set is held out by a fixed hash of its text (FNV-1a, odd). */
function isHeld(text: string): boolean {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  return (hash >>> 0) % 2 === 1
}
