import { readPhrase } from '../language/chart.ts'
import { isPluralNominal } from '../reading/nominal.ts'
import { aboutOf } from './about.ts'
import type { UsableNote } from './usable-note.ts'

/** 'what would I tell them', with nobody in it that 'them' could be. */
const asksOfThem = /^(?:asked |wondered )?(?:what|how|when|why) (?:\p{L}+ ){0,4}them\s*\??$/iu
const numbered = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|most|many|some) /i
const partOf = /\bof (?:them|these|those)\b/i

/**
 * Lets a jotting lean on the one before it, as they were written: after 'four parents want homework', 'what would I tell
 * them' asks about those parents, and after 'old clients do not trust the app', 'taught 60 of them' are old clients.
 */
export function joinNotes(usable: readonly UsableNote[]): UsableNote[] {
  const gone = new Set<string>()
  const sound = usable.filter((note) => !isHalfTurned(note)).map(asAdvice)
  const joined = sound.map((note, at) => {
    const before = sound[at - 1]
    const { angle } = note
    if (angle.kind === 'asked' && angle.slots.x && asksOfThem.test(note.note.text)) {
      const whom = before && whoWasTold(before)
      if (before && whom) gone.add(before.fact)
      return { ...note, ...(before && whom ? { also: [before.fact] } : {}), angle: { ...angle, slots: { x: whom ? angle.slots.x.replace(/\b(?:you|them|the \p{L}+)$/u, whom) : withoutThem(angle.slots.x) } } }
    }
    const that = angle.kind === 'told' ? angle.slots.that : undefined
    const owners = that && before && partOf.test(that) ? subjectOfMany(before) : undefined
    if (!that || !before || !owners) return note
    return { ...note, also: [before.fact], angle: { ...angle, slots: { ...angle.slots, that: that.replace(partOf, `of ${owners}`) } } }
  })
  return joined.filter(({ fact }) => !gone.has(fact))
}

/** 'you listened to three calls with you': whoever was meant, it was not the reader twice. */
const isHalfTurned = ({ angle }: UsableNote): boolean => /\byou\b.*\b(?:with you|themselves|himself|herself)\b/.test(`${angle.slots.that ?? ''} ${angle.slots.claim ?? ''}`)

/** What the candidate should do, in the reader's view, is their advice. */
function asAdvice(note: UsableNote): UsableNote {
  const inf = note.angle.kind === 'opinion' ? /^I should (?!have\b|be\b)(.+)$/.exec(note.angle.slots.claim ?? '')?.[1] : undefined
  return inf ? { ...note, angle: { kind: 'advice', matter: note.angle.matter, slots: { inf: `to ${inf}` } } } : note
}

/** 'what I would tell you' → 'what I would say', where it is not known whom. */
const withoutThem = (x: string): string => x.replace(/ (?:tell|answer) (?:you|them)$/, ' say').replace(/ (?:to|with|about|for) (?:you|them)$/, '')

function whoWasTold({ angle }: UsableNote): string | undefined {
  if (angle.kind !== 'told' || !angle.slots.that) return undefined
  const { that } = angle.slots
  return aboutOf(numbered.test(that) ? `the ${that}` : that)
}

function subjectOfMany({ angle }: UsableNote): string | undefined {
  const { that = '' } = angle.slots
  const words = that.split(' ')
  const subject = words.slice(0, readPhrase(that)?.predicateAt ?? 0).join(' ')
  if (subject === '' || subject.split(' ').length > 3 || !isPluralNominal(subject.replace(/^the /, '')) || /^(?:you|they|we|I)\b/i.test(subject)) return undefined
  return /^(?:the|your|our) /.test(subject) ? subject : `the ${subject}`
}
