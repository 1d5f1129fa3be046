/** A desk for tests: the real store in memory, the real writer of messages, a clock that stands, ids that count. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openFileReader } from '../src/server/capture/file-reader.ts'
import { openInvitationReader } from '../src/server/capture/invitation-reader.ts'
import { rememberProofreading } from '../src/server/actions/remember-proofreading.ts'
import { emlWriter } from '../src/server/mail/eml.ts'
import { readIncomingMail } from '../src/server/mail/read-message.ts'
import { openSecrets } from '../src/server/mail/secrets.ts'
import { openPrinter } from '../src/server/print/printer.ts'
import type { Clock, Desk, Ids, Mailer, MailboxTest, Proofreader } from '../src/server/ports.ts'
import type { Postbox } from '../src/server/ports/postbox.ts'
import type { Drafter } from '../src/server/ports/drafter.ts'
import type { SignIns } from '../src/server/ports/sign-ins.ts'
import type { CardReader } from '../src/server/ports/vision.ts'
import { openSqliteStore, type SqliteStore } from '../src/server/store/sqlite.ts'
import type { AttemptOutcome, FrozenMessage } from '../src/core/model/delivery.ts'
import type { Finding } from '../src/core/model/finding.ts'
import type { MailboxSettings } from '../src/core/model/mailbox.ts'

export const OWNER = 'ana'

/** Forty minutes after the end of anInterview(). */
export const NOON_OF_TESTS = '2026-11-20T15:40:00Z'

export interface SettableClock extends Clock {
  set(instant: string): void
  pass(time: { hours?: number; minutes?: number; seconds?: number }): void
}

export interface RecordingMailer extends Mailer {
  readonly sent: FrozenMessage[]
  readonly tested: { readonly settings: MailboxSettings; readonly password: string }[]
  /** What the next attempts and tests come to. */
  outcome: AttemptOutcome
  testResult: MailboxTest
}

export interface WrittenProofreader extends Proofreader {
  /** Findings for every text that holds these words, over them. */
  readonly mistakes: Map<string, Pick<Finding, 'suggestions'>>
  readonly asked: string[]
  /** False: it rejects, as one that is down. */
  answers: boolean
}

export interface TestDesk {
  readonly desk: Desk
  readonly store: SqliteStore
  readonly clock: SettableClock
  readonly mailer: RecordingMailer
  readonly proofreader: WrittenProofreader
  /** How often the worker was told that something may be due. */
  readonly woken: () => number
}

/** Opens a desk that is closed when the test ends. */
export async function aDesk(change: Partial<Desk> = {}): Promise<TestDesk> {
  const clock = aClock()
  const store = await openSqliteStore({ file: ':memory:', clock })
  const directory = mkdtempSync(join(tmpdir(), 'regards-desk-'))
  onTestFinished(async () => {
    await store.close()
    await desk.incoming.close()
    rmSync(directory, { recursive: true })
  })
  const files = openFileReader()
  const mailer = aMailer()
  const proofreader = aProofreader()
  let woken = 0
  const desk: Desk = {
    store,
    clock,
    ids: countingIds(),
    mailer,
    postbox: aPostbox(),
    incoming: readIncomingMail(),
    signIns: noSignIns,
    discovery: { find: async () => [] },
    messages: emlWriter(),
    proofreader: rememberProofreading(proofreader),
    secrets: openSecrets({ keyFile: join(directory, 'key') }),
    invitations: openInvitationReader(files),
    files,
    drafter: noDrafter,
    printer: openPrinter(),
    cards: noCards,
    holdSeconds: 35,
    wake: () => void woken++,
    ...change,
  }
  return { desk, store, clock, mailer, proofreader, woken: () => woken }
}

export function aClock(start = NOON_OF_TESTS): SettableClock {
  let now = Temporal.Instant.from(start)
  return {
    now: () => now,
    set: (instant) => {
      now = Temporal.Instant.from(instant)
    },
    pass: (time) => {
      now = now.add(time)
    },
  }
}

/** How long from now something is due again, as the worker tells the store. */
export function waitUntil(next: Temporal.Instant | undefined, clock: Clock): Temporal.Duration | undefined {
  return next?.since(clock.now())
}

export function countingIds(): Ids {
  let count = 0
  return { next: () => `id-of-the-tests-${String(++count).padStart(6, '0')}` }
}

/** A mailer that keeps what it was given and passes the gate like the real one. */
export function aMailer(): RecordingMailer {
  const mailer: RecordingMailer = {
    sent: [],
    tested: [],
    outcome: { result: 'accepted', reply: '250 2.0.0 Ok' },
    testResult: { ok: true },
    attempt: async (_mailbox, _password, message, gate) => {
      if (!(await gate())) return { result: 'not-sent', reason: 'The lease was lost.', trouble: 'lease-lost' }
      mailer.sent.push(message)
      return mailer.outcome
    },
    test: async (settings, password) => {
      mailer.tested.push({ settings, password })
      return mailer.testResult
    },
  }
  return mailer
}

/** A proofreader that knows the mistakes it was told of. */
export function aProofreader(): WrittenProofreader {
  const proofreader: WrittenProofreader = {
    mistakes: new Map(),
    asked: [],
    answers: true,
    proofread: async (text) => {
      proofreader.asked.push(text)
      if (!proofreader.answers) throw new Error('The proofreader is down.')
      return [...proofreader.mistakes].flatMap(([words, { suggestions }]) => findingsOver(text, words, suggestions))
    },
    close: async () => {},
  }
  return proofreader
}

function findingsOver(text: string, words: string, suggestions: readonly string[]): Finding[] {
  const start = text.indexOf(words)
  if (start < 0) return []
  return [
    {
      part: 'body',
      start,
      end: start + words.length,
      severity: 'error',
      rule: 'spelling',
      pass: 'spelling',
      message: `"${words}" is misspelt.`,
      suggestions,
    },
  ]
}

/** A postbox in which nothing is and nothing comes; a test gives the answers it wants. */
export function aPostbox(change: Partial<Postbox> = {}): Postbox {
  return {
    findSent: async () => ({ found: false }),
    lettersTo: async () => [],
    appendSent: async () => 'appended',
    newMail: async () => ({ messages: [], marks: [], more: false }),
    test: async () => ({ ok: true }),
    watch: async () => {},
    ...change,
  }
}

const noSignIns: SignIns = {
  siteClients: {},
  begin: async () => {
    throw new Error('This desk signs in nowhere.')
  },
  finish: async () => ({ ok: false, trouble: 'connection', detail: 'This desk signs in nowhere.' }),
  renew: async () => ({ ok: false, trouble: 'connection', detail: 'This desk signs in nowhere.' }),
  revoke: async () => false,
}

const noCards: CardReader = {
  read: async () => {
    throw new Error('This desk reads no cards.')
  },
  close: async () => {},
}


/** No model was set up: whoever asks all the same is told so. */
const noDrafter: Drafter = { refuses: () => undefined, propose: () => Promise.resolve({ ok: false, why: 'There is no model.' }) }
