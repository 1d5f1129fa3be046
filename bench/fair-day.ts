/**
 * A fair day at a career centre, part of `npm run campaign -- --fair-day`: sixty students, two advisers and an admin
 * over HTTP against two web processes and two workers on PostgreSQL; in the middle a worker is killed and the database
 * is lost to its replica. Every letter must arrive once, and every wall must hold.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Output } from '../src/api/rows.ts'
import { startSmtp, type Smtp } from '../test/smtp/start.ts'
import { type FairPerson, fairPeople } from './fair-people.ts'
import { startFairSite } from './fair-site.ts'

export interface FairDay {
  readonly students: number
  readonly letters: number
  readonly once: number
  readonly twice: number
  /** Called sent, and arrived nowhere. */
  readonly lost: number
  /** Nobody knows: left to the student to say. */
  readonly asked: number
  readonly refused: number
  /** Words on how it went that were acknowledged, and are not there. */
  readonly acknowledgedLost: number
  /** Looks at what is not one's own, and those that saw something. */
  readonly walls: number
  readonly breaches: readonly string[]
  /** Requests that were repeated while the database was away. */
  readonly repeated: number
  readonly seconds: number
}

interface Student {
  readonly name: string
  readonly person: FairPerson
  readonly programme: string
  readonly isNamed: boolean
  interviewId: string
  letterIds: readonly string[]
}

const password = 'app-password'

/** Goes through one. */
export async function fairDay({ students: count, say }: { readonly students: number; readonly say: (line: string) => void }): Promise<FairDay> {
  const began = performance.now()
  const names = Array.from({ length: count }, (_, number) => `student${number + 1}`)
  const smtp = await startSmtp({ users: Object.fromEntries(names.map((name) => [`${name}@mail.example`, password])) })
  const site = await startFairSite({ admin: 'boss@uni.example', caFile: smtp.caFile })
  try {
    const people = fairPeople(site)
    const boss = await people.comeIn('boss@uni.example')
    await fillProgrammes(boss, names)
    const [kim, lee] = [await people.comeIn('kim@uni.example'), await people.comeIn('lee@uni.example')]
    const students: Student[] = []
    await each(names, async (name, number) => {
      students.push(await prepare({ name, person: await people.comeIn(`${name}@uni.example`), programme: number % 2 === 0 ? 'Spring' : 'Autumn', isNamed: number % 3 === 0, interviewId: '', letterIds: [] }, smtp))
      say(`${students.length} of ${count} students have written their letters`)
    })
    const walls = wallsBetween(students, { kim, lee, boss })
    const breaches = await walls('before')
    let sent = 0
    const sending = each(students, async ({ person, interviewId }) => {
      const { mailboxes } = await person.ask('mailboxes')
      await person.ask('sendLetters', { interviewId }, { mailboxId: mailboxes[0]?.id ?? '' })
      say(`${++sent} of ${count} students have sent`)
      // As somebody reads what stands there before the next one comes.
      await pause(1_000)
      await person.ask('sayHeard', { interviewId, personId: 'p1' }, { heard: 'answered' })
    })
    while (sent < count / 3) await pause(20)
    site.killWorker()
    while (sent < count / 2) await pause(20)
    await site.failOver()
    await sending
    const unheard = await countUnheard(students)
    breaches.push(...(await walls('after')))
    const deliveries = await settled(students, say)
    const arrived = Map.groupBy(smtp.delivered.flatMap((letter) => letter.envelope.to), (to) => to)
    const times = (to: string): number => arrived.get(to)?.length ?? 0
    const of = (isOne: (each: { readonly to: string; readonly state: string }) => boolean): number => deliveries.filter(isOne).length
    return {
      students: count,
      letters: deliveries.length,
      once: of(({ to }) => times(to) === 1),
      twice: of(({ to }) => times(to) > 1),
      lost: of(({ to, state }) => state === 'sent' && times(to) === 0),
      asked: of(({ state }) => state === 'unknown' || state === 'ask' || state === 'late'),
      refused: of(({ state }) => state === 'refused'),
      acknowledgedLost: unheard,
      walls: walls.looks(),
      breaches,
      repeated: people.repeated(),
      seconds: (performance.now() - began) / 1000,
    }
  } finally {
    await site.stop()
    await smtp.stop()
  }
}

async function fillProgrammes(boss: FairPerson, names: readonly string[]): Promise<void> {
  for (const name of ['Spring', 'Autumn']) await boss.ask('addProgramme', {}, { name, beginsOn: '2027-01-11', endsOn: '2027-06-25' })
  const lines = names.map((name, number) => `${name}@uni.example,Name of ${name},${number % 2 === 0 ? 'Spring' : 'Autumn'},`)
  await boss.ask('takeRoster', {}, { csv: ['email,name,programme,role', ...lines, 'kim@uni.example,Kim,Spring,adviser', 'lee@uni.example,Lee,Autumn,adviser'].join('\n') })
}

