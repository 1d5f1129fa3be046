import { classesOf } from '../language/lexicon.ts'

const who = '(?:teacher|parent|driver|owner|manager|chair|tenant|patient|customer|client|foreman|pupil)'
const span = '(?:\\d+|five|ten|fifteen|twenty|thirty|forty) (?:seconds|minutes|hours|days)'

/**
 * Puts into whole sentences what a hurried line of the candidate's own only hangs together by commas.
 * @example
 * [wholeThought('hop hornbeam for the spindles, ugly to work, bends like a dream', ''), wholeThought("measure on the first call, they're all in one room, twenty minutes", '')]
 * // => ['hop hornbeam for the spindles; it is ugly to work and bends like a dream', "measure on the first call, they're all in one room for twenty minutes"]
 */
export function wholeThought(text: string, note: string): string {
  return withTheThing(text, note)
    .replace(/^(?:the )?same (\p{Ll}+),? (?:and )?(?:the )?same (\p{Ll}+)/u, 'keep to the same $1 and the same $2')
    .replace(/, ((?:ugly|hard|easy|slow|dull|cheap|boring|heavy|light|dear)(?: to \p{L}+)?), (?=\p{L}+s (?:like|as|in|for|with|all)\b)/u, '; it is $1 and ')
    .replace(new RegExp(`(?<=\\b(?:are|is|'re|'s) [^,;]+), (${span})$`), ' for $1')
    .replace(/, same (?=\p{L}+ (?:every|each|all) )/u, ', with the same ')
    .replace(/(?<=^I \p{L}+ .+), (?=(?:after|within|in) (?:an?|one|two|three|four|five|\d+) \p{L}+s? (?:the|they|he|she|it|we|you|everyone) )/u, '; ')
    .replace(/, (\p{Ll}+) until (\p{Ll}+)(?=,|$)/u, ', from $1 until $2')
    .replace(/, otherwise (?=(?:it|they|we|you|I) )/, '; otherwise ')
    .replace(new RegExp(`, (?=${who} (?:signs|pays|decides|checks|chooses)(?:,|;|$))`), '; the ')
    .replace(/, (?=try (?:that|it|this) )/, '; ')
    .replace(/^compare with (?=the|an?)/, 'compare it with ')
    .replace(/(?<=^(?!I )\p{L}+ [^;]+), (?=do not \p{L}+ )/u, '; ')
    .replace(/(?<=^(?:let|ask|have|get) [^;]+), I (just|only|then) (?=\p{L}+ )/u, '; I would $1 ')
    .replace(/[.;] well,? ((?:an? |the )[^.;]+)(?=[.;]|$)/, ' (well, $1)')
    .replace(/(?<=\))[.;] (?=(?:something|somebody|anything|one thing) )/, ': ')
    .replace(/(?<=\b(?:count|want|need|buy|read|hear|see|remember) \p{L}+s) not (?=\p{L}+s\b)/gu, ', not ')
    .replace(/(?<=walk toward) not read\b/, ', not read')
    .replace(/^card (?=on the )/, 'put a card ')
}

/** 'twitch is usually in the filter', after 'motor twitch at 11 Hz': the twitch. */
function withTheThing(text: string, note: string): string {
  return text.replace(/(?<=[.;] )(\p{Ll}{4,}) (?=(?:is|was|has|comes|sits) )/gu, (whole, thing: string) => (classesOf(thing).includes('NN') && new RegExp(`\\b${thing}\\b`).test(note) ? `the ${thing} ` : whole))
}
