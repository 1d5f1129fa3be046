import { classesOf, isKnownWord } from '../language/lexicon.ts'
import { cleanJotting, withoutTypedCapital, type Spelling } from '../language/clean.ts'
import { readPhrase } from '../language/chart.ts'
import { tokensOf } from '../learned/tokens.ts'
import { groupsOf } from '../learned/word-groups.ts'
import { whyPrivate } from './private.ts'

const determiner = /^(?:the|an?|this|that|these|those|their|our|its|your|all|both)$/i
const joint = /^(?:of|in|on|at|for|from|behind|near|under|between|beside|inside|outside|above|below|across|with|without)$/i
/** Names of nothing in particular, and of people who should not be spoken of behind their backs. */
const empty = /^(?:things?|stuff|ones?|lots?|bits?|tips?|advice|questions?|points?|answers?|notes?|rules?|quotes?|lines?|people|person|guys?|man|men|woman|women|boss|manager|wife|husband|son|daughter|mum|mom|dad|mother|father|brother|sister|someone|nobody|everyone|days?|weeks?|months?|years?|hours?|minutes?|mins|times?|nights?|mornings?|today|tomorrow|yesterday|way|kind|sort|half|rest|part|end|start|place|job|role|position|interview|salary|pay|stipend|money|pesos|dollars|pounds|euros|rupees|fun|name|half|number|confidence|everything|nothing|something)$/i

/** Counted on: 'level 4', 'claim 7'. */
const labelled = /^(?:level|part|phase|stage|batch|ward|line|unit|claim|oven|dock|block|house|floor|site|room|hall|year|grade|class|chapter|figure|table|shed|bay|gate|lane|route|truck|tank|kiln|pier|plot|field|track|machine|version|tier)$/i
const isNoun = (word: string): boolean => /^(?:NN|NNS)$/.test(classesOf(word.toLowerCase())[0] ?? '') && (isKnownWord(word.toLowerCase()) || groupsOf(word.toLowerCase())[0] !== '?' || isKnownWord(word.toLowerCase().replace(/s$/, '')))
const mayDescribe = (word: string): boolean => /^(?:JJ|JJR|JJS|VBN|NN|NNS|NNP|CD|VBG)$/.test(classesOf(word.toLowerCase())[0] ?? '') || /^\d[\d,]*$/.test(word) || /^\d+-\p{Ll}+$/u.test(word)
const number = /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)$/i
const mark = /^[,.;:(–—]$/

/** The words of one thing from a place on: determiner, what describes it, nouns. Its end, or the start where there is none. */
function endOfThing(words: readonly string[], start: number): number {
  let at = start
  if (determiner.test(words[at] ?? '') || (start > 0 && /^(?:every|each)$/i.test(words[at] ?? ''))) at++
  let end = start
  for (; at < words.length && at - start < 5; at++) {
    const word = words[at] ?? ''
    // 'the kids touch': after many, what may be done is done.
    if (end > start && classesOf((words[at - 1] ?? '').toLowerCase())[0] === 'NNS' && classesOf(word.toLowerCase()).some((tag) => /^(?:VBP|VB)$/.test(tag))) return end
    if (isNoun(word)) end = at + 1
    else if (end > start && labelled.test(words[at - 1] ?? '') && number.test(word)) return at + 1
    else if (end > start || !mayDescribe(word)) break
  }
  return end
}

/** Whether the thing is over where it seems to be: a word that may go on with it would change what it is. */
function endsThere(words: readonly string[], end: number): boolean {
  const next = words[end]
  if (/^(?:(?:her|him|them|it|my|your|our)sel(?:f|ves)|nobody|no-one|everybody|somebody|I|you|she|he|we|they)$/i.test(next ?? '')) return false
  if (next === undefined || mark.test(next) || number.test(next)) return true
  // 'the insulin spoils when …' may as well say what insulin does.
  const [last = [], before = []] = [classesOf((words[end - 1] ?? '').toLowerCase()), classesOf((words[end - 2] ?? '').toLowerCase())]
  if (last.includes('VBZ') && before[0] === 'NN' && !/^(?:IN|CC)$/.test(classesOf(next.toLowerCase())[0] ?? '')) return false
  const classes = classesOf(next.toLowerCase())
  return classes[1] !== 'NN' && classes[1] !== 'NNS' && /^(?:VBZ|VBD|VBP|MD|IN|TO|WDT|WP|RB|CC|PRP|WRB|DT)$/.test(classes[0] ?? '')
}

/**
 * Finds the thing that a jotting begins with, by name: what was spoken of, and nothing said about it. It is told where
 * nobody has confirmed what the jotting says.
 * @example
 * ['radio shadow behind the top hut. last yr 12 min', '2 diff forms for every family, parents just give up', 'waiting list 14 mths for the under 5s', 'he hates minimaps'].map((text) => bareNameOf(text, { names: [], capitals: new Map(), phrases: [] }))
 * // => ['the radio shadow behind the top hut', 'the two different forms for every family', 'the waiting list', undefined]
 */
export function bareNameOf(text: string, spelling: Spelling): string | undefined {
  const often = /^(?:about |around |over |nearly |almost |more than )?(\d+|\p{L}+) ((?:\p{Ll}+[ -]){0,2}\p{Ll}+s (?:a|per|every) (?:day|week|month|year|night|shift))(?=$|[,.;:])/u.exec(withoutTypedCapital(cleanJotting(text, spelling), spelling))
  if (often && number.test(often[1] ?? '')) return `the ${often[1]} ${often[2]?.replace(/^no shows/, 'no-shows')}`
  const words = tokensOf(withoutTypedCapital(cleanJotting(text, spelling), spelling).replace(/^(\d+|\p{L}+) (minute|hour|day|week|month|year|metre|meter|mile|foot|page|bed|seat) (?=\p{Ll})/iu, (whole: string, count: string, unit: string) => (number.test(count) ? `${count}-${unit} ` : whole)))
  let end = endOfThing(words, 0)
  if (end === 0) return undefined
  if (joint.test(words[end] ?? '')) {
    const further = endOfThing(words, end + 1)
    if (further > end + 1 && endsThere(words, further)) end = further
  }
  if (!endsThere(words, end)) return undefined
  const thing = words.slice(0, end)
  const core = thing.slice(0, thing.findIndex((word) => joint.test(word)) + 1 || undefined).filter((word) => !joint.test(word))
  return nameOf(thing, core)
}

function nameOf(thing: readonly string[], core: readonly string[]): string | undefined {
  const head = core.at(-1) ?? ''
  const said = thing.filter((word) => !determiner.test(word))
  if (said.length < 2 || said.some((word) => empty.test(word)) || /^(?:former|ex)$/i.test(said[0] ?? '') || /[%@#]/.test(said.join(''))) return undefined
  if (/^(?:VB|VBP|VBZ)$/.test(classesOf(core[0]?.toLowerCase() ?? '')[0] ?? '') || thing.some((word) => /^\p{Lu}{4,}$/u.test(word))) return undefined
  const bare = determiner.test(thing[0] ?? '') ? thing.slice(1) : thing
  if (number.test(bare[0] ?? '') && !classesOf(head.toLowerCase()).includes('NNS')) return undefined
  const name = `${/^(?:their|our|your)$/i.test(thing[0] ?? '') ? 'your' : 'the'} ${bare.join(' ')}`
  return (readPhrase(name)?.costs.nominal ?? 9) < 0.5 && whyPrivate(name) === undefined ? name : undefined
}
