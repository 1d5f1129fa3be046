import type { Note } from '../../model/case-file.ts'
import { agreedForm } from '../language/form-rules.ts'
import { readPhrase } from '../language/chart.ts'
import { isSoundEnglish } from '../language/gate.ts'
import { classesOf, isKnownWord } from '../language/lexicon.ts'
import { cleanJotting, withoutTypedCapital, type Spelling } from '../language/clean.ts'
import { mendRunOn, mendSplices, withContrast } from '../language/splice.ts'
import { wordsIn } from '../language/phrase.ts'
import { isSoundAs, isSure, learnJotting } from '../learned/learn-jotting.ts'
import type { AngleKind } from '../reading/angle.ts'
import { talkOf } from '../reading/learned-note.ts'
import { withoutSlips } from '../reading/slips.ts'
import { wholeThought } from './whole-thought.ts'
import { withArticle } from '../reading/nominal.ts'
import type { Reader } from '../reading/reader.ts'
import { hasOwnVerb } from '../reading/own-verb.ts'
import { isSpliced } from '../reading/sure.ts'
import { turnToReader } from '../reading/turn.ts'
import { isRole } from './role.ts'
import { withIndefinite } from './words.ts'

/** Somebody whom the question is about: 'he' in the answer is that person. */
const somebodyElse = /\b(?:an?|the|my|every|any) (?:[\p{L}\d]+ ){0,2}?(?:kid|child|man|woman|boy|girl|guy|lady|customer|client|farmer|rider|patient|parent|mother|father|student|pupil|teenager|colleague|manager|boss|guest|visitor|judge|driver|baby|resident|tenant|donor|witness|stranger|friend|neighbour|neighbor|volunteer|trainee|rider|worker|owner|teacher|nurse|doctor|tenor|singer|reader|writer|caller|user|player|developer|engineer)\b|\b(?:an?|every|any) (?:\p{L}+ ){0,2}?\p{L}+(?:er|or|ist|man|woman)\b|\bsome(?:one|body)\b/iu
/** The candidate is who is wanted: 'wants someone who will push back'. */
const wanted = /\b(?:wants?|wanted|needs?|looking|hiring|searching|hopes?)(?: for)? (?:someone|somebody|an? \p{L}+(?: \p{L}+)?) (?:who|that|to)\b/iu

/** Somebody named by what they are, without an article. */
const bareRole = /\b(?:when|if|after|while|because|with|to) (?:\p{Ll}+ )?(?:foreman|guest|customer|client|patient|kid|child|student|teacher|driver|boss|manager|director|officer|inspector|parent|user|player|passenger|tenant|colleague|actor|singer|guy|man|woman)s?\b/iu

const namesAnother = (note: string): boolean => {
  const rest = note.replace(wanted, '')
  if (somebodyElse.test(rest) || dealtWith.test(rest)) return true
  return [...rest.matchAll(/\b(?:an?|the|my|every|any) (\p{L}+)(?: (\p{L}+))?(?: (\p{L}+))?/giu)].some(([, ...words]) => words.some((word = '') => isRole(word)))
}

const starter = /^(?:start|ask|try|look|go|begin|call|talk|read|write|take|make|give|find|check|use|put|keep|let|show|tell|listen|break|cut|turn|move|bring|build|draw|meet|walk|learn|do|set|split|swap|pair|run|test|measure|stop|shut|fold|hold|count|wait|say|send|hand|open|close|pull|push|change|ring|feed|cross-train|retrain|re-\p{L}+|stand|sit|sleep|leave|publish|plan|phone|email|text|offer|teach|train|train|pay|buy|sell|order|cook|wash|clean|wear|carry|mark|label|share|agree|explain|apologise|apologize|thank|greet|drive|cap|limit|halve|double|rotate|invite|trim|sketch|rehearse|practise|practice|skip|drop|rent|hire|soak|dry|taste|smell|smile|nod|knock|lock|sign|visit|watch|film|record|print|paint|plant|weigh|price|charge|lend|borrow|book|swap|drop|pick|fix|mend|repair|replace|remove|add|get|choose|decide|accept|refuse|admit)\b/iu

