/** Builders of the nouns: each gives something whole and ordinary; a test names only what matters to it. */
import type { Candidate, CaseFile, Interview, Person } from '../src/core/model/case-file.ts'
import type { LetterText } from '../src/core/model/letter.ts'
import type { MailboxSettings } from '../src/core/model/mailbox.ts'

export function aCandidate(change: Partial<Candidate> = {}): Candidate {
  return {
    name: 'Ana Reyes',
    email: 'ana.reyes@example.org',
    phone: '+44 20 7946 0123',
    qualifications: [
      { id: 'q1', text: 'edited two poetry anthologies' },
      { id: 'q2', text: 'four years of experience with InDesign' },
    ],
    ...change,
  }
}

export function anInterview(change: Partial<Interview> = {}): Interview {
  return {
    position: 'Editor',
    kind: 'permanent',
    company: { name: 'Fern & Field', domain: 'fernfield.example' },
    start: '2026-11-20T14:00',
    end: '2026-11-20T15:00',
    timeZone: 'Europe/London',
    format: 'in-person',
    reasons: ['the mentoring programme'],
    nextStep: 'a decision by 4 December',
    ...change,
  }
}

export function aPerson(change: Partial<Person> = {}): Person {
  return {
    id: 'p1',
    name: 'Mae Lindqvist',
    addressAs: 'first-name',
    title: 'Poetry Editor',
    role: 'hiring-manager',
    email: 'mae.lindqvist@fernfield.example',
    spelling: 'confirmed',
    source: 'card',
    notes: ['asked how I would choose the last poem of a book'],
    highlight: ['q1'],
    ...change,
  }
}

/** Somebody else of the same panel. */
export function anotherPerson(change: Partial<Person> = {}): Person {
  return aPerson({
    id: 'p2',
    name: 'Tomasz Okafor',
    title: 'Production Manager',
    role: 'interviewer',
    email: 't.okafor@fernfield.example',
    notes: ['told me how he tests paper'],
    highlight: ['q2'],
    ...change,
  })
}

export function aCaseFile(change: Partial<CaseFile> = {}): CaseFile {
  return { version: 1, candidate: aCandidate(), interview: anInterview(), people: [aPerson(), anotherPerson()], ...change }
}

/** A letter to aPerson() that says nothing wrong and is long enough. */
export function aLetter(change: Partial<LetterText> = {}): LetterText {
  const body = [
    'Dear Mae,',
    'Thank you for your time on Friday and for talking with me about the Editor position at Fern & Field. You asked how I would choose the last poem of a book, and I have thought about it on the way home: I would take the one that opens a door.',
    'I edited two poetry anthologies, and I would be glad to bring that care to your list. The mentoring programme is one more reason why I would like to work with you. I look forward to hearing your decision by 4 December.',
    'Kind regards,\nAna Reyes\n+44 20 7946 0123',
  ]
  return { subject: 'Thank you for our talk on Friday', body: body.join('\n\n'), ...change }
}

export function aMailbox(change: Partial<MailboxSettings> = {}): MailboxSettings {
  return {
    address: 'ana.reyes@example.org',
    displayName: 'Ana Reyes',
    host: 'smtp.example.org',
    port: 465,
    user: 'ana.reyes@example.org',
    tls: 'implicit',
    ...change,
  }
}
