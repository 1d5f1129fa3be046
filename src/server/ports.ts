/** What actions may ask of the world. Each has one adapter that is real; start.ts chooses. */
import type { CheckLexicon } from '../core/check/letter-to-check.ts'
import type { CaseFile, Candidate } from '../core/model/case-file.ts'
import type { AttemptOutcome, DeliveryState, FrozenMessage, LetterKind, MailboxTrouble } from '../core/model/delivery.ts'
import type { Dialect, FindingAnswer } from '../core/model/finding.ts'
import type { Basis, LeftOut, ComposeQuestion, LetterText, Route, Sentence } from '../core/model/letter.ts'
import type { MailboxSettings } from '../core/model/mailbox.ts'
import type { Settings } from '../core/model/settings.ts'
import type { CentreRecords, CentreStore, SiteRules } from './ports/centre.ts'
import type { DoneOnceRecords } from './ports/done-once.ts'
import type { Drafter, ModelRecords } from './ports/drafter.ts'
import type { ErrandRecords, Errands } from './ports/errands.ts'
import type { InvitationReader, Proofreader } from './ports/language.ts'
import type { NoteRecords } from './ports/notes.ts'
import type { Printer } from './ports/print.ts'
import type { Calendars } from './ports/calendars.ts'
import type { FollowedCalendarRecords } from './ports/followed-calendars.ts'
import type { PushSender, ReminderRecords } from './ports/reminders.ts'
import type { PutBackRecords } from './ports/put-back.ts'
import type { ReplyRecords } from './ports/replies.ts'
import type { IncomingMail } from './ports/incoming-mail.ts'
import type { MailDiscovery } from './ports/discovery.ts'
import type { StoreWatch } from './ports/operations.ts'
import type { Postbox } from './ports/postbox.ts'
import type { Secrets } from './ports/secrets.ts'
import type { SignInRecords, SignIns } from './ports/sign-ins.ts'
import type { TipRecords } from './ports/tips.ts'
import type { CardReader } from './ports/vision.ts'
import type { FileReader } from './ports/files.ts'

export interface Clock {
  now(): Temporal.Instant
}

export interface Ids {
  /** A fresh unguessable id, URL-safe. */
  next(): string
}

/** Everything actions need. */
export interface Desk extends SiteRules {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly mailer: Mailer
  readonly postbox: Postbox
  readonly incoming: IncomingMail
  readonly signIns: SignIns
  readonly discovery: MailDiscovery
  /** The way to browsers that allowed messages; absent where this process has none. */
  readonly push?: PushSender | undefined
  /** The way to calendars elsewhere; absent where this process has none. */
  readonly calendars?: Calendars | undefined
  readonly messages: MessageWriter
  readonly proofreader: Proofreader
  readonly secrets: Secrets
  readonly drafter: Drafter
  readonly invitations: InvitationReader
  readonly files: FileReader
  readonly printer: Printer
  readonly cards: CardReader
  /** Words of English for the checks of names; without it they ask less. */
  readonly lexicon?: CheckLexicon | undefined
  /** How long a queued letter waits, so that it can be called back. */
  readonly holdSeconds: number
  /** Tells the worker of this process that something may be due. */
  wake(): void
}

export interface Store extends CentreStore<Records> {
  /** Runs `work` on the records of one owner; reads see one consistent state. In it and in `change`, ask the store only: others wait. */
  read<T>(ownerId: string, work: (records: Records) => Promise<T>): Promise<T>
  /** Runs `work` in ONE transaction: all of it is durable when the promise resolves, or none of it happened. */
  change<T>(ownerId: string, work: (records: Records) => Promise<T>): Promise<T>
  readonly due: DueWork
  readonly errands: Errands
  readonly watch: StoreWatch
  close(): Promise<void>
}

/** One owner's records. A record of another owner is simply not there. */
export interface Records extends CentreRecords, DoneOnceRecords, ErrandRecords, ReminderRecords, FollowedCalendarRecords, ModelRecords, NoteRecords, PutBackRecords, ReplyRecords, SignInRecords, TipRecords {
  profile(): Promise<Candidate | undefined>
  saveProfile(candidate: Candidate): Promise<void>

  /** What was settled about spelling and grammar; noSettings where nothing was. */
  settings(): Promise<Settings>
  saveSettings(settings: Settings): Promise<void>

  /** Not removed, latest end first. */
  interviews(): Promise<readonly InterviewRecord[]>
  interview(id: string): Promise<InterviewRecord | undefined>
  /** Inserts or replaces, with its people. */
  saveInterview(record: InterviewRecord): Promise<void>

