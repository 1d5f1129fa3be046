import { readPhrase } from '../language/chart.ts'
import type { Angle } from '../reading/angle.ts'
import { isPluralNominal, withArticle } from '../reading/nominal.ts'
import { isOfPeople } from './about.ts'
import { once } from './once.ts'

/** What a note of work is about: 'the pool heater', of 'the pool heater broke twice'. */
interface Subject {
  readonly text: string
  readonly plural: boolean
  /** What is said of it. */
  readonly said: string
}

const noSubject = /^(?:you|I|we|they|he|she|it|there|this|that|these|those|nobody|no|everybody|everyone|one|all|both|half|most|some|many|few|every|each|any|only|too|your (?:dad|mum|mom|father|mother|wife|husband|son|daughter))\b/i

/**
 * Finds the thing that something was told of, as a sentence may name it; undefined for people, and for what cannot be named.
 * @example
 * ['the pool heater broke twice', 'you code with highlife on', 'parents shout from the side'].map((that) => subjectOf(that)?.text)
 * // => ['the pool heater', undefined, undefined]
 */
export function subjectOf(that: string): Subject | undefined {
  const at = readPhrase(that)?.predicateAt ?? 0
  const words = that.split(' ')
  const subject = words.slice(0, at).join(' ')
  if (at < 1 || at > 6 || noSubject.test(subject) || isOfPeople(subject) || /[,;:“”]/.test(subject)) return undefined
  const plural = isPluralNominal(subject)
  const named = /^(?:the|your|our|a|an|\d+) |^\p{L}+ \d+$/iu.test(subject) ? subject : plural || withArticle(subject) === subject ? `the ${subject}` : withArticle(subject)
  return { text: named, plural, said: words.slice(at).join(' ') }
}

/** What a wish answers, by what is said of the thing; of one thing, of several. */
const wishes: readonly (readonly [said: RegExp, one: readonly string[], many: readonly string[]])[] = [
  [/^(?:broke\b|breaks? (?:down|again|often|when|if|every)\b|(?:is|are) (?:always |often )?broken|stops? (?:between|working|when|every)|(?:is|are) moody|sulks?\b|trips?\b|(?:keeps?|kept) (?:breaking|failing|tripping|crashing|jamming|dying|stopping|sticking|leaking|freezing)|fails?\b|failed\b|jams?\b|jammed\b|overheats?\b|crash(?:es|ed)?\b|dies\b|died\b|drops out|runs? cold|rattles?\b|shudders?\b|freezes\b|went (?:off|down)\b)/, ['behaves from now on', 'holds from now on', 'gives you some peace now'], ['behave from now on', 'hold from now on']],
  [/^(?:is|are|was|were|got|gets?) (?:\p{L}+ )?(?:waiting (?:in|at|for)|stuck|delayed|late|hard to (?:get|find|come by)|short|scarce|held up|on back ?order|missing)\b|^waits? (?:in|at|on) /u, ['comes through soon', 'turns up before long', 'reaches you soon'], ['come through soon', 'turn up before long', 'reach you soon']],
  [/^(?:comes? back|came back|returns?) (?:every|each|again|in)\b/, ['stays away this time', 'keeps away for once'], ['stay away this time', 'keep away for once']],
  [/^(?:leaks?|(?:is|are) leaking|drips?|floods?|flooded)\b/, ['stays dry from here on', 'keeps dry from here on'], ['stay dry from here on', 'keep dry from here on']],
]
const measured = /\b(?:sign-?ups?|donations?|sales|bookings|enrol+ments?|scores?|traffic|numbers|visitors|attendance|orders|footfall|takings|registrations|subscriptions|membership|members|audience)$/i
const fallen = /^(?:fell|falls?|dropped|drops?|(?:is|are) (?:down|falling|dropping)|halved|declined|shrank|went down|ha(?:ve|s) (?:fallen|dropped|halved))\b/
const queue = /\b(?:waiting lists?|waitlists?|queues?|backlogs?|wait)(?: (?:of|for) .+)?$/i
const ahead = /^(?:opens?|starts?|arrives?|begins?|launch(?:es)?|goes up|goes live|comes?|moves?|(?:is|are) (?:coming|opening|moving|arriving|starting|launching|being \p{L}+|due|planned)|will)\b/iu
const dated = / (?:in|on|by|from|before|after|next|this) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|fall|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|new year|week|month|year|term|season|Christmas|Easter)\b.*$/i

/** Says the wishes that one may send back to what somebody told: 'I hope the pool heater behaves from now on'. */
export const wishesFor = once((angle: Angle): readonly string[] => {
  const { that, np } = angle.slots
  if (angle.kind === 'topic' && np && /\bnew\b/.test(np) && (angle.matter === 'plan' || dated.test(np)) && !isOfPeople(np)) return luckWith(np)
  if (angle.kind === 'topic' && np && queue.test(np)) return [`I hope ${np} soon ${isPluralNominal(np) ? 'grow' : 'grows'} shorter`]
  if (angle.kind !== 'told' || !that || angle.matter === 'own' || angle.matter === 'common') return []
  const subject = subjectOf(that)
  if (!subject) return []
  if (/\bnew\b/.test(subject.text) && (angle.matter === 'plan' || ahead.test(subject.said))) return luckWith(subject.text)
  if (angle.matter === 'plan') return []
  const wished = (one: string, many: string): string => `I hope ${subject.text} ${subject.plural ? many : one}`
  if (queue.test(subject.text)) return [wished('soon grows shorter', 'soon grow shorter'), wished('comes down soon', 'come down soon')]
  if (measured.test(subject.text)) return fallen.test(subject.said) ? [wished('picks up again soon', 'pick up again soon'), wished('comes back up soon', 'come back up soon')] : []
  const found = wishes.find(([said]) => said.test(subject.said))
  return (subject.plural ? found?.[2] : found?.[1])?.map((end) => `I hope ${subject.text} ${end}`) ?? []
})

const luckWith = (thing: string): readonly string[] => [`I wish you luck with ${thing.replace(/^an? (?=(?:\p{Ll}+ )?new )/u, 'the ')}`]
