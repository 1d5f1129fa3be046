import type { CapturedField, CapturedPerson } from '../../core/capture/captured-person.ts'
import { compareCompanies } from '../../core/capture/compare-companies.ts'
import { type Difference, mergeOne, type Reading } from '../../core/capture/merge.ts'
import { capturedFrom, metPerson } from '../../core/capture/met-person.ts'
import { isSamePerson } from '../../core/capture/same-person.ts'
import type { Person } from './facts.ts'

/** Somebody as one card or file shows them. */
export interface Sighting {
  readonly id: string
  readonly person: CapturedPerson
  /** The upright photo: JPEG, base64. */
  readonly picture?: string | undefined
}

/** Somebody who was found: all that shows them put together, and what the person said about it. */
export interface Found {
  readonly key: string
  readonly person: CapturedPerson
  readonly sightings: readonly Sighting[]
  /** Whom of the interview it is. */
  readonly known?: Person | undefined
  readonly differences: readonly Difference[]
  readonly settled: readonly SettledField[]
  /** Whom it would be joined with, had the person not said otherwise. */
  readonly isApart: boolean
}

interface Findings {
  readonly known: readonly Person[]
  readonly sightings: readonly Sighting[]
  /** Sightings that stand by themselves. */
  readonly apart: readonly string[]
  /** By key of the found and field. */
  readonly settled: Readonly<Record<string, string>>
}

/** Puts together what was seen, and finds in it the people of the interview. */
export function findPeople({ known, sightings, apart, settled }: Findings): Found[] {
  const groups: { known: Person | undefined; sightings: Sighting[]; isApart: boolean }[] = []
  for (const sighting of sightings) {
    const isApart = apart.includes(sighting.id)
    const group = isApart
      ? undefined
      : groups.find((each) => !each.isApart && each.sightings.some(({ person }) => isSamePerson(person, sighting.person)))
    const person = isApart ? undefined : known.find((each) => isSamePerson(capturedFrom(each), sighting.person))
    if (group) group.sightings.push(sighting)
    else groups.push({ known: person, sightings: [sighting], isApart })
  }
  return groups.map(({ known: person, sightings: seen, isApart }) => {
    const merged = mergeOne([...(person ? [capturedFrom(person)] : []), ...seen.map((each) => each.person)])
    const key = person?.id ?? `new ${seen[0]?.id ?? ''}`
    const words = settledFor(settled, key)
    return { key, known: person, sightings: seen, isApart, differences: merged.differences, ...applied(merged.person, words) }
  })
}

function settledFor(settled: Readonly<Record<string, string>>, key: string): Partial<Record<SettledField, string>> {
  return Object.fromEntries(
    Object.entries(settled).flatMap(([path, value]) => (path.startsWith(`${key} `) ? [[path.slice(key.length + 1), value]] : [])),
  )
}

/** What the person said is sure, and the last word; nothing said is no field. */
function applied(person: CapturedPerson, words: Partial<Record<SettledField, string>>): Pick<Found, 'person' | 'settled'> {
  const { phone, address, ...plain } = words
  const fields = Object.entries(plain).map(([field, value]) => [
    field,
    value.trim() === '' ? undefined : { value: value.trim(), sure: true },
  ])
  const hasNewName = words.name !== undefined && words.name !== person.name?.value
  return {
    settled: settledFields.filter((field) => words[field] !== undefined),
    person: {
      ...person,
      // Parts that belonged to another spelling would contradict it.
      ...(hasNewName ? { givenName: undefined, familyName: undefined } : {}),
      ...Object.fromEntries(fields),
      ...(phone === undefined
        ? {}
        : {
            phones:
              phone.trim() === '' ? undefined : [{ value: phone.trim(), kind: 'office', sure: true }, ...(person.phones ?? []).slice(1)],
          }),
      ...(address === undefined
        ? {}
        : {
            address:
              address.trim() === ''
                ? undefined
                : {
                    lines: address
                      .split('\n')
                      .map((line) => line.trim())
                      .filter(Boolean),
                    sure: true,
                  },
          }),
    },
  }
}

/** What a person may say something about. */
const settledFields = ['name', 'honorific', 'goesBy', 'title', 'company', 'email', 'phone', 'website', 'address'] as const
export type SettledField = (typeof settledFields)[number]

