import { indefiniteFor, wordsIn } from '../language/phrase.ts'
import { classesOf } from '../language/lexicon.ts'
import { isPluralNominal } from '../reading/nominal.ts'
import { isRole } from './role.ts'
import type { Builder, Shape } from './shape.ts'

const count = '(?:more than |over |nearly |almost |about )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|several|twenty|thirty)'
const time = `${count}[ -]?(?:years?|seasons?|semesters?|months?|terms?|summers?|winters?|weeks?|decades?)`
const institution = /^(?:St|Saint|The|Royal|Mount|Holy|Our) |['’]s$|(?:Hall|Hospital|School|House|University|College|Hotel|Infirmary|Clinic|Academy|Institute|Museum|Library|Theatre|Farm|Dairy|Court|Lodge|Centre|Center|Trust|Ltd|Inc|GmbH|Bank|Airport|Church|Cathedral|Abbey|Castle|Brewery|Mill|Works|North|South|East|West|Primary|High)$/u
const onIt = /(?:\b|^)(?:ward|unit|desk|line|sites?|farms?|helpline|shifts?|deck|trawlers?|boats?|ships?|rigs?|estates?|counter|tills?|reception|shop floor|retail floor|floor|fells?|island|ferr(?:y|ies)|railways?|trams|buses|barges?|vineyards?|ranch|switchboard|hotline|patrol)$/i
const atIt = /(?:\b|^)(?:hotels?|schools?|clinics?|hospitals?|hatchery|labs?|laborator(?:y|ies)|nurser(?:y|ies)|museums?|garages?|baker(?:y|ies)|brewer(?:y|ies)|winer(?:y|ies)|mills?|plants?|factor(?:y|ies)|shops?|stores?|librar(?:y|ies)|archives?|record office|galler(?:y|ies)|theatres?|theaters?|studios?|practices?|surger(?:y|ies)|hospices?|pubs?|caf[eé]s?|restaurants?|stations?|airports?|port|court|banks?|kennels|stables|zoos?|depots?|warehouses?|shipyards?|boatyards?|yards?|universit(?:y|ies)|colleges?|firms?|company|companies|start-?ups?|agenc(?:y|ies)|charit(?:y|ies)|cinemas?|pools?|gyms?|care homes?|funeral home|dair(?:y|ies)|cannery|smithy|forge|foundry|refinery|quarry|mine|abattoir|butcher's|laundry|print shop|call centre|call center|council)$/i
const inIt = /(?:\b|^)(?:kitchens?|offices?|class(?:room)?e?s?|warehouse|law|defen[cs]e|fintech|finance|banking|accounting|pharmacy|retail|hospitality|logistics|justice|insurance|care|sales|marketing|procurement|construction|tourism|publishing|journalism|administration|pastry|baking|joinery|carpentry|masonry|plumbing|translation|fundraising|childcare|photography|midwifery|operations|security|research|farming|forestry|catering|wardrobe|props|lighting|theatre|radio|television|nursing|teaching|engineering|manufacturing|housing|planning|conservation|software|audit|payroll|recruitment|oncology|paediatrics|pediatrics|dialysis|maternity|orthopaedics|cardiology|radiology|litigation|probate|conveyancing|\p{L}+(?:ics|logy|graphy|iatry))$/iu

const article = (np: string, definite = false): string => (isPluralNominal(np) || /^\p{Lu}\p{Ll}+$/u.test(np) ? np : `${definite ? 'the' : indefiniteFor(np)} ${np}`)

/** 'airport hotel Gdansk' → 'airport hotel in Gdansk'. */
const withTown = (np: string): string => np.replace(/^(\p{Ll}[\p{Ll}' -]*\p{Ll}) (\p{Lu}[\p{L}'’ -]+)$/u, (_, thing: string, name: string) => `${thing} ${institution.test(name) ? 'at' : 'in'} ${name}`)

/**
 * Tells whether a phrase names a field of work: one has experience in it.
 * @example
 * ['forensic accounting', 'Linux administration', 'burns unit'].map(isField)
 * // => [true, true, false]
 */
export const isField = (np: string): boolean => inIt.test(np) && !/(?:kitchens?|offices?|class(?:room)?e?s?|warehouse)$/.test(np)

/**
 * Says where somebody worked, with its preposition; undefined where the phrase names no place of work.
 * @example
 * ['wind farm sites', 'bottling plant', 'family law', 'good luck'].map((place) => whereOf(place))
 * // => ['on wind farm sites', 'at a bottling plant', 'in family law', undefined]
 */
export function whereOf(np: string, definite = false): string | undefined {
  const whole = withTown(np)
  const core = whole.split(/ (?:in|at|of|for|with|on|by|near) /)[0] ?? ''
  if (/^\p{Lu}/u.test(np)) return undefined
  if (/^(?:the|an?|my|on|at|in|for|with|up|behind|as) | (?:the|an?|my|and) /.test(core) || /^(?:VB|VBP|VBD|VBZ)$/.test(classesOf(core.split(' ')[0] ?? '')[0] ?? '')) return undefined
  if (inIt.test(core)) return /(?:kitchen|office|class(?:room)?|warehouse)$/.test(core) ? `in ${article(whole, definite)}` : `in ${whole}`
  if (onIt.test(core)) return `on ${/^reception$|patrol$/.test(core) ? whole : article(whole, definite || /\bfront desk$/.test(core))}`
  if (atIt.test(core)) return `at ${article(whole, definite)}`
  return undefined
}

const named = (name: string, unit: boolean): string => `${unit || institution.test(name) ? 'at' : 'in'} ${name}`
const isName = (text: string): boolean => /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|de|da|do|la|am|an|der|upon))*$/u.test(text) && !/^\p{Lu}{2,}/u.test(text)

