/** A stretch of words: in both, only in the old ones, or only in the new. */
export interface Stretch {
  readonly text: string
  readonly in: 'both' | 'old' | 'new'
}

/**
 * Says where two sentences differ: the words they begin and end with alike, and between them the old and the new ones.
 */
export function differenceBetween(old: string, now: string): Stretch[] {
  const before = old.split(' ')
  const after = now.split(' ')
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const stretches: Stretch[] = [
    { text: before.slice(0, start).join(' '), in: 'both' },
    { text: before.slice(start, before.length - end).join(' '), in: 'old' },
    { text: after.slice(start, after.length - end).join(' '), in: 'new' },
    { text: before.slice(before.length - end).join(' '), in: 'both' },
  ]
  return stretches.filter(({ text }) => text !== '')
}
