import type { MemberRole } from '../model/member.ts'
import { parseAddress } from '../send/address.ts'
import { type CsvRecord, readCsv, separatorOf } from './csv-records.ts'

/** A list of a whole year of a large university stays below; what is longer is given in parts. */
export const mostRosterLines = 5_000
const LONGEST_NAME = 200

/** Somebody of the list who may sign up, and into which programme they come. */
export interface RosterPerson {
  readonly email: string
  readonly name?: string | undefined
  readonly role: RosterRole
  readonly programmeId?: string | undefined
}

/** Nobody becomes an admin by standing in a list. */
export type RosterRole = Exclude<MemberRole, 'admin'>

/** Why a line is not taken. */
export const rosterFaults = ['no-address', 'not-an-address', 'name-too-long', 'control-character', 'no-such-programme', 'no-such-role', 'admin-by-list', 'other-role', 'repeated'] as const
export type RosterFault = (typeof rosterFaults)[number]

/** What a line of the list would do. known: nothing, it is so already · joins: somebody who is known comes into one more programme. */
export type RosterLine = { readonly line: number; readonly email: string; readonly name?: string | undefined; readonly programme?: string | undefined } & (
  | { readonly is: 'new' | 'joins' | 'known'; readonly person: RosterPerson }
  | { readonly is: 'wrong'; readonly why: RosterFault; readonly about?: string | undefined }
)

export type RosterRead =
  | { readonly ok: true; readonly lines: readonly RosterLine[] }
  /** open-quote: on `line` a quote begins that never ends. */
  | { readonly ok: false; readonly why: 'open-quote' | 'too-many-lines' | 'empty' | 'no-address-column'; readonly line?: number | undefined }

/** What the centre has already. */
export interface RosterKnown {
  readonly programmes: readonly { readonly id: string; readonly name: string }[]
  /** By address in lower case: who has signed up or may. */
  readonly people: ReadonlyMap<string, { readonly role: MemberRole; readonly programmeIds: readonly string[] }>
}

/**
 * Reads a list of students and advisers (CSV: e-mail, name, programme, role) and says line by line what it would do.
 *
 * The first line may name the columns, in any order; without it they stand in the order above. A line that is wrong is
 * told with its reason and leaves all others alone.
 *
 * @example
 * readRoster('Email;Programme\nada@uni.example;Spring 2027\nada', { programmes: [{ id: 'p1', name: 'Spring 2027' }], people: new Map() })
 * // => { ok: true, lines: [
 * //   { line: 2, email: 'ada@uni.example', programme: 'Spring 2027', is: 'new', person: { email: 'ada@uni.example', role: 'student', programmeId: 'p1' } },
 * //   { line: 3, email: 'ada', is: 'wrong', why: 'not-an-address' },
 * // ] }
 */
export function readRoster(text: string, known: RosterKnown): RosterRead {
  const read = readCsv(text, separatorOf(text.replace(/^\uFEFF/, '')))
  if (!read.ok) return { ok: false, why: 'open-quote', line: read.line }
  const [first, ...rest] = read.records
  if (!first) return { ok: false, why: 'empty' }
  const named = columnsNamed(first.cells)
  if (!named && !first.cells[0]?.includes('@')) return { ok: false, why: 'no-address-column' }
  const records = named ? rest : read.records
  if (records.length === 0) return { ok: false, why: 'empty' }
  if (records.length > mostRosterLines) return { ok: false, why: 'too-many-lines' }
  const seen: Seen = { lines: new Map(), roles: new Map() }
  return { ok: true, lines: records.map((record) => readLine(cellsOf(record, named ?? usualColumns), known, seen)) }
}

type Column = 'email' | 'name' | 'programme' | 'role'
type Columns = Readonly<Partial<Record<Column, number>>>
type Typed = { readonly line: number } & Readonly<Record<Column, string>>

const usualColumns: Columns = { email: 0, name: 1, programme: 2, role: 3 }
const columnNames: Readonly<Record<Column, RegExp>> = {
  email: /^(e-?mail( address)?|mail|address)$/,
  name: /^((full|display) ?)?name$/,
  programme: /^(program(me)?|course|cohort|group|class)$/,
  role: /^role$/,
}

function columnsNamed(cells: readonly string[]): Columns | undefined {
  const found: Partial<Record<Column, number>> = {}
  const heads = cells.map((cell) => cell.trim().toLowerCase())
  for (const column of ['email', 'name', 'programme', 'role'] as const) {
    const at = heads.findIndex((head) => columnNames[column].test(head))
    if (at >= 0) found[column] = at
  }
  return found.email === undefined ? undefined : found
}

function cellsOf({ line, cells }: CsvRecord, columns: Columns): Typed {
  const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? ''
  return { line, email: cell('email'), name: cell('name'), programme: cell('programme'), role: cell('role') }
}

/** What the lines above said: where each person and programme stood, and as what each person comes. */
interface Seen {
  readonly lines: Map<string, number>
  readonly roles: Map<string, RosterRole>
}

function readLine(typed: Typed, known: RosterKnown, seen: Seen): RosterLine {
  const { line, name, programme } = typed
  const email = typed.email.toLowerCase()
  // Shown again in the preview, so it stays readable there whatever it was.
  const shown = { line, email: shownText(email), ...(name && { name: shownText(name) }), ...(programme && { programme: shownText(programme) }) }
  const wrong = (why: RosterFault, about?: string): RosterLine => ({ ...shown, is: 'wrong', why, ...(about !== undefined && { about: shownText(about) }) })
  const fault = faultOf({ ...typed, email })
  if (fault) return wrong(fault)
  const role = roleOf(typed.role)
  if (role === undefined) return wrong('no-such-role', typed.role)
  if (role === 'admin') return wrong('admin-by-list')
  const programmeId = known.programmes.find((each) => sameName(each.name, programme))?.id
  if (programme !== '' && programmeId === undefined) return wrong('no-such-programme', programme)
  const before = known.people.get(email)
  const roleBefore = before?.role ?? seen.roles.get(email) ?? role
  if (roleBefore !== role) return wrong('other-role', roleBefore)
  const key = `${email} ${programmeId ?? ''}`
  const repeats = seen.lines.get(key)
  if (repeats !== undefined) return wrong('repeated', String(repeats))
  seen.lines.set(key, line)
  seen.roles.set(email, role)
  const isIn = programmeId === undefined || before?.programmeIds.includes(programmeId)
  return { ...shown, is: !before ? 'new' : isIn ? 'known' : 'joins', person: { email, role, ...(name && { name }), ...(programmeId !== undefined && { programmeId }) } }
}

function faultOf({ email, name, programme, role }: Typed): RosterFault | undefined {
  if (email === '') return 'no-address'
  if (!parseAddress(email).ok) return 'not-an-address'
  if ([...name].length > LONGEST_NAME) return 'name-too-long'
  // A line end within a name would be one in the head of a mail.
  return /\p{Cc}/u.test(name + programme + role) ? 'control-character' : undefined
}

function roleOf(typed: string): MemberRole | undefined {
  const word = typed.toLowerCase()
  if (word === '' || word === 'student') return 'student'
  if (word === 'adviser' || word === 'advisor' || word === 'coach') return 'adviser'
  return word === 'admin' || word === 'administrator' ? 'admin' : undefined
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase().replace(/\s+/g, ' ') === b.toLowerCase().replace(/\s+/g, ' ')
}

function shownText(text: string): string {
  const plain = text.replace(/\p{Cc}/gu, '␣')
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain
}