/** One student comes to the point where the letters could leave; every third lets themselves be named, and shows a letter. */
async function prepare(student: Student, smtp: Smtp): Promise<Student> {
  const { name, person, isNamed } = student
  const { programmes: [programme] } = await person.ask('readMyCentre')
  if (isNamed) await person.ask('giveConsent', { programmeId: programme?.id ?? '' })
  const address = `${name}@mail.example`
  await person.ask('addMailbox', {}, { address, displayName: name, host: 'localhost', port: smtp.port, user: address, tls: 'implicit', password })
  const { id: interviewId } = await person.ask('importCaseFile', {}, { caseFile: aCase(name) })
  const { letters } = await person.ask('composeLetters', { interviewId }, {})
  for (const finding of letters.flatMap(({ check }) => check.findings)) if (finding.severity === 'error') await person.ask('answerFinding', { interviewId }, { key: finding.key, reason: 'kept on this day' })
  const letterIds = letters.map(({ id }) => id)
  const adviserId = programme?.advisers[0]?.id
  if (isNamed && adviserId) await person.ask('shareLetter', { letterId: letterIds[0] ?? '' }, { adviserId, isLive: false })
  return { ...student, interviewId, letterIds }
}

interface Staff {
  readonly kim: FairPerson
  readonly lee: FairPerson
  readonly boss: FairPerson
}

/** Gives what tries every wall once, and says what was seen beyond one. */
function wallsBetween(students: readonly Student[], { kim, lee, boss }: Staff) {
  let looks = 0
  const walls = async (when: string): Promise<string[]> => {
    const breaches: string[] = []
    const shut = async (what: string, status: Promise<number>): Promise<void> => {
      looks += 1
      const found = await status
      if (found !== 404) breaches.push(`${when}: ${what} (${found})`)
    }
    await each(students, async ({ name, person }, number) => {
      const other = students[(number + 1) % students.length]
      if (!other) return
      await shut(`${name} reads an interview of ${other.name}`, person.knock('readInterview', { interviewId: other.interviewId }))
      await shut(`${name} shows a letter of ${other.name}`, person.knock('readShares', { letterId: other.letterIds[0] ?? '' }))
      await shut(`${name} sees a cohort`, person.knock('readCohorts'))
      await shut(`${name} sees the lists`, person.knock('readProgrammes'))
      for (const [who, asks] of [['kim', kim], ['lee', lee], ['boss', boss]] as const) await shut(`${who} reads an interview of ${name}`, asks.knock('readInterview', { interviewId: students[number]?.interviewId ?? '' }))
    })
    for (const [asks, other, programme] of [[kim, lee, 'Spring'], [lee, kim, 'Autumn']] as const) {
      const mayBeNamed = new Set(students.filter((student) => student.isNamed && student.programme === programme).map(({ name }) => `Name of ${name}`))
      const { programmes } = await asks.ask('readCohorts')
      looks += 1
      const named = programmes.flatMap((each) => each.named.map(({ name }) => name))
      breaches.push(...named.filter((name) => !mayBeNamed.has(name)).map((name) => `${when}: ${name} is named in ${programme}`))
      breaches.push(...programmes.filter(({ name }) => name !== programme).map(({ name }) => `${when}: ${name} is seen from ${programme}`))
      const { shared } = await asks.ask('lettersShared')
      for (const { id } of shared) await shut(`a letter shown in ${programme} is read from the other`, other.knock('readShared', { shareId: id }))
    }
    const { programmes } = await boss.ask('readCohorts')
    looks += 1
    breaches.push(...programmes.flatMap(({ named }) => named.map(({ name }) => `${when}: the admin sees ${name}`)))
    return breaches
  }
  return Object.assign(walls, { looks: () => looks })
}

async function countUnheard(students: readonly Student[]): Promise<number> {
  let missing = 0
  await each(students, async ({ person, interviewId }) => {
    const { outcomes } = await person.ask('replies', { interviewId })
    if (outcomes.find(({ personId }) => personId === 'p1')?.heard !== 'answered') missing += 1
  })
  return missing
}

/** States of all deliveries once nothing moves any more. */
async function settled(students: readonly Student[], say: (line: string) => void): Promise<readonly Output<'readInterview'>['deliveries'][number][]> {
  for (;;) {
    const all: Output<'readInterview'>['deliveries'][number][] = []
    await each(students, async ({ person, interviewId }) => void all.push(...(await person.ask('readInterview', { interviewId })).deliveries))
    const open = all.filter(({ state }) => ['due', 'claimed', 'committed'].includes(state)).length
    if (open === 0) return all
    say(`${open} letters are still on their way`)
    await pause(2_000)
  }
}

/** So many at a time, as people come. */
async function each<T>(all: readonly T[], work: (one: T, number: number) => Promise<void>): Promise<void> {
  const queue = [...all.entries()]
  await Promise.all(Array.from({ length: 8 }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next[1], next[0])
  }))
}

function aCase(name: string): object {
  const end = Temporal.Now.plainDateTimeISO('UTC').subtract({ minutes: 40 }).toString({ smallestUnit: 'minute' })
  const person = (at: number, called: string, topic: string): object => ({ id: `p${at}`, name: called, email: `p${at}.${name}@fair.example`, spelling: 'confirmed', notes: [`talked about ${topic}`] })
  return {
    version: 1,
    candidate: { name: 'Ida Falk', qualifications: [{ id: 'q1', text: 'ran a fair for 400 visitors' }, { id: 'q2', text: 'fluent in Danish' }] },
    interview: { position: 'Event Manager', company: { name: 'Nordlys' }, end, timeZone: 'UTC', format: 'in-person', reasons: ['the open stage'] },
    people: [person(1, 'Ada Abara', 'the new archive'), person(2, 'Ben Brandt', 'the night trains')],
  }
}
