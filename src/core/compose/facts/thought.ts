import type { Note } from '../../model/case-file.ts'
import { agreedForm } from '../language/form-rules.ts'
import { classesOf } from '../language/lexicon.ts'
import { cleanJotting, withoutTypedCapital, type Spelling } from '../language/clean.ts'
import type { AngleKind } from '../reading/angle.ts'
import type { Reader } from '../reading/reader.ts'
import { turnToReader } from '../reading/turn.ts'

/** Somebody whom the question is about: 'he' in the answer is that person. */
const somebodyElse = /\b(?:an?|the|my|every|any) (?:\p{L}+ ){0,2}?(?:kid|child|man|woman|boy|girl|guy|lady|customer|client|farmer|rider|patient|parent|mother|father|student|pupil|teenager|colleague|manager|boss|guest|visitor|judge|driver|baby|resident|tenant|donor|witness|stranger|friend|neighbour|neighbor|volunteer|trainee|rider|worker|owner|teacher|nurse|doctor|tenor|singer|reader|writer|caller|user|player|developer|engineer)\b|\b(?:an?|every|any) (?:\p{L}+ ){0,2}?\p{L}+(?:er|or|ist|man|woman)\b|\bsome(?:one|body)\b/iu

const starter = /^(?:start|ask|try|look|go|begin|call|talk|read|write|take|make|give|find|check|use|put|keep|let|show|tell|listen|break|cut|turn|move|bring|build|draw|meet|walk|learn|do|set|split|swap|pair|run|test|measure|stop|shut|fold|hold|count|wait|say|send|hand|open|close|pull|push)\b/i

interface Known {
  readonly reader: Reader
  readonly spelling: Spelling
}

/** What one does with somebody: 'explain to a market queen'. */
const dealtWith = /\b(?:explain|tell|say|teach|sell|speak|talk|read|write|show|give|help|handle|convince|calm|treat|serve|greet|interview|coach|persuade|feed|reassure|ask|answer|train|comfort)\b[^,]*? an? \p{L}/iu

/**
 * Puts the candidate's own line into a clause that can stand as a sentence. The words stay theirs; only what a
 * hurried line leaves out is added: 'start with one reader' → 'I would start with one reader'.
 */
export function thoughtClause({ thought = '', text: note, about }: Note, kind: AngleKind, { reader, spelling }: Known): string {
  const text = withoutTypedCapital(cleanJotting(thought, spelling), spelling)
    .replace(/^(?:well|so|maybe|probably|honestly|basically),? /i, '')
    .replace(/\.\s+(?=\p{L})/gu, '; ')
    .replace(/, (?=(?:I would|I will|(?:it|that|they|people) (?:always|never|still))\b)/g, (comma, at: number, whole: string) => (/(?:^|[;,] |\bbut )(?:and |then )?(?:if|when|where|before|after|because|since|unless|until|while|once|as)\b[^,;]*$/i.test(whole.slice(0, at)) ? comma : '; '))
    .replace(/, (?=(?:the rest|the others|everything else|people|everybody|nobody|it|that|this) (?:will|would|can|is|are|comes?|follows?|has|have|does|do|goes|knows?|waves?)\b)/iu, '; ')
  const turned = turnToReader(text, { ...reader, pronouns: reader.pronouns === 'they' ? undefined : reader.pronouns, keepsThey: true }, about ?? (somebodyElse.test(note) || dealtWith.test(note) ? 'somebody-else' : undefined))
  // A word that may mean somebody else stays as it was typed.
  return asClause(turned.unclear === undefined ? turned.text : text, { note, kind, asked: kind === 'asked' || kind === 'askedAbout' })
}

interface About {
  readonly note: string
  readonly kind: AngleKind
  readonly asked: boolean
}

