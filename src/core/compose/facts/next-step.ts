import { cleanJotting, withoutTypedCapital, withTimeHyphen, type Spelling } from '../language/clean.ts'
import { readPhrase } from '../language/chart.ts'
import { isSoundAs, isSure, learnJotting } from '../learned/learn-jotting.ts'
import { isKnownWord } from '../language/lexicon.ts'
import { agreedForm } from '../language/form-rules.ts'
import { withArticle } from '../reading/nominal.ts'
import { classesOf } from '../language/lexicon.ts'
import { formsOf } from '../language/verbs.ts'
import { isSoundEnglish } from '../language/gate.ts'

/** What comes next, as they said it, in the shape that a closing asks for. */
export interface NextStep {
  /** own: what the candidate promises to do, in their words · decision: by when they decide · hear: word of some kind · call · letter · event: something to look forward to · clause: what happens first · ahead: whatever is looked forward to, in so many words · none. */
  readonly kind: 'own' | 'ahead' | 'decision' | 'hear' | 'call' | 'letter' | 'event' | 'clause' | 'none'
  /** 'before Thanksgiving', with no space before it; empty where no time was said. */
  readonly when: string
  /** 'the call with the CTO next week', or 'the committee meets on 30 November'. */
  readonly what: string
  /** Who is to write, where that is not the reader. */
  readonly from: string
}

const nothing: NextStep = { kind: 'none', when: '', what: '', from: '' }
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/**
 * Reads the next step as it was jotted down.
 */
export function readNextStep(text: string | undefined, spelling: Spelling, shiftedWeek: boolean): NextStep {
  const written = inOwnWords(text ?? '', spelling, shiftedWeek)
  if (written) return written
  const plain = withoutFrame(text ?? '')
  if (plain !== (text ?? '')) return readNextStep(plain, spelling, shiftedWeek)
  const byRules = stepByRules(text, spelling, shiftedWeek)
  if (!text?.trim()) return byRules
  if (moves.test(text)) return byRules.kind === 'event' && !looksForwardTo(byRules.what) ? nothing : byRules
  return learnedStep(text, spelling, byRules) ?? (/^(?:hear|decision|call|letter)$/.test(byRules.kind) || isPlain(byRules) ? byRules : (answerIn(text, spelling) ?? nothing))
}

