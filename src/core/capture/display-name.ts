import { isNameWord, isPersonName, roomWords, teamWords } from './name-words.ts'

/** What stands behind a name as calendars show it. */
export type NamedAs =
  | { readonly kind: 'person'; readonly name: PersonName; readonly sure: boolean }
  | { readonly kind: 'team' | 'room'; readonly shown: string }
  | { readonly kind: 'nothing' }

export interface PersonName {
  readonly name: string
  readonly givenName?: string
  readonly familyName?: string
  readonly honorific?: string
  readonly goesBy?: string
  readonly pronouns?: 'she' | 'he' | 'they'
}

/**
 * Reads a display name (CN) as calendars and company directories write it: 'Okonkwo, Adaeze (PR)', 'Dr. Jane Doe | Acme',
 * 'Jennifer (Jen) Smith'. Nothing is respelled; what is not letters of the name is taken off.
 *
 * @example
 * readDisplayName('Okonkwo, Dr. Adaeze (She/Her)')
 * // => { kind: 'person', name: { name: 'Adaeze Okonkwo', givenName: 'Adaeze', familyName: 'Okonkwo', honorific: 'Dr', pronouns: 'she' }, sure: true }
 */
export function readDisplayName(shown: string): NamedAs {
  const bare = unquoted(shown)
  if (bare === '' || bare.includes('@') || /^(?:unknown|no name|null|undefined|guest|\d+)$/i.test(bare)) return { kind: 'nothing' }
  const pronouns = pronounsOf(bare)
  const goesBy = nicknameOf(bare)
  const core = withoutTail(bare)
  if (isRoom(bare)) return { kind: 'room', shown: bare }
  if (isTeam(core)) return { kind: 'team', shown: bare }
  const { honorific, rest } = withoutHonorific(core)
  const ordered = inOrder(rest)
  const title = honorific ?? ordered.honorific
  const sure = isPersonName(ordered.name) && ordered.name.includes(' ') && hasOwnCasing(ordered.name) && !ordered.isTurned
  const parts = {
    ...ordered.parts,
    ...(title ? { honorific: title } : {}),
    ...(goesBy ? { goesBy } : {}),
    ...(pronouns ? { pronouns } : {}),
  }
  return ordered.name ? { kind: 'person', name: { name: ordered.name, ...parts }, sure } : { kind: 'nothing' }
}

/**
 * Reads a name out of an address where its parts are plainly names; to be confirmed, since addresses drop accents.
 *
 * @example
 * nameFromAddress('adaeze.okonkwo2@northwind.example')
 * // => 'Adaeze Okonkwo'
 */
export function nameFromAddress(address: string): string | undefined {
  const local = address.split('@')[0]?.split('+')[0]?.replace(/\d+$/, '') ?? ''
  const parts = local.split(/[._]/).filter((part) => part !== '')
  const isNames =
    parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^[\p{L}-]+$/u.test(part)) && (parts.at(-1)?.length ?? 0) > 1
  if (!isNames || isTeam(parts.join(' ')) || isRoom(parts.join(' '))) return undefined
  return parts.map(withCapitals).join(' ')
}

