/** What the changes that wait make of what was read last: pure, so that one that is taken back leaves no trace. */
import type { Output } from '../../api/rows.ts'
import type { InterviewSummary, InterviewView, LetterView, ThanksView } from '../../api/views.ts'
import { isOver } from '../../core/send/thanks.ts'
import type { Op, Revisions } from './op.ts'

type Home = Output<'home'>

/** Gives an interview as it stands on this device. */
export function withChanges(view: InterviewView | undefined, ops: readonly Op[]): InterviewView | undefined {
  return ops.reduce<InterviewView | undefined>((now, op) => (op.takenBack ? now : withChange(now, op)), view)
}

function withChange(view: InterviewView | undefined, op: Op): InterviewView | undefined {
  if (op.door === 'addInterview') return op.here?.view ?? view
  return view && settled({ ...view, ...changeOf(view, op) }, op)
}

function changeOf(view: InterviewView, { door, input, here, at }: Op): Partial<InterviewView> {
  const body = input.body ?? {}
  switch (door) {
    case 'changeInterview':
      return here?.view ? { caseFile: here.view.caseFile, company: here.view.company, position: here.view.position, endsAt: here.view.endsAt, deadline: here.view.deadline, revision: view.revision + 1 } : {}
    case 'composeLetters':
    case 'saveLetter':
      return { letters: inOrder(view, here?.letters ?? []) }
    case 'answerFinding':
      return { answers: [...view.answers.filter(({ key }) => key !== body['key']), { key: String(body['key']), reason: String(body['reason']) }], letters: view.letters.map((letter) => answered(letter, body['key'], String(body['reason']))) }
    case 'takeBackAnswer':
      return { answers: view.answers.filter(({ key }) => key !== body['key']) }
    case 'handleLetter':
    case 'unhandleLetter':
      return { thanks: handled(view, input.params?.['letterId'], door === 'handleLetter' ? body['how'] : undefined, at) }
    case 'sendLetters':
      return { thanks: view.thanks.map((each) => (isOrdered(view, each, body['to']) ? { ...each, state: 'leaving' } : each)) }
    default:
      return {}
  }
}

/** Where everyone stands follows from what is there. */
function settled(view: InterviewView, { door }: Op): InterviewView {
  if (door === 'sendLetters' || door === 'handleLetter' || door === 'unhandleLetter') return { ...view, over: isOver(view.thanks.map(({ state }) => state)) }
  const thanks = view.caseFile.people.map((person) => standing(view, person.id))
  return { ...view, thanks, over: view.over && isOver(thanks.map(({ state }) => state)) }
}

function standing(view: InterviewView, personId: string): ThanksView {
  const before = view.thanks.find((each) => each.personId === personId)
  if (before && !['to-write', 'to-send', 'waived'].includes(before.state)) return before
  const letter = view.letters.find((each) => each.personId === personId)
  if (!letter) return before?.state === 'waived' ? before : { personId, state: 'to-write' }
  return letter.route.send === 'no' ? { personId, state: 'waived', why: letter.route.why } : { personId, state: 'to-send' }
}

function isOrdered(view: InterviewView, { personId, state }: ThanksView, to: unknown): boolean {
  if (Array.isArray(to)) return to.includes(personId)
  return state === 'to-send' && view.letters.some((letter) => letter.personId === personId)
}

function handled(view: InterviewView, letterId: string | undefined, how: unknown, at: number): ThanksView[] {
  const personId = view.letters.find(({ id }) => id === letterId)?.personId
  const state = how === undefined ? 'to-send' : how === 'not-needed' ? 'waived' : 'thanked'
  return view.thanks.map((each) => (each.personId === personId ? { personId, state, ...(how === undefined ? {} : { at: new Date(at).toISOString() }) } : each))
}

function inOrder(view: InterviewView, written: readonly LetterView[]): LetterView[] {
  const byPerson = new Map([...view.letters, ...written].map((letter) => [letter.personId, letter]))
  return view.caseFile.people.flatMap(({ id }) => byPerson.get(id) ?? [])
}

function answered(letter: LetterView, key: unknown, reason: string): LetterView {
  const mine = letter.check.findings.filter((finding) => finding.key === key)
  if (mine.length === 0) return letter
  const findings = letter.check.findings.map((finding) => (finding.key === key ? { ...finding, answer: reason } : finding))
  const held = letter.check.held.filter((words) => !mine.some(({ message }) => message === words))
  return { ...letter, check: { ...letter.check, findings, held } }
}

/** Gives the first screen with the interviews as they stand on this device. */
export function homeWith(home: Home, views: readonly InterviewView[], profile: Home['profile']): Home {
  const others = home.interviews.filter(({ id }) => !views.some((view) => view.id === id))
  const interviews = [...views.map(summaryOf), ...others].toSorted((a, b) => Number(a.over) - Number(b.over) || (a.over ? -1 : 1) * (Date.parse(a.endsAt) - Date.parse(b.endsAt)))
  return { ...home, interviews, ...(profile && { profile }) }
}

function summaryOf({ id, company, position, startsAt, endsAt, deadline, caseFile, thanks, over, sample }: InterviewView): InterviewSummary {
  const people = caseFile.people.map((person) => ({ id: person.id, name: person.name }))
  return { id, company, position, endsAt, deadline, people, thanks, over, sample, ...(startsAt && { startsAt }) }
}

/** Gives the revisions that a view shows: of the interview and of its letters. */
export function revisionsOf(view: Pick<InterviewView, 'id' | 'revision' | 'letters'>): Revisions {
  return Object.fromEntries([[view.id, view.revision], ...view.letters.map((letter) => [letter.id, letter.revision] as const)])
}
