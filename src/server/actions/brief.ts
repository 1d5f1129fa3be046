import type { Given, Output } from '../../api/rows.ts'
import { briefFor } from '../../core/prepare/brief.ts'
import type { CaseFile, Interview } from '../../core/model/case-file.ts'
import { endInstant } from '../../core/send/deadline.ts'
import type { Desk } from '../ports.ts'
import { findInterview } from './folder.ts'

/** Shows what to know before an interview. */
export async function readBrief({ store }: Desk, ownerId: string, { interviewId }: Given<'readBrief'>): Promise<Output<'readBrief'>> {
  const { id, caseFile } = await store.read(ownerId, (records) => findInterview(records, interviewId))
  return { id, ...viewBrief(caseFile) }
}

/** Shows the brief of a case file. */
export function viewBrief(caseFile: CaseFile): Omit<Output<'readBrief'>, 'id'> {
  const { interview } = caseFile
  const { place, format, start, timeZone } = interview
  return {
    company: interview.company.name,
    position: interview.position,
    ...(start === undefined ? {} : { startsAt: endInstant({ end: start, timeZone }).toString() }),
    endsAt: endInstant(interview).toString(),
    when: zonesOf(interview).map((zone) => inZone(interview, zone)),
    ...(place === undefined ? {} : { place }),
    ...(format === undefined ? {} : { format }),
    calledOff: interview.calledOff ?? false,
    hasPosting: (interview.posting ?? '').trim() !== '',
    ...briefFor(caseFile),
  }
}

function zonesOf({ timeZone, theirTimeZone }: Interview): string[] {
  return theirTimeZone === undefined || theirTimeZone === timeZone ? [timeZone] : [timeZone, theirTimeZone]
}

function inZone({ start, end, timeZone }: Interview, zone: string): Output<'readBrief'>['when'][number] {
  const local = (time: string) => endInstant({ end: time, timeZone }).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
  return { zone, ...(start === undefined ? {} : { start: local(start) }), end: local(end) }
}
