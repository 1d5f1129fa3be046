/** Why a time is a good one, as the end of 'It leaves …'. */
export const goodTimeReasons = {
  late: 'now: late is still better than not at all',
  'decided-today': 'now, since they decide the same day',
  'next-moment': 'at the next good moment of their day',
  fresh: 'a few hours after your talk, while it is fresh',
  'next-morning': 'early their next working morning, within the 24 hours',
  'morning-too-late': 'early their next working morning; the 24 hours are over by then',
  'same-evening': 'the same evening, since the next working morning is more than 24 hours away',
  'japan-same-day': 'the same day within working hours, as is usual in Japan',
  'japan-next-day': 'when their next working day begins, as is usual in Japan',
  'japan-same-evening': 'the same evening, since the next working day is more than 24 hours away',
} as const
