import type { Output } from '../../api/rows.ts'
import type { InterviewSummary } from '../../api/views.ts'
import type { Desk, InterviewRecord, Records } from '../ports.ts'
import type { AppointmentRecord } from '../ports/followed-calendars.ts'
import { readThanksFacts } from './thanks.ts'
import { viewAppointment } from './view-appointment.ts'
import { summariseInterview } from './view-interview.ts'

/** Shows all interviews, those with somebody left to thank first and the most urgent of them on top. */
export async function readHome({ store, clock }: Desk, ownerId: string): Promise<Output<'home'>> {
  return store.read(ownerId, async (records) => {
    const interviews: InterviewSummary[] = []
    const appointments = await records.appointments()
    for (const record of await records.interviews()) interviews.push(withNews(await summaryOf(records, record), appointments))
    const offers = appointments.filter(({ state, endsAt }) => state === 'offered' && Temporal.Instant.compare(endsAt, clock.now()) > 0)
    const { zone } = await records.reminderSettings()
    const profile = await records.profile()
    const hasMailbox = (await records.mailboxes()).length > 0
    return { ...(profile ? { profile } : {}), interviews: interviews.toSorted(byUrgency), hasMailbox, offers: offers.map(viewAppointment), ...(zone === undefined ? {} : { zone }) }
  })
}

async function summaryOf(records: Records, record: InterviewRecord): Promise<InterviewSummary> {
  return summariseInterview(await readThanksFacts(records, record))
}

function withNews(summary: InterviewSummary, appointments: readonly AppointmentRecord[]): InterviewSummary {
  const found = appointments.find(({ interviewId, news }) => interviewId === summary.id && news !== undefined)
  return found?.news === undefined ? summary : { ...summary, news: { calendarId: found.calendarId, uid: found.uid, words: found.news } }
}

function byUrgency(a: InterviewSummary, b: InterviewSummary): number {
  if (a.over !== b.over) return a.over ? 1 : -1
  const earlierFirst = Temporal.Instant.compare(a.endsAt, b.endsAt)
  return a.over ? -earlierFirst : earlierFirst
}
