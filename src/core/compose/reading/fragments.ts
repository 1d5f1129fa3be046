import { classesOf } from '../language/lexicon.ts'
import { indefiniteFor } from '../language/phrase.ts'
import { isPluralNominal, withArticle } from './nominal.ts'

type Rule = readonly [pattern: RegExp, meant: (parts: readonly string[]) => string, hint?: RegExp]

const person =
  '(?!(?:new|next|last|other|good|young|old|another|one|the|no|lead|her|his|their|my)\\b)(?:\\p{L}+ ){0,2}(?:bee ?keeper|beekeeper|climber|hurler|runner|swimmer|rower|singer|baker|gardener|painter|knitter|cyclist|pianist|violinist|guitarist|drummer|cellist|trumpeter|bell ?ringer|dancer|poet|birdwatcher|birder|angler|surfer|skier|vegetarian|vegan|potter|weaver|sailor|soldier|sergeant|nurse|midwife|teacher|engineer|welder|plumber|electrician|mechanic|farmer|chef|barista|journalist|reporter|lawyer|librarian|goalkeeper|footballer|cricketer|boxer|wrestler|magician|comedian|novelist|sculptor|photographer|carpenter|joiner|blacksmith|firefighter|paramedic|pilot|diver|fisherman|falconer|forager|volunteer|scout leader|lifeguard|referee|umpire|treasurer|chess player|\\p{L}+ player|\\p{L}+ fan)'
const measure = '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty)'
const told = '(?:(?:she|he|they)(?: is| are)? )?'

const be = (subject: string): string => (isPluralNominal(subject) ? 'are' : 'is')
/** A hint is looked for first: most notes have none, and need not be matched. */
const rule = (pattern: string, meant: Rule[1], hint?: RegExp): Rule => (hint ? [new RegExp(`^${pattern}$`, 'iu'), meant, hint] : [new RegExp(`^${pattern}$`, 'iu'), meant])

/** Things of which only what is done to them was written: 'rosters done on a whiteboard', 'caseloads capped at 14'. */
const passive = '((?!(?:\\p{L}+ )*(?:workers|drivers|customers|teachers|farmers|members|volunteers|people|kids|children|staff|families|guests|parents|students|patients|visitors|clients)\\b)(?:\\p{L}+ ){0,2}\\p{L}+s) ((?:done|written|drawn|shown|frozen|capped|printed|cooked|baked|limited|stored|handwritten|hand-?made|locked|signed|served|counted|weighed|checked|sorted|washed|mended|repaired|delivered|filed|typed|posted) (?:at|by|on|in|with|within|from|to|for|under|until|after|before|every|twice|once)\\b.*)'

const passiveOnly = new RegExp(`^${passive}$`, 'iu')
const isDone = /s (?:done|written|drawn|shown|frozen|capped|printed|cooked|baked|limited|stored|hand|locked|signed|served|counted|weighed|checked|sorted|washed|mended|repaired|delivered|filed|typed|posted)/i

/** Writes out things of which only what is done to them was jotted down; anything else is returned as it is. */
export function withPassive(text: string): string {
  const [, subject = '', done = ''] = isDone.test(text) ? (passiveOnly.exec(text) ?? []) : []
  return subject !== '' && isBareNoun(subject) && isPluralNominal(subject) ? `${subject} are ${done}` : text
}

/** 'printer = enemy' is the enemy; 'Fridays = fish' mean fish. */
const nounIs = (subject: string, what: string): string => (withArticle(what) === what ? (isPluralNominal(subject) ? 'mean' : 'means') : `${be(subject)} the`)

/** 'maple season fully booked since April', 'new cold store nearly finished': what has become of it. */
const becomes = '((?:fully|nearly|almost|half|already|completely|still|all|mostly|largely|partly)(?: \\p{L}+)? ?(?:booked|sold|sold out|finished|done|built|full|empty|gone|ready|repaired|restored|paid|paid off|painted|planted|staffed|insured|digiti[sz]ed|catalogued|closed|open|funded|renovated|replaced|rebuilt|converted|migrated|automated|booked out)(?: out)?)'

