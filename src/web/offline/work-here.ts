/** What the server would make of a change, made in the page by the same core while nobody answers. Loaded only then. */
import type { Input, Output } from '../../api/rows.ts'
import type { CheckView, InterviewView, LetterView } from '../../api/views.ts'
import { applyAnswers, heldBecause } from '../../core/check/answers.ts'
import { checkFacts } from '../../core/check/check-letter.ts'
import { dialectOf } from '../../core/check/dialect.ts'
import { verdictOf } from '../../core/check/verdict.ts'
import { composePanel } from '../../core/compose/compose-panel.ts'
import { keepProvenance } from '../../core/compose/keep-provenance.ts'
import { readJotting } from '../../core/compose/read-jotting.ts'
import type { LetterText } from '../../core/model/letter.ts'
import { deadlineOf, endInstant } from '../../core/send/deadline.ts'
import { goodTime } from '../../core/send/good-time.ts'

type CaseFile = InterviewView['caseFile']
type Written = NonNullable<Input<'composeLetters'>['body']['written']>

/** Makes the view of an interview that only this device knows. */
export function newInterview(id: string, { interview, people }: Input<'addInterview'>['body'], candidate: CaseFile['candidate']): InterviewView {
  const caseFile: CaseFile = { version: 1, candidate, interview, people }
  const { at, why } = goodTime(interview, Temporal.Now.instant())
  return {
    id,
    ...timesOf(caseFile),
    company: interview.company.name,
    position: interview.position,
    thanks: people.map((person) => ({ personId: person.id, state: 'to-write' })),
    over: false,
    sample: false,
    revision: 1,
    caseFile,
    ownCandidate: false,
    dialect: dialectOf(interview),
    answers: [],
    letters: [],
    deliveries: [],
    goodTime: { at: at.toString(), why, zone: interview.theirTimeZone ?? interview.timeZone },
  }
}

/** Makes the view of a changed interview. */
export function changedInterview(view: InterviewView, { interview, people }: Pick<Input<'changeInterview'>['body'], 'interview' | 'people'>): InterviewView {
  const caseFile: CaseFile = { ...view.caseFile, interview, people }
  return { ...view, caseFile, ...timesOf(caseFile), company: interview.company.name, position: interview.position }
}

function timesOf({ interview }: CaseFile): Pick<InterviewView, 'startsAt' | 'endsAt' | 'deadline'> {
  const startsAt = interview.start && endInstant({ end: interview.start, timeZone: interview.timeZone }).toString()
  return { ...(startsAt && { startsAt }), endsAt: endInstant(interview).toString(), deadline: deadlineOf(interview).toString() }
}

/** Writes the letters that are to be written, and gives them as the server will be told of them. */
export function composeHere(view: InterviewView, { anew = [], ids = {} }: Input<'composeLetters'>['body']): { readonly letters: readonly LetterView[]; readonly written: Written } {
  const at = Temporal.Now.instant()
  const kept = view.letters.filter((letter) => !anew.includes(letter.personId) && (letter.edited || !isOpen(view, letter.personId)))
  const { people, interview, earlierLetters = [] } = view.caseFile
  const before = kept.map(({ personId, body }) => ({ to: people.find(({ id }) => id === personId)?.name ?? '', company: interview.company.name, text: body }))
  const composed = composePanel(
    { ...view.caseFile, earlierLetters: [...earlierLetters, ...before] },
    {
      seeds: Object.fromEntries(people.map(({ id }) => [id, seedFor(view, id, anew)])),
      only: people.map(({ id }) => id).filter((id) => !kept.some((letter) => letter.personId === id)),
      sentAt: at,
    },
  )
  const letters = composed.map(({ to, ...letter }) => {
    const old = view.letters.find(({ personId }) => personId === to)
    const fresh = { ...letter, id: old?.id ?? ids[to] ?? '', personId: to, kind: 'thank-you' as const, edited: false, revision: (old?.revision ?? 0) + 1 }
    return { ...fresh, words: wordsIn(letter.body), check: checkHere(view, fresh, letter) }
  })
  return { letters, written: { at: at.toString(), letters: letters.map(({ personId, subject, body }) => ({ to: personId, subject, body })) } }
}

/** The page does not know how often a letter was worded anew; another wording than the one that stands there is meant. */
function seedFor(view: InterviewView, personId: string, anew: readonly string[]): number {
  return anew.includes(personId) ? (view.letters.find((letter) => letter.personId === personId)?.revision ?? 0) + 1 : 0
}

function isOpen({ thanks }: InterviewView, personId: string): boolean {
  const state = thanks.find((each) => each.personId === personId)?.state
  return state === undefined || ['to-write', 'to-send', 'refused', 'waived'].includes(state)
}

/** Gives a letter the words that were written into it. */
export function rewritten(view: InterviewView, letter: LetterView, words: LetterText): LetterView {
  return { ...letter, ...words, sentences: keepProvenance(letter, words.body), edited: true, revision: letter.revision + 1, words: wordsIn(words.body), check: checkHere(view, letter, words) }
}

/** Checks words by core alone. Spelling and grammar wait for the server, which looks at everything again before a letter leaves. */
export function checkHere({ caseFile, answers }: InterviewView, { personId, short }: Pick<LetterView, 'personId' | 'short'>, { subject, body }: LetterText): CheckView {
  const toAddress = caseFile.people.find(({ id }) => id === personId)?.email
  const letter = { caseFile, to: personId, subject, body, toAddress, short, sentAt: Temporal.Now.instant() }
  const findings = applyAnswers(checkFacts(letter).findings, answers, letter)
  return { findings, held: heldBecause(findings), verdict: verdictOf(letter, findings, false), proofread: false }
}

/** Says what the letter would make of notes. */
export function jottingsHere({ caseFile }: InterviewView, { to, notes }: Input<'readJottings'>['body']): Output<'readJottings'> {
  const people = caseFile.people.map((person) => (person.id === to ? { ...person, notes } : person))
  return { readings: notes.map((note) => readJotting(note, to, { ...caseFile, people })) }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0
}
