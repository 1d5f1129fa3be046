import type { Span } from '../model/finding.ts'
import { letterKey } from '../text/fold.ts'
import { normaliseText } from '../text/normal.ts'
import { companyForms, type CompanyForm } from './company.ts'
import { findCompanyMentions, type CompanyMention } from './company-mentions.ts'
import { findCompanySlips, findSuffixSlips } from './company-slips.ts'
import { findDaySlips, weekdayName } from './days.ts'
import { findElsewhere, findUnknownCompany } from './elsewhere.ts'
import { findAddressedSlips, findGreetingSlips, salutationName } from './greeting.ts'
import { findHalves } from './halves.ts'
import type { CheckLexicon, LetterToCheck, OtherApplication } from './letter-to-check.ts'
import { coverOf } from './cover.ts'
import { knownWords, lookAt, type Look } from './look.ts'
import { findFormatSlips, findRoundSlips } from './meeting.ts'
import { findNameSlips } from './names.ts'
import { type Occasion, occasionOf } from './occasion.ts'
import { type Fillings, findPlaceholders } from './placeholders.ts'
import { findPosition, findPositionSlips } from './position.ts'
import type { Reading, Slip } from './reading.ts'
import { findRelativeDaySlips } from './relative-days.ts'
import { type Roster, rosterOf } from './roster.ts'
import { findSignatureSlips } from './signature.ts'
import { findStrangers } from './strangers.ts'
import { findTitleSlips } from './titles.ts'

/** The record, prepared once for both parts of a letter. */
export interface RecordToCheck {
  readonly letter: LetterToCheck
  readonly roster: Roster
  readonly companies: readonly CompanyForm[]
  readonly known: ReadonlySet<string>
  readonly fillings: Fillings
  readonly occasion: Occasion | undefined
  readonly lexicon: CheckLexicon | undefined
}

/** What one part of the letter came to, in offsets of the normal form. */
export interface PartFacts {
  readonly slips: readonly Slip[]
  readonly guarded: readonly Span[]
}

/**
 * Prepares what is on record for a letter.
 *
 * @example
 * recordFor({ caseFile: { people: [] }, to: 'p1' }, undefined).companies
 * // => []
 */
export function recordFor(letter: LetterToCheck, lexicon: CheckLexicon | undefined): RecordToCheck {
  const { caseFile, to } = letter
  const others = otherApplications(letter)
  const roster = rosterOf(caseFile, to, others)
  const occasion = occasionOf(caseFile.interview, letter.sentAt)
  const day = occasion?.days[0]
  const fillings = {
    name: roster.reader === undefined ? '' : salutationName(roster.reader),
    given: roster.reader?.given ?? '',
    family: roster.reader?.family ?? '',
    company: caseFile.interview?.company.name ?? '',
    position: caseFile.interview?.position ?? '',
    date: day === undefined ? '' : weekdayName(day),
    sender: caseFile.candidate?.name ?? '',
  }
  return { letter, roster, companies: companyForms(caseFile, others), known: knownWords(caseFile), fillings, occasion, lexicon }
}

/** Those that are known, and those that earlier letters tell of. */
function otherApplications({ caseFile, otherApplications: known = [] }: LetterToCheck): readonly OtherApplication[] {
  const { name = '', alsoKnownAs = [] } = caseFile.interview?.company ?? {}
  const own = new Set([name, ...alsoKnownAs].map(letterKey))
  const written = (caseFile.earlierLetters ?? []).flatMap(({ to, company = '' }) =>
    own.has(letterKey(company)) || company === '' ? [] : [{ company, position: '', people: [to] }],
  )
  return [...known, ...written]
}

/**
 * Checks one part of a letter against the record. What is surest is said first, and nothing is said twice of one place.
 *
 * @example
 * checkPart({ part: 'subject', text: '', tokens: [], signatureFrom: 0 }, recordFor({ caseFile: { people: [] }, to: 'p1' }, undefined)).slips
 * // => []
 */
