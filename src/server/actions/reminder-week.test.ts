/** A week of 200 interviews in zones all over the world, on a machine that sleeps, restarts and dies in mid reminder. */
import { expect, test } from 'vitest'
import { aMailbox, aPerson, anInterview } from '../../../test/builders.ts'
import { aClock, aDesk, aMailer, type SettableClock, waitUntil } from '../../../test/desk.ts'
import { describeStores } from '../../../test/stores.ts'
import type { Interview } from '../../core/model/case-file.ts'
import type { Desk, Mailer } from '../ports.ts'
import type { ReminderRecord } from '../ports/reminders.ts'
import { addInterview } from './add-interview.ts'
import { changeInterview } from './change-interview.ts'
import { zoneOf } from './keep-reminders.ts'
import { addMailbox } from './mailboxes.ts'
import { remind } from './remind.ts'

/** In this week most of the Americas change their clocks, and Europe did the week before. */
const MONDAY = '2026-10-26T00:00:00Z'
const INTERVIEWS = 200
const OWNERS = ['ana', 'bo', 'cleo', 'dov'] as const
const HOMES = { ana: 'Europe/Warsaw', bo: 'America/New_York', cleo: 'Asia/Kolkata', dov: undefined } as const
const zones = Intl.supportedValuesOf('timeZone')

type Chance = (below: number) => number

/** A small generator of Park and Miller: the same seed gives the same week. */
function chanceFrom(seed: number): Chance {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

interface Sent {
  readonly owner: string
  readonly subject: string
  readonly at: Temporal.Instant
}

/** The machine dies before the gate, right after it, or not. */
class Died extends Error {}

function aDyingMailer(chance: Chance, clock: SettableClock, sent: Sent[], lost: string[]): Mailer {
  return {
    ...aMailer(),
    attempt: async (mailbox, _, message, gate) => {
      const fate = chance(10)
      if (fate === 0) throw new Died('before the gate')
      if (fate === 1) return { result: 'not-sent', trouble: 'connection', reason: 'No network.' }
      if (!(await gate())) return { result: 'not-sent', trouble: 'lease-lost', reason: 'Needless.' }
      const subject = /^Subject: (.*)\r$/m.exec(Buffer.from(message.bytes).toString())?.[1] ?? ''
      if (fate === 2) {
        lost.push(`${mailbox.user} ${subject}`)
        throw new Died('after the gate')
      }
      sent.push({ owner: mailbox.user, subject, at: clock.now() })
      return { result: 'accepted', reply: '250' }
    },
  }
}

function anInterviewOfTheWeek(chance: Chance, number: number): Interview {
  const start = Temporal.Instant.from(MONDAY).add({ minutes: 60 + chance(7 * 24 * 12) * 5 })
  const timeZone = zones[chance(zones.length)] ?? 'UTC'
  const local = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })
  const format = (['in-person', 'video', 'phone'] as const)[chance(3)] ?? 'video'
  return anInterview({ company: { name: `Company ${number}` }, start: local(start), end: local(start.add({ minutes: 45 })), timeZone, format, nextStep: undefined })
}

async function recordTheWeek(desk: Desk, chance: Chance): Promise<Map<string, { readonly owner: string; readonly id: string }>> {
  const byCompany = new Map<string, { owner: string; id: string }>()
  for (const owner of OWNERS) {
    await addMailbox(desk, owner, { ...aMailbox({ user: owner }), password: 'x' })
    await desk.store.change(owner, (records) => records.saveReminderSettings({ mail: true, push: false, runThrough: owner === 'bo', zone: HOMES[owner] }))
  }
  for (let number = 1; number <= INTERVIEWS; number += 1) {
    const owner = OWNERS[number % OWNERS.length] ?? 'ana'
    const { id } = await addInterview(desk, owner, { interview: anInterviewOfTheWeek(chance, number), people: [aPerson()] })
    byCompany.set(`Company ${number}`, { owner, id })
  }
  return byCompany
}

/** One look at what is due, as the worker has it; whoever dies leaves what it held to its lease. */
async function work(desk: Desk, workerId: string): Promise<'alive' | 'died'> {
  for (;;) {
    const claims = await desk.store.errands.claim({ workerId, limit: 5, leaseMs: 300_000, kinds: ['remind'] })
    if (claims.length === 0) return 'alive'
    for (const claim of claims) {
      try {
        await desk.store.errands.finish(claim, waitUntil(await remind(desk, claim), desk.clock))
      } catch (error) {
        if (error instanceof Died) return 'died'
        throw error
      }
    }
  }
}

