import type { CaseFile } from '../model/case-file.ts'
import type { Basis, ComposedLetter, Sentence } from '../model/letter.ts'
import { sayDay } from './facts/when.ts'
import { hashOf } from '../text/hash.ts'

/** A sentence of a kept letter whose facts have changed since, and what it would say now. */
export interface SentenceOffer {
  /** As it stands in the letter. */
  readonly old: string
  /** What it would say now; absent where nothing that was entered says it any more. */
  readonly now?: string
  readonly facts: readonly string[]
}

/**
 * Marks the words of the facts that a letter rests on, so that a later look can tell which of them have changed.
 */
export function basisOf(sentences: readonly Sentence[], file: CaseFile, writtenAt: Temporal.Instant): Basis {
  const ids = new Set(sentences.flatMap(({ facts }) => facts))
  const day = sayDay(file.interview, writtenAt).said
  const saysDay = sentences.some(({ text }) => saying(day).test(text))
  return Object.fromEntries([...[...ids].map((id) => [id, markOf(id, file)]), ...(saysDay ? [[dayKey, day]] : [])])
}

/** Under this the basis keeps the word for the day of the interview. */
const dayKey = '@day'
const saying = (day: string): RegExp => new RegExp(`(?<!\\p{L})${day}(?!\\p{L})`, 'u')

/** The mark of a fact that is not there (any more). */
const gone = '-'

function markOf(id: string, file: CaseFile): string {
  const words = wordsOf(id, file)
  return words === undefined ? gone : hashOf(words).toString(36)
}

function wordsOf(id: string, { candidate, interview, people }: CaseFile): string | undefined {
  if (id === 'next') return interview.nextStep
  if (id === 'interview') return JSON.stringify([interview.company.name, interview.position, interview.term, interview.kind, interview.format, interview.end])
  if (id === 'candidate') return candidate.name
  if (/^q\d*/.test(id) && candidate.qualifications?.some((each) => each.id === id)) return candidate.qualifications.find((each) => each.id === id)?.text
  const reason = /^r(\d+)$/.exec(id)
  if (reason) return interview.reasons?.[Number(reason[1]) - 1]
  const note = /^(.+)\.n(\d+)$/.exec(id)
  const person = people.find((each) => each.id === (note?.[1] ?? id))
  if (!note) return person && JSON.stringify([person.name, person.goesBy])
  const entry = person?.notes?.[Number(note[2]) - 1]
  return entry === undefined ? undefined : JSON.stringify(entry)
}

interface Kept {
  readonly sentences: readonly Sentence[]
  readonly basis: Basis
}

/**
 * Finds the sentences of a kept letter whose facts have changed, each with what it would say now. Sentences that the
 * candidate wrote rest on no fact and are left alone; so is everything whose facts are as they were.
 */
export function offersFor({ sentences, basis }: Kept, fresh: ComposedLetter, file: CaseFile): SentenceOffer[] {
  const changed = new Set(Object.keys(basis).filter((id) => id !== dayKey && basis[id] !== markOf(id, file)))
  const standing = new Set(sentences.map(({ text }) => text))
  const stillSaid = new Set(fresh.sentences.map(({ text }) => text))
  const given = new Set<string>()
  return sentences.flatMap((sentence): SentenceOffer[] => {
    const { text: old, facts } = sentence
    const stale = facts.filter((id) => changed.has(id))
    if (stillSaid.has(old)) return []
    if (stale.length === 0) return []
    const offered = fresh.sentences.filter(({ text, facts: ids }) => !standing.has(text) && !given.has(text) && ids.some((id) => stale.includes(id)))
    for (const { text } of offered) given.add(text)
    const words = offered.map(({ text }) => text).join(' ')
    return [{ old, facts: [...new Set(offered.flatMap(({ facts: ids }) => ids))], ...(words === '' ? {} : { now: words }) }]
  })
}

/** Puts what was offered into the letter, in the place of the sentence that stood there. */
export function takeOffer(body: string, { old, now }: SentenceOffer): string {
  if (now !== undefined) return body.replace(old, () => now)
  return body.replace(old, '').replace(/ {2,}/g, ' ').replace(/[ \t]+$/gm, '').replace(/^[ \t]+/gm, '').replace(/\n{3,}/g, '\n\n')
}

interface Dated {
  readonly body: string
  readonly sentences: readonly Sentence[]
  readonly basis?: Basis | undefined
}

/**
 * Puts the word for the day of the interview right for another day of reading, in the composer's own sentences: what was
 * 'today' is 'yesterday'. The candidate's own sentences are left alone. Where nothing changes, the same letter comes back.
 */
export function onDay<L extends Dated>(letter: L, file: CaseFile, at: Temporal.Instant): L {
  const before = letter.basis?.[dayKey] ?? ''
  const day = sayDay(file.interview, at).said
  if (before === '' || before === day) return letter
  const isDated = ({ text, facts }: Sentence): boolean => facts.length > 0 && saying(before).test(text)
  const anew = (text: string): string => text.replace(saying(before), day)
  const body = letter.sentences.filter(isDated).reduce((text, sentence) => text.replace(sentence.text, () => anew(sentence.text)), letter.body)
  const sentences = letter.sentences.map((sentence) => (isDated(sentence) ? { ...sentence, text: anew(sentence.text) } : sentence))
  return { ...letter, body, sentences, basis: { ...letter.basis, [dayKey]: day } }
}
