import type { CapturedAddress, CapturedField, CapturedPerson, CapturedPhone, CaptureSource, PhoneKind } from './captured-person.ts'
import type { ContactLine } from './contact-lines.ts'
import { addressLines } from './postal-lines.ts'
import { isSoundName, readWrittenName } from './written-name.ts'
import { mailAddressIn } from './mail-address.ts'

type Names = Pick<CapturedPerson, 'name' | 'givenName' | 'familyName' | 'goesBy' | 'honorific' | 'credentials' | 'pronouns'>

/** Makes a person of the lines of one contact; undefined where it is nobody: a group, an empty entry. */
export function personFromContact(lines: readonly ContactLine[], source: CaptureSource): CapturedPerson | undefined {
  const text = (name: string): string => oneLine(lines.find((line) => line.name === name && line.parts[0])?.parts[0] ?? '')
  if (/^(?:group|location|application)$/i.test(text('kind') || text('x-addressbookserver-kind'))) return undefined
  const company = text('org')
  const names = namesOf(lines, company, text)
  const email = best(lines, 'email')
    .map((line) => mailAddressIn(line.parts[0] ?? ''))
    .find((address) => address !== undefined)
  const phones = phonesOf(lines)
  const website = best(lines, 'url')
    .map((line) => websiteOf(line))
    .find((address) => address !== undefined)
  const title = text('title') || text('role')
  const address = addressOf(lines)
  const person: CapturedPerson = {
    source,
    ...names,
    ...(title ? { title: told(title) } : {}),
    ...(company ? { company: told(company) } : {}),
    ...(email ? { email: told(email) } : {}),
    ...(phones.length > 0 ? { phones } : {}),
    ...(website ? { website: told(website) } : {}),
    ...(address ? { address } : {}),
  }
  return Object.keys(person).length > 1 ? person : undefined
}

/** No field of a person is longer, or has lines. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 250)
}

/** What a file says in so many words is as sure as its letters are sound. */
function told(value: string): CapturedField {
  return { value, sure: !/\uFFFD|Ã[\u0080-\u00BF]/.test(value) }
}

function namesOf(lines: readonly ContactLine[], company: string, text: (name: string) => string): Names {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = lines.find((line) => line.name === 'n')?.parts.map(oneLine) ?? []
  const fn = text('fn')
  const inParts = [given, middle, family].filter((part) => part !== '').join(' ')
  const isCompany = /company/i.test(text('x-abshowas')) || (inParts === '' && fn === company) || (fn === '' && inParts === '')
  if (isCompany && inParts === '') return {}
  const shown = usableName(fn, company) ?? usableName(inParts, company)
  const whole = readWrittenName(shown ?? '')
  // What stands behind a comma and in no part of the name is a title.
  const parsed = whole && fn.includes(',') && inParts !== '' && !isWithin(whole.name, inParts) ? readWrittenName(inParts) : whole
  if (!shown || !parsed) return {}
  const name = withoutAffixes(parsed.name, inParts)
  const credentials = suffix || parsed.credentials
  const honorific = readWrittenName(`${prefix} X Y`)?.honorific ?? (prefix || parsed.honorific)
  const goesBy = text('nickname').split(/,\s*/)[0] || parsed.goesBy
  const pronouns = text('pronouns') || text('x-pronouns') || parsed.pronouns
  return {
    name: { value: name, sure: (parsed.isAsWritten || name === inParts) && isSoundName(name) },
    ...(given && family
      ? { givenName: { value: given, sure: isSoundName(`${given} Xy`) }, familyName: { value: family, sure: isSoundName(`Xy ${family}`) } }
      : {}),
    ...(goesBy && goesBy !== name ? { goesBy: told(goesBy) } : {}),
    ...(honorific ? { honorific: told(honorific) } : {}),
    ...(credentials ? { credentials: told(credentials) } : {}),
    ...(pronouns ? { pronouns: told(pronouns) } : {}),
  }
}

function isWithin(name: string, inParts: string): boolean {
  const parts = inParts.toLowerCase().split(/[\s,]+/)
  return name
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => parts.includes(word))
}

