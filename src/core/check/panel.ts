import type { Finding } from '../model/finding.ts'
import { letterKey } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'
import { likenessOf, trigramsOf } from '../text/trigrams.ts'
import type { LetterToCheck } from './letter-to-check.ts'
import { readPart } from './reading.ts'
import { say, type Saying } from './say.ts'

/** From this share of common runs of three words on, two letters are too alike (C6). */
export const tooAlike = 0.2

/**
 * Compares a letter with those to the others of the panel, and with earlier ones: sentences that stand in both, and
 * likeness as a whole. Recorded names and titles are not counted: those must be the same. Readers of one company compare
 * what they got, so that there a repetition holds the letter; one that stands in a letter to another company is asked about.
 *
 * @example
 * findPanelSlips({
 *   caseFile: { candidate: { name: 'Ana Ruiz' }, interview: { position: 'Intern', company: { name: 'Acme' } }, people: [{ id: 'p1', name: 'Joan' }, { id: 'p2', name: 'Marc' }] },
 *   to: 'p1',
 *   body: 'Dear Joan,\n\nYour story about the lost archive made me laugh.',
 *   panelLetters: [{ to: 'p2', body: 'Dear Marc,\n\nYour story about the lost archive made me laugh.' }],
 * })[0].rule
 * // => 'panel-sentence'
 */
export function findPanelSlips(letter: LetterToCheck): Finding[] {
  const siblings = siblingsOf(letter)
  if (siblings.length === 0) return []
  const uncounted = uncountedNames(letter)
  const own = mainTextOnce(letter.body, uncounted)
  return siblings.flatMap((sibling) => {
    const other = mainTextOnce(sibling.body, uncounted)
    const shared = sharedSentences(own.sentences, other.sentences, sibling)
    return shared.length > 0 ? shared : likeness(own, other, sibling)
  })
}

interface Sibling {
  readonly name: string
  readonly body: string
  /** True where its reader works with this one. */
  readonly compares: boolean
  /** Of a letter to another company. */
  readonly company?: string | undefined
}

interface CountedSentence {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
  readonly trigrams: ReturnType<typeof trigramsOf>
}

interface MainText {
  readonly sentences: readonly CountedSentence[]
  readonly trigrams: ReturnType<typeof trigramsOf>
}

function siblingsOf({ caseFile, to, panelLetters }: LetterToCheck): Sibling[] {
  const names = new Map(caseFile.people.map(({ id, name }) => [id, name]))
  const panel = (panelLetters ?? [])
    .filter((other) => other.to !== to)
    .map((other) => ({ name: names.get(other.to) ?? other.to, body: other.body, compares: true }))
  const { name: here, alsoKnownAs = [] } = caseFile.interview.company
  const ownNames = new Set([here, ...alsoKnownAs].map(letterKey))
  const earlier = (caseFile.earlierLetters ?? []).map(({ to: name, text: body, company }) => {
    const compares = company !== undefined && ownNames.has(letterKey(company))
    return { name, body, compares, company: compares ? undefined : company }
  })
  return [...panel, ...earlier]
}

