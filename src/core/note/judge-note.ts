import { applyAnswers, heldBecause } from '../check/answers.ts'
import { judgeLetter, type Judgement, type LetterToJudge } from '../check/check-letter.ts'
import { verdictOf } from '../check/verdict.ts'
import type { Finding } from '../model/finding.ts'
import { letterKey } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'
import { countNoteWords, noteLength } from './length.ts'
import { say } from '../check/say.ts'

export interface NoteToJudge extends Omit<LetterToJudge, 'letter' | 'language'> {
  /** As for the letter to the same person; `body` is the note's text. The notes to the others stand for the panel's letters. */
  readonly letter: Omit<LetterToJudge['letter'], 'subject' | 'toAddress'>
  readonly language: { readonly body: readonly Finding[] } | undefined
  /** The mail to the same person: the card says something else. */
  readonly mail?: string | undefined
}

/** Rules about a mail that a card does not have to keep. */
const mailOnly = new Set(['letter-short', 'letter-long'])

/** Judges a note with the passes of the letters, less what only a mail has, and against the mail that went before it. */
export function judgeNote({ letter, language, mail, ...rest }: NoteToJudge): Judgement {
  const asLetter = { ...letter, subject: 'A note by hand' }
  const judged = judgeLetter({ ...rest, letter: asLetter, language: language && { subject: [], body: language.body } })
  const own = applyAnswers([...lengthSlips(letter.body), ...copiedSlips(letter.body, mail ?? '')], rest.answers, asLetter)
  const findings = [...own, ...judged.findings.filter(({ part, rule }) => part === 'body' && !mailOnly.has(rule))]
  const held = heldBecause(findings)
  if (!judged.proofread) held.push('Spelling and grammar could not be checked yet.')
  return { findings, verdict: verdictOf(asLetter, findings, judged.proofread), held, proofread: judged.proofread }
}

const whole = { part: 'body', start: 0, end: 0, pass: 'form', suggestions: [] } as const

function lengthSlips(text: string): Finding[] {
  const words = countNoteWords(text)
  if (words > noteLength.most) return [{ ...whole, severity: 'question', rule: 'note-long', ...say('note-long', { least: noteLength.least, most: noteLength.most, words }) }]
  if (words < noteLength.least) return [{ ...whole, severity: 'hint', rule: 'note-short', ...say('note-short', { words }) }]
  return []
}

/** Sentences of the note that stand in the mail, letter for letter but for capitals and signs. */
function copiedSlips(text: string, mail: string): Finding[] {
  const inMail = new Set(sentencesOf(mail).map((sentence) => letterKey(sentence.text)))
  return sentencesOf(text)
    .filter((sentence) => countNoteWords(sentence.text) > 4 && inMail.has(letterKey(sentence.text)))
    .map((sentence) => ({ ...whole, start: sentence.start, end: sentence.end, severity: 'error', rule: 'note-as-mail', ...say('note-as-mail') }))
}
