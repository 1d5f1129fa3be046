/** What is done to letters beyond typing: each act asks the server and shows its answer. */
import type { FindingView, InterviewView } from '../../api/views.ts'
import { call, type Answer } from './client.ts'
import { withNote, type Note, type Person } from './facts.ts'
import { accept } from './interview.ts'
import type { LetterDesk } from './letter-desk.ts'
import { tell } from './notices.ts'
import { m } from '../words.ts'

export async function answerFinding(view: InterviewView, finding: FindingView, reason: string): Promise<Answer<InterviewView>> {
  const answer = accept(await call('answerFinding', { params: { interviewId: view.id }, body: { key: finding.key, reason } }))
  if (answer.ok) tell(m.state_not_asked_again(), () => void takeBackAnswer(view, finding.key))
  return answer
}

export async function takeBackAnswer(view: InterviewView, key: string): Promise<Answer<InterviewView>> {
  return accept(await call('takeBackAnswer', { params: { interviewId: view.id }, body: { key } }))
}

/** Asks for the same letter in other words; the words that stood there can be had back. */
export async function writeAnew(view: InterviewView, desk: LetterDesk): Promise<Answer<InterviewView>> {
  await desk.saver.flush()
  const before = desk.text.value
  const answer = accept(await call('composeLetters', { params: { interviewId: view.id }, body: { anew: [desk.letter.value.personId] } }))
  if (answer.ok) tell(m.state_other_words(), () => desk.write(before))
  return answer
}

/** Says something about a jotting, and has the letters that were not edited written with it. */
export async function settleNote(view: InterviewView, fact: string, change: Partial<Note>): Promise<Answer<InterviewView>> {
  const changed = await changePeople(view, withNote(view.caseFile.people, fact, change))
  if (!changed.ok) return changed
  const answer = accept(await call('composeLetters', { params: { interviewId: view.id }, body: {} }))
  if (answer.ok && editedFor(view, fact)) tell(m.state_kept_changed_letter_hand())
  return answer
}

function editedFor(view: InterviewView, fact: string): boolean {
  return view.letters.some((letter) => letter.edited && fact.startsWith(`${letter.personId}.`))
}

/** Keeps an address, and has it looked at anew whether a letter should go there: without one it could not. */
export async function keepAddress(view: InterviewView, personId: string, address: string): Promise<Answer<InterviewView>> {
  const people = view.caseFile.people.map((each) => (each.id === personId ? { ...each, email: address || undefined } : each))
  const changed = await changePeople(view, people)
  return changed.ok ? accept(await call('composeLetters', { params: { interviewId: view.id }, body: {} })) : changed
}

async function changePeople(view: InterviewView, people: readonly Person[]): Promise<Answer<InterviewView>> {
  const body = { revision: view.revision, interview: view.caseFile.interview, people: [...people] }
  return accept(await call('changeInterview', { params: { interviewId: view.id }, body }))
}

export async function handleLetter(
  letterId: string,
  how: 'own-mail-program' | 'another-way' | 'not-needed',
  words: string,
): Promise<Answer<InterviewView>> {
  const answer = accept(await call('handleLetter', { params: { letterId }, body: { how } }))
  if (answer.ok) tell(words, () => void unhandleLetter(letterId).then((back) => back.ok || tell(back.trouble.words)))
  return answer
}

export async function unhandleLetter(letterId: string): Promise<Answer<InterviewView>> {
  return accept(await call('unhandleLetter', { params: { letterId } }))
}
