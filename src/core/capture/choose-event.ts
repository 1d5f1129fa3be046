import type { CalendarPart } from './calendar-text.ts'
import { textOf } from './calendar-text.ts'
import { dayInWords, eventTimes } from './event-times.ts'

export interface Choice {
  readonly event: CalendarPart
  readonly remarks: readonly string[]
}

/** A calendar of years has some thousand; beyond that it is not a person's. */
const MOST_EVENTS = 5_000

/**
 * Chooses the one appointment that is meant where a file holds several: the last one that has begun by `now`, else the
 * next one to come. Appointments with guests, and those called an interview, go before others.
 */
export function chooseEvent(calendar: CalendarPart, now: Temporal.Instant | undefined): Choice | undefined {
  const events = latestVersions(calendar.parts.filter((part) => part.name === 'vevent').slice(0, MOST_EVENTS))
  const likely = firstNonEmpty([
    events.filter((event) => hasGuests(event) && isInterview(event)),
    events.filter(isInterview),
    events.filter(hasGuests),
    events,
  ])
  const timed = likely.map((event) => ({ event, order: eventTimes(event, calendar).order })).toSorted((a, b) => a.order - b.order)
  const at = now?.epochMilliseconds
  const begun = at === undefined ? undefined : timed.findLast(({ order }) => order <= at && order > Number.NEGATIVE_INFINITY)
  const chosen = begun ?? timed.find(({ order }) => order > (at ?? Number.NEGATIVE_INFINITY)) ?? timed[0]
  if (!chosen) return undefined
  return { event: chosen.event, remarks: [...severalRemark(chosen.event, calendar, events.length), ...repeatRemark(chosen.event)] }
}

/** The last word on each appointment: an update has the same UID and a higher SEQUENCE. */
function latestVersions(events: readonly CalendarPart[]): CalendarPart[] {
  const byId = new Map<string, CalendarPart>()
  events.forEach((event, index) => {
    const id = `${textOf(event, 'uid') || index} ${textOf(event, 'recurrence-id')}`
    const known = byId.get(id)
    if (!known || sequenceOf(event) >= sequenceOf(known)) byId.set(id, event)
  })
  return [...byId.values()]
}

function sequenceOf(event: CalendarPart): number {
  return Number.parseInt(textOf(event, 'sequence'), 10) || 0
}

function hasGuests(event: CalendarPart): boolean {
  return event.properties.some((property) => property.name === 'attendee')
}

function isInterview(event: CalendarPart): boolean {
  return /\binterview|\bentretien|vorstellungsgespr|bewerbungsgespr|\bentrevista|\bcolloquio|\brozmowa/i.test(textOf(event, 'summary'))
}

function firstNonEmpty<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? []
}

function severalRemark(event: CalendarPart, calendar: CalendarPart, count: number): string[] {
  if (count < 2) return []
  const { start } = eventTimes(event, calendar)
  const summary = textOf(event, 'summary').replace(/\s+/g, ' ').slice(0, 120)
  return [
    `This file holds ${count} appointments. This is ${summary ? `“${summary}”` : 'the one'}${start ? ` of ${dayInWords(start)}` : ''}; for another one, give its own file.`,
  ]
}

function repeatRemark(event: CalendarPart): string[] {
  const repeats = event.properties.some((property) => property.name === 'rrule' || property.name === 'rdate')
  return repeats ? ['The appointment repeats; only its first date was read.'] : []
}
