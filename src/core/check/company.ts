import type { CaseFile } from '../model/case-file.ts'
import { letterKey } from '../text/fold.ts'
import { normaliseText } from '../text/normal.ts'
import { tokensOf } from '../text/tokens.ts'
import type { OtherApplication } from './letter-to-check.ts'

/** One way of writing a company that is right. */
export interface CompanyForm {
  readonly text: string
  readonly key: string
  readonly words: readonly string[]
  /** What to write where it is wrong: the company in full. */
  readonly recorded: string
  /** this: the interview's · agency: of somebody met · elsewhere: of another application. */
  readonly role: 'this' | 'agency' | 'elsewhere'
  /** Without its legal suffix, or one of its short forms. */
  readonly short: boolean
}

const legal =
  'inc|incorporated|llc|ltd|limited|corp|corporation|co|company|companies|plc|gmbh|ag|sa|s\\.a|bv|b\\.v|nv|n\\.v|llp|lp|oy|oyj|ab|as|a/s|aps|spa|s\\.p\\.a|srl|sarl|sas|pty|kg|kgaa|se|pbc|pc|pte|pvt|kk|group|holding|holdings'
const legalEnd = new RegExp(`,? \\(?(?:${legal})\\.?\\)?$`, 'i')

/**
 * Finds a legal suffix that follows a company's name; gives its length, 0 where there is none.
 *
 * @example
 * [legalSuffixLength(', LLC. I'), legalSuffixLength(' in May')]
 * // => [5, 0]
 */
export function legalSuffixLength(after: string): number {
  const found = suffixAfter.exec(after)
  return found?.[0].length ?? 0
}

const suffixAfter = new RegExp(
  `^(?:,? (?:Inc|Incorporated|LLC|L\\.L\\.C|Ltd|Limited|Corp|Corporation|Co|Company|PLC|plc|GmbH|AG|LLP|LP|Pty|BV|NV|SA|SE|Group|Holdings)(?:\\.(?=\\.|'s|,? \\p{L}))??(?![\\p{L}\\p{N}]))+(?:\\.(?=\\.|'s| \\p{Ll}))?`,
  'u',
)

/**
 * Lists every right way of writing the companies on record.
 *
 * @example
 * companyForms({ interview: { company: { name: 'Ashworth & Lindqvist Ltd.', alsoKnownAs: ['A&L'] } }, people: [] }).map(({ text }) => text)
 * // => ['Ashworth & Lindqvist Ltd.', 'Ashworth & Lindqvist', 'A&L']
 */
export function companyForms(caseFile: CaseFile, others: readonly OtherApplication[] = []): CompanyForm[] {
  const company = caseFile.interview?.company
  const name = company === undefined ? '' : company.name
  const forms = [
    ...formsOf(name, 'this', name),
    ...(company?.alsoKnownAs ?? []).flatMap((alias) => formsOf(alias, 'this', alias).map((form) => ({ ...form, short: true }))),
    ...caseFile.people.flatMap(({ organisation }) => formsOf(organisation ?? '', 'agency', organisation ?? '')),
    ...others.flatMap((other) => formsOf(other.company, 'elsewhere', other.company)),
  ]
  const own = new Set(forms.filter(({ role }) => role !== 'elsewhere').map(({ key }) => key))
  const seen = new Set<string>()
  return forms.filter(({ text, role, key }) => text !== '' && !(role === 'elsewhere' && own.has(key)) && !seen.has(text) && seen.add(text))
}

function formsOf(name: string, role: CompanyForm['role'], recorded: string): CompanyForm[] {
  const full = normaliseText(name).text.replace(/\s+/g, ' ').trim()
  const texts = [full, ...shorterNames(full)].filter((text, index, all) => text.length > 1 && all.indexOf(text) === index)
  return texts.map((text) => ({
    text,
    key: letterKey(text.replace(/\band\b/gi, '')),
    words: tokensOf(text).map((token) => token.text),
    recorded: recorded.normalize('NFC').trim(),
    role,
    short: text !== full,
  }))
}

/** Without one legal form after the other, then without 'The'. */
function shorterNames(full: string): string[] {
  const names: string[] = []
  for (let bare = full.replace(legalEnd, ''); bare !== '' && bare !== (names.at(-1) ?? full); bare = bare.replace(legalEnd, ''))
    names.push(bare)
  return [...names, (names.at(-1) ?? full).replace(/^The /, '')]
}
