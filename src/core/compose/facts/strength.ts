import type { Qualification } from '../../model/case-file.ts'
import type { Spelling } from '../language/clean.ts'
import { readPhrase } from '../language/chart.ts'
import { isSoundEnglish } from '../language/gate.ts'
import { formByRules } from '../language/form-rules.ts'
import { classesOf, isKnownWord } from '../language/lexicon.ts'
import { capitalised, indefiniteFor, listed } from '../language/phrase.ts'
import { formsOf } from '../language/verbs.ts'
import { whyPrivate } from '../reading/private.ts'
import { isPluralNominal } from '../reading/nominal.ts'
import { codedLanguages, spoken } from './languages.ts'
import { learnedStrength, withoutAsides } from './learned-strength.ts'
import { isWrittenOut, strengthAsWritten } from './as-written.ts'
import { optional, whoDid } from './optional.ts'
import { isNearlySame } from '../learned/both-readers.ts'
import type { Builder, Shape, Strength } from './shape.ts'
import { isRole, roleNoun } from './role.ts'
import { isForeign, isUnsure, withoutLooseTail } from './unsure.ts'
import { isPast, withIndefinite } from './words.ts'
import { tailOf, withObjectArticle } from './tail.ts'
import { isField, tenure, whereOf } from './tenure.ts'
import { trade } from './trade.ts'
import { writtenOut } from './written-out.ts'

const amount = '(?:more than |over |nearly |almost |about )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|several|twenty|thirty)\\+?'
const years = `${amount}[ -]?(?:years?|seasons?|semesters?|months?|terms?|summers?|winters?|weeks?|decades?)`

/** Reads a qualification; undefined where it must not be said (money) or says nothing. */
export function readStrength(written: Qualification, spelling: Spelling): Strength | undefined {
  const qualification = withoutAsides(written)
  const raw = qualification.text.trim()
  if (!raw || isForeign(raw) || /about (?:money|health|family|age)/.test(whyPrivate(raw) ?? '')) return undefined
  if (isWrittenOut(raw)) return strengthAsWritten(qualification, spelling, strengthByRules)
  const learned = learnedStrength(qualification, spelling)
  const byRules = strengthByRules(qualification, spelling)
  if (byRules?.kind === 'language') return byRules
  if (byRules && learned && isNearlySame(withoutHaving(byRules.clause), withoutHaving(learned.strength.clause))) return byRules
  if (learned?.isSure) return learned.strength
  return byRules && /^(?:years|act|language)$/.test(byRules.kind) && !byRules.clause.startsWith('My experience') ? byRules : undefined
}

/** Whether one has it or holds it is all the same. */
const withoutHaving = (clause: string): string => clause.replace(/^I (?:have|hold|am|have spent|have been|work with|use|know) /, '')

/** Reads a qualification by the rules alone: the first of the two readers. */
export function strengthByRules(qualification: Qualification, spelling: Spelling): Strength | undefined {
  const raw = qualification.text.trim()
  if (!raw || isForeign(raw) || /about (?:money|health|family|age)/.test(whyPrivate(raw) ?? '')) return undefined
  const text = writtenOut(raw, spelling)
  const built = shapes.map((build) => build(text)).find((found) => found !== undefined) ?? thing(text)
  const shape = built && { ...built, clause: withoutLooseTail(built.clause) }
  if (!shape || !isSoundEnglish(shape.clause) || isUnsure(shape)) return undefined
  return { fact: qualification.id, raw, ...shape, ...optional('whoDid', whoDid(shape.clause)) }
}

const sentence: Builder = (text) => {
  if (!text.startsWith('I ')) return undefined
  const verb = /^I (?:also )?(\S+)(.*)$/.exec(text)
  if (verb && isPast(verb[1] ?? '')) return { ...act(`${verb[1]}${verb[2]}`), clause: text }
  return { kind: 'state', clause: text }
}

