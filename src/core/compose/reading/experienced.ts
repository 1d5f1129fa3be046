import type { Note } from '../../model/case-file.ts'
import { readPhrase } from '../language/chart.ts'
import { agreedForm } from '../language/form-rules.ts'
import { classesOf } from '../language/lexicon.ts'
import { indefiniteFor, wordsIn } from '../language/phrase.ts'
import { formsOf } from '../language/verbs.ts'
import { matterOf, type Angle } from './angle.ts'
import { animalsThere, occasion, seenDoing } from './slips.ts'
import { secondPersonVerb } from './turn.ts'

type Turn = (phrase: string) => string

const ourTalk = '(?:during|in the middle of|in|halfway through|half way through|before|after|just before|just after)(?: (?:our|the|my) (?:talk|chat|call|interview|conversation|meeting|visit|tour|walk|test))?'
const broken = new RegExp(`^(?:the |an? )?((?:\\p{L}+ ){0,2}(?:cut|failure|alarm|drill|leak|storm|outage|blackout|delivery|thunderstorm|breakdown|emergency|test|evacuation|flood|fire))s? (${ourTalk}),? (?:and |but )?((?:she|he|they) .+)$`, 'iu')
/** Tells whether the parts of a jotting only make sense together. */
export const wentThrough = (text: string): boolean => broken.test(text) || /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten) \p{L}+s[^,;]*, one (?:of them )?(?:is|was) an? [^,;]+$/u.test(text) || /, (?:what (?:next|then|now|comes next|happens next|(?:do|would) I do)|then what|now what)\??$/.test(text) || / (?:upfront|honest|open|frank|candid|straight|direct|clear) about (?:it|that|this)$/i.test(text) || /^(?:(?:she|he|they) )?(?:hates?|dislikes?|loathes?|cannot stand) [^“.]+[.,:;]? “[^”]+”$/i.test(text)

const showed = /^((?:(?:she|he|they) )?(?:showed|gave|lent|brought|handed|sent|fed|made) me [^,]+), (?:which )?((?:someone|somebody|she|he|they|her \p{L}+|his \p{L}+) (?:had |has |once )?)(\p{L}+) (?:it|them)( .+)?$/iu

/**
 * Reads what candidate and reader went through together, and what was asked without saying who asked: a power cut
 * during the talk, a thing that was shown, 'how to say no to a guest'. Undefined for anything else.
 */
export function experienced(segment: string, turn: Turn, { thought }: Note): Angle | undefined {
  const lived = livedThrough(segment, turn)
  if (lived) return lived
  const happened = broken.exec(segment)
  if (happened) {
    const [, what = '', when = '', did = ''] = happened
    return { kind: 'witnessed', matter: 'work', slots: { that: `${turn(did.replace(/, .*$/, ''))} when there was ${indefiniteFor(what)} ${what} ${when}` } }
  }
  const line = /^“([^”]+)” (?:was|is) (?:her|his|their) (?:line|motto|phrase|words|answer|rule|mantra)$/i.exec(segment)
  if (line) return { kind: 'quote', matter: 'work', slots: { quote: line[1] ?? '' } }
  const how = /^(?:how|when|where) to .+$/i.exec(segment.replace(/\s*\?$/, ''))
  if (how) return thought?.trim() ? { kind: 'asked', matter: 'work', slots: { x: turn(how[0]) } } : { kind: 'topic', matter: 'work', slots: { np: turn(how[0]) } }
  return undefined
}

