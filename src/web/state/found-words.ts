import { type CodedGap, isCodedGap } from '../../core/check/gap-words.ts'
import type { RecordSource } from '../../core/check/source-words.ts'
import type { Said } from '../../core/model/said.ts'
import type { CheckView, FindingView } from '../../api/views.ts'
import { language, m } from '../words.ts'
import { foundSentences } from './found-sentences.ts'
import { locale } from './locale.ts'
import { ruleSentences } from './rule-sentences.ts'

type Told = Pick<FindingView, 'message' | 'said'> & { readonly rule?: string }

/** Says a finding in the language of the page. What another program said of English stays English, or tells what its rule looks at. */
export function foundWords({ message, said, rule = '' }: Told): string {
  if (isKnown(said)) return foundSentences[said.code](wordsInGaps(said.gaps))
  return language !== 'en' && isRule(rule) ? ruleSentences[rule]() : message
}

/** The language of what foundWords says. */
export function foundLanguage({ said, rule }: FindingView): string {
  return isKnown(said) || isRule(rule) ? language : 'en'
}

/** Says what a rule looks at. */
export function ruleWords({ rule, words, said }: { readonly rule: string; readonly words: string; readonly said?: Said | undefined }): string {
  return isRule(rule) ? ruleSentences[rule]() : foundWords({ message: words, said })
}

/** Says why a letter may not leave yet, in the language of the page. */
export function heldWords({ findings, held, proofread }: Pick<CheckView, 'findings' | 'held' | 'proofread'>): string[] {
  return held.map((words) => {
    const finding = findings.find(({ message }) => message === words)
    if (finding) return foundWords(finding)
    return proofread ? words : m.found_not_proofread()
  })
}

type Known = Said & { readonly code: keyof typeof foundSentences }

function isKnown(said: Said | undefined): said is Known {
  return said !== undefined && Object.hasOwn(foundSentences, said.code)
}

function isRule(rule: string): rule is keyof typeof ruleSentences {
  return Object.hasOwn(ruleSentences, rule)
}

function wordsInGaps(gaps: Said['gaps']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(gaps).map(([gap, value]) => [gap, isCodedGap(gap) ? coded[gap](value) : value]))
}

const records: Readonly<Record<RecordSource, string>> = {
  card: m.found_record_card(),
  vcard: m.found_record_vcard(),
  invitation: m.found_record_invitation(),
  signature: m.found_record_signature(),
  typed: m.found_record_typed(),
}

const formats = { 'in-person': m.found_format_in_person(), video: m.found_format_video(), phone: m.found_format_phone() } as const

const coded: Readonly<Record<CodedGap, (code: string) => string>> = {
  record: (code) => wordsOf(records, code),
  day: (code) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(code)),
  format: (code) => wordsOf(formats, code),
  here: english,
  there: english,
}

function english(code: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
}

function wordsOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code
}
