import type { Output } from '../../api/rows.ts'
import type { InterviewSummary } from '../../api/views.ts'
import type { Desk, InterviewRecord, Records } from '../ports.ts'
import { readThanksFacts } from './thanks.ts'
import { summariseInterview } from './view-interview.ts'

/** Shows all interviews, those with somebody left to thank first and the most urgent of them on top. */
export async function readHome({ store }: Desk, ownerId: string): Promise<Output<'home'>> {
  return store.read(ownerId, async (records) => {
    const interviews: InterviewSummary[] = []
    for (const record of await records.interviews()) interviews.push(await summaryOf(records, record))
    const profile = await records.profile()
    const hasMailbox = (await records.mailboxes()).length > 0
    return { ...(profile ? { profile } : {}), interviews: interviews.toSorted(byUrgency), hasMailbox }
  })
}

async function summaryOf(records: Records, record: InterviewRecord): Promise<InterviewSummary> {
  return summariseInterview(await readThanksFacts(records, record))
}

function byUrgency(a: InterviewSummary, b: InterviewSummary): number {
  if (a.over !== b.over) return a.over ? 1 : -1
  const earlierFirst = Temporal.Instant.compare(a.endsAt, b.endsAt)
  return a.over ? -earlierFirst : earlierFirst
}
