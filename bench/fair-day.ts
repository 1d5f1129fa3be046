/**
 * A fair day at a career centre, `npm run campaign -- --fair-day [--students 60] [--browsers 6] [--seed 20261123]`:
 * sixty students, two advisers and an admin against two web processes and two workers on PostgreSQL with a replica; six
 * of the students and all of the staff sit at real browsers, the others come over HTTP. In the middle a worker is killed
 * and the database is lost to its replica. Every letter must arrive once, every wall must hold, and what a browser shows
 * must be what the mail server says.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { openDice, type Dice } from '../test/cards/dice.ts'
import { startBrowser } from '../test/e2e/browser.ts'
import { startSmtp, type Smtp } from '../test/smtp/start.ts'
import { comeHome, cookiesOf, fillCentre, handedOver, openUp, REMARK, remark, type Seat, sendAll, sitDown } from './fair-browsers.ts'
import { each, fairPeople } from './fair-people.ts'
import { type FairSite, startFairSite } from './fair-site.ts'
import { type Staff, type Student, tryWalls } from './fair-walls.ts'

export interface FairDayOptions {
  readonly students: number
  /** So many of them sit at real browsers. */
  readonly browsers: number
  readonly seed: number
  readonly say: (line: string) => void
}

export interface FairDay {
  /** What is counted, by what it is. */
  readonly counts: Readonly<Record<string, number | string>>
  /** What must never be: letters twice, lost or refused, words lost, walls that did not hold, pages that say something else. */
  readonly wrongs: readonly string[]
}

const PASSWORD = 'app-password'
/** Of those at browsers, one each: what another's browser must not show. */
const companies = ['Brightwater', 'Fernfield', 'Harbourline', 'Kestrel Lane', 'Larkmoor', 'Northgate', 'Oakham', 'Pinecroft', 'Quarrybank', 'Rosewell']

/** Goes through one. */
export async function fairDay({ students: count, browsers, seed, say }: FairDayOptions): Promise<FairDay> {
  const began = performance.now()
  const dice = openDice(seed)
  const names = Array.from({ length: count }, (_, number) => `student${number + 1}`)
  const smtp = await startSmtp({ users: Object.fromEntries(names.map((name) => [`${name}@mail.example`, PASSWORD])) })
  const site = await startFairSite({ admin: 'boss@uni.example', smtp })
  const browser = await startBrowser()
  const day = { site, smtp, browser, people: fairPeople(site), names, browsers: Math.min(browsers, companies.length), dice, say }
  try {
    const { staff, students } = await everybodyComes(day)
    const walls = { url: site.url, students, staff, withCookies: day.people.withCookies }
    say('every wall is tried')
    const before = await tryWalls('before', walls)
    const { pressedAway } = await lettersLeave(day, students)
    const asked = await answerDoubts(students, await untilSettled(students, say), smtp)
    const told = await untilSettled(students, say)
    say('every wall is tried again')
    const after = await tryWalls('after', walls)
    const wrongs = [...before.breaches, ...after.breaches, ...(await wordsLost(students)), ...(await screensThatDiffer(site, { staff, students, told }))]
    const fates = fatesOf(names, told, smtp)
    wrongs.push(...fates.wrongs, ...[...Object.values(staff), ...students.flatMap(({ seat }) => (seat ? [seat] : []))].flatMap((seat: Seat) => seat.troubles))
    return { wrongs, counts: { students: count, 'of them in real browsers': day.browsers, 'advisers and an admin, in real browsers': 3, ...fates.counts, 'of them only after the student was asked': asked, 'pressed in a browser while the database was away': pressedAway, 'requests over HTTP that were repeated': [...day.people.repeated.values()].reduce((sum, times) => sum + times, 0), '… which': [...day.people.repeated].map(([kind, times]) => `${kind} ×${times}`).join(', '), 'looks at what is not one’s own, over HTTP': before.overHttp + after.overHttp, '… in browsers': before.inBrowsers + after.inBrowsers, WRONG: wrongs.length, seed, seconds: Math.round((performance.now() - began) / 1000) } }
  } catch (cause) {
    throw new Error(`The day broke off. Where each browser stood: ${(await pictured(browser)).join(' ')}`, { cause })
  } finally {
    await browser.close()
    await site.stop()
    await smtp.stop()
  }
}

