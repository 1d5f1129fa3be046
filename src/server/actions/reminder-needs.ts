import { asksForNews } from '../../core/model/delivery.ts'
import type { ReminderKind } from '../../core/model/reminder.ts'
import type { ThanksState } from '../../core/model/thanks.ts'
import { standingOf } from '../../core/send/thanks.ts'
import type { InterviewRecord, Records } from '../ports.ts'
import { readThanksFacts, type ThanksFacts, viewThanks } from './thanks.ts'

/** What decides whether a reminder of an interview is still needed. */
export interface ReminderFacts extends ThanksFacts {
  readonly isAnswered: boolean
}

/** later: it will be known then · needless: what it is about is settled. */
export type Need = { readonly is: 'needed' } | { readonly is: 'needless' } | { readonly is: 'later'; readonly at: Temporal.Instant }

/** After a letter should have left, so long until it is looked at again. */
const GRACE = { minutes: 10 }

/** Reads what decides about the reminders of an interview. */
export async function readReminderFacts(records: Records, record: InterviewRecord): Promise<ReminderFacts> {
  const replies = await records.replies(record.id)
  const outcomes = await records.outcomes(record.id)
  const isAnswered = replies.some(({ kind, judged }) => kind === 'reply' || (kind === 'possible-reply' && judged === 'yes')) || outcomes.some(({ heard }) => heard !== 'nothing')
  return { ...(await readThanksFacts(records, record)), isAnswered }
}

/** Gives the people who wait for their thanks and for whom the candidate has the next move. */
export function waitingPeople(facts: ThanksFacts): readonly string[] {
  const waits = new Set(viewThanks(facts).filter(({ state }) => standingOf(state) === 'to-thank' && !isUnderWay(state)).map(({ personId }) => personId))
  return facts.record.caseFile.people.filter(({ id }) => waits.has(id)).map(({ name }) => name)
}

/** Tells whether a reminder is planned: it is needed, or may come to be. That one asks again is planned before anybody was thanked. */
export function mayBeNeeded(kind: ReminderKind, facts: ReminderFacts, now: Temporal.Instant): boolean {
  if (needOf(kind, facts, now).is !== 'needless') return true
  return (kind === 'follow-up' && isOpenToAsking(facts, 0)) || (kind === 'second-follow-up' && isOpenToAsking(facts, 1))
}

/** Says whether a reminder is needed as things stand. */
export function needOf(kind: ReminderKind, facts: ReminderFacts, now: Temporal.Instant): Need {
  const { record } = facts
  if (record.sample || record.removedAt || record.caseFile.interview.calledOff) return needless
  if (kind === 'over' || kind === 'unthanked') return needOfThanks(facts, now)
  if (kind === 'follow-up') return needOfAsking(facts, 0)
  if (kind === 'second-follow-up') return needOfAsking(facts, 1)
  return needed
}

const needed: Need = { is: 'needed' }
const needless: Need = { is: 'needless' }

function needOfThanks(facts: ReminderFacts, now: Temporal.Instant): Need {
  const states = viewThanks(facts).map(({ state }) => state)
  // Nobody is named yet: whom one met is asked all the same.
  if (states.length === 0) return needed
  if (states.some((state) => standingOf(state) === 'to-thank' && !isUnderWay(state))) return needed
  return states.some(isUnderWay) ? whenSettled(facts, now) : needless
}

/** A letter that is queued may still come back: what became of it is looked at once it should have left. */
function whenSettled({ deliveries }: ThanksFacts, now: Temporal.Instant): Need {
  const open = deliveries.filter(({ state, kind }) => kind === 'thank-you' && ['due', 'claimed', 'committed', 'unknown'].includes(state))
  const last = open.map(({ dueAt }) => dueAt).reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a), now)
  return { is: 'later', at: last.add(GRACE) }
}

/** One asks only after having thanked, until somebody answered, and twice at most (rule T6). */
function needOfAsking(facts: ReminderFacts, asked: number): Need {
  const hasThanked = viewThanks(facts).some(({ state }) => state === 'thanked')
  return hasThanked && isOpenToAsking(facts, asked) ? needed : needless
}

function isOpenToAsking({ deliveries, isAnswered, record }: ReminderFacts, asked: number): boolean {
  const followUps = deliveries.filter(({ kind, state }) => asksForNews(kind) && state !== 'cancelled' && state !== 'refused').length
  return !isAnswered && followUps <= asked && record.caseFile.interview.stillInterested !== false
}

function isUnderWay(state: ThanksState): boolean {
  return state === 'leaving' || state === 'handing-over' || state === 'unknown'
}