function asClause(text: string, known: About): string {
  const { note, kind, asked } = known
  const hedged = /^not sure(?: yet)?,? but (.+)$/i.exec(text)
  if (hedged) return `I am not sure yet, but ${asClause(hedged[1] ?? '', known)}`
  const would = kind === 'advice' ? 'I will' : 'I would'
  const spoken = /^that (.+)$/i.exec(text)
  if (spoken && asked && /\bwhat (?:do |would )?I(?:'d| would)? (?:say|tell)\b/i.test(note)) return `I ${/\bwould\b|'d\b/.test(note) ? 'would ' : ''}say that ${spoken[1] ?? ''}`
  if (asked && /^(?:somebody|someone|people|those) who\b/i.test(text)) return answerOf(text, note)
  const acts = text.split(/, (?:and |then |and then )?/)
  if (acts.length > 1 && acts.every((act) => /^(?:VB|VBP)$/.test(classesOf(act.split(' ')[0] ?? '')[0] ?? '') || starter.test(act))) return `${would} ${acts.slice(0, -1).join(', ')} and ${acts[acts.length - 1] ?? ''}`
  if (past.test(text) && /^(?:VBD|VBN)$/.test(classesOf(text.split(' ')[0] ?? '')[0] ?? '')) return `I ${text}`
  if (asked) {
    const short = shortAnswer(text, note)
    if (short !== undefined) return short
  }
  if (/^depends\b/i.test(text)) return `it ${text}`
  if (/^(?:already|never|always|often|usually|sometimes) \p{L}+/iu.test(text)) return `I ${text}`
  if (/^(?:I|we|it|that|this|there|my|the|a|an|one|nobody|people|you|your)\b[^,]*\b(?:is|are|was|were|would|will|can|could|should|am|do|does|did|think|try|start|want|like|tried|started|learned|found|used|went)\b/i.test(text)) return text
  return byForm(text, { would, asked, note })
}

/** An answer that is no clause yet: 'by asking', 'because …', 'yes, every winter', 'less'. */
function shortAnswer(text: string, note: string): string | undefined {
  const yesOrNo = /^(yes|no|yeah|nope)\b[,.;:]? (.+)$/i.exec(text)
  if (yesOrNo) return `${/^y/i.test(text) ? 'yes' : 'no'}${/^(?:I|my|we|it|they|you) /.test(yesOrNo[2] ?? '') ? ':' : ','} ${yesOrNo[2] ?? ''}`
  if (/^because /i.test(text)) return `it is ${text}`
  if (/^that /i.test(text)) return `my answer is ${text}`
  if (!text.includes(' ')) return `in a word, ${text}`
  if (/^(?:by|with|from|in|at|over|without|through) /i.test(text) && /\bhow\b/i.test(note)) return `I ${/\b(?:would|i['’]?d)\b/i.test(note) ? 'would ' : ''}do it ${text}`
  return undefined
}

/** 'what would I take off the menu': 'it would be the fondant'; 'how do I begin': 'I would say …'. */
function answerOf(text: string, note: string): string {
  if (/\b(?:when|where) (?:did )?I (?:last|first)\b/i.test(note)) return `it was ${text}`
  if (/^(?:to|not to) /.test(text)) return `my answer is ${text}`
  if (/\b(?:what|which|who|where|when)\b/i.test(note) && /\bwould\b|\bI['’]?d\b/i.test(note)) return `it would be ${text}`
  return `I would say ${text}`
}

function byForm(text: string, { would, asked, note }: { readonly would: string; readonly asked: boolean; readonly note: string }): string {
  const form = agreedForm(text)?.form
  if (form === 'imperative' || (leading.test(text) && form !== 'clause')) return `${would} ${text.replace(/^(?:do not|don't) /i, 'not ')}`
  if (form === 'clause') return text
  if (form === 'predicate') return `I ${text}`
  if (form === 'gerund') return asked ? answerOf(text, note) : `I would try ${text}`
  if (form === 'infinitive' || asked) return answerOf(text.replace(/, and (?=\p{L}+ (?:the|a|an|my|it|them|every|no|somebody|people)\b)(?!\p{L}+s\b)/u, (link, at: number) => (starter.test(text.slice(at + link.length)) ? `${link}I would ` : link)), note)
  return text
}

const past = /^(?:refused|phoned|called|asked|told|went|made|took|gave|wrote|sent|stopped|started|said|built|fixed|moved|left|kept|stayed|tried|found|lost|learned|walked|drove|cooked|ran|paid|changed|turned|waited|offered|sat|stood|opened|closed|apologi[sz]ed|rang|swapped|split)\b/i
const leading = /^(?:start|ask|try|look|go|begin|call|talk|read|write|take|make|give|find|check|use|put|keep|let|show|tell|listen|break|cut|turn|move|bring|build|draw|meet|walk|learn|do|set|split|swap|pair|run|test|measure|stop|never|always|first|not)\b/i