  letters(interviewId: string): Promise<readonly LetterRecord[]>
  letter(id: string): Promise<LetterRecord | undefined>
  saveLetter(record: LetterRecord): Promise<void>

  deliveries(interviewId: string): Promise<readonly DeliveryRecord[]>
  delivery(id: string): Promise<DeliveryRecord | undefined>
  /** False, and nothing changed, where this person has one for this interview and kind that is not cancelled or refused. */
  addDelivery(record: NewDelivery): Promise<boolean>
  /** Moves a delivery only if it is in one of the `from` states; false otherwise. Writes an event. */
  moveDelivery(id: string, from: readonly DeliveryState[], move: DeliveryMove): Promise<boolean>
  /** Writes a line into the history of a delivery that stays where it is. */
  noteDelivery(id: string, note: Pick<DeliveryEvent, 'at' | 'detail'>): Promise<void>
  deliveryEvents(deliveryId: string): Promise<readonly DeliveryEvent[]>
  /** The frozen bytes. */
  message(deliveryId: string): Promise<FrozenMessage | undefined>

  mailboxes(): Promise<readonly MailboxRecord[]>
  mailbox(id: string): Promise<MailboxRecord | undefined>
  saveMailbox(record: MailboxRecord): Promise<void>
  removeMailbox(id: string): Promise<void>

  /** Session secrets (hashed) of browsers that were let in. */
  addSession(tokenHash: string, at: Temporal.Instant): Promise<void>
  hasSession(tokenHash: string, at: Temporal.Instant): Promise<boolean>
}

export interface InterviewRecord {
  readonly id: string
  /** The case as recorded. `candidate` is the profile's unless the case brought its own (see ownCandidate); its name is '' while there is no profile. */
  readonly caseFile: CaseFile
  /** True where the case came with a candidate that is not the profile (an imported file): profile changes leave it alone. */
  readonly ownCandidate: boolean
  readonly endsAt: Temporal.Instant
  readonly answers: readonly FindingAnswer[]
  /** Dialect of the proofreading; undefined: as settled for all letters, else by the company's country. */
  readonly dialect?: Dialect | undefined
  /** Counts up with every change: saving one that is not above the kept one throws Refusal `changed-meanwhile`. */
  readonly revision: number
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  readonly removedAt?: Temporal.Instant | undefined
  /** The made-up interview for trying things out. */
  readonly sample: boolean
}

export interface LetterRecord extends LetterText {
  readonly id: string
  readonly interviewId: string
  readonly personId: string
  readonly kind: LetterKind
  readonly sentences: readonly Sentence[]
  readonly leftOut: readonly LeftOut[]
  readonly questions: readonly ComposeQuestion[]
  readonly route: Route
  readonly short: boolean
  /** What its sentences were written from; absent in letters of older versions. */
  readonly basis?: Basis | undefined
  /** True once the person changed the words: composing anew never overwrites it unasked. */
  readonly edited: boolean
  readonly seed: number
  /** As the interview's. */
  readonly revision: number
  readonly updatedAt: Temporal.Instant
  /** Thanked another way: own mail program, by hand, or not at all. */
  readonly handled?: Handled | undefined
}

export interface Handled {
  readonly how: 'own-mail-program' | 'another-way' | 'not-needed'
  readonly at: Temporal.Instant
}

export interface DeliveryRecord {
  readonly id: string
  readonly interviewId: string
  readonly personId: string
  readonly letterId: string
  readonly kind: LetterKind
  readonly mailboxId: string
  readonly state: DeliveryState
  readonly previousState?: DeliveryState | undefined
  readonly messageId: string
  readonly to: string
  readonly dueAt: Temporal.Instant
  readonly attempts: number
  /** Why it is where it is, in a sentence; the server's words where there are some. */
  readonly detail?: string | undefined
  readonly trouble?: MailboxTrouble | undefined
  /** True once its fate was unknown: also what is tried again, or refused then, may have arrived the first time. */
  readonly mayHaveArrived: boolean
  readonly updatedAt: Temporal.Instant
  /** When it was brought along from another Regards: its bytes never leave from here. */
  readonly importedAt?: Temporal.Instant | undefined
}

export interface NewDelivery extends Omit<DeliveryRecord, 'state' | 'previousState' | 'attempts' | 'messageId' | 'to' | 'mayHaveArrived'> {
  readonly message: FrozenMessage
}

export interface DeliveryMove {
  readonly to: DeliveryState
  readonly at: Temporal.Instant
  readonly detail?: string | undefined
  readonly dueAt?: Temporal.Instant | undefined
  readonly trouble?: MailboxTrouble | undefined
  readonly untried?: true | undefined
}

