import type { AppointmentRecord, FollowedCalendar, FollowedCalendarRecords } from '../ports/followed-calendars.ts'
import type { Tx } from './dialect.ts'
import { appointmentDocument } from './documents.ts'
import { fromInstant, toInstant } from './instants.ts'
import type { Tables } from './tables.ts'

/** Reads and keeps one owner's followed calendars and what was found in them. */
export function followedCalendarRecords(tx: Tx, ownerId: string): FollowedCalendarRecords {
  return { ...calendars(tx, ownerId), ...appointments(tx, ownerId) }
}

type Calendars = Pick<FollowedCalendarRecords, 'followedCalendars' | 'followedCalendar' | 'saveFollowedCalendar' | 'removeFollowedCalendar'>

function calendars(tx: Tx, ownerId: string): Calendars {
  const mine = () => tx.selectFrom('followed_calendar').selectAll().where('owner_id', '=', ownerId)
  return {
    followedCalendars: async () => (await mine().orderBy('created_at').orderBy('id').execute()).map(calendarOf),
    followedCalendar: async (id) => {
      const row = await mine().where('id', '=', id).executeTakeFirst()
      return row && calendarOf(row)
    },
    saveFollowedCalendar: async (calendar) => {
      const row = calendarRow(ownerId, calendar)
      await tx.insertInto('followed_calendar').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row)).execute()
    },
    removeFollowedCalendar: async (id) => {
      await tx.deleteFrom('followed_calendar').where('owner_id', '=', ownerId).where('id', '=', id).execute()
    },
  }
}

function appointments(tx: Tx, ownerId: string): Pick<FollowedCalendarRecords, 'appointments' | 'saveAppointment' | 'removeAppointment'> {
  return {
    appointments: async () => {
      const rows = await tx.selectFrom('appointment').selectAll().where('owner_id', '=', ownerId).orderBy('ends_at').orderBy('calendar_id').orderBy('uid').execute()
      return rows.map(appointmentOf)
    },
    saveAppointment: async (record) => {
      const row = appointmentRow(ownerId, record)
      await tx.insertInto('appointment').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'calendar_id', 'uid']).doUpdateSet(row)).execute()
    },
    removeAppointment: async (calendarId, uid) => {
      await tx.deleteFrom('appointment').where('owner_id', '=', ownerId).where('calendar_id', '=', calendarId).where('uid', '=', uid).execute()
    },
  }
}

function calendarOf(row: Tables['followed_calendar']): FollowedCalendar {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    sealed: row.sealed,
    tag: row.tag ?? undefined,
    readAt: row.read_at === null ? undefined : toInstant(row.read_at),
    failures: row.failures,
    trouble: row.trouble ?? undefined,
    createdAt: toInstant(row.created_at),
  }
}

function calendarRow(ownerId: string, calendar: FollowedCalendar): Tables['followed_calendar'] {
  const { id, name, kind, sealed, tag, readAt, failures, trouble, createdAt } = calendar
  return {
    owner_id: ownerId,
    id,
    name,
    kind,
    sealed,
    tag: tag ?? null,
    read_at: readAt ? fromInstant(readAt) : null,
    failures,
    trouble: trouble ?? null,
    created_at: fromInstant(createdAt),
  }
}

function appointmentOf(row: Tables['appointment']): AppointmentRecord {
  return {
    ...appointmentDocument.read(row.appointment),
    calendarId: row.calendar_id,
    uid: row.uid,
    state: row.state,
    interviewId: row.interview_id ?? undefined,
    endsAt: toInstant(row.ends_at),
    news: row.news ?? undefined,
  }
}

function appointmentRow(ownerId: string, record: AppointmentRecord): Tables['appointment'] {
  const { calendarId, uid, state, interviewId, title, interview, people, remarks, endsAt, news } = record
  return {
    owner_id: ownerId,
    calendar_id: calendarId,
    uid,
    state,
    interview_id: interviewId ?? null,
    appointment: appointmentDocument.write({ title, interview, people, remarks }),
    ends_at: fromInstant(endsAt),
    news: news ?? null,
  }
}
