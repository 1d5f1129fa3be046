/** Rows of what came back; tables.ts puts the owner before each. */
import type { MailboxTrouble } from '../../core/model/delivery.ts'
import type { SignInProvider } from '../../core/model/mailbox.ts'
import type { Outcome, ReplyKind } from '../../core/model/reply.ts'

export interface ReplyRow {
  id: string
  interview_id: string
  person_id: string | null
  delivery_id: string | null
  kind: ReplyKind
  at: number
  sender: string
  subject: string
  body: string
  status: string | null
  reason: string | null
  until: string | null
  source: string
  judged: 'yes' | 'no' | null
}

export interface OutcomeRow {
  interview_id: string
  person_id: string
  heard: Outcome
  at: number
  note: string | null
}

export interface ListenMarkRow {
  mailbox_id: string
  folder: string
  uid_validity: string
  uid_next: number
  modseq: string | null
}

export interface KnownIdRow {
  delivery_id: string
  message_id: string
}

export interface MailboxReadingRow {
  mailbox_id: string
  at: number
  trouble: MailboxTrouble | null
  detail: string | null
}

export interface OAuthClientRow {
  provider: SignInProvider
  client_id: string
  sealed_secret: string | null
}

export interface SignInFlowRow {
  state: string
  sealed: string
  expires_at: number
}

export interface TokenRenewalRow {
  mailbox_id: string
  renewed_by: string
  until: number
}
