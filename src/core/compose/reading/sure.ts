import { readPhrase } from '../language/chart.ts'
import { classesOf } from '../language/lexicon.ts'
import { isList } from './nominal.ts'
import { changesTense, hasOwnVerb } from './own-verb.ts'

const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|cannot|could|should|must|may|might|do|does|did|am|be)$/i
const pronoun = /^(?:I|you|he|she|it|we|they|nobody|everybody|everyone|people|who|that|there|never|always|also|still|only|just|often|even)$/i
/** These need no object: 'the line opened in May' is no line that somebody opened. */
const moves = /^(?:arrived|started|moved|worked|opened|closed|happened|changed|dropped|increased|lasted|failed|rose|fell|went|came|grew|doubled|tripled|ended|returned|stayed|waited|retired|died|joined|talked|laughed|walked|played|lived|passed|finished|stopped|crashed|survived|collapsed|froze|burst|jumped|climbed|sailed|travelled|traveled|graduated|volunteered|appeared|expired|shrank|began)$/i

/** A count and what hangs on it, a thing that something is done to, a tail of who said it: no verb of their own. */
const noVerbOfItsOwn = /^[\d,.]+ \p{L}+ (?:an?|per) (?:day|week|month|year|hour)(?: and |$)|^(?!.*\b(?:is|are|was|were|keeps?|hates?|likes?) being )[^,]* being \p{L}+ed\b|^(?:\d+|two|three|four|five|six|seven|eight|nine) (?:\p{L}+ ){1,3}in \d+ (?:days|weeks|months|years), all |, (?:you )?says? (?:you|that)\b|^(?:\p{L}+ ){1,4}(?:who|that) (?:you|they|we) (?:want|need|like) not to /u

/** 'had mites last winter lost 180 wheels': after a time something else begins. */
const timeThenVerb = /\b(?:last|this|every|next|each) (?:week|month|year|winter|summer|spring|autumn|fall|season|term|morning|night|\p{L}+day) (?:lost|got|had|went|took|made|came|left|broke|found|gave|was|were|kept|cost|fell|sold|won|ran|said|told|thought|tried|moved|stopped|started|closed|opened)\b/iu

/**
 * Tells whether a clause surely has a subject and a verb of its own, so that it may stand after 'that'. 'Vines planted
 * 1923 and picked by hand' and 'horses not quads on the hill' have none.
 * @example
 * ['the vines were planted in 1923', 'vines planted 1923 and picked by hand', 'horses not quads on the hill', 'you taste 200 cups a day'].map(isSureClause)
 * // => [true, false, false, true]
 */
export function isSureClause(clause: string): boolean {
  const text = clause.replace(/“[^”]*”/g, 'this')
  if (/^(?:\p{L}+ ){0,2}\p{L}+s? not \p{L}+s?(?: |$)/u.test(text) && !/\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should) not\b/.test(text)) return false
  if (/^(?:only|over|nearly|almost|about|more than|less than) (?:\d|\p{L}+ (?:\p{L}+ )?out of)/iu.test(text)) return false
  if (noVerbOfItsOwn.test(text) || !hasOwnVerb(text) || changesTense(text) || timeThenVerb.test(text)) return false
  const reading = readPhrase(text)
  const at = reading?.finite[0] ?? -1
  const verb = reading?.words[at] ?? ''
  if (!reading || verb === '' || auxiliary.test(verb)) return true
  const before = reading.words[at - 1] ?? ''
  if (pronoun.test(before)) return true
  const [first = ''] = classesOf(verb)
  const after = reading.words[at + 1] ?? ''
  if (/ed$|^(?:cut|put|set|built|made|held|kept|sold|lost|done|drawn|grown|known|found|bought|caught|taught|paid|sent|told|left|laid|run)$/i.test(verb) && !moves.test(verb) && /^(?:by|in|at|from|with|since|for|on|to|under|\d.*)$/i.test(after) && !reading.words.slice(at + 1).some((word) => /^(?:me|him|her|them|us|it|you)$/i.test(word))) return false
  return first === '' || /^(?:VBZ|VBD|VBP|VB|VBN|MD|NN|NNS|JJ)$/.test(first)
}

