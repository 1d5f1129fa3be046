import type { Span } from '../model/finding.ts'
import { letterKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { leftOf, surroundingsOf } from './context.ts'
import { isGeneric, namedWords } from './generic-greeting.ts'
import { isLike } from './likeness.ts'
import { type Look, meets } from './look.ts'
import type { Mention } from './mentions.ts'
import type { Greeting, Slip } from './reading.ts'
import type { RosterPerson } from './roster.ts'
import { isHonorific } from './split-name.ts'
import { say, type Saying } from './say.ts'

/**
 * Finds what is wrong with whom a letter greets: nobody, somebody else, an unknown person, two names swapped.
 * A name that is only misspelt is told by findNameSlips; those spans are given as `explained`.
 *
 * @example
 * findGreetingSlips({ reading: { greeting: undefined, text: '', tokens: [] }, roster: { reader: { given: 'Joan', name: 'Joan' } } }, [])[0].rule
 * // => 'greeting-missing'
 */
export function findGreetingSlips(look: Look, explained: readonly Span[]): Slip[] {
  const { greeting } = look.reading
  const { reader } = look.roster
  if (reader === undefined) return []
  if (greeting === undefined) return [missing(reader)]
  const titles = greeting.tokens.filter((token) => isHonorific(token.text))
  const names = namedWords(greeting.tokens).filter((token) => !isHonorific(token.text) && !look.companies.has(token))
  const mentions = look.mentions.filter(({ first }) => greeting.tokens.some(({ index }) => index === first))
  if (names.length === 0 && mentions.length === 0) return meets(firstLine(look, greeting), explained) ? [] : nobody(greeting, reader)
  const swapped = findSwapped({ names, mentions, reader, titled: titles.length > 0 })
  if (swapped) return [swapped]
  const others = mentions.flatMap((mention) => otherSlip(mention, mentions, reader))
  return [...others, ...unknown(look, { names, reader, titled: titles.length > 0, explained: [...explained, ...others] })]
}

/**
 * Names the reader as the letter should greet them.
 *
 * @example
 * salutationName({ name: 'Joan Whitlock', given: 'Joan', family: 'Whitlock', honorific: 'Dr', addressAs: 'formal' })
 * // => 'Dr Whitlock'
 */
export function salutationName({ name, given, family, goesBy, honorific, addressAs }: RosterPerson): string {
  if (addressAs === 'formal') return honorific === undefined || family === '' ? name : `${honorific} ${family}`
  return goesBy ?? (given === '' ? name : given)
}

function firstLine({ reading }: Look, { start, end }: Greeting): Span {
  const lineEnd = reading.text.indexOf('\n', end)
  return { start, end: lineEnd < 0 ? reading.text.length : lineEnd }
}

function missing(reader: RosterPerson): Slip {
  return greetingSlip(
    { start: 0, end: 0 },
    'greeting-missing',
    say('greeting-missing', { name: salutationName(reader) }),
    [],
  )
}

function nobody(greeting: Greeting, reader: RosterPerson): Slip[] {
  const named = greeting.tokens.filter((token) => isGeneric(token.text))
  const name = salutationName(reader)
  const span = { start: greeting.start, end: greeting.end }
  if (named.length === 0) {
    const word = greeting.word === '' ? 'Dear' : greeting.word
    return [greetingSlip(span, 'greeting-empty', say('greeting-empty', { name: reader.name }), [`${word} ${name}`])]
  }
  return [{ ...greetingSlip(span, 'greeting-general', say('greeting-general', { name: reader.name }), [`Dear ${name}`]), severity: 'question' }]
}

interface SwapPlace {
  readonly names: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly reader: RosterPerson
  readonly titled: boolean
}

function findSwapped({ names, mentions, reader, titled }: SwapPlace): Slip | undefined {
  const [first, second] = mentions
  if (first === undefined) return undefined
  const isReaders = (mention: Mention | undefined, kind: string): boolean =>
    mention?.forms.some((form) => form.person === reader && form.kind === kind) ?? false
  if (second && second.first === first.last + 1 && isReaders(first, 'family') && isReaders(second, 'given') && !isReaders(first, 'given')) {
    return greetingSlip({ start: first.start, end: second.end }, 'greeting-swapped', say('names-swapped', { name: reader.name }), [
      `${reader.given} ${reader.family}`,
    ])
  }
  if (mentions.length > 1 || isReaders(first, 'full') || reader.family === '') return undefined
  const given = isReaders(first, 'given') || isReaders(first, 'goes-by')
  const family =
    isReaders(first, 'family') ||
    first.forms.some(({ kind, person, text }) => kind === 'part' && person === reader && reader.family.includes(text))
  if (titled && given && !family) {
    return greetingSlip(first, 'greeting-swapped', say('title-wants-family', { family: reader.family }), [reader.family])
  }
  const alone = names.every(({ index }) => index >= first.first && index <= first.last)
  if (titled || given || !alone || !isReaders(first, 'family') || reader.goesBy === reader.family) return undefined
  return {
    ...greetingSlip(first, 'greeting-family', say('greeting-family', { family: reader.family, given: reader.given }), [
      reader.given,
    ]),
    severity: 'question',
  }
}

/** Somebody else's exact name; beside the reader's own it is half of the one and half of the other. */
function otherSlip(mention: Mention, mentions: readonly Mention[], reader: RosterPerson): Slip[] {
  if (mention.forms.some(({ person }) => person === reader)) return []
  const [form] = mention.forms
  if (form === undefined) return []
  const isFamily = mention.forms.every(({ kind }) => kind === 'family' || kind === 'part')
  const mixed = mentions.some(
    (other) =>
      other !== mention &&
      Math.min(Math.abs(other.first - mention.last), Math.abs(mention.first - other.last)) === 1 &&
      other.forms.some(({ person }) => person === reader),
  )
  if (mixed) {
    const half = mentions.indexOf(mention) > 0 ? reader.family : reader.given
    return [
      greetingSlip(
        mention,
        'name-mixed',
        say('greeting-half', { written: mention.forms[0]?.text ?? '', record: reader.source, name: reader.name }),
        [half],
      ),
    ]
  }
  if (mentions.some(({ forms }) => forms.some(({ person }) => person === reader))) {
    const saying = say('greeting-several', { name: reader.name, other: form.person.name })
    return [{ ...greetingSlip(mention, 'greeting-several', saying, []), severity: 'question' }]
  }
  const instead = form.kind === 'full' ? reader.name : isFamily && reader.family !== '' ? reader.family : (reader.goesBy ?? reader.given)
  const { name } = reader
  const saying = form.person.role === 'candidate' ? say('greeting-yourself', { name }) : say('greeting-other', { name, other: form.person.name })
  return [greetingSlip(mention, 'greeting-other', saying, [instead])]
}

/**
 * Finds somebody else's name where the letter turns to its reader: 'Thank you again, Marc.'
 *
 * @example
 * findAddressedSlips({ mentions: [], roster: {}, reading: {} })
 * // => []
 */
export function findAddressedSlips(look: Look): Slip[] {
  const { reader } = look.roster
  if (reader === undefined) return []
  return look.mentions.flatMap((mention) => {
    const token = look.reading.tokens[mention.first]
    const own = mention.forms.some(({ person }) => person === reader)
    const calls = mention.forms.some(({ kind }) => kind === 'given' || kind === 'goes-by' || kind === 'full')
    if (own || !calls || token === undefined || surroundingsOf(look.reading, token) !== 'vocative') return []
    if (token.startsSentence) return look.isOrdinary(token.text) ? [] : otherSlip(mention, [], reader)
    const left = leftOf(look.reading, token)
    const ends = /^(?:[.!?]|\s*\n|\s*$)/.test(look.reading.text.slice(mention.end, mention.end + 2))
    return ends && /^\s*(?:many )?thank/i.test(left) && !/\b(?:colleagues?|team|everyone|both|all|others?)\b/i.test(left)
      ? otherSlip(mention, [], reader)
      : []
  })
}

interface UnknownPlace {
  readonly names: readonly Token[]
  readonly reader: RosterPerson
  readonly titled: boolean
  readonly explained: readonly Span[]
}

function unknown(look: Look, { names, reader, titled, explained }: UnknownPlace): Slip[] {
  const strangers = names.filter(
    (token) => look.mentionAt[token.index] === undefined && !meets(token, explained) && !look.companies.has(token),
  )
  const first = strangers[0]
  const last = strangers.at(-1)
  if (first === undefined || last === undefined) return []
  const beforeMentioned = look.mentionAt[first.index - 1]?.forms.some(({ person }) => person === reader) ?? false
  const afterMentioned = look.mentionAt[last.index + 1]?.forms.some(({ person }) => person === reader) ?? false
  const written = look.reading.text.slice(first.start, last.end)
  if (afterMentioned && reader.honorific !== undefined && isLike(letterKey(written), letterKey(reader.honorific), 'certain')) {
    const dotted = look.reading.text[last.end] === '.' ? { start: first.start, end: last.end + 1 } : { start: first.start, end: last.end }
    return [greetingSlip(dotted, 'title-other', say('name-not', { record: reader.source, right: reader.honorific, written }), [reader.honorific])]
  }
  const saying = say('nobody-called', { record: reader.source, name: reader.name, written })
  const whole = strangers.length > 1 ? reader.name : (reader.goesBy ?? reader.given)
  const between = beforeMentioned && afterMentioned
  const instead =
    (beforeMentioned && !between) || (titled && strangers.length === 1) ? reader.family : afterMentioned ? reader.given : whole
  return [
    greetingSlip({ start: first.start, end: last.end }, beforeMentioned || afterMentioned ? 'name-mixed' : 'greeting-unknown', saying, [
      instead === '' ? reader.name : instead,
    ]),
  ]
}

function greetingSlip({ start, end }: Span, rule: string, saying: Saying, suggestions: readonly string[]): Slip {
  return { start, end, severity: 'error', rule, pass: 'names', ...saying, suggestions }
}
