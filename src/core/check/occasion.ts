import type { CaseFile } from '../model/case-file.ts'

/** When the interview was and the letter leaves, as the calendars of both sides show it. */
export interface Occasion {
  /** The day of the interview: in the zone where it was entered, and in theirs where that is another day. */
  readonly days: readonly Temporal.PlainDate[]
  /** Days from the interview to the sending, on each of those calendars; empty where the sending is not known. */
  readonly daysSince: readonly number[]
  /** Hours of the day at which it began or ended, on each calendar. */
  readonly hours: readonly number[]
}

/**
 * Works out the day of the interview, and how many days later the letter leaves.
 *
 * @example
 * occasionOf({ end: '2026-11-18T23:30', timeZone: 'Europe/Warsaw', theirTimeZone: 'Asia/Tokyo' }, undefined).days.map(String)
 * // => ['2026-11-18', '2026-11-19']
 */
export function occasionOf(interview: CaseFile['interview'] | undefined, sentAt: Temporal.Instant | undefined): Occasion | undefined {
  if (interview === undefined) return undefined
  try {
    const zones = [interview.timeZone, interview.theirTimeZone ?? interview.timeZone]
    const moments = [interview.end, interview.start ?? interview.end].map((local) =>
      Temporal.PlainDateTime.from(local).toZonedDateTime(interview.timeZone),
    )
    const seen = zones.flatMap((zone) => moments.map((moment) => moment.withTimeZone(zone)))
    const days = seen.map((moment) => moment.toPlainDate())
    const since =
      sentAt === undefined
        ? []
        : seen.map((moment) => daysBetween(moment.toPlainDate(), sentAt.toZonedDateTimeISO(moment.timeZoneId).toPlainDate()))
    return {
      days: days.filter((day, index) => days.findIndex((other) => other.equals(day)) === index),
      daysSince: [...new Set(since)],
      hours: [...new Set(seen.map(({ hour }) => hour))],
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days
}

const meeting =
  'thank you for|thanks for|thank you so much for|thank you again for|met|meet|meeting|spoke|speak|speaking|talked|talk|talking|chatted|chat|chatting|interviewed|interview|interviewing|conversation|discussion|call|visited|visit|visiting|your time|taking (?:the )?time|seeing you|see you|sat down|session|hosting|welcoming|having me|introduced|connecting|our time'
const later =
  'next|by|until|till|before|will|would|could|can|shall|might|may|upcoming|follow up|following up|available|availability|free|happy|hear(?:ing)? (?:back |more )?(?:from|by|on|whether|what)|start|starts|starting|begin|forward|due|deadline|decision|decide|every|each|since|hope|if|graduate|graduating|from|unless|whenever|when you|come back'
const firstHand =
  /\b(?:thank|thanks|pleasure|enjoyed|great|good|nice|lovely|wonderful|delight(?:ed|ful)?|honou?r(?:ed)?|appreciated?|grateful|having me|(?:our|the|my|your|this) (?:first |second |third |final |video |phone )?(?:conversation|meeting|interview|call|discussion|talk|chat|visit|tour|time)|(?:we|I|us) (?:had |have |last |first |both )?(?:met|spoke|spoken|talked|chatted|discussed|interviewed|visited|came))\b/i
const wasThere =
  /\b(?:thank|thanks|met|spoke|spoken|talked|chatted|meeting with me|meeting me|meeting you|having me|interviewed|visited)\b/i
const ends = '[^.!?\\n]{0,90}$'
const meetingBefore = new RegExp(`\\b(?:${meeting})\\b${ends}`, 'i')
const laterBefore = new RegExp(`\\b(?:${later})\\b[^.!?\\n]{0,40}$`, 'i')
const aside =
  /\b(?:about|how|that|which|who|whose|where|launch|launched|launching|conference|event|meeting you (?:have|had)|mentioned|planned|because|while|after)\b[^.!?\n]{0,60}$/i

/** How surely words at this place speak of the interview that was. */
export type SpeaksOf = 'surely' | 'perhaps' | 'not'

/**
 * Tells whether what stands at a place speaks of the interview that was: from the words left and right of it.
 *
 * @example
 * [speaksOfInterview('Thank you for meeting with me on ', ' to discuss'), speaksOfInterview('I will follow up on ', '.')]
 * // => ['surely', 'not']
 */
export function speaksOfInterview(left: string, right: string): SpeaksOf {
  const sentence = left.slice(Math.max(left.lastIndexOf('. '), left.lastIndexOf('! '), left.lastIndexOf('? '), left.lastIndexOf('\n')) + 1)
  if (/^'s (?:first |second |final |video |phone )?(?:interview|conversation|meeting|discussion|talk|chat|call|visit|tour)\b/i.test(right))
    return 'surely'
  if (/\b(?:our|your|my|the) $/i.test(left) && /^ (?:interview|conversation|meeting|discussion|talk|chat|call|visit|tour)\b/i.test(right))
    return laterBefore.test(sentence) ? 'not' : 'surely'
  const future = laterBefore.exec(sentence)
  const past = meetingBefore.exec(sentence)
  if (past === null || !firstHand.test(sentence)) return 'not'
  if (future !== null && !wasThere.test(sentence.slice(future.index))) return 'not'
  const between = sentence.slice(past.index)
  return aside.test(between) && !/\b(?:position|role|opening|internship|job)\b/i.test(between) ? 'perhaps' : 'surely'
}