/** What is thanked for or remembered, what was asked in half a sentence, and what only looks like somebody's doing. */
function livedThrough(segment: string, turn: Turn): Angle | undefined {
  const [, cup = ''] = /^(?:(?:she|he|they) )?(?:served|gave|poured|made|brought|handed) me (.+?) by (?:mistake|accident)$/i.exec(segment) ?? []
  if (cup !== '') return { kind: 'spoken', matter: 'work', slots: { line: `I will remember ${/^(?:the|an?|my|some) /.test(cup) ? '' : 'the '}${cup} fondly.` } }
  const [, given = ''] = /^(?:(?:she|he|they) )?(?:showed|let me see) (?!how|that|what|why|where|me (?:how|why|what|where|to|round|around|the way|through)|us\b|up\b|off\b|(?:her|him|them) (?:my|our|the|an?)\b)(?:me )?((?:an?|the|her|his|some|\d+|old|two|three|one) .+)$/i.exec(segment) ?? []
  if (given !== '') return { kind: 'thanks', matter: 'work', slots: { doing: turn(`showing me ${given}`) } }
  const [, kindness = '', what = ''] = /^(?:(?:she|he|they) )?(served|poured|cooked|made|baked) (me .+)$/i.exec(segment) ?? []
  if (kindness !== '') return { kind: 'thanks', matter: 'work', slots: { doing: turn(`${formsOf(kindness).gerund} ${what}`) } }
  const [, when = '', then = ''] = /^((?:someone|somebody|an? \p{L}+|the \p{L}+|\p{L}+s|child|kid|customer|guest|patient|client|tenant|driver|horse|dog|boiler|machine|parent|pupil|student|colleague|resident|visitor|passenger|caller) (?:\p{L}+ )*?\p{L}+), ((?:what (?:next|then|now)|then what|now what|what (?:comes next|do I do|would I do|happens next)))\??$/iu.exec(segment) ?? []
  if (when !== '') return { kind: 'asked', matter: 'work', slots: { x: `what ${/\bI\b/.test(then) ? `I ${/would/.test(then) ? 'would ' : ''}do` : 'comes next'} when ${/^(?:an?|the|some\p{L}+) |^\p{L}+s /u.test(when) ? turn(when) : `${indefiniteFor(when)} ${turn(when)}`}` } }
  const about = /^what about (?!me\b|you\b)(.+?)\??$/i.exec(segment)?.[1]
  if (about) return { kind: 'askedAbout', matter: 'work', slots: { np: turn(about) } }
  const [, many = '', one = ''] = /^((?:\d+|two|three|four|five|six|seven|eight|nine|ten) \p{L}+s[^,;]*), one (?:of them )?(?:is|was) (an? .+)$/u.exec(segment) ?? []
  if (many !== '') return { kind: 'topic', matter: 'work', slots: { np: turn(`the ${many}, one of them ${one}`) } }
  const animals = animalsThere.exec(segment)?.[1]
  if (animals) return { kind: 'topic', matter: 'work', slots: { np: `the ${animals}` } }
  const [, event = '', often = ''] = occasion.exec(segment) ?? []
  if (event !== '') return { kind: 'told', matter: matterOf(often), slots: { that: `there is ${indefiniteFor(event)} ${event} ${often}` } }
  const people = segment.replace(/,? so (?:they|that) .+$/, '')
  const [, who = '', act = ''] = seenDoing.exec(people) ?? []
  return who !== '' && classesOf(who.split(' ').at(-1) ?? '')[0] === 'NNS' && classesOf(act).includes('VBG') ? { kind: 'topic', matter: 'work', slots: { np: turn(people) } } : undefined
}

