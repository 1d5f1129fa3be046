/** How near a read person comes to the person on the card, field by field. */
import type { CapturedPerson } from '../../src/core/capture/captured-person.ts'
import type { CardTruth } from './sets.ts'

export const fields = ['name', 'email', 'phones', 'company', 'title', 'website', 'address'] as const
export type Field = (typeof fields)[number]

export interface Score {
  /** Of fields that the card shows: right or not. For phones: how many of how many. */
  readonly right: Partial<Record<Field, number>>
  readonly shown: Partial<Record<Field, number>>
  readonly isNameSure: boolean
  readonly isPlainName: boolean
  /** Fields that were given, and how many of these the card does not show. */
  readonly given: number
  readonly invented: readonly string[]
  /** Fields that were called sure, and which of them were wrong. */
  readonly sure: number
  readonly sureButWrong: readonly string[]
}

/** Compares what was read with what is true. */
export function scoreOf(person: CapturedPerson | undefined, truth: CardTruth): Score {
  const right = {
    name: Number(isName(person?.name?.value, truth)),
    ...shownOnly(truth.emails[0], {
      email: Number(truth.emails.some((each) => each.toLowerCase() === person?.email?.value.toLowerCase())),
    }),
    ...shownOnly(truth.phones[0], {
      phones: truth.phones.filter(({ e164 }) => person?.phones?.some(({ value }) => digitsOf(value) === digitsOf(e164))).length,
    }),
    ...shownOnly(truth.company, {
      company: Number([truth.company, truth.companyBare].some((each) => plain(each) === plain(person?.company?.value ?? ''))),
    }),
    ...shownOnly(truth.title, {
      title: Number([truth.title, `${truth.title} ${truth.department}`].some((each) => plain(each) === plain(person?.title?.value ?? ''))),
    }),
    ...shownOnly(truth.website, { website: Number(site(truth.website) === site(person?.website?.value ?? '')) }),
    ...shownOnly(truth.address, {
      address: Number(plain(truth.address?.lines.join(' ') ?? '') === plain(person?.address?.lines.join(' ') ?? '')),
    }),
  }
  const shown = Object.fromEntries(Object.keys(right).map((field) => [field, field === 'phones' ? truth.phones.length : 1]))
  return {
    right,
    shown,
    isNameSure: person?.name?.sure === true,
    isPlainName: /^[\x20-\x7e]*$/.test(truth.name),
    ...givenOf(person, truth),
    ...sureOf(person, right, truth),
  }
}

function shownOnly<T>(shown: unknown, value: T): T | Record<never, never> {
  return shown ? value : {}
}

function isName(read: string | undefined, { name, nameShown }: CardTruth): boolean {
  const given = (read ?? '').normalize('NFC')
  // 'WEISS' in capitals may be Weiß or Weiss: what the card shows is right.
  return given === name.normalize('NFC') || (nameShown !== name && given.toLocaleUpperCase('en') === nameShown && given !== nameShown)
}

/** What is given although the card has nothing of the kind. */
function givenOf(person: CapturedPerson | undefined, truth: CardTruth): Pick<Score, 'given' | 'invented'> {
  const phones = person?.phones ?? []
  const invented = [
    ...(person?.email && truth.emails.length === 0 ? [`email ${person.email.value}`] : []),
    ...phones
      .filter(({ value }) => !truth.phones.some(({ e164 }) => digitsOf(e164) === digitsOf(value)) && !isMisread(value, truth))
      .map(({ value }) => `phone ${value}`),
    ...(person?.company && !truth.company ? [`company ${person.company.value}`] : []),
    ...(person?.title && !truth.title ? [`title ${person.title.value}`] : []),
    ...(person?.website && !truth.website ? [`website ${person.website.value}`] : []),
    ...(person?.address && !truth.address ? [`address ${person.address.lines.join(' / ')}`] : []),
    ...(person?.credentials && truth.suffixes.length === 0 ? [`credentials ${person.credentials.value}`] : []),
    ...(person?.honorific && !truth.prefix ? [`honorific ${person.honorific.value}`] : []),
  ]
  const { name, email, company, title, website, address, credentials, honorific } = person ?? {}
  return {
    given:
      [name, email, company, title, website, address, credentials, honorific].filter((field) => field !== undefined).length + phones.length,
    invented,
  }
}

/** A number of the card with some digits wrong is wrong, but not made up. */
function isMisread(value: string, { phones }: CardTruth): boolean {
  return phones.some(
    ({ e164 }) => digitsOf(e164).slice(-4) === digitsOf(value).slice(-4) || digitsOf(e164).slice(0, 7) === digitsOf(value).slice(0, 7),
  )
}

function sureOf(
  person: CapturedPerson | undefined,
  right: Partial<Record<Field, number>>,
  truth: CardTruth,
): Pick<Score, 'sure' | 'sureButWrong'> {
  const single = (['name', 'email', 'company', 'title', 'website', 'address'] as const).filter((field) => person?.[field]?.sure)
  const phones = person?.phones?.filter(({ sure }) => sure) ?? []
  const wrongPhones = phones.filter(({ value }) => !truth.phones.some(({ e164 }) => digitsOf(e164) === digitsOf(value)))
  return {
    sure: single.length + phones.length,
    sureButWrong: [...single.filter((field) => right[field] !== 1), ...wrongPhones.map(({ value }) => `phone ${value}`)],
  }
}

/** Letters and digits, small: cards set lines in capitals, and marks between parts differ. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}&+]/gu, '')
}

function site(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

function digitsOf(text: string): string {
  return text.replace(/(?:ext|x).*$/i, '').replace(/\D/g, '')
}
