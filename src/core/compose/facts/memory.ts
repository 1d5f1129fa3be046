import { classesOf } from '../language/lexicon.ts'

const bindsToNoun = /^(?:of|with|used|called|named|that|which|who|about|based|made|read|seen|visited)$/
const boundary = /^(?:for|in|on|at|by|from|to|into|onto|over|during|across|through|under|between|among|against|around|after|before|since|until|last|this|every|each|and|as|per|while|when|twice|once|weekly|daily|alone|together|within|without|behind|along|up|down|out|back)$/
const possessive = /^(?:my|our|his|her|their)$|['’]s?$/

/**
 * Turns an act into the thing it left behind, so that a letter can think back to it:
 * 'wrote', '14 press releases for the pantry' → 'the 14 press releases I wrote for the pantry'.
 * Undefined where the object is a mass ('food waste') or there is none.
 * @example
 * [memoryOf('led', 'the handover redesign on ward 7'), memoryOf('cut', 'our nightly build from 48 minutes to 9'), memoryOf('cut', 'food waste by a third')]
 * // => ['the handover redesign I led on ward 7', 'our nightly build, which I cut from 48 minutes to 9', undefined]
 */
export function memoryOf(verb: string, rest: string): string | undefined {
  const words = rest.split(' ')
  const first = words[0] ?? ''
  if (rest === '' || boundary.test(first) || /[;:]|,(?!\d{3})/.test(rest) || / (?:that|which|who|used by) (?!I )/.test(rest) || / and (?:\p{L}+ed|ran|led|built|wrote|taught) /u.test(rest)) return undefined
  const end = objectEnd(words)
  const object = words.slice(0, end)
  const after = words.slice(end).join(' ')
  const noun = object[object.length - 1] ?? ''
  const plural = isPlural(object, noun)
  if (possessive.test(first) || object.some((word) => /['’]s$/.test(word) && word === object[0])) return `${rest.startsWith('the ') || possessive.test(first) ? '' : 'the '}${object.join(' ')}, which I ${verb}${after ? ` ${after}` : ''}`
  const bare = object.join(' ').replace(/^(?:the|an?) /, '').replace(/^(?:more than|over|nearly|almost|about) [\d,]+ /, '')
  const determined = bare !== object.join(' ') || /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|[$£€])/.test(first)
  if (!determined && !plural) return undefined
  const bound = object.some((word) => bindsToNoun.test(word))
  return `the ${bare} ${bound ? 'that ' : ''}I ${verb}${after ? ` ${after}` : ''}`
}

function objectEnd(words: readonly string[]): number {
  let bound = false
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? ''
    if (bindsToNoun.test(word)) bound = true
    else if (/^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(word) && /^(?:years?|months?|weeks?|days?|hours?|times?)$/.test(words[at + 1] ?? '')) return at
    else if (boundary.test(word) && !(word === 'and' && isNounLike(words[at + 1] ?? '')) && !(bound && word === 'by')) return at
  }
  return words.length
}

const isNounLike = (word: string): boolean => /^(?:NN|JJ|CD)/.test(classesOf(word)[0] ?? '') || /^\p{Lu}/u.test(word)

function isPlural(object: readonly string[], noun: string): boolean {
  const cut = object.findIndex((word) => bindsToNoun.test(word))
  const head = cut > 0 ? (object[cut - 1] ?? '') : noun
  return /^(?:NNS|NNPS)$/.test(classesOf(head)[0] ?? '') && /[^s]s$|^people$|^children$/.test(head)
}