/** 'I look forward to your call after the sale on the 26th.': the candidate has put it as the letter would, and it is said so. */
function inOwnWords(text: string, spelling: Spelling, shiftedWeek: boolean): NextStep | undefined {
  const [, promised = ''] = /^(I(?:['’]ll| will) (?!be\b|look\b|hear\b|get\b|know\b|wait\b|not\b)[^.!?;]+)[.!]?$/i.exec(text.trim()) ?? []
  if (promised !== '' && !isForeign(promised)) return { kind: 'own', when: '', what: shifted(cleanJotting(promised, spelling), shiftedWeek), from: '' }
  const [, verb = '', rest = ''] = /^I (start|begin|meet|come|visit|spend|join|shadow|teach|give|present|return|work|bake|cook|play)( [^.!?;]+)[.!]?$/.exec(text.trim()) ?? []
  if (verb !== '' && !isForeign(rest)) return { kind: 'ahead', when: '', what: shifted(cleanJotting(`${formsOf(verb).gerund}${rest}`, spelling), shiftedWeek), from: '' }
  const [, going = ''] = /^I(?:['’]m| am) ((?:coming|starting|meeting|visiting|joining|going)(?: back)? [^.!?;]+)[.!]?$/.exec(text.trim()) ?? []
  if (going !== '' && !isForeign(going)) return { kind: 'ahead', when: '', what: shifted(cleanJotting(going, spelling), shiftedWeek), from: '' }
  const what = /^(?:I(?:['’]m| am)? (?:really |very much |so |also )?)?look(?:ing)? forward to ([^.!?;]+)[.!]?$/i.exec(text.trim())?.[1]
  if (what === undefined || isForeign(what)) return undefined
  return { kind: 'ahead', when: '', what: shifted(cleanJotting(what, spelling), shiftedWeek), from: '' }
}

/** 'You said that you would decide by Friday.' → 'you will decide by Friday', 'The next step is a test.' → 'a test'. */
const withoutFrame = (text: string): string => text.trim().replace(/^(?:the|my|your) next steps? (?:is|are|will be) (?:that )?(?!to\b)(?=\S)/i, '').replace(/^you (?:said|told me|mentioned)(?: that)? (you|they|he|she|HR)(?: would|[’']d| will|[’']ll) /i, '$1 will ')

/** Few words that cannot be taken for anything else: 'the board interview', 'the committee meets after Eid'. */
function isPlain({ kind, what }: NextStep): boolean {
  if (kind === 'event') return /^the (?:\p{Ll}+ ){0,2}(?:interview|tour|test|trial|exam|visit|presentation|lesson|round|shift|workshop)$/u.test(what)
  return kind === 'clause' && /^the (?:\p{Ll}+ )?(?:panel|board|committee|council|jury|shortlist|team|partners|directors|owners) (?:sits?|meets?|decides?|votes?|goes to the \p{Ll}+)(?: (?:on|in|after|before|at) [^,;]{2,24})?$/u.test(what)
}

/** 'they pick 2 of 9, answer on the 30th': when there will be an answer, whatever comes before it. */
function answerIn(text: string, spelling: Spelling): NextStep | undefined {
  const [, what = '', when = ''] = /(?:^|[,;.] ?)(?:an? |the )?(answer|decision|result|reply) ((?:on|by|before|in|within) (?!that\b|touch\b)[\p{L}\d ]{2,24})(?=$|[,;.(])/iu.exec(withDays(cleanJotting(text, spelling))) ?? []
  return what === '' || notLookedForwardTo.test(when) ? undefined : { kind: 'ahead', when: '', what: `your ${what.toLowerCase()} ${when.trim()}`, from: '' }
}

/** Reads a next step by the rules alone: the first of the two readers. */
export function stepByRules(text: string | undefined, spelling: Spelling, shiftedWeek: boolean): NextStep {
  if (!text?.trim()) return nothing
  if (/\b(?:salary|negotiat\w+|background check|drug test|credit check)\b/i.test(text)) return nothing
  if (isForeign(text)) return nothing
  const clean = shifted(withTimeHyphen(withDays(withoutTypedCapital(cleanJotting(ownPart(withoutWhoSaid(text)), spelling), spelling))), shiftedWeek)
  const steps = clean.replace(/, (?:at )?(?:the )?(?=end of )/i, ' by the ').replace(new RegExp(`, (?=(?:on )?(?:${weekday}|${months} \\d|\\d{1,2} ${months}|date )\\b)`, 'u'), ' ').replace(/,? (?:either way|at the latest|latest|fingers crossed|for sure)$/i, '').replace(/ date (?:not given|not set|open|to be .*|tbc|tba|unknown)$/i, '').replace(/, (?=(?:by|before|early|late|mid|next|this|in|on) )/i, ' ').replace(/\bmid (?=\p{Lu})/gu, 'mid-').split(/,? (?:then|and then|followed by) |[;.] |, /)
  const first = (steps.map((step) => step.trim()).find((step) => !/^(?:the |an? )?(?:(?:references?|refs?|ref|referees?|vetting|paperwork|checks?|forms?)(?: first| check(?:s|ed)?)?|(?:medical|reference|background|drug|credit|police|DBS)\b.*|(?:contract|visa|offer|papers|onboarding|start(?:ing)? date)\b.*)$/i.test(step)) ?? '').trim()
  if (/^(?:nothing|not|no |do not|unclear|unsure|don't|none)\b/i.test(first)) return nothing
  if (first === '' || /\boffers?\b|^(?:references?|referees?|vetting)$|^(?:could|may|might|should) take\b|\b(?:to be confirmed|tbc|tba)\b|\d\/\d|^\W*$/i.test(first)) return nothing
  const next = (invited(first) ? undefined : verbal(first)) ?? announced(first) ?? happening(first)
  // 'You'll send my details to the client today': what they do before is not what is waited for.
  if (next.kind === 'clause' && /^you(?:['’]ll| will) /i.test(next.what)) return nothing
  return next.what === '' || isSoundEnglish(next.what) ? next : nothing
}

/** 'She will ring two referees and let me know by Monday' → 'let me know by Monday': whom else they ring is not for the letter. */
const ownPart = (text: string): string => text.replace(/^(?:(?:she|he|they|HR)(?:['’]ll| will)? )?(?:rings?|calls?|phones?|contacts?|checks?|asks?|speaks?|talks?)(?: (?:to|with))? (?!me\b|us\b|back\b)(?:(?:two|three|my|both|the|some)\b[^,.;]*?\b(?:referees?|references?|principal|manager|boss|board|team|owner|colleagues?))\b[^.;]*?,? (?:and|then) (?:then |will |she'll |he'll |they'll )*(?=(?:let|tell|call|ring|e-?mail|text|write|get back|come back|be in touch)s?\b)/i, '')

/** What is said otherwise on another day. */
const moves = /\b(?:today|tonight|tomorrow|tmrw|tmw|this (?:week|afternoon|evening|morning)|next (?:week|month)|nxt)\b/i

/** Whether both readers speak of the same thing: the words of one are nearly all in the other. */
function hasMostOf(whole: string, part: string): boolean {
  const words = new Set(whole.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  const others = part.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return others.length > 1 && others.filter((word) => words.has(word)).length / others.length > 0.75
}

/** Somebody else's doing, a condition, two times at once: what one does not simply look forward to. */
const notLookedForwardTo = /\b(?:offer|if|inshallah|maybe|perhaps|probably|possibly|either|she|he|him|they|them|their|his|her|my|me)\b|\b(?:to|from|by|at|in|on) (?:on|in|at|by)\b|\bhearing (?:your|the|a) (?:letter|e-?mail|text|message|post)\b|^(?:the )?(?:meet|see|wait|send|bring|come) |^the \p{Lu}\p{Ll}+$/iu

/** What one looks forward to has its article, or is something that one will do. */
const looksForwardTo = (what: string): boolean => /^(?:the|your|our|an?|my|another|\p{Ll}+ing)\b/iu.test(what) && !/^the \p{Lu}\p{Ll}+ (?:back|calls?|phones?|texts?)\b/u.test(what) && !notLookedForwardTo.test(what)

/** The next step as people look forward to it. */
function learnedStep(text: string, spelling: Spelling, byRules: NextStep): NextStep | undefined {
  const learned = learnJotting('next', text, { pronouns: undefined, firstName: '', familyName: '' }, spelling)
  const { text: what } = learned
  if (byRules.kind === 'event' && learned.kind === 'next' && hasMostOf(byRules.what, what) && looksForwardTo(byRules.what)) return byRules
  return isSure(learned, isSoundAs('ahead', what)) && looksForwardTo(what) ? { kind: 'ahead', when: '', what: what.replace(/\b(on|by|until|from) (?=\d{1,2}(?:st|nd|rd|th)\b)/g, '$1 the ').replace(/\b(on \p{Lu}\p{Ll}+day),? on (?=\d|\p{Lu})/gu, '$1 '), from: '' } : undefined
}

/** Who said it is known, and what hangs between is not needed: 'call on Monday she said', 'bench test: a stool, in December'. */
const withoutWhoSaid = (text: string): string => text.replace(/,? (?:she|he|they) (?:said|says|thinks?|thought|reckons?)(?=$|,)/gi, '').replace(/: [^,:]+, (?=(?:in|on|by) )/i, ' ')

/** A next step in another language is not put into an English letter. */
function isForeign(text: string): boolean {
  const words = (text.match(/(?<![\p{L}])\p{Ll}{2,}/gu) ?? []).filter((word) => !/^(?:w|wk|wks|hr|mgr)$/.test(word))
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}]/u.test(text)) return true
  return words.length > 0 && words.filter((word) => isKnownWord(word)).length / words.length < 0.6
}

const shortDays: Readonly<Record<string, string>> = { mon: 'Monday', tue: 'Tuesday', tues: 'Tuesday', wed: 'Wednesday', weds: 'Wednesday', thu: 'Thursday', thur: 'Thursday', thurs: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' }

/** Days, weeks and ordinals as a next step is jotted: 'trial day sat', 'first week december', '2nd round'. */
function withDays(text: string): string {
  return text
    .replace(/\b(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)\b\.?/gi, (word) => shortDays[word.replace('.', '').toLowerCase()] ?? word)
    .replace(/(?:\b(?:in )?the )?\b(first|second|third|last) week (?:of |in )?(?=\p{Lu})/gu, 'in the $1 week of ')
    .replace(/\bin in\b/g, 'in')
    .replace(/\b(1st|2nd|3rd) (?=round|interview|stage|visit|call|meeting)/g, (_, place: string) => `${{ '1st': 'first', '2nd': 'second', '3rd': 'third' }[place] ?? place} `)
    .replace(new RegExp(`(?<!\\bon |\\bby |\\bnext |\\bthis |\\bbefore |\\bafter |\\buntil |\\bevery )(${weekday})(?: at)? (\\d{1,2}(?::\\d\\d)? ?[ap]m)\\b`, 'giu'), 'on $1 at $2')
    .replace(new RegExp(`(${weekday}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]| ?[ap]\\.?m| (?:of )?${months})`, 'gu'), (_, day: string, date: string) => `${day} the ${date}${/1\d$/.test(date) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(date.at(-1))] ?? 'th')}`)
    .replace(/,? (?:maybe|probably|perhaps|hopefully)$/i, '')
    .replace(new RegExp(`(?<=\\b(?:decides?|meets?|votes?|writes?|calls?|rings?) )(${weekday})$`, 'u'), 'on $1')
    .replace(/^start with (?:an? )?(?=\p{L})/iu, 'the ')
}

/** 'Next week' becomes 'this week' when the letter goes out after the weekend. */
function shifted(text: string, shiftedWeek: boolean): string {
  if (!shiftedWeek) return text
  return text.replace(/\bnext week\b/gi, 'this week').replace(/\b(?:by |on )?next (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/gi, (match) => (/^by/i.test(match) ? 'by ' : 'on ')).replace(/ ?\b(?:tomorrow|later this week|this week)\b(?! this)/gi, (match) => (/this week/.test(match) ? match : ''))
}

const timed = new RegExp(`\\b((?:mid-\\p{Lu}\\p{Ll}+|(?:by|before|after|on|within|in|at|around|during|early|late|mid|next|this|the week of|over)\\b (?!touch\\b|letter\\b|e-?mail\\b|phone\\b|post\\b|the post\\b|person\\b|writing\\b|mind\\b).+))$`, 'iu')

/** 'by 30th' → 'by the 30th'. */
const ordinalDay = (when: string): string => when.replace(/\b(by|before|on|until|after) (\d{1,2}(?:st|nd|rd|th))\b/i, '$1 the $2')

function whenIn(text: string): string {
  const either = new RegExp(`\\b(${weekday} or ${weekday})$`).exec(text)?.[1]
  if (either) return `on ${either}`
  const bare = new RegExp(`\\b(${weekday}(?: (?:the )?\\d{1,2}(?:st|nd|rd|th)?)?)$`).exec(text)
  const found = timed.exec(text)?.[1]
  if (found) return ordinalDay(found.replace(/^mid[- ]?/i, 'in mid-').replace('in mid--', 'in mid-').replace(/^(early|late) (?!next|this|last)/i, 'in $1 ').replace(/^(by|before|at) end of (?:the )?(week|month|year|day)\b/i, '$1 the end of the $2').replace(/^(by|before|at) end of /i, '$1 the end of '))
  return bare ? `on ${bare[1]}` : ''
}

function verbal(text: string): NextStep | undefined {
  const match = /^(?:(?:will|should|to) )?(?:(they|we|you|she|he|HR|I|[A-Z]\p{Ll}+|the [a-z]+(?: [a-z]+)?|(?:board |committee |practice |team |shop |the )?(?:chair|manager|director|owner|boss|head|foreman|matron|principal|recruiter|agency|office|editor|chef)|[a-z]+(?: [a-z]+)?(?= will))(?: will| would|'ll| should| are going to| is going to| hope to| aim to| want to| plan to)? )?(decides?|deciding|(?:choose|pick|select)s?(?= (?:by|before|on|in|next|this|early|late|after|within)\b|$)|let me know|lets me know|ring|rings|call|calls|hear|hears|mail|mails|email|emails|get back|gets back|come back|comes back|be in touch|in touch|write|writes|contact|contacts|tell me|phone|phones|respond|reply|text|texts|text me|message me)\b(.*)$/u.exec(text)
  if (!match) return undefined
  const [, who = '', verb = '', rest = ''] = match
  const when = whenIn(rest)
  const named = /^(?:they|we|you|she|he|I|)$/i.test(who) ? (verb.startsWith('hear') ? (/^ (?:back )?from ((?:the )?\S+)/.exec(rest)?.[1] ?? '') : '') : who
  const from = /^(?:you|them|us)$/i.test(named) ? '' : /^[a-z]/.test(named) && !named.startsWith('the ') ? `the ${named}` : named
  if (verb.startsWith('hear') && /^ by (?:post|letter)\b/.test(rest)) return { kind: 'letter', when, what: '', from: '' }
  if (/^(?:decid|choos|pick|select)/.test(verb)) return { kind: 'decision', when, what: '', from }
  return { kind: /^(?:ring|call|phone)/.test(verb) ? 'call' : 'hear', when, what: '', from }
}

function announced(text: string): NextStep | undefined {
  const told = /^(?:I )?(?:am |will be |to be |be )?(?:told|informed|notified) (.+)$/i.exec(text)
  if (told && whenIn(told[1] ?? '') !== '') return { kind: 'hear', when: whenIn(told[1] ?? ''), what: '', from: '' }
  const call = /^(?:an? |the |their |phone )*call(?: back)?(?= (?:by|before|on|in|next|this|early|late|after|within)\b|$)(.*)$/i.exec(text)
  if (call) return { kind: 'call', when: whenIn(call[1] ?? ''), what: '', from: '' }
  const match = /^(?:an? |the |their |final )?(decisions?|outcome|answer|news|reply|response|feedback|result|results|word|letter|e-?mail)\b(.*)$/i.exec(text)
  if (!match) return undefined
  const noun = (match[1] ?? '').toLowerCase()
  return { kind: noun.startsWith('decision') ? 'decision' : noun === 'letter' ? 'letter' : 'hear', when: whenIn(match[2] ?? ''), what: '', from: /from (?!you|them)((?:the )?\S+)/.exec(match[2] ?? '')?.[1] ?? '' }
}

/** 'the council Friday' → 'the council on Friday'. */
function withDayWord(text: string): string {
  return text.replace(new RegExp(`(?<!\\b(?:on|by|next|this|last|before|after|until)) (${weekday})$`, 'u'), ' on $1')
}

/** 'the board votes January 8' → 'the board votes on January 8'. */
const withDates = (clause: string): string => clause.replace(new RegExp(`(?<!\\b(?:on|by|next|this|last|every|each|before|after|until|from|or|and|the)) (${weekday})(?= (?:and|then|at|or)\\b|$)`, 'u'), ' on $1').replace(/(?<!\b(?:on|by|before|after|until|from|since|the)) ((?:the )?\d{1,2}(?:st|nd|rd|th))$/, (_, day: string) => ` on ${day.startsWith('the') ? day : `the ${day}`}`).replace(new RegExp(`(?<!\\b(?:on|by|before|after|until|from|since)) (${months} \\d{1,2}|\\d{1,2} ${months})$`, 'u'), ' on $1')

/** What the candidate is asked to come for: 'wants me to come do a morning milking, December 2'. */
function invited(text: string): string | undefined {
  const match = /^(?:(?:they|she|he|you) )?(?:wants?|would like|asked|invited|invites?) me (?:in |over |back )*(?:to |for )(?:come (?:in |back |over )?(?:and |to |for )?)?(.+)$/i.exec(text) ?? /^(?:I )?come (?:back |in |over )(?:to |for |and )(.+)$/i.exec(text)
  if (!match) return undefined
  const bare = match[1] ?? ''
  const [verb = '', ...rest] = bare.split(' ')
  if (/^(?:do|have|try|take)$/i.test(verb) && /^an? /.test(rest.join(' '))) return rest.join(' ')
  if (classesOf(verb).some((tag) => /^(?:VB|VBP)$/.test(tag)) && !/^an? /.test(bare) && rest.length > 0) return `${formsOf(verb).gerund} ${rest.join(' ')}`
  return bare
}

function happening(written: string): NextStep {
  const text = (invited(written) ?? written).replace(/^(?:an? )?(?:well )?paid /i, '').replace(new RegExp(`(?<=\\p{L}) (?<!\\b(?:on|by|next|this|last|before|after|until|the) )(${weekday} (?:the )?\\d{1,2}(?:st|nd|rd|th)?)$`, 'u'), ' on $1')
  if (/\bgo (?!to\b|through|on\b|up\b|down\b|over\b|ahead|live|out\b|back|for\b|with|by\b|in\b)\p{L}+/u.test(text)) return nothing
  const meeting = /^meeting (?:the|my|your|their|some|all|everyone) .+$/i.exec(withDayWord(text))
  if (meeting) return { kind: 'event', when: '', what: meeting[0].replace(/ their /, ' your '), from: '' }
  const occasion = /^(?:\S+ ){0,4}(?:test|interview|interviews|visit|call|meeting|day|trial|round|review|exercise|task|exam|chat|presentation|tour|panel|session|shift|lunch|dinner|audition|assessment|conversation|talk|observation)(?: (?:with|at|in|on|by|before|after|next|this|early|mid|late|end|tomorrow|w)\b.*)?$/i.test(text)
  if (!occasion && (agreedForm(text)?.form === 'clause' && text.split(' ').length > 2 || /^(?:committee|board|panel|the \w+|team|council) (?:meets|decides|votes|sits|chooses|interviews|reviews|is|are|will)\b/i.test(text))) {
    const clause = /^(?:they|we)\b/i.test(text) ? text.replace(/^(?:they|we)\b/i, 'you') : /^(?:the|a|an|you|I|there|it)\b/i.test(text) ? text : `the ${text}`
    if (/^you (?:want|need|ask|expect|check|require)\b/.test(clause)) return nothing
    return readPhrase(clause) ? { kind: 'clause', when: '', what: withDates(clause), from: '' } : nothing
  }
  const dated = text.replace(/(?<!\b(?:at|the|by|before|until) )(?:the )?end of (?:the )?(?=\p{L}+$)/u, (match) => `at the end of ${match.endsWith('of the ') || /month|week|year/.test(text) ? 'the ' : ''}`).replace(/(?<!\b(?:in|by|until|before) )\bmid[- ](?=[A-Z])/g, 'in mid-').replace(new RegExp(`(\\p{L}) (${weekday})$`, 'u'), (match, letter: string, day: string, at: number) => (/\b(?:on|by|next|this|last|before|after|until)$/.test(text.slice(0, at + 1)) ? match : `${letter} on ${day}`))
  const midway = dated.replace(new RegExp(`(\\p{Ll}) (${weekday}) (?=(?:with|at|in)\\b)`, 'u'), (match, letter: string, day: string, at: number) => (/\b(?:on|by|next|this|last|before|after|until)$/.test(dated.slice(0, at + 1)) ? match : `${letter} on ${day} `))
  const onDate = midway.replace(new RegExp(`(\\p{Ll}) (${months} \\d{1,2}|\\d{1,2} ${months})$`, 'u'), (match, letter: string, date: string, at: number) => (/\b(?:on|by|before|after|until|from)$/.test(midway.slice(0, at + 1)) ? match : `${letter} on ${date}`))
  const [head = '', deadline] = onDate.replace(/ first$/, '').split(/ (?=due )/)
  const np = `${/^(?:ranking|reading|viewing|briefing|hearing|screening|test|exam|trial|presentation) (?!of \p{Lu})/iu.test(head) ? 'the ' : ''}${/^(?:an? )/i.test(head) ? head.replace(/^an? /i, 'the ') : withArticle(head)}${deadline ? ` ${deadline}` : ''}`
  const named = np.replace(/^(?=group (?:dynamics|exercise|interview|task)|\p{Lu}\p{Ll}+ one (?:morning|day|afternoon))/u, 'the ').replace(/(?<!\b(?:on|by|before|after|until|from|to|of|\p{L}+day)) (?=the \d{1,2}(?:st|nd|rd|th)(?: of \p{Lu}\p{Ll}+)?$)/u, ' on ').replace(/^the the /, 'the ').replace(/\b(ride|sit|walk|tag) along\b/, '$1-along').replace(/ and (?:the |an? )?((?:\p{Ll}+ )?(?:VP|CEO|CFO|CTO|COO|director|owner|founder|manager|principal|editor|team))$/u, '').replace(/^(?=(?:first|second|third|final|last) )/, 'the ').replace(/ with (founders?|directors|partners|trustees|governors|owners|editors|director|owner|board|panel|team|manager|head|CEO|CTO|CFO|COO|VP|principal)\b/, ' with the $1')
  const due = /^(.+?) (by|before) (.+)$/.exec(named)
  return readPhrase(named.replace(/\b(?:final|last) round\b/, 'second round').replace(/ due on \p{Lu}\p{Ll}+$/u, '')) ? { kind: 'event', when: due ? `${due[2]} ${due[3]}` : '', what: named, from: '' } : nothing
}