/** Finds names, companies and titles on record, the longest first; nothing where there are none. */
function uncountedNames({ caseFile }: LetterToCheck): RegExp | undefined {
  const { candidate, interview, people } = caseFile
  const texts = [
    candidate.name,
    interview.position,
    interview.company.name,
    ...(interview.company.alsoKnownAs ?? []),
    ...people.flatMap(({ name, goesBy, title, organisation, honorific }) => [
      name,
      ...name.split(' '),
      goesBy,
      title,
      organisation,
      honorific,
    ]),
  ]
  const names = [...new Set(texts.map((text) => (text ?? '').trim()))].filter((text) => text.length > 1)
  const escaped = names.toSorted((one, other) => other.length - one.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return escaped.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

/** What was read last, by its text and the names that do not count: the letters of a panel are compared each with each. */
const readBefore = new Map<string, MainText>()
const mostReadBefore = 64
/** What is longer is no letter; so much of it is compared. In characters. */
const longestCompared = 6_000

function mainTextOnce(body: string, uncounted: RegExp | undefined): MainText {
  const key = `${uncounted?.source ?? ''}\0${body}`
  const known = readBefore.get(key)
  if (known) return known
  const sentences = mainText(body.slice(0, longestCompared), uncounted)
  const read = { sentences, trigrams: trigramsOf(sentences.flatMap(({ words }) => words)) }
  const [oldest] = readBefore.keys()
  if (readBefore.size >= mostReadBefore && oldest !== undefined) readBefore.delete(oldest)
  readBefore.set(key, read)
  return read
}

function mainText(body: string, uncounted: RegExp | undefined): CountedSentence[] {
  const { greeting, signatureFrom, originAt } = readPart('body', body)
  const from = greeting === undefined ? 0 : originAt(greeting.end)
  const until = originAt(signatureFrom)
  return sentencesOf(body)
    .filter(({ start, end }) => start >= from && end <= until)
    .map(({ text, start, end }) => ({ text, start, end, words: wordsOf(uncounted === undefined ? text : text.replace(uncounted, ' ')) }))
    .filter(({ words }) => words.length > 0)
    .map((sentence) => ({ ...sentence, trigrams: trigramsOf(sentence.words) }))
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []).map(letterKey)
}

const fewestWords = 4

function sharedSentences(own: readonly CountedSentence[], other: readonly CountedSentence[], sibling: Sibling): Finding[] {
  const theirs = new Map(other.map(({ words, text }) => [words.join(' '), text]))
  return own.flatMap((sentence) => {
    const same = sentence.words.length < fewestWords ? undefined : theirs.get(sentence.words.join(' '))
    if (same === undefined) return []
    const said = { rule: 'panel-sentence', ...sharedWords(same, sentence.text, sibling) }
    return [panelSlip({ mine: sentence, theirs: same, sibling }, said)]
  })
}

function sharedWords(same: string, written: string, { name, company, compares }: Sibling): Saying {
  const isSame = same === written
  if (compares) return isSame ? say('panel-same', { name }) : say('panel-nearly', { name, text: same })
  const reader = readerOf({ name, company })
  return isSame ? say('earlier-same', { reader }) : say('earlier-nearly', { reader, text: same })
}

function readerOf({ name, company }: Pick<Sibling, 'name' | 'company'>): string {
  return company === undefined ? name : `${name} at ${company}`
}

/** No letter has more sentences; what does is no letter. */
const mostCompared = 30

function likeness(own: MainText, other: MainText, sibling: Sibling): Finding[] {
  const share = likenessOf(own.trigrams, other.trigrams)
  if (share < tooAlike) return []
  const others = other.sentences.slice(0, mostCompared)
  const pairs = own.sentences.slice(0, mostCompared).flatMap((mine) => others.map((theirs) => ({ mine, theirs, share: likenessOf(mine.trigrams, theirs.trigrams) })))
  const closest = pairs.toSorted((a, b) => b.share - a.share)[0]
  if (closest === undefined) return []
  const percent = Math.round(share * 100)
  return [
    panelSlip({ mine: closest.mine, theirs: closest.theirs.text, sibling }, {
      rule: 'panel-likeness',
      ...say('panel-likeness', { percent, name: sibling.name, text: closest.theirs.text }),
    }),
  ]
}

interface Likeness {
  readonly mine: CountedSentence
  /** The sentence of the other letter. */
  readonly theirs: string
  readonly sibling: Sibling
}

function panelSlip({ mine, theirs, sibling }: Likeness, said: Pick<Finding, 'rule' | 'message' | 'said'>): Finding {
  const severity = sibling.compares ? 'error' : 'question'
  const beside = { who: readerOf(sibling), text: theirs }
  return { part: 'body', start: mine.start, end: mine.end, severity, pass: 'panel', suggestions: [], ...said, beside }
}
