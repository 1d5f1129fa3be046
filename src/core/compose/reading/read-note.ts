import { theyOfBefore } from './they-before.ts'
import type { Note, Person } from '../../model/case-file.ts'
import { readPhrase, type Reading } from '../language/chart.ts'
import { cleanJotting, withoutTypedCapital, withTimeHyphen, type Spelling } from '../language/clean.ts'
import { agreedForm, formByRules } from '../language/form-rules.ts'
import { actsOfMany, wholeFragment } from './fragments.ts'
import type { Form } from '../language/grammar.ts'
import { withContrast } from '../language/splice.ts'
import { wordsIn } from '../language/phrase.ts'
import { matterOf, type Angle } from './angle.ts'
import { isList, isPluralNominal, withArticle, withoutAside, withSubjectArticle } from './nominal.ts'
import { experienced, mendedTimes, othersTail, wentThrough } from './experienced.ts'
import { confirmedAngle, told } from './told.ts'
import { agreed, withLikeliest } from './agree.ts'
import { byBareName, firstPart } from './meanwhile.ts'
import { learnNote } from './learned-note.ts'
import type { NoteReading } from './note-reading.ts'
import { inScene, ownDeed, withAnswer } from './scene.ts'
import { isSound } from './sound.ts'
import { withoutSlips } from './slips.ts'
import { compound, doingDoes, laterHalves, standsAlone } from './sure.ts'
import { readByOpener, thanksFor as thanksOf, type OpenerTools } from './openers.ts'
import { classesOf } from '../language/lexicon.ts'
import { formsOf } from '../language/verbs.ts'
import { harmlessPart, whyPrivate } from './private.ts'
import type { Reader } from './reader.ts'
import { secondPersonVerb, turnToReader } from './turn.ts'
import { say } from '../say.ts'

/** Reads all jottings about one person; empty ones are skipped. */
export function readNotes(person: Person, reader: Reader, spelling: Spelling): NoteReading[] {
  const readings = (person.notes ?? []).flatMap((entry, index) => {
    const note = withAnswer(typeof entry === 'string' ? { text: entry } : entry)
    const before = person.notes?.[index - 1]
    return note.text.trim() === '' && !note.reading ? [] : [readNote(note, `${person.id}.n${index + 1}`, reader, spelling, typeof before === 'string' ? before : before?.text)]
  })
  return withLikeliest(withLikeliest(readings.map((reading) => byBareName(reading, spelling))))
}

/** Reads one jotting: what the letter may say of it, why it stays out, or what has to be asked first. */
export function readNote(note: Note, fact: string, reader: Reader, spelling: Spelling, before?: string): NoteReading {
  const learned = learnNote(note.text, note, reader, spelling)
  // A question that the candidate answered was spoken of openly, whatever it is about.
  const isOpen = note.use === 'yes' || (learned.kind === 'asked' && Boolean(note.thought?.trim()))
  const byRules = readByRules(note, fact, { reader, spelling, before, isOpen })
  // What whoever arranged the day did is thanked for, which the rules know; learned notes are of interviewers.
  if (note.use === 'no' || note.reading || (reader.arranges && byRules.outcome === 'say')) return byRules
  const usable = usablePart(note, isOpen).text ?? note.text
  const reading = agreed(byRules, usable === note.text ? learned : learnNote(usable, note, reader, spelling))
  return reading.outcome === 'ask' && reading.kind === 'wording' ? (firstPart(reading, usable, reader, spelling) ?? reading) : reading
}

/** What is known of a jotting beside its words. */
interface Around {
  readonly reader: Reader
  readonly spelling: Spelling
  readonly before?: string | undefined
  /** Spoken of openly, or used all the same: nothing in it is too private. */
  readonly isOpen?: boolean
}

