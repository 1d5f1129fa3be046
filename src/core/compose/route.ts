import type { CaseFile, Person } from '../model/case-file.ts'
import type { Route } from '../model/letter.ts'
import { say } from './say.ts'

/**
 * Decides whether a letter should go to this person, and says why: rules R1 to R5 of the letter rules.
 */
export function routeFor(file: CaseFile, person: Person): Route {
  return refusal(file) ?? crowd(file, person) ?? agency(file, person) ?? doubt(file) ?? addressless(file, person) ?? { send: 'yes', why: say('route-met', { name: person.name }) }
}

const no = (why: string): Route => ({ send: 'no', why })
const ask = (why: string): Route => ({ send: 'ask', why })

function refusal({ interview }: CaseFile): Route | undefined {
  return interview.letters === 'not-wanted' ? no(say('route-not-wanted')) : undefined
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
  if (!host || host.id !== person.id) {
    const count = file.people.length
    return no(host ? say('route-crowd', { count, host: host.name }) : say('route-crowd-host', { count }))
  }
  return person.email ? undefined : addressless(file, person)
}

function agency({ interview, people }: CaseFile, person: Person): Route | undefined {
  if (interview.arrangedBy !== 'agency' || person.role === 'agency-consultant') return undefined
  const consultant = people.find((other) => other.role === 'agency-consultant')
  const via = consultant?.name
  if (isBritish(interview.theirTimeZone ?? interview.timeZone)) return no(via === undefined ? say('route-via-agency') : say('route-via', { via }))
  return ask(via === undefined ? say('route-ask-agency') : say('route-ask-via', { via }))
}

const isBritish = (zone: string): boolean => /^(?:Europe\/(?:London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB)$/.test(zone)
const publicBody = /\b(?:council|university|college|school|academy|NHS|hospital|infirmary|trust|borough|county|civil service|ministry|museum|librar(?:y|ies)|police|fire service|HMRC|parliament|court|government|department (?:for|of)|agency for|commission)\b/i

function doubt({ interview }: CaseFile): Route | undefined {
  if (interview.letters === 'welcome') return undefined
  if (/\b(?:residency|resident physician|medical resident|fellowship match)\b/i.test(interview.position)) return ask(say('route-residency'))
  if (isBritish(interview.theirTimeZone ?? interview.timeZone) && publicBody.test(interview.company.name)) return ask(say('route-public'))
  return undefined
}

function addressless({ people }: CaseFile, person: Person): Route | undefined {
  if (person.email) return undefined
  const helper = people.find((other) => other.id !== person.id && other.email && other.role === 'coordinator') ?? people.find((other) => other.id !== person.id && other.email)
  const { name } = person
  return ask(helper ? say('route-no-address-ask', { name, helper: helper.name }) : say('route-no-address-look', { name }))
}
