import { editDistance } from '../text/edit-distance.ts'
import type { CapturedPerson } from './captured-person.ts'
import { companyDomainOf } from './mail-domains.ts'

/**
 * Lets address, site and company's domain witness one another: a domain that almost is one of the others is doubtful,
 * and both readings are shown.
 *
 * @example
 * crossCheck({ source: 'photo', email: { value: 'ada@northwlnd.example', sure: true }, website: { value: 'www.northwind.example', sure: true } }).email
 * // => { value: 'ada@northwlnd.example', sure: false, readings: ['ada@northwlnd.example', 'ada@northwind.example'] }
 */
export function crossCheck(person: CapturedPerson, knownDomain = ''): CapturedPerson {
  const { email, website } = person
  if (!email) return person
  const own = companyDomainOf(email.value)
  const site = (website?.value ?? '')
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/:?#].*$/, '')
  const near = [site, knownDomain.toLowerCase()].find(
    (domain) => own !== '' && domain.length >= 6 && domain !== own && !own.endsWith(`.${domain}`) && editDistance(domain, own, 2) <= 2,
  )
  if (near === undefined) return person
  const other = email.value.replace(/@.*$/, `@${near}`)
  return { ...person, email: { ...email, sure: false, readings: [...new Set([email.value, other, ...(email.readings ?? [])])] } }
}