/** What follows the comma: where it was, how many there were, what was done; empty where that is not sure. */
function detailOf(detail: string | undefined, ofDesk: boolean): string {
  if (!detail) return ''
  if (isName(detail)) return ` ${named(detail, false)}`
  if (new RegExp(`^(?:more than |over |about )?(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten) \\p{L}+s$`, 'u').test(detail) && !/(?:years|months|weeks|days|hours|times)$/.test(detail)) return ` with ${detail}`
  const where = whereOf(detail)
  if (where) return ` ${ofDesk ? where.replace(/^(?:at|in) (?=an? )/, 'of ') : where}`
  return /^\p{Ll}+ing(?:(?: and \p{Ll}+ing)| \p{Ll}+s)?$/u.test(detail) && classesOf(detail.split(' ')[0] ?? '').includes('VBG') ? `, ${detail}` : ''
}

function spent(period: string, where: string): Shape {
  return { kind: 'years', clause: `I have spent ${period} ${where}`, having: `spent ${period} ${where}`, noun: `my ${period} ${where}` }
}

function asRole(period: string, role: string, rest: string | undefined): Shape {
  const [bare = '', ...place] = role.split(/ (?=(?:at|in|for|with|on|of) )/)
  const post = `${/^(?:the|an?) /.test(bare) ? '' : `${indefiniteFor(bare)} `}${lowered(bare)}${place.length > 0 ? ` ${place.join(' ')}` : ''}`
  return spent(period, `as ${post}${detailOf(rest, false)}`)
}

const lowered = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) && classesOf(text.split(' ')[0] ?? '')[0] !== 'NNP' ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : text)

/** 'four years burns unit, Selly Hall': a time, and then what it was spent as, at, on or in. */
const timeFirst: Builder = (text) => {
  const match = new RegExp(`^(${time})['’]?,? (?!of\\b|experience|as\\b|in\\b|on\\b|at\\b|with\\b|running\\b|for\\b|doing\\b|ago\\b|without\\b|from\\b|up\\b|behind\\b)([^,:;]+)(?:[,:;] (.+))?$`, 'iu').exec(text)
  if (!match || /^\S+-(?:year|month|week|term|season|semester)s?$/.test(match[1] ?? '')) return undefined
  const [, period = '', what = '', rest] = match
  if (/^\p{Ll}+ing\b(?! (?:rooms?|lines?|halls?|schools?))/u.test(what) && classesOf(what.split(' ')[0] ?? '')[0] === 'VBG' && !inIt.test(what)) return undefined
  if (isRole(what)) return asRole(period, what, rest)
  const grade = /^(?:(?:grade|year|key stage|p|form|kindergarten|reception)s? ?[\d/–-]*(?: and \d+)?|(?:physics|chemistry|biology|science|maths?|English|history|geography|French|Spanish|German|music|art|drama|economics) (?:(?:grade|year)s? )?\d[\d/–-]*)$/i.test(what)
  if (grade) return spent(period, `teaching ${what}${detailOf(rest, false)}`)
  const name = rest !== undefined && isName(rest)
  const where = whereOf(what, rest !== undefined && ((name && institution.test(rest)) || !name && whereOf(rest) !== undefined) && /(?:ward|unit|desk|line|floor|counter|department|helpline)$/i.test(what))
  if (!where) return undefined
  const isUnit = /(?:ward|unit|department)$/i.test(what) && (rest?.includes(' ') ?? false)
  return spent(period, `${where}${name ? ` ${named(rest, isUnit)}` : detailOf(rest, true)}`)
}

