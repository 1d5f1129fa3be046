import type { Note } from '../../model/case-file.ts'
import { formsOf } from '../language/verbs.ts'

const people = '(?:people|mums|moms|dads|kids|children|teens|teenagers|families|staff|women|men|girls|boys|couples|locals|regulars|folks|friends|twins|newcomers|clients|(?!(?:orders|numbers|letters|papers|computers|printers|servers|trailers|containers|rollers|rivers|flowers|corners|drawers|dryers|posters|offers|others|hours|years|quarters|errors|colours|doors|floors|motors|tractors|sensors|monitors|plants|events|restaurants|accidents|documents|payments|patents|comments|moments|parents-evenings|trees|fees|committees|coffees|knees|bees|lists)\\b)\\p{Ll}{2,}(?:ers|ors|ists|ants|ents|ees|ians|mates|workers))'
const peopleIn = new RegExp(`(?<!\\p{L})((?:(?!the|of|in|for|to|and|with|her|his|their|my|our|these|those|some|most|all|many|miss|have|are|four|\\d)\\p{Ll}+ )?${people})(?!\\p{L})`, 'u')
const asks = /^(?:(?:she|he|they) )?(?:asked|wondered|wanted to know|wants to know)\b|^(?:how|what|why|when|where|which|who) (?:would|do|did|can|could|should|will|to|I)\b/i
/** Where 'them' is the firm: one joins it, and works for it. */
const theFirm = /\b(?:join|joining|work(?:ing)? (?:for|with|at)|appl(?:y|ied|ying) (?:to|with)|chose|choose|picked|why|come to|leave|represent) (?:them|they)\b/i

/**
 * Puts a jotting into the words that can be read: brackets go, 'if the price jumps' with an answer beside it is a
 * question, and 'them' in a question is whom the jotting before named. Undefined where nobody was named.
 * @example
 * [inScene('bugs every friday (her joke)'), inScene('asked what would bring them back', { before: '4 in 10 teen mums miss clinic' }), inScene('asked what would bring them back'), inScene('if the dollar jumps overnight', { thought: 'call the mill' })]
 * // => ['bugs every friday', 'asked what would bring the teen mums back', undefined, 'asked what I would do if the dollar jumped overnight']
 */
export function inScene(jotting: string, { before, thought }: { readonly before?: string | undefined; readonly thought?: string | undefined } = {}): string | undefined {
  const text = jotting
    .replace(/(?<=\S)\s*\((?!\d)[^()]*\)/g, '')
    .replace(/^((?:(?:she|he|they) )?asked (?:me )?)(?:for )?(?:my |the )?(?=(?:worst|best|hardest|proudest|biggest|strangest|scariest|favou?rite|toughest|longest) \p{L})/iu, (_, asked: string) => `${asked.replace(/ me $/, ' ')}about the `)
  const [, link = '', clause = '', does = '', first = ''] = supposes.exec(text) ?? []
  if (clause !== '' && (does !== '' || thought?.trim())) return `asked what I would ${does === '' ? 'do' : does}${first} ${/^when$/i.test(link) ? `when ${clause}` : `if ${inThePast(clause)}`}`
  const others = /\b(?:them|they)\b/i.exec(text)
  if (!others || !asks.test(text) || theFirm.test(text)) return text
  if (peopleIn.test(text.slice(0, others.index)) || /\b(?:an?|some|any|every|each)(?:one|body)? \p{L}+|\b(?:someone|somebody|people|everyone|whoever)\b/iu.test(text.slice(0, others.index).replace(/^\S+ /, ''))) return text
  const named = peopleIn.exec(before ?? '')?.[1]
  return named ? text.replace(/\b(?:them|they)\b/i, `the ${named}`) : undefined
}

const supposes = /^(?:what )?(if|when|suppose|say|imagine) ((?:the|an?|my|one|two|half|somebody|someone|it|\p{Ll}+s) [^,;.?]+?)(?:,? what (?:then|next|now)|,? what (?:do|would|will) (?:you|I|u) (do|say|try|check|cut)( first)?)?\??$/iu

/** 'the dollar jumps overnight' → 'the dollar jumped overnight'. */
const inThePast = (clause: string): string => clause.replace(/^((?:the |an? |my |one |half )?(?:\p{Ll}+ )?\p{Ll}+) (\p{Ll}+[^s\W]s|goes|does|has|is)(?= |$)/u, (_, subject: string, verb: string) => `${subject} ${verb === 'is' ? 'was' : verb === 'has' ? 'had' : formsOf(verb).past}`)

