/** A day in ISO 8601: 2026-05-12. */
export type Day = string

export interface DayAt {
  readonly day: Day
  /** Where its words begin. */
  readonly at: number
}

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero'],
  ['february', 'feb', 'februar', 'février', 'fevrier', 'févr', 'febrero'],
  ['march', 'mar', 'märz', 'maerz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'juli', 'juillet', 'julio'],
  ['august', 'aug', 'août', 'aout', 'agosto'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre', 'diciembre'],
]
const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'montag', 'lundi', 'lunes'],
  ['tuesday', 'dienstag', 'mardi', 'martes'],
  ['wednesday', 'mittwoch', 'mercredi', 'miércoles'],
  ['thursday', 'donnerstag', 'jeudi', 'jueves'],
  ['friday', 'freitag', 'vendredi', 'viernes'],
  ['saturday', 'samstag', 'samedi', 'sábado'],
  ['sunday', 'sonntag', 'dimanche', 'domingo'],
]

const anyOf = (names: readonly (readonly string[])[]): string =>
  names
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')
const MONTH = `(?<month>${anyOf(monthNames)})(?!\\p{L})`
const WEEKDAY = `(?:(?:${anyOf(weekdayNames)}|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun),? {0,2}(?:the |den |dem |der |le |el )?)?`
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d])${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,? {1,2}(?:of |de )?${MONTH}\\.?(?:,? {1,2}(?:de |del )?(?<year>20\\d\\d))?`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])${WEEKDAY}${MONTH}\\.? {1,2}(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? {1,2}(?<year>20\\d\\d))?`,
    'giu',
  ),
  /(?<![\d-])(?<year>20\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)/g,
  new RegExp(`(?<![\\p{L}\\d.])${WEEKDAY}(?<day>\\d{1,2})\\. ?(?<number>\\d{1,2})\\.(?:(?<year>20\\d\\d|\\d\\d)(?!\\d))?`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d/])${WEEKDAY}(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/(?<year>20\\d\\d|\\d\\d))?(?![\\d/])`, 'giu'),
]
const bareWeekday = new RegExp(`(?<!\\p{L})(?<weekday>${anyOf(weekdayNames)})(?!\\p{L})`, 'giu')

/**
 * Finds days in words of English, German, French and Spanish, and in figures where they can only be read one way.
 * A day without a year is the next one after the letter was sent; without that, it is left out.
 * @example
 * findDays('until Tuesday, 12 May or 03/04', '2026-05-08')
 * // => [{ day: '2026-05-12', at: 6 }]
 */
export function findDays(text: string, sent: Day | undefined): DayAt[] {
  const found = forms.flatMap((form) => [...text.matchAll(form)].flatMap((match) => dayOf(match, sent)))
  const starts = new Set(found.map(({ at }) => at))
  const weekdays = [...text.matchAll(bareWeekday)].filter(({ index }) => !starts.has(index)).flatMap((match) => weekdayAfter(match, sent))
  return [...found, ...weekdays].toSorted((a, b) => a.at - b.at)
}

/**
 * Finds the first day that is named in full, as in a Date header.
 * @example
 * dayIn('Fri, 8 May 2026 09:00:00 +0200')
 * // => '2026-05-08'
 */
export function dayIn(text: string): Day | undefined {
  return findDays(text.slice(0, 200), undefined)[0]?.day
}

function dayOf({ groups = {}, index }: RegExpMatchArray, sent: Day | undefined): DayAt[] {
  const figures = groups['first'] === undefined ? undefined : monthAndDay(Number(groups['first']), Number(groups['second']))
  if (groups['first'] !== undefined && figures === undefined) return []
  const month = figures?.month ?? (groups['number'] === undefined ? monthOf(groups['month'] ?? '') : Number(groups['number']))
  const day = figures?.day ?? Number(groups['day'])
  const year = groups['year'] === undefined ? undefined : Number(groups['year'].padStart(4, '20'))
  const found = year === undefined ? nextOn(month, day, sent) : isoDay(year, month, day)
  return found === undefined ? [] : [{ day: found, at: index ?? 0 }]
}

/** 12/31 and 31/12 can be read one way only; 03/04 cannot, unless it is the same both ways. */
function monthAndDay(first: number, second: number): { month: number; day: number } | undefined {
  if (first > 12 || first === second) return { month: second, day: first }
  return second > 12 ? { month: first, day: second } : undefined
}

function monthOf(name: string): number {
  return monthNames.findIndex((names) => names.includes(name.toLowerCase())) + 1
}

function isoDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const found = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' })
  return found.day === day ? found.toString() : undefined
}

function nextOn(month: number, day: number, sent: Day | undefined): Day | undefined {
  if (sent === undefined) return undefined
  const year = Number(sent.slice(0, 4))
  const thisYear = isoDay(year, month, day)
  return thisYear !== undefined && thisYear >= sent ? thisYear : isoDay(year + 1, month, day)
}

function weekdayAfter({ groups, index }: RegExpMatchArray, sent: Day | undefined): DayAt[] {
  if (sent === undefined) return []
  const wanted = weekdayNames.findIndex((names) => names.includes((groups?.['weekday'] ?? '').toLowerCase())) + 1
  const from = Temporal.PlainDate.from(sent)
  const days = (wanted - from.dayOfWeek + 7) % 7 || 7
  return [{ day: from.add({ days }).toString(), at: index ?? 0 }]
}
