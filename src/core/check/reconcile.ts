import type { Finding, LetterPart, Severity, Span } from '../model/finding.ts'
import { temperedBy } from './jotted.ts'
import type { CheckLexicon, FactCheck, LetterToCheck } from './letter-to-check.ts'
import { say } from './say.ts'

export interface ToReconcile {
  readonly letter: Pick<LetterToCheck, 'caseFile' | 'subject' | 'body'>
  readonly facts: FactCheck
  /** Findings of the proofreader for each part; whatever part they name, it is the one they stand under. */
  readonly language: { readonly subject: readonly Finding[]; readonly body: readonly Finding[] }
  readonly lexicon?: CheckLexicon | undefined
}

/**
 * Makes one list of what the passes found: a recorded name is never touched, what names and facts say of a place
 * replaces what the others say there, less is made of words that the candidate typed before, an unknown capitalised
 * word in mid-sentence is asked about, and what spelling and grammar both say is said once.
 *
 * @example
 * reconcile({
 *   letter: { caseFile: { people: [] }, subject: '', body: 'Hi Shivon,' },
 *   facts: { findings: [], protectedSpans: { subject: [], body: [{ start: 3, end: 9 }] } },
 *   language: { subject: [], body: [{ part: 'body', start: 3, end: 9, severity: 'error', rule: 'spelling', pass: 'spelling', message: '', suggestions: [] }] },
 * })
 * // => []
 */
export function reconcile({ letter, facts, language, lexicon }: ToReconcile): Finding[] {
  const temper = temperedBy(letter.caseFile, lexicon)
  const spoken = (['subject', 'body'] as const).flatMap((part) => {
    const taken = [...facts.protectedSpans[part], ...facts.findings.filter((fact) => fact.part === part && ownsItsPlace(fact))]
    const free = language[part]
      .filter((finding) => !taken.some((span) => overlaps(span, finding)))
      .flatMap((finding) => temper(finding, letter[part]) ?? [])
    return agreed(free).map((finding) => asNameQuestion({ ...finding, part }, letter[part]))
  })
  return inOrder([...facts.findings, ...spoken])
}

const partOrder: Record<LetterPart, number> = { to: 0, subject: 1, body: 2 }

/**
 * Sorts findings by part and place and leaves out what is said twice.
 *
 * @example
 * inOrder([])
 * // => []
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => partOrder[a.part] - partOrder[b.part] || a.start - b.start || a.end - b.end)
  const seen = new Set<string>()
  return sorted.filter(({ part, start, end, rule, message }) => {
    const key = `${part} ${start} ${end} ${rule} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Whole sentences that are too like others leave room for a slip within them; a name or a gap does not. */
function ownsItsPlace({ pass, rule, severity }: Finding): boolean {
  return severity !== 'hint' && (pass === 'names' || rule === 'placeholder')
}

const raised: Record<Severity, Severity> = { hint: 'question', question: 'error', error: 'error' }
const weight: Record<Severity, number> = { error: 0, question: 1, hint: 2 }

/** One finding for each place: the surest stays, and is surer for being confirmed by another pass. */
function agreed(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings.toSorted((a, b) => weight[a.severity] - weight[b.severity] || a.start - b.start || a.end - b.end)) {
    const index = kept.findIndex((other) => overlaps(other, finding))
    const other = kept[index]
    if (other === undefined) kept.push(finding)
    else if (other.pass !== finding.pass)
      kept[index] = {
        ...other,
        severity: raised[other.severity],
        suggestions: [...new Set([...other.suggestions, ...finding.suggestions])],
      }
  }
  return kept
}

/** Names nobody recorded are no slips: a capital in mid-sentence is the candidate's word for it. */
function asNameQuestion(finding: Finding, text: string): Finding {
  const word = text.slice(finding.start, finding.end)
  if (finding.pass !== 'spelling' || finding.severity !== 'error' || !/\p{Lu}/u.test(word) || opensSentence(text, finding.start))
    return finding
  return { ...finding, severity: 'question', rule: 'name-unknown', ...say('name-unknown', { written: word }) }
}

function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return (
    /(?:^|\n|[.!?:]["”’)]*\s)\s*["“‘(]*$/.test(start > 40 ? `x${before}` : before) &&
    !/\b(?:Mr|Mrs|Ms|Dr|Prof|St|\p{Lu})\.\s$/u.test(before)
  )
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
