import type { FindingView } from '../../api/views.ts'
import { countsOf } from '../../core/check/verdict.ts'
import { m } from '../words.ts'
import type { Person } from './facts.ts'

const matches: Readonly<Record<NonNullable<Person['source']>, string>> = {
  card: m.check_matches_card(),
  vcard: m.check_matches_contact(),
  invitation: m.check_matches_invitation(),
  signature: m.check_matches_signature(),
  typed: m.check_matches_notes(),
}

interface Judged {
  readonly findings: readonly Pick<FindingView, 'severity' | 'answer' | 'pass'>[]
  readonly proofread: boolean
  readonly passedOver?: number | undefined
}

/** Says in one line what a letter was held against and what is left to look at: what core/check/verdict.ts says in English, in the language of the page. */
export function verdictWords({ findings, proofread, passedOver = 0 }: Judged, source: Person['source']): string {
  const { facts, language, kept } = countsOf(findings)
  return [
    facts === 0 ? matches[source ?? 'typed'] : m.check_facts_to_look_at({ count: facts }),
    !proofread ? m.check_language_not_checked() : language === 0 ? m.check_language_clear() : m.check_words_to_look_at({ count: language }),
    ...(kept === 0 ? [] : [m.check_kept_as_said({ count: kept })]),
    ...(passedOver === 0 ? [] : [m.check_passed_over({ count: passedOver })]),
  ].join(' · ')
}
