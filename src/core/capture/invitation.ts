import type { Interview, Person, PersonRole } from '../model/case-file.ts'
import type { CalendarPart } from './calendar-text.ts'
import { readCalendarText, textOf } from './calendar-text.ts'
import { chooseEvent } from './choose-event.ts'
import { type Described, describedPeople, withDescribed } from './described-people.ts'
import { eventTimes } from './event-times.ts'
import type { Invited, Oneself } from './invited-people.ts'
import { folded, guestsOf, isOneself } from './invited-people.ts'
import { companyDomainOf } from './mail-domains.ts'
import { readInvitationTitle, type Suggested } from './invitation-title.ts'
import { formatOf } from './meeting-format.ts'

/** What an invitation says, to be looked at and completed: never saved as it is. */
export interface InvitationDraft {
  readonly interview: Partial<Interview>
  /** The organiser's own domain: a hint for whose company it is. Its name is for the person to type. */
  readonly companyDomain?: string | undefined
  /** What its title seems to say, where it is clear: to be asked, never taken as it is. */
  readonly suggested?: Suggested | undefined
  readonly people: readonly Person[]
  /** What was there and could not be used, or should be looked at, in sentences. */
  readonly remarks: readonly string[]
}

/** What is known beside the file. */
export interface InvitationContext {
  /** The candidate's own addresses: they are not among the people met. */
  readonly ownEmails?: readonly string[] | undefined
  readonly ownName?: string | undefined
  /** IANA name of the candidate's own zone: times that the invitation gives in UTC are told in it. */
  readonly homeZone?: string | undefined
  /** For choosing among several appointments. */
  readonly now?: Temporal.Instant | undefined
}

export type InvitationReading = { readonly ok: true; readonly draft: InvitationDraft } | { readonly ok: false; readonly why: string }

/**
 * Reads an .ics invitation into a draft of the interview and the people met. What is not in it is not made up: it is
 * left open, and a remark says so.
 *
 * @example
 * readInvitation('BEGIN:VEVENT\nDTSTART:20261120T140000Z\nDTEND:20261120T143000Z\nORGANIZER;CN=Adaeze Okonkwo:mailto:adaeze@northwind.example\nEND:VEVENT').draft.people
 * // => [{ id: 'p1', name: 'Adaeze Okonkwo', email: 'adaeze@northwind.example', spelling: 'confirmed', source: 'invitation' }]
 */
export function readInvitation(text: string, context: InvitationContext = {}): InvitationReading {
  const reading = readCalendarText(text)
  if (!reading.ok) return reading
  const { calendar } = reading
  const choice = chooseEvent(calendar, context.now)
  if (!choice) return { ok: false, why: whyNoEvent(calendar) }
  const { event } = choice
  const oneself = { emails: [...(context.ownEmails ?? []), ...calendarOwner(calendar)], name: context.ownName }
  const times = eventTimes(event, calendar, context.homeZone)
  const { people, companyDomain, remarks } = whoIsMet(event, oneself)
  const held = formatOf(meetingOf(event))
  const names = [...people.map(({ name }) => name), oneself.name ?? '']
  const suggested = readInvitationTitle(textOf(event, 'summary'), { domain: companyDomain, names })
  const interview = {
    ...(times.start ? { start: written(times.start) } : {}),
    ...(times.end ? { end: written(times.end) } : {}),
    ...(times.timeZone ? { timeZone: times.timeZone } : {}),
    ...(held.format ? { format: held.format } : {}),
  }
  const all = [
    ...methodRemarks(calendar, event),
    ...choice.remarks,
    ...times.remarks,
    ...(held.remark ? [held.remark] : []),
    ...remarks,
    ...titleRemark(event),
    ...unreadRemark(reading.unreadLines),
  ]
  return {
    ok: true,
    draft: {
      interview,
      ...(companyDomain ? { companyDomain } : {}),
      ...(Object.keys(suggested).length > 0 ? { suggested } : {}),
      people,
      remarks: all,
    },
  }
}

function whoIsMet(event: CalendarPart, oneself: Oneself): { people: Person[]; companyDomain: string; remarks: string[] } {
  const guests = guestsOf(event, oneself)
  const described = describedPeople(textOf(event, 'description')).filter(
    ({ name, email, title = '' }) => ![name, title].some((shown) => isOneself({ email, shown }, oneself)),
  )
  const everyone = withDescribed(guests.people, described)
  const companyDomain = companyDomainOf(guests.organiserEmail)
  return {
    people: everyone.map(personFrom),
    companyDomain,
    remarks: [
      ...guests.remarks,
      ...spellingRemarks(everyone),
      ...unplacedRemark(described, everyone),
      ...oneselfRemark(everyone, oneself, companyDomain),
    ],
  }
}

