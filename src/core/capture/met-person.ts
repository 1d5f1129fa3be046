import type { Person } from '../model/case-file.ts'
import type { CapturedField, CapturedPerson, CapturedPhone, CaptureSource } from './captured-person.ts'

/**
 * Makes the person of a case file of what a source shows. A name that is not sure stays to be confirmed.
 *
 * @example
 * metPerson({ source: 'qr', name: { value: 'Emily Clemmons', sure: true }, phones: [{ value: '+1 503 555 0134', kind: 'mobile', sure: true }] }, 'p1')
 * // => { id: 'p1', name: 'Emily Clemmons', phone: '+1 503 555 0134', spelling: 'confirmed', source: 'card' }
 */
export function metPerson(captured: CapturedPerson, id: string): Person {
  const text = (field: CapturedField | undefined): string | undefined => field?.value
  const pronouns = /^(she|he|they)\b/i.exec(captured.pronouns?.value ?? '')?.[1]?.toLowerCase()
  const known = {
    givenName: text(captured.givenName),
    familyName: text(captured.familyName),
    honorific: text(captured.honorific),
    goesBy: text(captured.goesBy),
    pronouns: pronouns === 'she' || pronouns === 'he' || pronouns === 'they' ? pronouns : undefined,
    title: text(captured.title),
    organisation: text(captured.company),
    email: text(captured.email),
    phone: bestPhone(captured.phones ?? [])?.value,
    postalAddress: captured.address?.lines.join('\n'),
  }
  return {
    id,
    name: captured.name?.value ?? '',
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    spelling: captured.name?.sure ? 'confirmed' : 'unconfirmed',
    source: sourceOf(captured.source),
  }
}

/**
 * Makes what a source would show of a person of a case file, for merging it with what another source shows.
 *
 * @example
 * capturedFrom({ id: 'p1', name: 'Tom Baker', email: 'tom@copperkettle.example', source: 'typed' })
 * // => { source: 'typed', name: { value: 'Tom Baker', sure: false }, email: { value: 'tom@copperkettle.example', sure: true } }
 */
export function capturedFrom(person: Person): CapturedPerson {
  const field = (
    key: 'givenName' | 'familyName' | 'goesBy' | 'honorific' | 'pronouns' | 'title' | 'email',
    value: string | undefined,
  ): Partial<CapturedPerson> => (value === undefined || value.trim() === '' ? {} : { [key]: { value: value.trim(), sure: true } })
  return {
    source: person.source === 'card' ? 'photo' : (person.source ?? 'typed'),
    ...(person.name.trim() === '' ? {} : { name: { value: person.name.trim(), sure: person.spelling === 'confirmed' } }),
    ...field('givenName', person.givenName),
    ...field('familyName', person.familyName),
    ...field('goesBy', person.goesBy),
    ...field('honorific', person.honorific),
    ...field('pronouns', person.pronouns),
    ...field('title', person.title),
    ...(person.organisation ? { company: { value: person.organisation, sure: true } } : {}),
    ...field('email', person.email),
    ...(person.phone ? { phones: [{ value: person.phone, kind: 'other', sure: true }] } : {}),
    ...(person.postalAddress ? { address: { lines: person.postalAddress.split('\n'), sure: true } } : {}),
  }
}

function bestPhone(phones: readonly CapturedPhone[]): CapturedPhone | undefined {
  const order = ['office', 'mobile', 'other', 'home', 'tollfree']
  return phones.filter(({ kind }) => kind !== 'fax').toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0]
}

function sourceOf(source: CaptureSource): NonNullable<Person['source']> {
  return source === 'photo' || source === 'qr' ? 'card' : source
}