interface Known {
  readonly reader: Reader
  readonly spelling: Spelling
}

/** What one does with somebody: 'explain to a market queen'. */
const dealtWith = /\b(?:explain|tell|say|teach|sell|speak|talk|read|write|show|give|help|handle|convince|calm|treat|serve|greet|interview|coach|persuade|feed|reassure|ask|answer|train|comfort)\b[^,]*? an? \p{L}/iu

/**
 * Puts the candidate's own line into a clause that can stand as a sentence. The words stay theirs; only what a
 * hurried line leaves out is added: 'start with one reader' → 'I would start with one reader'. Undefined where no right
 * sentence comes of it: it is then left out.
 */
export function thoughtClause(note: Note, kind: AngleKind, known: Known): string | undefined {
  return (asWritten(note, known) ?? learnedThought(note, known) ?? thoughtByRules(note, kind, known) ?? asTyped(note, known))?.split('; ').map(asTwo).join('; ').replace(/\bI (\p{Lu}\p{Ll}+)\b/gu, (whole, verb: string) => (/^(?:VB|MD)/.test(classesOf(verb.toLowerCase())[0] ?? '') ? `I ${verb.toLowerCase()}` : whole))
}

/** Whole sentences, each with its capital and its stop, are said as they are written; of the reader nothing is turned. */
function asWritten({ thought = '' }: Note, { reader, spelling }: Known): string | undefined {
  const typed = cleanJotting(thought.trim(), spelling)
  const sentences = typed.split(/(?<=\p{L}{2}|\d)(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sra|Eng))[.!] /u).map((sentence) => sentence.replace(/[.!]$/, ''))
  const isWritten = /^\p{Lu}.*[.!]$/u.test(thought.trim()) && !/[?;()]/.test(typed) && sentences.every((sentence) => /^\p{Lu}/u.test(sentence) && isSoundEnglish(sentence) && (hasOwnVerb(sentence) || isWhole(sentence)))
  const isClear = reader.pronouns === 'they' || !/\b(?:she|her|hers|he|him|his)\b/i.test(typed)
  return isWritten && isClear && isWhole(sentences[0] ?? '') && wordsIn(typed).length < 60 ? sentences.map((sentence) => withoutTypedCapital(sentence, spelling)).join('; ') : undefined
}

/** The thought as people say such thoughts: its sentences, without capitals and stops, joined by semicolons. */
function learnedThought({ text: note, thought = '', about }: Note, { reader, spelling }: Known): string | undefined {
  const talk = talkOf(reader, about)
  // 'What do I do when the foreman pushes?': 'him' in the answer is the foreman.
  const isAbroad = about === undefined && (namesAnother(note) || bareRole.test(note))
  const learned = learnJotting('thought', thought, isAbroad ? { ...talk, pronouns: talk.pronouns === 'he' ? 'she' : 'he' } : talk, spelling)
  const { text } = learned
  // Whoever 'they' are in a thought, they are seldom the reader.
  if (/[?;:()]/.test(text) || (others.test(thought) && !others.test(text))) return undefined
  const sentences = text.split(/(?<=\p{L}{2}|\d)(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sra|Eng))[.!] /u).map((sentence) => withSubject(sentence.replace(/[.!]$/, '')))
  const [first = '', ...more] = sentences
  const isSound = sentences.every((sentence) => isSoundAs('clause', sentence.replace(/^(?:yes|no|then|mostly),? /i, '')))
  return isSure(learned, isSound) && wordsIn(first).length > 1 && more.every(isWhole) ? sentences.join('; ') : undefined
}

/**
 * The thought in the words that were typed, where neither reader is sure how a person would put it: its first sentence
 * and what is whole after it. What has no verb follows a colon in the letter: 'My idea: six weeks, and one for dads.'
 */
