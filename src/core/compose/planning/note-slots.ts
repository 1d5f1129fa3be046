import { destinationOf, likingOf } from '../facts/destination.ts'
import { introOf } from '../facts/intro.ts'
import { aboutOf, isOfPeople } from './about.ts'
import { isIrregularPast } from '../language/verbs.ts'
import { isWhole } from '../facts/thought.ts'
import { isPluralNominal } from '../reading/nominal.ts'
import type { Reason } from '../facts/reason.ts'
import type { Strength } from '../facts/shape.ts'
import { capitalised, wordsIn } from '../language/phrase.ts'
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
  const facts = [note.fact, ...(note.also ?? [])]
  const slots: Record<string, Slot> = {}
  if (note.thought) Object.assign(slots, thoughtSlots(note.thought, facts))
  for (const [name, text] of Object.entries(note.angle.slots)) slots[name] = { text: name === 'np' ? withPlaces(text) : text, facts }
  const about = note.angle.kind === 'told' && note.angle.slots.that ? aboutOf(note.angle.slots.that) : undefined
  if (about) slots.about = { text: about, facts }
  const spoken = note.angle.slots.line?.replace(/\.$/, '')
  if (spoken) slots.spoken = { text: spoken, facts }
  if (spoken && /^(?:Your|The|There|My) (?!.*(?:[.!?;:]|\bmade me\b))/.test(spoken) && wordsIn(spoken).length < 14 && moodOf(note) !== 'grim') slots.seenthat = { text: spoken.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()), facts }
  const brief = briefOf(note.thought)
  if (brief) slots.brief = { text: brief, facts }
  const subject = note.angle.kind === 'told' && note.angle.slots.that ? subjectOf(note.angle.slots.that)?.text : undefined
  if (subject) slots.subj = { text: subject, facts }
  const thanked = thanksPhrase(note)
  if (thanked) slots.thanksFor = { text: thanked, facts }
  const named = note.angle.slots.np && withThe(withPlaces(note.angle.slots.np))
  if (named) slots.thenp = { text: named, facts }
  if (note.angle.slots.np) slots.npthem = { text: isPluralNominal(note.angle.slots.np) ? 'them' : 'it', facts }
  return slots
}

/** A thought of several halves is said in as many sentences; the first may follow a problem: 'As …, I would …'. */
function thoughtSlots(thought: string, facts: readonly string[]): Slots {
  const [act = '', ...rest] = thought.split('; ')
  const more = rest.map(capitalised).join('. ')
  return { thought: { text: [act, ...rest.map(capitalised)].join('. '), facts }, act: { text: act, facts }, ...(more === '' ? {} : { more: { text: more, facts } }) }
}

/** 'I would say the last thing left in the mouth' → 'the last thing left in the mouth', which may follow a colon. */
function briefOf(thought: string | undefined): string | undefined {
  const [, brief = ''] = /^(?:I would say|it would be|it was|my answer is) (?!that\b|to\b|what\b|“)(.+)$/.exec(thought ?? '') ?? []
  return brief === '' || /[;:]|, and I would\b/.test(brief) ? undefined : brief
}

/** 'the cat asleep on heat mat' → 'the cat asleep on the heat mat': what stands in a room has its article. */
function withPlaces(np: string): string {
  return np.replace(/\b(on|under|behind|beside|above|over|off|near|by|in|at) (?!(?:the|an?|my|your|his|her|our|their|its|this|that|each|every|one|no|some|any|another|all) |\d)((?:\p{Ll}+ )?(?:mat|desk|shelf|wall|roof|door|printer|table|chair|floor|fridge|counter|bench|windowsill|sill|window|truck|van|keyboard|sofa|couch|radiator|heater|cupboard|cabinet|trolley|oven|stove|till|gate|fence|blackboard|whiteboard|piano|tractor|forklift|ladder|drawer|sink))(?=$|,| (?:and|with|that|who|which|in|on|at|by|of|from) )/gu, '$1 the $2')
}

