export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const all = new Set<string>([...weekdays, ...months].map((word) => word.toLowerCase()))

/**
 * Tells whether a word names a day of the week or a month.
 *
 * @example
 * ['May', 'Mae'].map(isCalendarWord)
 * // => [true, false]
 */
export function isCalendarWord(word: string): boolean {
  return all.has(word.toLowerCase())
}
