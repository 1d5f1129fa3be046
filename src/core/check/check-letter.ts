import type { Finding, FindingAnswer, Span } from '../model/finding.ts'
import { noSettings, type Settings } from '../model/settings.ts'
import { findAddressSlips } from './address.ts'
import { applyAnswers, heldBecause } from './answers.ts'
import type { CheckLexicon, FactCheck, KeyedFinding, LetterToCheck } from './letter-to-check.ts'
import { findFormSlips } from './letter-form.ts'
import { meets } from './look.ts'
import { checkPart, recordFor, type RecordToCheck } from './names-pass.ts'
import { leaveOutSettled } from './own-language.ts'
import { findPanelSlips } from './panel.ts'
import { originSpan, readPart, slipsToFindings } from './reading.ts'
import { inOrder, reconcile } from './reconcile.ts'
import { findTalkSlips } from './talk.ts'
import { verdictOf } from './verdict.ts'
import { say } from './say.ts'

/**
 * Checks names, facts and form of a letter against the record, and its likeness to the others of the panel.
 *
 * @example
 * checkFacts({
 *   caseFile: { candidate: { name: 'Ana Ruiz' }, interview: { position: 'Intern', company: { name: 'Acme' }, end: '2026-11-19T15:00', timeZone: 'Europe/Dublin' }, people: [{ id: 'p1', name: 'Siobhán Ray', source: 'card' }] },
 *   to: 'p1',
 *   subject: 'Thank you for Thursday',
 *   body: 'Dear Siobhan,',
 * }).findings.find(({ rule }) => rule === 'name-accent').message
 * // => 'The card says Siobhán, with an accent.'
 */
export function checkFacts(letter: LetterToCheck, lexicon?: CheckLexicon): FactCheck {
  const record = recordFor(letter, lexicon)
  const subject = factsOf('subject', letter.subject, record)
  const body = factsOf('body', letter.body, record)
  const findings = [
    ...findAddressSlips(letter),
    ...subject.findings,
    ...body.findings,
    ...formSlips(letter, { subject: subject.guarded, body: body.guarded }),
    ...findTalkSlips(letter),
    ...findPanelSlips(letter),
  ]
  return { findings: inOrder(findings), protectedSpans: { subject: subject.guarded, body: body.guarded } }
}

/** A style hint never touches a recorded name: Ms Flowers is no gift. */
function formSlips(letter: LetterToCheck, guarded: FactCheck['protectedSpans']): Finding[] {
  return findFormSlips(letter).filter((slip) => slip.part === 'to' || !meets(slip, guarded[slip.part]))
}

function factsOf(part: 'subject' | 'body', text: string, record: RecordToCheck): { findings: Finding[]; guarded: Span[] } {
  const reading = readPart(part, text)
  const { slips, guarded } = checkPart(reading, record)
  return { findings: slipsToFindings(reading, slips), guarded: guarded.map((span) => originSpan(span, reading.originAt)) }
}

export interface LetterToJudge {
  readonly letter: LetterToCheck
  /** What the proofreader found; undefined where it did not answer: the letter is then held. */
  readonly language: { readonly subject: readonly Finding[]; readonly body: readonly Finding[] } | undefined
  readonly answers: readonly FindingAnswer[]
  /** The candidate's own words, and rules that are not to speak. */
  readonly settings?: Settings | undefined
  readonly lexicon?: CheckLexicon | undefined
}

/** What the three looks came to; the shape that the page is shown. */
export interface Judgement {
  readonly findings: readonly KeyedFinding[]
  readonly verdict: string
  /** Why it may not be sent; empty when it may. */
  readonly held: readonly string[]
  readonly proofread: boolean
  /** How many places rules that are switched off would have spoken of; absent where there is none. */
  readonly passedOver?: number | undefined
}

/**
 * Judges a letter with all passes: what was found, in one line what that means, and why it may not be sent.
 *
 * @example
 * judgeLetter({ letter: { caseFile: { candidate: { name: 'Ana' }, interview: { position: '', company: { name: '' }, end: '2026-11-19T15:00', timeZone: 'UTC' }, people: [] }, to: 'p1', subject: '', body: '' }, language: undefined, answers: [] }).proofread
 * // => false
 */
export function judgeLetter({ letter, language, answers, settings = noSettings, lexicon }: LetterToJudge): Judgement {
  const facts = checkFacts(letter, lexicon)
  const subject = leaveOutSettled(language?.subject ?? [], letter.subject, settings)
  const body = leaveOutSettled(language?.body ?? [], letter.body, settings)
  const form = leaveOutSettled(facts.findings, '', { ...settings, words: [] })
  const left = { facts: { ...facts, findings: form.findings }, language: { subject: subject.findings, body: body.findings } }
  const findings = applyAnswers(reconcile({ letter, lexicon, ...left }), answers, letter)
  const held = heldBecause(findings)
  if (language === undefined) held.push(say('not-proofread').message)
  const passedOver = [subject, body, form].reduce((sum, { silenced }) => sum + silenced, 0)
  const verdict = [verdictOf(letter, findings, language !== undefined), ...passedOverWords(passedOver)].join(' · ')
  return { findings, verdict, held, proofread: language !== undefined, ...(passedOver > 0 && { passedOver }) }
}

/** What a rule would have said is not hidden: 'clear' must not mean that nobody looked. */
function passedOverWords(count: number): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? 'place' : 'places'} passed over by rules you switched off`]
}