/** Keeps a picture of every window, and gives where. */
async function pictured(browser: Browser): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'regards-fair-pictures-'))
  const pages = browser.contexts().flatMap((context) => context.pages())
  return Promise.all(pages.map(async (page, number) => {
    const path = join(folder, `${number + 1}.png`)
    await page.screenshot({ path })
    return path
  }))
}

interface Day {
  readonly site: FairSite
  readonly smtp: Smtp
  readonly browser: Browser
  readonly people: ReturnType<typeof fairPeople>
  readonly names: readonly string[]
  readonly browsers: number
  readonly dice: Dice
  readonly say: (line: string) => void
}

/** The admin fills the centre, everybody signs in, students write their letters, some show one, advisers remark. */
async function everybodyComes(day: Day): Promise<{ readonly staff: Staff; readonly students: readonly Student[] }> {
  const { site, browser, names, say } = day
  const boss = await sitDown(browser, site, { email: 'boss@uni.example' })
  const lines = names.map((name, number) => `${name}@uni.example,Name of ${name},${programmeOf(number)},`)
  await fillCentre(boss, site.url, ['email,name,programme,role', ...lines, 'kim@uni.example,Kim,Spring,adviser', 'lee@uni.example,Lee,Autumn,adviser'].join('\n'))
  const staff = { boss, kim: await sitDown(browser, site, { email: 'kim@uni.example' }), lee: await sitDown(browser, site, { email: 'lee@uni.example' }) }
  const atBrowsers = drawSeats(day)
  const students: Student[] = []
  const ready = (student: Student): void => {
    students.push(student)
    say(`${students.length} of ${names.length} students have written their letters`)
  }
  const all = [...names.entries()]
  await Promise.all([
    each(all.filter(([number]) => atBrowsers.has(number)), async ([number, name], at) => ready(await comeByBrowser(day, { name, number, at })), 3),
    each(all.filter(([number]) => !atBrowsers.has(number)), async ([number, name]) => ready(await comeOverHttp(day, { name, number })), 3),
  ])
  for (const adviser of [staff.kim, staff.lee]) await remark(adviser, site.url)
  // They leave these open while everything goes on.
  await staff.boss.page.goto(`${site.url}/site`)
  return { staff, students: students.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name)) }
}

const programmeOf = (number: number): string => (number % 2 === 0 ? 'Spring' : 'Autumn')
const isNamed = (number: number): boolean => number % 3 === 0

/** One of each programme who lets themselves be named, so that each adviser has a letter to read; the others by chance. */
function drawSeats({ browsers, names, dice }: Day): ReadonlySet<number> {
  const seats = new Set([0, 3])
  while (seats.size < Math.min(browsers, names.length)) seats.add(Math.floor(dice() * names.length))
  return seats
}

interface Comer {
  readonly name: string
  readonly number: number
}

async function comeByBrowser({ site, browser, people, smtp }: Day, { name, number, at }: Comer & { readonly at: number }): Promise<Student> {
  const email = `${name}@uni.example`
  const seat = await sitDown(browser, site, { email, byPasskey: at % 2 === 1, isNarrow: true })
  const company = companies[at] ?? ''
  const interviewId = await comeHome(seat, site.url, { company, addresses: [`p1.${name}`, `p2.${name}`], mailbox: { address: `${name}@mail.example`, password: PASSWORD, port: smtp.port } })
  const person = people.withCookies(email, await cookiesOf(seat, site.url))
  if (isNamed(number)) await openUp(seat, site.url, { interviewId, programme: programmeOf(number), adviser: number % 2 === 0 ? 'Kim' : 'Lee' })
  return studentOf({ name, number, company, interviewId, person, seat })
}

