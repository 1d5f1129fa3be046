import type { CalendarPart, CalendarProperty } from './calendar-text.ts'
import type { PersonName } from './display-name.ts'
import { nameFromAddress, readDisplayName } from './display-name.ts'
import { isDeskAddress } from './mail-domains.ts'
import { teamWords } from './name-words.ts'

/** Someone on the invitation, before it is known whether the description says more. */
export interface Invited extends PersonName {
  readonly email?: string | undefined
  /** True where the calendar showed a real name. */
  readonly sure: boolean
  /** True where there was an address and no name at all. */
  readonly nameless?: boolean
  readonly title?: string | undefined
}

export interface Guests {
  readonly people: readonly Invited[]
  readonly organiserEmail?: string | undefined
  readonly remarks: readonly string[]
}

/** Whose calendar it is: not one of the people met. */
export interface Oneself {
  readonly emails: readonly string[]
  readonly name?: string | undefined
}

/** More than anyone meets in one interview; a town hall is no interview. */
const MOST_GUESTS = 60

/** Lists organiser and attendees as people: rooms, teams and the candidate are not among them. */
export function guestsOf(event: CalendarPart, oneself: Oneself): Guests {
  const organisers = event.properties.filter((property) => property.name === 'organizer')
  const attendees = event.properties.filter((property) => property.name === 'attendee')
  const taken = [...organisers, ...attendees.slice(0, MOST_GUESTS)].map(readGuest)
  const remarks =
    attendees.length > MOST_GUESTS ? [`The invitation lists ${attendees.length} guests; the first ${MOST_GUESTS} were read.`] : []
  const others = taken.filter((guest) => !isOneself(guest, oneself))
  const organiser = organisers[0] && readGuest(organisers[0])
  return {
    people: merged(others.flatMap((guest) => (guest.is === 'person' ? [guest.person] : []))),
    organiserEmail: organiser && !isOneself(organiser, oneself) ? organiser.email : undefined,
    remarks: [...remarks, ...new Set(others.flatMap((guest) => (guest.is === 'other' && guest.remark ? [guest.remark] : [])))],
  }
}

type Guest = { readonly email: string | undefined; readonly shown: string } & (
  | { readonly is: 'person'; readonly person: Invited }
  | { readonly is: 'other'; readonly remark?: string }
)

function readGuest(line: CalendarProperty): Guest {
  const email = addressOf(line)
  const shown = line.parameters['cn'] ?? ''
  const kind = line.parameters['cutype']?.toUpperCase()
  const guest = { email, shown }
  if (kind === 'ROOM' || kind === 'RESOURCE') return { ...guest, is: 'other' }
  if (kind === 'GROUP') return { ...guest, is: 'other', remark: `“${shown || email}” is a mailing list and no person; it was left out.` }
  if (line.parameters['partstat']?.toUpperCase() === 'DECLINED')
    return { ...guest, is: 'other', remark: `${shown || email} declined the invitation and was left out. Add them if they came after all.` }
  const named = readDisplayName(shown)
  if (named.kind === 'room') return { ...guest, is: 'other', remark: `“${shown}” looks like a room; it was left out.` }
  if (named.kind === 'team' || (email && isDesk(email, shown, named.kind === 'person' && named.sure)))
    return { ...guest, is: 'other', remark: `“${shown || email}” looks like a team's mailbox and no person; it was left out.` }
  if (named.kind === 'person') return { ...guest, is: 'person', person: { ...named.name, email, sure: named.sure } }
  if (!email) return { ...guest, is: 'other', remark: 'One guest has neither a name nor an address; it was left out.' }
  return { ...guest, is: 'person', person: { name: nameFromAddress(email) ?? email, email, sure: false, nameless: true } }
}

/** A shared mailbox under a person's name stays ('Jane Doe' at info@…), unless the name is the mailbox's own word. */
function isDesk(email: string, shown: string, hasName: boolean): boolean {
  if (!isDeskAddress(email)) return false
  const local = email.split('@')[0]?.toLowerCase() ?? ''
  const words = shown.toLowerCase().split(/\s+/)
  return !hasName || words.includes(local) || words.some((word) => teamWords.has(word))
}

function addressOf(line: CalendarProperty): string | undefined {
  const written = (line.parameters['email'] || line.value).trim().replace(/^(?:mailto:\s*)+/i, '')
  const address = decoded(written.replace(/\?.*$/, '').replace(/^"|"$/g, '')).trim()
  return /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+\.[^\s@<>()",;:\\.]+$/.test(address) ? address : undefined
}

function decoded(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Tells whether a guest is the candidate: by address, by name, or because the invitation calls them so. */
export function isOneself(guest: { readonly email: string | undefined; readonly shown: string }, oneself: Oneself): boolean {
  if (guest.email && oneself.emails.some((own) => own.toLowerCase() === guest.email?.toLowerCase())) return true
  if (/^(?:the )?(?:candidate|applicant|interviewee)$/i.test(guest.shown.trim())) return true
  const named = readDisplayName(guest.shown)
  return named.kind === 'person' && oneself.name !== undefined && folded(named.name.name) === folded(oneself.name)
}

/** One entry for each person: organisers stand among the attendees too, at times with the better name. */
function merged(people: readonly Invited[]): Invited[] {
  const byKey = new Map<string, Invited>()
  for (const person of people) {
    const key = person.email?.toLowerCase() ?? folded(person.name)
    const known = byKey.get(key)
    byKey.set(key, known && (known.sure || !person.sure) ? { ...person, ...known } : { ...known, ...person })
  }
  return [...byKey.values()]
}

/**
 * Folds case and accents away, for comparing names that may lack them.
 *
 * @example
 * folded('Siobhán O’Reilly')
 * // => "siobhan o'reilly"
 */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ‘`]/g, "'")
    .toLowerCase()
}
