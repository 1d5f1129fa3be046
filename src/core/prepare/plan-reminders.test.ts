import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { interviewFormats } from '../model/case-file.ts'
import { decideReminder } from './decide-reminder.ts'
import { planReminders, type ToRemind, zoneOfTheDay } from './plan-reminders.ts'
import { isQuiet, nextQuiet } from './quiet-hours.ts'

const zones = Intl.supportedValuesOf('timeZone')
const FROM = Temporal.Instant.from('2026-01-01T00:00:00Z').epochMilliseconds
const UNTIL = Temporal.Instant.from('2031-01-01T00:00:00Z').epochMilliseconds
const hoursBetween = (from: Temporal.Instant, to: Temporal.Instant): number => to.since(from).total('hours')
const at = (text: string): Temporal.Instant => Temporal.Instant.from(text)

function plan(change: Partial<ToRemind> & { endsAt: Temporal.Instant }): Record<string, string> {
  const all = planReminders({ timeZone: 'Europe/London', runThrough: false, ...change })
  return Object.fromEntries(all.map((each) => [each.kind, each.at.toString()]))
}

/** Every instant where some zone changes its clocks, so that the nights that matter are all in. */
function changesOf(zone: string): Temporal.Instant[] {
  const found: Temporal.Instant[] = []
  let day = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(zone)
  for (let next = day.getTimeZoneTransition('next'); next && next.epochMilliseconds < UNTIL; next = day.getTimeZoneTransition('next')) {
    found.push(next.toInstant())
    day = next
  }
  return found
}

function holds(toRemind: ToRemind): void {
  const zone = zoneOfTheDay(toRemind)
  const home = toRemind.homeZone ?? toRemind.timeZone
  const all = planReminders(toRemind)
  for (const each of all) {
    const itsZone = ['note', 'follow-up', 'second-follow-up'].includes(each.kind) ? home : zone
    if (isQuiet(each.at, itsZone)) throw new Error(`${each.kind} at ${each.at.toString()} is in the night of ${itsZone}`)
    if (Temporal.Instant.compare(each.at, each.until) >= 0) throw new Error(`${each.kind} is over before it begins`)
  }
  const byKind = new Map(all.map((each) => [each.kind, each]))
  const [over, unthanked] = [byKind.get('over'), byKind.get('unthanked')]
  if (!over || !unthanked) throw new Error('two reminders follow every interview')
  const later = hoursBetween(toRemind.endsAt, over.at)
  if (later < 5 / 60 || later > 12) throw new Error(`over after ${later} hours`)
  if (!isQuiet(toRemind.endsAt.add({ minutes: 5 }), zone) && later !== 5 / 60) throw new Error('over without need not after five minutes')
  const twenty = hoursBetween(toRemind.endsAt, unthanked.at)
  // The earliest: 21:30 after an end at 8:29, on a day whose clocks go forward by up to an hour.
  if (twenty < 12 || twenty > 23.5) throw new Error(`unthanked after ${twenty} hours`)
  if (!isQuiet(toRemind.endsAt.add({ hours: 20 }), zone) && twenty !== 20) throw new Error('unthanked without need not after twenty hours')
  if (Temporal.Instant.compare(over.at, unthanked.at) >= 0) throw new Error('the second before the first')
}

test('in every zone, around every change of clocks from 2026 to 2030, every reminder keeps its bounds and the night', () => {
  for (const timeZone of zones) {
    const changes = changesOf(timeZone)
    const moments = changes.length > 0 ? changes : [at('2027-05-03T00:00:00Z')]
    for (const change of moments) for (let hour = -30; hour <= 30; hour += 3) holds({ endsAt: change.add({ minutes: hour * 60 + 30 }), timeZone, runThrough: false })
  }
})

test('at any instant, with a home in any other zone, every reminder keeps its bounds and the night', () => {
  const zone = fc.constantFrom(...zones)
  const instant = fc.integer({ min: FROM / 60_000, max: UNTIL / 60_000 }).map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000))
  const words = fc.constantFrom(undefined, 'a decision by 4 December', 'next week', 'in two to three weeks', 'by Friday', 'end of the month', 'they did not say')
  fc.assert(
    fc.property(
      fc.record({ endsAt: instant, timeZone: zone, homeZone: fc.option(zone, { nil: undefined }), format: fc.constantFrom(...interviewFormats), nextStep: words, runThrough: fc.boolean(), noteWaitsSince: fc.option(instant, { nil: undefined }) }),
      (given) => holds({ ...given, startsAt: given.endsAt.subtract({ minutes: 50 }) }),
    ),
    { numRuns: 1500 },
  )
})

