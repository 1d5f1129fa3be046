import type { Note } from '../../model/case-file.ts'
import { agreedForm } from '../language/form-rules.ts'
import { classesOf } from '../language/lexicon.ts'
import { cleanJotting, withoutTypedCapital, type Spelling } from '../language/clean.ts'
import type { AngleKind } from '../reading/angle.ts'
import type { Reader } from '../reading/reader.ts'
import { turnToReader } from '../reading/turn.ts'

/** Somebody whom the question is about: 'he' in the answer is that person. */
const somebodyElse = /\b(?:an?|the|my|every|any) (?:\p{L}+ ){0,2}?(?:kid|child|man|woman|boy|girl|guy|lady|customer|client|farmer|rider|patient|parent|mother|father|student|pupil|teenager|colleague|manager|boss|guest|visitor|judge|driver|baby|resident|tenant|donor|witness|stranger|friend|neighbour|neighbor|volunteer|trainee|\p{L}+(?:er|or|ist|man|woman))\b|\bsome(?:one|body)\b/iu

const starter = /^(?:start|ask|try|look|go|begin|call|talk|read|write|take|make|give|find|check|use|put|keep|let|show|tell|listen|break|cut|turn|move|bring|build|draw|meet|walk|learn|do|set|split|swap|pair|run|test|measure|stop|shut|fold|hold|count|wait|say|send|hand|open|close|pull|push)\b/i

/**
 * Puts the candidate's own line into a clause that can stand as a sentence. The words stay theirs; only what a
 * hurried line leaves out is added: 'start with one reader' → 'I would start with one reader'.
 */
export function thoughtClause({ thought = '', text: note, about }: Note, kind: AngleKind, { reader, spelling }: { readonly reader: Reader; readonly spelling: Spelling }): string {
  const text = withoutTypedCapital(cleanJotting(thought, spelling), spelling).replace(/^(?:well|so|maybe|probably|honestly|basically),? /i, '')
  const turned = turnToReader(text, { ...reader, pronouns: reader.pronouns === 'they' ? undefined : reader.pronouns, keepsThey: true }, about ?? (somebodyElse.test(note) ? 'somebody-else' : undefined)).text
  const acts = turned.split(/, (?:and |then |and then )?/)
  if (acts.length > 1 && acts.every((act) => /^(?:VB|VBP)$/.test(classesOf(act.split(' ')[0] ?? '')[0] ?? '') || starter.test(act))) return `${kind === 'advice' ? 'I will' : 'I would'} ${acts.slice(0, -1).join(', ')} and ${acts[acts.length - 1] ?? ''}`
  if (/^(?:refused|phoned|called|asked|told|went|made|took|gave|wrote|sent|stopped|started|said|built|fixed|moved|left|kept|stayed|tried|found|lost|learned|walked|drove|cooked|ran|paid|changed|turned|waited|offered|sat|stood|opened|closed|apologi[sz]ed|rang|swapped|split)\b/i.test(turned) && /^(?:VBD|VBN)$/.test(classesOf(turned.split(' ')[0] ?? '')[0] ?? '')) return `I ${turned}`
  if (/^that /i.test(turned) && (kind === 'asked' || kind === 'askedAbout')) return `my answer is ${turned}`
  if (/^(?:I|we|it|that|this|there|my|the|a|an|one|nobody|people|you|your)\b[^,]*\b(?:is|are|was|were|would|will|can|could|should|have|has|had|am|do|does|did|think|try|start|want|like|tried|started|learned|found|used|went)\b/i.test(turned)) return turned
  const form = agreedForm(turned)?.form
  const would = kind === 'advice' ? 'I will' : 'I would'
  if (form === 'imperative' || (/^(?:start|ask|try|look|go|begin|call|talk|read|write|take|make|give|find|check|use|put|keep|let|show|tell|listen|begin|break|cut|turn|move|bring|build|draw|meet|walk|learn|do|set|split|swap|pair|run|test|measure|stop|never|always|first|not)\b/i.test(turned) && form !== 'clause')) return `${would} ${turned.replace(/^(?:do not|don't) /i, 'not ')}`
  if (form === 'clause') return turned
  if (form === 'predicate') return `I ${turned}`
  if (form === 'gerund') return kind === 'asked' || kind === 'askedAbout' ? `my answer would be ${turned}` : `I would try ${turned}`
  if (form === 'infinitive') return `my answer would be ${turned}`
  if (form === 'nominal' && (kind === 'asked' || kind === 'askedAbout')) return `my answer would be ${turned}`
  return kind === 'asked' || kind === 'askedAbout' ? `my answer would be ${turned}` : turned
}
