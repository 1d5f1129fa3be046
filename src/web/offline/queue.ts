/** The outbox as a value: what may be done to the changes that wait, and what comes of it. */
import type { Trouble } from '../state/trouble.ts'
import type { Op, Revisions } from './op.ts'

export type Queue = readonly Op[]

/**
 * Puts a change behind those that wait. Words that were written over words which never left take their place: the
 * change that waits keeps its name and what it was based on.
 */
export function enqueue(queue: Queue, op: Op): Queue {
  const last = queue.findLast((each) => each.about === op.about)
  if (!last || !takesPlaceOf(op, last)) return [...queue, op]
  const body = { ...op.input.body, revision: last.input.body?.['revision'] }
  return queue.map((each) => (each === last ? { ...last, at: op.at, input: { ...op.input, body }, here: op.here } : each))
}

function takesPlaceOf(op: Op, last: Op): boolean {
  const isWords = op.door === 'saveLetter' || op.door === 'changeInterview'
  return isWords && last.door === op.door && last.tries === 0 && !last.refused && last.input.params?.['letterId'] === op.input.params?.['letterId']
}

/** Finds the change that goes up next: in order, but not past one that was refused about the same thing. */
export function nextOf(queue: Queue): Op | undefined {
  const held = new Set<string>()
  for (const op of queue) {
    if (op.refused) held.add(op.about)
    else if (!held.has(op.about)) return op
  }
  return undefined
}

/** Notes that a change is about to be sent. */
export function sending(queue: Queue, id: string): Queue {
  return change(queue, id, (op) => ({ ...op, tries: op.tries + 1 }))
}

/** Notes what a change made of things here. */
export function shownHere(queue: Queue, id: string, shown: Revisions): Queue {
  return change(queue, id, (op) => ({ ...op, shown }))
}

/**
 * Takes a change out that was carried out. Those behind it were made on what it had shown here; where the server's
 * revision is another, they now name that one. A revision of somebody else's making matches none of them, and stops them.
 */
export function done(queue: Queue, id: string, now: Revisions): Queue {
  const gone = queue.find((op) => op.id === id)
  const rest = queue.filter((op) => op.id !== id)
  const shown = gone?.shown
  return shown ? rest.map((op) => rebase(op, shown, now)) : rest
}

function rebase(op: Op, shown: Revisions, now: Revisions): Op {
  const subject = subjectOf(op)
  const revision = subject === undefined ? undefined : now[subject]
  if (subject === undefined || revision === undefined || op.tries > 0 || op.input.body?.['revision'] !== shown[subject]) return op
  return { ...op, input: { ...op.input, body: { ...op.input.body, revision } } }
}

/** Names what a change is based on a revision of. */
export function subjectOf({ door, input }: Op): string | undefined {
  if (door === 'saveLetter') return input.params?.['letterId']
  return door === 'changeInterview' ? input.params?.['interviewId'] : undefined
}

/** Keeps a change that was refused, with the words: it waits for the person. */
export function refused(queue: Queue, id: string, trouble: Trouble): Queue {
  return change(queue, id, (op) => ({ ...op, refused: trouble }))
}

/** Takes a change back. One that was never sent is gone; of another the server is told to do nothing under its name. */
export function takeBack(queue: Queue, id: string): Queue {
  const op = queue.find((each) => each.id === id)
  return op && op.tries > 0 && !op.refused ? change(queue, id, (each) => ({ ...each, takenBack: true })) : drop(queue, id)
}

/** Takes a change out. */
export function drop(queue: Queue, id: string): Queue {
  return queue.filter((op) => op.id !== id)
}

/**
 * Settles two versions: what was written here goes up once more, on top of the newest; or it gives way. An order to
 * send that stood behind it is taken out either way: it was given for words that may not be these any more.
 */
export function settle(queue: Queue, id: string, mine: { readonly revision: number; readonly id: string } | undefined): Queue {
  const op = queue.find((each) => each.id === id)
  if (!op) return queue
  const rest = withoutOrders(queue, op)
  if (!mine) return drop(rest, id)
  const again: Op = { ...op, id: mine.id, tries: 0, refused: undefined, input: { ...op.input, body: { ...op.input.body, revision: mine.revision } } }
  return rest.map((each) => (each.id === id ? again : each))
}

/** Takes a refused change out once its words were read. An order to send behind it was given for letters with that change. */
export function dismiss(queue: Queue, id: string): Queue {
  const op = queue.find((each) => each.id === id)
  return drop(op && op.door !== 'sendLetters' ? withoutOrders(queue, op) : queue, id)
}

function withoutOrders(queue: Queue, { about }: Op): Queue {
  return queue.filter((each) => !(each.about === about && each.door === 'sendLetters' && each.tries === 0))
}

function change(queue: Queue, id: string, to: (op: Op) => Op): Queue {
  return queue.map((op) => (op.id === id ? to(op) : op))
}
