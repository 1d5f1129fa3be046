import type { Token } from '../text/tokens.ts'
import { leftOf } from './context.ts'
import type { Reading } from './reading.ts'
import { isHonorific } from './split-name.ts'

const reach = 130

/**
 * Tells whether the sentence introduces somebody else: 'my friend Jon', 'Jon, who taught me', 'at school I worked
 * with Jon', 'Jon Street'.
 *
 * @example
 * isSomebodyElse(
 *   { text: 'My friend Jon', tokens: [{ index: 0, text: 'My', start: 0, startsSentence: true }, { index: 1, text: 'friend', start: 3 }, { index: 2, text: 'Jon', start: 10, gap: ' ' }] },
 *   { index: 2, text: 'Jon', start: 10, end: 13, gap: ' ' },
 * )
 * // => true
 */
export function isSomebodyElse(reading: Reading, token: Token): boolean {
  if (isIntroduced(reading, token) || /[Rr]eferences?: $/.test(reading.text.slice(Math.max(0, token.start - 14), token.start))) return true
  const left = leftOf(reading, token)
  if (history.test(left) || (pastLife.test(left) && !/\b(?:you|your)\b/i.test(left))) return true
  const right = reading.text.slice(token.end, token.end + reach).replace(/[.!?]\s.*$/s, '')
  return thing.test(right) || presented.test(right)
}

const name = "(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor)\\.? )?(?:\\p{Lu}[\\p{L}\\p{M}.'-]{0,30} ){0,2}$"
const history = new RegExp(
  `\\b(?:(?:worked|studied|interned|volunteered|trained|served|lived|collaborated|taught|supervised|managed|mentored|coached|recommended|referred|encouraged|raised|inspired|written|directed)(?: [\\w']+){0,4} (?:with|for|under|by|alongside|beside)|(?:author|books?|novels?|works?|research|papers?|theory|essays?|songs?|poems?)(?: [\\w']+){0,2} (?:of|by)) ${name}`,
  'u',
)
const pastLife =
  /\b(?:in|at|during|since|after|from|back in) (?:college|university|(?:high |grad(?:uate)? |secondary |business |law )?school)\b/i
const thing =
  /^(?: (?:and|&) \p{Lu}[\p{L}'-]+)? (?:Street|Avenue|Road|Square|College|University|School|Institute|Foundation|Prize|Award|Fellowship|Scholarship|Hospital|Center|Centre|Museum|Library|Church|Bridge|County|Inc|Ltd|LLC|Act|Building|Family|Brothers)\b/u
const presented =
  /^(?: \p{Lu}[\p{L}'-]{0,30})?(?:, (?:who|whom|which|my|a|an|our|the) (?:once |first |also )?(?:taught|supervised|managed|mentored|introduced|referred|coached|trained|raised|recommended|former|old|current|previous|professor|friend|colleague|mentor|author|founder of)\b|, who\b[^,.]{0,30}\b(?:our|my)\b|,? (?:encouraged me|suggested that I|suggested I apply|recommended (?:me|that|your|you|this)|referred me|told me about (?:the|your|this) (?:program(?:me)?|position|opening|role|job|internship|vacancy|company|firm|team)|at the university|from (?:college|university|my)\b|who taught)|[^,.]{0,40}\bwho (?:suggested|encouraged|recommended|referred|told me to|pointed me)\b)/u

/** What somebody may be to the candidate, or to the world: not one of the panel. */
const roles = new Set(
  `friend friends sister brother cousin uncle aunt mother father mum mom dad son daughter wife husband partner spouse fiancé fiance fiancée roommate flatmate housemate classmate neighbor neighbour professor lecturer teacher tutor coach mentor advisor adviser reference referee boss manager supervisor colleague coworker co-worker employer lead instructor principal dean landlord pastor client contact author singer writer artist poet painter philosopher novelist physicist economist scientist researcher statistician historian actor actress composer musician journalist reporter critic activist president senator mayor governor judge chef athlete runner founder co-founder cofounder intern trainee assistant student pupil grandfather grandmother grandpa grandma grandson granddaughter nephew niece baby child kid boy girl man woman guy hero idol cat dog pet horse doctor nurse therapist dentist customer patient guest volunteer teammate captain lieutenant sergeant officer headhunter recruiter agent applicant bandmate bassist drummer guitarist minister priest rabbi imam bishop saint king queen prince princess`.split(
    /\s+/,
  ),
)
const publicRoles =
  /^(?:author|singer|writer|artist|poet|painter|philosopher|novelist|physicist|economist|scientist|statistician|historian|actor|actress|composer|musician|journalist|activist|president|senator|mayor|governor|minister|king|queen|prince|princess|late)$/
const mostWords = 9

/** Reads leftwards: the rest of the name, a comma, 'at Hollis Press', what they are, whose they are. */
function isIntroduced({ tokens }: Reading, token: Token): boolean {
  let index = token.index
  while (index > token.index - 3 && isNamePart(tokens[index - 1], tokens[index])) index -= 1
  const ofMine = /^(?:mine|ours|hers|his|yours)$/.test(tokens[index - 1]?.text ?? '')
  const words: string[] = []
  for (let place = index - 1; place >= 0 && words.length < mostWords; place -= 1) {
    const each = tokens[place]
    if (each === undefined) break
    const owner = each.text.toLowerCase()
    if (/^(?:my|our|his|her|their|your|an?|another|the|fellow)$/.test(owner)) return isTheirs(owner, words, ofMine)
    words.unshift(each.text)
    if (each.startsSentence || (words.length > 1 && /[,;]/.test(tokens[place + 1]?.gap ?? ''))) break
  }
  return false
}

function isNamePart(before: Token | undefined, token: Token | undefined): boolean {
  if (before === undefined || token === undefined || before.fullEnd !== before.end) return false
  if (isHonorific(before.text)) return true
  return (
    /^\p{Lu}/u.test(before.text) &&
    /^(?: |\. )$/.test(token.gap) &&
    !/^(?:My|Our|His|Her|Their|The|A|An|Your)$/.test(before.text) &&
    !before.startsSentence
  )
}

/** The words between 'my' and the name: what they are comes last, or before 'at Hollis Press'. */
function isTheirs(owner: string, words: readonly string[], ofMine: boolean): boolean {
  const said = words.filter((word) => !/^(?:named|called)$/.test(word))
  const at = said.findIndex((word) => /^(?:at|in|from|of)$/.test(word))
  const what = (at > 0 ? said[at - 1] : said.at(-1))?.toLowerCase().replace(/^.*-(?=\p{L}{4})/u, (part) => (part === 'co-' ? part : ''))
  if (what === undefined || !roles.has(what)) return false
  if (owner === 'your') return ofMine || /^(?:former|old|previous|ex)$/i.test(said[0] ?? '')
  return owner !== 'the' || publicRoles.test(what) || words.length !== said.length
}
