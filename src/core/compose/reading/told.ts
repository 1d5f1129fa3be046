import { classesOf } from '../language/lexicon.ts'
import { capitalised, closedSentence } from '../language/phrase.ts'
import { formsOf, isIrregularPast } from '../language/verbs.ts'
import { matterOf, soundsGrim, type Angle } from './angle.ts'
import { sceneOf } from './scene.ts'
import { seen } from './slips.ts'
import { secondPersonVerb } from './turn.ts'

/** Takes what was said for something the reader told, or that one saw oneself. */
export const told = (said: string): Angle => angleTold(withFor(said))

/** 'you have been here 22 years' → 'for 22 years'. */
const withFor = (that: string): string => that.replace(/^(you (?:have (?:been|\p{L}+ed)|were an?)\b.*?)(?<!\b(?:for|over|of|last|past|than|about|nearly|almost|these|all|next|in|within|is|are)) ((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty) years)$/u, '$1 for $2')

/** 'you print gears and breaks them' → 'you print gears and break them'. */
const withSecondVerb = (that: string): string => that.replace(/^(you (?!.* who ).+ and )(\p{Ll}+s)(?= (?:it|them|him|her|the|an?|like|my|your|every|all|in|on|up|out|off)\b)/u, (whole, before: string, verb: string) => {
  const hangs = / (?:that|which) /.test(before)
  const isVerb = classesOf(verb)[0] === 'VBZ' || (!hangs && classesOf(verb).includes('VBZ') && /^ (?:it|them|him|her)\b/.test(that.slice(whole.length)))
  return isVerb && (!hangs || / (?:that|which) \p{L}+ed /u.test(before)) ? before + secondPersonVerb(verb) : whole
})

const angleTold = (said: string): Angle => {
  const that = withSecondVerb(said).replace(/(?<=\S+ \S+) so (?=(?:you|they|we|she|he) (?!can\b|could\b|may\b))/, ', so ')
  return { kind: seen.test(that) || sceneOf.test(that) ? 'witnessed' : 'told', matter: matterOf(that), slots: { that } }
}

/** A number or a trouble is told and no opinion: nobody likes the point that bundles come back. */
const isFactOf = (claim: string): boolean => (matterOf(claim) === 'trouble' || soundsGrim(claim) || /\b(?:most|half|a third|a quarter|\d+|nobody|hardly anybody|one in \p{L}+)\b/u.test(claim)) && !/\b(?:should|must|ought|matters?|better|best|never|always)\b/.test(claim)

/** How the lines that the page shows are read back, once the candidate has confirmed or mended them. */
const confirmed: readonly (readonly [pattern: RegExp, angle: (parts: readonly string[]) => Angle])[] = [
  [/^You (?:told me|mentioned) that (.+)$/, ([that = '']) => told(that)],
  [/^You asked me about (.+)$/, ([np = '']) => ({ kind: 'askedAbout', matter: 'work', slots: { np } })],
  [/^You asked me ((?:how|what|why|whether|which|where|when|who|to|for)\b.+)$/, ([x = '']) => ({ kind: 'asked', matter: 'work', slots: { x } })],
  [/^You asked for (.+)$/, ([np = '']) => ({ kind: 'requested', matter: 'work', slots: { np } })],
  [/^You told me ((?:how|what|why|where|when|which)\b.+)$/, ([how = '']) => ({ kind: 'toldHow', matter: 'work', slots: { how } })],
  [/^You said, “(.+?)[.,]?”$/, ([quote = '']) => ({ kind: 'quote', matter: 'work', slots: { quote } })],
  [/^You said that (.+)$/, ([claim = '']) => (isFactOf(claim) ? told(claim) : { kind: 'opinion', matter: 'work', slots: { claim } })],
  [/^(We (?:both|share|also) .+)$/, ([that = '']) => ({ kind: 'told', matter: 'common', slots: { that: that.replace(/^We/, 'we') } })],
  [/^You told me about (.+)$/, ([np = '']) => ({ kind: 'topic', matter: matterOf(np) === 'trouble' ? 'trouble' : 'work', slots: { np } })],
  [/^We talked about (.+)$/, ([np = '']) => ({ kind: 'topic', matter: 'work', slots: { np } })],
  [/^You (?:advised|told) me ((?:not |never )?to .+)$/, ([inf = '']) => ({ kind: 'advice', matter: 'work', slots: { inf } })],
  [/^You liked (.+)$/, ([np = '']) => ({ kind: 'praised', matter: 'work', slots: { np } })],
  [/^Thank you for (.+)$/, ([doing = '']) => ({ kind: 'thanks', matter: 'work', slots: { doing } })],
  [/^I told you about (.+)$/, ([np = '']) => ({ kind: 'toldThem', matter: 'work', slots: { np } })],
  [/^I liked it that (.+)$/, ([that = '']) => ({ kind: 'witnessed', matter: 'work', slots: { that } })],
  [/^We laughed about (.+)$/, ([np = '']) => ({ kind: 'laughed', matter: 'work', slots: { np } })],
  [/^We disagreed about (.+)$/, ([np = '']) => ({ kind: 'disagreed', matter: 'work', slots: { np } })],
]