/** Moves one interview in ten to a day later while the week runs. */
async function moveOne(desk: Desk, chance: Chance, all: ReadonlyMap<string, { readonly owner: string; readonly id: string }>): Promise<void> {
  const { owner, id } = all.get(`Company ${1 + chance(INTERVIEWS)}`) ?? { owner: 'ana', id: '' }
  const record = await desk.store.read(owner, (records) => records.interview(id))
  if (!record || Temporal.Instant.compare(record.endsAt, desk.clock.now()) <= 0) return
  const { interview, people } = record.caseFile
  const later = (local: string | undefined) => Temporal.PlainDateTime.from(local ?? interview.end).add({ days: 1 }).toString({ smallestUnit: 'minute' })
  await changeInterview(desk, owner, { interviewId: id, revision: record.revision, interview: { ...interview, start: later(interview.start), end: later(interview.end) }, people })
}

async function liveTheWeek(desk: Desk, clock: SettableClock, { chance, all }: { chance: Chance; all: ReadonlyMap<string, { readonly owner: string; readonly id: string }> }) {
  const end = Temporal.Instant.from(MONDAY).add({ hours: 11 * 24 })
  const counts = { sleeps: 0, deaths: 0, moves: 0 }
  while (Temporal.Instant.compare(clock.now(), end) < 0) {
    const isAsleep = chance(40) === 0
    counts.sleeps += isAsleep ? 1 : 0
    clock.pass({ minutes: isAsleep ? 60 + chance(13 * 60) : 10 })
    await desk.store.errands.recover()
    const lived = await Promise.all([work(desk, 'one'), work(desk, 'two')])
    if (lived.includes('died')) counts.deaths += 1
    if (chance(30) === 0) {
      counts.moves += 1
      await moveOne(desk, chance, all)
    }
  }
  return counts
}

describeStores((open) => {
  test('each reminder comes once or is dropped with a word, none in the night, and none is lost', async () => {
    const chance = chanceFrom(20_261_026)
    const clock = aClock(MONDAY)
    const { store } = await open(clock)
    const [sent, lost]: [Sent[], string[]] = [[], []]
    const { desk } = await aDesk({ store, clock, mailer: aDyingMailer(chance, clock, sent, lost) })
    const all = await recordTheWeek(desk, chance)
    const counts = await liveTheWeek(desk, clock, { chance, all })
    expect(counts.sleeps).toBeGreaterThan(10)
    expect(counts.deaths).toBeGreaterThan(10)
    expect(counts.moves).toBeGreaterThan(10)

    const subjects = sent.map(({ owner, subject }) => `${owner} ${subject}`)
    expect(subjects.filter((subject, at) => subjects.indexOf(subject) !== at)).toEqual([])
    const kept = new Map<string, readonly ReminderRecord[]>()
    for (const { owner, id } of all.values()) kept.set(id, await store.read(owner, (records) => records.reminders(id)))
    await noneInTheNight(desk, sent, all)

    const daily = [...kept.values()].flat().filter(({ kind }) => kind === 'over' || kind === 'unthanked' || kind === 'run-through')
    expect(daily.filter(({ state }) => state === 'planned')).toEqual([])
    expect(daily.filter(({ state, why }) => state === 'dropped' && !why)).toEqual([])
    const said = daily.filter(({ state }) => state === 'said')
    // One that was lost was written down as gone in the instant in which the machine died: once or not at all.
    expect(said.filter(({ mailedAt }) => mailedAt !== undefined)).toHaveLength(sent.length + lost.length)
    expect(daily.length).toBeGreaterThanOrEqual(2 * INTERVIEWS)
    expect(said.length).toBeGreaterThan(1.5 * INTERVIEWS)
  }, 180_000)
})

/** By the clock of the place where the interview is in person, else by the one at home. */
async function noneInTheNight(desk: Desk, sent: readonly Sent[], all: ReadonlyMap<string, { readonly owner: string; readonly id: string }>): Promise<void> {
  const atNight: string[] = []
  for (const { subject, at } of sent) {
    const { owner, id } = all.get(/Company \d+/.exec(subject)?.[0] ?? '') ?? { owner: '', id: '' }
    const [record, settings] = await desk.store.read(owner, async (records) => [await records.interview(id), await records.reminderSettings()])
    if (!record) throw new Error(`Whose reminder is "${subject}"?`)
    const { hour } = at.toZonedDateTimeISO(zoneOf('over', record, settings))
    if (hour >= 22 || hour < 8) atNight.push(subject)
  }
  expect(atNight).toEqual([])
}
