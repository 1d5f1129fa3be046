import { editDistance } from '../text/edit-distance.ts'
import { letterKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { legalSuffixLength, type CompanyForm } from './company.ts'
import type { CompanyMention } from './company-mentions.ts'
import { isLike } from './likeness.ts'
import { coverOf } from './cover.ts'
import type { Look } from './look.ts'
import type { Slip } from './reading.ts'
import { say, type Saying } from './say.ts'

/**
 * Finds the places where a letter almost writes the company: another form of it first ('Git Hub', 'Linkedin'),
 * then slips of the pen.
 *
 * @example
 * findCompanySlips({ reading: { text: '', tokens: [] } }, [], [])
 * // => []
 */
export function findCompanySlips(look: Look, forms: readonly CompanyForm[], mentions: readonly CompanyMention[]): Slip[] {
  const own = forms.filter(({ role, key }) => role !== 'elsewhere' && key.length > 0)
  const formSlips = own.flatMap((form) => windowsOf(look, form, mentions, 'form').flatMap((window) => formSlip(look, form, window)))
  const nearSlips = own.flatMap((form) => windowsOf(look, form, mentions, 'near').flatMap((window) => nearSlip(look, form, window)))
  return [...formSlips, ...nearSlips]
}

/**
 * Finds a legal suffix that the company does not bear ('Macy's, LLC'), and a slip in what follows a short form.
 *
 * @example
 * findSuffixSlips({ text: 'at Apple Inc. today' }, [{ form: { text: 'Apple', recorded: 'Apple', role: 'this' }, start: 3, end: 8 }])[0].suggestions
 * // => ['Apple']
 */
export function findSuffixSlips(
  { text }: { readonly text: string },
  mentions: readonly CompanyMention[],
  forms: readonly CompanyForm[] = [],
): Slip[] {
  return mentions.flatMap(({ form, start, end }) => {
    if (form.role !== 'this') return []
    const length = legalSuffixLength(text.slice(end, end + 20))
    if (length === 0) return misspeltRest(text, { form, start, end }, forms)
    const written = text.slice(start, end + length)
    if (letterKey(written) === letterKey(form.recorded)) return []
    const saying = say('company-recorded-not', { company: form.recorded, written })
    return [companySlip({ start, end: end + length }, 'company-suffix', saying, form)]
  })
}

/** What follows a short form is almost the rest of a longer one: 'IOD Incorporahted', 'Northwind Heath'. */
function misspeltRest(text: string, { start, end, form }: CompanyMention, forms: readonly CompanyForm[]): Slip[] {
  const after = text.slice(end, end + 60)
  for (const longer of forms) {
    if (longer.role !== 'this' || !longer.text.startsWith(form.text)) continue
    const rest = /^,? (\p{L}[\p{L}\p{M}]+)/u.exec(longer.text.slice(form.text.length))?.[1]
    const next = /^,? (\p{Ll}?\p{Lu}[\p{L}\p{M}]+)/u.exec(after)
    const written = next?.[1]
    if (rest === undefined || !next || written === undefined || written === rest) continue
    const capitals = rest === rest.toUpperCase() && /\p{Lu}{2}/u.test(written) && editDistance(written, rest, 2) <= 1
    if (!capitals && !(rest.length > 3 && isLike(letterKey(written), letterKey(rest), 'likely'))) continue
    const tail = longer.text.slice(form.text.length + rest.length + 1).trimStart()
    const whole = tail === '' || after.slice(next[0].length).trimStart().startsWith(tail)
    const saying = say('company-recorded', { company: longer.recorded })
    const slip = companySlip({ start, end: end + next[0].length }, 'company-near', saying, longer)
    return [
      {
        ...slip,
        suggestions: whole && tail !== '' ? [longer.text.slice(0, longer.text.length - tail.length).trimEnd()] : slip.suggestions,
      },
    ]
  }
  return []
}

interface Window {
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  readonly written: string
  readonly key: string
}

/** Stretches of words of about the company's length that no recorded name covers. */
function windowsOf(look: Look, form: CompanyForm, mentions: readonly CompanyMention[], search: 'form' | 'near'): Window[] {
  const { tokens, text } = look.reading
  const humps = form.text.match(/\p{Ll}(?=\p{Lu})|\p{L}(?=\d)|\d(?=\p{L})/gu)?.length ?? 0
  const most = form.words.length + (search === 'form' ? humps + 1 : 1)
  const least = search === 'form' ? 1 : Math.max(1, form.words.length - 1)
  const slack = search === 'form' ? 0 : 3
  const windows: Window[] = []
  const taken = coverOf(text.length, mentions)
  for (const first of tokens) {
    if (taken.has(first)) continue
    let key = ''
    for (let count = 1; count <= most; count += 1) {
      const last = tokens[first.index + count - 1]
      if (last === undefined || (count > 1 && !joins(last.gap, form)) || taken.has(last)) break
      key += isAnd(last.text) ? '' : last.key
      if (key.length > form.key.length + slack) break
      if (count < least || key.length < form.key.length - slack) continue
      const end = endOf(text, last, form)
      windows.push({
        tokens: tokens.slice(first.index, last.index + 1),
        start: first.start,
        end,
        written: text.slice(first.start, end),
        key,
      })
    }
  }
  return windows
}

/** Words of one company; a comma or a dot between them only where the company has one. */
function joins(gap: string, { text }: CompanyForm): boolean {
  return /^'?(?: {1,2}|-| & | \/ |\/)$/.test(gap) || (/^(?:\.|\. |, )$/.test(gap) && text.includes(gap.charAt(0)))
}

/** '&' and 'and' count for nothing in a company's key. */
function isAnd(word: string): boolean {
  return word === 'and' || word === '&' || word === 'And'
}

/** A company may end in a dot or an 's of its own. */
function endOf(text: string, last: Token, form: CompanyForm): number {
  return form.text.endsWith('.') && text[last.end] === '.' ? last.end + 1 : last.end
}

const calls = /\b(?:at|with|join|joining|joined|visit|visiting|about|from|for|within|inside|of|to) $/i

function formSlip(look: Look, form: CompanyForm, window: Window): Slip[] {
  const { written, key, tokens } = window
  if (key !== form.key || key.length < 3 || written === form.text || isRecordedName(look, tokens, form)) return []
  const ordinary = tokens.every(({ text }) => look.isOrdinary(text) || /^\d+$/.test(text))
  const capital = /\p{Lu}/u.test(written)
  const called = calls.test(look.reading.text.slice(Math.max(0, window.start - 12), window.start))
  const unsure = !look.hasLexicon || ordinary
  if (!capital && unsure && !(called && isLikelyProper(look, window))) return []
  if (
    tokens[0]?.startsSentence &&
    unsure &&
    tokens.length === 1 &&
    written.slice(1) === written.slice(1).toLowerCase() &&
    form.text.toLowerCase() === written.toLowerCase()
  )
    return []
  return [companySlip(window, 'company-form', say('company-writes-itself', { company: form.text }), form)]
}

/** 'at indeed' and 'target's plans' mean the company; 'at the target' does not. */
function isLikelyProper(look: Look, { tokens, end }: Window): boolean {
  const { text } = look.reading
  const after = text.slice(end, end + 20)
  const ends = /^(?:'s |[.,;:!?]|\s*$|\s(?:on|in|and|yesterday|today|this|last|is|was|has)\b)/.test(after)
  return ends && tokens.every(({ startsSentence }) => !startsSentence)
}

function nearSlip(look: Look, form: CompanyForm, window: Window): Slip[] {
  const { key, tokens, written } = window
  if (key === form.key || form.key.length < 3 || isRecordedName(look, tokens, form) || !mayBeCompany(look, form, window)) return []
  if (tokens.some((token) => token.startsLine && token.index > (tokens[0]?.index ?? 0))) return []
  const ordinary = tokens.map(
    ({ text, startsSentence, index }) => look.isOrdinary(text) || (!look.hasLexicon && startsSentence && index === tokens[0]?.index),
  )
  const called = calls.test(look.reading.text.slice(Math.max(0, window.start - 12), window.start))
  if (!isNearWindow({ form, window, ordinary, called }) || tokens.some(({ text }) => look.known.has(text) && !form.words.includes(text)))
    return []
  const possessive = written === `${form.text}s` && /^ \p{Ll}/u.test(look.reading.text.slice(window.end, window.end + 2))
  if (possessive)
    return [{ ...companySlip(window, 'company-near', say('wants-apostrophe', { name: form.text }), form), suggestions: [`${form.text}'s`] }]
  return [companySlip(window, 'company-near', say('company-recorded-not', { company: form.recorded, written }), form)]
}

/** Companies have a capital somewhere; 'iRobot' and 'nCipherly' may lose theirs with a letter. */
function mayBeCompany(look: Look, form: CompanyForm, { written, tokens }: Window): boolean {
  if (/\p{Lu}/u.test(written)) return true
  return /^\p{Ll}/u.test(form.text) && form.key.length >= 5 && tokens.length === 1 && !look.isOrdinary(written)
}

interface NearWindow {
  readonly form: CompanyForm
  readonly window: Window
  readonly ordinary: readonly boolean[]
  readonly called: boolean
}

function isNearWindow({ form, window, ordinary, called }: NearWindow): boolean {
  const { tokens, key } = window
  const slips = editDistance(key, form.key, 3)
  if (tokens[0]?.startsSentence && ordinary.every(Boolean)) return false
  if (tokens.length > form.words.length && tokens.some(({ capital }, place) => !capital && ordinary[place])) return false
  if (tokens.every((token) => form.words.includes(token.text))) return false
  if (tokens.length === 1) return ordinary[0] ? called && slips <= 1 : isLike(key, form.key, called ? 'likely' : 'possible')
  if (tokens.length !== form.words.length) return slips <= 2 && slips / key.length < 0.3
  const keys = form.words.map((word) => letterKey(word))
  if (form.text.includes('&') && slips <= 1 && key.length >= 6) return true
  const equal = tokens.filter((token, place) => token.key === keys[place]).length
  const near = tokens.every((token, place) => token.key === keys[place] || isLike(token.key, keys[place] ?? '', 'likely'))
  return near && (equal > 0 || slips <= 2)
}

/** Somebody's name, and no word of the company's. */
function isRecordedName(look: Look, tokens: readonly Token[], form: CompanyForm): boolean {
  return tokens.some(({ index, text }) => look.mentionAt[index] !== undefined && !form.words.includes(text))
}

function companySlip(
  { start, end }: { readonly start: number; readonly end: number },
  rule: string,
  saying: Saying,
  form: CompanyForm,
): Slip {
  return {
    start,
    end,
    severity: 'error',
    rule,
    pass: 'names',
    ...saying,
    suggestions: [form.short && rule !== 'company-suffix' ? form.text : form.recorded],
  }
}