/** Every third lets themselves be named, and shows a letter. */
async function comeOverHttp({ people, smtp }: Day, { name, number }: Comer): Promise<Student> {
  const person = await people.comeIn(`${name}@uni.example`)
  const { programmes: [programme] } = await person.ask('readMyCentre')
  if (isNamed(number)) await person.ask('giveConsent', { programmeId: programme?.id ?? '' })
  const address = `${name}@mail.example`
  await person.ask('addMailbox', {}, { address, displayName: name, host: 'localhost', port: smtp.port, user: address, tls: 'implicit', password: PASSWORD })
  const company = `Nordlys ${number + 1}`
  const { id: interviewId } = await person.ask('importCaseFile', {}, { caseFile: aCase(name, company) })
  await person.change('composeLetters', { interviewId }, {})
  const { letters } = await person.ask('readInterview', { interviewId })
  for (const finding of letters.flatMap(({ check }) => check.findings)) if (finding.severity === 'error') await person.ask('answerFinding', { interviewId }, { key: finding.key, reason: 'kept on this day' })
  const adviserId = programme?.advisers[0]?.id
  if (isNamed(number) && adviserId) await person.ask('shareLetter', { letterId: letters[0]?.id ?? '' }, { adviserId, isLive: false })
  return studentOf({ name, number, company, interviewId, person, seat: undefined })
}

async function studentOf(known: Comer & Pick<Student, 'company' | 'interviewId' | 'person' | 'seat'>): Promise<Student> {
  const { person, number, interviewId } = known
  const { letters } = await person.ask('readInterview', { interviewId })
  const { mailboxes: [mailbox] } = await person.ask('mailboxes')
  const { programmes: [programme] } = await person.ask('readMyCentre')
  return { ...known, programme: programmeOf(number), programmeId: programme?.id ?? '', isNamed: isNamed(number), letterIds: letters.map(({ id }) => id), mailboxId: mailbox?.id ?? '' }
}

/** All letters are ordered; a worker is killed and the database lost while they leave. Some browsers press before, some in the middle of it, some after. */
async function lettersLeave({ site, dice, say }: Day, students: readonly Student[]): Promise<{ readonly pressedAway: number }> {
  const seats = students.flatMap(({ seat }) => (seat ? [seat] : []))
  const third = Math.ceil(seats.length / 3)
  const [early, amid, later] = [seats.slice(0, third), seats.slice(third, 2 * third), seats.slice(2 * third)]
  const overHttp = students.filter(({ seat }) => !seat).map((student) => ({ student, place: dice() })).toSorted((a, b) => a.place - b.place).map(({ student }) => student)
  const [killAt, failAt] = [overHttp.length * (0.2 + 0.15 * dice()), overHttp.length * (0.45 + 0.2 * dice())]
  let sent = 0
  let isOver = false
  const sending = Promise.all([
    each(overHttp, async ({ person, interviewId, mailboxId }) => {
      await person.change('sendLetters', { interviewId }, { mailboxId })
      say(`${++sent} of ${overHttp.length} students have sent over HTTP`)
      // As somebody reads what stands there before the next one comes.
      await pause(1_000)
      await person.change('sayHeard', { interviewId, personId: 'p1' }, { heard: 'answered' })
    }, 4),
    ...early.map(sendAll),
  ]).finally(() => (isOver = true))
  // Told where it is waited for.
  sending.catch(() => undefined)
  while (sent < killAt && !isOver) await pause(20)
  site.killWorker(dice() < 0.5 ? 0 : 1)
  while (sent < failAt && !isOver) await pause(20)
  const lost = site.failOver()
  // Nothing reaches the replica any more by then: no commit comes to its end.
  await pause(150)
  await Promise.all([lost, ...amid.map(sendAll)])
  await Promise.all([sending, ...later.map(sendAll)])
  return { pressedAway: amid.length }
}

interface Told {
  readonly id: string
  readonly name: string
  readonly to: string
  readonly state: string
}

/** States of all deliveries once nothing moves any more. */
async function untilSettled(students: readonly Student[], say: (line: string) => void): Promise<readonly Told[]> {
  for (;;) {
    const all: Told[] = []
    await each(students, async ({ name, person, interviewId }) => void all.push(...(await person.ask('readInterview', { interviewId })).deliveries.map(({ id, to, state }) => ({ id, name, to, state }))))
    const open = all.filter(({ state }) => ['due', 'claimed', 'committed'].includes(state)).length
    if (open === 0) return all
    say(`${open} letters are still on their way`)
    await pause(2_000)
  }
}

/** Whoever is asked whether a letter went out looks in their Sent folder, which here is the mail server's book, and says so; what did not is sent again. */
async function answerDoubts(students: readonly Student[], told: readonly Told[], { delivered }: Smtp): Promise<number> {
  const doubtful = told.filter(({ state }) => state === 'unknown' || state === 'ask')
  for (const { id, name, to } of doubtful) {
    const wentOut = delivered.some(({ envelope }) => envelope.to.includes(to))
    await students.find((student) => student.name === name)?.person.ask('settleDelivery', { deliveryId: id }, { answer: wentOut ? 'it-went-out' : 'send-again' })
  }
  return doubtful.length
}

