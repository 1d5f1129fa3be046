import type { CaseFile, Note } from '../model/case-file.ts'
import { claimsOf } from './phrases/nothing-claimed.ts'
import { stemsOf } from './planning/likeness.ts'
import { readPerson, readSituation } from './planning/situation.ts'

/** One sentence of a letter that somebody else proposed, and what it rests on. */
export interface MatchedSentence {
  readonly text: string
  /** Ids of facts; `interview` alone for mere courtesy. Empty where it rests on none. */
  readonly facts: readonly string[]
  /** The words that no fact holds; empty where it may stand. */
  readonly unfounded: readonly string[]
}

/** Facts that a letter to one person may rest on: id, and all the words in which it may be said. */
export interface KnownFact {
  readonly id: string
  readonly words: string
}

/**
 * Gathers the facts that a letter to one person may rest on. What is private, or waits for an answer, is not among them:
 * it is neither matched nor handed to anybody.
 */
export function factsFor(file: CaseFile, personId: string, sentAt?: Temporal.Instant): KnownFact[] {
  const person = file.people.find(({ id }) => id === personId)
  if (!person) throw new Error(`The case file has nobody with the id ${personId}.`)
  const situation = readSituation(file, sentAt)
  const { usable } = readPerson(situation, person, { seed: 0, saidBefore: new Set() })
  const { interview, candidate } = file
  return [
    ...usable.map(({ fact, note, angle, thought }) => ({ id: fact, words: [wordsOfNote(note), thought ?? '', ...Object.values(angle.slots)].filter(Boolean).join(' · ') })),
    ...situation.strengths.map(({ fact, raw, clause }) => ({ id: fact, words: `${raw} · ${clause}` })),
    ...situation.reasons.map(({ fact, raw, text }) => ({ id: fact, words: `${raw} · ${text}` })),
    ...(situation.next.kind === 'none' ? [] : [{ id: 'next', words: interview.nextStep ?? '' }]),
    { id: 'interview', words: [interview.position, interview.company.name, interview.term ?? '', situation.shared.day?.text ?? ''].filter(Boolean).join(' · ') },
    { id: 'candidate', words: [candidate.name, candidate.headline ?? ''].filter(Boolean).join(' · ') },
    { id: personId, words: [person.name, person.goesBy ?? '', person.title ?? ''].filter(Boolean).join(' · ') },
  ]
}

const wordsOfNote = ({ text, thought, reading }: Note): string => [reading ?? text, thought ?? ''].join(' ')

/**
 * Matches each sentence of a proposed letter to the facts that it rests on. A sentence with a name, a figure, a denial
 * or telling words that no fact holds is unfounded: it says what nobody entered.
 */
export function matchProposal(text: string, facts: readonly KnownFact[]): MatchedSentence[] {
  return sentencesIn(text).map((sentence) => matchSentence(sentence, facts))
}

function sentencesIn(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?]["”’)]*)\s+(?=["“‘(]?[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

const foreign = /[<>{}[\]\\`|^~@#*_=]|https?:|www\.|\p{Extended_Pictographic}/iu
const denial = /\b(?:not|never|no longer|without|none|nobody|cannot|n['’]t)\b|n['’]t\b/i

function matchSentence(text: string, facts: readonly KnownFact[]): MatchedSentence {
  const telling = [...stemsOf(text)].filter((stem) => !courtesy.has(stem))
  const known = facts.map(({ id, words }) => ({ id, words, stems: stemsOf(words) }))
  const restsOn = known.filter(({ stems }) => telling.some((stem) => stems.has(stem)))
  const entered = facts.map(({ words }) => words).join(' · ')
  const missing = telling.filter((stem) => !known.some(({ stems }) => [...stems].some((other) => isSameStem(stem, other))))
  const denied = denial.test(text) && !denial.test(restsOn.map(({ words }) => words).join(' ')) ? [denial.exec(text)?.[0] ?? ''] : []
  const unfounded = [...strangeIn(text, entered), ...claimsOf(text), ...denied, ...(missing.length > (restsOn.length > 0 ? 1 : 0) ? missing : [])]
  if (unfounded.length > 0) return { text, facts: [], unfounded: [...new Set(unfounded)] }
  return { text, facts: restsOn.length > 0 ? restsOn.map(({ id }) => id) : ['interview'], unfounded: [] }
}

/** Names, figures, addresses and mark-up that nobody entered. */
function strangeIn(text: string, entered: string): string[] {
  const lower = entered.toLowerCase()
  const names = [...text.matchAll(/(?<!^|[.!?:]["”’)]?\s|[“"‘(])\b(?!I\b|I['’])\p{Lu}[\p{L}'’-]+/gu)].map(([name]) => name.replace(/['’]s$/, ''))
  const figures = text.match(/\d[\d.,]*/g) ?? []
  const marks = foreign.exec(text)?.[0]
  return [...names.filter((name) => !lower.includes(name.toLowerCase()) && !weekdays.test(name)), ...figures.filter((figure) => !entered.includes(figure.replace(/[.,]+$/, ''))), ...(marks === undefined ? [] : [marks])]
}

const weekdays = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

const isSameStem = (one: string, other: string): boolean => one === other || (one.length > 4 && other.length > 4 && (one.startsWith(other) || other.startsWith(one)))

/** Words of thanks, hope and offer, which claim nothing; as stems. */
const courtesy = stemsOf(`thanks thanking having grateful gratitude appreciate appreciated appreciating enjoy enjoyed enjoying pleasure pleased delighted happy honest
kind kindly warm warmly wonderful lovely great really truly especially particularly sincerely greatly deeply certainly
meet meeting speak speaking spoke spoken chat chatted discuss discussed discussion discussing interview interviewed interviewing
hear heard hearing listen told telling tell mention mentioned mentioning asked asking question questions answer answered answering point
share shared sharing said saying word words call video week yesterday today again further more soon
opportunity chance role position internship post place team company join joining part interest interested interesting keen excited enthusiastic
appeal appeals draw drawn drawing want wanted wanting would wish wishing hope hoping love welcome forward looking look next step steps
bring bringing offer offering help helping helpful useful contribute contributing experience background build building work working
consider considering consideration decision decide hearing news contact reach question anything else need needed provide send happy please know
day time moment conversation morning afternoon making make made take taking took give giving gave went come came find found learn
much many best regards sincerely well right good real large small like liked sure able already still always both`)