/**
 * Tells whether only a comma holds two sentences together.
 * @example
 * ['the school sits on a slope, marbles roll', 'the school sits on a slope, which helps', 'you keep bees, hens and goats'].map(isSpliced)
 * // => [true, false, false]
 */
export function isSpliced(clause: string): boolean {
  if (!clause.includes(', ') || clause.includes('“') || isList(clause)) return false
  const [first = '', ...later] = clause.split(', ')
  if (/^(?:if|when|where|before|after|because|since|unless|until|while|once|as|although|though|in|on|at|from|with|for|every|last|this) /i.test(first)) return false
  return later.some((half) => !/^(?:and|but|or|so|which|who|where|when|while|because|if|as|though|although|not|then|that|than|with|even|only|mostly|like|too) ?/i.test(half) && half.split(' ').length > 1 && !/ and /.test(half) && (readPhrase(half)?.costs.clause ?? 9) < 0.3)
}

/** Tells whether a phrase names a thing to talk about: no verb hides in it, and it is more than a word for the talk. */
export const isThing = (np: string | undefined): boolean => np === undefined || !(/^[\d,.]+ \p{Ll}+$/u.test(np) || / (?:\p{L}+er|more \p{L}+) than (?!.*\b(?:is|are)\b)/u.test(np) && !/ (?:that|who|which) |^(?:the|more|less|fewer|better|something|nothing|an?) /.test(np) || /^the \p{Ll}+ \d+$/u.test(np) || /^(?:the |a )?(?:hard|good|tricky|nice|great|fair|tough|big|best) (?:question|point|one|answer|chat|talk|line)$/i.test(np) || /^(?:only|over|nearly|almost) \d/i.test(np) || /^(?:only|nearly|almost) /i.test(np) || / (?:costs?|takes?|needs?|eats?|is|are|was|were|has|have|does|do) (?:more|less|much|too|\d|an?|the|us|her|him|them|you)\b(?<! (?:that|who|which) .*)/i.test(np) || / enough to /.test(np) || /^(?:the )?people \p{L}+ (?:from|for|at|in|to|on)\b/iu.test(np) || / (?:she|he|they|you) (?:says?|said)$/.test(np))

/** Finds, in a row of counts, the halves that say something by themselves: '10 beds, 96 volunteers, the piano gets more use than the TV'. */
export const laterHalves = (text: string): string[] => (/^\d/.test(text) ? text.split(', ').slice(1).filter((half) => half.split(' ').length > 5 && !/^(?:an? (?:third|quarter|few)|half|most|some|one|two|all|both|none|it|they|she|he) |\b(?:them|it)\b/i.test(half) && (readPhrase(half)?.costs.clause ?? 9) < 0.3) : [])

/** A later part of a jotting that leans on an earlier one says nothing alone: 'she ate two'. */
const pointsBack = /\b(?:it|them|that|this|those|these|one|ones|two|three|both|half|some|none|there|so|then|too|the)\b(?! \p{L}+ (?:that|who)\b)/iu

/** Tells whether a later part of a jotting says something without the part before it. */
export const standsAlone = (piece: string): boolean => !pointsBack.test(piece) && piece.split(' ').length > 5

/** Finds two nouns of which the first could be a verb: 'build times', 'test failures'. */
export const compound = /^(?:build|test|release|review|load|response|launch|travel|staff|crew|design|deploy|support|market|wait|queue|supply|stock|harvest|lead|work|budget|field|water|heat|power|sleep|rest|train|start-?up|change|process|store|plant|care|crop|trade|fuel|cloud|ship|farm|school) (?:times?|costs?|rates?|numbers|plans|schedules?|windows|levels|queues|polic(?:y|ies)|process(?:es)?|problems|issues|meetings|days|nights|hours|patterns|failures|systems|targets|shortages?|reviews?|notes|documents|docs|rules|bills|prices)$/i

/** Finds what is done with a verb of its own: 'closing the books takes nine days'. */
export const doingDoes = /^\p{L}+ing\b(?: (?:\p{L}+['’]?\p{L}*)){0,4} (?:takes|keeps|starts|ends|begins|runs|lasts|makes|costs|needs|means|helps|saves|eats|pays|works|gets|brings|comes|goes|never|always|is|was|has)\b/iu
