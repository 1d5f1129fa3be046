import type { Span } from '../model/finding.ts'
import type { CompanyForm } from './company.ts'
import type { CompanyMention } from './company-mentions.ts'
import { tokenAt } from '../text/tokens.ts'
import { isSomebodyElse } from './somebody-else.ts'
import type { Look } from './look.ts'
import type { Slip } from './reading.ts'
import { say, type Saying } from './say.ts'

/**
 * Finds another application in the letter: its company, or somebody met there. It stands there because a letter
 * was taken over and not changed to the end.
 *
 * @example
 * findElsewhere({ reading: { text: '' }, mentions: [], known: new Set() }, { companies: [], company: 'GitHub' })
 * // => []
 */
export function findElsewhere(
  look: Look,
  { companies, company }: { readonly companies: readonly CompanyMention[]; readonly company: string },
): Slip[] {
  const foreign = companies.filter(({ form }) => form.role === 'elsewhere')
  return [...foreign.flatMap((mention) => companySlip(look, mention, company)), ...personSlips(look)]
}

const slot = /\b(?:at|to|join|joining|with|for|of|about|from|in) (?:the )?$/i
const roleSlot =
  /\b(?:position|role|opening|internship|job|vacancy|opportunity|post|interview|team|office|work(?:ing)?|part) (?:\w+ )?(?:at|with|in|of|for) (?:the )?$/i
const ownPast = new RegExp(
  [
    '\\b(?:my|previous|former|past|last|recent|current) (?:[\\w-]+ ){0,4}?(?:internship|intern|job|role|work|year|month|summer|time|experience|placement|project|position|manager|boss|supervisor|colleague|team|employer|day|stint|course|certificate|certification|contract|client)s? (?:\\w+ )?(?:at|with|for|in|from|of|by) (?:the )?$',
    '\\b(?:an?|one|two|three|several) (?:[\\w-]+ ){0,3}?(?:internship|summer|year|month|stint|course|certificate|certification)s? (?:\\w+ )?(?:at|with|for|from|by) (?:the )?$',
    '\\b(?:interned|worked|volunteered|employed|trained|consulted|freelanced|started|studied|left|moved|came|temped|(?:while|when|from|of|been|was|am|years) (?:\\w+ )?working) (?:\\w+ ){0,3}?(?:at|for|with|from|to|in) (?:the )?$',
    '\\b(?:projects?|profile|portfolio|me|you|connected|connect|code|posts?|articles?) (?:is |are )?(?:on|via|through) $',
    '\\b(?:on|via|through|using|over|an?) $',
  ].join('|'),
  'i',
)

function companySlip(look: Look, { form, start, end }: CompanyMention, company: string): Slip[] {
  const { text, tokens } = look.reading
  const left = text.slice(Math.max(0, start - 90), start)
  const after = text.slice(end, end + 20)
  const called = roleSlot.test(left)
  if (ownPast.test(left) || (!called && /^ (?:account|profile|store|stores|device|app|page)s?\b/.test(after))) return []
  const first = tokenAt(tokens, start)
  const opensSentence = first?.start === start && first.startsSentence
  if (opensSentence && look.isOrdinary(form.text) && !after.startsWith("'s")) return []
  const known = form.words.every((word) => look.known.has(word))
  if (known && !called) return []
  const sure = called || slot.test(left) || after.startsWith("'s") || form.words.length > 1
  return [
    elsewhereSlip(
      { start, end },
      'company-elsewhere',
      sure,
      say('company-elsewhere', { other: form.recorded, company }),
      company,
    ),
  ]
}

function personSlips(look: Look): Slip[] {
  return look.mentions.flatMap((mention) => {
    const form = mention.forms.find(({ person }) => person.role === 'elsewhere')
    if (form === undefined || mention.forms.some(({ person }) => person.role !== 'elsewhere')) return []
    const token = look.reading.tokens[mention.first]
    const greeted = token !== undefined && (look.reading.greeting?.tokens.includes(token) ?? false)
    if (token === undefined || greeted || isSomebodyElse(look.reading, token)) return []
    const titled = /\b(?:Mr|Ms|Mrs|Dr|Prof)\.? $/.test(look.reading.text.slice(Math.max(0, mention.start - 6), mention.start))
    const sure = form.kind === 'full' || (titled && form.kind === 'family')
    if (!sure && (token.startsSentence || form.kind === 'part' || form.kind === 'family' || look.isOrdinary(token.text))) return []
    const reader = look.roster.reader
    const instead = form.kind === 'full' ? reader?.name : form.kind === 'family' ? reader?.family : reader?.given
    return [elsewhereSlip(mention, 'person-elsewhere', sure, say('person-elsewhere', { name: form.text }), instead ?? '')]
  })
}

function elsewhereSlip({ start, end }: Span, rule: string, sure: boolean, saying: Saying, instead: string): Slip {
  return { start, end, severity: sure ? 'error' : 'question', rule, pass: 'names', ...saying, suggestions: instead === '' ? [] : [instead] }
}

/**
 * Finds a company that is nowhere on record where the letter names the one it is about: 'the role at Acme'.
 *
 * @example
 * findUnknownCompany({ reading: { text: 'the Analyst role at Acme.', tokens: [] }, known: new Set() }, { taken: [], forms: [{ words: ['GitHub'] }], company: 'GitHub' })[0].rule
 * // => 'company-unknown'
 */
export function findUnknownCompany(
  look: Look,
  { taken, forms, company }: { readonly taken: readonly Span[]; readonly forms: readonly CompanyForm[]; readonly company: string },
): Slip[] {
  return [...look.reading.text.matchAll(namedCompany)].flatMap((match) => {
    const written = (match[1] ?? '').replace(/'s$/, '').replace(/[.,]+$/, '')
    const start = match.index + match[0].length - (match[1] ?? '').length
    const span = { start, end: start + written.length }
    const words = written.split(' ')
    const partly = forms.some((form) => words.some((word) => form.words.includes(word)))
    const own = ownPast.test(look.reading.text.slice(Math.max(0, start - 60), start).replace(/^.*[.!?\n]/s, ''))
    if (written === '' || partly || own || taken.some((each) => span.start < each.end && each.start < span.end)) return []
    return [{ ...span, severity: 'question' as const, rule: 'company-unknown', pass: 'names' as const, ...say('company-same', { company, written }), suggestions: [company] }]
  })
}

const namedCompany = new RegExp(
  '\\b(?:(?:position|role|opening|internship|vacancy|opportunity) (?:at|with)' +
    '|(?:love|like|glad|happy|thrilled|honou?red|delighted|hope|excited|eager|keen|forward) to (?:work(?:ing)? (?:for|at)|join(?:ing)?|be(?:ing)? (?:a )?part of|contribut(?:e|ing) to))' +
    " ((?:the )?\\p{Lu}[\\p{L}\\p{M}\\p{N}&'.-]*(?: (?:&|and|of)? ?\\p{Lu}[\\p{L}\\p{M}\\p{N}&'.-]*){0,4})",
  'gu',
)
