/** What nobody on a fair day may see: tried at every door with others' ids, and by address in real browsers. */
import type { DoorName } from '../src/api/paths.ts'
import { doorsWithIds, onTheBoard } from '../test/doors-with-ids.ts'
import { cookiesOf, openBy, type Seat } from './fair-browsers.ts'
import { each, type fairPeople, type FairPerson } from './fair-people.ts'

export interface Student {
  readonly name: string
  readonly programme: string
  readonly programmeId: string
  readonly isNamed: boolean
  readonly company: string
  /** What they are asked and ask over HTTP, with the cookies of their browser. */
  readonly person: FairPerson
  /** Where they sit at a real browser. */
  readonly seat: Seat | undefined
  readonly interviewId: string
  readonly letterIds: readonly string[]
  readonly mailboxId: string
}

export interface Staff {
  readonly kim: Seat
  readonly lee: Seat
  readonly boss: Seat
}

export interface Looks {
  readonly overHttp: number
  readonly inBrowsers: number
  /** What was seen, or changed, beyond a wall. */
  readonly breaches: readonly string[]
}

interface Walls {
  readonly url: string
  readonly students: readonly Student[]
  readonly staff: Staff
  readonly withCookies: ReturnType<typeof fairPeople>['withCookies']
}

/** Every door with an id but the board's, which is everybody's. */
const doors = doorsWithIds.filter(([name]) => !onTheBoard.has(name))
/** Each of the staff tries every door of each so many-th student. */
const STAFF_TRIES = 6

/** Tries every wall once. */
export async function tryWalls(when: string, walls: Walls): Promise<Looks> {
  const breaches: string[] = []
  let overHttp = 0
  const { students, staff, withCookies, url } = walls
  const asks = await Promise.all(Object.values(staff).map(async (seat: Seat) => withCookies(seat.email, await cookiesOf(seat, url))))
  const before = await pictures(students)
  const tryDoors = async (who: FairPerson, other: Student, ids: Readonly<Record<string, string>>): Promise<void> => {
    for (const [door, body] of doors) {
      overHttp += 1
      const status = await who.knock(door, ids, body)
      if (status !== 404) breaches.push(`${when}: ${who.email} at ${door} with ids of ${other.name} (${status})`)
    }
  }
  const shut = async (who: FairPerson, door: DoorName): Promise<void> => {
    overHttp += 1
    const status = await who.knock(door)
    if (status !== 404) breaches.push(`${when}: ${who.email} at ${door} (${status})`)
  }
  await each(students, async ({ person }, number) => {
    const other = students[(number + 1) % students.length]
    if (!other) return
    await tryDoors(person, other, { ...idsOf(other), programmeId: other.programmeId })
    for (const door of ['readCohorts', 'readProgrammes', 'readSiteHealth'] as const) await shut(person, door)
  })
  for (const who of asks) await each(students.filter((_, number) => number % STAFF_TRIES === 0), async (other) => tryDoors(who, other, idsOf(other)))
  overHttp += await tryCohorts(when, walls, breaches)
  const after = await pictures(students)
  breaches.push(...students.filter(({ name }) => after.get(name) !== before.get(name)).map(({ name }) => `${when}: something of ${name} was changed by somebody else`))
  return { overHttp, inBrowsers: await tryInBrowsers(when, walls, breaches), breaches }
}

function idsOf({ interviewId, letterIds: [letterId = ''], mailboxId }: Student): Record<string, string> {
  return { interviewId, letterId, mailboxId, personId: 'p1' }
}

/** Everything of everybody, as each sees it themselves. */
async function pictures(students: readonly Student[]): Promise<Map<string, string>> {
  const all = new Map<string, string>()
  await each(students, async ({ name, person, interviewId, letterIds }) => {
    const { revision, caseFile, letters, thanks, deliveries } = await person.ask('readInterview', { interviewId })
    const shares = await person.ask('readShares', { letterId: letterIds[0] ?? '' })
    const { mailboxes } = await person.ask('mailboxes')
    all.set(name, JSON.stringify([revision, caseFile, letters.map((letter) => [letter.id, letter.revision, letter.subject, letter.body]), thanks, deliveries.map(({ id, state }) => [id, state]), shares, mailboxes]))
  })
  return all
}