function asTyped({ thought = '' }: Note, { reader, spelling }: Known): string | undefined {
  const typed = withoutTypedCapital(cleanJotting(withoutSlips(thought), spelling), spelling)
  const [first = '', ...more] = typed.split(/(?<=\p{L}{2}|\d)(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sra|Eng))[.!?;]+ /u).map((sentence) => withSubject(sentence.replace(/[.!?]$/, '').replace(/^(?:then|so|and|well|maybe|perhaps),? /i, '').replace(/^(could|should|would|can) (we|you|they|it|the \p{L}+) /iu, (_, verb: string, who: string) => `${who} ${verb.toLowerCase()} `).replace(/^(?=(?:proud|glad|happy|sorry|amazed|impressed) to )/i, 'I am ')))
  const end = more.findIndex((sentence) => !isWhole(sentence))
  const kept = [withLastAct(first), ...(end < 0 ? more : more.slice(0, end))]
  const isClear = reader.pronouns === 'they' || !/\b(?:she|her|hers|he|him|his)\b/i.test(kept.join(' '))
  return isClear && wordsIn(first).length > 2 && wordsIn(kept.join(' ')).length < 40 && !/[()[\]=|<>]|->/.test(kept.join(' ')) && kept.every((sentence) => isSoundEnglish(sentence)) ? kept.join('; ') : undefined
}

/** 'I would leave a card inside, caretakers actually read it': two sentences that a comma holds together. */
function asTwo(sentence: string): string {
  const at = isSpliced(sentence) ? sentence.lastIndexOf(', ') : -1
  const later = sentence.slice(at + 2)
  return at > 0 && isWhole(sentence.slice(0, at)) && isWhole(later) && !starter.test(later) && wordsIn(later).length > 3 ? `${sentence.slice(0, at)}; ${later}` : sentence
}

/** 'I would say hi, close the doors, drive' → 'I would say hi, close the doors and drive'. */
const withLastAct = (sentence: string): string => (sentence.startsWith('I would ') ? sentence.replace(/, (?=(\p{Ll}+)(?: [^,]+)?$)/u, (comma, verb: string) => (starter.test(verb) && !/^(?:like|not|no)$/.test(verb) ? ' and ' : comma)) : sentence)

const others = /\b(?:they|them|their)\b/i

/** 'knock on doors the week before' → 'I would knock on doors the week before'. */
const withSubject = (sentence: string): string => withStart(starter.test(sentence.split(' ')[0] ?? '') && !/^\p{L}+ (?:is|are|was|were)\b/u.test(sentence) ? `I would ${sentence}` : sentence)

/** 'humidifiers in the worst rooms first, then log it' → 'I would start with humidifiers in the worst rooms, then log it'. */
const withStart = (sentence: string): string => sentence.replace(/^(?!I\b|you\b|the first\b|at first\b|it\b|they\b|we\b)([^,;:]{4,60}) first(?=,|$)/u, (whole, thing: string) => (hasOwnVerb(thing) || classesOf(thing.split(' ')[0] ?? '')[0] === 'VB' ? whole : `I would start with ${withA(thing)}`))

/** Tells whether a sentence has a verb of its own; what has none can only follow a colon. */
export const isWhole = (sentence: string): boolean => /^(?:(?:before|after|instead of) \p{L}+ing [^,;]{2,50},? (?=I would\b)|(?:at first|first|at (?:the|my|our) \p{L}+|in \p{L}+|on (?:\p{L}+ ){1,3}at \p{L}+),? )?(?:I\b|we (?:did|had|used|kept|sent|gave|put|let|made|took|tried|texted|asked|told|ran)\b)/iu.test(sentence) || (!hasLooseAct(sentence) && !/^(?:like|about|around|maybe) /.test(sentence) && (isSoundAs('clause', sentence) || (/^(?:my|we|it|that|they|you|this|the|an?|people|he|she|our) /i.test(sentence) && hasOwnVerb(sentence))))

