import { readPhrase } from '../language/chart.ts'
import { classesOf } from '../language/lexicon.ts'
import { baseOf } from '../language/verbs.ts'
import { indefiniteFor } from '../language/phrase.ts'
import { isPluralNominal } from '../reading/nominal.ts'
import type { Reason } from './reason.ts'

const joined = /\b(?:programmes?|programs?|teams?|clinic|fair|hub|crew|schemes?|projects?|train(?:ing)?|classes|track|unit|workshops?|archive|desk|orchestra|choir|club|network|service|tour|season|nights?)$/i
const condition = /\b(?:plants|days?|weeks?|hours|stations?|window|garden|trees|regulars|kitchens?|minutes|time|tables?|lots|blocks|scanners?|rooms?|benches|lunch\w*|training|shifts?|Steinways|dogs?|breaks|rotas?|MANs|vans|trucks|performances|groups|wildlife|triage|caseloads?|users|tests?)$/i
/** Stuff and pursuits that go without an article, though one was put before them for other sentences. */
const stuff = /(?:work|ware|merino|wool|timber|music|care|research|wildlife|food|bread|glass|stone|steel|silk|fruit|iron|sailing|service|law|design|theatre|poetry|radio|print)$/i

const coreOf = (np: string): string => np.split(/ (?:of|for|in|on|at|with|that|who|which|where|people|you|from|to|everyone|nobody|under|by|per|I|I'd|we) /)[0] ?? np

/** A thing that can be named: no verb, no preposition, no bare adjective goes first. */
const isNoun = (np: string): boolean => !/^(?:the )?(?:from|to|of|in|on|at|by|with|ready|want(?:s|ed)?|get|gets|go|be|being|moving|back|not|no longer|less|more|year)\b/i.test(np)

/** Where one may work, and how that is said: 'for a smaller firm', 'in a small house', 'on a family farm'. */
const workplaces: readonly (readonly [preposition: string, place: RegExp])[] = [
  ['for', /(?:firm|company|agency|charity|business|practice|chain|family|co-?operative|boss|foreman|manager|co-?op|union|council)$/i],
  ['at', /(?:paper|newspaper|magazine|counter|bench|school|museum|university|college|hotel|restaurant|nursery|station|festival|gallery|brewery|bakery|winery|dairy)$/i],
  ['on', /(?:farm|ward|site|estate|boat|ship|island|railway)$/i],
  ['in', /(?:house|place|kitchen|theatre|theater|lab|laboratory|hospital|clinic|shop|workshop|workroom|library|studio|garden|building|town|village|team|office|department|archive)$/i],
]

function workplaceOf(np: string): string | undefined {
  const bare = np.replace(/^(?:the|an?) /, '')
  const core = coreOf(bare)
  const found = isPluralNominal(core) ? undefined : workplaces.find(([, place]) => place.test(core))
  return found && `work ${found[0]} ${indefiniteFor(bare)} ${bare}`
}

/** Something that is so at the place, in general: 'officers keep their patch for years'; no story, no opinion. */
function isOfThePlace(clause: string): boolean {
  if (/^(?:an?|my|I|it|this|that|one day|because|if|when) |[,;:]| is where | (?:should|must|ought|I|my|me|was|were|had|did|kept|made|went|came|got|gave|took|saw|said) |\b(?:19|20)\d\d\b/i.test(clause)) return false
  const reading = readPhrase(clause)
  const verb = reading?.words[reading.finite[0] ?? -1] ?? ''
  return !/^VBD$/.test(classesOf(verb)[0] ?? '') || classesOf(verb).includes('VBP')
}

/**
 * Tells what a candidate would like to do there, from what draws them: 'patients come back to say hello' → 'work where
 * patients come back to say hello'. Undefined where the reason is a thing liked, a story, and not a place to work.
 *
 * @example
 * [destinationOf({ fact: 'r1', raw: 'small house', kind: 'np', text: 'the small house', plural: false }), destinationOf({ fact: 'r2', raw: '', kind: 'that', text: 'officers keep their patch for years', plural: false })]
 * // => ['work in a small house', 'work where officers keep their patch for years']
 */
export function destinationOf(reason: Reason): string | undefined {
  const { kind, text, raw } = reason
  if (kind === 'wish') return text
  const [, liked = '', contrast = ''] = kind === 'np' ? (/^([^,;:]+)(, not [^,;:]+)$/.exec(text) ?? []) : []
  if (liked !== '') return withEnd(destinationOf({ ...reason, text: liked }), contrast)
  if (kind === 'doing') return baseOf(text.split(' ')[0] ?? '') + text.slice((text.split(' ')[0] ?? '').length)
  if (kind === 'that') return !/^you\b/.test(text) && isOfThePlace(text) ? `work where ${text}` : undefined
  if (kind !== 'np' || /[,;:]/.test(text) || !isNoun(text)) return undefined
  if (/^\p{L}+(?: \p{L}+)? before \p{L}+$/u.test(text)) return `work where it is ${text}`
  const article = text.startsWith('the ')
  if (article && joined.test(coreOf(text.slice(4))) && !/ (?:where|that|who|people) /.test(text)) return `be part of ${text}`
  const place = /^the /i.test(raw) || (/\bI\b/.test(text) && article) ? undefined : workplaceOf(text)
  if (place) return place
  const bare = text.replace(/^the /, '')
  const core = coreOf(bare)
  if (article && (/^the /i.test(raw) || !stuff.test(core))) return undefined
  if (!article && !isPluralNominal(core) && / (?:that|which|you|people) /.test(bare) && (stuff.test(core) || /(?:ing|aid|advice|science|help|journalism|justice|medicine)$/.test(core))) return `be part of ${bare}`
  if (!article && (condition.test(core) || / where | from | through |^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) /.test(text) || /^\p{L}+(?:s|work|people) (?:on|in|to|at) /u.test(text))) return `work somewhere with ${text}`
  if (!article && !isPluralNominal(text) && !stuff.test(core)) return `work somewhere with ${text}`
  return `work with ${bare}`
}

const withEnd = (destination: string | undefined, end: string): string | undefined => destination && destination + end

/** What is liked about the place, as the object of 'I like': 'that you promote from the floor', 'the old ironwork'. */
export function likingOf({ kind, text }: Reason): string | undefined {
  if (kind === 'that') return /^you\b/.test(text) || isOfThePlace(text) ? `that ${text}` : undefined
  if (kind === 'doing') return `the thought of ${text}`
  if (kind === 'np' && !isNoun(text)) return undefined
  if (kind === 'np') return / before /.test(text) ? `the thought of ${text}` : text
  return undefined
}