/** 'shepherd 11 years, 600 Texels'. */
const roleFirst: Builder = (text) => {
  const match = new RegExp(`^(?!former )([^,:;]+?),? (?:for )?(${time})(?:[,;:] (.+))?$`, 'iu').exec(text)
  if (!match || !isRole(match[1] ?? '') || /^(?:licensed|certified|registered|chartered|qualified|accredited) /i.test(text) || /\b(?:last|past|every|in|over|of)$/i.test(match[1] ?? '')) return undefined
  if (/^(?:VBD|VBN|VB|VBP)$/.test(classesOf((match[1] ?? '').split(' ')[0] ?? '')[0] ?? '') && !isRole((match[1] ?? '').split(' ')[0] ?? '') && / /.test(match[1] ?? '')) return undefined
  return asRole(match[2] ?? '', match[1] ?? '', match[3])
}

/** '14 shows as ASM, touring and fringe', 'three harvests, Marlborough'. */
const counted: Builder = (text) => {
  const shows = new RegExp(`^(${count} (?:\\p{L}+ )?(?:shows|productions|films|series|campaigns|projects|openings|tours|elections|expeditions|voyages|weddings)) as (\\p{Lu}{2,}|(?:an? |the )?\\p{Ll}+(?: \\p{Ll}+){0,2})(?:, (\\p{Ll}+(?:,? (?:and )?[\\p{L}]+){0,3}))?$`, 'u').exec(text)
  if (shows) {
    const post = /^(?:\p{Lu}{2}|an? |the )/u.test(shows[2] ?? '') ? shows[2] : `${indefiniteFor(shows[2] ?? '')} ${shows[2]}`
    return { kind: 'act', clause: `I have done ${shows[1]} as ${post}${shows[3] ? `, ${shows[3]}` : ''}`, having: `done ${shows[1]} as ${post}`, noun: `my ${shows[1]} as ${post}` }
  }
  const worked = new RegExp(`^(${count} (?:\\p{L}+ )?(?:harvests|vintages|seasons|lambings|winters|summers|elections))(?:, (.+))?$`, 'u').exec(text)
  if (!worked || !worked[2]) return undefined
  const where = isName(worked[2]) ? `in ${worked[2]}` : whereOf(worked[2])
  return where ? { kind: 'act', clause: `I worked ${worked[1]} ${where}`, having: `worked ${worked[1]} ${where}`, noun: `my ${worked[1]} ${where}` } : undefined
}

/** 'four months examiner internship, EPO Hague'. */
const internship: Builder = (text) => {
  const match = /^(\S+) (month|week)s? ((?:\p{L}+ ){0,2}(?:internship|placement|traineeship|secondment|residency))(?:,? (?:at |with )?(\p{Lu}[^,;]*))?$/iu.exec(text)
  if (!match) return undefined
  const noun = `${match[1]}-${match[2]} ${match[3]}${match[4] ? ` at ${match[4]}` : ''}`
  return { kind: 'years', clause: `I did ${indefiniteFor(noun)} ${noun}`, having: `done ${indefiniteFor(noun)} ${noun}`, noun: `my ${noun}` }
}

/** 'six-month placement, county record office: parish registers'. */
const placement: Builder = (text) => {
  const match = /^(?:an? )?(\S+[- ](?:month|week|year)) (placement|internship|traineeship|apprenticeship|residency|secondment)(?:,? ((?:at|in|with|on) )?((?:the|an?) )?([^:;,]+))?(?:[:;,] (.+))?$/iu.exec(text)
  if (!match) return undefined
  const [, length = '', kind = '', link, determiner, place, about] = match
  const where = !place ? '' : isName(place) && !determiner ? ` ${link ? link + place : named(place, true)}` : ` ${link ?? 'at '}${determiner ?? (link ? '' : 'the ')}${withTown(place)}`
  const length2 = length.replace(' ', '-')
  const doing = about && !isName(about) && isPluralNominal(about) && !/\d/.test(about) ? `, with ${about}` : ''
  return { kind: 'years', clause: `I did ${indefiniteFor(length2)} ${length2} ${kind.toLowerCase()}${where}${doing}`, having: `done ${indefiniteFor(length2)} ${length2} ${kind.toLowerCase()}${where}`, noun: `my ${length2} ${kind.toLowerCase()}${where}` }
}

