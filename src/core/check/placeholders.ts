import type { Reading, Slip } from './reading.ts'
import { say } from './say.ts'

/** What stands for each kind of gap. */
export interface Fillings {
  readonly name: string
  readonly given: string
  readonly family: string
  readonly company: string
  readonly position: string
  readonly date: string
  readonly sender: string
}

const inBrackets = '\\{\\{?[^{}\\n]{1,40}\\}\\}?|\\$\\{[^}\\n]{1,40}\\}|<<[^<>\\n]{1,40}>>|«[^«»\\n]{1,40}»'
const square = "\\[\\s*(?:[A-Za-z][A-Za-z ,'/_-]{1,60}|\\.{3}|…|_+|X+|x{2,})\\s*\\](?!\\()"
const angle =
  '<\\s*(?:your |the |their |his |her |my )?(?:name|first ?name|last ?name|full ?name|surname|company|organi[sz]ation|position|title|job[a-z ]*|date|day|role|interviewer|hiring manager|recipient|insert[^<>\\n]{0,40}|team|skill[^<>\\n]{0,40}|topic|project)[^<>\\n]{0,20}>'
const bare =
  "\\bX{3,}\\b|\\b[Xx]{2}(?= (?:position|role|company|team)\\b)|_{3,}|%[A-Z_]{3,}%|#[A-Z_]{4,}#|\\b(?:INSERT|TODO|TBD|FIXME|TKTK|LOREM IPSUM|Lorem ipsum)\\b|\\b(?:COMPANY|FIRST|LAST|FULL|YOUR|JOB|HIRING_MANAGER|INTERVIEWER|POSITION)[_ ]?(?:NAME|TITLE)\\b|\\b[Ii]nsert (?:[a-z]+ )?(?:[Nn]ame|[Cc]ompany|[Dd]ate|[Tt]itle|[Pp]osition) ?(?:here|Here)?|\\b(?:Company|First|Last|Interviewer|Recipient|Hiring Manager)(?:'s)? Name\\b|\\[\\s*\\]|\\?{3,}"
const placeholder = new RegExp(`${inBrackets}|${square}|${angle}|${bare}`, 'gu')

/**
 * Finds gaps that a template left: '[Company Name]', '{{first_name}}', 'XXX'.
 *
 * @example
 * findPlaceholders({ text: 'Dear [Name],' }, { name: 'Joan', given: 'Joan' })[0].suggestions
 * // => ['Joan']
 */
export function findPlaceholders({ text }: Reading, fillings: Fillings): Slip[] {
  return [...text.matchAll(placeholder)].map((match) => {
    const filling = fillingOf(text, match[0], match.index, fillings)
    return {
      start: match.index,
      end: match.index + match[0].length,
      severity: isSurelyGap(match[0]) ? 'error' : 'question',
      rule: 'placeholder',
      pass: 'form',
      ...(filling === undefined ? say('gap', { gap: match[0] }) : say('gap-filling', { gap: match[0], filling })),
      suggestions: filling === undefined ? [] : [filling],
    }
  })
}

const template =
  /\b(?:names?|company|organi[sz]ation|employer|position|title|date|role|interviewers?|manager|topic|specific|insert|your|their|my|skills?|project|jobs?|team|day|time|details?|example|something|reason|phone|number|address|school|degree|month|weekday|department|industry|add|mention|discussed|qualification|experience)\b/i

/** Square brackets may also hold what a quotation left out: there it is only asked. */
function isSurelyGap(gap: string): boolean {
  if (!gap.startsWith('[')) return true
  const inside = gap.slice(1, -1).trim()
  return template.test(inside) || inside === '' || /^(?:_+|[A-Z][A-Z _]*|\p{Lu}[\p{L}']+(?: \p{Lu}[\p{L}']+){0,3})$/u.test(inside)
}

function fillingOf(text: string, gap: string, at: number, fillings: Fillings): string | undefined {
  const before = text.slice(Math.max(0, at - 30), at)
  const after = text.slice(at + gap.length, at + gap.length + 20)
  const asked = familyPlace(before, fillings) ?? kindOf(gap) ?? kindFromPlace(before, after)
  const filling = asked === undefined ? undefined : fillings[asked]
  return filling === undefined || filling === '' ? undefined : filling
}

/** Behind a title, and behind the first name of a greeting, only the family name can be missing. */
function familyPlace(before: string, { given }: Fillings): 'family' | undefined {
  const named = /\b(?:Dear|Hi|Hello) (\S+) $/.exec(before)?.[1]
  return /\b(?:Mr|Ms|Mrs|Dr|Prof)\.? $/.test(before) || (given !== '' && named === given) ? 'family' : undefined
}

function kindOf(gap: string): keyof Fillings | undefined {
  if (/(?:your|my|sender|candidate)[ _'s]*(?:full |first )?name/i.test(gap)) return 'sender'
  if (/company|organi[sz]ation|employer|firm/i.test(gap)) return 'company'
  if (/position|role|title|job/i.test(gap)) return 'position'
  if (/date|day/i.test(gap)) return 'date'
  if (/last|surname|family/i.test(gap)) return 'family'
  return /name|interviewer|manager|recipient|contact/i.test(gap) ? 'name' : undefined
}

function kindFromPlace(before: string, after: string): keyof Fillings | undefined {
  if (/\b(?:Dear|Hi|Hello),? $/.test(before)) return 'name'
  if (/^ (?:position|role|opening|job|internship)\b/.test(after)) return 'position'
  if (/\bon $/.test(before)) return 'date'
  return /\b(?:at|with|about|for|join|joining) $/.test(before) || /^'s\b/.test(after) ? 'company' : undefined
}
