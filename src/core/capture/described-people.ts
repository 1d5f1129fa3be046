import type { Invited } from './invited-people.ts'
import { folded } from './invited-people.ts'
import { isPersonName, isTitle } from './name-words.ts'

/** Someone whom the description names where it says who is met. */
export interface Described {
  readonly name: string
  readonly title?: string | undefined
  readonly email?: string | undefined
  /** False where it may be a company or an item of the agenda as well. */
  readonly sure: boolean
}

/** What follows is people. */
const peopleHeading =
  /^\W*(?:your |the )?(?:interviewers?(?: names?)?|interviewing(?: with)?|panel(?:l?ists?| members?)?|participants|attendees)(?: (?:is|are))?\s*(?:[:–-]\s*|$)(.*)$/iu
/** What follows may be people: 'an interview with Copper Kettle' is not. */
const looseHeading =
  /^(?:\W*(?:your |the )?(?:with|who(?: you['’]ll meet)?|hosts?|hosted by|(?:interview )?schedule|agenda|itinerary)\s*(?:[:–-]\s*|$)|.{0,80}?\b(?:interview|meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interviewing|conversation|call)(?: (?:is|will be))?(?: (?:with|to))?:?\s+(?=[\p{L}]))(.*)$/iu

/** After a name: its title, in brackets or behind a dash or comma. */
const nameAndTitle = /^(.+?)(?:\s*[([]([^)\]]+)[)\]].*|\s*(?:,|\s[-–—|])\s+(.+)|:\s.*)?$/u

/**
 * Finds the people that a description names as those to be met: after 'Interviewers:', 'You will be meeting with', or
 * line by line below such a heading. Names anywhere else are not taken, since they may be anyone's.
 *
 * @example
 * describedPeople('Interviewers: Adaeze Okonkwo (Head of PR), Tom Baker')
 * // => [{ name: 'Adaeze Okonkwo', title: 'Head of PR', sure: true }, { name: 'Tom Baker', sure: true }]
 */
export function describedPeople(description: string): Described[] {
  const found: Described[] = []
  let heading: 'none' | 'people' | 'loose' = 'none'
  let hasBegun = false
  for (const line of plainLines(description)) {
    const people = peopleHeading.exec(line)
    const headed = people ?? looseHeading.exec(line)
    const rest = headed?.[1]?.trim()
    if (headed) heading = people ? 'people' : 'loose'
    const named = rest ? inOneLine(rest) : heading === 'none' || headed ? [] : ownLine(line)
    found.push(...named.map((person) => ({ ...person, sure: heading === 'people' || isSurely(person) })))
    if (headed) hasBegun = false
    else if (line !== '') hasBegun = true
    else if (hasBegun) heading = 'none'
  }
  return found.filter((person, index) => found.findIndex((other) => folded(other.name) === folded(person.name)) === index).slice(0, 20)
}

type Named = Omit<Described, 'sure'>

/** A company has no job title and no address of its own. */
function isSurely({ title, email }: Named): boolean {
  return email !== undefined || (title !== undefined && isTitle(title))
}

function plainLines(description: string): string[] {
  return description
    .slice(0, 20_000)
    .replace(/<br\s*\/?>|<\/(?:p|div|li|tr)>/gi, '\n')
    .replace(/<(?:li)[^>]*>/gi, '• ')
    .replace(/<[a-z/][^>@]*>/gi, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) =>
      line
        .replace(/[*_]{2}/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
}

/** 'Jane Doe (Head of PR), Tom Baker and Li Wei'. A piece that is a title belongs to the name before it. */
function inOneLine(text: string): Named[] {
  const found: Named[] = []
  for (const piece of text.replace(/\.$/, '').split(/\s*(?:,\s*and\s|,|;|\/|\s&\s|\s\+\s|\sand\s)\s*(?![^([]*[)\]])/)) {
    const person = personIn(piece)
    const before = found.at(-1)
    if (person) found.push(person)
    else if (before && before.title === undefined && isTitle(piece))
      found.splice(-1, 1, { ...before, title: piece.trim().replace(/^(?:our|the) /i, '') })
  }
  return found
}

const clock =
  /^(?:\d+[.)]\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?\b)?\s*(?:[–—-]|to\b)?\s*)*(?:(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|JST)\b\s*)?[:|–—-]?\s*(?:with\s+)?/i

/** '• 10:00 – 10:45 Jane Doe, Head of PR'. */
function ownLine(line: string): Named[] {
  const bare = line.replace(/^[\s•·*–—-]+/, '').replace(clock, '')
  const person = personIn(bare)
  return person && !isPersonName(person.title ?? '-') ? [person] : inOneLine(bare)
}

function personIn(text: string): Named | undefined {
  const email = /[<(]?\b([^\s<>()@,;:]+@[^\s<>()@,;:]+\.[a-z]{2,})\b[>)]?/i.exec(text)
  const withoutEmail = (email ? text.replace(email[0], '') : text)
    .trim()
    .replace(/[,–-]$/, '')
    .trim()
  const [, name = '', bracketed, tail] = nameAndTitle.exec(withoutEmail) ?? []
  const bare = name
    .trim()
    .replace(/^(?:dr|prof|mr|mrs|ms)\.?\s+/i, '')
    .replace(/\s(?:at|on|in|from|for|who|via|over|by|our|to)\s.*$/, '')
  if (!bare.includes(' ') || !isPersonName(bare)) return undefined
  const title = (bracketed ?? tail)?.trim().replace(/[.,;]$/, '')
  return {
    name: bare,
    ...(title &&
    title.length <= 80 &&
    !/^(?:(?:she|he|they)\b|(?:organi[sz]er|host|guest|optional|required|attendee|interviewer)$)/i.test(title)
      ? { title }
      : {}),
    ...(email ? { email: email[1] } : {}),
  }
}

/** Adds what the description says to the guests: a title, a name for a bare address, someone who was not invited by mail. */
export function withDescribed(guests: readonly Invited[], described: readonly Described[]): Invited[] {
  const claimed = new Map<Invited, Described>()
  const strangers: Invited[] = []
  for (const person of described) {
    const guest = guests.find((other) => !claimed.has(other) && isSame(other, person))
    if (guest) claimed.set(guest, person)
    else if (person.sure) strangers.push({ name: person.name, title: person.title, email: person.email, sure: false })
  }
  return [...guests.map((guest) => joined(guest, claimed.get(guest))), ...strangers]
}

function joined(guest: Invited, person: Described | undefined): Invited {
  if (!person) return guest
  const title = guest.title ?? person.title
  return guest.sure ? { ...guest, title } : { email: guest.email ?? person.email, name: person.name, title, sure: false }
}

function isSame(guest: Invited, person: Described): boolean {
  if (guest.email && person.email) return guest.email.toLowerCase() === person.email.toLowerCase()
  if (folded(guest.name) === folded(person.name)) return true
  const local = folded(guest.email?.split('@')[0] ?? '').replace(/[^a-z]/g, '')
  const [given = '', ...others] = folded(person.name).split(' ')
  const family = others.at(-1)?.replace(/[^a-z]/g, '') ?? ''
  const isUnsettled = !guest.sure && family.length > 1
  return (
    isUnsettled &&
    [
      given + family,
      family + given,
      given.charAt(0) + family,
      family + given.charAt(0),
      given + family.charAt(0),
      ...(guest.nameless ? [given, family] : []),
    ].includes(local)
  )
}
