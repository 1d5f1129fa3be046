import { irregularVerbs } from './irregular-verbs.ts'
import { classesOf } from './lexicon.ts'

/** The forms of one verb. */
export interface VerbForms {
  readonly base: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
  readonly third: string
}

const irregular = new Map<string, VerbForms>()
const baseByForm = new Map<string, string>()
for (const entry of irregularVerbs.split(/[|\n]/)) {
  const [base, past, participle] = entry.trim().split(' ')
  if (!base || !past) continue
  const forms = { base, past, participle: participle ?? past, gerund: gerundOf(base), third: thirdOf(base) }
  irregular.set(base, forms)
  for (const form of [forms.past, forms.participle]) if (!baseByForm.has(form)) baseByForm.set(form, base)
}
for (const [form, base] of [['am', 'be'], ['is', 'be'], ['are', 'be'], ['were', 'be'], ['has', 'have'], ['does', 'do'], ['goes', 'go'], ['dying', 'die'], ['lying', 'lie'], ['tying', 'tie'], ['found', 'find'], ['ground', 'grind'], ['lay', 'lay'], ['felt', 'feel'], ['left', 'leave'], ['saw', 'see'], ['learnt', 'learn'], ['burnt', 'burn'], ['programmes', 'programme']] as const) baseByForm.set(form, base)

/**
 * Gives all forms of a verb from any one of them.
 * @example
 * formsOf('ran')
 * // => { base: 'run', past: 'ran', participle: 'run', gerund: 'running', third: 'runs' }
 */
export function formsOf(word: string): VerbForms {
  const base = baseOf(word.toLowerCase())
  const stem = /[aeiou]l$/.test(base) && /ll(?:ed|ing)$/.test(word) ? `${base}l` : undefined
  if (stem) return { base, past: `${stem}ed`, participle: `${stem}ed`, gerund: `${stem}ing`, third: thirdOf(base) }
  return irregular.get(base) ?? { base, past: pastOf(base), participle: pastOf(base), gerund: gerundOf(base), third: thirdOf(base) }
}

const irregularPasts = new Set([...irregular.values()].filter((forms) => forms.past !== forms.base).map((forms) => forms.past))

/**
 * Tells whether a word is the past of an irregular verb and nothing else of it.
 * @example
 * ['rewrote', 'run', 'moved'].map(isIrregularPast)
 * // => [true, false, false]
 */
export function isIrregularPast(word: string): boolean {
  return irregularPasts.has(word)
}

/**
 * Finds the base of a verb form.
 * @example
 * [baseOf('planned'), baseOf('worries'), baseOf('retiring'), baseOf('uses')]
 * // => ['plan', 'worry', 'retire', 'use']
 */
export function baseOf(word: string): string {
  const direct = baseByForm.get(word)
  if (direct) return direct
  if (irregular.has(word)) return word
  const candidates = word.endsWith('ing') ? stemsOf(word.slice(0, -3)) : word.endsWith('ed') ? stemsOf(word.slice(0, -2)) : /[^s]s$/.test(word) ? thirdStems(word) : []
  const isVerb = (stem: string) => irregular.has(stem) || classesOf(stem).some((tag) => tag === 'VB' || tag === 'VBP')
  return candidates.find(isVerb) ?? candidates[0] ?? word
}

/** 'planned' may come from 'plan', 'planne' or 'plann': the likeliest first. */
function stemsOf(stem: string): string[] {
  const once = stem.slice(0, -1)
  const doubled = stem.endsWith('ll') ? [stem, once] : /([bdgkmnprtz])\1$/.test(stem) ? [once] : []
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`, `${stem}e`]
  const ePart = /(?:[aiou][cvzsgk]|[^aeiou]l|[aiu][rtmnl]|[ou][rn]|nc|ng|rg|rv|lv|s|u|dg|ag|az|eez|ur|or|v|z|c)$/.test(stem) && !/(?:ss|ou?nt|ain|eat|oin|own|[aeo]w|int|ear|eer|our|air)$/.test(stem)
  return /[^aeiou][aeiou][bdgkmnprt]$/.test(stem) && doubled.length === 0 ? [`${stem}e`, stem] : [...doubled, ...(ePart ? [`${stem}e`, stem] : [stem, `${stem}e`])]
}

function thirdStems(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return [word.slice(0, -1)]
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${doubledStem(base)}ed`
}

function gerundOf(base: string): string {
  if (base === 'be') return 'being'
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${doubledStem(base)}ing`
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`
}

/** Doubles the last letter where English does: 'plan', 'refer', not 'open', 'visit', 'monitor'. */
function doubledStem(base: string): string {
  const oneBeat = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$/.test(base)
  const stressed = /(?:fer|mit|cur|pel|gin|get|gram|quip|trol|set|put|run|plan|chat|prep|top|ship|hop|lap|cap)$/.test(base) && !/(?:offer|differ|suffer|target|budget|visit|limit|edit|profit|exit|inherit|output|market|worship|develop|buffer|gallop)$/.test(base)
  return oneBeat || stressed ? base + base.slice(-1) : base
}