export interface DeliveryEvent extends Pick<DeliveryMove, 'to' | 'at' | 'detail'> {
  readonly from: DeliveryState | undefined
}

export interface MailboxRecord extends MailboxSettings {
  readonly id: string
  /** Sealed by Secrets; never leaves the server. */
  readonly sealedPassword: string
  /** When it was chosen as the one to send from by default. */
  readonly preferredAt?: Temporal.Instant | undefined
  readonly createdAt: Temporal.Instant
}

/** A delivery that this worker holds until `leaseUntil`, by the database's clock. */
export interface Claim {
  readonly ownerId: string
  readonly deliveryId: string
  /** Counts up with every claim; a worker with an older fence can change nothing. */
  readonly fence: number
  /** Claims so far, this one included. */
  readonly attempts: number
  readonly mailbox: MailboxRecord
  readonly message: FrozenMessage
  /** True where something must be looked at before it may leave: whether somebody has answered, or it left before a copy of the data was put back. */
  readonly wantsLook: boolean
}

/** What a worker left behind that ended without a word. */
export interface Abandoned {
  readonly workerId: string
  /** True where it is certain that the last bytes of this letter never left. */
  readonly neverLeft?: ((held: Pick<Claim, 'ownerId' | 'deliveryId' | 'fence'>) => boolean) | undefined
}

export interface ClaimOptions {
  readonly workerId: string
  readonly limit: number
  readonly leaseMs: number
  /** Leaves alone what was due longer ago than this. */
  readonly notLaterThanMs?: number | undefined
  /** Leaves these mailboxes alone: as many of their letters as may be are in hand. */
  readonly notFrom?: readonly { readonly ownerId: string; readonly mailboxId: string }[] | undefined
}

/** Claims of due work over all owners: the one thing that does not begin with an owner. */
export interface DueWork {
  /** Takes up to `limit` due deliveries, earliest first: `due` → `claimed`. Durable. */
  claim(options: ClaimOptions): Promise<readonly Claim[]>
  /** The gate: `claimed` → `committed` where the fence is ours and the lease holds. Durable (fsync) before it resolves. */
  commit(claim: Claim): Promise<boolean>
  /**
   * Writes what the attempt came to: accepted → sent, refused → refused, unknown → unknown, not-sent → due again at
   * `retryAfter` (or refused without it). Only with our fence; false otherwise. The server's answer, accepted or refused,
   * also corrects a delivery that was called unknown, or is asked about, because the lease ran out before it came.
   */
  settle(claim: Claim, outcome: AttemptOutcome, retryAfter?: Temporal.Duration): Promise<boolean>
  /**
   * Leases that ran out: claimed → due, committed → unknown. Gives how many. Where a worker begins anew under a name
   * that it alone bears, what it held when it ended (`abandoned`) need not wait for its lease; and what was committed
   * and certainly never left goes back to due as well.
   */
  recover(abandoned?: Abandoned): Promise<{ readonly due: number; readonly unknown: number }>
  /** `due` for longer than `olderThanMs` → `late`: what nobody was there to send is not sent unasked. Gives how many. */
  late(olderThanMs: number): Promise<number>
  /** `unknown` older than `olderThanMs` → `ask`. Gives how many. */
  ask(olderThanMs: number): Promise<number>
  /** When the next delivery is due, if any. */
  nextDueAt(): Promise<Temporal.Instant | undefined>
}

export interface Mailer {
  /** One attempt at one message. `gate` runs after the body but before the final dot; false there ends the attempt unsent. Never throws. */
  attempt(mailbox: MailboxSettings, password: string, message: FrozenMessage, gate: () => Promise<boolean>): Promise<AttemptOutcome>
  /** Connects and signs in, sends nothing. Never throws. */
  test(mailbox: MailboxSettings, password: string): Promise<MailboxTest>
}

export type MailboxTest = { readonly ok: true } | { readonly ok: false; readonly trouble: MailboxTrouble; readonly detail: string }

export interface MessageWriter {
  /** Composes the RFC 5322 bytes once; throws Refusal for an address that is not one. */
  freeze(draft: MessageDraft): Promise<FrozenMessage>
}

export interface MessageDraft extends LetterText {
  readonly from: { readonly name: string; readonly address: string }
  readonly to: { readonly name: string; readonly address: string }
  readonly at: Temporal.Instant
  /** Without angle brackets, left of the @. */
  readonly idSeed: string
  /** Message-ID, with angle brackets, of the letter that this one follows in the same thread. */
  readonly inReplyTo?: string | undefined
}

export type { InvitationReader, Proofreader, Secrets }