const personal: Builder = (text) => {
  const author = /^(?:1st|first) author,? (?:of |on )?(.+)$/i.exec(text)
  if (author) return { kind: 'state', clause: `I am first author of ${author[1] ?? ''}` }
  const year = /^(\d)(?:st|nd|rd|th) years? (?:of )?(.+?), (?:at )?(\p{Lu}.+)$/u.exec(text)
  if (year) return { kind: 'state', clause: `I am a ${{ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' }[year[1] ?? ''] ?? ''}-year ${year[2] ?? ''} student at ${year[3] ?? ''}` }
  const posted = new RegExp(`^(?!former )(.+?), (${years}),? (?:(?:on|at|in) )?(.+)$`, 'i').exec(text)
  if (posted && roleNoun.test(posted[1] ?? '') && !isPast(text.split(' ')[0] ?? '')) return postFor(posted[1] ?? '', posted[2] ?? '', posted[3] ?? '')
  const major = /^(freshman|sophomore|junior|senior), (.+) (major|minor) at (\p{Lu}.+)$/iu.exec(text)
  if (major) return { kind: 'state', clause: `I am ${indefiniteFor(major[1] ?? '')} ${(major[1] ?? '').toLowerCase()} at ${major[4]} with ${indefiniteFor(major[2] ?? '')} ${major[2]} ${major[3]}` }
  const holder = /^(.+ (?:licen[cs]e|certificate|diploma|permit|passport)) holder$/i.exec(text)
  if (holder) return holding(holder[1] ?? '')
  if (/^(?:calm|patient|punctual|tidy|careful|organi[sz]ed|reliable|curious|bilingual|numerate)$/i.test(text) && !/^bilingual$/i.test(text)) return { kind: 'state', clause: `I am ${text}` }
  const finished = new RegExp(`^(${amount} .+) (passed|published|completed|sold|built|written|delivered|logged|filed|won)$`, 'i').exec(text)
  if (finished) return act(`${formsOf(finished[2] ?? '').past} ${finished[1] ?? ''}`)
  const post = /^(.+?) since (\d{4})$/.exec(text)
  if (post && roleNoun.test(post[1] ?? '') && !isPast(text.split(' ')[0] ?? '') || /^(?:sworn|accredited|appointed) /.test(text) && post) return { kind: 'credential', clause: `I have been ${indefiniteFor(post?.[1] ?? '')} ${post?.[1] ?? ''} since ${post?.[2] ?? ''}` }
  const former = /^former (.+)$/i.exec(text)
  if (former && !roleNoun.test((former[1] ?? '').split(/ (?:on|at|in|for|of|with|from)\b/)[0] ?? '') && !/(?:man|woman|person|er|or|ist|ian)\b/i.test(former[1] ?? '')) return { kind: 'state', clause: `I used to be in ${/^(?:army|navy|air force|police|fire service|circus|marines|civil service|merchant navy|coastguard|military)\b/i.test(former[1] ?? '') ? 'the ' : ''}${former[1] ?? ''}` }
  if (former) return { kind: 'state', clause: `I used to be ${indefiniteFor(former[1] ?? '')} ${former[1] ?? ''}` }
  const student = /^(.+? student)(?:,? (?:in (?:my|the) )?(?:(\d)(?:st|nd|rd|th)|(first|second|third|fourth|final)) (?:years?|semester))?$/i.exec(text)
  if (student && !isPast(text.split(' ')[0] ?? '')) {
    const year = student[3] ?? { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' }[student[2] ?? '']
    return { kind: 'state', clause: `I am ${indefiniteFor(student[1] ?? '')} ${student[1] ?? ''}${year ? ` in my ${year} year` : ''}` }
  }
  if (/^(?:\p{L}+ ){0,3}\p{L}+(?:swoman|sman|woman|man|person)$/iu.test(text) && !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|a|the)\b/i.test(text)) return { kind: 'state', clause: `I am ${indefiniteFor(text)} ${text}` }
  if (/^can \p{L}+/iu.test(text)) return { kind: 'state', clause: `I ${text}` }
  const course = /^(.+ course),? (level .+)$/i.exec(text)
  if (course) return { kind: 'credential', clause: `I have done ${withIndefinite(course[1] ?? '')}, ${course[2] ?? ''}`, noun: `my ${course[1] ?? ''}` }
  if (/^first[- ]aid(?: for .+)?$/i.test(text)) return { kind: 'credential', clause: `I am trained in ${text.replace(/^first-aid/i, 'first aid')}` }
  const served = /^(apprenticeship|internship|placement|traineeship) ((?:at|with|in) .+)$/i.exec(text)
  return served ? { kind: 'credential', clause: `I did my ${(served[1] ?? '').toLowerCase()} ${served[2] ?? ''}`, noun: `my ${text}` } : undefined
}

/** 'team leader, four years, dementia ward': the post, how long, and where. */
function postFor(post: string, time: string, place: string): Shape | undefined {
  const where = /(?:ward|unit|desk|shop floor|helpline|line|floor)$/i.test(place) ? `on ${withIndefinite(place)}` : /^\p{Lu}/u.test(place) ? `at ${place}` : /(?:clinic|hospital|school|lab|hotel|nursery|bakery|garage|museum|home|shop|library|office|practice|surgery|farm)$/i.test(place) ? `at ${withIndefinite(place)}` : undefined
  if (!where) return undefined
  const role = `${withIndefinite(post)} ${where}`
  return { kind: 'years', clause: `I have ${time} of experience as ${role}`, noun: `${time} of experience as ${role}` }
}

