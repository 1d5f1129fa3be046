import type { CheckView, InterviewView, LetterView } from '../../api/views.ts'
import type { Person } from './facts.ts'
import { heldWords } from './found-words.ts'

/** One letter that could go, with what keeps it here. */
export interface Waiting {
  readonly letter: LetterView
  readonly person: Person
  /** Why it may not go yet, in sentences; empty when it may. */
  readonly held: readonly string[]
}

export interface SendPlan {
  /** What a press on send is meant for. */
  readonly waiting: readonly Waiting[]
  /** Of these, what may go now. */
  readonly ready: readonly Waiting[]
}

interface Known {
  readonly view: InterviewView
  /** The newest check of each letter by its id, where the page knows a newer one than the view. */
  readonly checks: ReadonlyMap<string, CheckView>
  /** Letters that the rules advise against, and that the person wants to send all the same. */
  readonly wanted: ReadonlySet<string>
}

/** Finds out whom a press on send is for, and what holds it back. */
export function planSend({ view, checks, wanted }: Known): SendPlan {
  const waiting = view.caseFile.people.flatMap((person) => {
    const letter = view.letters.find((each) => each.personId === person.id)
    if (!letter || !isOpen(view, person.id)) return []
    if (!person.email || (letter.route.send !== 'yes' && !wanted.has(letter.id))) return []
    return [{ letter, person, held: heldWords(checks.get(letter.id) ?? letter.check) }]
  })
  return { waiting, ready: waiting.filter((each) => each.held.length === 0) }
}

/** True while a letter to this person can still be read, changed and sent. */
export function isOpen(view: Pick<InterviewView, 'thanks' | 'letters'>, personId: string): boolean {
  const state = view.thanks.find((each) => each.personId === personId)?.state
  if (state === 'waived') return view.letters.some((letter) => letter.personId === personId && letter.route.send === 'no')
  return state === 'to-send' || state === 'refused' || state === 'to-write'
}
