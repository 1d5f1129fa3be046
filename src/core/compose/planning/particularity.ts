import { once } from './once.ts'
import type { UsableNote } from './usable-note.ts'

/** What only this person could have told: names, stories, oddities; the first match of each line counts. */
const telling: readonly (readonly [pattern: RegExp, worth: number])[] = [
  [/\b(?:named|called|nicknamed|christened|has a name|names? the|names? (?:every|each|all))\b/i, 0.9],
  [/(?<=\p{L} )\p{Lu}\p{Ll}{2,}/u, 0.4],
  [/\b(?:grand\w+|nan|nonna|mother|father|mum|mom|dad|uncle|aunt|sister|brother)\b/i, 0.5],
  [/\b(?:first|once|ever since|used to|as a (?:child|boy|girl|kid)|at (?:\d+|sixteen|eighteen))\b/i, 0.3],
  [/\b(?:circus|ghost|haunt\w*|parrot|cats?|dogs?|horses?|goats?|crows?|owls?|bees?|donkey|accordion|piano|banjo|choir|sings?|hums?|whistles?|dances?|paints?|knits?|bakes?|waffles?|cake|soup|jam|cheese|coffee|biscuits?|handbag|postcards?|typewriter|lego|chess|tattoos?|secret|magic|opera|rodeo|asteroids?|elvis)\b/i, 0.4],
]

/** Time, money, counts and queues: what any reader of the firm's own page knows. */
const dull = /\b(?:waiting list|waitlist|quarter|budget|percent|headcount|doubled|tripled|increased|policy|system|software|database|schedule|timetable|deadline|process)\b|%/i

/** How particular a jotting is to its person: the higher, the better it opens a letter. */
export const particularityOf = once(({ angle, note }: UsableNote): number => {
  const found = telling.reduce((sum, [pattern, worth]) => sum + (pattern.test(note.text) ? worth : 0), 0)
  return found + (angle.matter === 'own' ? 0.5 : angle.matter === 'common' ? 0.4 : angle.matter === 'trouble' ? -0.8 : 0) - (dull.test(note.text) ? 0.6 : 0)
})
