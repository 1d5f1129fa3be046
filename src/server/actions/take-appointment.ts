import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk, Records } from '../ports.ts'
import type { AppointmentRecord } from '../ports/followed-calendars.ts'
import { newInterview } from './add-interview.ts'
import { keepReminders } from './keep-reminders.ts'
import { readCalendars } from './followed-calendars.ts'
import { showInterview } from './view-interview.ts'

/** Makes an interview of an appointment that was found, as the candidate completed it. From now on it follows the calendar. */
export async function takeAppointment(desk: Desk, ownerId: string, { calendarId, uid, interview, people }: Given<'takeAppointment'>): Promise<Output<'takeAppointment'>> {
  const id = await desk.store.change(ownerId, async (records) => {
    const appointment = await findAppointment(records, { calendarId, uid })
    if (appointment.interviewId !== undefined) throw new Refusal('changed-meanwhile', 'This appointment is an interview here already.')
    const candidate = (await records.profile()) ?? { name: '' }
    const record = newInterview(desk, { version: 1, candidate, interview, people })
    await records.saveInterview(record)
    await records.saveAppointment({ ...appointment, state: 'taken', interviewId: record.id })
    await keepReminders(records, record.id, desk.clock.now())
    return record.id
  })
  return showInterview(desk, ownerId, id)
}

/** Says that an appointment is no interview, or takes that back. */
export async function passOver(desk: Desk, ownerId: string, { calendarId, uid, pass }: Given<'passOver'>): Promise<Output<'passOver'>> {
  await desk.store.change(ownerId, async (records) => {
    const appointment = await findAppointment(records, { calendarId, uid })
    if (appointment.state !== 'taken') await records.saveAppointment({ ...appointment, state: pass ? 'passed-over' : 'offered' })
  })
  return readCalendars(desk, ownerId)
}

/** Says that news of a calendar were read. */
export async function seenNews(desk: Desk, ownerId: string, key: Given<'seenNews'>): Promise<Output<'seenNews'>> {
  await desk.store.change(ownerId, async (records) => {
    const { news: _, ...appointment } = await findAppointment(records, key)
    await records.saveAppointment(appointment)
  })
  return { ok: true }
}

async function findAppointment(records: Records, { calendarId, uid }: { readonly calendarId: string; readonly uid: string }): Promise<AppointmentRecord> {
  const found = (await records.appointments()).find((each) => each.calendarId === calendarId && each.uid === uid)
  if (!found) throw new Refusal('not-found', 'This appointment is not in the calendar (any more).')
  return found
}
