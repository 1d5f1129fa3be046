import { pairOf } from '../facts/pair.ts'
import type { Reason } from '../facts/reason.ts'
import type { Strength } from '../facts/shape.ts'
import { wordsIn } from '../language/phrase.ts'
import { furtherReasons, reasons as reasonFrames } from '../phrases/reasons.ts'
import { strengths as strengthFrames } from '../phrases/strengths.ts'
import { clauseToWish, introToWish, likedTogether } from '../phrases/threads.ts'
import { weightOf, type Thread } from './choose-notes.ts'
import { add, prefer, type Desk } from './draft.ts'
import { noteFlags, noteSlots, reasonFlags, reasonSlots, strengthFlags, strengthSlots } from './note-slots.ts'
import type { Slots } from './realise.ts'
import { sayFurtherStrength, sayPair, unsaidStrengths } from './say-strengths.ts'

/**
 * Leads from what the candidate has done to what they would like to do there. The wish leans on the answer just given,
 * on a qualification that has not been said, or on something that the reader told of the place; it stands alone where
 * none of these is left.
 */
export function writeMotive(desk: Desk, thread: Thread, strengthSaid: boolean): void {
  const { strength, shared } = thread
  const { chance, draft } = desk
  const [reason, further] = chooseReasons(desk)
  if (reason) draft.reasons.push(reason)
  const wish = wishFor(reason, strength)
  if (strength && !strengthSaid) {
    const paragraph = thread.lead?.thought && isOwn(wish) ? 2 : 1
    if (sayYearsAndWish(desk, wish, paragraph) || sayOneThought(desk, wish, paragraph)) return sayFurtherReason(desk, further, paragraph)
    sayBare(desk, strength)
  }
  const paragraph = paragraphFor(desk)
  if (shared && reason && chance() < 0.75 && add(desk, paragraph, wish.slots.rthat ? likedTogether : undefined, { ...wish.slots, ...noteSlots(shared) }, [...wish.flags, ...noteFlags(shared)])) return
  if (chance() < 0.85 && sayIntroAndWish(desk, paragraph, wish)) return sayFurtherReason(desk, further, paragraph)
  add(desk, paragraph, reasonFrames[reason?.kind ?? 'none'], wish.slots, wish.flags)
  sayFurtherReason(desk, further, paragraph)
}

/** A middle of one sentence takes the wish in; a longer one leaves it for the last paragraph. */
function paragraphFor({ draft, chance }: Desk): number {
  if ((draft.paragraphs[2]?.length ?? 0) > 0) return 2
  const said = draft.paragraphs[1]?.length ?? 0
  return said < 2 || (said === 2 && chance() < 0.5) ? 1 : 2
}

function sayBare(desk: Desk, strength: Strength): void {
  if (sayPair(desk, strength)) return
  add(desk, 1, strengthFrames, strengthSlots(strength), strengthFlags(strength))
  if (desk.chance() < 0.3) sayFurtherStrength(desk, strength)
}

/** What a wish is made of. */
interface Wish {
  readonly slots: Slots
  readonly flags: readonly string[]
  readonly reason: Reason | undefined
  readonly strength: Strength | undefined
}

function wishFor(reason: Reason | undefined, strength: Strength | undefined): Wish {
  const slots = reason ? reasonSlots(reason) : {}
  return { slots, flags: reason ? reasonFlags(reason) : [], reason, strength }
}
/** Where many share few facts, letters are told apart by not joining the same two each time. */
const hasFew = ({ reading }: Desk): boolean => reading.flags.has('few')

/** What the candidate put in a sentence of their own. */
const isOwn = ({ reason }: Wish): boolean => reason?.kind === 'own'