const kindActs = 'showed|gave|let|took|walked|explained|offered|brought|made|lent|drove|invited|introduced|found|poured|saved|sent|helped|read|taught|met|picked|waited|stayed|shared|talked|fetched|played|kept|translated|printed|cut|handed|passed|wrote|bought|held|carried|sang|drew|cooked|baked|served'
/** 'You showed me your father's ticket punch': one verb, and the candidate in it. */
const kindAct = new RegExp(`^You (${kindActs})(?= )((?!.* and (?:you )?(?:then |even |also )?(?:said|told|asked|\\p{L}+ed|${kindActs})\\b)(?:(?! and ).)* (?:me|my|us)\\b.*)$`, 'u')
/** 'You did the last ten minutes from the car park': something they did there, and nothing that was told. */
const deed = /^You ((?:then |even |also |still )?(?!(?:had|were|was|could|would|did not|told|said|asked|wanted|needed|mentioned|thought)\b)(\p{L}+) .+)$/u

/** What nobody likes to have seen. */
const loss = /\b(?:lost|died|cried|quit|burned|burnt|hurt|missed|dropped|fell|failed)\b/

/** An act towards the candidate is thanked for, anything else that the reader did is liked; a trouble is neither. */
function actOf(bare: string): Angle | undefined {
  const [, verb = '', rest = ''] = kindAct.exec(bare) ?? []
  if (verb !== '') return { kind: 'thanks', matter: 'work', slots: { doing: formsOf(verb).gerund + rest } }
  const [, frankly = ''] = /^You told me ((?:so |very )?(?:honestly|frankly|openly|plainly) .+)$/.exec(bare) ?? []
  if (frankly !== '') return { kind: 'thanks', matter: 'work', slots: { doing: `telling me ${frankly}` } }
  const [, done = '', first = ''] = deed.exec(bare) ?? []
  const [, had = ''] = /^You (had (?!to\b|no\b|not\b|lost\b).+)$/.exec(bare) ?? []
  if (had !== '' && !soundsGrim(had) && !loss.test(had)) return { kind: 'witnessed', matter: 'work', slots: { that: `you ${had}` } }
  const [, does = '', habit = ''] = /^You ((?:still |also |always )?(?:have (?:been |\p{L}+(?:ed|en) )|(?!are\b|were\b|have\b|do\b|need\b|want\b|can\b|will\b|would\b|could\b|did\b)(\p{Ll}+) ).+)$/u.exec(bare) ?? []
  if (does !== '' && (habit === '' || (classesOf(habit).some((tag) => /^VBP?$/.test(tag)) && !isIrregularPast(habit) && !/(?<!e)ed$/.test(habit))) && !soundsGrim(does) && !loss.test(does) && matterOf(does) !== 'trouble') return { kind: 'witnessed', matter: 'work', slots: { that: `you ${does}` } }
  const isPast = isIrregularPast(first) || /(?<!e)ed$/.test(first)
  return isPast && !soundsGrim(done) && !loss.test(done) ? { kind: 'witnessed', matter: 'work', slots: { that: `you ${done}` } } : undefined
}

/** Takes a wording that the candidate confirmed: it is understood where it has a known shape, and else taken as it stands. */
export function confirmedAngle(reading: string): Angle {
  const sentence = closedSentence(`${capitalised(reading.trim().replace(/\s*:\s*right\?$/i, ''))}.`)
  const bare = sentence.replace(/\.(?=”?$)/, '')
  for (const [pattern, angle] of confirmed) {
    const parts = pattern.exec(bare)
    if (parts) return angle(parts.slice(1))
  }
  return actOf(bare) ?? { kind: 'spoken', matter: 'work', slots: { line: sentence } }
}