/** Reads one jotting by the rules alone: the first of the two readers. */
export function readByRules(note: Note, fact: string, { reader, spelling, before, isOpen = note.use === 'yes' }: Around): NoteReading {
  const leave = (why: string): NoteReading => ({ outcome: 'leave-out', fact, note, why })
  if (note.use === 'no') return leave(say('out-asked'))
  if (note.reading) return { outcome: 'say', fact, note, angle: confirmedAngle(note.reading) }
  const { text, why = '' } = usablePart(note, isOpen)
  if (text === undefined) return leave(why)
  const named = wordsIn(text).find((word) => reader.others.has(word.replace(/['’]s$/, '').toLowerCase()) && /^\p{Lu}/u.test(word))
  if (named && note.use !== 'yes') return leave(say('out-names-other', { name: named.replace(/['’]s$/, '') }))
  const seenThere = inScene(text, { before, thought: note.thought })
  if (seenThere === undefined) return { outcome: 'ask', fact, note, kind: 'whom', question: say('ask-whom', { word: 'them', note: note.text, name: reader.firstName }) }
  return readClean(plainWords(seenThere, spelling), { note, fact, reader })
}

/** The jotting without what is too private to be told; no text where nothing is left. */
function usablePart(note: Note, isOpen: boolean): { readonly text?: string | undefined; readonly why?: string | undefined } {
  // What worries somebody at work, and was answered by the candidate, was spoken of openly.
  const why = isOpen ? undefined : whyPrivate(note.thought?.trim() ? note.text.replace(/\bworried about (?!me\b|my\b|losing|her|his|their)/i, 'thinks about ') : note.text)
  return why ? { text: harmlessPart(note.text, why), why } : { text: note.text }
}

const withNotThat = (text: string): string => (/^\S+(?: \S+)? not |“/.test(text) ? text : withContrast(text))

/** The words of a jotting written out: shorthand, fragments, capitals. */
export function plainWords(jotting: string, spelling: Spelling): string {
  return withNotThat(mendedTimes(wholeFragment(withTimeHyphen(withoutTypedCapital(cleanJotting(withoutSlips(jotting), spelling), spelling).replace(/\bdouble booked\b/i, 'double-booked')))))
}

interface Task {
  readonly note: Note
  readonly fact: string
  readonly reader: Reader
}

function readClean(text: string, task: Task): NoteReading {
  const { note, fact, reader } = task
  let unclear: string | undefined
  const tools = {
    othersMeant: (phrase: string): boolean => reader.pronouns !== 'they' && note.about !== 'reader' && /\b(?:they|them|their)\b/i.test(phrase),
    turn: (phrase: string, coordinated: readonly string[] = []): string => {
      const turned = turnToReader(phrase, reader, note.about, coordinated)
      unclear ??= turned.unclear
      return turned.text
    },
  }
  if (!/\p{L}{3}/u.test(text) || /^(?:she |he )?(?:goes by|prefers to be called|likes to be called) /i.test(text) || /[<>{}[\]|\\]| = /.test(text) || /^(\S+) \1\b/i.test(text) || /^\S+ years\b(?! of\b)/.test(text)) return { outcome: 'ask', fact, note, kind: 'wording', question: say('ask-wording', { note: note.text }) }
  const deed = ownDeed(text)
  if (deed !== undefined) return deed === '' ? { outcome: 'ask', fact, note, kind: 'wording', question: say('ask-wording', { note: note.text }) } : { outcome: 'say', fact, note, angle: { kind: 'shared', matter: 'common', slots: { doing: deed } } }
  let whom: string | undefined
  for (const segment of segmentsOf(text, reader.company)) {
    unclear = undefined
    const angle = angleOf(segment, tools, reader, note)
    whom ??= unclear
    // Of a note that the candidate answered, what is clear without 'he' is enough to answer.
    if ((unclear && note.thought?.trim()) || (reader.pronouns !== 'they' && note.about !== 'reader' && theyOfBefore(text, segment))) continue
    if (unclear) return { outcome: 'ask', fact, note, kind: 'whom', question: say('ask-whom', { word: unclear, note: note.text, name: reader.firstName }) }
    if (angle && isSound(angle)) return { outcome: 'say', fact, note, angle }
  }
  if (whom) return { outcome: 'ask', fact, note, kind: 'whom', question: say('ask-whom', { word: whom, note: note.text, name: reader.firstName }) }
  const topic = topicWithin(text, tools)
  if (topic && !unclear) return { outcome: 'say', fact, note, angle: topic }
  return { outcome: 'ask', fact, note, kind: 'wording', question: say('ask-wording', { note: note.text }) }
}

const lead = /^(?:apparently|btw|also|oh|oh and|plus|and|so|well|basically|turns out|fun fact|ps|p\.s\.|note|nb|since (?:last time|the last round|we last (?:met|spoke|talked)|round one|the first round)|this time|by the way|interesting|funny|great|cool|wow|ha|haha|lol)[,:]? (?=\S)/i

/** 'containers stuck at the port, …': the first half has its verb. */
const withFirstWhole = (part: string): string => part.replace(/^[^,“]+(?=, )/, (first) => (/ (?:stuck|stranded|held up|delayed|trapped|parked) (?:in|at|on|under|behind|outside) /.test(first) ? wholeFragment(first) : first))

/** The whole jotting first, then its parts: the first that is understood is said. */
export function segmentsOf(text: string, company: string): string[] {
  const whole = text.replace(lead, '').replace(lead, '').replace(/ here\b/, (here, at: number) => (/\b(?:people|everyone|everybody|nobody|no one|staff|kids)$/i.test(text.slice(0, at)) ? ' there' : here)).replace(/^((?:she|he|they) )?(?:has |have )?been there\b/i, (_, who: string | undefined) => `${who ?? ''}has been at ${company}`).replace(/^been\b/i, 'has been').replace(/(?<=\b(?:brewed|worked|started|trained|taught|cooked|played|nursed|driven|volunteered|been|stayed|studied|lived|danced|sung|farmed) )(?:t?here)\b/i, `at ${company}`)
  if (wentThrough(whole)) return [whole]
  const parts = whole.replace(/(?<=\S )here$/i, 'there').split(/\s*(?:[;]|[.?!](?=\s))\s*/).filter((part) => part !== '').map(withFirstWhole)
  return [...new Set(parts.flatMap((part) => [...joinedHalves(part), ...(hasLooseTail(part) ? cutClauses(part) : [part, ...cutClauses(part)]), ...laterHalves(part)]))]
}

const verbal = (half: string): boolean => /^(?:predicate|clause)$/.test(agreedForm(half)?.form ?? '')

/** What hangs on the half before it: a number that it costs, a time or place, what there is not. */
function joinedTail(head: string, tail: string): string | undefined {
  const form = agreedForm(head)?.form
  if (doingDoes.test(head) && /^(?:wants|hopes for|aims for|would like) \S/i.test(tail)) return `${head} and you ${tail.replace(/^\S+/, secondPersonVerb)}`
  if (form === 'clause' && /^(?:takes|costs|saves|means|adds) (?:about |nearly |almost |over )?(?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half|all)/i.test(tail)) return `${head}, which ${tail}`
  if (form === 'clause' && /^(?:drives|bugs|annoys|worries|bothers|makes|keeps|costs|eats|scares|frustrates) (?:her|him|them) \p{L}+(?: \p{L}+)?$/iu.test(tail)) return `${head}, which ${tail}`
  if (form === 'clause' && /^(?:she|he|they) (?:can|does|did|is|has|will|do|are|have)$/i.test(tail)) return `${head}, but ${tail}`
  // No depot hates anything: whoever told of it does.
  if (form === 'clause' && /^(?:hates|loves|likes|misses|enjoys|prefers|regrets|dreads|jokes|worries|wishes|swears) /i.test(tail) && !/^(?:she|he|they) /i.test(head)) return `${head} and you ${tail.replace(/^\S+/, secondPersonVerb)}`
  const verb = agreedForm(head)?.chart.predicateAt ?? 0
  if (form === 'clause' && /^(?:always|never)$/i.test(tail) && verb > 0 && !/^(?:is|are|was|were|has|have|had|can|will|must)$/.test(head.split(' ')[verb] ?? '')) return head.split(' ').toSpliced(verb, 0, tail.toLowerCase()).join(' ')
  if (!verbal(head) || wordsIn(tail).length > 5) return undefined
  if (/^(?:on|every|each) (?:an? |the )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|single|time|day|night|week|month|year|shift|morning|evening)/i.test(tail)) return `${head} ${tail}`
  if (form === 'clause' && /^no (?:spare |other |more |free )?\p{L}+$/iu.test(tail) && !/^no (?:excuses?|exceptions?|problem|joke|kidding|idea|wonder|need|thanks?|surprise|matter|doubt|pressure|rush|worries)$/i.test(tail)) return `${head} and there ${isPluralNominal(tail) ? 'are' : 'is'} ${tail}`
  return undefined
}

/** 'gets 200 pages, reads nine' → 'gets 200 pages and reads nine': two halves with a verb each. */
function joinedHalves(part: string): string[] {
  const [head = '', tail = '', ...more] = part.split(/,\s+/)
  if (/^\p{L}+ (?:included|excluded|only|first|last|again)$/u.test(tail)) return more.length === 0 ? [head] : []
  if (more.length === 1 && !part.includes('“') && wordsIn(part).length < 15 && [head, tail, ...more].every((clause) => agreedForm(clause)?.form === 'clause')) return [`${head}, ${tail} and ${withSubjectArticle(more[0] ?? '')}`]
  if (tail === '' || more.length > 0 || part.includes('“') || wordsIn(part).length > 21) return []
  if (/^(?:she|he|they) (?:says?|said|thinks?|thought|reckons?|claims?)$/i.test(tail)) return [head]
  const joined = joinedTail(head, tail) ?? othersTail(head, tail)
  if (joined) return [joined]
  const whole = /^(?:and|but|so|because|or|which|who|where|then|even|not|never|no|only|cannot|could not|will not|do not|did not|smelled|smelt|tasted|looked|sounded|seemed|felt|rained|says?|said|thinks?|reckons?)\b/i.test(tail) || /^(?:asked|said|says|told|thinks|advice|tip|we|i)\b/i.test(head)
  const disagrees = agreedForm(tail)?.form === 'predicate' && /^\S+[^s]s /.test(`${tail} `) && agreedForm(head)?.form === 'clause' && /^(?:NNS)$/.test(classesOf(wordsIn(head)[(agreedForm(head)?.chart.predicateAt ?? 1) - 1] ?? '')[0] ?? '')
  const otherTense = classesOf(wordsIn(head)[0] ?? '')[0] === 'VBD' && classesOf(wordsIn(tail)[0] ?? '')[0] === 'VBZ'
  // Who left the subject out and then writes 'she' speaks of somebody else before.
  const changes = /^(?:she|he|they) /i.test(tail) && /^(?:VBD)$/.test(classesOf(wordsIn(head)[0] ?? '')[0] ?? '') && agreedForm(head)?.form === 'predicate'
  return !changes && !whole && !disagrees && !otherTense && !/^(?:one|two|three|\d)/.test(tail) && verbal(head) && verbal(tail) && wordsIn(tail).length > 1 ? [`${head} and ${agreedForm(tail)?.form === 'clause' ? withSubjectArticle(tail) : tail}`] : []
}

/** A tail that is neither joined nor a list: '…, one page max', '…, 200,000 cycles'. */
function hasLooseTail(part: string): boolean {
  if (isList(part)) return false
  return /, (?!and\b|or\b|so\b|but\b|with\b|which\b|who\b|where\b|then\b|not\b|even\b|because\b|she says|he says|they say|she said|he said|she thinks|he thinks|she reckons|he reckons|she enjoyed|he enjoyed|they enjoyed|she loved|he loved|she liked|he liked)/.test(part) && !/["“]/.test(part) && formByRules(part) !== 'imperative' && !/^(?:says?|said|told me|advice|tip|rule|motto|reminder|(?:her|his|their|\S+'s) (?:tip|advice|rule))\b/i.test(part)
}

function cutClauses(part: string): string[] {
  if (part.includes('“')) return []
  const pieces = part.split(/,\s+(?=(?:and |but |so )?(?:she|he|they|I|we|it)\b)/)
  const main = /\b(?:only|just|no more than)\b/.test(withoutAside(part)) ? part : withoutAside(part)
  const alone = pieces.filter((piece, at) => at === 0 || standsAlone(piece))
  return [...(pieces.length > 1 ? alone : []), ...(main !== part ? [main] : [])]
}

type Turn = (phrase: string, coordinated?: readonly string[]) => string

function angleOf(segment: string, tools: OpenerTools & { readonly turn: Turn }, reader: Reader, note: Note): Angle | undefined {
  const quote = /^(?:(?:she|he|they) )?(?:(?:said|says|told me|always says|quote|line|motto)[:,]? )?[“"']([^”"]{6,})[”"'](?: (?:at|in|on|to|after|before|about|when|every|all) [^,;]+)?\.?$/i.exec(segment)
  if (quote) return { kind: 'quote', matter: 'work', slots: { quote: (quote[1] ?? '').replace(/[.,]$/, '') } }
  if (/^the (?:\p{L}+ )+that (?:nobody|no one) [^,;]+$/u.test(segment)) return { kind: 'topic', matter: 'work', slots: { np: tools.turn(segment) } }
  const hung = /^(.+?)(, which (?:takes|costs|saves|means|adds) .+| and you (?:want|hope for|aim for|would like) .+)$/.exec(segment)
  const main = hung && angleOf(hung[1] ?? '', tools, reader, note)
  if (hung && main?.kind === 'told') return { ...main, slots: { that: `${main.slots.that ?? ''}${tools.turn(hung[2] ?? '')}` } }
  const halves = /^(.+?)(, but (?:she|he|they) (?:can|do|did|are|have|will|does|is|has))$/.exec(segment)
  const firstHalf = halves && angleOf(halves[1] ?? '', tools, reader, note)
  if (halves && firstHalf?.kind === 'told') return { ...firstHalf, matter: 'work', slots: { that: `${firstHalf.slots.that ?? ''}${tools.turn(halves[2] ?? '').replace(/ (?:does|is|has)$/, (verb) => ` ${secondPersonVerb(verb.trim())}`)}` } }
  const opened = experienced(segment, tools.turn, note) ?? readByOpener(segment, tools)
  if (opened) return opened
  const named = segment.startsWith(`${reader.firstName} `) ? `she ${segment.slice(reader.firstName.length + 1)}` : segment
  const agreed = agreedForm(named)
  if (!agreed) return undefined
  if (agreed.form === 'predicate' && reader.arranges && isPastVerb(segment.split(' ')[0] ?? '')) return thanksFor(segment, tools)
  return angleByForm[agreed.form]?.(segment, tools.turn, agreed.chart)
}

type ByForm = (text: string, turn: Turn, chart: Reading) => Angle | undefined
const coordinatedIn = (chart: Reading): string[] => chart.finite.slice(1).map((at) => chart.words[at] ?? '')

const kindly = 'honest|open|frank|candid|kind|patient|generous|clear|helpful|direct|upfront|straightforward|thoughtful|friendly|warm|welcoming|encouraging|funny|gracious|attentive|approachable|nice|lovely|accommodating|flexible|considerate|enthusiastic|down to earth|easy to talk to'

/** 'build times for the boardwalk are a joke' orders nothing. */
const saysHowItIs = /^(?!.*\b(?:how|what|that|if|when|while|whether|where|who|which|why|because|until|before|after|as|than)\b).+ (?:is|are|was|were) /i

/** How a jotting of each form is put, where it is taken for that form. */
export const angleByForm: Readonly<Partial<Record<Form, ByForm>>> = {
  predicate: (text, turn, chart) => {
    const verb = /^((?:also|really|just|always|never|first|once|recently|originally|still|now|only|even|actually|already|finally) )?(\S+)(.*)$/i.exec(text)
    if (!verb) return undefined
    const [, adverb = '', finite = '', rest = ''] = verb
    // 'releases every Thursday and bugs every Friday' are things, and nobody bugs.
    if (adverb === '' && classesOf(finite).includes('NNS') && coordinatedIn(chart).some((other) => classesOf(other)[0] === 'NNS')) return angleByForm.nominal?.(text, turn, chart)
    // 'expired stock was …', 'sat nav is …': the first word is no deed.
    if (adverb === '' && /^(?!said|thought|told|knew|felt|heard|found|hoped|saw|made|let)\p{Ll}+ \p{Ll}+ (?:is|are|was|were|has|have|had|does|did|will|can) /u.test(text) && /^(?:NN|NNS)$/.test(classesOf(text.split(' ')[1] ?? '')[0] ?? '') || text.startsWith('sat nav ')) return angleByForm.clause?.(`the ${text}`, turn, chart)
    const turned = turn(`you ${adverb}${secondPersonVerb(finite)}${rest}`, coordinatedIn(chart))
    return told(joinedVerbs(turned, coordinatedIn(chart)))
  },
  clause: (text, turn, chart) => {
    if (/^I\b/.test(text)) return undefined
    const together = /^we (?:all )?(\p{L}+)(.*)$/u.exec(text)
    if (together && isPastVerb(together[1] ?? '')) return { kind: 'shared', matter: 'common', slots: { doing: `${formsOf(together[1] ?? '').gerund}${turn(together[2] ?? '')}${/\b(?:together|with)\b/.test(together[2] ?? '') ? '' : ' with you'}` } }
    return told(turn(withSubjectArticle(text), coordinatedIn(chart)))
  },
  nominal: (text, turn) => {
    if (actsOfMany.test(text) && readPhrase(text)?.costs.clause !== undefined) return told(turn(withSubjectArticle(text)))
    if (/^\p{L}+[,:] \S+ \S+ \S/u.test(text)) return undefined
    if (/^no \S.* since /i.test(text)) return told(`there ${isPluralNominal(text.split(' since ')[0] ?? '') ? 'have' : 'has'} been ${turn(text)}`)
    if (/^no \S/i.test(text)) return told(`there ${isPluralNominal(text) ? 'are' : 'is'} ${turn(text)}`)
    const np = turn(withArticle(withoutAside(text).replace(/(?<! (?:that|who|which) .*) since \d{4}$/, '')))
    return { kind: 'topic', matter: /\bsame\b/.test(np) ? 'common' : matterOf(np) === 'trouble' ? 'trouble' : 'work', slots: { np } }
  },
  gerund: (text, turn) => told(doingDoes.test(text) ? turn(text) : `you are ${turn(text)}`),
  adjectival: (text, turn) => {
    const bare = new RegExp(`^(?:(?:so|very|really|super|quite|incredibly|extremely) )*((?:${kindly})(?: and (?:${kindly}))?)$`, 'i').exec(text)
    if (bare) return { kind: 'thanks', matter: 'work', slots: { doing: `being so ${(bare[1] ?? '').toLowerCase()}` } }
    const plain = /^(?:(?:so|very|really|super|quite|too|a bit|bit) )*(\S+) (about|of|that|to|with|for|on|in) (.+)$/i.exec(text)
    if (!plain) return undefined
    const [, adjective = '', link = '', rest = ''] = plain
    if (new RegExp(`^(?:${kindly})$`, 'i').test(adjective)) return { kind: 'thanks', matter: 'work', slots: { doing: `being so ${adjective} ${link} ${turn(rest)}` } }
    return { kind: 'toldHow', matter: 'own', slots: { how: `${/^(?:s[ck]eptical|doubtful|unsure|critical|wary)$/i.test(adjective) ? 'why you are' : 'how'} ${adjective}${/^(?:s[ck]eptical|doubtful|unsure|critical|wary)$/i.test(adjective) ? '' : ' you are'} ${link} ${turn(rest)}` } }
  },
  prepositional: (text, turn) => (/^(?:from|into|off|on|in|at|near)\b/i.test(text) ? told(`you are ${turn(text)}`) : undefined),
  question: (text, turn) => ({ kind: 'toldHow', matter: 'work', slots: { how: turn(text) } }),
  imperative: (text, turn, chart) => saysHowItIs.test(text) ? undefined : habitOfThings(text, turn) || thingWithTwoNames(text, turn) || (compound.test(text) && angleByForm.nominal?.(`the ${text}`, turn, chart)) || ({ kind: 'advice', matter: 'work', slots: { inf: /^(?:do not|don't) /i.test(text) ? `not to ${turn(text.replace(/^(?:do not|don't) /i, ''))}` : `to ${turn(text)}` } }),
}

const often = /\b(?:twice|once|thrice|every|each|daily|weekly|nightly|(?:a|per) (?:day|week|month|year)|all day|at night)\b/

/** 'build breaks every Thursday', 'run to Aberdeen twice a week': a thing that happens, and no order to anybody. */
function habitOfThings(text: string, turn: Turn): Angle | undefined {
  const [first = '', second = ''] = text.split(' ')
  if (!often.test(text) || !classesOf(first).includes('NN')) return undefined
  if (classesOf(second).includes('VBZ')) return told(turn(`the ${text}`))
  return /^(?:to|at|in|on|from|for|with|of)$/.test(second) ? { kind: 'topic', matter: 'work', slots: { np: turn(`the ${text}`) } } : undefined
}

/** 'Excel model from 2006': an order would say 'a model', so this is a thing. */
function thingWithTwoNames(text: string, turn: Turn): Angle | undefined {
  const [first = '', second = '', third = ''] = text.split(' ')
  const bare = withArticle(second) !== second
  return classesOf(first).includes('NN') && classesOf(second)[0] === 'NN' && bare && /^(?:|from|with|in|at|on|of|for|by|behind|under|near)$/.test(third) ? { kind: 'topic', matter: 'work', slots: { np: turn(`the ${text}`) } } : undefined
}

/** What somebody who arranges things did is a thing to thank for. */
function thanksFor(segment: string, tools: OpenerTools): Angle | undefined {
  const verb = segment.split(' ')[0] ?? ''
  return thanksOf([verb, segment.slice(verb.length)], tools)
}

const isPastVerb = (word: string): boolean => formsOf(word).past === word.toLowerCase() && formsOf(word).base !== word.toLowerCase() && !/^(?:told|said|asked|had|was|used|started|grew|worked|studied|lived)$/i.test(word)

/** After a dropped subject every coordinated verb is the reader's: 'you climb and paint'. */
function joinedVerbs(text: string, coordinated: readonly string[]): string {
  return coordinated.reduce((result, verb) => result.replace(new RegExp(`\\b${verb}\\b`), secondPersonVerb(verb)), text)
}

/** The neutral frame: where the jotting as a whole is not understood, a noun phrase in it can still be named. */
function topicWithin(text: string, { turn }: { readonly turn: Turn }): Angle | undefined {
  const main = withoutAside(text.replace(lead, ''))
  if (main !== text && /^(?:(?:her|his|their|the|my|\S+'s) )?(?:best |main |one )?(?:tip|advice|note|rule|motto|question|quote|reminder|ps|nb)$/i.test(main)) return undefined
  if (/[“"]/.test(text)) return undefined
  if (wordsIn(main).length > 9 || wordsIn(main).length < 2 || formByRules(main) !== 'nominal') return undefined
  const reading = readPhrase(main)
  if (!reading || (reading.costs.nominal ?? 9) > 0.5) return undefined
  const angle: Angle = { kind: 'topic', matter: 'work', slots: { np: turn(withArticle(main)) } }
  return isSound(angle) ? angle : undefined
}
