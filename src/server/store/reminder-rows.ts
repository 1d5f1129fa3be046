/** Rows of reminders and of the calendars that are followed; tables.ts puts the owner before each. */
import type { ReminderKind, ReminderState } from '../../core/model/reminder.ts'
import type { FollowedCalendar, AppointmentRecord } from '../ports/followed-calendars.ts'
import type { ThanksMark } from '../ports/reminders.ts'

export interface ReminderRow {
  interview_id: string
  kind: ReminderKind
  at: number
  until: number
  state: ReminderState
  mailed_at: number | null
  pushed_at: number | null
  said_at: number | null
  why: string | null
}

export interface ThanksMarkRow {
  interview_id: string
  person_id: string
  how: ThanksMark['how']
  reason: string
  at: number
}

export interface PushRow {
  id: string
  sealed: string
  created_at: number
}

export interface CalendarAddressRow {
  token_hash: string
  sealed_token: string
  created_at: number
}

export interface FollowedCalendarRow {
  id: string
  name: string
  kind: FollowedCalendar['kind']
  sealed: string
  tag: string | null
  read_at: number | null
  failures: number
  trouble: string | null
  created_at: number
}

export interface AppointmentRow {
  calendar_id: string
  uid: string
  state: AppointmentRecord['state']
  interview_id: string | null
  appointment: string
  ends_at: number
  news: string | null
}