/** What one is, has, wrote or saw through, where the note names only the thing. */
const plainly: Builder = (text) => {
  const served = /^time[- ]served (\p{L}+(?: \p{L}+)?)(?:, (.+ (?:registered|certified|licensed|qualified|accredited)))?$/iu.exec(text)
  if (served) return { kind: 'state', clause: `I am a time-served ${served[1]}${served[2] ? `, ${served[2]}` : ''}` }
  const approved = /^((?:\p{L}[\p{L}+-]* ){1,3}(?:certified|registered|accredited|licensed|qualified)), (.+)$/iu.exec(text)
  if (approved && !/^(?:I|newly|fully|was|been|got) /.test(text)) return { kind: 'credential', clause: `I am ${approved[1]}` }
  const thesis = /^(?:(bachelor|master|doctoral|BA|MA|MSc|BSc|PhD)(?:'?s)? )?(thesis|dissertation) (?:on|about) (.+)$/i.exec(text)
  if (thesis) return { kind: 'act', clause: `I wrote my ${thesis[1] ? `${thesis[1]}${/^(?:bachelor|master)$/i.test(thesis[1]) ? "'s" : ''} ` : ''}${thesis[2]} on ${thesis[3]}`, having: `written my ${thesis[2]} on ${thesis[3]}`, doing: `writing my ${thesis[2]} on ${thesis[3]}` }
  const seen = new RegExp(`^(${count} (?:apprentices|trainees|students|interns|juniors|pupils|starters|learners|cadets)) through (.+)$`, 'iu').exec(text)
  if (seen) return { kind: 'act', clause: `I saw ${seen[1]} through ${seen[2]}`, having: `seen ${seen[1]} through ${seen[2]}`, doing: `seeing ${seen[1]} through ${seen[2]}` }
  const papers = new RegExp(`^((?:${count} )?(?:\\p{L}+ ){1,3}(?:tickets|cards?|licen[cs]es|certificates|competenc(?:y|ies)|endorsements?|badges))(?:, .+)?$`, 'iu').exec(text)
  if (papers && !/^(?:VBD|VBN)$/.test(classesOf(text.split(' ')[0] ?? '')[0] ?? '')) return { kind: 'credential', clause: `I hold ${new RegExp(`^${count} `).test(papers[1] ?? '') ? papers[1] : article(papers[1] ?? '')}`, noun: `my ${papers[1]}` }
  const hgv = /^class (\d|\p{L}) (?:HGV|LGV)(?: licence)?(?:,.*)?$/iu.exec(text)
  if (hgv) return { kind: 'credential', clause: `I hold a class ${hgv[1]} HGV licence`, noun: `my class ${hgv[1]} HGV licence` }
  const office = /^(?:commissioner|justice|officer|registrar|captain|warden|keeper|master) of (?:the )?\p{L}+(?: \p{L}+)?$/iu.exec(text)
  if (office) return { kind: 'credential', clause: `I am a ${text}` }
  const detailed = /^(\p{L}[\p{L} -]*): (.+)$/u.exec(text)
  if (detailed && !/\d/.test(detailed[1] ?? '') && wordsIn(detailed[1] ?? '').length < 3 && !isRole(detailed[1] ?? '')) return { kind: 'thing', clause: `I have experience of ${detailed[1]}`, noun: `my experience of ${detailed[1]}` }
  const tested = /^((?:JLPT|HSK|TOPIK|DELF|DALF|DELE|TestDaF|IELTS|TOEFL|CELI|CILS|Goethe) \p{Lu}?[\d.]+)(?:, native (\p{L}+))?$/u.exec(text)
  if (tested) return { kind: 'credential', clause: `I hold ${tested[1]?.startsWith('JLPT') ? 'the ' : ''}${tested[1]}${tested[2] ? `, and ${tested[2]} is my first language` : ''}`, noun: `my ${tested[1]}` }
  const aid = /^first[- ]aid(?:, (\p{Ll}+ing|\p{Ll}+ (?:driving|handling|safety|training)))?$/iu.exec(text)
  if (aid) return { kind: 'credential', clause: `I am trained in first aid${aid[1] ? ` and ${aid[1]}` : ''}`, noun: 'my first aid training' }
  const letters = /^(RVN|RN|LPN|RMN|CNA|EMT|CPA|RGN|LVN|SRN|HCA|PA|NP) since ((?:19|20)\d\d)$/.exec(text)
  if (letters) return { kind: 'credential', clause: `I have been ${indefiniteFor(letters[1] ?? '')} ${letters[1]} since ${letters[2]}` }
  const harvest = /^(harvest|vintage|season|census) ((?:19|20)\d\d)( (?:in|at|on) [^,;]+)?(?:,.*)?$/i.exec(text)
  if (harvest) return { kind: 'act', clause: `I worked the ${harvest[2]} ${harvest[1]?.toLowerCase()}${harvest[3] ?? ''}`, having: `worked the ${harvest[2]} ${harvest[1]?.toLowerCase()}${harvest[3] ?? ''}`, doing: `working the ${harvest[2]} ${harvest[1]?.toLowerCase()}${harvest[3] ?? ''}` }
  const player = /^(\p{Ll}+(?: \p{Ll}+)?)(?:, (?:MM|BM|BMus|MMus|BA|MA|DipABRSM))?$/u.exec(text)
  if (player && /(?:ist|ian|eer|wright|smith)$/.test(player[1] ?? '') && isRole(player[1] ?? '')) return { kind: 'state', clause: `I am ${indefiniteFor(text)} ${player[1]}` }
  const own = /^own (\p{L}+)(?:,? (?:and )?own (\p{L}+)|, .+)?$/iu.exec(text)
  if (own) return { kind: 'state', clause: `I have my own ${own[1]}${own[2] ? ` and my own ${own[2]}` : ''}` }
  const since = /^([^,]+) since ((?:19|20)\d\d|I was \p{L}+)$/u.exec(text)
  if (since && isRole(since[1] ?? '') && !/^(?:VBD|VBN)$/.test(classesOf(text.split(' ')[0] ?? '')[0] ?? '')) return { kind: 'role', clause: `I have been ${indefiniteFor(since[1] ?? '')} ${lowered(since[1] ?? '')} since ${since[2]}`, noun: `my experience as ${indefiniteFor(since[1] ?? '')} ${lowered(since[1] ?? '')}` }
  const both = /^((?:\p{L}+ )?\p{L}+) and ((?:\p{L}+ )?\p{L}+)$/u.exec(text)
  if (both && isRole(both[1] ?? '') && /(?:marshal|er|or|ist|man|woman)$/.test(both[2] ?? '')) return { kind: 'state', clause: `I am ${indefiniteFor(text)} ${text}` }
  const former = /^(?:former|ex[- ]) ?(.+?),? (?:for )?((?:\d+|two|three|four|five|six|seven|eight|nine|ten) years)$/i.exec(text)
  if (former && isRole(former[1] ?? '')) return { kind: 'years', clause: `I spent ${former[2]} as ${indefiniteFor(former[1] ?? '')} ${former[1]}`, having: `spent ${former[2]} as ${indefiniteFor(former[1] ?? '')} ${former[1]}`, noun: `my ${former[2]} as ${indefiniteFor(former[1] ?? '')} ${former[1]}` }
  const studying = /^(final|first|second|third|fourth)[ -]years? ([^,]*student)(?:, (?:at )?(\p{Lu}.+))?$/u.exec(text)
  if (studying) return { kind: 'state', clause: `I am a ${studying[1]}-year ${studying[2]}${studying[3] ? ` at ${studying[3]}` : ''}` }
  const licensed = new RegExp(`^((?:licensed|certified|registered|chartered|qualified|accredited) [^,]+?),? (?:for )?(${time})(?:, (no [^,]+))?$`, 'iu').exec(text)
  if (licensed) return { kind: 'credential', clause: `I have been ${indefiniteFor(licensed[1] ?? '')} ${licensed[1]} for ${licensed[2]}${licensed[3] ? `, with ${licensed[3]}` : ''}` }
  const schooled = /^(final|first|second|third|fourth)[ -]years? (?:of )?([^,]+), (?:at )?(\p{Lu}.+)$/u.exec(text)
  if (schooled && !isRole(schooled[2] ?? '')) return { kind: 'state', clause: `I am in my ${schooled[1]} year of ${schooled[2]} ${/University|College/.test(schooled[3] ?? '') ? 'at' : 'in'} ${schooled[3]}` }
  const trainee = /^(final|first|second|third|fourth)[ -]year ([^,]*(?:apprentice|trainee|student))$/i.exec(text)
  if (trainee) return { kind: 'state', clause: `I am a ${trainee[1]?.toLowerCase()}-year ${trainee[2]}` }
  return undefined
}

/** Reads how long, as what and where somebody worked, and what they hold: the commonest qualification, said in full. */
export const tenure: Builder = (text) => timeFirst(text) ?? roleFirst(text) ?? counted(text) ?? internship(text) ?? placement(text) ?? plainly(text)