const adjectival: Builder = (text) => {
  const there = /^((?:licensed|certified|registered|accredited|chartered) [^,]+), (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u.exec(text)
  if (there && isRole(there[1] ?? '')) return { kind: 'credential', clause: `I am ${indefiniteFor(there[1] ?? '')} ${there[1]} in ${there[2]}` }
  const since = /^(licensed|registered|certified|chartered|qualified) (.+) since (\d{4})$/i.exec(text)
  if (since) return { kind: 'credential', clause: `I have been ${indefiniteFor(since[1] ?? '')} ${(since[1] ?? '').toLowerCase()} ${since[2]} since ${since[3]}` }
  if (/\b(?:certified|registered|accredited|chartered|trained|licensed)$/i.test(text) && !/^(?:I|got|was|been)\b/.test(text) && classesOf(text.split(' ')[0] ?? '')[0] !== 'VBD') return { kind: 'credential', clause: `I am ${text}` }
  const lasted = new RegExp(`^((?:licensed|certified|registered|chartered|qualified|accredited) .+?),? (?:for )?(${years})$`, 'i').exec(text)
  if (lasted) return { kind: 'credential', clause: `I have been ${indefiniteFor(lasted[1] ?? '')} ${lasted[1]} for ${lasted[2]}` }
  if (/^(?:licensed|certified|registered|chartered|qualified|accredited|newly qualified|fully qualified) (?!in\b|as\b|to\b|by\b|for\b|on\b|with\b|since\b|from\b|at\b)/i.test(text)) return { kind: 'credential', clause: `I am ${indefiniteFor(text)} ${text}`, noun: `my training as ${indefiniteFor(text)} ${text}` }
  if (/^trained as .* (?:under|with|by) /i.test(text)) return act(text)
  if (/^(?:fluent|good|comfortable|experienced|confident|certified|qualified|trained|licensed|skilled|familiar|used|at home|proficient|competent|happy|strong|patient|calm)\b(?: \w+)? (?:in|with|at|as|by|to|under|on|for)\b/i.test(text)) return { kind: 'state', clause: `I am ${text}` }
  return undefined
}

const credential: Builder = (text) => {
  const degree = /^(B\.?Pharm|M\.?Pharm|B\.?Tech|M\.?Tech|B\.?Com|MSc|BSc|MA|BA|PhD|MBA|MEng|BEng|LLB|LLM|MRes|MPhil|BFA|MFA|MPH|MPA|BSN|MSN|BEd|MEd|HND|HNC|NVQ|PGCE|MLIS|MSW|BSW|MDiv|MArch|BDes|Diploma|Master's|Bachelor's|AA|AS|BS|MS|DPhil)\b(?:(?: degree)?(?: in)? (.+))?$/.exec(text)
  const school = /^(MSc|BSc|MA|BA|PhD|MBA|MEng|BEng|LLB|LLM|BFA|MFA|BEd|MEd|MPhil|DPhil|MRes|MPH|MLIS|BDes|PGCE|HND), (\p{Lu}.+)$/u.exec(text)
  const grade = /^(?!A-|AS |O |level )(\p{L}[\p{L} ]*?) level (\d|I{1,3}|IV|V)$/iu.exec(text)
  if (grade) return { kind: 'credential', clause: `I have ${text}`, noun: `my ${text}` }
  if (school) return holding(`${school[1]} from ${school[2]}`)
  const bsn = /^(BSN|RN|LPN), [A-Z].+$/.exec(text)
  if (bsn) return holding(bsn[1] ?? '')
  const level = /^certificate (I{1,3}|IV|V) (?!in\b)(.+)$/i.exec(text)
  if (level) return holding(`Certificate ${level[1] ?? ''} in ${level[2] ?? ''}`)
  const master = /^(?:master|bachelor)(?:'s)?(?: degree)? in (.+)$/i.exec(text)
  if (master) return { kind: 'credential', clause: `I hold a ${text.startsWith('b') ? "bachelor's" : "master's"} degree in ${master[1] ?? ''}`, noun: `my ${text.startsWith('b') ? "bachelor's" : "master's"} degree in ${master[1] ?? ''}` }
  const thesis = /^(PhD|DPhil|MSc|MA|MRes|MPhil|thesis), (\p{Ll}.+)$/u.exec(text)
  if (thesis && !/^(?:with|in|from|distinction|first|honours|expected|ongoing|nearly)\b/i.test(thesis[2] ?? '')) return { kind: 'credential', clause: `I hold ${indefiniteFor(thesis[1] ?? '')} ${thesis[1] ?? ''} on ${thesis[2] ?? ''}`, noun: `my ${thesis[1] ?? ''} on ${thesis[2] ?? ''}` }
  const leaving = /^(Leaving Certificate|Abitur|Baccalaureate|Matura)(?:,? (?:in |with )?(.+?)( (?:[HOA]\d|grade .+))?)?$/i.exec(text)
  if (leaving) return { kind: 'credential', clause: `I hold the ${leaving[1] ?? ''}${leaving[2] ? `, with ${leaving[2]}${leaving[3] ? ` at${leaving[3]}` : ''}` : ''}`, noun: `my ${leaving[1] ?? ''}` }
  if (/^[A-Z]{2,4} level \d (?!in\b)\p{Ll}/u.test(text)) return holding(text.replace(/(level \d) /, '$1 in '))
  if (degree?.[2] && /^(?:level|distinction)\b/i.test(degree[2])) return holding(text)
  const from = /^(\S+) (\p{Lu}\p{Ll}+)(?:, .+)?$/u.exec(text)
  if (degree && from && !isKnownWord(from[2] ?? '')) return holding(`${from[1]} from ${from[2]}`)
  if (degree) return holding(degree[2] ? `${degree[1]} in ${degree[2]}` : (degree[1] ?? ''))
  if (/^(?:CPA|CFA|PMP|RN|ACCA|CIMA|CIPD|RHIA|CISSP|PE|SHRM-CP)$/.test(text)) return { kind: 'credential', clause: `I am ${indefiniteFor(text)} ${text}` }
  if (/^(?!.* (?:tester|welder|trainer|coach|assessor)$)[A-Z][A-Z0-9+-]{2,9}(?: [A-Z0-9]+)?(?:,? (?:certified|holder|qualified))?$/.test(text) && !/^(?:SQL|CSS|HTML|PHP|SAP|CAD)$/.test(text)) return { kind: 'credential', clause: `I hold the ${text.replace(/,? (?:certified|holder|qualified)$/, '')} qualification`, noun: `my ${text.replace(/,? (?:certified|holder|qualified)$/, '')}` }
  if (/\b(?:green|black|yellow) belt$/i.test(text)) return { kind: 'credential', clause: `I am a ${text}`, noun: `my ${text}` }
  const levels = /^(A-levels?|GCSEs?|Highers?|Advanced Highers?) (?!in\b)(.+)$/.exec(text)
  if (levels) return { kind: 'credential', clause: `I have ${(levels[1] ?? '').endsWith('s') ? '' : `${indefiniteFor(levels[1] ?? '')} `}${levels[1]} in ${levels[2]}`, noun: `my ${levels[1]} in ${levels[2]}` }
  const named = /^(.+?)(?: \(([A-Z][\w+ -]*)\))$/.exec(text)
  if (named && !/^(?:a|the)\b/.test(text)) return { kind: 'credential', clause: `I am certified in ${named[1]} (${named[2]})` }
  if (/\b(?:certificate|licen[cs]e|doctorate|degree|diploma|qualification|ticket|badge|permit|certification|honou?rs|A-levels?)\b(?! (?:holder|audit))/i.test(text) && !isPast(text.split(' ')[0] ?? '')) return holding(text.replace(/^(?:have|has|hold|holding|a|an|the|my) /i, '').replace(/^First-class\b/, 'first-class'))
  if (/\b(?:training|apprenticeship|placement|internship|bootcamp|course)$/i.test(text) && !isPast(text.split(' ')[0] ?? '') && !/^(?:on|in|at)\b/.test(text)) return { kind: 'credential', clause: `I have completed ${courseOf(text)}`, having: `completed ${courseOf(text)}`, noun: `my ${text}` }
  return undefined
}

/** A course with a name of its own: 'the SQL for Analysts course'. */
const courseOf = (text: string): string => (/^\p{Lu}.* (?:course|bootcamp)$/u.test(text) ? `the ${text}` : withIndefinite(text))

function holding(text: string): Shape {
  const comma = /^(.+?)[,;:]\s+(.+)$/.exec(text)
  const title = comma?.[1] ?? text
  if (isRole(title)) return { kind: 'credential', clause: `I am ${indefiniteFor(title)} ${title}` }
  return { kind: 'credential', clause: /^(?:degree|diploma|certificate|licen[cs]e)$/i.test(title) ? '' : `I hold ${/^level \d/i.test(title) ? '' : `${indefiniteFor(title)} `}${title}${comma ? tailOf(comma[2] ?? '') : ''}`, noun: `my ${title}` }
}

const lasting: Builder = (text) => {
  const before = new RegExp(`^(${years})['’]?(?: of)?(?: experience)?(?: (as|in|with|on|at|of|running|for|doing)(?= |$))? ?(.*)$`, 'i').exec(text)
  if (/^\d.* (?:a|per) (?:year|month|week|day)$/i.test(text)) return undefined
  const clean = new RegExp(`^(?:(.+?),? )?(clean (?:driving )?licen[cs]e)(?: for)? (${years})$`, 'i').exec(text)
  if (clean) return { kind: 'record', clause: `I have had a ${clean[2]} for ${clean[3]}`, noun: `my ${clean[2]}` }
  if (before?.[1] && !/-(?:year|month|week|term|season|semester)$/.test(before[1]) && !/^(?:ago|first|second)/.test(before[3] ?? '') && (before[3] ?? '') !== '') return yearsOf(before[1], before[2] ?? '', before[3] ?? '')
  const after = new RegExp(`^(.+?)(?:,|:| for| -)? (${years})$`, 'i').exec(text)
  if (after?.[1] && after[2] && !/ (?:in|over|within|for|after|of|last|past|the|every|per)$/i.test(after[1]) && !isPast(after[1].split(' ')[0] ?? '') && formByRules(after[1]) !== 'predicate' && !/^(?:give|edit|write|run|teach|lead|manage|play|speak|organi[sz]e|coach|volunteer (?=at|with|for|in)) /i.test(after[1])) return yearsOf(after[2], '', after[1].replace(/,$/, ''))
  return undefined
}

function yearsOf(time: string, link: string, what: string): Shape {
  const bare = what.replace(/^(?:the|a|an) /, '')
  if (/^on call lead/i.test(what)) return { kind: 'years', clause: `I was on-call lead for ${time}`, noun: `my ${time} as on-call lead` }
  if (/^(?:running|doing)$/.test(link) || /^\p{L}+ing\b/u.test(what) && classesOf(what.split(' ')[0] ?? '')[0] === 'VBG' && !/^(?:nursing|engineering|marketing|accounting|catering|teaching|banking)$/i.test(what)) {
    const doing = link.endsWith('ing') ? `${link} ${what}` : what
    return { kind: 'years', clause: `I have spent ${time} ${doing}`, having: `spent ${time} ${doing}`, noun: `${time} of ${doing}` }
  }
  if (link === 'as' || roleNoun.test(bare.split(/ (?:on|at|in|for|of|before|with)\b/)[0] ?? '')) {
    const role = link === 'as' ? what : /^\d/.test(bare) ? `a ${bare}` : withIndefinite(bare)
    return { kind: 'years', clause: `I have spent ${time} as ${role}`, having: `spent ${time} as ${role}`, noun: `${time} as ${role}` }
  }
  const ward = /^(.*\b(?:ward|unit|desk|shop floor|helpline)|.*\b(?:clinic|hospital|school|lab|laboratory|hotel|nursery|bakery|garage|museum))(?:, (\p{Lu}[\p{L} ]+))?$/iu.exec(what)
  if (ward && link === '' && /^\p{Ll}/u.test(what)) return spentAt(time, `${/(?:ward|unit|desk|floor|line)$/i.test(ward[1] ?? '') ? 'on' : 'at'} ${withIndefinite(ward[1] ?? '')}${ward[2] ? ` in ${ward[2]}` : ''}`)
  if (/^(?:on|at)$/.test(link) || /^(?:on|at|up|behind|with) /.test(what)) {
    const where = link ? `${link} ${what}` : what
    return spentAt(time, where)
  }
  const place = /^(?:reception|bar|kitchen|front desk|tills|retail floor|front of house|back of house|night shift) (?:at|in) /i.test(what)
  if (place) return { kind: 'years', clause: `I worked ${/^(?:bar|kitchen|front desk|tills)/i.test(what) ? 'on the' : 'on'} ${what} for ${time}`, noun: `my ${time} on ${what}` }
  if (/(?:crew|team|committee|squad)$/i.test(what) && !link) return { kind: 'years', clause: `I spent ${time} on ${withIndefinite(what)}`, having: `spent ${time} on ${withIndefinite(what)}`, noun: `my ${time} on ${withIndefinite(what)}` }
  if (link === '' && /^(?:\S+ )?(?:nights|night shifts|weekends|late shifts|early shifts)\b/.test(what)) return { kind: 'years', clause: `I worked ${what} for ${time}`, noun: `my ${time} of ${what}` }
  const subject = what.replace(/ every day$/, '')
  const preposition = /^(?:nursing|engineering|teaching|audit|accounting|accountancy|retail|hospitality|sales|marketing|finance|banking|law|logistics|construction|IT|HR|PR|catering|social work|care|insurance|publishing|journalism|farming|childcare|customer service|conference interpreting|warehous\w+|manufacturing|backend|frontend|software|data|security|operations|events|agriculture|forestry|design|research|admin\w*)\b/i.test(subject) || link === 'in' || isField(subject.split(/ (?:at|in|for|with|of) /)[0] ?? '') ? 'in' : link === 'with' || link === '' || link === 'of' ? 'with' : 'of'
  const noun = `${time} of experience ${preposition} ${preposition === 'with' ? withIndefinite(subject) : subject}`
  return { kind: 'years', clause: `I have ${noun}`, noun }
}

function spentAt(time: string, where: string): Shape {
  return { kind: 'years', clause: `I have spent ${time} ${where}`, having: `spent ${time} ${where}`, noun: `my ${time} ${where}` }
}

const past: Builder = (text) => (isPast(text.split(/[ ,]/)[0] ?? '') && !/^(?:licensed|certified|registered|qualified|chartered|retired|based|used|comfortable|trained in|trained as|experienced)\b/i.test(text) ? act(text) : undefined)

const passive: Builder = (text) => {
  const match = /^((?:trained|certified|qualified|used) (?:in|as|to|on|by) .+)$/i.exec(text)
  return match ? { kind: 'state', clause: `I am ${text}` } : undefined
}

/** 'cut call wait from …' → 'cut the call wait from …'. */
const withCutThing = (text: string): string => withObjectArticle(text.replace(/^(cut|reduced|halved|doubled|tripled|raised|lifted|shortened) (\p{Ll}+ (?:time|wait|rate|queue|backlog|bill|cost|delay|budget|turnaround)) (?=from|by|to|in)/u, '$1 the $2 ').replace(/(?<=\bfrom (?:two|three|four|five|six|seven|eight|nine) \p{L}+ to )([2-9])$/u, (figure) => smallNumbers[Number(figure)] ?? figure))
const smallNumbers = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

function act(text: string): Shape {
  const comma = /^(.+?)[,;:]\s+(.+)$/.exec(text)
  const core = withCutThing((comma?.[1] ?? text).replace(/^(volunteered|worked|served|taught|trained|lived|played|coached|helped|interned|apprenticed) ((?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|seasons|months|summers|winters|weeks))(?= )/, '$1 for $2').replace(new RegExp(` (?<!(?:for|in|over|within|after|of|last|past|the|every|per|than|over|nearly|almost|about|through|during|across|first|under) )((?:more than )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|seasons|months|summers|winters))$`), ' for $1'))
  const verb = core.split(' ')[0] ?? ''
  const rest = core.slice(verb.length).replace(/ an? (?=\p{Lu}{2})/gu, (article, at: number, whole: string) => ` ${indefiniteFor(whole.slice(at + article.length))} `)
  const forms = formsOf(verb)
  const joined = rest.replace(/ and (\p{L}+)(?= )/u, (whole, second: string) => (isPast(second) && classesOf(second)[0] === 'VBD' ? ` and ${formsOf(second).participle}` : whole))
  const gerundRest = rest.replace(/ and (\p{L}+)(?= )/u, (whole, second: string) => (isPast(second) && classesOf(second)[0] === 'VBD' ? ` and ${formsOf(second).gerund}` : whole))
  const lower = verb.toLowerCase()
  return { kind: 'act', clause: `I ${lower}${rest}${comma ? tailOf(comma[2] ?? '') : ''}`, having: `${forms.participle}${joined}`, doing: `${forms.gerund}${gerundRest}` }
}

/** 'manage 60 volunteers', 'repair sewing machines': a verb with its object, though both could be nouns. */
const doneDaily = /^(?:manage|repair|mend|teach|sew|knit|bake|fix|edit|breed|grow|serve|coach|tutor|mentor|train|supervise|drive|ride|operate)s? (?:\d.*|(?:anything|everything|any|all|most|both|every)\b.*|(?:\p{L}+ )*\p{L}{3,}s(?: (?:at|in|for|on|with|from|every) .+)?)$/iu

const present: Builder = (text) => {
  if (/^can \p{L}+/iu.test(text)) return { kind: 'state', clause: `I ${text}` }
  const way = /^(drive|sail|swim|ski|climb|cook|bake|sew|weld|code|type|ride|sing|draw|paint|dance|write|edit|teach|mend|fix|play|speak) (?:in|on|at|by|every|most|with|for|well|under|without) .+/i.exec(text)
  if (way) return { kind: 'habit', clause: `I ${text}`, doing: `${formsOf(way[1] ?? '').gerund}${text.slice((way[1] ?? '').length)}` }
  const verb = text.split(' ')[0] ?? ''
  const habitual = /^(?:give|edit|write|run|teach|lead|manage|play|speak|organi[sz]e|coach|volunteer|cook|bake|grow|build|make|sew|code|program|mentor|tutor|sing|paint|draw|drive|host|keep|know|use|work|help|serve|repair|train|study|brew|mend|fix|type|knit|restore|design|translate|garden|farm|fish|sail|climb|dance|act|forge|weld|carve|breed|raise|collect|maintain|own|drive|interpret|read|sew|photograph|record)$/i
  if (/^volunteer (?:at|with|for|in)\b/i.test(text)) return { kind: 'habit', clause: `I ${text}`, doing: `volunteering${text.slice(9)}`, noun: `my volunteering${text.slice(9)}` }
  const third = classesOf(verb).includes('VBZ') && classesOf(verb)[0] !== 'NNS'
  const since = /^(\p{L}+)((?: .+)? since .+)$/u.exec(text)
  if (since && habitual.test(verb)) return { kind: 'habit', clause: `I have ${formsOf(verb).participle}${since[2]}`, doing: `${formsOf(verb).gerund}${since[2]}` }
  if (!(habitual.test(verb) || third) || (formByRules(text) !== 'imperative' && formByRules(text) !== 'predicate' && !doneDaily.test(text)) || /^(?:lead|work|study) (?!a|the|my|with|on|at|in|for|every)/i.test(text)) return undefined
  const forms = formsOf(verb)
  const items = text.slice(verb.length).split(/, (?:and )?/)
  const rest = items.length > 1 && !/ and /.test(text) ? listed(items.filter((item) => !/^(?:pretty|more or less|almost|nearly) (?:much )?/.test(item))) : text.slice(verb.length)
  return { kind: 'habit', clause: `I ${forms.base}${rest}`, doing: `${forms.gerund}${rest}` }
}

const doingIt: Builder = (text) => {
  const since = /^(\p{L}+ing\b.*) (since .+)$/u.exec(text)
  if (since) return { kind: 'habit', clause: `I have been ${text}`, noun: `my experience of ${since[1]}` }
  if (formByRules(text) !== 'gerund' || readPhrase(text)?.costs.gerund === undefined) return undefined
  return { kind: 'thing', clause: `my experience includes ${text}`, doing: text, noun: `my experience of ${text}` }
}

/** What one stays once one has learned it. */
const profession = /\b(?:mariner|diver|declarant|electrician|plumber|nurse|midwife|paramedic|lifeguard|translator|interpreter|pharmacist|dentist|welder|pilot|accountant|arborist|sommelier|physiotherapist|joiner|carpenter|bricklayer|machinist|lawyer|solicitor|surveyor|auctioneer|farrier|locksmith|optician|radiographer|dietitian|mechanic|fitter|technician|instructor|assessor|examiner|first aider)$/i

const role: Builder = (text) => {
  const [post = '', ...rest] = text.split(/,\s*/)
  const core = post.split(/ (?:on|at|in|for|of|with|from)\b/)[0] ?? ''
  if (!roleNoun.test(core) && !(isRole(core) && /^\p{Ll}/u.test(text))) return /^notary public/i.test(text) ? { kind: 'credential', clause: `I am a notary public${rest[0] ? ` in ${rest[0]}` : ''}` } : undefined
  if (/^(?:\p{Ll}+ )?(?:qualified|certified|licensed|trained)\b/u.test(rest[0] ?? '')) return { kind: 'credential', clause: `I am ${indefiniteFor(post)} ${post}` }
  const lower = /^\p{Lu}\p{Ll}/u.test(post) && roleNoun.test(post.split(' ')[0] ?? '') || /^\p{Lu}\p{Ll}/u.test(post) && isKnownWord(post.split(' ')[0] ?? '') && classesOf(post.split(' ')[0] ?? '').some((tag) => tag !== 'NNP') ? (post[0] ?? '').toLowerCase() + post.slice(1) : post
  const group = /^(\d+|two|three|four|five|six|seven|eight|nine|ten) (people|staff|students|members|volunteers|employees|children|pupils|cooks|drivers|guides|engineers|players)$/i.exec(rest[0] ?? '')
  const place = rest[0] && !group && /^\p{Ll}/u.test(rest[0]) ? whereOf(rest[0]) : undefined
  const detail = place ? ` ${place}` : group ? ` for a team of ${group[1]}` : /^\p{Lu}/u.test(rest[0] ?? '') && !/\d/.test(rest[0] ?? '') ? ` ${/lead|captain|president|editor|manager/i.test(core) ? 'for' : 'in'} ${rest[0]}` : /^.+ \d{4}$/.test(rest[0] ?? '') ? ` in ${(rest[0] ?? '').replace(/ (\d{4})$/, ' in $1')}` : ''
  if (/(?:finalist|seller|champion|winner|runner-up|valedictorian)$/i.test(core)) return { kind: 'record', clause: `I was ${/^(?:top|best)/i.test(lower) ? 'the ' : `${indefiniteFor(lower)} `}${lower}${detail}` }
  if (detail === '' && profession.test(lower)) return { kind: 'credential', clause: `I am ${indefiniteFor(lower)} ${lower}` }
  const article = /(?:^|\b)(?:lead|head|captain|president|treasurer|chair|secretary|editor)$/i.test(core) || /^(?:assistant manager)/i.test(core) ? '' : `${indefiniteFor(lower)} `
  return { kind: 'role', clause: `I have been ${article}${lower}${detail}`, noun: `my experience as ${article}${lower}${detail}` }
}

const record: Builder = (text) => (/^(?:top|best) (?:of|in|out of) /i.test(text) ? { kind: 'record', clause: `I was ${text}` } : /^(?:zero|no) .+ since /i.test(text) ? { kind: 'record', clause: `I have had ${text}`, noun: `a record of ${text}` } : /^(?:zero(?![- ]waste)|no) /i.test(text) ? { kind: 'record', clause: `I have had ${text}`, noun: `a record of ${text}` } : undefined)

const shapes: readonly Builder[] = [sentence, codedLanguages, spoken, trade, tenure, personal, adjectival, lasting, passive, past, credential, record, present, role, doingIt]

function thing(text: string): Shape | undefined {
  const comma = /^(.+?)[,;:]\s+(.+)$/.exec(text)
  const core = comma?.[1] ?? text
  if (/^[A-Z]{2,4}\d+ and [A-Z]{2,4}\d+$/.test(core)) return { kind: 'credential', clause: `I hold ${core}`, noun: `my ${core}` }
  if (/^[A-Z]{3,}\d? and [A-Z]{3,}\d?$/.test(core) && !/\b(?:SQL|CSS|HTML|PHP|SAP|CAD|AWS|GIS|SPSS|SAS)\b/.test(core)) return { kind: 'credential', clause: `I hold ${core}`, noun: `my ${core}` }
  const tools = /^(\p{L}[\p{L}\d.#+]*) and (\p{L}[\p{L}\d.#+]*)$/u.exec(core)
  if (tools && tools.slice(1).some((tool) => !isKnownWord(tool ?? ''))) return { kind: 'thing', clause: `I work with ${capitalised(tools[1] ?? '')} and ${capitalised(tools[2] ?? '')}`, noun: `my knowledge of ${capitalised(tools[1] ?? '')} and ${capitalised(tools[2] ?? '')}` }
  if (/^\p{Ll}+s$/u.test(text) && isPluralNominal(text)) return { kind: 'thing', clause: `I work with ${text}`, noun: `my knowledge of ${text}` }
  const list = /^[\p{L}\d#+.]+(?:, [\p{L}\d#+. ]+)+$/u.test(text) && !/, (?!(?:a bit of|some|basic) )(?:[^\s,]+ ){2,}[^\s,]+(?:,|$)|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:years|und)\b/.test(text) ? listed(text.split(/, (?:and )?/)) : undefined
  if (list && readPhrase(list)) return { kind: 'thing', clause: `I work with ${list}`, noun: `my knowledge of ${list}` }
  const pace = /^(\p{Ll}+)(?:,| at)? (\d+ ?(?:wpm|words a minute))$/u.exec(core)
  if (pace) return { kind: 'thing', clause: `my experience includes ${pace[1]} at ${pace[2]}`, noun: `my ${pace[1]} at ${pace[2]}` }
  if (/^\p{Ll}[\p{Ll} -]* and \p{Ll}[\p{Ll} -]*$/u.test(core)) return { kind: 'thing', clause: `my experience includes ${core}`, noun: `my experience with ${core}` }
  if (new RegExp(`^(?:more than )?\\d+ (?:\\p{L}+ ){0,2}(?:seasons|years|summers|winters|hearings|harvests|vintages|voyages|shows|flights|dives|marathons|weddings)$`, 'u').test(core)) return { kind: 'thing', clause: `I have ${core} behind me`, noun: `my ${core}` }
  const degreeLast = /^(\p{Ll}[\p{L} ]*) (MSc|BSc|MA|BA|PhD|MBA|MEng|BEng|MPhil)$/u.exec(core)
  if (degreeLast) return holding(`${degreeLast[2] ?? ''} in ${degreeLast[1] ?? ''}`)
  const tool = /^(Python|Java|Excel|SQL|R|MATLAB|Stata|GIS|AutoCAD|Revit|Photoshop) for (\p{L}+ing)$/u.exec(core)
  if (tool) return { kind: 'habit', clause: `I use ${core}`, doing: `using ${core}` }
  if (/^(?:Python|Java|Excel|SQL|Rust|Go|Ruby|Figma|AutoCAD|Revit|Photoshop|InDesign|Kubernetes|Terraform|Tableau|Salesforce|QuickBooks|Xero|Sage|MATLAB|Stata|SPSS|R)$/.test(core)) return { kind: 'thing', clause: `I work with ${core}`, noun: `my ${core}` }
  if (/^\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]*)+$/u.test(core)) return { kind: 'thing', clause: `I work with ${core}`, noun: `my knowledge of ${core}` }
  if (/^\p{Ll}+$/u.test(core) && /^(?:VBN|VBD|JJ)$/.test(classesOf(core)[0] ?? '')) return undefined
  const np = withIndefinite(core)
  if (np === core && !isPluralNominal(core) && !/^(?:my|the|a|an|\d|one|two|three|four|five|six|seven|eight|nine|ten)\b/i.test(core) && !/\b(?:coursework|training|research|fieldwork|prep|preparation|support|design|first|knowledge)\b/i.test(core)) return { kind: 'thing', clause: `my experience includes ${np}`, noun: `my experience with ${np}` }
  const noun = /^(?:a|an|the|my)\b/.test(np) ? np.replace(/^(?:an?|the) /, 'my ') : /^(?:more than|over|about|nearly) /.test(np) ? undefined : `my ${np}`
  return { kind: 'thing', clause: `my experience includes ${np}`, ...optional('noun', noun) }
}
