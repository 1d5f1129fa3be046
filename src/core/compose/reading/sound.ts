import { isSoundEnglish } from '../language/gate.ts'
import { wordsIn } from '../language/phrase.ts'
import type { Angle } from './angle.ts'
import { fitsSlot } from './nominal.ts'
import { isSpliced, isSureClause, isThing } from './sure.ts'

const longestPhrase = 22

/** Tells whether every phrase of an angle is short enough and really is what a sentence takes it for. */
export function isSound(angle: Angle): boolean {
  if (!Object.values(angle.slots).every((phrase) => isSoundEnglish(phrase)) || /\?/.test(angle.slots.x ?? '')) return false
  if (![angle.slots.that, angle.slots.claim].every((clause) => clause === undefined || isSureClause(clause) && !isSpliced(clause)) || !isThing(angle.slots.np)) return false
  if (/ (?:and|but|or) (?:that )?(?:nobody|everyone|everybody|he|she|they|it|you|we|I) \S/.test(angle.slots.np ?? '')) return false
  if (/^(?:the |your |her |his |a )?(?:tip|advice|motto|rule|question|note|line|quote)$/i.test(angle.slots.np ?? '') || /^you (?:asked (?!(?:me )?to )|told|said|wondered|mentioned|suggested)\b/i.test(angle.slots.that ?? '')) return false
  if (/^(?:says?|said|thinks?|thought|told|asked|suggested|reckons|wants?|loves?|hates?)\b/i.test(angle.slots.that ?? angle.slots.claim ?? angle.slots.np ?? '')) return false
  if (/^(?:you|it|they|we) (?:\S+ ){1,4}(?:it|them|this|that|so)$/i.test(angle.slots.that ?? '')) return false
  return Object.entries(angle.slots).every(([slot, phrase]) => wordsIn(phrase).length <= longestPhrase && fitsSlot(slot, phrase))
}