export function checkPart(reading: Reading, record: RecordToCheck): PartFacts {
  const found = findCompanyMentions(reading, record.companies)
  const suffixes = findSuffixSlips(reading, found, record.companies)
  const length = reading.text.length
  const suffixed = coverOf(length, suffixes)
  const companies = found.filter((mention) => !suffixed.has(mention))
  const own = companies.filter(({ form }) => form.role !== 'elsewhere')
  const look = lookAt({ reading, roster: record.roster, companies, known: record.known, lexicon: record.lexicon })
  const names = findNameSlips(look)
  const placeholders = findPlaceholders(reading, record.fillings)
  const sure = [...placeholders, ...names.filter(({ certain }) => certain)]
  const firm = findCompanySlips(look, record.companies, companies)
  const about = [...aboutWho(look, record, { companies, explained: [...sure, ...firm] }), ...suffixes]
  const how = [...sure, ...firm, ...names, ...aboutThePosition(look, record, found)]
  const guarded = [...met(look, names), ...own, ...findPosition(reading, normaliseText(record.fillings.position).text)]
  const strangers = findStrangers(look, [...how, ...about])
  const facts = aboutTheMeeting(reading, record)
  const recorded = coverOf(length, guarded)
  const rest = [...how, ...strangers, ...facts].filter((slip) => !recorded.has(slip))
  const doubted = coverOf(length, about)
  return { slips: apart([...placeholders, ...about, ...rest], length), guarded: guarded.filter((span) => !doubted.has(span)) }
}

/** Recorded names of this interview; those of other applications are nobody's to guard. */
function met({ mentions, reading }: Look, names: readonly Slip[]): Span[] {
  const slips = coverOf(reading.text.length, names)
  return mentions.filter((mention) => {
    const isPart = mention.forms.every(({ kind }) => kind === 'part')
    return mention.forms.some(({ person }) => person.role !== 'elsewhere') && !(isPart && slips.has(mention))
  })
}

interface WhoPlace {
  readonly companies: readonly CompanyMention[]
  readonly explained: readonly Span[]
}

/** Rules about who, not how: they may speak of a name that is spelled as recorded. */
function aboutWho(look: Look, { letter, companies: forms }: RecordToCheck, { companies, explained }: WhoPlace): Slip[] {
  const company = letter.caseFile.interview?.company.name ?? ''
  const { length } = look.reading.text
  const taken = coverOf(length, explained)
  const people = coverOf(length, look.mentions)
  const greeting = look.reading.part === 'body' ? findGreetingSlips(look, explained) : []
  return [
    ...greeting,
    ...findAddressedSlips(look),
    ...findTitleSlips(look),
    ...findHalves(look).filter((slip) => !taken.has(slip)),
    ...findElsewhere(look, { companies, company }),
    ...findSignatureSlips(look),
    ...(company === ''
      ? []
      : findUnknownCompany(look, { taken: [...companies, ...explained], forms, company }).filter((slip) => !people.has(slip))),
  ]
}

function aboutThePosition({ reading, mentions }: Look, { letter }: RecordToCheck, companies: readonly Span[]): Slip[] {
  const position = letter.caseFile.interview?.position ?? ''
  const others = (letter.otherApplications ?? []).map((other) => other.position)
  return findPositionSlips(reading, { position, others, taken: [...companies, ...mentions] })
}

function aboutTheMeeting(reading: Reading, { letter, occasion }: RecordToCheck): Slip[] {
  const { interview } = letter.caseFile
  const days =
    occasion === undefined ? [] : [...findDaySlips(reading, occasion, interview?.nextStep), ...findRelativeDaySlips(reading, occasion)]
  return [...days, ...findFormatSlips(reading, interview?.format), ...findRoundSlips(reading, interview?.round)]
}

/** Keeps the first of those that overlap. */
function apart(slips: readonly Slip[], length: number): Slip[] {
  const taken = coverOf(length)
  return slips.filter((slip) => {
    const free = !taken.has(slip)
    if (free) taken.add(slip)
    return free
  })
}