/** What became of each letter that was ordered: what the mail server took against what the students are told. */
function fatesOf(names: readonly string[], told: readonly Told[], { delivered }: Smtp): { readonly counts: Readonly<Record<string, number>>; readonly wrongs: readonly string[] } {
  const ordered = names.flatMap((name) => [`p1.${name}@fair.example`, `p2.${name}@fair.example`])
  const arrived = delivered.flatMap(({ envelope }) => envelope.to)
  const times = (to: string): number => arrived.filter((each) => each === to).length
  const isIn = (to: string, ...states: readonly string[]): boolean => told.some((each) => each.to === to && states.includes(each.state))
  const wrongs = [
    ...ordered.filter((to) => times(to) > 1).map((to) => `${to} was written to ${times(to)} times`),
    ...ordered.filter((to) => times(to) === 0).map((to) => `${to} was never written to`),
    ...ordered.filter((to) => !isIn(to, 'sent')).map((to) => `the letter to ${to} is not called sent`),
    ...arrived.filter((to) => !ordered.includes(to)).map((to) => `${to} was written to by nobody’s order`),
  ]
  return { counts: { 'letters ordered': ordered.length, 'arrived once': ordered.filter((to) => times(to) === 1).length, 'arrived twice': ordered.filter((to) => times(to) > 1).length, 'never arrived': ordered.filter((to) => times(to) === 0).length }, wrongs }
}

/** Words on how it went that were acknowledged, and are not there; likewise what an adviser said before it. */
async function wordsLost(students: readonly Student[]): Promise<string[]> {
  const lost: string[] = []
  await each(students.filter(({ seat }) => !seat), async ({ name, person, interviewId }) => {
    const { outcomes } = await person.ask('replies', { interviewId })
    if (outcomes.find(({ personId }) => personId === 'p1')?.heard !== 'answered') lost.push(`what ${name} heard is gone`)
  })
  return lost
}

/** What browsers show after all that, without being loaded again and then loaded again, against what the mail server said. */
async function screensThatDiffer({ url }: FairSite, { staff, students, told }: { readonly staff: Staff; readonly students: readonly Student[]; readonly told: readonly Told[] }): Promise<string[]> {
  const wrongs: string[] = []
  for (const { name, seat } of students) {
    if (!seat) continue
    const handed = told.filter((each) => each.name === name && each.state === 'sent').length
    for (const way of ['as it stands', 'loaded again']) {
      if (way === 'loaded again') await seat.page.reload()
      const seen = await handedOver(seat, handed)
      if (seen !== handed) wrongs.push(`the browser of ${name}, ${way}, shows ${seen} letters handed over and not ${handed}`)
    }
  }
  for (const [{ page, email }, path, words] of [[staff.kim, '', REMARK], [staff.lee, '', REMARK], [staff.boss, '/site', 'PostgreSQL']] as const) {
    await (path === '' ? page.reload() : page.goto(url + path))
    await page.getByText(words).first().waitFor({ timeout: 30_000 }).catch(() => wrongs.push(`the browser of ${email} does not show “${words}” any more`))
  }
  return wrongs
}

function aCase(name: string, company: string): object {
  const end = Temporal.Now.plainDateTimeISO('UTC').subtract({ minutes: 40 }).toString({ smallestUnit: 'minute' })
  const person = (at: number, called: string, topic: string): object => ({ id: `p${at}`, name: called, email: `p${at}.${name}@fair.example`, spelling: 'confirmed', notes: [`talked about ${topic}`] })
  return {
    version: 1,
    candidate: { name: 'Ida Falk', qualifications: [{ id: 'q1', text: 'ran a fair for 400 visitors' }, { id: 'q2', text: 'fluent in Danish' }] },
    interview: { position: 'Event Manager', company: { name: company }, end, timeZone: 'UTC', format: 'in-person', reasons: ['the open stage'] },
    people: [person(1, 'Ada Abara', 'the new archive'), person(2, 'Ben Brandt', 'the night trains')],
  }
}
