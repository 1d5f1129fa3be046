/** Words that the candidate typed into the case file: what they are called there, they may be called in the letter. */
import type { CaseFile, Note } from '../model/case-file.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { editDistance } from '../text/edit-distance.ts'
import { isCommonWord } from './common-words.ts'
import type { CheckLexicon } from './letter-to-check.ts'
import { wordToKeep } from './own-language.ts'

/**
 * Gives the texts in which the candidate wrote of the interview: position, qualifications, reasons, notes.
 *
 * @example
 * jottedTexts({ candidate: { name: 'Ana' }, interview: { position: 'Intern' }, people: [{ id: 'p1', name: 'Joan', notes: ['her friend Amal'] }] })
 * // => ['Intern', 'her friend Amal']
 */
export function jottedTexts({ candidate, interview, people }: CaseFile): string[] {
  const texts = [
    interview?.position,
    interview?.nextStep,
    interview?.term,
    ...(interview?.reasons ?? []),
    candidate?.headline,
    ...(candidate?.qualifications ?? []).map(({ text }) => text),
    ...people.flatMap(({ notes, title, organisation }) => [title, organisation, ...(notes ?? []).flatMap(noteTexts)]),
  ]
  return texts.flatMap((text) => text || [])
}

function noteTexts(note: string | Note): string[] {
  return typeof note === 'string' ? [note] : [note.text, note.thought ?? '', note.reading ?? '']
}

/** Changes a finding of the proofreader for what is known of the interview; undefined where nothing is left of it. */
export type Temper = (finding: Finding, text: string) => Finding | undefined

/**
 * Makes less of what stands in the case file as well: 'palaeography', 'spodumene', 'licence' are words of somebody's
 * trade or English, typed twice, and theirs to use. What was an error or a question is only mentioned, and a mention
 * goes, as does a word that is only rare. A slip for a common word stays what it is, for jottings are typed in a hurry; so does bad grammar.
 *
 * @example
 * temperedBy({ interview: { position: 'Palaeography intern' }, people: [] })(
 *   { severity: 'error', rule: 'spelling', pass: 'spelling', start: 3, end: 15, suggestions: ['paleography'] },
 *   'My palaeography course',
 * ).severity
 * // => 'hint'
 */
export function temperedBy(caseFile: CaseFile, lexicon?: CheckLexicon): Temper {
  let known: string | undefined
  const isJotted = (written: string) => {
    known ??= jottedTexts(caseFile).map(spaced).join('|')
    const jotted = known
    return formsOf(wordToKeep(written))
      .map(spaced)
      .filter((words) => words.trim() !== '')
      .some((words) => jotted.includes(words) || jotted.includes(words.toLowerCase()) || jotted.toLowerCase().includes(words))
  }
  return (finding, text) => {
    const written = text.slice(finding.start, finding.end)
    if (staysAsItIs(finding, written, lexicon) || !isJotted(written)) return finding
    const severity = finding.rule === 'odd-word' ? undefined : lowered[finding.severity]
    return severity && { ...finding, severity }
  }
}

const lowered: Readonly<Record<Severity, Severity | undefined>> = { error: 'hint', question: 'hint', hint: undefined }

function staysAsItIs({ pass, severity, suggestions }: Finding, written: string, lexicon: CheckLexicon | undefined): boolean {
  if (pass === 'grammar') return severity === 'error'
  return pass !== 'spelling' || (severity === 'error' && isSlipFor(suggestions[0] ?? '', written.toLowerCase(), lexicon))
}

/** 'Recieve', 'teh': one slip from a common word that begins alike, and no mere plural of it. */
function isSlipFor(meant: string, written: string, lexicon: CheckLexicon | undefined): boolean {
  if (meant.charAt(0) !== written.charAt(0) || meant.includes(' ') || written === `${meant}s`) return false
  const isCommon = lexicon?.isCommon?.(meant) ?? isCommonWord(meant)
  const isTurned = meant.length === written.length && [...meant].toSorted().join('') === [...written].toSorted().join('')
  return isCommon && (isTurned || written.length >= 5) && editDistance(written, meant, 1) === 1
}

/** 'She joiks' becomes 'you joik': a verb of the jottings stands in the letter in another form. */
function formsOf(word: string): string[] {
  return /^\p{Ll}+$/u.test(word) ? [word, `${word}s`, `${word}es`, word.replace(/e?s$/, ''), word.replace(/s$/, '')] : [word]
}

/** Only the words, each between spaces. */
function spaced(text: string): string {
  return ` ${(text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []).join(' ')} `
}