/** An address or a company's name in the place of the name is none; '/Sales/Acme' behind it is the directory's. */
function usableName(text: string, company: string): string | undefined {
  const name = text.replace(/\/.*$/, '').trim()
  return name !== '' && !name.includes('@') && name !== company ? name : undefined
}

/** 'Okonkwo Adaeze' and 'Okonkwo, Adaeze' are the same words as the parts, in the directory's order. */
function withoutAffixes(name: string, inParts: string): string {
  const words = (text: string): string =>
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .toSorted()
      .join(' ')
  return inParts !== '' && name !== inParts && words(name) === words(inParts) && /\p{Ll}/u.test(inParts) && isTurned(name, inParts)
    ? inParts
    : name
}

/** East Asian and Hungarian names are shown family first on purpose, and are not turned; directories do so in Latin letters with a comma or capitals. */
function isTurned(name: string, inParts: string): boolean {
  return (
    name.includes(',') ||
    (name.split(' ')[0]?.toUpperCase() === name.split(' ')[0] && inParts.split(' ')[0]?.toUpperCase() !== inParts.split(' ')[0])
  )
}

/** The preferred one first, then what belongs to work. */
function best(lines: readonly ContactLine[], name: string): ContactLine[] {
  const rank = (line: ContactLine): number =>
    (line.types.includes('work') ? 2 : line.types.includes('home') ? -2 : 0) +
    (line.types.includes('pref') || line.parameters['pref'] ? 3 - Number(line.parameters['pref'] ?? 1) / 10 : 0)
  return lines.filter((line) => line.name === name && line.parts[0]).toSorted((a, b) => rank(b) - rank(a))
}

function phonesOf(lines: readonly ContactLine[]): CapturedPhone[] {
  const phones = lines
    .filter((line) => line.name === 'tel')
    .map((line) => ({ value: numberOf(line.parts[0] ?? ''), kind: kindOf(line, lines), sure: true }))
    .filter(({ value }) => value.replace(/\D/g, '').length >= 4)
  return phones
    .filter(
      (phone, index) => phones.findIndex((other) => other.value.replace(/[^\d+]/g, '') === phone.value.replace(/[^\d+]/g, '')) === index,
    )
    .slice(0, 10)
}

function numberOf(written: string): string {
  return oneLine(written)
    .slice(0, 50)
    .replace(/^tel:/i, '')
    .replace(/;ext=(?=\d)/i, ' ext. ')
    .replace(/;.*$/, '')
    .trim()
}

function kindOf(line: ContactLine, lines: readonly ContactLine[]): PhoneKind {
  const label = line.group ? (lines.find((other) => other.group === line.group && other.name === 'x-ablabel')?.parts[0] ?? '') : ''
  const words = [...line.types, label.toLowerCase()].join(' ')
  if (/fax/.test(words)) return 'fax'
  if (/cell|mobil|iphone|handy|portable|móvil|pcs|car/.test(words)) return 'mobile'
  if (/toll|free/.test(words)) return 'tollfree'
  if (/home|privat/.test(words)) return 'home'
  return /pager|modem|isdn|video|tty|textphone/.test(words) ? 'other' : 'office'
}

/** Profiles on networks are not the person's or the company's site. */
function websiteOf(line: ContactLine): string | undefined {
  const address = oneLine(line.parts[0] ?? '')
  const isProfile = /\b(?:linkedin|facebook|twitter|x|instagram|xing|github|google|skype|wa|t)\.(?:com|me)\b/i.test(address)
  return /^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/:?#]\S*)?$/iu.test(address) && !isProfile ? address : undefined
}

function addressOf(lines: readonly ContactLine[]): CapturedAddress | undefined {
  for (const line of best(lines, 'adr').concat(lines.filter(({ name }) => name === 'adr'))) {
    const label =
      line.parameters['label'] ??
      lines.find((other) => other.name === 'label' && other.types.some((type) => line.types.includes(type)))?.parts[0]
    const found = label
      ? label
          .split(/\\n|\n/)
          .map((each) => each.trim())
          .filter((each) => each !== '')
      : addressLines(line.parts)
    if (found.length > 0) return { lines: found.slice(0, 10).map(oneLine), sure: found.every((each) => !each.includes('\uFFFD')) }
  }
  return undefined
}
