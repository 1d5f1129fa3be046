import type { CapturedAddress, CapturedField, CapturedPerson, CapturedPhone, CaptureSource } from './captured-person.ts'
import { isSamePerson } from './same-person.ts'
import { isWitness } from './signature-fields.ts'

export interface MergedPerson {
  readonly person: CapturedPerson
  /** Where it comes from, the better source first. */
  readonly sources: readonly CaptureSource[]
  /** What the sources say differently. */
  readonly differences: readonly Difference[]
}

export const mergedFields = [
  'name',
  'goesBy',
  'honorific',
  'credentials',
  'pronouns',
  'title',
  'company',
  'email',
  'website',
  'address',
] as const
export type MergedField = (typeof mergedFields)[number]

export interface Difference {
  readonly field: MergedField
  readonly readings: readonly Reading[]
}

export interface Reading {
  readonly value: string
  readonly source: CaptureSource
}

/**
 * Merges what several sources show into people: the same person from two sources becomes one, in the order of the first
 * mention. Field by field the better source wins; a name that two kinds of source spell alike is sure; what two spell
 * differently is never sure, and both readings stay.
 *
 * @example
 * mergePeople([{ source: 'photo', name: { value: 'Ada Okonkwo', sure: false } }, { source: 'invitation', name: { value: 'Ada Okonkwo', sure: true } }])
 * // => [{ person: { source: 'invitation', name: { value: 'Ada Okonkwo', sure: true } }, sources: ['invitation', 'photo'], differences: [] }]
 */
export function mergePeople(people: readonly CapturedPerson[]): MergedPerson[] {
  const groups: CapturedPerson[][] = []
  for (const person of people) {
    const group = groups.find((each) => each.every((other) => isSamePerson(other, person)))
    if (group) group.push(person)
    else groups.push([person])
  }
  return groups.map(mergeOne)
}

/** Merges sources that are known to be one person's. */
export function mergeOne(people: readonly CapturedPerson[]): MergedPerson {
  const ranked = people.toSorted((a, b) => rankOf(b) - rankOf(a))
  const merged = mergedFields.map((field) => ({ field, ...mergeField(ranked, field) }))
  const phones = mergePhones(ranked)
  const nameFrom = ranked.find((person) => person.name !== undefined) ?? ranked[0]
  const parts = nameFrom === undefined ? {} : pick(nameFrom, ['givenName', 'familyName'])
  const fields = Object.fromEntries(merged.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])))
  return {
    person: { source: nameFrom?.source ?? 'typed', ...fields, ...parts, ...(phones.length > 0 ? { phones } : {}) },
    sources: [...new Set(ranked.map(({ source }) => source))],
    differences: merged.flatMap(({ field, readings }) => (readings.length > 1 ? [{ field, readings }] : [])),
  }
}

/** Which source is believed for a name; design: a code or file is the person's own, so is their mail; a photo may be misread. */
function rankOf(person: CapturedPerson): number {
  const ranks: Readonly<Record<CaptureSource, number>> = { qr: 6, vcard: 6, signature: 5, invitation: 4, photo: 2, typed: 1 }
  const isConfirmedByMail = person.source === 'photo' && isWitness(person.name?.value ?? '', person.email?.value)
  return ranks[person.source] + (isConfirmedByMail ? 1 : 0)
}

type Value = CapturedField | (CapturedAddress & { readonly value: string })

interface Merging {
  readonly value?: CapturedField | CapturedAddress | undefined
  readonly readings: readonly Reading[]
}

function mergeField(ranked: readonly CapturedPerson[], field: MergedField): Merging {
  const all = ranked.flatMap((person) => {
    const value = valueOf(person, field)
    return value === undefined ? [] : [{ value, source: person.source }]
  })
  const [first, ...rest] = all
  const fuller = field === 'name' && first ? rest.find(({ value }) => isFuller(value.value, first.value.value)) : undefined
  const best = fuller ?? first
  const others = all.filter((each) => each !== best)
  if (!best) return { readings: [] }
  // Whoever is asked looks at the card, whichever source is believed.
  const shown = all.find(({ value }) => value.cutOut !== undefined)?.value.cutOut
  const cutOut = shown ? { cutOut: shown } : {}
  const different = others.filter((other) => !isSame(field, best.value.value, other.value.value))
  if (different.length > 0) {
    const readings = [best, ...different].map(({ value, source }) => ({ value: value.value, source }))
    const spellings = [...new Set([best, ...different].flatMap(({ value }) => [value.value, ...(value.readings ?? [])]))]
    return { value: stripped(field, { ...best.value, sure: false, readings: spellings, ...cutOut }), readings: distinct(readings) }
  }
  const agree = others.some((other) => other.source !== best.source)
  const sure = best.value.sure || others.some(({ value }) => value.sure) || agree
  const { readings: _, ...settled } = best.value
  return { value: stripped(field, { ...(sure ? settled : best.value), sure, ...cutOut }), readings: [] }
}

function valueOf(person: CapturedPerson, field: MergedField): Value | undefined {
  if (field !== 'address') return person[field]
  return person.address && { ...person.address, value: person.address.lines.join('\n') }
}

function stripped(field: MergedField, value: Value): CapturedField | CapturedAddress {
  if (field !== 'address' || !('lines' in value)) return value
  const { value: _, ...address } = value
  return address
}

/** 'Emily A. Clemmons' is 'Emily Clemmons' with more said: the same letters, and a middle name. */
function isFuller(name: string, than: string): boolean {
  const [words, fewer] = [name, than].map((each) => each.normalize('NFC').split(' '))
  if (!words || !fewer || fewer.length < 2 || words.length <= fewer.length) return false
  return words[0] === fewer[0] && words.at(-1) === fewer.at(-1) && fewer.every((word) => words.includes(word))
}

/** Only what is spelled alike agrees on a name; of an address or a site the case and the frame do not matter. */
function isSame(field: MergedField, a: string, b: string): boolean {
  if (field === 'name') return a.normalize('NFC') === b.normalize('NFC') || isFuller(a, b)
  if (field === 'company' || field === 'goesBy') return a.normalize('NFC') === b.normalize('NFC')
  if (field === 'email') return a.toLowerCase() === b.toLowerCase()
  if (field === 'website') return bareSite(a) === bareSite(b)
  return plain(a) === plain(b)
}

function bareSite(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim()
}

function distinct(readings: readonly Reading[]): Reading[] {
  return readings.filter((reading, index) => readings.findIndex((other) => other.value === reading.value) === index)
}

/** All numbers of all sources; the same number once, as the better source writes it. */
function mergePhones(ranked: readonly CapturedPerson[]): CapturedPhone[] {
  const all = ranked.flatMap(({ phones }) => phones ?? [])
  return all.filter((phone, index) => all.findIndex((other) => isSameNumber(other.value, phone.value)) === index)
}

/** '+49 89 5550' and '089 5550' end in the same digits. */
function isSameNumber(a: string, b: string): boolean {
  const [one, other] = [a, b].map((number) =>
    number
      .replace(/(?:x|ext).*$/i, '')
      .replace(/\D/g, '')
      .replace(/^0+/, ''),
  )
  if (!one || !other) return false
  const tail = Math.min(one.length, other.length)
  return one === other || (tail >= 7 && one.slice(-tail) === other.slice(-tail))
}

function pick(person: CapturedPerson, keys: readonly ('givenName' | 'familyName')[]): Partial<CapturedPerson> {
  return Object.fromEntries(keys.flatMap((key) => (person[key] === undefined ? [] : [[key, person[key]]])))
}
