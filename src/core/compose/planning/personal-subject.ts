import { wordsIn } from '../language/phrase.ts'
import type { Draft } from './draft.ts'
import { moodOf } from './mood.ts'
import { noteFlags, noteSlots } from './note-slots.ts'
import type { UsableNote } from './usable-note.ts'

const mostCharacters = 60
const mostWords = 10

/**
 * Writes a subject line from what the letter says: what it thanks for, what it has thought about, or what it smiles at.
 * Undefined where nothing said is short enough to be named in a line.
 */
export function personalSubject({ paragraphs }: Draft, usable: readonly UsableNote[]): string | undefined {
  const facts = new Set(paragraphs.flat().flatMap((said) => said.facts))
  const said = usable.filter((note) => facts.has(note.fact) && moodOf(note) !== 'grim' || note.thought !== undefined && facts.has(note.fact))
  for (const subjectsOf of [thankedIn, smiledAt, thoughtOf]) {
    const subject = said.flatMap((note) => subjectsOf(note)).find(isNeat)
    if (subject) return subject
  }
  return undefined
}

const isNeat = (subject: string): boolean => subject.length <= mostCharacters && wordsIn(subject).length <= mostWords && !/[“”"?!;:]/.test(subject) && !sore.test(subject)

/** What nobody likes to find among their letters. */
const sore = /\b(?:headaches?|nightmares?|worst|worr(?:y|ies)|mess|problems?|failures?|complaints?|trouble)\b/i

/** 'showing me the map from 1786, where the ink eats through' → the whole, without its clause, and without what tells it apart. */
function thankedIn(note: UsableNote): readonly string[] {
  const { thanksFor } = noteSlots(note)
  if (!thanksFor) return []
  const [plain = ''] = thanksFor.text.split(/,| (?:that|which|who|where|when|while|even|because|and then) /)
  return wholeAndBare(plain).filter((text) => text.includes(' ')).map((text) => `Thank you for ${text}`)
}

/** 'the rating curve at the old gauge', 'the rating curve'. */
function wholeAndBare(phrase: string): readonly string[] {
  const [bare = ''] = phrase.split(/ (?:from|with|at|in|on|before|after|during|to) /)
  return endsOpen.test(bare) ? [phrase] : [phrase, bare]
}

/** 'taking me out', 'walking us through': of what is left nobody could tell what it was. */
const endsOpen = /\b(?:letting|making|helping) (?:me|us) \p{L}+$|\b(?:advice|me|us|my|out|up|in|back|over|down|off|along|round|around|through|time|it|so|much)$/u

/** What they told of a trouble of theirs, where the candidate has thought about it. */
function thoughtOf(note: UsableNote): readonly string[] {
  const { subj, thenp } = noteSlots(note)
  const on = note.angle.kind === 'told' ? subj : note.angle.kind === 'topic' ? thenp : undefined
  return note.thought && on ? wholeAndBare(on.text).map((text) => `Thank you, and a thought on ${text}`) : []
}

/** 'the cat asleep on the heat mat'. */
function smiledAt(note: UsableNote): readonly string[] {
  const { thenp } = noteSlots(note)
  return note.angle.kind === 'topic' && !note.thought && thenp && noteFlags(note).includes('odd') ? [`Thank you, and ${thenp.text}`] : []
}
