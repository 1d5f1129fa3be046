import type { goodTimeReasons } from '../../core/send/good-time-reasons.ts'
import { m, type Say } from '../words.ts'

/** Why a time is a good one to leave, in the language of the page. */
export const goodTimeSentences: Readonly<Record<keyof typeof goodTimeReasons, Say>> = {
  late: m.goodtime_late,
  'decided-today': m.goodtime_decided_today,
  'next-moment': m.goodtime_next_moment,
  fresh: m.goodtime_fresh,
  'next-morning': m.goodtime_next_morning,
  'morning-too-late': m.goodtime_morning_too_late,
  'same-evening': m.goodtime_same_evening,
  'japan-same-day': m.goodtime_japan_same_day,
  'japan-next-day': m.goodtime_japan_next_day,
  'japan-same-evening': m.goodtime_japan_same_evening,
}
