import type { Note } from '../../model/case-file.ts'
import { classesOf } from '../language/lexicon.ts'
import { formsOf } from '../language/verbs.ts'
import { isRole } from '../facts/role.ts'
import type { Reader } from './reader.ts'

/** A phrase turned towards the reader; unclear where a pronoun may mean somebody else. */
export interface Turned {
  readonly text: string
  /** The pronoun that may mean somebody else. */
  readonly unclear?: string
}

type Case = 'subject' | 'object' | 'possessive' | 'own' | 'self'
const pronouns: Readonly<Record<string, readonly ['she' | 'he' | 'they', Case]>> = {
  she: ['she', 'subject'], he: ['he', 'subject'], they: ['they', 'subject'], her: ['she', 'possessive'], him: ['he', 'object'], them: ['they', 'object'],
  his: ['he', 'possessive'], their: ['they', 'possessive'], hers: ['she', 'own'], theirs: ['they', 'own'], herself: ['she', 'self'], himself: ['he', 'self'],
  themselves: ['they', 'self'], themself: ['they', 'self'],
}
const second: Readonly<Record<Case, string>> = { subject: 'you', object: 'you', possessive: 'your', own: 'yours', self: 'yourself' }

const otherPerson = /^(?:wife|husband|daughter|son|boss|colleague|brother|sister|mother|father|mum|mom|dad|grandmother|grandfather|uncle|aunt|friend|predecessor|assistant|partner|mentor|ceo|cto|cfo|founder|director|owner|chief|nephew|niece|cousin|neighbour|neighbor|girl|boy|woman|man|guy|lady|grandma|grandpa|granny|nana|nan|oma|opa|teacher|professor|supervisor|client|customer|student|intern|patient|trainee|apprentice|nurse|doctor|candidate|coach|manager)$/
/** 'what I would ask a driver on his last day': whoever that is, it is not the reader. */
const anyPerson = /^(?:someone|somebody|cow|horse|dog|cat|ewe|mare|sow|calf|lamb|goat|bird|nurse|chef|cook|foreman|clerk|apprentice|assistant|client|kid|child|teenager|baby|guest|parent|resident|tenant|patient|\p{L}{2,}(?:er|or|ist|man|woman))$/u
const manyPeople = /^(?:people|children|kids|teams?|families|family|tenants|clients|customers|patients|students|pupils|users|staff|councils?|company|class|classes|crew|parents|residents|members|guests|visitors|volunteers|interns|apprentices|trainees|juniors|managers|engineers|nurses|teachers|drivers|farmers|suppliers|couriers|artists|readers|authors|donors|neighbours|neighbors|vendors|contractors|doctors|officers|owners|workers|women|men|girls|boys|programmers|developers|designers|analysts|dogs|cats|animals|horses|cows|bees|plants|trees|machines|replicas|schools|villages|others|newcomers|starters|tourists|founders|chefs|editors|librarians|reporters|competitors|regulars|locals|everyone|everybody|nobody)$/
const takesTwoObjects = /^(?:send|tell|show|teach|offer|lend|pay|hand|write|buy|read|promise|owe|pass|cook|find|get|leave|ask|gave|gives|give|told|showed|made|makes|let|cost|bring|brings|brought|taught|sent|offered|lent|asked|paid|promised)$/
const afterObject = /^(?:that|about|how|why|and|or|but|with|to|for|in|on|at|from|when|if|what|where|the|a|an|my|of|as|because|so|into|by|before|after|while|again|too|back|out|up|off|down|through|all|both|every|half|something|anything|whatever|last|next|yesterday|today|tonight|twice)$/
const adverb = /^(?:also|never|always|both|now|already|really|still|once|just|only|even|often|usually|rarely|recently|first|originally|mostly|actually|currently|all|sometimes|seldom|almost|nearly|ever|personally|regularly|probably|clearly)$/

/** Turns the third person about the reader into the second. */
export function turnToReader(text: string, reader: Reader, about: Note['about'], coordinated: readonly string[] = []): Turned {
  if (about === 'somebody-else') return { text }
  const words = text.split(' ')
  const state: TurnState = { words, reader, about, sawOther: false, sawAnybody: false, sawMany: false, sawThings: false, subjects: [] }
  let quoted = false
  const turned = words.map((word, at) => {
    // “his” in marks is a word for the reader still.
    if (/^“(?:his|her)”$/i.test(word) && (reader.pronouns === undefined || reader.pronouns === (/his/i.test(word) ? 'he' : 'she'))) return '“your”'
    quoted ||= word.includes('“')
    const said = quoted ? word : turnWord(word, at, state)
    if (word.includes('”')) quoted = false
    return said
  })
  for (const { at, sure } of state.subjects) agree(turned, at, sure, coordinated)
  return { text: turned.join(' '), ...(state.unclear ? { unclear: state.unclear } : {}) }
}

