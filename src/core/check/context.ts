import type { Token } from '../text/tokens.ts'
import type { Reading } from './reading.ts'
import { isHonorific } from './split-name.ts'

/**
 * What the words around a token say about it.
 * titled: 'Ms …' · vocative: 'Thank you, …' · met: 'talking with …' · speaks: '… mentioned' · none: nothing.
 */
export type Surroundings = 'titled' | 'vocative' | 'met' | 'speaks' | 'none'

const reach = 110

/**
 * Says whether the words around a token expect a name of somebody who was met.
 *
 * @example
 * surroundingsOf(
 *   { text: 'I enjoyed talking with Jon', tokens: [{ start: 0, startsSentence: true }, { start: 23, gap: ' ' }], signatureFrom: 26 },
 *   { index: 1, start: 23, end: 26, fullEnd: 26, gap: ' ' },
 * )
 * // => 'met'
 */
export function surroundingsOf(reading: Reading, token: Token): Surroundings {
  const before = reading.tokens[token.index - 1]
  if (before && isHonorific(before.text) && /^\.? $/.test(token.gap)) return 'titled'
  const left = leftOf(reading, token)
  if (isVocative(reading, token, left)) return 'vocative'
  if (met.test(left)) return 'met'
  const right = reading.text.slice(token.end, token.end + reach)
  return says.test(right) || (said.test(left) && !token.startsSentence) ? 'speaks' : 'none'
}

const between =
  '(?: (?:you|him|her|them|both|and|also|again|with|to|your|colleagues?|team|directly|today|yesterday|briefly)|,)*(?: (?:Mr|Mrs|Ms|Dr|Prof)\\.?)? $'
const verbsOfMeeting =
  'meet|met|meeting|meetings with|thank|thanking|see|seeing|join|joining|give|gave|send|sent|told|tell|asked|ask|showed|promised|remember'
const talkWith =
  'speak|speaking|spoke|spoken|talk|talking|talked|chat|chatting|chatted|sit|sitting|sat|sat down|conversations?|discussions?|interviews?|interviewing|connect|connecting|connected|call|lunch|coffee|visit|tour|time|work|working|introduced|introduce|introducing|reports?|reporting|hear|hearing|heard|learn|learning|learned|learnt|questions?|thanks|thanks also|thanks again|thanks go|regards|hello|best|grateful|promised|indebted|wishes|kind|good|nice|generous'
const met = new RegExp(`\\b(?:${verbsOfMeeting}|(?:${talkWith}) (?:with|to|from|of))${between}`, 'i')
const says =
  /^(?:'s\b|,? (?:mentioned|said|told|explained|described|asked|showed|shared|suggested|noted|pointed|talked|spoke|gave|walked|emphasi[sz]ed|brought|made|took|offered|highlighted|introduced|reminded|greeted|helped|knows?|put|led|answered|seemed|kindly|too|describe|explain|present(?:ed)?|share|speak|talk|show|and (?:I|you|your)|has|had|was|is|were|will|would)\b)/
const tells =
  /^ (?:mentioned|said|told|explained|described|asked|showed|shared|suggested|noted|pointed|emphasi[sz]ed|offered|highlighted|introduced|reminded|greeted|walked me|made me|and I)\b/

/**
 * Tells whether only a person can be what the sentence speaks of: 'Rand explained …'.
 *
 * @example
 * isTelling({ text: 'Rand explained it.' }, { end: 4 })
 * // => true
 */
export function isTelling({ text }: Reading, { end }: Token): boolean {
  return tells.test(text.slice(end, end + 20))
}

const said = /\b(?:as|that|by|with|when|how|what|from|and|like|because|since) $/i

function isVocative(reading: Reading, token: Token, left: string): boolean {
  if (token.start >= reading.signatureFrom) return false
  if (token.startsSentence) return /^, (?:thank|many thanks)/i.test(reading.text.slice(token.fullEnd, token.fullEnd + 14))
  if (!/^, ?$/.test(token.gap)) return false
  const ends = /^(?:[.!?]|\s*\n|\s*$|,? (?:for|I)\b)/.test(reading.text.slice(token.fullEnd, token.fullEnd + 6))
  return (
    ends &&
    /^\s*(?:thank|thanks|many thanks|again|it was|i (?:look|am|hope|would|will|truly|really|very|greatly)|once more|best|looking|have a)/i.test(
      left,
    ) &&
    !/,.*,/.test(left)
  )
}

/**
 * Gives the words left of a token, back to where its sentence begins.
 *
 * @example
 * leftOf({ text: 'Ah. My friend Jon', tokens: [{ start: 0, startsSentence: true }, { start: 4, startsSentence: true }, { start: 14 }] }, { index: 2, start: 14 })
 * // => 'My friend '
 */
export function leftOf({ text, tokens }: Reading, token: Token): string {
  let start = token.start
  for (let index = token.index; index >= 0; index -= 1) {
    const each = tokens[index]
    if (each === undefined || token.start - each.start > reach) break
    start = each.start
    if (each.startsSentence) break
  }
  return text.slice(start, token.start)
}
