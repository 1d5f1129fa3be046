import type { Person } from '../../model/case-file.ts'

/** What reading a jotting needs to know about the person it was jotted about. */
export interface Reader {
  readonly id: string
  /** What the jotting may call them. */
  readonly firstName: string
  readonly familyName: string
  readonly pronouns: 'she' | 'he' | 'they' | undefined
  /** First and family names of everybody else on the panel, lower case. */
  readonly others: ReadonlySet<string>
  readonly company: string
  /** True for whoever arranged the day: what they did is thanked for, not told. */
  readonly arranges: boolean
  /** True where 'they' always means others: in the candidate's own thoughts. */
  readonly keepsThey?: boolean
}

const title = /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|sister|brother|father|rev|reverend|councillor|cllr|judge|chef|captain|capt|major|colonel|lord|lady|eng|engr|fr|sr|hon|rabbi|imam|frau|herr)\.?$/i
const particle = /^(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|af|al|el|bin|ibn|ó|o|mac|mc|st|san|ben|zu)$/i

/** The parts of a name as it was recorded. */
export interface NameParts {
  readonly title: string
  readonly first: string
  readonly family: string
}

/**
 * Takes a recorded name apart: title, first name, family name with its particles.
 * @example
 * namePartsOf({ id: 'p1', name: 'Dr. Maëlle Le Goff' })
 * // => { title: 'Dr.', first: 'Maëlle', family: 'Le Goff' }
 */
export function namePartsOf(person: Person): NameParts {
  const words = person.name.trim().split(/\s+/)
  const titles = words.findIndex((word) => !title.test(word))
  const names = (titles < 0 ? words : words.slice(titles)).filter((word) => !/^(?:jr|sr|ii|iii|phd|md|esq|obe|mbe|ra|qc|kc|cpa)\.?,?$/i.test(word)).map((word) => word.replace(/,$/, ''))
  let start = names.length - 1
  while (start > 1 && particle.test(names[start - 1] ?? '')) start--
  return {
    title: person.honorific ?? (titles > 0 ? words.slice(0, titles).join(' ') : ''),
    first: person.givenName ?? names[0] ?? person.name,
    family: person.familyName ?? (names.length > 1 ? names.slice(start).join(' ') : ''),
  }
}

/** Prepares what reading needs to know about one person of a panel. */
export function readerOf(person: Person, panel: readonly Person[], company: string): Reader {
  const { first, family } = namePartsOf(person)
  const own = new Set([first, family, person.goesBy ?? ''].map((name) => name.toLowerCase()))
  const others = panel.filter((other) => other.id !== person.id).flatMap((other) => {
    const parts = namePartsOf(other)
    return [parts.first, parts.family, other.goesBy ?? '']
  })
  return {
    id: person.id,
    firstName: person.goesBy ?? first,
    familyName: family,
    pronouns: person.pronouns,
    others: new Set(others.map((name) => name.toLowerCase()).filter((name) => name.length > 1 && !own.has(name))),
    company,
    arranges: person.role === 'coordinator' || person.role === 'recruiter' || person.role === 'agency-consultant',
  }
}