const did = 'tasted|tried|built|drew|walked|drove|cooked|played|fixed|welded|sewed|read|sang|climbed|carried|poured|baked|shaped|cut|planed|filed|tuned|typed|translated|sketched|solved|counted|sorted|lifted|washed|milked|sheared|pruned|fed|found|passed|failed|guessed|spotted|got|did|made'
const own = new RegExp(`^(?:I )?(${did}) (?!me\\b|us\\b)([^,;.]+)[,;.] ?(?:.+[,;.] ?)?(?:she|he|they) (?:said|says|laughed|liked|nodded|smiled|grinned|called|knew|thought|clapped|shook|told me)\\b`, 'iu')

/** Finds what the candidate did before the reader's eyes: 'tasted 24 cups blind, got 17 right. he said not bad'. */
export function ownDeed(text: string): string | undefined {
  const [, verb = '', rest = ''] = own.exec(text) ?? []
  if (verb === '' || /^(?:found|passed|failed|guessed|spotted|got|did|made|read|cut)$/i.test(verb)) return verb === '' ? undefined : ''
  const won = /^[^,;.]+[,;.] (?:and )?got (\d[\d,]*|\p{Ll}+) (right|wrong|of them|out)\b/u.exec(text)
  return `${formsOf(verb).gerund} ${rest}${won ? ` and getting ${won[1]} ${won[2]}` : ''}`
}

/** Turns a question put with 'you' to the one who was asked: 'somebody shouts at you' → 'somebody shouts at me'. */
export function askedOfMe(rest: string): string {
  return rest
    .replace(/\byou (are|were)\b/gi, (_, verb: string) => (verb === 'are' ? 'I am' : 'I was'))
    .replace(/\byourself\b/gi, 'myself')
    .replace(/\byours\b/gi, 'mine')
    .replace(/\byour\b/gi, 'my')
    .replace(/(?<=\b(?:at|to|with|for|on|of|from|by|after|about|behind|against|give|gives|tell|tells|ask|asks|show|shows|hit|hits|see|sees|hear|hears|bite|bites|call|calls|stop|stops|make|makes|let|lets|send|sends|want|wants|follow|follows|ignore|ignores|interrupt|interrupts) )you\b/gi, 'me')
    .replace(/\byou\b/gi, 'I')
}

/** What was seen and not told: the interview's own scene. */
export const sceneOf = /\b(?:the (?:first|last) (?:few |\p{L}+ |\d+ )?(?:minutes?|half|hour)|the whole (?:time|interview|hour|talk|call)|all the way through|throughout|half ?way through|while we (?:talked|spoke|walked)|when I (?:came|arrived|left|walked|got)|shouted the questions|before I (?:sat|had))\b|^(?:the |your )?(?:chai|tea|coffee|biscuits?|cakes?|samosas?|dog|cat|parrot|baby|kitten|puppy) (?:came|arrived|kept|sat|slept|joined|walked|jumped|barked|stole|ate|was (?:on|under|in))\b/iu

const answered = /^((?:(?:she|he|they) )?asked .{8,}?)[,;.?]+ ?(?:and |so |but )?(?:I (?:said|told (?:her|him|them)|answered)(?: that)?:?|me:|said(?= [^,;.]{3,60}[,;.] (?:and )?(?:she|he|they) (?:laughed|nodded|smiled|liked|loved|agreed|wrote|grinned)\b)) (?!(?:so|that|yes|no|nothing|it|sorry|something|I)\b)(.{3,}?)(?:[,;.]? (?:and )?(?:she|he|they) (?:laughed|nodded|smiled|liked|loved|agreed|wrote|grinned).*)?$/iu

/** 'I think I went on too long': what one makes of one's own answer is not part of it. */
const onHowItWent = /[.;,!] (?:and |but )?(?:I (?:think|guess|feel|hope|fear|know) (?:I|that|it|my)\b|I (?:went on|was|should have|could have|wish)\b|(?:maybe|perhaps|probably) (?:I|too)\b|not (?:sure|my best|great)\b|went on too).*$/iu

/** Of a question that was put in the candidate's words the answer may still be told in the jotting. */
const asksMe = /^You asked me (?:how|what|why|whether|which|where|when|who)\b/

/** Takes what the candidate answered, where the jotting tells it, for their thought: 'asked how I calm a cat, I said a towel'. */
export function withAnswer(note: Note): Note {
  const [, text = '', thought = ''] = note.thought?.trim() || (note.reading && !asksMe.test(note.reading)) ? [] : (answered.exec(note.text) ?? [])
  return text === '' || (note.reading && thought.split(' ').length > 12) ? note : { ...note, text, thought: thought.replace(onHowItWent, '') }
}