const duration = /(?<=\b(?:stuck|stranded|held up|closed|shut|sat|stayed|waited|stood|slept|lived|worked|trained)\b(?: (?!for\b|in\b the)\S+){1,4}) (?<!\b(?:for|in|of|over|last|past|within|after|the|about|every|per|than) )((?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:days|weeks|months|years|hours))(?= (?:and|before|while|last|in|on|to)\b|,|$)/u
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** 'are empty since Easter' → 'have been empty since Easter'; 'closed the farms 23 days' → 'for 23 days'; 'starts 2 May' → 'on 2 May'. */
export function mendedTimes(text: string): string {
  return text
    .replace(/\b(is|are) ((?!(?:called|the|an?|his|her|their|my)\b)\p{L}+(?: \p{L}+){0,2}) (since (?:\p{Lu}|\d|last |the |her |his |their ))/u, (_, verb: string, how: string, since: string) => `${verb === 'is' ? 'has' : 'have'} been ${how} ${since}`)
    .replace(/(?<=\b(\p{L}+) )the (patients|clients|customers|guests|residents|visitors|founders|owners|neighbours|neighbors|students|pupils|workers|drivers|farmers|parents|teachers|nurses|volunteers) (\p{Ll}+s)(?= (?:to|for|in|at|with|on|and|from)\b|$|,)/gu, (whole, before: string, people: string, things: string) => (/^(?:VBZ|VBD|VBP|VB)$/.test(classesOf(before)[0] ?? '') ? `the ${people}' ${things}` : whole))
    .replace(/^(the|her|his|their|our) ((?:\p{Ll}+ )?(?:bakers|cooks|nurses|drivers|porters|cleaners|founders|owners|teachers|parents|players|farmers|growers|makers|members|guests|patients|pupils|students|residents|volunteers|juniors|apprentices|engineers|doctors|workers|children|neighbours|customers)) (\p{Ll}+s) (?=(?:are|were|have|do|will|start|begin|come|go|need|hang|stand|end|arrive|take|cost|run|sit|live|get|keep|stay|open|close)\b)/u, (_, whose: string, who: string, things: string) => `${whose} ${who}${who.endsWith('s') ? "'" : "'s"} ${things} `)
    .replace(/\b(the|her|his|their|my|our) ((?:dentist|baker|butcher|doctor|farmer|driver|captain|head|owner|founder|skipper|teacher|manager|director|miller|brewer|vicar|priest|mayor|caretaker|porter|foreman|boss|chef))s (?=(\p{Ll}+)(?: (?:is|was|has|in|at|for|on|from|with|and|had|looks|smells|needs|costs|never|still) |$|,))/gu, (whole, whose: string, owner: string, thing: string) => (classesOf(thing)[0] === 'NN' && !classesOf(thing).includes('VBP') || /^(?:chair|desk|office|house|hat|name|van|dog|cat|boat|daughter|son|wife|room|table|door|car|phone|coat|key|keys)$/.test(thing) ? `${whose} ${owner}'s ` : whole))
    .replace(duration, ' for $1')
    .replace(/(?<!\b(?:in|since|of|from|until|by|the|before|after|to|model|vintage|about|around|January|February|March|April|May|June|July|August|September|October|November|December|for|or|and|than|season|harvest)) ((?:19|20)\d\d)(?=$|,)/u, ' in $1')
    .replace(/(?<!\b(?:on|every|each|the|this|last|next|of|by|until|most|some|a|her|his|their|your)) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:night|morning|evening|afternoon)s?(?:$|,))/u, ' on ')
    .replace(/(?<=\btold (?:me|her|him|them|you)(?: (?:last|this) \p{L}+)?) (?=(?:her|his|their|the|my) \p{L}+ (?:is|was|were|are|had|has) )/u, ' that ')
    .replace(new RegExp(`(?<=\\b(?:starts?|begins?|opens?|closes?|ends?|arrives?|leaves?|moves?|votes?|meets?|launches) )(?=${months} \\d{1,2}\\b|\\d{1,2} ${months}\\b)`, 'u'), 'on ')
    .replace(/(?<!\b(?:on|every|each|and|or|for|the|most|of|between|from|only|all|by|until|both|loves?|hates?|likes?|next|last|this)) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days? and (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b)/gu, ' on ')
}

/** A second half that is the reader's though the first speaks of others: 'her clients are nurses, only acts for staff'. */
export function othersTail(head: string, tail: string): string | undefined {
  const shown = showed.exec(`${head}, ${tail}`)
  if (shown) return `${shown[1]} that ${shown[2]}${shown[3]}${shown[4] ?? ''}`
  const chart = agreedForm(head)
  if (chart?.form !== 'clause' || chart.chart.predicateAt < 1 || /^(?:she|he|they|I|we|it|you)\b/i.test(head)) return undefined
  const [, adverb = '', verb = '', rest = ''] = /^((?:only|also|always|never|still|just|even) )?(\p{L}+)( .+)$/u.exec(tail) ?? []
  const subject = head.split(' ')[chart.chart.predicateAt - 1] ?? ''
  if (classesOf(verb)[0] !== 'VBZ' || !classesOf(subject).includes('NNS') || readPhrase(`she ${tail}`)?.costs.clause === undefined || wordsIn(tail).length < 3) return undefined
  return `${head} and you ${adverb}${secondPersonVerb(verb)}${rest}`
}
