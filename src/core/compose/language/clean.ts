import type { CaseFile, Note } from '../../model/case-file.ts'
import { classesOf, isKnownWord } from './lexicon.ts'
import { formsOf } from './verbs.ts'
import { anyShorthand, apostrophes, capitalWords, contractions, shorthand } from './shorthand.ts'

/** What the case file knows about spelling: names to leave alone, and words with capitals. */
export interface Spelling {
  /** Recorded names that hold signs which cleaning would change: 'Fern & Field'. */
  readonly names: readonly string[]
  /** Lower-case word → the word with its capitals. */
  readonly capitals: ReadonlyMap<string, string>
  /** Names of several words, as they were typed with capitals somewhere: 'Formula Student'. */
  readonly phrases: readonly string[]
}

const fixedCapitals: readonly (readonly [string, string])[] = capitalWords
  .filter((word) => !/^(?:US|IT|March|May)$/.test(word))
  .map((word) => [word.toLowerCase(), word])
const neverCapital = /^(?:will|mark|grant|grace|may|rose|bill|hope|joy|faith|art|frank|dean|chase|park|field|hill|brook|wood|young|page|guy|rich|ray|drew|pat|sue|max|penny|ivy|olive|daisy|iris|lily|ruby|pearl|sky|summer|autumn|april|june|august|the|of|and|in|at|for|a)$/

