import { destinationOf, likingOf } from '../facts/destination.ts'
import { introOf } from '../facts/intro.ts'
import { aboutOf, isOfPeople } from './about.ts'
import { isIrregularPast } from '../language/verbs.ts'
import { isPluralNominal } from '../reading/nominal.ts'
import type { Reason } from '../facts/reason.ts'
import type { Strength } from '../facts/shape.ts'
import { moodOf } from './mood.ts'
import { once } from './once.ts'
import type { Slot, Slots } from './realise.ts'
import type { UsableNote } from './usable-note.ts'
import { subjectOf } from './wish.ts'

/** The key under which the phrase tables keep what may be said of a note, most particular first. */
export function phraseKeys({ angle }: UsableNote): readonly string[] {
  if (angle.kind === 'disagreed' && angle.slots.enjoyed) return ['disagreed.enjoyed', 'disagreed']
  return [`${angle.kind}.${angle.matter}`, angle.kind]
}

/** The phrases of a note, for the slots of a frame. */
export function noteSlots(note: UsableNote): Slots {
  const before = slotsOfNotes.get(note)
  if (before) return before
  const found = findNoteSlots(note)
  slotsOfNotes.set(note, found)
  return found
}

/** The same note is put into many drafts. */
const slotsOfNotes = new WeakMap<UsableNote, Slots>()
const flagsOfNotes = new WeakMap<UsableNote, readonly string[]>()
const slotsOfStrengths = new WeakMap<Strength, Slots>()

function findNoteSlots(note: UsableNote): Slots {
  const facts = [note.fact]
  const slots: Record<string, Slot> = note.thought ? { thought: { text: note.thought, facts } } : {}
  for (const [name, text] of Object.entries(note.angle.slots)) slots[name] = { text, facts }
  const about = note.angle.kind === 'told' && note.angle.slots.that ? aboutOf(note.angle.slots.that) : undefined
  if (about) slots.about = { text: about, facts }
  const brief = briefOf(note.thought)
  if (brief) slots.brief = { text: brief, facts }
  const subject = note.angle.kind === 'told' && note.angle.slots.that ? subjectOf(note.angle.slots.that)?.text : undefined
  if (subject) slots.subj = { text: subject, facts }
  const thanked = thanksPhrase(note)
  if (thanked) slots.thanksFor = { text: thanked, facts }
  if (note.angle.slots.np) slots.npthem = { text: isPluralNominal(note.angle.slots.np) ? 'them' : 'it', facts }
  return slots
}

/** 'I would say the last thing left in the mouth' → 'the last thing left in the mouth', which may follow a colon. */
function briefOf(thought: string | undefined): string | undefined {
  const [, brief = ''] = /^(?:I would say|it would be|it was|my answer is) (?!that\b|to\b|what\b|“)(.+)$/.exec(thought ?? '') ?? []
  return brief === '' || /[;:]|, and I would\b/.test(brief) ? undefined : brief
}

/** What may follow 'thank you for'. */
function thanksPhrase({ angle }: UsableNote): string | undefined {
  const { slots } = angle
  const phrases: Readonly<Partial<Record<typeof angle.kind, string>>> = {
    thanks: slots.doing ?? '',
    advice: `the advice ${slots.inf ?? ''}`,
    praised: `your kind words about ${slots.np ?? ''}`,
    askedAbout: `asking about ${slots.np ?? ''}`,
    toldHow: `telling me ${slots.how ?? ''}`,
  }
  const phrase = phrases[angle.kind]
  return phrase && !(angle.kind === 'toldHow' && /^(?:what|where|who)\b/.test(slots.how ?? '')) ? phrase : undefined
}

/** What was can no longer be seen or joined. */
const over = /\b(?:was|were|had|did|went|came|got|became|built|wrote|made|took|began|found|lost|won|met|grew|flew|left|gave|kept|held|said|sold|put|ran|cut|drove|taught|wore|hid|broke|froze|fell|rang|swam|sang|drank|ate|stood|sat|spent|paid|heard|saw|(?!need|feed|speed|breed)\p{L}{3,}ed)\b/u

/** What the reader does as a rule. */
const habit = /^you (?:also |always |still |even |often |really |never )?(?!are\b|have\b|were\b|had\b|did\b|used\b|will\b|would\b|can\b|want\b|need\b|hope\b|like\b|love\b|prefer\b|do not\b|\p{L}+ed\b|took|went|got|made|met|found|began|grew|built|lost|won|left|came|fell|wrote|taught|saw|put|cut|ran|drove|sold|spent|kept|held|told|gave|brought|thought)\p{L}+/u

function isHabit(that: string): boolean {
  const verb = /^you (?:also |always |still |even |often |really |never )?(\p{L}+)/u.exec(that)?.[1] ?? ''
  return habit.test(that) && !isIrregularPast(verb)
}

/** What the frames of a note may ask about it. */
export function noteFlags(note: UsableNote): readonly string[] {
  const before = flagsOfNotes.get(note)
  if (before) return before
  const thought = note.thought ?? ''
  const found = [...aboutAngle(note), ...(/[;:]/.test(thought) ? ['stops'] : []), ...(/^(?:my answer|the answer|in a word|yes|no)\b/.test(thought) ? ['reply'] : [])]
  flagsOfNotes.set(note, found)
  return found
}

/** A claim that one can work by. */
const rule = /\b(?:should|must|needs?|matters?|better|best|first|only|always|never|deserves?|is (?:an?|the)|are (?:an?|the)|comes? (?:first|before)|starts? with|begins? with)\b(?!.*\btoo\b)/i

