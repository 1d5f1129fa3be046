import { createHash } from 'node:crypto'
import type { InterviewRecord, LetterRecord, MailboxRecord, NewDelivery, Store } from '../src/server/ports.ts'

/** When everything in these tests happened. */
export const aMoment = Temporal.Instant.from('2026-11-20T14:30:00Z')

export function anInterview(overrides: Partial<InterviewRecord> = {}): InterviewRecord {
  return {
    id: 'i1',
    caseFile: {
      version: 1,
      candidate: { name: 'Ada Lovelace', email: 'ada@example.org', qualifications: [{ id: 'q2', text: 'Analytical engines' }, { id: 'q1', text: 'Bernoulli numbers' }] },
      interview: { position: 'Analyst', company: { name: 'Babbage & Co', alsoKnownAs: ['Babbage'] }, end: '2026-11-20T14:30', timeZone: 'Europe/London', reasons: ['the engine', 'a reason'] },
      people: [
        { id: 'zoe', name: 'Zoë Ångström', notes: ['first', { text: 'second', use: 'no' }, 'third'], highlight: ['q2', 'q1'] },
        { id: 'abe', name: 'Abe Ng', email: 'abe@example.org' },
        { id: 'mia', name: 'Mia Ray' },
      ],
      earlierLetters: [{ to: 'Bo', text: 'Thank you.' }],
    },
    ownCandidate: true,
    endsAt: aMoment,
    answers: [{ key: 'name-near:Ng', reason: 'that is somebody else' }],
    dialect: 'en-GB',
    revision: 1,
    createdAt: aMoment,
    updatedAt: aMoment,
    removedAt: undefined,
    sample: false,
    ...overrides,
  }
}

export function aLetter(overrides: Partial<LetterRecord> = {}): LetterRecord {
  return {
    id: 'l1',
    interviewId: 'i1',
    personId: 'zoe',
    kind: 'thank-you',
    subject: 'Thank you',
    body: 'Dear Zoë,\n\nthank you. \u{1F600}',
    sentences: [{ text: 'Thank you.', facts: ['zoe.n1', 'q1'] }],
    leftOut: [{ fact: 'zoe.n2', why: 'You said so.' }],
    questions: [{ fact: 'zoe.n3', question: 'Who is meant?' }],
    route: { send: 'yes', why: 'One letter for each person met.' },
    short: false,
    edited: true,
    seed: 4_294_967_295,
    revision: 1,
    updatedAt: aMoment,
    handled: undefined,
    ...overrides,
  }
}

export function aMailbox(overrides: Partial<MailboxRecord> = {}): MailboxRecord {
  return { id: 'm1', address: 'ada@example.org', displayName: 'Ada Lovelace', host: 'mail.example.org', port: 587, user: 'ada', tls: 'starttls', sealedPassword: 'v1.sealed', createdAt: aMoment, ...overrides }
}

export function aDelivery(overrides: Partial<NewDelivery> = {}): NewDelivery {
  const id = overrides.id ?? 'd1'
  const bytes = new TextEncoder().encode(`Message-ID: <${id}@example.org>\r\n\r\nThank you.\r\n`)
  return {
    id,
    interviewId: 'i1',
    personId: 'zoe',
    letterId: 'l1',
    kind: 'thank-you',
    mailboxId: 'm1',
    dueAt: aMoment,
    detail: undefined,
    trouble: undefined,
    updatedAt: aMoment,
    message: { messageId: `<${id}@example.org>`, envelope: { from: 'ada@example.org', to: 'zoe@example.org' }, bytes, sha256: createHash('sha256').update(bytes).digest('hex') },
    ...overrides,
  }
}

/** Keeps an interview, a mailbox and one due delivery for each of `ids`, each to a person of its own. */
export async function keepDeliveries(store: Store, ids: readonly string[], owner = 'ada'): Promise<void> {
  await store.change(owner, async (records) => {
    await records.saveInterview(anInterview())
    await records.saveMailbox(aMailbox())
    for (const id of ids) await records.addDelivery(aDelivery({ id, personId: `person of ${id}` }))
  })
}
