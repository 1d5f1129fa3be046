import { classesOf, isKnownWord } from '../language/lexicon.ts'
import { tokensOf } from '../learned/tokens.ts'

const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|cannot|could|should|must|may|might|do|does|did|am)$/
const pronoun = /^(?:i|you|he|she|it|we|they|nobody|everybody|everyone|somebody|someone|no-one|nothing|everything|people|who|that|there|which|this|these|those|none|both|all|most|some)$/
/** What begins a clause that hangs on another; after the second group it may be a mere time or thing: 'before lunch'. */
const opensClause = /^(?:when|if|because|till|while|who|which|where|unless|once|whenever)$/
const mayOpenClause = /^(?:before|after|until|that)$/
const beginsWithClause = /^(?:when|if|because|till|while|who|which|where|unless|once|whenever|before|after|until|that|since|as)$/
const joins = /^(?:and|but|or|so)$/
const person = /^(?:i|you|he|she|it|we|they|nobody|everybody|everyone|people|parents|customers|guests)$/

const tagsOf = (word: string): readonly string[] => (/^\d[\d.,]*$/.test(word) ? ['CD'] : classesOf(word))

/** 'unfiltered' looks like what somebody did, but nobody unfilters. */
const isKnownVerb = (word: string): boolean => isKnownWord(word) || [word.replace(/e?d$/, ''), word.replace(/d$/, ''), word.replace(/(\p{L})\1ed$/u, '$1'), word.replace(/s$/, '')].some((base) => base !== word && base.length > 2 && isKnownWord(base))

/** Whether a word is surely a verb with its subject before it: 'takes', 'did', 'you keep', 'the boats leave'. */
function isVerbAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (auxiliary.test(word)) return true
  const tags = tagsOf(word)
  if (/^(?:CC|PRP|PRP\$|DT|IN|TO|WDT|WP|WRB|EX|RB|CD)$/.test(tags[0] ?? '')) return false
  if (/^(?:VBZ|VBD|MD)$/.test(tags[0] ?? '') && isKnownVerb(word)) return true
  const mayBe = tags.some((tag) => /^(?:VBZ|VBP|VB|VBD)$/.test(tag))
  if (mayBe && !(tags[0] === 'NNS' && /^(?:both|all|most|some|these|those|none)$/.test(before)) && (pronoun.test(before) || /^(?:never|always|still|even|just|often|also|only|really|now|already)$/.test(before))) return true
  const [subject = ''] = tagsOf(before)
  if (/^(?:VBP|VB)$/.test(tags[0] ?? '') && /^(?:NNS|NNPS|CD)$/.test(subject)) return true
  const isMany = /^(?:NNS|NNPS)$/.test(subject) || before.endsWith('%')
  const isOne = !isMany && tagsOf(before).some((tag) => tag.startsWith('NN'))
  const [next = ''] = at + 1 < words.length ? tagsOf(words[at + 1] ?? '') : []
  if (tags.includes('VBD') && (isMany || isOne) && next !== '' && !/^(?:by|in|at|from|with|since|for|on|to|under)$/.test(words[at + 1] ?? '')) return true
  // 'the planes' are things, 'every apprentice planes off' says what is done: something follows that only follows a verb.
  if (auxiliary.test(words[at + 1] ?? '') || !/^(?:DT|PRP|PRP\$|RP|RB|RBR|JJR|TO|VBG|CD|IN)$/.test(next) || (next === 'IN' && !isMany)) return false
  return isMany ? tags.some((tag) => /^(?:VBP|VB)$/.test(tag)) : isOne && tags.includes('VBZ')
}

/**
 * Tells whether a clause has a verb of its own, and not only in a part that hangs on it or comes after 'and'.
 * @example
 * ['640 kids, 38 inhalers and one nurse', 'the greybox before art touches anything', '1300 raw materials and you need no labels', 'humidifiers first, log it', 'the gate sticks when it rains', 'if it rains the gate sticks'].map(hasOwnVerb)
 * // => [false, false, false, false, true, true]
 */
export function hasOwnVerb(clause: string): boolean {
  const words = tokensOf(clause.replace(/“[^”]*”/g, 'this')).map((word) => word.toLowerCase())
  const verbs = words.flatMap((_, at) => (isVerbAt(words, at) ? [at] : []))
  if (beginsWithClause.test(words[0] ?? '')) return verbs.length > 1
  let open = 0
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? ''
    if (opensClause.test(word) || (mayOpenClause.test(word) && verbs.some((verb) => verb > at && verb < at + 6))) open++
    if (!verbs.includes(at)) continue
    if (open > 0) open--
    else return isItsOwn(words, at)
  }
  return verbs.includes(0) && words.length > 1 && auxiliary.test(words[0] ?? '')
}

/** How many words of a phrase are surely verbs. */
export function verbsIn(phrase: string): number {
  const words = tokensOf(phrase).map((word) => word.toLowerCase())
  return words.filter((_, at) => isVerbAt(words, at)).length
}

/** 'the kids touch the model and glued three times': what goes on in the past is of something else. */
export function changesTense(clause: string): boolean {
  const words = tokensOf(clause).map((word) => word.toLowerCase())
  const first = words.findIndex((_, at) => isVerbAt(words, at))
  const verb = words[first] ?? ''
  if (first < 1 || auxiliary.test(verb) || !/^(?:VBP|VB|VBZ)$/.test(tagsOf(verb).find((tag) => tag.startsWith('VB')) ?? '')) return false
  return words.some((word, at) => at > first && /^(?:and|but)$/.test(words[at - 1] ?? '') && word.endsWith('ed') && /^(?:VBD|VBN)$/.test(tagsOf(word)[0] ?? '') && !words.slice(first, at - 1).some((between) => auxiliary.test(between) || between.endsWith('ed')))
}

/** The verb of what stands before it: no comma between, and not of somebody who came in after 'and'. */
function isItsOwn(words: readonly string[], at: number): boolean {
  if (words[at - 1] === ',' && !words.slice(0, at - 1).includes(',')) return false
  const joint = words.findLastIndex((word, place) => place < at && joins.test(word))
  if (joint > 1 && person.test(words[joint + 1] ?? '') && at - joint <= 3 && words[joint - 1] !== 'you') return false
  return at < words.length - 1 || !/^(?:NN|NNS|JJ)$/.test(tagsOf(words[at] ?? '')[0] ?? '')
}
