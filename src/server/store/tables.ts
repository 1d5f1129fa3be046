import type { Generated } from 'kysely'
import type { DeliveryState, LetterKind, MailboxTrouble } from '../../core/model/delivery.ts'
import type { Dialect } from '../../core/model/finding.ts'
import type { MailTls, SignInProvider } from '../../core/model/mailbox.ts'
import type { Handled } from '../ports.ts'
import type { AuditRow, InvitationRow, MemberRow } from './centre-rows.ts'
import type { AccountTables } from '../ports/accounts.ts'
import type { ErrandKind } from '../ports/errands.ts'
import type { NoteRow, OwnLetterRow } from './note-rows.ts'
import type { ConsentRow, ProgrammeMemberRow, ProgrammeRow, ProgressRow, RemarkRow, RosterRow, SharedLetterRow } from './place-rows.ts'
import type { AppointmentRow, CalendarAddressRow, FollowedCalendarRow, PushRow, ReminderRow, ThanksMarkRow } from './reminder-rows.ts'
import type { KnownIdRow, ListenMarkRow, MailboxReadingRow, OAuthClientRow, OutcomeRow, ReplyRow, SignInFlowRow, TokenRenewalRow } from './reply-rows.ts'
import type { CommentRow, TipMarkRow, TipRow } from './tip-rows.ts'

/** A moment as epoch milliseconds (bigint column). */
type Instant = number
/** A part of a record that is only ever read whole, as JSON text: see documents.ts. */
type Json = string
/** 0 or 1: SQLite has no boolean. */
type Flag = number

interface Owned {
  readonly owner_id: string
}

/** The tables, the same on both databases. Every primary key of data begins with owner_id. */
export interface Tables extends AccountTables {
  profile: Owned & { candidate: Json }
  settings: Owned & { settings: Json }
  model_address: Owned & ModelAddressRow
  interview: Owned & InterviewRow
  person: Owned & { interview_id: string; id: string; position: number; person: Json }
  letter: Owned & LetterRow
  delivery: Owned & DeliveryRow
  /** Apart from the delivery: a move rewrites the delivery's row, and the frozen bytes never change. */
  message: Owned & { delivery_id: string; envelope_from: string; envelope_to: string; bytes: Uint8Array; sha256: string }
  delivery_event: Owned & { delivery_id: string; number: number; at: Instant; from_state: DeliveryState | null; to_state: DeliveryState; detail: string | null }
  mailbox: Owned & MailboxRow
  errand: Owned & ErrandRow
  reply: Owned & ReplyRow
  outcome: Owned & OutcomeRow
  listen_mark: Owned & ListenMarkRow
  known_id: Owned & KnownIdRow
  mailbox_reading: Owned & MailboxReadingRow
  oauth_client: Owned & OAuthClientRow
  sign_in_flow: Owned & SignInFlowRow
  token_renewal: Owned & TokenRenewalRow
  reminder: Owned & ReminderRow
  reminder_settings: Owned & { settings: Json }
  thanks_mark: Owned & ThanksMarkRow
  push_subscription: Owned & PushRow
  calendar_address: Owned & CalendarAddressRow
  followed_calendar: Owned & FollowedCalendarRow
  appointment: Owned & AppointmentRow
  tip: Owned & TipRow
  tip_comment: Owned & CommentRow
  tip_mark: Owned & TipMarkRow
  note: Owned & NoteRow
  own_letter: Owned & OwnLetterRow
  done_once: Owned & DoneOnceRow
  put_back: Owned & { put_back_at: Instant; copied_at: Instant; interview_id: Generated<string> }
  member: Owned & MemberRow
  invitation: Owned & InvitationRow
  audit: Owned & AuditRow
  /** Whose account was erased just now. */
  erasure: Owned & { at: Instant }
  programme: Owned & ProgrammeRow
  roster_person: Owned & RosterRow
  programme_member: Owned & ProgrammeMemberRow
  consent: Owned & ConsentRow
  progress: Owned & ProgressRow
  shared_letter: Owned & SharedLetterRow
  remark: Owned & RemarkRow
  session: Owned & { token_hash: string; created_at: Instant }
  /** The one table without an owner: it is about the schema and holds nobody's data. */
  schema_version: { version: number; name: string; applied_at: Instant; contracts: Generated<number> }
}

export interface InterviewRow {
  id: string
  interview: Json
  /** Null where the candidate is the profile's. */
  candidate: Json | null
  earlier_letters: Json | null
  answers: Json
  dialect: Dialect | null
  ends_at: Instant
  revision: number
  created_at: Instant
  updated_at: Instant
  removed_at: Instant | null
  sample: Flag
}

export interface LetterRow {
  id: string
  interview_id: string
  person_id: string
  kind: LetterKind
  letter: Json
  revision: number
  updated_at: Instant
  handled_how: Handled['how'] | null
  handled_at: Instant | null
}

export interface DeliveryRow {
  id: string
  interview_id: string
  person_id: string
  letter_id: string
  kind: LetterKind
  mailbox_id: string
  state: DeliveryState
  /** The state before the last move: an UPDATE reads the old row, so a move tells in one statement where it came from. */
  previous_state: DeliveryState | null
  /** Counts the moves; the number of the last event. */
  moves: number
  message_id: string
  recipient: string
  due_at: Instant
  lease_until: Instant | null
  fence: number
  worker_id: string | null
  attempts: number
  detail: string | null
  trouble: MailboxTrouble | null
  created_at: Instant
  updated_at: Instant
  imported_at: Instant | null
}

export interface ErrandRow {
  kind: ErrandKind
  subject: string
  due_at: Instant
  data: Json | null
  /** Null while nobody has it in hand. */
  lease_until: Instant | null
  fence: number
  worker_id: string | null
  attempts: number
}

export interface MailboxRow {
  id: string
  address: string
  display_name: string
  host: string
  port: number
  user_name: string
  tls: MailTls
  imap_host: string | null
  imap_port: number | null
  imap_tls: MailTls | null
  sign_in: SignInProvider | null
  preferred_at: Instant | null
  sealed_password: string
  created_at: Instant
}

export interface ModelAddressRow {
  endpoint: string
  model: string
  sealed_key: string | null
  /** 1: on this computer or in the person's own network. */
  local: Flag
}

export interface DoneOnceRow {
  change_id: string
  request: string
  answer: Uint8Array | null
  at: Instant
}
