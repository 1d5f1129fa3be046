import { isPluralNominal } from '../reading/nominal.ts'
import type { Reason } from './reason.ts'

const joined = /\b(?:programmes?|programs?|teams?|clinic|fair|hub|crew|schemes?|projects?|train(?:ing)?|classes|track|unit|workshops?|archive|desk|orchestra|choir|club|network|service|tour|season|nights?)$/i
const condition = /\b(?:plants|days?|weeks?|hours|stations?|window|garden|trees|regulars|kitchens?|minutes|time|tables?|lots|blocks|scanners?|rooms?|benches|lunch\w*|training|shifts?|Steinways|dogs?|breaks|rotas?|MANs|vans|trucks|performances|groups|wildlife|triage|caseloads?|users|tests?)$/i
/** Stuff and pursuits that go without an article, though one was put before them for other sentences. */
const stuff = /(?:work|ware|merino|wool|timber|music|care|research|wildlife|food|bread|glass|stone|steel|silk|fruit|iron|sailing|service|law|design|theatre|poetry|radio|print)$/i

const coreOf = (np: string): string => np.split(/ (?:of|for|in|on|at|with|that|who|which|where|people|you|from|to|everyone|nobody|under|by|per) /)[0] ?? np

/**
 * Tells what a candidate would like to do there, from what draws them: 'patients come back to say hello' → 'work where
 * patients come back to say hello'. Undefined where the reason is a thing liked and not a place to work.
 *
 * @example
 * [destinationOf({ fact: 'r1', raw: 'local voices', kind: 'np', text: 'local voices', plural: true }), destinationOf({ fact: 'r2', raw: '', kind: 'that', text: 'officers keep their patch for years', plural: false })]
 * // => ['work with local voices', 'work where officers keep their patch for years']
 */
export function destinationOf({ kind, text, raw }: Reason): string | undefined {
  if (kind === 'wish') return text
  if (kind === 'that') return /^you\b/.test(text) ? undefined : `work where ${text}`
  if (kind !== 'np') return undefined
  if (/^\p{L}+(?: \p{L}+)? before \p{L}+$/u.test(text)) return `work where it is ${text}`
  const bare = text.replace(/^the /, '')
  const core = coreOf(bare)
  const article = text.startsWith('the ')
  if (article && joined.test(core) && !/ where | people /.test(text)) return `be part of ${text}`
  if (article && (raw.toLowerCase().startsWith('the ') || !stuff.test(core))) return undefined
  if (!article && (condition.test(core) || / where | from | through |^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) /.test(text) || /^\p{L}+(?:s|work|people) (?:on|in|to|at) /u.test(text))) return `work somewhere with ${text}`
  if (!article && !isPluralNominal(text) && !stuff.test(core)) return `work somewhere with ${text}`
  return `work with ${bare}`
}

/** What is liked about the place, as the object of 'I like': 'that you promote from the floor', 'the old ironwork'. */
export function likingOf({ kind, text }: Reason): string | undefined {
  if (kind === 'that') return `that ${text}`
  if (kind === 'doing') return `the thought of ${text}`
  if (kind === 'np') return / before /.test(text) ? `the thought of ${text}` : text
  return undefined
}
