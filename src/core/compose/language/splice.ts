import { readPhrase } from './chart.ts'
import { classesOf } from './lexicon.ts'

const subject = '(?:I|we|they|he|she|it|that|this|there|you|nobody|everybody|everyone|people|the rest|the others|everything else|my \\p{L}+|no \\p{L}+|the \\p{L}+)'
const start = new RegExp(`, (?=${subject} (\\p{L}+))`, 'giu')
const subordinate = /(?:^|[;,] |\bbut )(?:and |then |or |so )?(?:if|when|where|wherever|before|after|because|since|unless|until|while|once|as|although|though|whether|whenever|what|how|why|who)\b[^,;]*$/i
const auxiliary = /^(?:would|will|can|could|do|does|did|is|are|was|were|have|has|had|should|must|may|might|cannot|am|never|always|still|just|only|often|also|already|ever)$/i

/** Tells whether a word can be the verb of a new clause. */
const isVerb = (word: string): boolean => auxiliary.test(word) || classesOf(word).some((tag) => /^(?:VBZ|VBD|VBP|VB|MD)$/.test(tag))

/**
 * Mends two sentences that only a comma holds together: 'let go, it holds' → 'let go; it holds'. What stands between
 * two steps is put in brackets.
 * @example
 * ['I would ask for rooms, they cost nothing', 'if it rains, we wait', 'begin there, they lost money once, then ask the rest'].map(mendSplices)
 * // => ['I would ask for rooms; they cost nothing', 'if it rains, we wait', 'begin there (they lost money once), then ask the rest']
 */
export function mendSplices(text: string): string {
  if (text.includes('“')) return text.split(/(“[^”]*”)/).map((part) => (part.startsWith('“') ? part : mended(part))).join('')
  return mended(text)
}

function mended(text: string): string {
  return mendedAtSubject(text).replace(/, (?=(?!(?:which|who|that|where|when|if|and|but|so|or|as|then|because) )(?:\p{L}+ ){1,3}(?:one|you|it|they|we|he|she) (?:should|must|will|would|can|could) )/gu, (comma, at: number) => (subordinate.test(text.slice(0, at)) || at < 12 ? comma : '; '))
}

function mendedAtSubject(text: string): string {
  const [one = '', other = '', ...more] = text.split(', ')
  if (more.length === 0 && !text.includes(';') && /^(?:an?|the|my|our|every|each|no) /i.test(other) && !subordinate.test(one) && [one, other].every((half) => isWhole(half) && (readPhrase(half)?.costs.clause ?? 9) < 0.3)) return `${one}; ${other}`
  const between = new RegExp(`^([^,;]+), (${subject} (\\p{L}+)[^,;]*), (?:and )?then (?=\\p{L})`, 'iu').exec(text)
  if (between && isVerb(between[3] ?? '') && !subordinate.test(between[1] ?? '')) return `${between[1]} (${between[2]}), then ${text.slice(between[0].length)}`
  return text.replace(start, (comma, verb: string, at: number) => (isVerb(verb) && (!/^, (?:no|the) /.test(text.slice(at)) || isWhole(text.slice(0, at).split(/[;,] /).at(-1) ?? '')) && !subordinate.test(text.slice(0, at)) && !/^(?:yes|no|so|well|then|and|but|or|first|next|later|after that|in [^,]+|at [^,]+|on [^,]+|from [^,]+|with [^,]+|that way|of course|for me|to me|honestly)$/i.test(text.slice(0, at).split(/[;,] /).at(-1) ?? '') ? '; ' : comma))
}

/** A half that can stand alone. */
function isWhole(half: string): boolean {
  const costs = readPhrase(half)?.costs
  return costs !== undefined && Math.min(costs.clause ?? 9, costs.imperative ?? 9) < 0.5 && (costs.nominal ?? 9) > 0.2
}

/** A full sentence ends and another begins with nothing between them: 'I had a man once it was the bus'. */
const runsOn = new RegExp(`(?<=\\b(?:once|again|too|before|yet|anyway|twice|though|instead)) (?=(?:it|he|she|they|that|there|we|nobody) (?:was|were|is|are|had|has|did|just|only|turned|never|always|wanted|said)\\b)`, 'giu')

/**
 * Puts the stop that was left out between two sentences, where the first is whole.
 * @example
 * mendRunOn('I had a man once it was just the last bus')
 * // => 'I had a man once; it was just the last bus'
 */
export function mendRunOn(text: string): string {
  return text.replace(runsOn, (space, at: number) => ((readPhrase(text.slice(0, at).split(/[;,] /).at(-1) ?? '')?.costs.clause ?? 9) < 1 && !/\b(?:if|when|because|that|what|how|until|before|after|since|whether)\b[^,;]*$/i.test(text.slice(0, at)) ? '; ' : space))
}

/**
 * Sets off what is not meant: 'colour not words' → 'colour, not words'.
 * @example
 * ['colour not words', 'I would not wait', 'sit with them not at them'].map(withContrast)
 * // => ['colour, not words', 'I would not wait', 'sit with them, not at them']
 */
export function withContrast(text: string): string {
  return text.replace(/(?<=(\p{L}+)) not (?=(\p{L}+))/gu, (not, before: string, after: string) => {
    const noun = /^(?:NN|NNS|PRP|RB|NNP)$/.test(classesOf(before)[0] ?? '') && !/^(?:why|or|if|but|and|certainly|probably|maybe|perhaps|hopefully|even|just|also|still|then|I|we|they|he|she|it|you|there|that|who)$/i.test(before)
    const thing = /^(?:on|at|in|by|with|from|to|for|a|an|the|my|your|his|her|their|him|them|me|after|before|under|over|when|if|until|because|where|what|how)$/.test(after) || /^(?:NN|NNS)$/.test(classesOf(after)[0] ?? '')
    return noun && thing ? ', not ' : not
  })
}
