/** A centre's programmes: who is in them, what their advisers see of a student, and the letters that students share. */
import type { Cohort } from '../../core/centre/cohort.ts'
import type { ProgrammeSums } from '../../core/centre/figures.ts'
import type { Progress } from '../../core/centre/progress.ts'
import type { RosterRole } from '../../core/centre/roster.ts'
import type { MemberRole } from '../../core/model/member.ts'

/** A course of study, a cohort, a class. It is the centre's. */
export interface Programme {
  readonly id: string
  readonly name: string
  /** Days, 2027-01-11. */
  readonly beginsOn: string
  readonly endsOn: string
  /** Within how many hours this programme wants thank-yous to go out, where that is less than 24. */
  readonly thankByHours?: number | undefined
  readonly createdAt: Temporal.Instant
}

/** Somebody who may sign up because a list says so. */
export interface RosterEntry {
  /** In lower case. */
  readonly email: string
  readonly name?: string | undefined
  readonly role: RosterRole
  /** None: in no programme. */
  readonly programmeId?: string | undefined
  readonly at: Temporal.Instant
}

export interface Membership {
  readonly programmeId: string
  readonly joinedAt: Temporal.Instant
  /** Interviews that end from then on do not count in this programme any more: it is over. */
  readonly countsUntil?: Temporal.Instant | undefined
}

/** For how long a student let the advisers of a programme see their name. */
export interface ConsentRecord {
  readonly programmeId: string
  readonly since: Temporal.Instant
  readonly until?: Temporal.Instant | undefined
}

/** What is kept of one interview for the counts of a programme. */
export interface ProgressRecord extends Progress {
  readonly interviewId: string
  /** How often its deliveries had moved when it was counted. */
  readonly moves: number
}

/** A letter that its writer shows to one adviser. */
export interface SharedLetter {
  readonly id: string
  readonly letterId: string
  readonly adviserId: string
  /** As it stood when it was shared; without it the adviser sees the letter as it stands. */
  readonly copy?: { readonly subject: string; readonly body: string } | undefined
  readonly sharedAt: Temporal.Instant
  /** When it was taken back: from then on it is not there for the adviser. */
  readonly withdrawnAt?: Temporal.Instant | undefined
}

/** What somebody said about a sentence of a shared letter, or in answer to that. */
export interface Remark {
  readonly id: string
  readonly shareId: string
  readonly authorId: string
  /** The remark that it answers; it stands beside the same sentence. */
  readonly answers?: string | undefined
  /** The sentence, and which one of the letter it was. None: an answer, or about the letter as a whole. */
  readonly about?: { readonly text: string; readonly place: number } | undefined
  readonly text: string
  readonly at: Temporal.Instant
  readonly resolvedAt?: Temporal.Instant | undefined
}

/** The part of Records that is about programmes: some are the centre's, some a member's. */
export interface PlaceRecords {
  /** Of the centre, by name. */
  programmes(): Promise<readonly Programme[]>
  programme(id: string): Promise<Programme | undefined>
  /** Inserts or replaces. */
  saveProgramme(programme: Programme): Promise<void>
  /** With its list. */
  removeProgramme(id: string): Promise<void>
  /** Of the centre: one address, or all; at most 250,000. */
  rosterEntries(email?: string): Promise<readonly RosterEntry[]>
  /** Inserts or replaces, by address and programme. */
  saveRosterEntries(entries: readonly RosterEntry[]): Promise<void>
  removeRosterEntry(entry: Pick<RosterEntry, 'email' | 'programmeId'>): Promise<void>

  memberships(): Promise<readonly Membership[]>
  /** Nothing where it is there. */
  addMembership(membership: Membership): Promise<void>
  removeMembership(programmeId: string): Promise<void>

  /** All that was ever given, earliest first. */
  consents(): Promise<readonly ConsentRecord[]>
  giveConsent(programmeId: string, at: Temporal.Instant): Promise<void>
  /** False where none was given. */
  withdrawConsent(programmeId: string, at: Temporal.Instant): Promise<boolean>

