/** A letter that nothing is wrong with, on a record full of traps; a test puts in what it is about. */
import type { LetterToCheck } from '../src/core/check/letter-to-check.ts'
import type { CaseFile } from '../src/core/model/case-file.ts'
import { checkFacts } from '../src/core/check/check-letter.ts'

export const caseOfTraps: CaseFile = {
  version: 1,
  candidate: {
    name: 'Brianna Castellanos',
    email: 'brianna@students.example',
    qualifications: [{ id: 'q1', text: 'interned at Hollis Press' }],
  },
  interview: {
    position: 'Public Relations Intern',
    company: { name: 'Ashworth & Lindqvist', alsoKnownAs: ['A&L'], domain: 'ashworth.example' },
    start: '2026-11-19T14:00',
    end: '2026-11-19T15:15',
    timeZone: 'America/New_York',
    format: 'in-person',
    round: 1,
    nextStep: 'they decide before Thanksgiving',
  },
  people: [
    {
      id: 'p1',
      name: "Siobhán O'Reilly-Nakagawa",
      honorific: 'Ms',
      title: 'Account Director',
      email: 'soreilly@ashworth.example',
      source: 'card',
      notes: ['her first client was a food bank'],
    },
    { id: 'p2', name: 'Marc Delacroix', email: 'marc@ashworth.example', source: 'invitation' },
    { id: 'p3', name: 'Dr. Grace Will', pronouns: 'she', email: 'grace.will@ashworth.example', source: 'signature' },
    { id: 'p4', name: 'Jennifer McAllister', goesBy: 'Jen', email: 'jen@ashworth.example', source: 'typed' },
  ],
}

export const greeting = 'Dear Siobhán,'

/** Morning after the interview, in New York. */
export const morningAfter = Temporal.Instant.from('2026-11-20T14:00:00Z')

/** A letter to Siobhán with one sentence of the test's own, between sentences that are right. */
export function aLetterToCheck(sentence: string, change: Partial<LetterToCheck> = {}): LetterToCheck {
  return {
    caseFile: caseOfTraps,
    to: 'p1',
    subject: 'Thank you for Thursday, Brianna Castellanos',
    body: `${greeting}\n\nThank you for meeting with me on Thursday about the Public Relations Intern position. ${sentence}\n\nYour first client, the food bank, stayed with me all the way home, because I wrote fourteen releases for one. I would be glad to do the same work at Ashworth & Lindqvist, and I look forward to hearing from you.\n\nBest regards,\nBrianna Castellanos`,
    sentAt: morningAfter,
    otherApplications: [{ company: 'Brightwater', position: 'Copy Editor', people: ['Leonard Fitch'] }],
    ...change,
  }
}

export interface SlipSeen {
  readonly rule: string
  readonly written: string
  readonly fix: string | undefined
  readonly severity: string
}

/** What is found in a letter, in short. */
export function slipsOf(letter: LetterToCheck): SlipSeen[] {
  return checkFacts(letter).findings.map(({ part, start, end, rule, suggestions, severity }) => ({
    rule,
    written: (part === 'to' ? (letter.toAddress ?? '') : letter[part]).slice(start, end),
    fix: suggestions[0],
    severity,
  }))
}

/** What is found in a letter that holds this sentence. */
export function slipsIn(sentence: string, change: Partial<LetterToCheck> = {}): SlipSeen[] {
  return slipsOf(aLetterToCheck(sentence, change))
}

/** The same letter with another greeting. */
export function slipsInGreeting(words: string, change: Partial<LetterToCheck> = {}): SlipSeen[] {
  const letter = aLetterToCheck('It was good to see the studio.', change)
  return slipsOf({ ...letter, body: letter.body.replace(greeting, words) })
}
