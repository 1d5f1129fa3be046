/** Calendars of the candidate that are looked into for interviews, and what was found in them. */
import type { Interview, Person } from '../../core/model/case-file.ts'

export interface FollowedCalendar {
  readonly id: string
  readonly name: string
  /** feed: published at an address · caldav: on a server that one signs in to. */
  readonly kind: 'feed' | 'caldav'
  /** Address, user, password, collection: one JSON text, sealed. The address of a feed is a secret too. */
  readonly sealed: string
  /** What came with the last reading, for asking whether there is anything new. */
  readonly tag?: string | undefined
  readonly readAt?: Temporal.Instant | undefined
  /** How often in a row it could not be read, and what to do about it. */
  readonly failures: number
  readonly trouble?: string | undefined
  readonly createdAt: Temporal.Instant
}

/** What is known of an interview before the candidate completed it. */
export type InterviewDraft = { readonly [K in keyof Interview]?: Interview[K] | undefined }

/** An appointment that may be an interview, as the calendar has it now. */
export interface AppointmentRecord {
  readonly calendarId: string
  /** UID, with the day of the instance where it repeats. */
  readonly uid: string
  /** offered: the candidate has not said yet · taken: it is an interview here · passed-over: it is none. */
  readonly state: 'offered' | 'taken' | 'passed-over'
  readonly interviewId?: string | undefined
  readonly title: string
  readonly interview: InterviewDraft
  readonly people: readonly Person[]
  readonly remarks: readonly string[]
  readonly endsAt: Temporal.Instant
  /** What the calendar changed about an interview that was taken, in a sentence, until it was seen. */
  readonly news?: string | undefined
}

/** The part of Records that is about the candidate's own calendars. */
export interface FollowedCalendarRecords {
  followedCalendars(): Promise<readonly FollowedCalendar[]>
  followedCalendar(id: string): Promise<FollowedCalendar | undefined>
  saveFollowedCalendar(calendar: FollowedCalendar): Promise<void>
  /** With its appointments; interviews that were taken from it stay. */
  removeFollowedCalendar(id: string): Promise<void>

  /** The earliest end first. */
  appointments(): Promise<readonly AppointmentRecord[]>
  saveAppointment(record: AppointmentRecord): Promise<void>
  removeAppointment(calendarId: string, uid: string): Promise<void>
}