test('whenever a machine wakes, nothing is said in the night, and nothing that is of no use', () => {
  const zone = fc.constantFrom(...zones)
  const minutes = (most: number) => fc.integer({ min: 0, max: most })
  fc.assert(
    fc.property(minutes((UNTIL - FROM) / 60_000), minutes(14 * 24 * 60), zone, (end, asleep, timeZone) => {
      const endsAt = Temporal.Instant.fromEpochMilliseconds(FROM + end * 60_000)
      for (const reminder of planReminders({ endsAt, timeZone, runThrough: false })) {
        const now = reminder.at.add({ minutes: asleep })
        const decision = decideReminder(reminder, { now, zone: timeZone })
        if (decision.do === 'say') expect(isQuiet(now, timeZone) || Temporal.Instant.compare(now, reminder.until) >= 0).toBe(false)
        if (!isQuiet(now, timeZone)) expect([isQuiet(nextQuiet(now, timeZone), timeZone), isQuiet(nextQuiet(now, timeZone).subtract({ milliseconds: 1 }), timeZone)]).toEqual([true, false])
        if (decision.do === 'wait') expect(decideReminder(reminder, { now: decision.until, zone: timeZone }).do).toBe('say')
      }
    }),
    { numRuns: 800 },
  )
})

test('an interview that ends late in the evening is said to be over in the morning', () => {
  expect(plan({ endsAt: at('2026-11-20T22:30:00Z') })).toMatchObject({ over: '2026-11-21T08:00:00Z', unthanked: '2026-11-21T18:30:00Z' })
})

test('where twenty hours after is the night, it is said in the morning while the 24 hours still run', () => {
  expect(plan({ endsAt: at('2026-11-20T10:00:00Z') })).toMatchObject({ unthanked: '2026-11-21T08:00:00Z' })
})

test('where the morning would be too late, it is said the evening before', () => {
  expect(plan({ endsAt: at('2026-11-20T04:00:00Z') })).toMatchObject({ unthanked: '2026-11-20T21:30:00Z' })
})

test('an interview in person goes by the clock of the place, a call by the clock at home', () => {
  const newYork = { endsAt: at('2026-11-20T22:00:00Z'), timeZone: 'America/New_York', homeZone: 'Europe/Warsaw' }
  expect(plan({ ...newYork, format: 'in-person' })).toMatchObject({ over: '2026-11-20T22:05:00Z' })
  expect(plan({ ...newYork, format: 'video' })).toMatchObject({ over: '2026-11-21T07:00:00Z' })
})

test('the run-through is offered an hour before, never before eight, and not at the door', () => {
  const day = { endsAt: at('2026-11-20T12:00:00Z'), runThrough: true }
  expect(plan({ ...day, startsAt: at('2026-11-20T11:00:00Z') })).toMatchObject({ 'run-through': '2026-11-20T10:00:00Z' })
  expect(plan({ ...day, startsAt: at('2026-11-20T08:30:00Z') })).toMatchObject({ 'run-through': '2026-11-20T08:00:00Z' })
  expect(plan({ ...day, startsAt: at('2026-11-20T08:05:00Z') })).not.toHaveProperty('run-through')
  expect(plan({ ...day, startsAt: at('2026-11-20T11:00:00Z'), runThrough: false })).not.toHaveProperty('run-through')
})

test('twenty hours across the night when clocks go back are twenty hours', () => {
  expect(plan({ endsAt: at('2026-10-24T14:00:00Z'), timeZone: 'Europe/Berlin' })).toMatchObject({ unthanked: '2026-10-25T10:00:00Z' })
})

test('a note that waits for its stamp is remembered the next morning', () => {
  expect(plan({ endsAt: at('2026-11-20T15:00:00Z'), noteWaitsSince: at('2026-11-20T17:00:00Z') })).toMatchObject({ note: '2026-11-21T09:00:00Z' })
})