/** 'one page at registration, hand them a pen': a thing, and then something to do. */
const hasLooseAct = (sentence: string): boolean => /^(?!I\b|if |when |it |that |you |they |we )[^,]+, (?:and |then |and then )?/iu.test(sentence) && sentence.split(', ').slice(1).some((half) => starter.test(half.replace(/^(?:and |then |and then )/, '')) && !/^\p{L}+ (?:is|are|was|were|would|will)\b/u.test(half)) && !hasOwnVerb(sentence.split(', ')[0] ?? '')

/** Reads a thought by the rules alone: the first of the two readers. */
export function thoughtByRules(note: Note, kind: AngleKind, known: Known): string | undefined {
  for (const thought of [note.thought ?? '', ...leadingParts(note.thought ?? '')]) {
    const said = wholeClause({ ...note, thought }, kind, known)
    if (said !== undefined) return said
  }
  return undefined
}

/** What still answers without the rest: the line without what hangs on it ('…, betting it is the codes'), its first sentence. */
function leadingParts(thought: string): string[] {
  const parts = [thought.replace(/, (?!(?:including|starting|beginning|depending|during|nothing|something|anything|everything) )\p{Ll}+ing [^.;,]+\.?$/u, ''), thought.split(/(?<=\p{L}{2})\. +(?=\p{L})/u)[0] ?? '']
  return parts.filter((part) => part !== thought && wordsIn(part).length >= 6)
}

function wholeClause({ thought = '', text: note, about }: Note, kind: AngleKind, { reader, spelling }: Known): string | undefined {
  const text = withLooseEnds(withContrast(wholeThought(withoutTypedCapital(cleanJotting(withoutSlips(thought), spelling), spelling), note).replace(/^(?:well|so|maybe|probably|honestly|basically),? /i, '')))
  if (/^(?:but|and|or|yet) /i.test(text) || /^(?:what|who|where|when|why|how) (?:is|are|do|does|did|would|will|can)\b|\?$/i.test(text)) return undefined
  const turned = turnToReader(text, { ...reader, pronouns: reader.pronouns === 'they' ? undefined : reader.pronouns, keepsThey: true }, about ?? (namesAnother(note) ? 'somebody-else' : undefined))
  const known = { note, kind, asked: kind === 'asked' || kind === 'askedAbout' }
  // A word that may mean somebody else stays as it was typed.
  const [first = '', ...later] = mendSplices(turned.unclear === undefined ? turned.text : text).split(/(?:[.?] |; )(?=\p{L})/u)
  const sentences = [mendRunOn(asClause(first, known)), ...later.map((sentence) => mendRunOn(furtherClause(sentence)))]
  if (sentences.includes('')) return undefined
  const [one = '', other = ''] = sentences
  const joins = sentences.length === 2 && /^I would (?!not|say|rather)[^,;:]+$/.test(one) && /^I would (?!not|say|rather|be|still)[^,;:]+$/.test(other) && wordsIn(one + other).length < 24
  const whole = joins ? `${one} and ${other.replace(/^I would /, '')}` : sentences.join('; ').replace(/(?<=[^,]) so (?=(?:I|we) would\b)/g, ', so ').replace(/^([^;]+; [^;]+); (?=(?:it|he|she|they|that) )/, '$1, and ')
  const said = spokenTo(whole, note)
  const bare = /^(?:I would (?:say|try)|my answer is) (?!that\b|to\b|“|by\b|yes|no\b)(.+)$/.exec(said)?.[1]
  if (bare !== undefined && withA(bare) !== bare && isKnownWord((bare.split(/[,;]| (?:for|with|of|in|on|at|and|that) /)[0] ?? '').split(' ').at(-1) ?? '') && readPhrase(bare.split(/[,;]/)[0] ?? '')?.form === 'nominal') return undefined
  return isSoundEnglish(said) && isSaidWhole(said) ? said : undefined
}