/** What hurried notes leave out, put back where only one reading is left. The first rule that fits is used. */
const rules: readonly Rule[] = [
  rule(`(\\p{L}[^,;.]*?) ${becomes}( (?:since|for) .+)`, ([subject = '', how = '', time = '']) => (isBareNoun(subject) ? `${subject} ${isPluralNominal(subject) ? 'have' : 'has'} been ${how}${time}` : `${subject} ${how}${time}`), / (?:since|for) /),
  rule(`(\\p{L}[^,;.]*?) ${becomes}((?: (?:until|by|in|on|again|now|every|at) .+)?)`, ([subject = '', how = '', time = '']) => (isBareNoun(subject) ? `${subject} ${be(subject)} ${how}${time}` : `${subject} ${how}${time}`), / (?:fully|nearly|almost|half|already|completely|still|all|mostly|largely|partly) /),
  rule('(\\p{L}[^,;.]*?) ((?:up|down) (?:by )?(?:an? (?:third|quarter|half|fifth|tenth|lot|bit)|half|\\d[\\d.,]* ?%|from \\d[\\d,.]* to)(?: .+)?)(, .+)?', ([subject = '', how = '', rest = '']) => (isBareNoun(subject) ? `${subject} ${be(subject)} ${how}${rest}` : `${subject} ${how}${rest}`), / (?:up|down) /),
  rule('(?:the )?(second|third|fourth|fifth|sixth|seventh)[- ]generation(?: (?:owner|farmer|baker|family))?,? (?:and )?(she|he|they) (.+)', ([generation = '', who = '', rest = '']) => `${who} ${who === 'they' ? 'are' : 'is'} the ${generation} generation and ${rest}`, /generation/),
  rule(`only (${measure} [^,]+?)(?:, .+)?`, ([rest = '']) => `there are only ${rest}`, /^only /),
  rule('(\\p{L}[^,;.]*?) ((?:stuck|held up|stranded|delayed|trapped|buried|parked|stored) (?:in|at|on|under|behind|outside) [^,;.]+?)( since .+)?', ([subject = '', how = '', since = '']) => (!isBareNoun(subject) ? `${subject} ${how}${since}` : since === '' ? `${subject} ${be(subject)} ${how}` : `${subject} ${isPluralNominal(subject) ? 'have' : 'has'} been ${how}${since}`), / (?:stuck|held up|stranded|delayed|trapped|buried|parked|stored) /),
  rule('([^,;.]+?) (enough to .+)', ([subject = '', rest = '']) => (isBareNoun(subject.replace(/ (?:last|this) .+$/, '')) && /[^s]$/.test(subject.replace(/ (?:last|this) .+$/, '')) && !/\\b(?:small|big|old|close|brave|good|late|early|is|was)$/.test(subject) ? `${subject.replace(/ (?=(?:last|this) )/, ' ')} ${/ last /.test(subject) ? 'was' : 'is'} ${rest}` : `${subject} ${rest}`), / enough to /),
  rule('(\\p{Lu}\\p{L}+ (?:week|weekend|season|night|day)) ((?:the|everybody|everyone|nobody|half|all) .+ (?:is|are|has|have|goes|stops|closes)\\b.*)', ([time = '', rest = '']) => `${/day|night$/.test(time) ? 'on' : 'in'} ${time} ${rest}`),
  rule('me[:,] (.+)', ([rest = '']) => rest),
  rule(`(?:an? |the |her |his |their )?((?:team|crew|staff|band|kitchen|desk|shift|office) of ${measure}),? (${measure}|half|most|all|none|both)(?: of them)?(?: are| is)? (\\p{L}[^,;]*)`, ([group = '', some = '', how = '']) => `they are a ${group} and ${some} of you are ${how}`, / of /),
  rule("(?:the )?(\\p{L}+)'s ((?:open|closed|shut|full|empty|cold|hot|broken|gone|late|always|never|so|too|very|not|still|only|just|at|on|in|from|back|near|next to)\\b.+)", ([subject = '', how = '']) => `the ${subject} is ${how}`, /'s /),
  rule('(\\p{L}.*?) (is|are|was|were|gets?|got) so (\\p{L}+) (?!that\\b|and\\b|now\\b|early\\b)((?:the|an?|you|she|he|they|we|nobody|people|her|his|their|my|it|\\p{L}+s) .+)', ([subject = '', verb = '', how = '', rest = '']) => `${isBareNoun(subject) ? withArticle(subject) : subject} ${verb} so ${how} that ${rest}`, / so /),
  rule(passive, ([subject = '', done = '']) => (isBareNoun(subject) && isPluralNominal(subject) ? `${subject} are ${done}` : `${subject} ${done}`), isDone),
  rule('\\p{L}+: ((?:she|he|they|we) .+)', ([rest = '']) => rest),
  rule(`(${measure} [^,]+?),? none an? (.+)`, ([all = '', one = '']) => `there are ${all} and not one is a ${one}`),
  rule('(?:the )?(\\p{L}+ (?:guy|person|lady|man|woman))(?:[.,] .*)?', ([role = '']) => (/^(?:young|old|nice|new|funny|tall|good|other|wise) /i.test(role) ? role : `is the ${role}`)),
  rule(`(\\p{L}[^,;.]*?) ((?:blessed|built|painted|repainted|refurbished|installed|delivered|replaced|inspected|repaired|renovated|rebuilt|ordered|bought|digitised|catalogued|rewired|resurfaced) (?:last|this|in|on|by|yesterday|twice|once|every) .+)`, ([subject = '', done = '']) => (isBareNoun(subject) ? `${subject} ${isPluralNominal(subject) ? 'were' : 'was'} ${done}` : `${subject} ${done}`)),
  rule('([^,]+?) = (\\p{L}+)', ([subject = '', what = '']) => `${subject} ${classesOf(what)[0] === 'JJ' || classesOf(what)[0] === 'RB' ? be(subject) : nounIs(subject, what)} ${what}`),
  rule('(.+?) = (\\d+) ?x (.+)', ([subject = '', times = '', what = '']) => `${subject} means ${['', '', 'twice', 'three times', 'four times', 'five times', 'six times'][Number(times)] ?? `${times} times`} the ${what}`),
  rule('([^,]+?) = (.+)', ([subject = '', what = '']) => `${subject} ${isPluralNominal(subject) ? 'mean' : 'means'} ${what}`),
  rule(`${told}(?:ex|former)[- ](?:an? )?(${person})s?`, ([role = '']) => `used to be ${indefiniteFor(role)} ${role}`),
  rule(`${told}ex[- ](?!\\p{L}+ing\\b)(.+)`, ([past = '']) => `used to be in ${past}`),
  rule(`${told}(?:an? )?(${person})(,? (?:too|as well|also))?(?:, .*|\\. .*)?`, ([role = '', too = '']) => `is ${indefiniteFor(role)} ${role}${too.replace(/^,| also$/g, '') === '' ? '' : ' too'}`),
  rule(`${told}(?:an? )?(${person}) (?:for )?(${measure}) years(,.*)?`, ([role = '', time = '', more = '']) => `has been ${indefiniteFor(role)} ${role} for ${time} years${more}`),
  rule('(\\p{L}[^,;.]*?) ((?:\\p{L}+er|more \\p{L}+|less \\p{L}+|worse|better) than .+)', ([subject = '', more = '']) => (isBareNoun(subject) && !/^\p{Ll}+s (?:by|on|at|with|from) /u.test(subject) && !/^(?:more|less|other|rather|better|worse)/i.test(subject) ? `${subject} ${be(subject)} ${more}` : `${subject} ${more}`)),
  rule('(\\p{L}[^,;.]*?) ((?:never|always|usually|often|rarely|seldom|still) (?:below|above|under|over|on time|at|full|empty|late|early|open|closed|on|off|warm|cold|wet|dry|busy|quiet)(?: .+)?)', ([subject = '', how = '']) => (isBareNoun(subject) ? `${subject} ${be(subject)} ${how}` : `${subject} ${how}`)),
  rule('(\\p{L}[^,;.]*?) ((?:dropping|rising|sinking|falling|leaking|sagging|fading|drying|rotting|slipping|shrinking|growing|reopening|opening|closing|arriving|launching|retiring|expanding) (?:next|this|in|on|at|by|every|each|behind|near|from|again|since)\\b.*)', ([subject = '', how = '']) => (isBareNoun(subject) ? `${subject} ${be(subject)} ${how}` : `${subject} ${how}`)),
  rule('((?:\\p{L}+[- ]free|independent|vegan|family[- ]owned|worker[- ]owned|organic|carbon[- ]neutral|fully remote|remote|plastic[- ]free) since \\d{4})(?:,.*)?', ([how = '']) => `they have been ${how.replace(/^(\p{L}+) (?=free|owned|neutral)/u, '$1-')}`),
  rule('(most|best|least) (\\p{L}+ed|sold|loved|hated|read|missed|known|lost): (.+)', ([most = '', done = '', what = '']) => `what is ${most} ${done} is ${what}`),
  rule('(\\p{L}[^,]*), (nobody knows (?:why|how|where|when|who))', ([known = '', nobody = '']) => `${known} and ${nobody}`),
  rule('(\\p{L}[^,]*), (only (?:one|two|three|four|five|six|\\d+) \\p{L}+)', ([one = '', other = '']) => (isBareNoun(one) ? `${one} and ${other}` : `${one}, ${other}`)),
  rule('(\\p{L}[^,;.]*?) ((?:frozen|closed|open|full|gone|delayed|paid for|paid|shut|booked|funded|sponsored|owned|donated|down|up|short) (?:but|since|because|until|till|by|to|again|for good|\\d[\\d,.]*%)(?: .+)?)', ([subject = '', how = '']) => (isBareNoun(subject) ? `${subject} ${be(subject)} ${how}` : `${subject} ${how}`)),
  rule('(.*\\b)(less|fewer) (\\p{L}+) more (\\p{L}+.*)', ([before = '', less = '', one = '', other = '']) => `${before}${less} ${one} and more ${other}`),
  rule('(?!(?:on|at|in|after|before|by|with|from|for|of|most|some)\\b)(\\p{L}[^,;.]*?s\\b[^,;.]*?) (nobody|no one) ((?:has|had|ever|knows|reads|wants|uses|opens|remembers|owns|touches|needs|fills|signs|answers|trusts|misses|checks|finds|believes|watches|visits|sees|cleans|notices|claims|finishes|follows|counts|maintains|updates|has ever|can)\\b[^,;.]*)', ([things = '', nobody = '', rest = '']) => (isBareNoun(things) ? `the ${things} that ${nobody} ${rest}` : `${things} ${nobody} ${rest}`)),
  rule('(\\p{L}+s) first, everything else second', ([first = '']) => `thinks ${first} come first and everything else second`),
  rule(`(${measure} [^,]+), ((?!\\S+ (?:is|are|was|were|has|have) )${measure} [^,]+)`, ([one = '', other = '']) => `${one} and ${other}`),
]

/** 'housing co-ops fight over the cable': many, and what they do, though the verb could be a noun. */
export const actsOfMany = /^(?:(?:\p{L}[\p{L}'-]* ){0,2}[\p{L}-]*[^\Ws]s|(?:\p{L}+ )?(?:people|kids|children|folk)) (?:fight|queue|wait|race|row|dance|phone|call|text|drink|sleep|walk|cook|swim|vote|argue|cry|travel|hide|round|complain|rest|sing|shout|quit|talk|ask|ring|help|crash|die|share) (?:over|about|for|on|in|at|with|to|from|by|out|off|all|every|twice|when|more|less|the|each)\b/iu

/** A subject that has no verb in it yet. */
function isBareNoun(subject: string): boolean {
  const words = subject.toLowerCase().split(' ')
  return words.length <= 6 && !/^(?:she|he|they|we|i|it|you)$/.test(words[0] ?? '') && words.every((word, at) => !(at > 0 && /^(?:VB|VBP)$/.test(classesOf(word)[0] ?? '')) && !/^(?:them|him|her|it|us)$/.test(word) && !/^(?:VBZ|VBD|MD|VBP)$/.test(classesOf(word)[0] ?? '') && !/^(?:is|are|was|were|has|have|had)$/.test(word))
}

/**
 * Writes a fragment out so that it can be read as a sentence or a noun phrase; anything else is returned as it is.
 * @example
 * ['roll-out = slow', 'ex journalist', 'compressor older than me', 'humidity never below 60', 'climbs for fun'].map(wholeFragment)
 * // => ['roll-out is slow', 'used to be a journalist', 'compressor is older than me', 'humidity is never below 60', 'climbs for fun']
 */
export function wholeFragment(text: string): string {
  for (const [pattern, meant, hint] of rules) {
    const parts = hint && !hint.test(text) ? null : pattern.exec(text)
    if (parts) return meant(parts.slice(1).map((part) => part ?? ''))
  }
  return text
}
