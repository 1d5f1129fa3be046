/** What a jotting reports, which decides how a letter may speak of it. */
export type AngleKind =
  | 'asked' // {x}: how I would pitch a story · to estimate the ovens
  | 'askedAbout' // {np}: my thesis
  | 'requested' // {np}: the writing sample
  | 'told' // {that}: your team moved to Figma last year
  | 'toldHow' // {how}: how you got into crisis communications
  | 'opinion' // {claim}: captions matter more than reach
  | 'quote' // {quote}
  | 'topic' // {np}: screen readers on the tram kiosks
  | 'advice' // {inf}: to keep a diary · not to trust the scanner
  | 'praised' // {np}: my fractions lesson
  | 'saidOfMe' // {that}: my project is just like your backlog
  | 'thanks' // {doing}: finding me a later slot
  | 'shared' // {doing}: walking the floor with you
  | 'disagreed' // {np}
  | 'laughed' // {np}
  | 'liked' // {how}: how you review code together
  | 'toldThem' // {np}: the garden
  | 'spoken' // {line}: a whole sentence that the candidate confirmed

/** What it is about: decides the tone. */
export type Matter = 'own' | 'work' | 'plan' | 'trouble' | 'common'

/** A jotting understood: what it reports, and the phrases that go into a sentence. */
export interface Angle {
  readonly kind: AngleKind
  readonly matter: Matter
  readonly slots: Readonly<Record<string, string>>
}

const trouble =
  /\b(?:no longer|not (?:working|enough|open|finished|read|sleep|freeze)|nobody (?:reads|uses|wants|answers)|fail(?:s|ed|ing|ures?)?|struggl\w*|problems?|trouble\w*|slow(?:ly|s|er)?|scooped|spikes?|painful|lost|broken?|breaks?|breaking|delay\w*|hard(?:er)? to|tough|too (?:late|long|many|much|few|little|slow)|stuck|shortages?|short of|outages?|backlog|leak\w*|rust\w*|damage\w*|flood\w*|complaints?|behind schedule|bottleneck|difficult\w*|challeng\w*|headaches?|hates?|annoy\w*|messy|mould|mold|pests?|waiting list|overdue|will not|does not|do not|cannot|never (?:work|open|arrive|get|fit)\w*|run(?:s|ning)? out|falling|dropp(?:ed|ing)|declin\w*|takes? (?:\d+|\w+) (?:weeks|months|years|days|hours))\b/i
const ahead =
  /\b(?:will|going to|next (?:year|month|week|spring|summer|autumn|fall|winter|season|term|semester)|this (?:spring|summer|autumn|fall|winter)|soon|about to|plan(?:s|ning)? to|hop(?:es|ing) to|wants? to (?:open|build|start|launch|grow|move|add|try)|(?:opens?|opening|arrives?|arriving|launch(?:es|ing)?|starts?|starting|moves?|moving|comes?|coming|migrat(?:es|ing)|expand(?:s|ing)|switch(?:es|ing)|replac(?:es|ing)|retir(?:es|ing)|renovat(?:es|ing)|build(?:s|ing)|hir(?:es|ing)|roll(?:s|ing) out|redesign\w*|rebuild(?:s|ing)) .*\b(?:in|by|this|next|soon|to|on|a|the|new|second|third)\b)/i
const inCommon = /\b(?:too|as well|both|same|likewise|also)\b/i

/**
 * Decides what a turned phrase is about.
 * @example
 * ['you climb for fun too', 'the new building opens in January', 'permits take eleven weeks'].map((phrase) => matterOf(phrase))
 * // => ['common', 'plan', 'trouble']
 */
export function matterOf(phrase: string): Matter {
  if (/\b(?:too|as well|both|same|likewise)\b/i.test(phrase) && !/\b(?:too (?!$)\w|both\b.*\band\b)/i.test(phrase)) return 'common'
  if (trouble.test(phrase)) return 'trouble'
  if (ahead.test(phrase)) return 'plan'
  if (inCommon.test(phrase) && /\bwe\b/i.test(phrase)) return 'common'
  return /^(?:you|your (?:first|own|dog|cat|garden|father|mother|grand\w+|career|hobby|family))\b/i.test(phrase) ? 'own' : 'work'
}