interface TurnState {
  readonly words: readonly string[]
  readonly reader: Reader
  readonly about: Note['about']
  sawOther: boolean
  /** Somebody of no name, 'a friend', whom a later 'he' means. */
  sawAnybody: boolean
  sawMany: boolean
  /** Several things: 'their' may be theirs. */
  sawThings: boolean
  unclear?: string
  /** Where a 'you' stands that may need its verb changed. */
  readonly subjects: { readonly at: number; readonly sure: boolean }[]
}

function turnWord(written: string, at: number, state: TurnState): string {
  const match = /^([(“"']*)([\p{L}'’-]+)(.*)$/u.exec(written)
  if (!match) return written
  const [, before = '', word = '', after = ''] = match
  const lower = word.toLowerCase()
  const { reader } = state
  if (lower === 'us' && at > 1 && !state.words.some((each) => /^(?:I|me|my|we|our)$/i.test(each))) return `${before}you${after}`
  const pronoun = pronouns[lower]
  if (pronoun) return before + turnPronoun(word, pronoun, at, after, state) + after
  const name = word.replace(/['’]s$/, '')
  const ofTheFirm = reader.company.split(' ').includes(name) && [state.words[at - 1], state.words[at + 1]].some((beside = '') => beside !== '' && reader.company.split(' ').includes(beside.replace(/[,.;:]$/, '')))
  if (!/[“"]/.test(before) && !ofTheFirm && (name === reader.firstName || (name === reader.familyName && name !== ''))) {
    if (name !== word) return `${before}your${after}`
    state.subjects.push({ at, sure: false })
    return `${before}you${after}`
  }
  if (manyPeople.test(lower.replace(/['’]s?$/, '')) || /^(?:folks?|fish|sheep)$/.test(lower) || (/(?:ers|ors|ists|ants|ents|ees|ians|elders|adults|babies|twins)$/.test(lower) && classesOf(lower).includes('NNS'))) state.sawMany = true
  if (at > 0 && (classesOf(lower)[0] === 'NNS' || (classesOf(lower).includes('NNS') && /^(?:JJ|DT|CD|PRP\$)$/.test(classesOf(state.words[at - 1] ?? '')[0] ?? '')))) state.sawThings = true
  if (/(?:^| )(?:an?|every|any)(?: \p{L}+)?$/u.test(state.words.slice(Math.max(0, at - 2), at).join(' ')) && (at < 4 && /^(?:an?|every|any|no)$/i.test(state.words[0] ?? '') || /^(?:how|when|what|where)$/i.test(state.words[0] ?? '') || /(?:^|\s)I(?:\s|$)/.test(state.words.join(' '))) && anyPerson.test(lower)) state.sawAnybody = true
  const bare = lower.replace(/['’]s$/, '')
  if (lower === bare && /^my$/i.test(state.words[at - 1] ?? '') && /^(?:grandma|grandpa|granny|nana|nan|gran|oma|opa|mother|father|mum|mom|dad|sister|brother|aunt|uncle|daughter|son|cousin|grandmother|grandfather|wife|husband|boss|teacher)$/.test(bare) && state.subjects.length === 0) state.sawAnybody = true
  if ((otherPerson.test(bare) || (isRole(bare) && /^(?:last|old|former|first|previous|new|other|night|same)$/i.test(state.words[at - 1] ?? ''))) && at > 0 && !isReadersOwnRole(state.words, at)) {
    if (/^(?:an?|every|any|some)$/.test(state.words[at - 1] ?? '') || /^(?:an?|every|any)$/.test(state.words[at - 2] ?? '')) state.sawAnybody = true
    else state.sawOther = true
  }
  return written
}

/** 'as an intern', 'was a nurse before': the reader's own past, not another person. */
function isReadersOwnRole(words: readonly string[], at: number): boolean {
  return /\b(?:as|was|is|be|been|being|become|became|a former|from) (?:an? |the |their |our )?(?:\S+ ){0,2}$/i.test(`${words.slice(0, at).join(' ')} `)
}

function turnPronoun(word: string, [gender, kind]: readonly ['she' | 'he' | 'they', Case], at: number, after: string, state: TurnState): string {
  const { reader, about, words } = state
  const isReader = reader.pronouns === undefined || reader.pronouns === gender
  if (kind === 'self' && gender === 'they' && /^they$/i.test(words[0] ?? '') && !state.sawMany) return 'yourselves'
  if (kind === 'self' && isReader && /^(?:you|she|he)$/i.test(words[0] ?? '')) return second.self
  if (gender === 'they' && kind === 'object' && state.sawThings && reader.pronouns !== 'they') return word
  if (gender === 'they' && reader.pronouns !== 'they' && (state.sawMany || /^(?:of)$/.test(words[at - 1] ?? '') && /^(?:all|both|most|some|half|each|one|two|three|four|five|six|seven|eight|nine|ten|many|few|\d+)$/.test(words[at - 2] ?? ''))) return word
  if (gender === 'they' && (reader.keepsThey || (kind === 'possessive' && state.sawThings && reader.pronouns !== 'they'))) return word
  if (gender === 'they' && kind === 'self' && state.sawMany) return word
  if (gender === 'they' && reader.pronouns !== 'they' && namedBefore(words, at)) return word
  if (gender !== 'they' && state.sawAnybody && about !== 'reader') return word
  if (gender === 'they' && kind === 'object' && reader.pronouns !== 'they' && state.subjects.length > 0) return word
  const surely = about === 'reader' || gender === 'they' || (isReader && !state.sawOther)
  if (!surely) state.unclear ??= word
  if (kind === 'subject') state.subjects.push({ at, sure: true })
  if (word.toLowerCase() === 'her' && isObjectHer(words, at, after)) return 'you'
  if (word.toLowerCase() === 'his' && (at === words.length - 1 || /[,.;:]/.test(after) || /^(?:too|and|or|as|was|is)$/.test(words[at + 1] ?? ''))) return 'yours'
  return second[kind]
}

const question = /^(?:(?:she|he|they) )?(?:asked|wondered|wanted|how|what|when|where|why|whether|if|who|which|to|for)\b|\bI\b/i
const anyone = /\b(?:an?|any|every|each|some|no) (?:\p{L}+[ -]){0,3}?\p{L}+|\b(?:someone|somebody|anyone|anybody|whoever|people|folk|\p{L}{3,}s)\b/iu

/** 'how I would ask a firm when they have just …': in a question, 'they' is who was named before. */
const namedBefore = (words: readonly string[], at: number): boolean => {
  const before = words.slice(0, at).join(' ')
  return question.test(before) && anyone.test(before.replace(/^\S+ /, ''))
}

/** What somebody is made to do or to be. */
const moved = /^(?:laugh|smile|think|cry|feel|want|wonder|happy|proud|curious|nervous|sad|angry|hungry|late|jump|blush|stop|look|see|forget|remember|believe|reali[sz]e|choose|leave|stay|switch|move|join)$/

function isObjectHer(words: readonly string[], at: number, after: string): boolean {
  const next = (words[at + 1] ?? '').toLowerCase().replace(/[^\p{L}'-]/gu, '')
  if (next === '' || after !== '' || afterObject.test(next)) return true
  const before = (words[at - 1] ?? '').toLowerCase()
  if (/^(?:makes?|made|making)$/.test(before) && moved.test(next)) return true
  return takesTwoObjects.test(before) && (/^\p{Lu}/u.test(words[at + 1] ?? '') || /^(?:NNS|DT|CD|VB|PRP\$?)$/.test(classesOf(next)[0] ?? ''))
}

/**
 * Puts the verb after a new 'you' right, and those joined to it.
 */
function agree(words: string[], at: number, sure: boolean, coordinated: readonly string[]): void {
  const before = (words[at - 1] ?? '').toLowerCase()
  if (!sure && /^(?:gave|gives|give|told|showed|made|makes|let|cost|brings|brought|taught|with|for|to|of|about|from|by|helped|asked|and|than|like)$/.test(before) && !(before === 'and' && at < 2) && !(/^(?:than|and|as|like)$/.test(before) && /^(?:is|was|has|does)$/.test(words[at + 1] ?? ''))) return
  let verb = at + 1
  while (adverb.test((words[verb] ?? '').toLowerCase())) verb++
  words[verb] = secondPersonVerb(words[verb] ?? '')
  for (let next = verb + 1; next < words.length; next++) if (coordinated.includes(words[next] ?? '')) words[next] = secondPersonVerb(words[next] ?? '')
}

/**
 * Gives the form of a verb that goes with 'you'; other words are returned as they are.
 * @example
 * ['is', 'was', 'loves', 'moved', 'class'].map(secondPersonVerb)
 * // => ['are', 'were', 'love', 'moved', 'class']
 */
export function secondPersonVerb(written: string): string {
  const match = /^([\p{L}'-]+)(.*)$/u.exec(written)
  if (!match) return written
  const [, word = '', after = ''] = match
  const fixed = { is: 'are', was: 'were', has: 'have', does: 'do', am: 'are' }[word.toLowerCase()]
  if (fixed) return fixed + after
  if (!/[^s]s$/.test(word) || /^(?:as|this|its|his|us|always|perhaps|besides|yours|across|towards|sometimes|afterwards|nights|days|less)$/.test(word)) return written
  return classesOf(word).includes('VBZ') ? formsOf(word).base + after : written
}
