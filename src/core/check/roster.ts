import type { CaseFile, Person } from '../model/case-file.ts'
import { letterKey } from '../text/fold.ts'
import { normaliseText } from '../text/normal.ts'
import { tokensOf } from '../text/tokens.ts'
import type { OtherApplication } from './letter-to-check.ts'
import { splitName } from './split-name.ts'
import type { RecordSource } from './source-words.ts'

/** reader: the letter goes to them · panel: met at the same interview · candidate: signs · elsewhere: of another application. */
export type RosterRole = 'reader' | 'panel' | 'candidate' | 'elsewhere'

/** Somebody whose name is on record. */
export interface RosterPerson {
  readonly id: string
  readonly role: RosterRole
  /** Without title. */
  readonly name: string
  readonly given: string
  readonly family: string
  readonly goesBy?: string | undefined
  readonly honorific?: string | undefined
  readonly pronouns?: Person['pronouns']
  readonly addressAs?: Person['addressAs']
  /** Where the spelling comes from. */
  readonly source: RecordSource
}

/** One way of writing a name that is right. */
export interface NameForm {
  readonly person: RosterPerson
  readonly kind: 'full' | 'given' | 'family' | 'goes-by' | 'middle' | 'part'
  readonly text: string
  readonly key: string
  readonly words: readonly string[]
}

export interface Roster {
  readonly reader: RosterPerson | undefined
  readonly people: readonly RosterPerson[]
  readonly forms: readonly NameForm[]
  readonly formsByKey: ReadonlyMap<string, readonly NameForm[]>
}

/**
 * Lists everybody whose name is on record, and every right way of writing it.
 *
 * @example
 * rosterOf({ candidate: { name: 'Ana Ruiz' }, people: [{ id: 'p1', name: 'Joan Whitlock' }] }, 'p1').forms.map(({ text }) => text)
 * // => ['Joan Whitlock', 'Joan', 'Whitlock', 'Ana Ruiz', 'Ana', 'Ruiz']
 */
export function rosterOf(caseFile: CaseFile, to: string, others: readonly OtherApplication[] = []): Roster {
  const people = [
    ...caseFile.people.map((person) => rosterPerson(person, person.id === to ? 'reader' : 'panel')),
    rosterPerson({ id: '', name: caseFile.candidate?.name ?? '' }, 'candidate'),
    ...others.flatMap((other) => other.people.map((name) => rosterPerson({ id: '', name }, 'elsewhere'))),
  ].filter(({ name }) => name !== '')
  const forms = people.flatMap(formsOf)
  return {
    reader: people.find(({ role }) => role === 'reader'),
    people,
    forms,
    formsByKey: byKey(forms),
  }
}

function byKey(forms: readonly NameForm[]): Map<string, NameForm[]> {
  const groups = new Map<string, NameForm[]>()
  for (const form of forms) groups.set(form.key, [...(groups.get(form.key) ?? []), form])
  return groups
}

function rosterPerson(person: Person, role: RosterRole): RosterPerson {
  const parts = splitName(normalName(person.name))
  const given = person.givenName === undefined ? parts.given : normalName(person.givenName)
  const family = person.familyName === undefined ? parts.family : normalName(person.familyName)
  const honorific = person.honorific ?? parts.honorific
  return {
    id: person.id,
    role,
    name: parts.plain,
    given,
    family,
    ...(person.goesBy === undefined ? {} : { goesBy: normalName(person.goesBy) }),
    ...(honorific === undefined ? {} : { honorific: normalName(honorific) }),
    ...(person.pronouns === undefined ? {} : { pronouns: person.pronouns }),
    ...(person.addressAs === undefined ? {} : { addressAs: person.addressAs }),
    source: person.source ?? 'typed',
  }
}

function normalName(name: string): string {
  return normaliseText(name).text.replace(/\s+/g, ' ').trim()
}

function formsOf(person: RosterPerson): NameForm[] {
  const { name, given, family, goesBy } = person
  const wholes: [NameForm['kind'], string][] = [
    ['full', name],
    ['full', `${given} ${family}`.trim()],
    ['given', given],
    ['family', family],
    ...(goesBy === undefined
      ? []
      : ([
          ['goes-by', goesBy],
          ['full', `${goesBy} ${family}`.trim()],
        ] as [NameForm['kind'], string][])),
    ...otherWords(person).map((word): [NameForm['kind'], string] => ['middle', word]),
  ]
  const parts = [given, family].flatMap((whole) => whole.split(/[\s-]+/).filter((part) => part !== whole && part.length > 2))
  const all: [NameForm['kind'], string][] = [...wholes, ...parts.map((part): [NameForm['kind'], string] => ['part', part])]
  const seen = new Set<string>()
  return all
    .filter(([, text]) => text !== '' && !seen.has(text) && seen.add(text))
    .map(([kind, text]) => ({ person, kind, text, key: letterKey(text), words: tokensOf(text).map((token) => token.text) }))
}

/** Middle names, and what stands in front: 'Sister' Mary Pendleton. */
function otherWords({ name, given, family }: RosterPerson): string[] {
  const own = new Set([...given.split(' '), ...family.split(' ')])
  return name.split(' ').filter((word) => !own.has(word) && word.length > 1)
}
