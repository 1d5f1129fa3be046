import type { DrawFault } from './draw-note.ts'
import type { CardPaperId, NoteKind } from './layout/papers.ts'

/** What a fault is told with. */
export interface FaultSetting {
  readonly kind: NoteKind
  readonly card: CardPaperId
  /** Name of the hand. */
  readonly hand: string
  /** Names of the hands that have every letter of the note. */
  readonly able: readonly string[]
}

/**
 * Says why a note cannot be drawn and what to do about it.
 * @example
 * wordsForFault({ ok: false, why: 'letters', letters: ['😀'] }, { kind: 'card', card: 'a2', hand: 'Caveat', able: [] })
 * // => 'Caveat has no letter for 😀. None of the hands here has it: write the note without it.'
 */
export function wordsForFault(fault: DrawFault, setting: FaultSetting): string {
  if (fault.why === 'empty') return 'There is nothing to draw yet: write the note first.'
  if (fault.why === 'letters') return lettersWords(fault.letters, setting)
  if (fault.why === 'too-wide') return `“${shortened(fault.word)}” is wider than a line of this ${placeOf(setting.kind)}, even in the smallest writing that can be read. Take a larger paper or a narrower hand; a name is never broken.`
  if (fault.why === 'too-long') return tooLongWords(fault, setting)
  if (fault.why === 'needs-strokes') return `${fault.hand} is drawn as areas, and a pen needs lines: choose a single-line hand${listed(setting.able, ', such as ')}.`
  if (fault.why === 'no-envelope') return 'There is no printed envelope for a card of this size: address one by hand, or choose the A2 or A6 card.'
  return 'There is no postal address to write on the envelope yet. Put in where the card is to go: the office, never a home.'
}

function lettersWords(letters: readonly string[], { kind, hand, able }: FaultSetting): string {
  const shown = letters.slice(0, 6)
  const more = letters.length > shown.length ? ` and ${letters.length - shown.length} more` : ''
  const it = letters.length === 1 ? 'it' : 'them'
  const rest = able.length > 0 ? `Choose another hand${listed(able, ': ')}.` : kind === 'sheet' ? `Write the note without ${it}.` : `None of the hands here has ${it}: write the note without ${it}.`
  return `${kind === 'sheet' ? 'The sheet' : hand} has no letter for ${shown.join(' ')}${more}. ${rest}`
}

function tooLongWords({ words, room, cut }: Extract<DrawFault, { why: 'too-long' }>, { kind }: FaultSetting): string {
  if (kind === 'envelope') return 'The address has too many lines for this envelope: leave out what the post does not need.'
  const over = Math.max(1, words - room)
  const hint = cut === undefined ? '' : ` Without “${shortened(cut)}” it fits.`
  return `The note has ${words} words; in this hand the card holds about ${room} that can still be read. Leave out about ${over}.${hint}`
}

function placeOf(kind: NoteKind): string {
  return kind === 'envelope' ? 'envelope' : 'card'
}

function listed(names: readonly string[], before: string): string {
  return names.length === 0 ? '' : `${before}${names.slice(0, 3).join(', ')}`
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()} …` : text
}