/** A field that waits for the person's word. */
export interface Doubt {
  readonly field: SettledField
  readonly value: string
  readonly readings: readonly string[]
  /** Who says which, where sources differ. */
  readonly said: readonly Reading[]
  /** Whose photo shows it, and where. */
  readonly shown?: { readonly picture: string; readonly cutOut: NonNullable<CapturedField['cutOut']> } | undefined
}

/** Lists what is not sure of somebody, the name first. */
export function doubtsOf({ person, sightings, differences }: Pick<Found, 'person' | 'sightings' | 'differences'>): Doubt[] {
  const phone = person.phones?.find(({ sure }) => !sure)
  const fields: readonly (readonly [SettledField, (CapturedField & { readonly kind?: string }) | undefined])[] = [
    ['name', person.name ?? { value: '', sure: false }],
    ['honorific', person.honorific],
    ['title', person.title],
    ['company', person.company],
    ['email', person.email],
    ['phone', phone],
    ['website', person.website],
    ['address', person.address && { ...person.address, value: person.address.lines.join('\n') }],
  ]
  return fields.flatMap(([field, value]) => {
    if (!value || value.sure) return []
    const picture = sightings.find((each) => each.picture !== undefined && showsIt(each.person, value.cutOut))?.picture
    const shown = picture !== undefined && value.cutOut ? { picture, cutOut: value.cutOut } : undefined
    const readings = [...new Set([value.value, ...(value.readings ?? [])])].filter((reading) => reading !== '')
    const said = differences.find((each) => each.field === field)?.readings ?? []
    return [{ field, value: value.value, readings, said, shown }]
  })
}

export interface Questions {
  readonly doubts: readonly Doubt[]
  /** The company as it is shown, where the notes spell it otherwise. */
  readonly company?: { readonly shown: string; readonly favoured?: string | undefined } | undefined
  /** True where the company shown is the interview's own, and needs no line. */
  readonly isOwnCompany: boolean
}

/** Lists what the person is asked about somebody. The notes about the company settle what a card left doubtful. */
export function questionsOf(found: Found, noted: { readonly company: string; readonly domain: string }): Questions {
  const { person, settled } = found
  const doubts = doubtsOf(found)
  const shown = person.company?.value
  if (noted.company === '' || shown === undefined) return { doubts, isOwnCompany: false }
  const { is, favoured } = compareCompanies(shown, noted.company, person.email?.value.split('@')[1] ?? noted.domain)
  if (is === 'other') return { doubts, isOwnCompany: false }
  const asks = is === 'spelling' && !settled.includes('company')
  return {
    doubts: doubts.filter(({ field }) => field !== 'company'),
    isOwnCompany: true,
    ...(asks ? { company: { shown, favoured } } : {}),
  }
}

function showsIt(person: CapturedPerson, cutOut: CapturedField['cutOut']): boolean {
  const all = [
    person.name,
    person.honorific,
    person.title,
    person.company,
    person.email,
    person.website,
    person.address,
    ...(person.phones ?? []),
  ]
  return (
    cutOut !== undefined && all.some((field) => field?.cutOut !== undefined && field.cutOut.x === cutOut.x && field.cutOut.y === cutOut.y)
  )
}

/**
 * Gives the people of the interview with those who were found: known ones know more, new ones stand at the end. A company
 * that is the interview's own is no organisation of theirs.
 */
export function withFound(
  people: readonly Person[],
  found: readonly Found[],
  { freeId, isOwnCompany }: { readonly freeId: (taken: readonly Person[]) => string; readonly isOwnCompany: (company: string) => boolean },
): Person[] {
  const all = [...people]
  for (const { person, known, settled } of found) {
    const { organisation, ...shown } = metPerson(person, known?.id ?? freeId(all))
    // A spelling that was confirmed before stays until the person says otherwise.
    const isSettled = known?.spelling === 'confirmed' && !settled.includes('name')
    const met = isSettled ? { ...shown, name: known.name, spelling: 'confirmed' as const } : shown
    const theirs = organisation !== undefined && !isOwnCompany(organisation) ? { organisation } : {}
    const at = all.findIndex((each) => each.id === known?.id)
    if (at < 0) all.push({ ...met, ...theirs })
    else all[at] = { ...all[at], ...met, ...theirs }
  }
  // The empty block of a form that was not begun gives way.
  const isEmpty = (each: Person): boolean => each.name.trim() === '' && !each.email && !each.title
  return all.some((each) => !isEmpty(each)) ? all.filter((each) => !isEmpty(each)) : all
}