  /** How often the deliveries of an interview have moved. */
  deliveryMoves(interviewId: string): Promise<number>
  saveProgress(progress: ProgressRecord): Promise<void>
  removeProgress(interviewId: string): Promise<void>

  /** Those that were not taken back, latest first. */
  sharedLetters(): Promise<readonly SharedLetter[]>
  /** Also one that was taken back. */
  sharedLetter(id: string): Promise<SharedLetter | undefined>
  /** Inserts or replaces. */
  saveSharedLetter(shared: SharedLetter): Promise<void>
  /** Oldest first. */
  remarks(shareId: string): Promise<readonly Remark[]>
  /** Inserts or replaces. */
  saveRemark(remark: Remark): Promise<void>
}

/** Somebody whose name may be known: an adviser, or to an admin everybody on the lists. */
export interface NamedMember {
  readonly ownerId: string
  readonly email: string
  readonly name: string
  readonly role: MemberRole
}

/** A letter shared with an adviser, and by whom. */
export interface SharedWith extends Pick<SharedLetter, 'id' | 'sharedAt'> {
  readonly ownerId: string
  readonly name: string
  /** Remarks that were not settled. */
  readonly open: number
}

/** Who looks, and how it is written down. */
export interface Look {
  readonly actorId: string
  readonly at: Temporal.Instant
  /** A fresh id for each line of the log. */
  nextId(): string
}

/**
 * What advisers and admins may read over all owners: each a statement of its own, which holds the rule of who may in
 * itself (docs/decisions/132). Nothing else of another owner is to be had.
 */
export interface Places {
  /** Of programmes, those who advise them; only members who may sign in. */
  advisers(programmeIds: readonly string[]): Promise<readonly (Pick<NamedMember, 'ownerId' | 'name'> & { readonly programmeId: string })[]>
  /** Everybody in programmes, by name: for whoever keeps their lists. */
  inProgrammes(programmeIds: readonly string[]): Promise<readonly (NamedMember & { readonly programmeId: string })[]>
  /** Says until when interviews count in a programme, for everybody in it. */
  endProgramme(programmeId: string, countsUntil: Temporal.Instant): Promise<void>
  /**
   * Of each programme: the students who count in it by the end of this time (in the one that each joined first among
   * those not over), and of all in it their open thanks after interviews that ended in this time. Names and whose they are: only with the student's
   * consent for this programme, only to an adviser of it (`names`), and each name is written down in the student's log, once a day.
   */
  cohorts(ask: { readonly programmeIds: readonly string[]; readonly since: Temporal.Instant; readonly until: Temporal.Instant; readonly names?: Look | undefined }): Promise<readonly Cohort[]>
  /** Of each programme: interviews that ended within these moments and count in it, added up; who had none is not counted. */
  sums(programmeIds: readonly string[], within: { readonly from: Temporal.Instant; readonly to: Temporal.Instant }): Promise<readonly ProgrammeSums[]>
  /** Letters shared with this adviser and not taken back, while their writer is in a programme of theirs, latest first; each name is written down in the student's log. */
  sharedWith(adviserId: string, look: Look): Promise<readonly SharedWith[]>
  /** Whose letter this is: only for the adviser it is shared with, while both are in one programme, and until it is taken back. */
  ownerOfShared(id: string, adviserId: string): Promise<string | undefined>
  /** Forgets all counts: they are counted anew when next they are looked at. */
  forgetCounts(): Promise<void>
  /** Interviews that were not counted, or whose deliveries have moved since. At most 500. */
  uncounted(which: Uncounted): Promise<readonly { readonly ownerId: string; readonly interviewId: string }[]>
}

/** Which interviews are looked at: of these programmes' members, else of all; that ended later than this, else whenever. */
export interface Uncounted {
  readonly programmeIds?: readonly string[] | undefined
  readonly endedAfter?: Temporal.Instant | undefined
}