function personFrom(invited: Invited, index: number): Person {
  const { sure, nameless: _, title, email, ...name } = invited
  const role = roleOf(title)
  return {
    id: `p${index + 1}`,
    ...name,
    ...(title ? { title } : {}),
    ...(role ? { role } : {}),
    ...(email ? { email } : {}),
    spelling: sure ? 'confirmed' : 'unconfirmed',
    source: 'invitation',
  }
}

function roleOf(title = ''): PersonRole | undefined {
  if (/\bcoordinator\b/i.test(title) && /\b(?:recruit|interview|talent|hiring|people)/i.test(title)) return 'coordinator'
  if (/\brecruiter\b|\btalent (?:acquisition|partner)\b|\bsourcer\b/i.test(title)) return 'recruiter'
  return /\bhiring manager\b/i.test(title) ? 'hiring-manager' : undefined
}

/** Calendars that a person exports are often called by the person's address. */
function calendarOwner(calendar: CalendarPart): string[] {
  const name = textOf(calendar, 'x-wr-calname').toLowerCase()
  return /^\S+@\S+\.\S+$/.test(name) ? [name] : []
}

function meetingOf(event: CalendarPart): Parameters<typeof formatOf>[0] {
  const kept = [
    'url',
    'conference',
    'x-google-conference',
    'x-microsoft-skypeteamsmeetingurl',
    'x-microsoft-onlinemeetingexternallink',
    'x-zoom-url',
  ]
  const links = event.properties.filter((property) => kept.includes(property.name)).map((property) => property.value)
  return {
    summary: textOf(event, 'summary'),
    location: textOf(event, 'location'),
    description: textOf(event, 'description').slice(0, 20_000),
    links,
  }
}

function written(at: Temporal.PlainDateTime): string {
  return at.toString({ smallestUnit: 'minute' })
}

function methodRemarks(calendar: CalendarPart, event: CalendarPart): string[] {
  const method = textOf(calendar, 'method').toUpperCase()
  if (method === 'CANCEL' || textOf(event, 'status').toUpperCase() === 'CANCELLED')
    return ['This is a cancellation: the appointment was called off. Go on only if it took place after all.']
  if (method === 'REPLY')
    return ["This is somebody's answer to an invitation and may lack guests. Give the invitation itself if you have it."]
  return method === 'COUNTER' ? ['This proposes another time for the appointment. Look whether it took place then.'] : []
}

function spellingRemarks(people: readonly Invited[]): string[] {
  const unsure = people.filter((person) => !person.sure)
  if (people.length === 0) return ['The invitation names nobody. Add the people that you met.']
  return unsure.length > 0
    ? [
        `Look at the spelling of ${unsure.map((person) => `“${person.name}”`).join(', ')}: the invitation does not give ${unsure.length === 1 ? 'this name' : 'these names'} for certain.`,
      ]
    : []
}

/** Names that may be people's and may be a company's are told and not taken. */
function unplacedRemark(described: readonly Described[], people: readonly Invited[]): string[] {
  const unplaced = described.filter(({ sure, name }) => !sure && !people.some((person) => folded(person.name) === folded(name))).slice(0, 3)
  const names = unplaced.map(({ name }) => `“${name}”`).join(', ')
  return names ? [`The invitation also speaks of ${names}. Add whoever of them you met.`] : []
}

/** Where it is not known whose invitation it is, the one guest from elsewhere may be the candidate. */
function oneselfRemark(people: readonly Invited[], oneself: Oneself, companyDomain: string): string[] {
  if (oneself.emails.length > 0 || companyDomain === '') return []
  const elsewhere = people.filter((person) => person.email && companyDomainOf(person.email) !== companyDomain)
  return elsewhere.length === 1 && people.length > 1 ? [`If ${elsewhere[0]?.email} is you, take yourself off the list.`] : []
}

function titleRemark(event: CalendarPart): string[] {
  const summary = textOf(event, 'summary').replace(/\s+/g, ' ').slice(0, 200)
  return summary ? [`The invitation is called “${summary}”. Type the position and the company as they write themselves.`] : []
}

function unreadRemark(count: number): string[] {
  return count > 0
    ? [`${count === 1 ? 'One line' : `${count} lines`} of the file could not be read and ${count === 1 ? 'was' : 'were'} passed over.`]
    : []
}

function whyNoEvent(calendar: CalendarPart): string {
  const other = calendar.parts.find((part) => ['vfreebusy', 'vtodo', 'vjournal'].includes(part.name))
  if (other)
    return 'This calendar file holds no appointment but something else (a task, or free and busy times). Give the .ics file of the invitation.'
  return 'This calendar file is empty: there is no appointment in it. Save the invitation once more and give that file.'
}
