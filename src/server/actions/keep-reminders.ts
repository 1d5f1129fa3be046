/** Keeps the reminders of an interview as they should be, in the transaction that changed what they rest on. */
import type { Reminder, ReminderKind, ReminderSettings } from '../../core/model/reminder.ts'
import { waitsSince } from '../../core/note/state.ts'
import { planReminders, type ToRemind, zoneOfTheDay } from '../../core/prepare/plan-reminders.ts'
import { endInstant } from '../../core/send/deadline.ts'
import type { InterviewRecord, Records } from '../ports.ts'
import type { ReminderRecord } from '../ports/reminders.ts'
import { mayBeNeeded, readReminderFacts } from './reminder-needs.ts'

/**
 * Plans, moves and cancels the reminders of one interview, and the errands that will say them. To be called in every
 * transaction that changes times, people, thanks or answers; calling it twice changes nothing.
 */
export async function keepReminders(records: Records, interviewId: string, now: Temporal.Instant): Promise<void> {
  const record = await records.interview(interviewId)
  if (!record) return
  const known = await records.reminders(interviewId)
  const planned = record.sample || record.removedAt || record.caseFile.interview.calledOff ? [] : planReminders(await toRemind(records, record))
  const facts = await readReminderFacts(records, record)
  for (const reminder of planned) {
    const before = known.find(({ kind }) => kind === reminder.kind)
    if (mayBeNeeded(reminder.kind, facts, now)) await plan(records, { record, reminder, before, now })
    else await makeNeedless(records, before)
  }
  for (const before of known) if (!planned.some(({ kind }) => kind === before.kind)) await makeNeedless(records, before)
}

/** Keeps the reminders of all interviews whose end does not lie far back: after a change that concerns all of them. */
export async function keepAllReminders(records: Records, now: Temporal.Instant): Promise<void> {
  const recent = now.subtract({ hours: 60 * 24 })
  for (const { id, endsAt } of await records.interviews()) if (Temporal.Instant.compare(endsAt, recent) > 0) await keepReminders(records, id, now)
}

/** Says by which clock a reminder of this interview keeps the night. */
export function zoneOf(kind: ReminderKind, { caseFile: { interview } }: InterviewRecord, { zone }: ReminderSettings): string {
  const clocks = { format: interview.format, timeZone: interview.timeZone, homeZone: zone }
  return kind === 'run-through' || kind === 'over' || kind === 'unthanked' ? zoneOfTheDay(clocks) : (zone ?? interview.timeZone)
}

/** Gives the subject of the errand that says a reminder. */
export function reminderSubject({ interviewId, kind }: Pick<ReminderRecord, 'interviewId' | 'kind'>): string {
  return `${interviewId} ${kind}`
}

async function toRemind(records: Records, { id, caseFile: { interview, people }, endsAt }: InterviewRecord): Promise<ToRemind> {
  const { zone, runThrough } = await records.reminderSettings()
  const { start, timeZone, format, nextStep } = interview
  const startsAt = start === undefined ? undefined : endInstant({ end: start, timeZone })
  const noteWaitsSince = waitsSince((await records.notes(id)).filter(({ personId }) => people.some((person) => person.id === personId)))
  const askedAgainAt = (await records.deliveries(id)).find(({ kind, state }) => kind === 'follow-up' && state === 'sent')?.updatedAt
  return { startsAt, endsAt, timeZone, format, homeZone: zone, nextStep, runThrough, noteWaitsSince, askedAgainAt }
}

interface Planning {
  readonly record: InterviewRecord
  readonly reminder: Reminder
  readonly before: ReminderRecord | undefined
  readonly now: Temporal.Instant
}

/**
 * One whose hour has passed already is not planned: whoever enters an interview just now needs nobody to tell that it
 * is over. One that was said is said again only where the interview was moved to a later time.
 */
async function plan(records: Records, { record, reminder, before, now }: Planning): Promise<void> {
  const isAhead = Temporal.Instant.compare(reminder.at, now) > 0
  const isPlanned = before?.state === 'planned'
  if (!isPlanned && !isAhead) return
  if (before?.state === 'said' && !wasMovedOn(before, record)) return
  if (before?.state === 'dropped' && before.at.equals(reminder.at)) return
  if (isPlanned && before.at.equals(reminder.at) && before.until.equals(reminder.until)) return
  const planned: ReminderRecord = { ...reminder, interviewId: record.id, state: 'planned' }
  await records.saveReminder(planned)
  await records.setErrand({ kind: 'remind', subject: reminderSubject(planned), dueAt: reminder.at })
}

/** What was said before the interview's present end was said about another time. */
function wasMovedOn({ saidAt, kind }: ReminderRecord, { endsAt, caseFile: { interview } }: InterviewRecord): boolean {
  const from = kind === 'run-through' && interview.start !== undefined ? endInstant({ end: interview.start, timeZone: interview.timeZone }).subtract({ hours: 1 }) : endsAt
  return saidAt !== undefined && Temporal.Instant.compare(saidAt, from) < 0
}

async function makeNeedless(records: Records, before: ReminderRecord | undefined): Promise<void> {
  if (before?.state !== 'planned') return
  await records.saveReminder({ ...before, state: 'needless' })
  await records.cancelErrand('remind', reminderSubject(before))
}