/** Which of the tables a reason is said with. */
function tableFor<Value>(tables: { readonly dest: Value; readonly like: Value; readonly own?: Value; readonly cause?: Value; readonly liking?: Value; readonly none: Value }, { slots, reason, flags }: Wish): Value | undefined {
  if (!reason) return tables.none
  if (reason.kind === 'own') return flags.includes('stops') ? undefined : flags.includes('iwant') ? tables.own : flags.includes('liking') ? tables.liking : tables.cause
  if (slots.rdest) return tables.dest
  return slots.rlike && !/\b(?:I|my|me)\b/.test(reason.text) ? tables.like : undefined
}

/** 'After two seasons on the potting line, I want to root things, and I would love to do that at …' */
function sayYearsAndWish(desk: Desk, wish: Wish, paragraph: number): boolean {
  const { strength, slots, flags } = wish
  if (!strength || !isOwn(wish) || desk.chance() < (hasFew(desk) ? 0.7 : 0.1)) return false
  return add(desk, paragraph, tableFor(introToWish, wish), { ...slots, ...strengthSlots(strength) }, flags)
}

/** 'I won 212 benefit appeals, and I would love to work where officers keep their patch for years.' */
function sayOneThought(desk: Desk, wish: Wish, paragraph: number): boolean {
  const { strength, slots, flags } = wish
  if (!strength || (isOwn(wish) ? hasFew(desk) && desk.chance() < 0.7 : !/^(?:act|years|habit)$/.test(strength.kind) || strength.clause.includes(',') || desk.chance() < 0.3)) return false
  const other = unsaidStrengths(desk, strength)[0]
  const both = other && desk.chance() < 0.6 ? pairOf(strength, other) : undefined
  const clause = both && !both.includes(',') && wordsIn(both).length < 19 ? both : strength.clause
  const past = [...(/^I (?!have|am|hold|speak|can|work\b)/.test(clause) ? ['past'] : []), ...(/\b(?:years?|seasons?|summers?|winters?|months)\b/.test(clause) ? ['years'] : [])]
  const facts = clause === both && other ? [strength.fact, other.fact] : [strength.fact]
  if (!add(desk, paragraph, tableFor(clauseToWish, wish), { ...slots, clause: { text: clause, facts } }, [...past, ...flags])) return false
  if (clause === both && other) desk.draft.further.push(other)
  return true
}

/** 'After four years of tracking rhino on foot, I would love to work where guests walk, not only drive.' */
function sayIntroAndWish(desk: Desk, paragraph: number, wish: Wish): boolean {
  const last = unsaidStrengths(desk, wish.strength).filter((other) => strengthSlots(other).intro !== undefined).toSorted((one, other) => Number(isHighlighted(desk, other)) - Number(isHighlighted(desk, one)) || weightOf(other) - weightOf(one))
  const chosen = prefer(last, desk.chance)
  const table = tableFor(introToWish, wish)
  if (!chosen || !table || !add(desk, paragraph, table, { ...wish.slots, ...strengthSlots(chosen) }, wish.flags)) return false
  desk.draft.further.push(chosen)
  return true
}

const isHighlighted = ({ reading }: Desk, { fact }: Strength): boolean => reading.person.highlight?.includes(fact) ?? false

/** Says a second reason. */
export function sayFurtherReason(desk: Desk, reason: Reason | undefined, paragraph: number): void {
  if (reason && add(desk, paragraph, furtherReasons[reason.kind], reasonSlots(reason), reasonFlags(reason))) desk.draft.reasons.push(reason)
}

function chooseReasons({ situation, chance }: Desk): readonly [Reason | undefined, Reason | undefined] {
  // What was not understood as a thing, a place, a wish or a story is left out.
  const reasons = situation.reasons.filter((reason) => reason.kind !== 'np' || (reasonFlags(reason).includes('liked') && !/, (?:and (?:my|I|our)|cannot|can't|no|not|I|my)\b/.test(reason.text)))
  const start = Math.floor(chance() * reasons.length)
  const first = reasons[start]
  const second = reasons.length > 1 && situation.file.people.length < 4 && chance() < 0.6 ? reasons[(start + 1) % reasons.length] : undefined
  return [first, second === first ? undefined : second]
}
