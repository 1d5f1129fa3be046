/** The five forms of a verb. */
export interface VerbForms {
  readonly base: string
  /** 'she meets'. */
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

const irregular = `
begin began begun, break broke broken, bring brought brought, build built built, buy bought bought, choose chose chosen,
come came come, do did done, draw drew drawn, drive drove driven, feel felt felt, find found found, forget forgot forgotten,
get got got, give gave given, go went gone, grow grew grown, have had had, hear heard heard, hold held held, keep kept kept,
know knew known, lead led led, leave left left, lose lost lost, make made made, mean meant meant, meet met met, pay paid paid,
put put put, read read read, rise rose risen, run ran run, say said said, see saw seen, sell sold sold, send sent sent,
set set set, show showed shown, sit sat sat, speak spoke spoken, spend spent spent, stand stood stood, take took taken,
teach taught taught, tell told told, think thought thought, understand understood understood, wear wore worn, win won won,
write wrote written`

const regular = `
accept achieve add admire advise allow answer apply appreciate arrange arrive ask assist attend believe call care change collaborate
compare complete consider contact continue contribute create decide deliver describe design develop discuss encourage enjoy ensure
enter expand expect explain explore express finish follow gain grow handle happen help hire hope improve include increase inform
inspire interview introduce invite involve join launch learn like listen live look love manage match mention mind move need offer
open organize organise participate perform plan play prepare present produce provide publish receive recommend reduce remember reply
research resolve respond review share solve start stay stop study submit succeed suggest support talk thank train travel treat try
use view visit volunteer wait want welcome wish work worry`

const allForms: readonly VerbForms[] = [
  ...irregular.split(',').map((verb) => {
    const [base = '', past = '', participle = ''] = verb.trim().split(/\s+/)
    return { base, third: thirdOf(base), past, participle, gerund: gerundOf(base) }
  }),
  ...regular
    .trim()
    .split(/\s+/)
    .filter((base) => base !== 'grow')
    .map((base) => ({ base, third: thirdOf(base), past: pastOf(base), participle: pastOf(base), gerund: gerundOf(base) })),
]

/** Every verb that the rules know, by its base form. */
export const verbs: ReadonlyMap<string, VerbForms> = new Map(allForms.map((forms) => [forms.base, forms]))

const baseByForm = new Map(
  allForms.flatMap(({ base, third, past, participle, gerund }) =>
    [third, past, participle, gerund, base].map((form) => [form, base] as const),
  ),
)

/**
 * Finds the verb that a form belongs to.
 *
 * @example
 * verbOf('met')?.gerund
 * // => 'meeting'
 */
export function verbOf(form: string): VerbForms | undefined {
  return verbs.get(baseByForm.get(form.toLowerCase()) ?? '')
}

/**
 * Lists forms of all verbs for use in a pattern: 'meet|hear|work|…'.
 *
 * @example
 * formsFor('gerund').includes('|meeting|')
 * // => true
 */
export function formsFor(form: keyof VerbForms, except: readonly string[] = []): string {
  return allForms
    .filter((verb) => !except.includes(verb.base))
    .map((verb) => verb[form])
    .join('|')
}

function thirdOf(base: string): string {
  if (base === 'have') return 'has'
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`
}

function gerundOf(base: string): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${doubled(base)}ing`
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${doubled(base)}ed`
}

/** Doubles the last letter of a short verb: stop, plan, begin, submit. */
function doubled(base: string): string {
  const isShort = /^[^aeiou]*[aeiou][bdglmnprt]$/.test(base) || /^(?:begin|forget|submit)$/.test(base)
  return isShort ? base + base.slice(-1) : base
}
