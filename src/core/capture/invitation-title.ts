import { folded } from './invited-people.ts'
import { companyWord, legalForm, titleWord } from './line-words.ts'
import { isOfDomain } from './signature-fields.ts'

export interface TitleContext {
  /** Of the organiser. */
  readonly domain?: string | undefined
  /** Names in the title that are people's: guests and the candidate. */
  readonly names?: readonly string[] | undefined
}

/** What the title of an invitation seems to say: to be asked, never taken as it is. */
export interface Suggested {
  readonly position?: string | undefined
  readonly company?: string | undefined
}

/** What programs write around the title: 'Updated invitation: … @ Thu Nov 19, 2026 2pm - 3pm (EST) (ana@…)'. */
const programs =
  /^(?:(?:re|fwd?|aw|wg|tr|canceled|cancelled|abgesagt|annul[ée]|updated|accepted|tentative|declined|(?:updated |new )?invitation(?: from .{1,60})?|einladung|aktualisierte einladung)\s*:\s*)+/i
const when = /\s+@ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*$|\s+\((?:confirmed|tentative|reschedul\w+)\)\s*$/i

/** The kind of talk, in the ways it stands before or behind what it is about. */
const talk =
  "(?:(?:first|second|third|final|1st|2nd|3rd|initial|introductory|informal|virtual|remote|video|phone|telephone|zoom|teams|on-?site|in-?person|technical|hiring manager|panel|recruiter|screening|round \\d|stage \\d|round)[ -]*)*(?:job )?(?:interviews?(?: loop| day| panel| schedule| confirmation)?|phone screen|screen(?:ing)?(?: call)?|intro(?:ductory)? (?:call|chat)|(?:recruiter|hiring manager|screening|video) (?:call|chat)|onsite|panel|vorstellungsgespräch|bewerbungsgespräch|entretien(?: d[’']embauche)?|entrevista(?: de trabajo)?|colloquio(?: di lavoro)?|rozmowa kwalifikacyjna)"
const before = new RegExp(
  `^${talk}(?:\\s+(?:for|with|mit|avec|con|als|pour|para|per|come|as)(?:\\s+(?:the|a|an|le|la|el))?(?:\\s+(?:role|position|post) of)?)?\\s*(?:[:–—|-]+\\s*|\\s)(?=\\S)`,
  'iu',
)
const behind = new RegExp(`[\\s:–—|-]+(?:role |position )?${talk}(?:\\s*[([].{0,40}[)\\]])?$`, 'iu')

/**
 * Reads position and company out of an invitation's title where it is clear which is which.
 *
 * @example
 * readInvitationTitle('Interview: Platform Engineer at Northwind')
 * // => { position: 'Platform Engineer', company: 'Northwind' }
 * readInvitationTitle('Ashworth & Lindqvist LLP | Paralegal – Second Round Interview')
 * // => { position: 'Paralegal', company: 'Ashworth & Lindqvist LLP' }
 * readInvitationTitle('Catch-up')
 * // => {}
 */
export function readInvitationTitle(summary: string, { domain = '', names = [] }: TitleContext = {}): Suggested {
  const title = summary.replace(/\s+/g, ' ').slice(0, 300).trim().replace(programs, '').replace(when, '').trim()
  const subject = title.replace(before, '').replace(behind, '').trim()
  if (subject === title && !isPosition(title)) return fromPieces(title, { domain, names })
  const [, position = '', company = ''] = /^(.{2,100}?)\s+(?:at|@|bei|chez|en|presso|w)\s+(\p{Lu}.{1,80})$/u.exec(subject) ?? []
  if (company !== '' && isPosition(position)) return { position: tidy(position), company: tidy(withoutTalk(company)) }
  return fromPieces(subject, { domain, names })
}

/** 'Northwind | Platform Engineer': the piece with a word of job titles is the position, one that a company gives away the company. */
function fromPieces(subject: string, { domain, names }: Required<{ [K in keyof TitleContext]: NonNullable<TitleContext[K]> }>): Suggested {
  const people = names.map(folded)
  const pieces = subject
    .split(/\s+[-–—|/·•<>x]+\s+|\s*\|\s*|\s*:\s+|\s+(?:with|w\/|and|mit|avec|con)\s+|\s*<>\s*|,\s+(?=\p{Lu})/u)
    .map((piece) => tidy(withoutTalk(piece)))
    .filter((piece) => piece.length > 1 && !people.includes(folded(piece)))
  const company =
    pieces.find((piece) => isOfDomain(piece, domain)) ??
    pieces.find((piece) => legalForm.test(piece)) ??
    pieces.find((piece) => companyWord.test(piece) && !isPosition(piece))
  const position = pieces.find((piece) => piece !== company && isPosition(piece))
  return { ...(position ? { position } : {}), ...(company ? { company } : {}) }
}

function withoutTalk(text: string): string {
  return text
    .replace(behind, '')
    .replace(before, '')
    .replace(new RegExp(`^${talk}$`, 'iu'), '')
}

function isPosition(text: string): boolean {
  return titleWord.test(text) && !legalForm.test(text) && text.length <= 100 && !/[.!?]$/.test(text)
}

function tidy(text: string): string {
  return text
    .replace(/\s*[([](?:req|id|job|ref|#)?[\s#:]*[\w-]*\d[\w-]*[)\]]\s*$/i, '')
    .replace(/^[\s:–—|-]+|[\s:–—|,-]+$/g, '')
    .trim()
}