/** What no colleague can mend: weather, seasons, what the market does. */
const nature = /\b(?:storms?|rain\w*|floods?|flooded|cold|winds?|snow|ice|frost|heat|humidity|droughts?|dry|wet|prices?|weather|season|hard to get|stuck at|border|venue|runs? out|rents?|roofs?)\b/i

function aboutAngle(note: UsableNote): readonly string[] {
  const { angle } = note
  if (angle.kind !== 'asked') return [angle.matter, ...(rule.test(angle.slots.claim ?? '') ? ['rule'] : []), ...(nature.test(angle.slots.that ?? angle.slots.np ?? '') ? ['nature'] : []), ...(over.test(angle.slots.that ?? '') ? ['past'] : []), ...(isHabit(angle.slots.that ?? '') ? ['habit'] : []), ...(isOfPeople(angle.slots.that ?? angle.slots.np ?? '') ? ['people'] : []), ...(/^you (?:also |really )?(?:want|need|hope|would like|are looking)\b/.test(angle.slots.that ?? '') ? ['want'] : []), moodOf(note)]
  const asked = angle.slots.x ?? ''
  const ownLife = /^(?:whether (?:I(?! (?:would|could|can|should))|\S+ (?:\S+ )?(?:scare|bother|suit)s? me)|why I|when I last|where I (?!would\b|could\b|should\b)|what I (?:like|liked|bake|learned|read|cook|grow|carry|play)|how long I|who I)\b/.test(asked)
  return [...(asked.startsWith('whether') ? ['whether'] : []), ...(asked.startsWith('who ') ? ['who'] : []), /^(?:how|what|why|which|where|when|whether|who)\b/.test(asked) ? 'wh' : asked.startsWith('to ') ? 'to' : 'for', ...(ownLife ? ['self'] : [])]
}

/** What one went through rather than did. */
const life = /^I (?:grew|lived|was|came|graduated|moved|passed|qualified|won (?:best|the|an?|first|second|third)|finished)\b/

/** What the frames of a qualification may ask about it. */
export function strengthFlags(strength: Strength): readonly string[] {
  if (strength.kind === 'act' && life.test(strength.clause)) return ['state']
  const sort = { act: ['act'], habit: ['act', 'habit'], years: ['years'], role: ['years'], thing: ['years', 'thing'], leisure: ['leisure'], credential: ['credential'], language: ['language'], state: ['state'], record: ['record'] }
  return sort[strength.kind]
}

/** The shapes of a qualification, for the slots of a frame. */
export function strengthSlots(strength: Strength): Slots {
  const before = slotsOfStrengths.get(strength)
  if (before) return before
  const facts = [strength.fact]
  const entries = { clause: strength.clause, noun: strength.noun, whoDid: strength.whoDid, mynoun: strength.noun && mine(strength.noun), also: alsoOf(strength.clause), intro: introOf(strength), behind: strength.noun && / (?:with|as) |,/.test(strength.noun) ? undefined : strength.noun }
  const slots: Record<string, Slot> = {}
  for (const [name, text] of Object.entries(entries)) if (text) slots[name] = { text, facts }
  slotsOfStrengths.set(strength, slots)
  return slots
}

/** 'I hold a licence' → 'I also hold a licence'. */
function alsoOf(clause: string): string | undefined {
  const [, verb = '', rest = ''] = /^(?:I|my) (am|was|can|have (?:been|had|completed|worked|\p{L}+ed)|experience includes|\S+)( .+)?$/u.exec(clause) ?? []
  if (verb === 'experience includes') return undefined
  const parts = /^(have) (.+)$/.exec(verb)
  if (!clause.startsWith('I ') || verb === '') return undefined
  return parts ? `I have also ${parts[2] ?? ''}${rest}` : /^(?:am|was|can)$/.test(verb) ? `I ${verb} also${rest}` : `I also ${verb}${rest}`
}

/** 'four years of experience' → 'my four years of experience'. */
const mine = (noun: string): string => (/^(?:my|a|an|the) /.test(noun) ? noun : `my ${noun}`)

/** What the frames of a reason may ask about it: a bare noun ('local voices') is liked, not given as a cause. */
export const reasonFlags = once((reason: Reason): readonly string[] => {
  const { kind, plural, text } = reason
  const determined = /^(?:the|your|our|my|this|that|these|those|an?|its?|how|what|who|where|being|every|each|\S+['’]s?)\b/i.test(text)
  return [...(plural ? ['plural'] : []), ...(/^you\b/.test(text) ? ['you'] : []), ...(text.includes(',') ? ['long'] : []), ...(kind === 'np' && !determined ? ['bare'] : []), ...reachOf(reason)]
})

/** Whether the reason is a place to work, a thing liked there, or neither. */
function reachOf(reason: Reason): readonly string[] {
  const dest = destinationOf(reason)
  return [...(dest ? ['dest'] : []), ...(dest?.startsWith('work where') ? ['where'] : []), ...(likingOf(reason) ? ['liked'] : []), ...(dest && !/^work (?:where|somewhere)\b/.test(dest) ? ['verb'] : [])]
}

/** The shape of a reason, for the slots of a frame. */
export const reasonSlots = once((reason: Reason): Slots => {
  const facts = [reason.fact]
  const name = { np: 'rnp', that: 'rthat', wish: 'rwish', doing: 'rdoing', own: 'rown' }[reason.kind]
  const said = (text: string): Slot => ({ text, facts })
  const dest = destinationOf(reason)
  const like = likingOf(reason)
  return { [name]: said(reason.kind === 'own' ? reason.text.replace(/^it is (?=(?:ready|keen|happy|willing|eager|tired)\b)/, 'I am ') : reason.text), ris: said(reason.plural ? 'are' : 'is'), ...(dest ? { rdest: said(dest) } : {}), ...(like ? { rlike: said(like) } : {}) }
})