/** Advisers see names of their own programme only, and of those who agreed; the admin none; a letter is shown to one adviser. */
async function tryCohorts(when: string, { students, staff, withCookies, url }: Walls, breaches: string[]): Promise<number> {
  const asksAs = async (seat: Seat): Promise<FairPerson> => withCookies(seat.email, await cookiesOf(seat, url))
  const [kim, lee, boss] = [await asksAs(staff.kim), await asksAs(staff.lee), await asksAs(staff.boss)]
  let looks = 1
  for (const [asks, other, programme] of [[kim, lee, 'Spring'], [lee, kim, 'Autumn']] as const) {
    const mayBeNamed = new Set(students.filter((student) => student.isNamed && student.programme === programme).map(({ name }) => `Name of ${name}`))
    const { programmes } = await asks.ask('readCohorts')
    breaches.push(...programmes.flatMap((seen) => seen.named).filter(({ name }) => !mayBeNamed.has(name)).map(({ name }) => `${when}: ${name} is named in ${programme}`))
    breaches.push(...programmes.filter(({ name }) => name !== programme).map(({ name }) => `${when}: ${name} is seen from ${programme}`))
    const { shared } = await asks.ask('lettersShared')
    for (const { id } of shared) if ((await other.knock('readShared', { shareId: id })) !== 404) breaches.push(`${when}: a letter shown in ${programme} is read from the other`)
    looks += 1 + shared.length
  }
  const { programmes } = await boss.ask('readCohorts')
  breaches.push(...programmes.flatMap(({ named }) => named.map(({ name }) => `${when}: the admin sees ${name}`)))
  return looks
}

/** Everybody at a browser opens what is another's by its address, and the staff what they may see: what stands there is read. */
async function tryInBrowsers(when: string, { url, students, staff }: Walls, breaches: string[]): Promise<number> {
  const seated = students.flatMap((student) => (student.seat ? [{ ...student, seat: student.seat }] : []))
  let looks = 0
  const open = async (seat: Seat, path: string, { mayRead, isShut, holdsOwn = '' }: { readonly mayRead: (word: string) => boolean; readonly isShut: boolean; readonly holdsOwn?: string }): Promise<void> => {
    looks += 1
    const { statuses, text } = await openBy(seat, url + path)
    // A look that does not even see what is one's own proves nothing.
    if (!holds(text, holdsOwn)) breaches.push(`${when}: the browser of ${seat.email} does not show “${holdsOwn}” at ${path}`)
    if (isShut && !statuses.includes(404)) breaches.push(`${when}: the browser of ${seat.email} was answered ${statuses.join(', ')} at ${path}`)
    const words = students.flatMap(({ name, company }) => [`Name of ${name}`, `p1.${name}@fair.example`, company])
    breaches.push(...words.filter((word) => !mayRead(word) && holds(text, word)).map((word) => `${when}: the browser of ${seat.email} shows “${word}” at ${path}`))
  }
  for (const [at, { seat, name, company }] of seated.entries()) {
    const other = seated[(at + 1) % seated.length]
    const mayRead = (word: string): boolean => word === company || word.endsWith(name) || word === `p1.${name}@fair.example`
    for (const path of [`/interviews/${other?.interviewId}/letters`, `/interviews/${other?.interviewId}/sent`]) await open(seat, path, { mayRead, isShut: true })
    await open(seat, '/', { mayRead, isShut: false, holdsOwn: company })
  }
  for (const [seat, programme] of [[staff.kim, 'Spring'], [staff.lee, 'Autumn'], [staff.boss, undefined]] as const) {
    const agreed = new Set(students.filter((student) => student.isNamed && student.programme === programme).map(({ name }) => `Name of ${name}`))
    for (const { interviewId } of seated) await open(seat, `/interviews/${interviewId}/letters`, { mayRead: () => false, isShut: true })
    const [first = ''] = agreed
    await open(seat, '/centre', { mayRead: (word) => agreed.has(word), isShut: false, holdsOwn: when === 'before' ? first : '' })
  }
  return looks
}

/** As a whole: “Name of student1” does not stand in “Name of student12”. */
function holds(text: string, word: string): boolean {
  return word === '' || text.replaceAll(/\s+/g, ' ').split(word).slice(1).some((rest) => !/^\w/.test(rest))
}
