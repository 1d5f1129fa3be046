const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const numbers: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 }

const month = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (\\d{4}))?\\b`, 'i')
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`, 'i')
const weekday = /\b(next )?(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b(?! of)/i
const inSome = /\b(?:in|within|take|takes) (?:about |around |the next )?(\d{1,2}|an?|one|two|three|four|five|six|ten)(?:(?: to |-| or )(\d{1,2}|two|three|four|five|six|ten))? (business |working )?(day|week|month)s?\b/i

/**
 * Reads the day by which something was promised, as the candidate jotted it. The last day that the words can mean is
 * taken, so that nobody is pressed too early; where no day can be read there is none.
 *
 * @example
 * dayInWords('they decide in two weeks', Temporal.PlainDate.from('2026-11-20'))
 * // => '2026-12-04'
 */
export function dayInWords(words: string, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  return isoDay(words) ?? namedDay(words, from) ?? counted(words, from) ?? spoken(words, from) ?? named(words, from)
}

function isoDay(words: string): Temporal.PlainDate | undefined {
  const [found] = /\b20\d\d-\d\d-\d\d\b/.exec(words) ?? []
  return found === undefined ? undefined : dayOrNone(() => Temporal.PlainDate.from(found))
}

function namedDay(words: string, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const [, day, name, year] = dayFirst.exec(words) ?? []
  if (day !== undefined && name !== undefined) return dateOf({ day, name, year }, from)
  const [, named_, day_, year_] = monthFirst.exec(words) ?? []
  return day_ !== undefined && named_ !== undefined ? dateOf({ day: day_, name: named_, year: year_ }, from) : undefined
}

/** Without a year it is the next such day: nobody promises an answer for a day that has passed. */
function dateOf({ day, name, year }: { day: string; name: string; year: string | undefined }, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const at = { month: 1 + monthNames.findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3))), day: Number(day) }
  const found = dayOrNone(() => Temporal.PlainDate.from({ year: year === undefined ? from.year : Number(year), ...at }, { overflow: 'reject' }))
  if (!found || year !== undefined || Temporal.PlainDate.compare(found, from) >= 0) return found
  return dayOrNone(() => Temporal.PlainDate.from({ year: from.year + 1, ...at }, { overflow: 'reject' }))
}

/** 'in two to three weeks' means three. */
function counted(words: string, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const [, low, high, business, unit] = inSome.exec(words) ?? []
  const figure = (high ?? low)?.toLowerCase()
  if (figure === undefined || unit === undefined) return undefined
  const count = numbers[figure] ?? Number(figure)
  if (unit === 'day') return business ? from.add({ days: Math.ceil((count * 7) / 5) }) : from.add({ days: count })
  return unit === 'week' ? from.add({ weeks: count }) : from.add({ months: count })
}

function spoken(words: string, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const friday = from.add({ days: (5 - from.dayOfWeek + 7) % 7 })
  if (/\bend of (?:the|this) month\b/i.test(words)) return from.with({ day: from.daysInMonth })
  if (/\bend of (?:the|this) week\b|\b(?:later )?this week\b/i.test(words)) return friday
  if (/\bnext month\b/i.test(words)) return from.add({ months: 1 }).with({ day: from.add({ months: 1 }).daysInMonth })
  const withinNext = /\bnext week\b/i.test(words)
  const [, , name] = weekday.exec(words) ?? []
  // 'Tuesday next week', 'next week, on Tuesday'
  if (withinNext && name !== undefined) return mondayAfter(from).add({ days: weekdayOf(name) - 1 })
  if (withinNext) return mondayAfter(from).add({ days: 4 })
  if (/\bend of (?:the )?year\b/i.test(words)) return Temporal.PlainDate.from({ year: from.year, month: 12, day: 31 })
  return /\btomorrow\b/i.test(words) ? from.add({ days: 1 }) : undefined
}

/** 'by Friday' is the next one; 'next Friday' is read as the one of the week after. */
function named(words: string, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const [, next, name] = weekday.exec(words) ?? []
  if (name === undefined) return undefined
  if (next !== undefined) return mondayAfter(from).add({ days: weekdayOf(name) - 1 })
  return from.add({ days: (weekdayOf(name) - from.dayOfWeek + 7) % 7 || 7 })
}

function mondayAfter(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.add({ days: 8 - day.dayOfWeek })
}

function weekdayOf(name: string): number {
  return 1 + weekdayNames.findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3)))
}

function dayOrNone(read: () => Temporal.PlainDate): Temporal.PlainDate | undefined {
  try {
    return read()
  } catch (notADay) {
    // Temporal answers 30 February with a RangeError; there is no question to ask beforehand.
    if (notADay instanceof RangeError) return undefined
    throw notADay
  }
}
