import type { CaseFile, Interview, Person, Qualification } from '../model/case-file.ts'
import { matchPosting, type WordPair } from './match-posting.ts'
import { guessByRole } from './role-guesses.ts'
import { specialLetters } from './spell-name.ts'

/** A qualification to bring up, and why this one. */
export interface BriefPoint {
  readonly id: string
  readonly text: string
  readonly evidence?: string | undefined
  /** chosen: by the candidate · matched: it answers the posting · first: there is nothing to go by. */
  readonly because: 'chosen' | 'matched' | 'first'
  /** The line of the posting that it answers, and the words that met. */
  readonly line?: string | undefined
  readonly pairs: readonly WordPair[]
}

export interface BriefPerson {
  readonly id: string
  readonly name: string
  readonly title?: string | undefined
  readonly spelling: 'confirmed' | 'unconfirmed'
  readonly special: readonly { readonly letter: string; readonly called: string }[]
  /** How it is said, only where the candidate or a source wrote it. */
  readonly saidAs?: string | undefined
  readonly caresAbout: { readonly text: string; readonly guess: boolean }
  /** Three that this person may bring up, no two people the same. */
  readonly topics: readonly string[]
}

/** What one needs to know before an interview, on one screen. */
export interface Brief {
  /** Why I want this one, in the candidate's own words. */
  readonly goal: readonly string[]
  readonly points: readonly BriefPoint[]
  readonly unanswered: readonly string[]
  readonly people: readonly BriefPerson[]
  readonly questions: readonly { readonly text: string; readonly own: boolean; readonly to?: string | undefined }[]
}

export const POINTS = 3
const TOPICS = 3
const QUESTIONS = 3
const MOST_UNANSWERED = 3

/**
 * Puts together what one needs to know before an interview. What the candidate wrote comes first, what the posting
 * shows comes next, and what is only guessed by a title says so.
 *
 * @example
 * briefFor({ version: 1, candidate: { name: 'Ana' }, interview: { position: 'Editor', company: { name: 'Fern' }, end: '2026-11-20T15:00', timeZone: 'Europe/London' }, people: [{ id: 'p1', name: 'Mae Lin', title: 'Poetry Editor' }] }).people[0].topics
 * // => ['how a story is chosen', 'a week that went wrong', 'who reads what they publish']
 */
export function briefFor({ candidate, interview, people }: CaseFile): Brief {
  const { points, unanswered } = pointsOf(candidate.qualifications ?? [], interview)
  return { goal: interview.reasons ?? [], points, unanswered, people: peopleOf(people), questions: questionsOf(interview, people) }
}

/**
 * Says what to ask everyone for before one leaves: a card is what the letters are checked against, and on a call there
 * is none.
 *
 * @example
 * askEveryoneFor('in-person')
 * // => 'Ask everyone for a business card.'
 */
export function askEveryoneFor(format: Interview['format']): string {
  return format === 'video' || format === 'phone' ? 'Ask everyone how their name is spelt, and for their address.' : 'Ask everyone for a business card.'
}

/**
 * Gives what each person may bring up: the candidate's own list, filled up to three by the kind of post, no two people
 * of a panel the same.
 *
 * @example
 * topicsOf([{ id: 'p1', name: 'Mae Lin', topics: ['the last poem'] }]).get('p1')
 * // => ['the last poem', 'what a usual day is like', 'what I would do first']
 */
export function topicsOf(people: readonly Person[]): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(people.flatMap(ownTopics))
  return new Map(
    people.map((person) => {
      const own = ownTopics(person)
      const all = guessByRole(person).topics
      const fresh = [...all.filter((topic) => !taken.has(topic)), ...all.filter((topic) => !own.includes(topic))]
      const topics = [...new Set([...own, ...fresh])].slice(0, Math.max(TOPICS, own.length))
      for (const topic of topics) taken.add(topic)
      return [person.id, topics]
    }),
  )
}

function ownTopics({ topics = [] }: Person): string[] {
  return topics.map((topic) => topic.trim()).filter((topic) => topic !== '')
}

function pointsOf(qualifications: readonly Qualification[], { posting = '', points: chosen = [] }: Interview): Pick<Brief, 'points' | 'unanswered'> {
  const { matches, unanswered } = matchPosting(posting, qualifications)
  const byId = new Map(qualifications.map((qualification) => [qualification.id, qualification]))
  const matchById = new Map(matches.map((match) => [match.qualificationId, match]))
  const reasons = new Map<string, BriefPoint['because']>()
  for (const id of chosen) if (byId.has(id)) reasons.set(id, 'chosen')
  for (const { qualificationId } of matches) if (!reasons.has(qualificationId)) reasons.set(qualificationId, 'matched')
  for (const { id } of qualifications) if (!reasons.has(id)) reasons.set(id, 'first')
  const points = [...reasons].slice(0, Math.max(POINTS, chosen.length)).flatMap(([id, because]) => {
    const qualification = byId.get(id)
    const match = matchById.get(id)
    return qualification ? [{ ...qualification, because, ...(match && { line: match.line }), pairs: match?.pairs ?? [] }] : []
  })
  return { points, unanswered: posting.trim() === '' ? [] : unanswered.slice(0, MOST_UNANSWERED) }
}

function peopleOf(people: readonly Person[]): BriefPerson[] {
  const topics = topicsOf(people)
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    ...(person.title !== undefined && { title: person.title }),
    spelling: person.spelling ?? 'unconfirmed',
    special: specialLetters(person.name),
    ...(person.saidAs !== undefined && { saidAs: person.saidAs }),
    caresAbout: person.caresAbout === undefined ? { text: guessByRole(person).caresAbout, guess: true } : { text: person.caresAbout, guess: false },
    topics: topics.get(person.id) ?? [],
  }))
}

/** The candidate's own, filled up by one question for each person in turn. */
function questionsOf({ questions = [] }: Interview, people: readonly Person[]): Brief['questions'] {
  const own = questions.map((text) => ({ text, own: true }))
  const asked = new Set(questions)
  const guesses = people.map((person) => ({ to: person.name, questions: guessByRole(person).questions }))
  const suggested = [0, 1, 2].flatMap((turn) =>
    guesses.flatMap(({ to, questions: all }) => {
      const text = all[turn]
      if (text === undefined || asked.has(text)) return []
      asked.add(text)
      return [{ text, own: false, to }]
    }),
  )
  return [...own, ...suggested].slice(0, Math.max(QUESTIONS, own.length))
}