/** 'guests leaving towels on the floor' → 'the guests leaving towels on the floor': what was spoken of is known. */
function withThe(np: string): string {
  if (/^(?:the|an?|your|our|my|his|her|their|its|this|that|these|those|how|what|who|why|where|which|when|all|both|every|each|no|some|one) /i.test(np) || /^\p{Lu}/u.test(np) || /^\S+ing /.test(np)) return np
  return / (?:in|on|at|of|from|with|for|near|under|behind|who|that|\p{L}+ing) /u.test(np) || /^\d/.test(np) ? `the ${np}` : np
}

/** What may follow 'thank you for'. */
function thanksPhrase({ angle }: UsableNote): string | undefined {
  const { slots } = angle
  const phrases: Readonly<Partial<Record<typeof angle.kind, string>>> = {
    thanks: slots.doing ?? '',
    advice: `the advice ${slots.inf ?? ''}`,
    praised: `your kind words about ${slots.np ?? ''}`,
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
  const found = [...aboutAngle(note), ...lightFlags(note), ...(/[;:]/.test(thought) ? ['stops'] : []), ...(thought !== '' && !isWhole(thought.split('; ')[0] ?? '') ? ['fragment'] : []), ...(/^(?:my answer|the answer|in a word|yes|no)\b/.test(thought) ? ['reply'] : []), ...(/^I (?:would|could)\b(?! (?:not )?(?:like|love|be)\b)/.test(thought) ? ['iwould'] : [])]
  flagsOfNotes.set(note, found)
  return found
}

/** What happened while they talked: one was there, and does not hear of it. */
const scene = /\b(?:we|with you|with me|the first (?:\S+ )?minutes?|during (?:our|the)|(?:our|the) (?:talk|call|chat|interview|conversation)|me|us|when I|while I)\b/

/** What one is sorry to hear. */
const loss = /\b(?:lost|died|hail|flooded|burned|burnt|cried|closed (?!at|for|on|early|early|to)|closed$|stolen|robbed)\b/

/** What was told as a joke, and what one smiles at. */
const funny = /\b(?:haha|lol|joke[ds]?|joking|laugh\w*|no kidding|parrots?|cats?|dogs?|goats?|donkeys?|magnet|called \p{Lu}\p{Ll}+|tattoos?|elvis|by mistake|on purpose)\b/u

/** What one smiles at, what can be seen before one's eyes, and a problem whose answer is what one would do about it. */
function lightFlags(note: UsableNote): readonly string[] {
  const { angle, thought = '' } = note
  const { that = '', np = '' } = angle.slots
  const [act = '', ...more] = thought.split('; ')
  const acts = /^I would (?!like\b|love\b|rather\b|hope\b|stop\b|not\b|never\b)[^;:.()]+$/.test(act) && wordsIn(act).length < 23 && !/,|^(?:once|when|if|as|since|while|because|after|before)\b/i.test(that) && wordsIn(that).length < 16
  const isSeen = /^(?:the|a|an|your|\d+|one|two|three|four) /i.test(np) && /\b(?:on|in|at|over|under|behind|along|every)\b/.test(np)
  return [
    ...((moodOf(note) === 'bright' || (angle.kind === 'topic' && moodOf(note) !== 'grim')) && funny.test(note.note.text) ? ['odd'] : []),
    ...(acts && angle.kind === 'told' && !over.test(that.replace(/\b(?:get|gets|got) \p{L}+ed\b/u, '')) ? [more.length > 0 ? 'asmore' : 'asif'] : []),
    ...(/^you\b/.test(that) ? ['you'] : []),
    ...(/^you (?:laughed|smiled|grinned)\b/.test(that) ? ['laughed'] : []),
    ...(/^you had\b/.test(that) ? ['had'] : []),
    ...(isSeen ? ['pictured'] : []),
    ...(scene.test(that) ? ['scene'] : []),
    ...(moodOf(note) === 'grim' && loss.test(that) ? ['loss'] : []),
  ]
}

/** A claim that one can work by. */
const rule = /\b(?:should|must|needs?|matters?|better|best|first|only|always|never|deserves?|is (?:an?|the)|are (?:an?|the)|comes? (?:first|before)|starts? with|begins? with)\b(?!.*\btoo\b)/i

/** What no colleague can mend: weather, seasons, what the market does. */
const nature = /\b(?:storms?|rain\w*|floods?|flooded|cold|winds?|snow|ice|frost|heat|humidity|droughts?|dry|wet|prices?|weather|season|hard to get|stuck at|border|venue|runs? out|rents?|roofs?)\b/i

function aboutAngle(note: UsableNote): readonly string[] {
  const { angle } = note
  if (angle.kind !== 'asked') return [angle.matter, ...(rule.test(angle.slots.claim ?? '') ? ['rule'] : []), ...(nature.test(angle.slots.that ?? angle.slots.np ?? '') ? ['nature'] : []), ...(over.test(angle.slots.that ?? '') ? ['past'] : []), ...(isHabit(angle.slots.that ?? '') ? ['habit'] : []), ...(isOfPeople(angle.slots.that ?? angle.slots.np ?? '') ? ['people'] : []), ...(/^you (?:also |really )?(?:want|need|hope|would like|are looking)\b/.test(angle.slots.that ?? '') ? ['want'] : []), ...(/^you (?:also |really )?(?:want|need|are looking for|are after|look for) (?:someone|somebody|a person) /.test(angle.slots.that ?? '') ? ['wanted'] : []), moodOf(note)]
  const asked = angle.slots.x ?? ''
  const ownLife = /^(?:whether (?:I(?! (?:would|could|can|should))|\S+ (?:\S+ )?(?:scare|bother|suit)s? me)|why I|when I last|where I (?!would\b|could\b|should\b)|what I (?:like|liked|bake|learned|read|cook|grow|carry|play)|how long I|who I)\b/.test(asked)
  return [...(asked.startsWith('whether') ? ['whether'] : []), ...(asked.startsWith('who ') ? ['who'] : []), /^(?:how|what|why|which|where|when|whether|who)\b/.test(asked) ? 'wh' : asked.startsWith('to ') ? 'to' : 'for', ...(ownLife ? ['self'] : [])]
}

/** What one went through rather than did. */
const life = /^I (?:grew|lived|was|came|graduated|moved|passed|qualified|won (?:best|the|an?|first|second|third)|finished)\b/

/** Work of a kind that one may offer to do more of. */
const done = /^I (?:wrote|ran|built|led|trained|taught|subtitled|designed|organi[sz]ed|dyed|sewed|crossed|reduced|cut|brought|managed|planned|repaired|rewired|cooked|baked|made|set|started|launched|translated|edited|drew|mapped|tested|coded|sold|restored|catalogued|digiti[sz]ed|coached|installed|automated|migrated|reported|filmed|produced)\b(?!.*\b(?:my|degree|thesis|course|years?|home|business)\b)/

/** What the frames of a qualification may ask about it. */
export function strengthFlags(strength: Strength): readonly string[] {
  if (strength.kind === 'act' && life.test(strength.clause)) return ['state']
  if (strength.kind === 'act' && wordsIn(strength.clause).length < 10 && done.test(strength.clause)) return ['act', 'more']
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
  const [, verb = '', rest = ''] = /^(?:I|my) (am|was|can|have (?:been|had|run|taught|led|built|done|made|written|driven|kept|sold|grown|spent|\p{L}+ed)|experience includes|\S+)( .+)?$/u.exec(clause) ?? []
  if (verb === 'experience includes') return undefined
  const parts = /^(have) (.+)$/.exec(verb)
  if (!clause.startsWith('I ') || verb === '') return undefined
  return parts ? `I have also ${parts[2] ?? ''}${rest}` : /^(?:am|was|can)$/.test(verb) ? `I ${verb} also${rest}` : `I also ${verb}${rest}`
}

/** 'four years of experience' → 'my four years of experience'. */
const mine = (noun: string): string => (/^(?:my|a|an|the) /.test(noun) ? noun : `my ${noun}`)

/** What one wants to do, and not what one wants to have. */
const wantsTo = /^I(?: (?:want|hope)|(?:['’]d| would) (?:like|love)) to\b/

/** What one likes is no cause: 'I like it that …, and …'. */
const liking = /^I (?:really |also )?(?:like|love|enjoy|admire)\b/

/** 'I want to root things' → 'I also want to root things'. */
function alsoOfReason(text: string): string | undefined {
  const [, wished = ''] = /^(I(?:['’]d| would)) (?:like|love) /.exec(text) ?? []
  if (wished !== '') return `${wished} also${text.slice(wished.length)}`
  return /^I (?:like|love|enjoy|admire|want|miss|hope|know) /.test(text) ? text.replace(/^I /, 'I also ') : undefined
}

/** What the frames of a reason may ask about it: a bare noun ('local voices') is liked, not given as a cause. */
export const reasonFlags = once((reason: Reason): readonly string[] => {
  const { kind, plural, text } = reason
  const determined = /^(?:the|your|our|my|this|that|these|those|an?|its?|how|what|who|where|being|every|each|\S+['’]s?)\b/i.test(text)
  return [...(kind === 'own' && /^I(?: (?:want|hope)|(?:['’]d| would) (?:like|love))\b/.test(text) ? ['iwant'] : []), ...(kind === 'own' && wantsTo.test(text) && !/\b(?:here|you|your|because)\b/.test(text) ? ['wantto'] : []), ...(/^I\b(?! (?:have|had|was|am|did|grew|came)\b)/.test(text) ? ['first'] : []), ...(/^I(?:['’]d| would) /.test(text) ? ['iwould'] : []), ...(kind === 'own' && liking.test(text) ? ['liking'] : []), ...(kind === 'own' && /[.;:]|^(?!I\b)\p{Lu}/u.test(text) ? ['stops'] : []), ...(kind === 'own' && alsoOfReason(text) ? ['ralso'] : []), ...(plural ? ['plural'] : []), ...(/^you\b/.test(text) ? ['you'] : []), ...(text.includes(',') ? ['long'] : []), ...(kind === 'np' && !determined ? ['bare'] : []), ...reachOf(reason)]
})

/** Whether the reason is a place to work, a thing liked there, or neither. */
function reachOf(reason: Reason): readonly string[] {
  const dest = destinationOf(reason)
  return [...(dest ? ['dest'] : []), ...(dest?.startsWith('work where') ? ['where'] : []), ...(likingOf(reason) ? ['liked'] : []), ...(dest && !/^work (?:where|somewhere)\b/.test(dest) ? ['verb'] : [])]
}

/** The shape of a reason, for the slots of a frame. */
export const reasonSlots = once((reason: Reason): Slots => {
  const facts = [reason.fact]
  const name = { np: 'rnp', that: 'rthat', wish: 'rwish', doing: 'rdoing', own: 'rown', drawn: 'rdrawn' }[reason.kind]
  const said = (text: string): Slot => ({ text, facts })
  const dest = destinationOf(reason)
  const like = likingOf(reason)
  return { [name]: said(reason.kind === 'own' ? reason.text.replace(/^it is (?=(?:ready|keen|happy|willing|eager|tired)\b)/, 'I am ') : reason.text), ris: said(reason.plural ? 'are' : 'is'), ...(dest ? { rdest: said(dest) } : {}), ...(like ? { rlike: said(like) } : {}), ...(reason.kind === 'own' && alsoOfReason(reason.text) ? { ralso: said(alsoOfReason(reason.text) ?? '') } : {}) }
})