/** What the candidate would say to somebody else stands in quotation marks: 'your' is theirs, and not the reader's. */
function spokenTo(said: string, note: string): string {
  const asked = /\bwhat (?:would|do|should|could) I (?:tell|say to|answer|write to) (?:(?:the )?(\p{L}+s)|them|her|him|people|an? \p{L}+)\b/iu.test(note) || /\bwhat I(?:'d|d| would) (?:tell|say to|answer|write to)\b/i.test(note)
  return asked && /\byours?\b|\byou\b/i.test(said) && !/\bI\b/.test(said) ? `I would say: “${(said[0] ?? '').toUpperCase()}${said.slice(1)}.”` : said
}

/** Tells whether every sentence of a thought has a verb of its own; an answer of a word or two needs none. */
function isSaidWhole(said: string): boolean {
  return said.replace(/“[^”]*”/g, 'this').replace(/: .*$/, '').split('; ').every((part, at) => {
    const bare = part.replace(/^(?:yes|no|and|but|so|then|also),? /, '').replace(/, (?:not|never) [^,]+$/, '')
    if (at > 0 && /^no \p{L}+/u.test(bare) || /^(?:in a word|it would be|I would say|my answer is|I would try|I would start with|only|already)\b|^I \p{L}/u.test(bare) || / \(/.test(bare)) return true
    if (/^(?:better|sooner|rather) .+ than /.test(bare)) return true
    if (at === 0 && /^(?:yes|no)(?:$|,? )/.test(part) || bare.split(' ').length > 21) return true
    const costs = readPhrase(bare.replace(/,(?: and)? then /g, ' and ').replace(/, (?=and|so|which|with|or|but)/g, ' '))?.costs
    if (costs === undefined) return at > 0 && bare.split(' ').some((word) => /^(?:VBZ|VBD|MD)$/.test(classesOf(word)[0] ?? '') || /^(?:is|are|was|were|beats?)$/.test(word))
    return (costs.clause ?? 9) < 1 || (costs.imperative ?? 9) < 0.6
  })
}

/** What hangs on by a comma alone: 'frees his racks' is what it does, 'change them' what one would do next. */
function withLooseEnds(text: string): string {
  return text
    .replace(/(?<=^(?:I (?:would|could|will|can)|an?|one|the|my) [^,;]+), (?=(?:frees|saves|gives|keeps|makes|takes|costs|helps|means|lets|shows|stops) )/, ', which ')
    .replace(/(?<=^[^,;]*\b(?:is|are|was|were) [^,;]+), (?=(?:change|fix|mend|ask|tell|move|put|swap|replace|keep|start|give|send|show|check|clean|let|take) (?:them|it|him|her|the|an?|my|one|every)\b)/, '; ')
    .replace(/(?<=^(?:I|we) (?:would|will|could|can) [^;]+), (?=\p{L}+ing (?:\p{L}+ ){0,3}(?:is|was|are|takes|costs|means)\b)/u, '; ')
    .replace(/, and do not (?=\p{L}+ )/u, ', and I would not ')
    .replace(/^(first|second|third|fourth|fifth|last|next) (?=\p{L}+ (?:is|means|gets|was) )/u, 'the $1 ')
}

/** What comes after the first sentence: 'had one once' is the candidate's, 'ask again' is what they would do. */
function furtherClause(text: string): string {
  const [first = ''] = text.replace(/^(?:and|but|then|also) /i, '').split(' ')
  const link = /^(?:and|but|then|also) /i.exec(text)?.[0].toLowerCase() ?? ''
  const bare = text.slice(link.length)
  if (link !== 'and ' && /^(?:do not|don't) /i.test(bare) && !stative.test(bare)) return `${link}I would not ${bare.replace(/^(?:do not|don't) /i, '')}`
  if (worked.test(bare)) return `${link}it ${bare}`
  if (/^(?:takes|costs|saves|means|works|helps|keeps|makes|gives|shows|needs|lasts|stops|leaves|frees|brings|hurts|beats) /.test(bare)) return `${link}it ${bare.replace(/, (?=(?:takes|costs|saves|means|works|helps|keeps|makes|gives|shows|stops|frees|brings) )/, ' and ')}`
  if (stative.test(bare) || modal.test(bare) || isPastVerb(first)) return `${link}I ${bare.replace(/, (\p{Ll}+) (?=(\p{Ll}+) )/u, (whole, subject: string, verb: string, at: number, all: string) => (isPastVerb(all.slice(at + whole.length).split(' ')[0] ?? verb) && classesOf(subject)[0] === 'NN' ? `, and the ${subject} ` : whole))}`
  if (/^(?:do not|don't) /i.test(bare)) return `${link}I would not ${bare.replace(/^(?:do not|don't) /i, '')}`
  return agreedForm(bare)?.form === 'imperative' || starter.test(bare) && agreedForm(bare)?.form !== 'clause' ? `${link}I would ${(bare[0] ?? '').toLowerCase()}${bare.slice(1)}` : text
}

/** 'worked at my last place': it did, and not I. */
const worked = /^(?:worked|helped|saved|stopped|cost|took) (?:at (?:my|our|the) (?:last|old|previous|first)|well|wonders|fine|a treat|last (?:year|time|season)|every|for (?:us|them|me|my)|in (?:the end|a week|a month)|before$|there|both|us|nobody|nothing|\d)/

/** 'don't know yet' says what is, and orders nothing. */
const stative = /^(?:do not|don't) (?:know|think|believe|mind|remember|like|love|have|need|want|see|get|care)\b/i
/** 'would not wait': only the candidate can be meant. */
const modal = /^(?:would|will|could|can|cannot|should|must|might|am|have been|have (?:never|always)) /i
const isPastVerb = (word: string): boolean => past.test(word) && !/^(?:put|let|cut|set|hit|read|split)$/i.test(word) || (classesOf(word)[0] === 'VBD' && !classesOf(word).some((tag) => /^(?:VB|VBP)$/.test(tag)) && !/^(?:was|were|did)$/.test(word))

interface About {
  readonly note: string
  readonly kind: AngleKind
  readonly asked: boolean
}

function asClause(text: string, known: About): string {
  const { note, kind, asked } = known
  const gladly = /^(happy|glad|willing) to(?:[,.;] (.*))?$/i.exec(text)
  const alike = /^(?:the )?same (?:here|(?:at|on|in|with) (?:our|my|the) [^,;]+)(?:[,;] (.+))?$/i.exec(text)
  if (alike) return `it ${/\b(?:used|was|were|had|did|\p{L}+ed)\b/u.test(alike[1] ?? '') ? 'was' : 'is'} the ${text.replace(/^the /i, '').replace(/[,;] /, '; ')}`
  if (gladly) return `I would be ${gladly[1]?.toLowerCase()} to${gladly[2] ? `; ${furtherClause(gladly[2])}` : ''}`
  const hedged = /^not sure(?: yet)?,? but (.+)$/i.exec(text)
  if (hedged) return `I am not sure yet, but ${asClause(hedged[1] ?? '', known)}`
  const would = kind === 'advice' ? 'I will' : 'I would'
  if (stative.test(text) || modal.test(text)) return `I ${text}`
  const spoken = /^that (.+)$/i.exec(text)
  if (spoken && asked && /\bwhat (?:do |would )?(?:I(?:['’]?d| would)?) (?:say|tell)\b/i.test(note)) return `I ${/\bwould\b|'d\b|\bid\b/i.test(note) ? 'would ' : ''}say that ${spoken[1] ?? ''}`
  if (asked && /^(?:somebody|someone|people|those) who\b/i.test(text)) return answerOf(text, note)
  const negative = /^([^;]+), (no \p{L}+(?: \p{L}+)?)$/u.exec(text)
  if (negative && (starter.test(text) || agreedForm(negative[1] ?? '')?.form === 'imperative')) return `${asClause(negative[1] ?? '', known)}: ${negative[2]}`
  const acts = text.split(/, (?:and |then |and then )?/)
  if (acts.length > 1 && acts.every((act) => /^(?:VB|VBP)$/.test(classesOf(act.split(' ')[0] ?? '')[0] ?? '') || starter.test(act))) return `${would} ${acts.slice(0, -1).join(', ')} and ${acts[acts.length - 1] ?? ''}`
  if (isPastVerb(text.split(' ')[0] ?? '')) return `I ${text}`
  if (/^(?:if|when) [^,]+, \p{L}/iu.test(text)) return text.replace(/, (?:then )?(\p{L}+)(?= )/u, (link, verb: string) => (/^(?:VB|VBP)$/.test(classesOf(verb)[0] ?? '') || starter.test(verb) ? `, ${would} ${verb}` : link))
  if (asked) {
    const short = shortAnswer(text, note)
    if (short !== undefined) return short
  }
  if (/^depends\b/i.test(text)) return `it ${text}`
  if (/^never \p{L}+(?:ly|ne)?, (?:and )?never\b/iu.test(text)) return asked ? `I would say ${text}` : text
  if (/^(?:already|never|always|often|usually|sometimes) \p{L}+/iu.test(text) && classesOf(text.split(' ')[1] ?? '').some((tag) => tag.startsWith('VB'))) return `I ${text}`
  if (/^(?:I|we|it|that|this|there|my|the|a|an|one|nobody|people|you|your)\b[^,]*\b(?:is|are|was|were|would|will|can|could|should|am|do|does|did|think|try|start|want|like|tried|started|learned|found|used|went)\b/i.test(text)) return text
  return byForm(text, { would, asked, note })
}

/** An answer that is no clause yet: 'by asking', 'because …', 'yes, every winter', 'less'. */
function shortAnswer(text: string, note: string): string | undefined {
  const yesOrNo = /^(yes|no(?=[,.;:]| (?:I|my|we|it|they|you|not|never)\b)|yeah|nope)\b[,.;:]? (.+)$/i.exec(text)
  if (yesOrNo) return `${/^y/i.test(text) ? 'yes' : 'no'}${/^(?:I|my) /.test(yesOrNo[2] ?? '') ? ':' : ','} ${yesOrNo[2] ?? ''}`
  if (/^because /i.test(text)) return `it is ${text}`
  if (/^that /i.test(text)) return `my answer is ${text}`
  if (/^(?:only|just) (?:as far|so far|until|up to)\b/i.test(text)) return text
  if (!text.includes(' ')) return `in a word, ${text}`
  if (/^(?:by|with|from|in|at|over|without|through) /i.test(text) && /\bhow\b/i.test(note)) return `I ${/\b(?:would|i['’]?d)\b/i.test(note) ? 'would ' : ''}do it ${text}`
  return undefined
}

/** 'what would I take off the menu': 'it would be the fondant'; 'how do I begin': 'I would say …'. */
function answerOf(text: string, note: string): string {
  if (/\b(?:when|where) (?:did )?I (?:last|first)\b|\bmy (?:worst|best|first|hardest|proudest|biggest|strangest|scariest|toughest|longest|last)\b|\bI ever \p{L}+/iu.test(note) && !/\bwould\b|'d\b|\bid\b/i.test(note)) return `it was ${withA(text)}`
  if (/^(?:to|not to) /.test(text)) return `my answer is ${text}`
  if (/^\p{Ll}+ (?:in|on|into|by|under|at) (?:his|her|their|the|my) \p{Ll}+ first$/u.test(text) && withA(text) !== text) return `I would put the ${text}`
  const start = /^(\p{Ll}[^,;]*) first$/u.exec(text)?.[1]
  if (start && withA(start) !== start) return `I would start with ${withA(start)}`
  if (/\b(?:what|which|who|where|when)\b/i.test(note) && /\bwould\b|\bI['’]?d\b/i.test(note)) return `it would be ${withA(text)}`
  return `I would say ${text}`
}

/** Puts the article that was left out before one thing: 'WhatsApp voice note the night before' → 'a WhatsApp voice note …'. */
function withA(text: string): string {
  const core = text.split(/ (?=(?:the|every|each|before|after|in|at|on|with|for|of|from|to|that|who|under|by|and|or|first|last|not)\b)|,/)[0] ?? ''
  if (/^(?:the|an?|my|no|one|more|less|\d)\b/i.test(core) || /^(?:VBG|RB|JJR|PRP|WDT|WP|WRB|IN)$/.test(classesOf(core.split(' ')[0] ?? '')[0] ?? '')) return text
  return withIndefinite(core) + text.slice(core.length)
}

function byForm(text: string, { would, asked, note }: { readonly would: string; readonly asked: boolean; readonly note: string }): string {
  const agreed = agreedForm(text)
  const [first = ''] = text.split(' ')
  const determined = /^(?:the|an?|my|no|one|your|his|her|their|this|these)$/i.test(first)
  const base = !determined && ((starter.test(text) && !/^\p{L}+ (?:first|last|only)\b/iu.test(text)) || (classesOf(first).some((tag) => /^(?:VB|VBP)$/.test(tag)) && !/(?:ing|ed)$/.test(first)))
  const form = agreed?.form === 'predicate' && base ? 'imperative' : agreed?.form
  if (/^(?!the |an? )[^,]*,? (?:or|and) (?:it|they|nobody|nothing|everything) (?:\p{L}+s|stays?|goes|is|are|will|gets?|comes?|moves?)\b/iu.test(text) && form !== 'imperative' && form !== 'clause' && !leading.test(text)) return text
  if (/^\p{Ll}+, not \p{Ll}+$/u.test(text)) return asked ? answerOf(text, note) : `I would try ${text}`
  if (form === 'imperative' || (leading.test(text) && form !== 'clause') || (base && starter.test(text) && (form === undefined || /^\S+ (?:the|an?|my|them|him|her|it|us|two|three|four|five|every|each|all|both|one|\d+|whatever|what|somebody|people) /i.test(text)))) return `${would} ${text.replace(/^(?:do not|don't) /i, 'not ')}`
  if (form === 'clause') return text
  if (form === 'predicate') return `I ${text}`
  if (form === 'gerund') return asked ? answerOf(text, note) : `I would try ${text}`
  if (form === undefined && base && / (?:them|him|her|it|me|us|you|the|an?|my|with|at|by|on|in) /.test(text) && classesOf(text.split(' ')[0] ?? '')[0] !== 'NN') return `${would} ${text}`
  if (!asked && (form === 'nominal' && (withArticle(text) === text && !/-/.test(text.split(' ')[0] ?? '')) || /^(?:an?|one|two|three|four|five|the|my|more|fewer|less) /i.test(text))) return `I would try ${text}`
  if (form === 'infinitive' || asked) return answerOf(text.replace(/, and (?=\p{L}+ (?:the|a|an|my|it|them|every|no|somebody|people)\b)(?!\p{L}+s\b)/u, (link, at: number) => (starter.test(text.slice(at + link.length)) ? `${link}I would ` : link)), note)
  return /^(?:I|we|it|that|this|there|they|you)\b/i.test(text) || (agreed?.chart.costs.clause ?? readPhrase(text)?.costs.clause) !== undefined ? text : ''
}

const past = /^(?:got|refused|phoned|called|asked|told|went|made|took|gave|wrote|sent|stopped|started|said|built|fixed|moved|left|kept|stayed|tried|found|lost|learned|walked|drove|cooked|ran|paid|changed|turned|waited|offered|sat|stood|opened|closed|apologi[sz]ed|rang|swapped|split|had|worked|ordered|saw|met|thought|knew|grew|taught|used|bought|sold|drew|wore|rode|spent|slept|heard|felt|held|brought|caught|chose|cut|put|let)\b/i
const leading = /^(?:start|ask|try|look|go|begin|call|talk|read|write|take|make|give|find|check|use|put|keep|let|show|tell|listen|break|cut|turn|move|bring|build|draw|meet|walk|learn|do|set|split|swap|pair|run|test|measure|stop|never|always|first|not)\b/i
