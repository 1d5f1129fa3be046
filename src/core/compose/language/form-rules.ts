import { readPhrase, type Reading } from './chart.ts'
import type { Form } from './grammar.ts'
import { classesOf, isKnownWord } from './lexicon.ts'

/**
 * Reads the form of a jotting from its first words and its first finite verb, without a grammar.
 * It is the second opinion beside the chart: both go wrong, but seldom on the same jotting.
 * @example
 * ['draws on trains', 'the new sorter arrives in March', 'parents evenings'].map(formByRules)
 * // => ['predicate', 'clause', 'nominal']
 */
export function formByRules(text: string): Form {
  const words = text.toLowerCase().replace(/’/g, "'").match(/[\p{L}\d$£€](?:[\p{L}\d'.,&%$/+-]*[\p{L}\d%+])?|,/gu) ?? []
  const start = firstNonAdverb(words)
  const first = words[start] ?? ''
  const next = words[start + 1] ?? ''
  return fixedOpener(words[0] ?? '', next) ?? verbOpener(words, start, first, next) ?? (hasOwnSubject(words, start) ? 'clause' : adjectiveOpener(first, next) ? 'adjectival' : 'nominal')
}

/** A form that both readers found, and what the chart made of it. */
export interface Agreed {
  readonly form: Form
  readonly chart: Reading
}

/**
 * Reads the form of a phrase twice and answers only where the readers agree, or where the rules merely fell back
 * on 'nominal' and the chart is sure.
 */
export function agreedForm(text: string): Agreed | undefined {
  const rules = formByRules(text)
  const chart = readPhrase(text)
  if (!chart) return undefined
  if (/^the (?:way|fact|idea|thought|chance|time|place|people|kind|sort)\b/i.test(text) && chart.costs.nominal !== undefined) return { form: 'nominal', chart }
  if (chart.costs.nominal !== undefined && hasContactClause(text)) return { form: 'nominal', chart }
  if ((chart.costs[rules] ?? 9) <= (rules === 'clause' ? 0.6 : 0.3)) return { form: rules, chart }
  if (rules === 'nominal' && isPluralAtWork(text, chart)) return { form: chart.form, chart }
  const between = /^(?:nominal|clause|gerund)$/
  return chart.margin >= 0.4 && between.test(rules) && between.test(chart.form) ? { form: chart.form, chart } : undefined
}

/** 'phones ring 300 times', 'releases on Thursdays because Fridays hurt': only the chart sees the verb, and hardly another reading. */
function isPluralAtWork(text: string, { form, costs }: Reading): boolean {
  const [first = '', , third = ''] = text.split(' ')
  if (classesOf(first)[0] !== 'NNS') return false
  return form === 'clause' ? /^(?:CD|DT|IN|RB|TO|PRP\$|WRB)$/.test(/^\d/.test(third) ? 'CD' : (classesOf(third)[0] ?? '')) && (costs.nominal ?? 9) >= 0.7 && (costs.predicate ?? 9) > 0 : form === 'predicate' && Object.keys(costs).length === 1
}

/** 'banners nobody has photographed': nouns alone, and then a clause about them. */
function hasContactClause(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/)
  const at = words.findIndex((word) => /^(?:nobody|everyone|everybody|people|they|we|i|you|she|he)$/.test(word))
  return at > 0 && at < words.length - 1 && words.slice(0, at).every((word) => /^(?:NN|JJ|DT|CD|PRP\$)/.test(classesOf(word)[0] ?? '') && !word.endsWith(','))
}

const adverb = /^(?:never|always|only|also|now|already|still|just|really|often|usually|rarely|nearly|almost|once|even|recently|originally|actually|personally|mostly|currently|not)$/
const subject = /^(?:i|he|she|they|we|it|there|you|nobody|everyone|everybody|somebody|someone|something|nothing|everything|this|that)$/
const asking = /^(?:how|why|what|where|when|whether|which|who|whose|if)$/
const placing = /^(?:from|into|in|on|at|with|without|off|under|for|by|of|between|during|through|over|since|near|behind|across|against|towards?|beyond|against|via)$/
const auxiliary = /^(?:is|are|was|were|has|have|had|will|does|did|do|can|could|would|should|must|may|might|cannot|am)$/
const determiner = /^(?:the|a|an|my|your|her|his|their|our|its|this|that|these|those|some|any|no|every|each|all|both|me|us|them|him|it|you|everyone|everything|people|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)$/
const nounNotVerb = /^(?:sales|news|systems|operations|accounts|logistics|arts|kids|parents|notes|thanks|greetings|students|interns|clients|patients|customers|audits|permits|visitors|users|peaches|clinics|pupils|schools|tours|couriers|volunteers|managers|mentors)$/
const nounNotGerund = /^(?:morning|evening|building|spring|nothing|something|everything|parking|funding|housing|clothing|wedding|engineering|nursing|ceiling|thing|string|training|meeting|planning|pricing|marketing|onboarding|mentoring|staffing|scheduling|coaching|volunteering|sourcing|branding|lighting|wiring|plumbing|phishing|farming|banking|accounting|catering|rigging|timing|tooling|testing|fatigue|billing|ticketing|rostering)$/

function firstNonAdverb(words: readonly string[]): number {
  const at = words.findIndex((word) => !adverb.test(word))
  return Math.max(0, at)
}

function fixedOpener(first: string, next: string): Form | undefined {
  if (subject.test(first) && !(/^(?:this|that)$/.test(first) && isNoun(next))) return 'clause'
  if (asking.test(first)) return 'question'
  if (first === 'to' && isBase(next)) return 'infinitive'
  if (placing.test(first)) return 'prepositional'
  return undefined
}

const has = (word: string, ...tags: string[]): boolean => classesOf(word).some((tag) => tags.includes(tag))
const isNoun = (word: string): boolean => (classesOf(word)[0] ?? '').startsWith('NN')
const isBase = (word: string): boolean => has(word, 'VB', 'VBP') && !/(?:ing|ed)$/.test(word)
const opensComplement = (word: string): boolean => word === '' || word === ',' || determiner.test(word) || asking.test(word) || placing.test(word) || /^(?:to|that|about|as|not|and|up|out|off|back|down)$/.test(word) || /^(?:RB|IN|PRP|PRP\$|TO|RP)$/.test(classesOf(word)[0] ?? '')

function verbOpener(words: readonly string[], start: number, first: string, next: string): Form | undefined {
  if (auxiliary.test(first)) return 'predicate'
  if (/^(?:is|has|was)$/.test(next) && has(first, 'NN')) return undefined
  if (first.endsWith('ing') && has(first, 'VBG') && (!nounNotGerund.test(first) || determiner.test(next)) && !/^(?:of|than)$/.test(next)) return hasOwnSubject(words, start) && !determiner.test(next) && (!isNoun(next) || has(next, 'NNS') || auxiliary.test(words[start + 2] ?? '')) ? 'clause' : 'gerund'
  if (nounNotVerb.test(first) && !determiner.test(next)) return undefined
  const tags = classesOf(first)
  if (has(first, 'NNS') && pluralSubject(words, start)) return undefined
  if (/^(?:that|which|who)$/.test(next) && !isKnownWord(first)) return undefined
  if (has(first, 'VBN') && isNoun(next) && classesOf(words[start + 2] ?? '')[0] === 'VBZ' && !has(words[start + 2] ?? '', 'NNS')) return undefined
  if (!isKnownWord(first) && first.endsWith('ed') && isNoun(next) && !has(next, 'NNS') && has(words[start + 2] ?? '', 'VBZ')) return undefined
  const finite = /^(?:VBZ|VBD|MD)$/.test(tags[0] ?? '')
  const maybeFinite = has(first, 'VBZ', 'VBD')
  if (finite && !(has(first, 'NNS') && ownVerbFollows(words, start))) return 'predicate'
  if (maybeFinite && opensComplement(next) && !(auxiliary.test(next) || ownVerbFollows(words, start))) return tags[0] === 'NNS' && !determiner.test(next) && !/^(?:that|to|how|why)$/.test(next) ? undefined : 'predicate'
  if (isBase(first) && !(has(next, 'NNS', 'NN') && words.slice(start + 2, start + 4).some((word) => /^(?:is|are|was|were|has|have|had|will)$/.test(word) || (has(word, 'VBZ') && !has(next, 'NNS')))) && (tags[0] === 'VB' || tags[0] === 'VBP' || determiner.test(next)) && (opensComplement(next) || !isNoun(first))) return 'imperative'
  return undefined
}

/** 'leaves on the rails are worse', 'alerts nobody owns': the first word is a plural noun, whatever else it can be. */
function pluralSubject(words: readonly string[], start: number): boolean {
  if (/^(?:nobody|everyone|they|she|he|we|people)$/.test(words[start + 1] ?? '') && words.length > start + 2) return true
  return words.slice(start + 2).some((word, at) => /^(?:are|were|have)$/.test(word) && !subject.test(words[start + 1 + at] ?? '') && !/^(?:that|which|who|how|what|people|s)$/.test(words[start + 1 + at] ?? '') && !words.slice(start + 1, start + 2 + at).some((between) => subject.test(between) || asking.test(between)))
}

/** After a plural: 'interns sit …', 'permits take …'. */
function ownVerbFollows(words: readonly string[], start: number): boolean {
  const next = words[start + 1] ?? ''
  return auxiliary.test(next) || (has(words[start] ?? '', 'NNS') && isBase(next) && !isNoun(next) && !determiner.test(next))
}

function adjectiveOpener(first: string, next: string): boolean {
  if (/^(?:very|so|too|quite|really|super|bit|rather)$/.test(first)) return classesOf(next)[0] === 'JJ'
  return /^(?:JJ|VBN)$/.test(classesOf(first)[0] ?? '') && (next === '' || /^(?:about|of|with|that|to|in|on|for|at|by|and|as)$/.test(next))
}

/** Tells whether a noun comes first and a finite verb after it, before anything that opens a clause of its own. */
function hasOwnSubject(words: readonly string[], start: number): boolean {
  let noun = false
  for (let at = start; at < words.length; at++) {
    const word = words[at] ?? ''
    const before = words[at - 1] ?? ''
    if (noun && (/^(?:who|that|which|because|how|if|whether|why|what|where|when|;|:)$/.test(word) || subject.test(word) || word === ',')) return false
    if (at > start && auxiliary.test(word) && (noun || at === start + 1) && !/^(?:do|have)$/.test(word)) return true
    if (noun && auxiliary.test(word)) return true
    if (noun && at > start && isFiniteHere(word, before, words[at + 1] ?? '', words[at + 2] ?? '')) return true
    if (isNoun(word) || /^(?:PRP|CD)$/.test(classesOf(word)[0] ?? '') || !/^[a-z]/.test(word)) noun = true
  }
  return false
}

function isFiniteHere(word: string, before: string, after: string, later: string): boolean {
  if (/^(?:years?|months?|weeks?|days?|hours?|times?|mornings?|evenings?|nights?)$/.test(later) && has(word, 'NNS') && /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|every)$/.test(after)) return false
  if (determiner.test(before) || placing.test(before) || /^(?:to|and|or|of|'s)$/.test(before) || before.endsWith('\'s')) return false
  const tags = classesOf(word)
  if (after === 'that' && !/^(?:means?|shows?|says?|thinks?|knows?|hopes?|believes?|proves?|suggests?|meant|showed|said|thought|knew|hoped|told|agree|agreed|insists?)$/.test(word)) return false
  const afterNoun = /^(?:NN|VBG)/.test(classesOf(before)[0] ?? '') || adverb.test(before) || /^(?:people|staff|everyone|\d+)$/.test(before)
  if (!afterNoun) return false
  const plural = classesOf(before).includes('NNS') || /^(?:[2-9]|\d\d+)$/.test(before) || /^(?:people|staff|children)$/.test(before) || (/^(?:team|family|crew|board)$/.test(before) && tags[0] !== 'NN')
  if (tags[0] === 'MD' || (tags[0] === 'VBZ' && (after !== '' || !tags.includes('NNS')))) return true
  if (tags.includes('VBZ') && !plural && /^(?:NN|NNS|JJ|VBG)$/.test(classesOf(after)[0] ?? '') && after !== '') return true
  if (tags[0] === 'VBD' && after !== 'by') return true
  if (tags.includes('VBD') && (determiner.test(after) || /^(?:RB|PRP|PRP\$)$/.test(classesOf(after)[0] ?? '') || /^(?:once|twice|again)$/.test(after))) return true
  if (/^(?:every|each|last|next|this)$/.test(after)) return tags[0] === 'VBD' || (tags[0] === 'VBZ' && !tags.includes('NNS'))
  if (tags.includes('NNS') && placing.test(after) && !/^(?:out|off|up|down|back)$/.test(after) && /^\p{Lu}|day$/u.test(before)) return false
  if (tags.includes('VBZ') && opensComplement(after) && after !== '' && after !== ',' && !plural) return true
  if (plural && isBase(word) && /^VBP?$/.test(tags[0] ?? '') && !tags.some((tag) => /^(?:NN|JJ)/.test(tag))) return true
  return plural && isBase(word) && (/^VBP?$/.test(tags[0] ?? '') || (opensComplement(after) && after !== '')) && !isNoun(after)
}
