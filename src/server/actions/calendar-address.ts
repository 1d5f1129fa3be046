/** The calendar of interviews and deadlines that other programs can subscribe to, at an address that nobody can guess. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../../api/refusal.ts'
import type { Output } from '../../api/rows.ts'
import { askEveryoneFor } from '../../core/prepare/brief.ts'
import { type CalendarEntry, writeCalendar } from '../../core/prepare/write-calendar.ts'
import { deadlineOf, endInstant } from '../../core/send/deadline.ts'
import { standingOf } from '../../core/send/thanks.ts'
import type { Desk } from '../ports.ts'
import { findInterview } from './folder.ts'
import { readReminders } from './reminder-settings.ts'
import { readThanksFacts, type ThanksFacts, viewThanks } from './thanks.ts'

/** The deadline is shown as the quarter of an hour before it. */
const DEADLINE = { minutes: 15 }
/** One speaks of it four hours before, as the reminder does. */
const ALARM_MINUTES = 4 * 60 - 15
/** What is older than this is no longer given out. */
const KEPT = { hours: 24 * 30 }

/** Makes an address; one that was made before no longer answers. */
export async function makeCalendarAddress(desk: Desk, ownerId: string): Promise<Output<'makeCalendarAddress'>> {
  const token = desk.ids.next()
  const sealedToken = desk.secrets.seal(token, [ownerId, 'calendar'])
  await desk.store.change(ownerId, (records) => records.saveCalendarAddress({ tokenHash: hashOf(token), sealedToken, createdAt: desk.clock.now() }))
  return readReminders(desk, ownerId)
}

/** Takes the address away. */
export async function removeCalendarAddress(desk: Desk, ownerId: string): Promise<Output<'removeCalendarAddress'>> {
  await desk.store.change(ownerId, (records) => records.removeCalendarAddress())
  return readReminders(desk, ownerId)
}

/** Gives the calendar to whoever knows its address. @throws Refusal `not-found` for any other, as if there were none. */
export async function calendarFor(desk: Desk, ownerId: string, token: string): Promise<string> {
  return desk.store.read(ownerId, async (records) => {
    const address = await records.calendarAddress()
    if (!address || !timingSafeEqual(Buffer.from(address.tokenHash), Buffer.from(hashOf(token)))) throw new Refusal('not-found')
    // On a site: of somebody who is shut out nothing is given.
    if (desk.publicUrl !== undefined && (await records.member())?.disabledAt) throw new Refusal('not-found')
    const since = desk.clock.now().subtract(KEPT)
    const entries: CalendarEntry[] = []
    for (const record of await records.interviews()) {
      if (record.sample || Temporal.Instant.compare(record.endsAt, since) < 0) continue
      entries.push(...entriesOf(await readThanksFacts(records, record)))
    }
    return writeCalendar(entries, { name: 'Regards', stamp: desk.clock.now() })
  })
}

/** Gives one interview and its deadline as a file for any calendar. */
export async function interviewCalendar(desk: Desk, ownerId: string, interviewId: string): Promise<string> {
  const entries = await desk.store.read(ownerId, async (records) => entriesOf(await readThanksFacts(records, await findInterview(records, interviewId))))
  return writeCalendar(entries, { name: 'Regards', stamp: desk.clock.now() })
}

function entriesOf(facts: ThanksFacts): CalendarEntry[] {
  const { id, revision, caseFile, endsAt } = facts.record
  const { interview } = caseFile
  const start = interview.start === undefined ? endsAt.subtract({ minutes: 60 }) : endInstant({ end: interview.start, timeZone: interview.timeZone })
  const waiting = viewThanks(facts).filter(({ state }) => standingOf(state) === 'to-thank').length
  const deadline = deadlineOf(interview)
  const cancelled = interview.calledOff === true
  return [
    { uid: `${id}-interview@regards`, sequence: revision, start, end: endsAt, summary: `${interview.position}, ${interview.company.name}`, description: askEveryoneFor(interview.format), location: interview.place, cancelled },
    {
      uid: `${id}-thanks@regards`,
      sequence: revision,
      start: deadline.subtract(DEADLINE),
      end: deadline,
      summary: waiting === 0 ? `${interview.company.name}: everyone has been thanked` : `Thank ${waiting === 1 ? '1 person' : `${waiting} people`} at ${interview.company.name}`,
      description: '24 hours after the interview. Late is still welcome.',
      free: true,
      cancelled,
      ...(waiting === 0 ? {} : { alarmMinutes: ALARM_MINUTES }),
    },
  ]
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
