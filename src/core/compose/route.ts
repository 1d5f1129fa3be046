import type { CaseFile, Person } from '../model/case-file.ts'
import type { Route } from '../model/letter.ts'

/**
 * Decides whether a letter should go to this person, and says why: rules R1 to R5 of the letter rules.
 */
export function routeFor(file: CaseFile, person: Person): Route {
  return refusal(file) ?? crowd(file, person) ?? agency(file, person) ?? doubt(file) ?? addressless(file, person) ?? { send: 'yes', why: `You met ${person.name}, and there is an address.` }
}

const no = (why: string): Route => ({ send: 'no', why })
const ask = (why: string): Route => ({ send: 'ask', why })

function refusal({ interview }: CaseFile): Route | undefined {
  return interview.letters === 'not-wanted' ? no('They asked for no thank-you letters, and that is to be respected.') : undefined
}

/** Whoever speaks for the whole panel: the coordinator, else the host. */
export function hostOf(file: CaseFile): Person | undefined {
  return file.people.find((person) => person.role === 'coordinator') ?? file.people.find((person) => person.role === 'hiring-manager') ?? file.people.find((person) => person.email)
}

/** From this many people on, one letter thanks them all. */
export const mostLetters = 7

function crowd(file: CaseFile, person: Person): Route | undefined {
  if (file.people.length <= mostLetters) return undefined
  const host = hostOf(file)
  if (!host || host.id !== person.id) return no(`There were ${file.people.length} people: one letter to ${host?.name ?? 'the host'} thanks them all.`)
  return person.email ? undefined : addressless(file, person)
}

function agency({ interview, people }: CaseFile, person: Person): Route | undefined {
  if (interview.arrangedBy !== 'agency' || person.role === 'agency-consultant') return undefined
  const consultant = people.find((other) => other.role === 'agency-consultant')
  const via = consultant ? consultant.name : 'the agency'
  return isBritish(interview.theirTimeZone ?? interview.timeZone) ? no(`The agency arranged this interview: thanks go through ${via}, who can pass this letter on.`) : ask(`The agency arranged this interview: ask ${via} whether to write directly.`)
}

const isBritish = (zone: string): boolean => /^(?:Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB)$/.test(zone)
const publicBody = /\b(?:council|university|college|school|academy|NHS|hospital|infirmary|trust|borough|county|civil service|ministry|museum|librar(?:y|ies)|police|fire service|HMRC|parliament|court|government|department (?:for|of)|agency for|commission)\b/i

function doubt({ interview }: CaseFile): Route | undefined {
  if (interview.letters === 'welcome') return undefined
  if (/\b(?:residency|resident physician|medical resident|fellowship match)\b/i.test(interview.position)) return ask('Residency matches often forbid letters after the interview: ask first.')
  if (isBritish(interview.theirTimeZone ?? interview.timeZone) && publicBody.test(interview.company.name)) return ask('Public and academic panels in the UK may not take letters: ask first.')
  return undefined
}

function addressless({ people }: CaseFile, person: Person): Route | undefined {
  if (person.email) return undefined
  const helper = people.find((other) => other.id !== person.id && other.email && other.role === 'coordinator') ?? people.find((other) => other.id !== person.id && other.email)
  return ask(helper ? `There is no address for ${person.name}: ask ${helper.name} for it, or have the thanks passed on. Addresses are never guessed.` : `There is no address for ${person.name}: look in the invitation, or ask whoever arranged it. Addresses are never guessed.`)
}