/** Collects what this case file knows about spelling. */
export function spellingOf(file: CaseFile): Spelling {
  const { company, position, reasons, nextStep } = file.interview
  const names = [company.name, ...(company.alsoKnownAs ?? []), position, ...file.people.flatMap((person) => [person.name, person.organisation ?? ''])]
  const texts = [...(file.candidate.qualifications ?? []).map((qualification) => qualification.text), ...(reasons ?? []), nextStep ?? '', ...file.people.flatMap((person) => (person.notes ?? []).map(textOf))]
  const capitals = new Map(fixedCapitals)
  const typedSmall = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu) ?? []))
  for (const text of texts) for (const [index, word] of capitalised(text)) if (index > 0 && !typedSmall.has(word.toLowerCase()) && !(beginsSentence(text, index) && isCommon(word))) capitals.set(word.toLowerCase(), word)
  for (const name of [company.name, ...(company.alsoKnownAs ?? []), ...file.people.map((person) => person.name)])
    for (const [, word] of capitalised(name)) if (!isCommon(word)) capitals.set(word.toLowerCase(), word)
  const phrases = texts.flatMap((text) => (text === text.toUpperCase() ? [] : (text.match(/(?<![\p{L}'’-])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu) ?? [])))
  return { names: names.filter((name) => /[&+/]/.test(name)), capitals, phrases: [...new Set(phrases)] }
}

/** 'I watched. One of them laughed.': the capital of a common word there says nothing of how it is spelt elsewhere. */
const beginsSentence = (text: string, index: number): boolean => /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof))[.!?]["”’)]?\s+$/u.test(text.slice(0, index))

const textOf = (note: string | Note): string => (typeof note === 'string' ? note : note.text)

function capitalised(text: string): [number, string][] {
  if (text === text.toUpperCase()) return []
  return [...text.matchAll(/[\p{L}][\p{L}'’-]*/gu)].filter(([word]) => /^\p{Lu}/u.test(word) && word.length > 2 && !isShouted(word) && !neverCapital.test(word.toLowerCase())).map((match) => [match.index, match[0]])
}

/** A name's word that is an ordinary word too ('Studio', 'Hospital') keeps its small letter elsewhere. */
function isCommon(word: string): boolean {
  return neverCapital.test(word.toLowerCase()) || (isKnownWord(word) && classesOf(word).some((tag) => tag !== 'NNP' && tag !== 'NNPS'))
}

/**
 * Writes a jotting out: shorthand opened, small numbers in words, contractions in full, capitals where they belong.
 */
export function cleanJotting(text: string, spelling: Spelling): string {
  let known = cleaned.get(spelling)
  if (!known) cleaned.set(spelling, (known = new Map()))
  const before = known.get(text)
  if (before !== undefined) return before
  const clean = cleanAnew(text, spelling)
  known.set(text, clean)
  return clean
}

/** Both readers ask for the same jotting, and each of them more than once. */
const cleaned = new WeakMap<Spelling, Map<string, string>>()

function cleanAnew(text: string, spelling: Spelling): string {
  const quoted = withQuoteMarks(text.normalize('NFC'), spelling)
  const quotes = quoted.match(/“[^”]+”|(?<![\p{L}\d])"[^"]+"/gu) ?? []
  const names = [...quotes, ...spelling.names.filter((name) => quoted.includes(name))]
  const shielded = names.reduce((result, name, index) => result.split(name).join(`Qzname${index}z`), quoted)
  const opened = openShorthand(lowerShouting(shielded.replace(/[’‘]/g, "'").replace(/[„‟]/g, '“').replace(/\p{Extended_Pictographic}/gu, '').replace(smiles, '').trim()))
  const written = opened.includes("'") ? contractions.reduce((result, [pattern, meant]) => result.replace(pattern, meant), opened) : opened
  const named = written.replace(/ (has|have) a name(?:[,:;]| is|, it is)? (?=\p{Lu}|Qzname)/u, (_, verb: string) => (verb === 'has' ? ' is called ' : ' are called '))
  const cased = withCapitals(withAgreement(withJoinedMeasure(withSmallNumbers(named))), spelling)
  return names.reduce((result, name, index) => result.split(`Qzname${index}z`).join(name), cased).replace(/(^|[\s(])["“]([^"“”]+)["”]/g, '$1“$2”').replace(/\s+/g, ' ').trim()
}

/** What was said stands in quotation marks, whatever marks were typed, and has its apostrophes and capitals. */
function withQuoteMarks(text: string, spelling: Spelling): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/(?<=^|[\s(:])'(\p{L}(?:[^'“”"]|(?<=\p{L})'(?=\p{L}))+?)'(?=$|[\s.,;:)!?])/gu, '“$1”')
    .replace(/“([^”]+)”/g, (_, said: string) => `“${withCapitals(apostrophes.reduce((result, [pattern, meant]) => result.replace(pattern, meant), said), spelling)}”`)
}

/** Smiles and laughter that stand beside the words. */
const smiles = /\s*(?<![\p{L}\d])(?:[:;]-?[)(DPp]|xD|\^\^|<3|lol|lmao|rofl|haha(?:ha)*|hehe|omg|jaja(?:ja)*|thanks? (?:to )?god|touch wood|sadly)(?![\p{L}\d])/giu

/** A note typed with caps lock on is lowered as a whole. */
function lowerShouting(text: string): string {
  return text.length > 12 && /\p{Lu}/u.test(text) && text === text.toUpperCase() ? text.toLowerCase() : text.replace(shouted, (word) => word.toLowerCase())
}

const isShouted = (word: string): boolean => word.replace(shouted, '') === ''

/** Small words that are only shouted to be stressed. */
const shouted = /(?<![\p{L}\d-])(?:ONE|CAN|NOT|ALL|AND|NEVER|ALWAYS|EVERY|ZERO|INSIDE|MUST|ONLY|VERY|REALLY|SO|TOO|BOTH|OWN|BEFORE|AFTER|EVERYTHING|NOTHING|NOBODY|EVERYONE|HATES|LOVES|MORE|LESS|TWO|THREE|FIRST|ANY|STILL|THE|WAS|DID|DOES|HAS|THEIR|HER|HIS)(?![\p{L}\d-])/gu

function openShorthand(text: string): string {
  const plain = text
    .replace(/[!?]*!+[!?]*(?=\s+\S)/g, '.')
    .replace(/!+/g, '')
    .replace(/\?{2,}/g, '?')
    .replace(/\bno\.? (\d+)\b/gi, 'number $1')
    .replace(/\b(?:2|two)[ -]factor\b/gi, 'two-factor')
    .replace(/\b(mon|tues?|weds?|thurs?|fri|sat|sun)(?: ?\/ ?| ?\+ ?| & )(mon|tues?|weds?|thurs?|fri|sat|sun)\b/gi, (_, one: string, other: string) => `${dayOf(one)} and ${dayOf(other)}`)
    .replace(/(?<=\p{L}|\d) now (?=(?:it'?s|there (?:is|are)|they are|we are) (?:\d|over|more|nearly))/gu, ', and now ')
    .replace(/\s*(?:\.{2,}|…)\s*$/, '')
    .replace(/\s*(?:\.{2,}|…)\s*/g, ', ')
    .replace(/(?<![\d.,])(\d[\d.,]*k?) ?(?:->|→) ?(?=\d)/g, 'from $1 to ').replace(/\s*(?:->|=>|→)\s*/g, ', ')
    .replace(/\s+(?:-{1,2}|–|—)\s+/g, ', ')
    .replace(/\.+\s*$/, '')
    .replace(/(^|[\s(])["“]([^"“”]+)["”]/g, '$1“$2”')
    .replace(/(?<=\s)[&+](?=\s)/g, 'and')
    .replace(/\b(\d+|\p{L}+)[ -](?:yr|year)[ -]olds?\b/giu, (match, age: string) => `${age}-year-old${/olds$/i.test(match) ? 's' : ''}`)
    .replace(/\bw\/o\b/gi, 'without')
    .replace(/\bw\/in\b/gi, 'within')
    .replace(/\s*\((?:weird|odd|funny|cool|nice|great|wow|same|me too|[!?]+)\)/gi, '')
    .replace(/\bw\/(?=\p{L})/giu, 'with ')
    .replace(/\bv\.? (?=\p{L})/giu, 'very ')
    .replace(/\b(\d+)\+ (?=(?:yrs?|years?|months?|weeks?|people|volunteers|students)\b)/gi, 'more than $1 ')
    .replace(/(?<=\b(?:stays?|stayed|lasts?) )((?:more than )?\d+ (?:yrs?|years?|months|weeks))/gi, 'for $1')
    .replace(/(?<!\b(?:on|at|the|her|his|their|my|your|our|most|all|every|some|for|two|three|four|and|or|loves?|hates?|likes?|enjoys?|prefers?|fears?|dreads?|of|called|about|than) )(?<= )(weekends|wk?ends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/i, 'on $1')
    .replace(/\b(\d+(?:\.\d+)?)\s*k\b(?!-)/gi, (_, figure: string) => withCommas(Math.round(Number(figure) * 1000)))
    .replace(/\b(\d{1,3}(?:,\d{3})*|\d+)\s*\/\s*(?:hr|hour|h)\b/gi, '$1 an hour')
    .replace(/\b(\d+) ?(?:mins?|minute) (?=\p{L}+s?\b(?! ago))(?!before|after|later|late|early|to\b|of\b|on\b|with\b|without|when|if\b|then|so\b|but|is\b|was\b|max|from|in\b|at\b|each|every|per|and|or\b)/giu, '$1-minute ')
    .replace(/\b(\d+) ?min\b/gi, '$1 minutes')
    .replace(/(?<=\b(?:at|by|before|until|till|til|from|after|around) )([01]?\d|2[0-4])h(\d\d)?\b(?! \p{L}+s\b)/giu, (_, hour: string, minutes: string | undefined) => `${hour}:${minutes ?? '00'}`)
    .replace(/\b(\d+)h (?=\p{L}+s?\b)(?!(?:a|per|each|every|and|or|to|in|on|at|of|from|before|after)\b)/giu, '$1-hour ')
    .replace(/\b(\d+) ?hr (?=\p{L}+s?\b)(?!(?:a|per|each|every|and|or|to|in|on|at|of|from|before|after)\b)/giu, '$1-hour ')
    .replace(/\b(\d+) ?(?:h|hr)\b/gi, '$1 hours')
    .replace(/\b([1-9])(?:st|nd|rd|th) (?=\p{Ll})(?!of\b|to\b|and\b|or\b)/gu, (_, figure: string) => `${ordinals[Number(figure)] ?? figure} `)
    .replace(/\b(\d+) ?mb\b/gi, '$1 MB')
    .replace(/(\d|%)\s*\/\s*(mo|month|wk|week|yr|year|day)\b/gi, (_, figure: string, time: string) => `${figure} a ${{ mo: 'month', wk: 'week', yr: 'year' }[time.toLowerCase()] ?? time.toLowerCase()}`)
    .replace(/(\d)\s?(yrs?|mths?|wks?|hrs?)\b/gi, '$1 $2')
    .replace(/\b(\d+) ?x (?=(?:an?|per|each|every)\b)/gi, (_, times: string) => (times === '1' ? 'once ' : times === '2' ? 'twice ' : `${times} times `))
    .replace(/^((?:most|all|half|many|some)(?: of)? [\p{L} ]+s) = /u, '$1 are ')
    .replace(/\b(headache|problem|issue|worry|goal|challenge|secret|trick|bottleneck|part|key|rule|aim) = /gi, '$1 is ')
    .replace(/^((?:asked )?how )(?=(?:explain|tell|say|handle|deal|get|make|keep|find|convince|teach|sell|fix|manage|calm|read|write|start) )/i, '$1to ')
    .replace(/\bits (?=(\p{Ll}+)(?:$|[,.;:]| (?:and|but|or|when|if|because|to)\b))/gu, (its: string, next: string) => (next !== 'own' && (/(?:able|ible|ful|less|ous)$/.test(next) || /^(?:JJ|VBN|VBG)$/.test(classesOf(next)[0] ?? '')) ? "it's " : its))
    .replace(/\bits (?=(?:an?|the|not|too|very|so|just|only|always|never|all|about|like)\b)/g, "it's ")
  return (anyShorthand.test(plain) ? shorthand.reduce((result, [pattern, meant]) => result.replace(pattern, (found: string, ...rest) => (isLetters(found) ? found : filledIn(meant, rest))), plain) : plain).replace(/\b1 years\b/g, '1 year')
}

/** 'BC', 'PT', 'DEV' in capitals are names. */
const isLetters = (found: string): boolean => /^\p{Lu}{2,4}$/u.test(found) && !/^(?:JAN|FEB|APR|AUG|SEPT?|OCT|NOV|DEC|MON|TUES?|WEDS?|THURS?|FRI|XMAS|PH|YRS?|HRS|OK)$/.test(found)
const filledIn = (meant: string, rest: readonly unknown[]): string => meant.replace(/\$(\d)/g, (_, at: string) => { const part = rest[Number(at) - 1]; return typeof part === 'string' ? part : '' })

const days: readonly (readonly [string, string])[] = [['mon', 'Monday'], ['tue', 'Tuesday'], ['wed', 'Wednesday'], ['thu', 'Thursday'], ['fri', 'Friday'], ['sat', 'Saturday'], ['sun', 'Sunday']]
const dayOf = (short: string): string => days.find(([start]) => short.toLowerCase().startsWith(start))?.[1] ?? short

function withCommas(figure: number): string {
  return String(figure).replace(/\B(?=(\d{3})+$)/g, ',')
}

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
/** 'a one star review', 'a 12 village study' → 'a one-star review'. */
const withJoinedMeasure = (text: string): string => text.replace(/\b(an?|each|every|my|her|his) (\d{1,3}|one|two|three|four|five|six|seven|eight|nine) (\p{Ll}+) (?=(\p{Ll}+))/gu, (match, article: string, figure: string, unit: string, next: string) => (classesOf(unit)[0] === 'NN' && classesOf(next).some((tag) => tag.startsWith('NN')) ? `${article} ${figure}-${unit} ` : match))

const baseVerb = '(?:say|come|go|ask|want|need|get|make|do|have|know|think|take|tell|call|leave|break|stop|keep|feel|look|arrive|sleep|complain|pay|send|give|refuse|shout)'
const ofMany = /^(?:crew|team|staff|police|family|people|government|board|committee|group|public|audience|company|union|management|everyone|nobody|help|work|food|water|music|time|one)$/i

/** 'when guest say one thing and system say another' → 'when the guest says one thing and the system says another'. */
function withAgreement(text: string): string {
  const one = (noun: string): boolean => classesOf(noun)[0] === 'NN' && isKnownWord(noun) && !ofMany.test(noun)
  const mended = (match: string, before: string, noun: string, verb: string): string => (one(noun) ? `${before} the ${noun} ${formsOf(verb).third}` : match)
  const first = text.replace(new RegExp(`\\b(when|if|because|before|after|until|once) (\\p{Ll}{3,}) (${baseVerb})\\b`, 'gu'), mended)
  return first === text ? text : first.replace(new RegExp(`\\b(and|but) (\\p{Ll}{3,}) (${baseVerb})\\b`, 'gu'), mended)
}

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const labelBefore = /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December|ward|level|year|grade|stage|phase|round|day|bay|room|floor|unit|key stage|class|line|shift|tier|band|chapter|number|no\.|version|part|page|rep|batch|block|trial|line|route|gate|machines?|pier|dock|plot|pitch|lane|pool|section|article|type|category|window|windows|angular|vue|python|by|until|before|after|on|at|\d to|\d)$/iu
const labelAfter = /^(?:%|a\.?m\b|p\.?m\b|o'clock|january|february|march|april|may|june|july|august|september|october|november|december|to \d|out of|x\b|mg|ml|kg|km|cm|mm|m\b|kv|kw|gb|tb|mb|[:.]\d|-)/i

/** Writes two to nine as words, but not in labels ('ward 7'), dates, times and measures. */
function withSmallNumbers(text: string): string {
  return text.replace(/(^|[\s(])([1-9])(?=[\s)]|,\s|-\p{L}|$)/gu, (match, before: string, figure: string, at: number) => {
    const left = text.slice(0, at).trimEnd()
    const right = text.slice(at + match.length).trimStart()
    const ofName = /(?:^|\s)(?!(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$)\p{Lu}\p{Ll}+$/u.test(left) && / /.test(left) && /^(?:$|[,.;])/.test(right)
    const label = ofName || !/\blook(?:s|ed|ing)? after$/i.test(left) && (/\bfrom \d[\d.,]*(?: \S+)? to$/i.test(left) || labelBefore.test(left) && !(/(?:after|before|by|at|on|until)$/i.test(left) && /^(?:years?|months?|weeks?|days?|hours?|people|other)\b|^(?:\p{Ll}+ ){0,2}\p{Ll}{3,}s\b(?! (?:shift|start))/u.test(right)))
    const word = numberWords[Number(figure)] ?? figure
    if (/\bday$/i.test(left) && figure === '1') return `${before}${word}`
    return label || labelAfter.test(right) || /[$£€]$/.test(left) ? match : before + word
  })
}

/** 'pcr', 'dsl': letters that nobody can say as a word are the first letters of several. */
const initials = /^(?!(?:mm|cm|km|kg|kgs|hrs?|lbs?|ft|sq|mg|ml|kw|kv|mw|dr|mrs?|ms|st|vs|pm|th|nd|rd|mph|rpm|wpm|fps|dbt|npm|db|hz|khz|mhz|gb|tb|mb|kb|ltd|bn|tbc|tbd|tsp|sgt|cllr|pls|thx|wk|wks|hmm|pst|shh|grr|nth|cwt|nr|qty|bldg|mths?|pkgs?|ctr|mm+|kts?|kwh|mwh|gsm|dpt|bbls?|fwd|pts?|ppt|ppm|jr|sr|cc|cl|dl|gr)$)[bcdfghjklmnpqrstvwxz]{2,4}$/

function withCapitals(text: string, { capitals, phrases }: Spelling): string {
  const named = phrases.reduce((result, phrase) => (result.toLowerCase().includes(phrase.toLowerCase()) && !result.includes(phrase) ? result.replace(new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'iu'), phrase) : result), text)
  return named
    .replace(/(?<![\p{L}'])i(?![\p{L}'.])/gu, 'I')
    .replace(/(?<=\b(?:from|in|to) )(china|turkey|chile|jordan|cuba|peru|kenya|ghana|nigeria|spain|france|italy|germany|poland|portugal|greece|sweden|norway|denmark|finland|austria|switzerland|korea|vietnam|thailand|egypt|iran|iraq|israel|pakistan|russia|ukraine)\b/g, (word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))
    .replace(/(?<=\b(?:in|near) )\p{Ll}{4,}(?=$|[,.;]| (?:and|for|on|with|since|last|this|next|is|was|are|has|runs|opens|closes|opened|closed|does|where|when|who|but|because|by|every|they|she|he|we)\b)/gu, (word) => (isKnownWord(word) || isKnownWord(word.replace(/s$/, '')) || /(?:ing|ed|ly|wards?)$/.test(word) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())))
    .replace(/(?<=\b(?:uses?|using) )\p{Ll}{4,}(?=$|[,.;]| (?:for|and|on|in)\b)/gu, (word) => (isKnownWord(word) || isKnownWord(word.replace(/s$/, '')) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())))
    .replace(/(?<![\p{L}\d@./-])\p{Ll}[\p{L}-]*/gu, (word) => capitals.get(word) ?? (initials.test(word) && !isKnownWord(word) ? word.toUpperCase() : word))
    .replace(/(?<=\b(?:weeks? of|days? of|end of|middle of|start of|month of|in|by|until|till|since|from|this|next|last|every|each|late|early|mid|end of|before|after|\d{1,2}(?:st|nd|rd|th)?) )(march|may)\b(?! (?:be|have|not))/g, (month) => (month === 'may' ? 'May' : 'March'))
}

/** 'the four day week' → 'the four-day week'. */
export const withTimeHyphen = (text: string): string => text.replace(/\b(two|three|four|five|six|seven|eight|nine|ten|\d+) (day|week|month|year|hour) (?=(?:week|trial|shift|contract|course|term|handover|trip|programme|program|placement|season|journey|stay|rotation)\b)/gi, '$1-$2 ')

/**
 * Lowers the first letter where only the typing put a capital there: names keep theirs.
 */
export function withoutTypedCapital(text: string, { capitals }: Spelling): string {
  const match = /^\p{Lu}[\p{L}'-]*/u.exec(text)
  if (!match) return text
  const word = match[0]
  const lower = word.toLowerCase()
  if (/^[+#/\d]/.test(text.slice(word.length)) || word === 'I' || /^(?!A$)\p{Lu}$/u.test(word) || word.startsWith("I'") || /^\p{Lu}{2}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word) || capitals.get(lower) === word) return text
  const bare = lower.replace(/'s$/, '')
  if (/^ (?:&|\p{Lu}\p{Ll})/u.test(text.slice(word.length)) && !/^(?:asked|told|said|says|she|he|they|the|her|his|their|we|both|met|knows|from|and|about|at|in)$/.test(lower)) return text
  return classesOf(bare)[0] === 'NNP' || !isKnownWord(bare) || capitals.get(bare) ? text : lower + text.slice(word.length)
}