function withCapitals(word: string): string {
  return word.toLowerCase().replace(/(^|-)(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function unquoted(shown: string): string {
  return (
    shown
      .normalize('NFC')
      .replace(/[\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, ' ')
      .trim()
      .replace(/^['"“]+|['"”]+$/g, '')
      // 'CN=Bo Lind/OU=Kbh/O=Havn': the name in a directory, with its path.
      .replace(/^CN=/i, '')
      .replace(/(?:\/(?:OU?|C)=[^/]+)+$|(?:\/[^/\s][^/]*){2,}$/i, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

/** Sets apart what directories hang on: '(PR)', '[External]', '| Acme', '- Contractor', 'via Zoom', ', PhD'. */
function withoutTail(text: string): string {
  return text
    .replace(/\s*[([{][^)\]}]*[)\]}]/g, '')
    .replace(/\s+["“][^"”]*["”]/g, '')
    .replace(/\s+(?:[|/·•–—]|-+|@|via|from)\s+.*$/iu, '')
    .replace(/,?\s+(?:ph\.?\s?d\.?|m\.?d\.?|mba|cpa|esq\.?|pmp|shrm-s?cp|s?phr|rn|llm|m\.?sc\.?|b\.?sc\.?|cfa|p\.?e\.?)(?=,|$)/giu, '')
    .replace(/,\s*$/, '')
    .trim()
}

function pronounsOf(text: string): PersonName['pronouns'] {
  const [, first] = /[([]\s*(she|he|they)\s*[/,]\s*(?:her|hers|him|his|them|they|she|he)\b[^)\]]*[)\]]/i.exec(text) ?? []
  const pronoun = first?.toLowerCase()
  return pronoun === 'she' || pronoun === 'he' || pronoun === 'they' ? pronoun : undefined
}

/** 'Jennifer (Jen) Smith', 'Jennifer "Jen" Smith': between two names a word in brackets is what she is called. */
function nicknameOf(text: string): string | undefined {
  const [, inBrackets, inQuotes] = /^\S+(?:\s\S+)?\s(?:\((\p{Lu}[\p{L}'’-]+)\)|["“](\p{Lu}[\p{L}'’-]+)["”])\s\p{L}/u.exec(text) ?? []
  return inBrackets ?? inQuotes
}

const honorifics: Readonly<Record<string, string>> = {
  dr: 'Dr',
  prof: 'Prof.',
  professor: 'Prof.',
  mr: 'Mr',
  mrs: 'Mrs',
  ms: 'Ms',
  miss: 'Miss',
  mx: 'Mx',
}

function withoutHonorific(text: string): { readonly honorific?: string; readonly rest: string } {
  const [, written, after] = /^(dr|prof|professor|mr|mrs|ms|miss|mx)(?:\.\s*|\s+)(?=\p{L})(.*)$/iu.exec(text) ?? []
  const first = written && honorifics[written.toLowerCase()]
  if (!first || !after) return { rest: text }
  const { honorific: second, rest } = withoutHonorific(after)
  return { honorific: second ? `${first} ${second}` : first, rest }
}

interface Ordered {
  readonly name: string
  readonly parts?: { readonly givenName: string; readonly familyName: string }
  readonly honorific?: string
  /** True where capitals alone told the order, or had to be made small. */
  readonly isTurned: boolean
}

/** 'Okonkwo, Adaeze' and 'OKONKWO Adaeze' as a letter says them. */
function inOrder(text: string): Ordered {
  const halves = text.split(/\s*,\s*/)
  const [family = '', rawGiven = ''] = halves
  const { honorific, rest: given } = withoutHonorific(rawGiven)
  if (halves.length === 2 && isGroup(family) && isGroup(given)) {
    if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(given)) return { name: `${family}, ${given}`, isTurned: false }
    const isShouted = family.length > 2 && family === family.toUpperCase() && family !== family.toLowerCase()
    const familyName = isShouted ? family.split(' ').map(withCapitals).join(' ') : family
    return {
      name: `${given} ${familyName}`,
      parts: { givenName: given, familyName },
      isTurned: isShouted,
      ...(honorific ? { honorific } : {}),
    }
  }
  const [, capitals, rest] = /^((?:\p{Lu}[\p{Lu}'’-]+\s)+)(\p{Lu}\p{Ll}[\p{L} '’-]*)$/u.exec(text) ?? []
  if (capitals && rest && isGroup(rest)) {
    const familyName = capitals.trim().split(' ').map(withCapitals).join(' ')
    return { name: `${rest} ${familyName}`, parts: { givenName: rest, familyName }, isTurned: true }
  }
  return { name: text, isTurned: false }
}

function isGroup(text: string): boolean {
  const words = text.split(' ')
  return words.length <= 4 && words.every(isNameWord)
}

function hasOwnCasing(name: string): boolean {
  const hasCases = name.toLowerCase() !== name.toUpperCase()
  return !hasCases || (name !== name.toUpperCase() && name !== name.toLowerCase())
}

function isTeam(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,&/-]+/)
    .some((word) => teamWords.has(word))
}

function isRoom(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,&/()[\]-]+/)
  return words.some((word) => roomWords.has(word)) || /\b\d+(?:st|nd|rd|th) floor\b|\b(?:floor|level|bldg|raum|salle|sala) \d/i.test(text)
}
