/** A career centre: who belongs to it, who is let in, and who saw what. Nothing of it exists where Regards is run alone. */
import type { MemberRole } from '../../core/model/member.ts'
import type { RecentLetter, SendLimits } from '../../core/send/limits.ts'
import type { PlaceRecords, Places } from './places.ts'
import type { Board } from './tips.ts'

/** What a site of many people settles for everybody on it; all of it absent where Regards is run alone. */
export interface SiteRules {
  /** Where people reach it: 'https://thanks.uni.example'. */
  readonly publicUrl?: string | undefined
  /** Whose board of tips somebody reads; without it everybody has one of their own. */
  readonly boardOf?: ((ownerId: string) => Promise<Board>) | undefined
  /** How much one person may send. */
  readonly sendLimits?: SendLimits | undefined
}

/** The owner of what is the centre's own: invitations, roster, programmes. One installation is one centre; no account has this id. */
export const CENTRE = 'centre'

/** One person who has signed up. `ownerId` is the account's id: what is theirs is kept under it. */
export interface Member {
  readonly ownerId: string
  /** As it was proved at sign-up, in lower case. */
  readonly email: string
  readonly name: string
  readonly role: MemberRole
  readonly createdAt: Temporal.Instant
  /** Since when nobody can sign in to it any more. */
  readonly disabledAt?: Temporal.Instant | undefined
}

/** As what somebody may sign up. */
export interface Admission {
  readonly role: MemberRole
  /** As the one who invited them wrote it. */
  readonly name?: string | undefined
  readonly programmeIds: readonly string[]
}

/** Asked at sign-up, and never again afterwards: a domain, an invitation, a roster. */
export interface Admissions {
  /** `email` in lower case. Undefined: may not sign up. */
  admits(email: string): Promise<Admission | undefined>
}

/** Whose request it is, where there are accounts. */
export interface Signed {
  readonly ownerId: string
  readonly role: MemberRole
  readonly email: string
  readonly sessionId: string
}

/** One person who may sign up although no domain and no roster says so. */
export interface Invitation extends Admission {
  /** In lower case. */
  readonly email: string
  /** The admin's id; undefined: by the command on the server. */
  readonly invitedBy?: string | undefined
  readonly at: Temporal.Instant
  /** When they signed up. */
  readonly usedAt?: Temporal.Instant | undefined
}

/** What the log tells of. Reading one's own things is not in it. */
export type AuditWhat =
  | 'signed-up'
  | 'signed-in'
  | 'session-revoked'
  | 'sessions-revoked'
  | 'passkey-added'
  | 'passkey-removed'
  | 'data-exported'
  | 'data-imported'
  | 'invited'
  | 'invitation-withdrawn'
  | 'role-changed'
  | 'member-disabled'
  | 'account-erased'
  | 'programme-saved'
  | 'programme-removed'
  | 'roster-taken'
  | 'roster-line-removed'
  | 'programme-joined'
  | 'programme-left'
  | 'consent-given'
  | 'consent-withdrawn'
  | 'name-seen'
  | 'letter-shared'
  | 'letter-taken-back'
  | 'shared-letter-read'
  | 'remark-made'
  | 'remark-settled'
  | 'member-enabled'

/** What tells that somebody looked. */
export const looks = ['name-seen', 'shared-letter-read'] as const satisfies readonly AuditWhat[]

/** A line of the log: ids only, no name, address or text of anybody. */
export interface AuditEntry {
  readonly id: string
  readonly at: Temporal.Instant
  /** Who did it: an account's id, or CENTRE for the command on the server. */
  readonly actorId: string
  readonly what: AuditWhat
  /** What it was about: a letter's, a session's, a programme's id; none where it is the person themselves. */
  readonly subjectId?: string | undefined
}

/** Whose data an entry is about. */
export interface AuditOfOwner extends AuditEntry {
  readonly ownerId: string
}

/** The part of Records that is about being a member; invitations are CENTRE's. */
export interface CentreRecords extends PlaceRecords {
  /** The member whose records these are. */
  member(): Promise<Member | undefined>
  /** Inserts or replaces. */
  saveMember(member: Omit<Member, 'ownerId'>): Promise<void>

  /** Appends to the log of this owner's data, in the transaction of what it tells of. The log can only grow. */
  audit(entry: AuditEntry): Promise<void>
  /** What was done with this owner's data, latest first; at most 200. `looks`: that somebody looked; `acts`: all else. */
  audits(kind?: 'looks' | 'acts'): Promise<readonly AuditEntry[]>

  /** What this owner ordered since then and did not call back, for the limits of a site. */
  orderedSince(since: Temporal.Instant): Promise<readonly RecentLetter[]>

  /** By address. */
  invitations(): Promise<readonly Invitation[]>
  invitation(email: string): Promise<Invitation | undefined>
  /** Inserts or replaces. */
  saveInvitation(invitation: Invitation): Promise<void>
  removeInvitation(email: string): Promise<void>
}

/** The part of Store that sees more than one owner, for advisers and admins. */
export interface CentreStore<Records> {
  readonly members: Members<Records>
  readonly places: Places
}

/** Over all owners, for whoever runs the centre: who is a member, and what was done. */
export interface Members<Records> {
  /** By address; the disabled too. */
  all(): Promise<readonly Member[]>
  of(ownerId: string): Promise<Member | undefined>
  /** Latest first, before `before` where it is given. */
  audits(page: { readonly before?: Temporal.Instant | undefined; readonly limit: number }): Promise<readonly AuditOfOwner[]>
  /**
   * Changes what a member may do, in ONE transaction on their records while nobody else changes what any member may do.
   * @throws Refusal `not-found` where whoever does it is no admin (any more), `last-admin` where no admin would be left.
   */
  govern<T>(who: { readonly actorId: string; readonly memberId: string }, work: (records: Records) => Promise<T>): Promise<T>
  /** Erases an account and all that is its own; the centre's log keeps the two ids. @throws Refusal `last-admin` where no admin would be left. */
  erase(ownerId: string, how: Erasure): Promise<void>
  /** Takes away what a process wrote about an erased account with what it had in hand, and lines of the log after thirteen months. */
  sweep(now: Temporal.Instant): Promise<void>
}

export interface Erasure {
  readonly at: Temporal.Instant
  readonly actorId: string
  /** Of the line in the centre's log. */
  readonly auditId: string
}
