import { indefiniteFor, listed } from '../language/phrase.ts'
import { classesOf } from '../language/lexicon.ts'
import { isRole } from './role.ts'
import type { Builder, Shape } from './shape.ts'
import { isField } from './tenure.ts'

const count = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)'
const time = `${count} (?:years|months|seasons)`

const spent = (period: string, where: string): Shape => ({ kind: 'years', clause: `I have spent ${period} ${where}`, having: `spent ${period} ${where}`, noun: `my ${period} ${where}` })
const acted = (verb: string, gerund: string, rest: string): Shape => ({ kind: 'act', clause: `I ${verb} ${rest}`, having: `${verb} ${rest}`, doing: `${gerund} ${rest}` })

/** What one is by trade, with the paper for it: 'master plumber, Colorado license', 'certified OTTIAQ'. */
const paper: Builder = (text) => {
  const [, trade = '', place] = /^((?:\p{Ll}+ ){0,3}\p{Ll}+),? (?:with (?:an? )?)?(?:(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?licen[cs]ed?$/u.exec(text) ?? []
  if (trade !== '' && place && isRole(trade)) return { kind: 'credential', clause: `I am a ${place}-licensed ${trade}` }
  const [, kind = '', body = ''] = /^(certified|accredited|registered) ((?!RN\b|PE\b|CPA\b)\p{Lu}{3,})$/u.exec(text) ?? []
  if (kind === 'registered') return { kind: 'credential', clause: `I am registered with ${body}` }
  if (body !== '') return { kind: 'credential', clause: `I hold ${body} ${kind === 'certified' ? 'certification' : 'accreditation'}`, noun: `my ${body} ${kind === 'certified' ? 'certification' : 'accreditation'}` }
  const [, certificate = '', number = ''] = /^((?:\p{Ll}+ ){1,3}certificate) (\d{3,5})$/u.exec(text) ?? []
  return certificate === '' ? undefined : { kind: 'credential', clause: `I hold ${indefiniteFor(certificate)} ${certificate} (${number})`, noun: `my ${certificate}` }
}

/** How long, where the note leaves out what binds it: '12 years hotel housekeeping, four as supervisor'. */
const lasted: Builder = (text) => {
  const [, whole = '', what = '', part = '', role = ''] = new RegExp(`^(${time}) (?!as |of |in |at )([^,]+), (${count}) (?:of (?:them|which) )?as (?:an? )?(.+)$`, 'u').exec(text) ?? []
  if (what !== '' && isRole(role)) return spent(whole, `${isRole(what) ? `as ${indefiniteFor(what)} ${what}` : `in ${what}`}, ${part} of them as ${indefiniteFor(role)} ${role}`)
  const [, days = '', where = '', freely] = new RegExp(`^(${count} (?:days|nights|shifts)) ((?:in|at|on) [^,]+)(, freelance)?$`, 'u').exec(text) ?? []
  if (days !== '') return spent(days, `${where}${freely ? ' as a freelance' : ''}`)
  const [, field = '', period = '', place = ''] = new RegExp(`^([\\p{Ll} ]+), (${time}) ((?:at|in|with) .+)$`, 'u').exec(text) ?? []
  if (field !== '' && !isRole(field) && (isField(field) || /(?:import|export|freight)$/.test(field))) return spent(period, `in ${field} ${place}`)
  const [, once = '', post = ''] = /^(?:an? |one |1 )?(summer|winter|spring|autumn|year|season|month) as (?:an? )?([^,]+)$/u.exec(text) ?? []
  if (once !== '') return spent(`a ${once}`, `as ${indefiniteFor(post)} ${post}`)
  const [, branch = '', stay = ''] = new RegExp(`^([\\p{Ll} ]+),? (${time})(?:, [^,]+)?$`, 'u').exec(text) ?? []
  if (branch !== '' && !isRole(branch) && isField(branch)) return spent(stay, `in ${branch}`)
  const [, one = '', other = '', long = '', on] = new RegExp(`^(\\p{Lu}[\\p{L}\\d+#]*) ?/ ?(\\p{Lu}[\\p{L}\\d+#]*), (${time})(?:, (\\p{Ll}[\\p{Ll} -]*s))?$`, 'u').exec(text) ?? []
  return one === '' ? undefined : { kind: 'years', clause: `I have worked with ${one} and ${other} for ${long}${on ? `, on ${on}` : ''}`, having: `worked with ${one} and ${other} for ${long}`, noun: `my ${long} with ${one} and ${other}` }
}

/** What was done, where the note puts the thing first: 'boot time cut from 3.2 s to 0.7 s', 'linen cost down 11%'. */
const brought: Builder = (text) => {
  const [, thing = '', verb = '', how = ''] = /^(\p{Ll}[\p{Ll} -]+?) (cut|reduced|halved|doubled) ((?:from|by|to) .+|in \p{L}+)$/u.exec(text) ?? []
  if (thing !== '' && classesOf(thing.split(' ')[0] ?? '')[0] !== 'VBD' && !/ (?:and|I|was|were) /.test(` ${thing} `)) return acted(verb, { cut: 'cutting', reduced: 'reducing', halved: 'halving', doubled: 'doubling' }[verb] ?? '', `the ${thing} ${how}`)
  const [, cost = '', way = '', amount = ''] = /^((?:\p{Ll}+ )?(?:costs?|waste|scrap|overtime|turnover|complaints|sales|output|attendance)) (down|up) (?:by )?(\d[\d.,]*%)$/u.exec(text) ?? []
  if (cost !== '') return acted('brought', 'bringing', `the ${cost} ${way} by ${amount}`)
  const [, whom = '', what = ''] = /^trained (staff|volunteers|colleagues|people|apprentices|juniors) in (.+)$/u.exec(text) ?? []
  return whom === '' ? undefined : acted('trained', 'training', `${whom} in ${listed(what.split(/, (?:and )?/))}`)
}

/** What one works with, and how well: 'Python: numpy, astropy', 'Excel, English intermediate', 'TA for intro astronomy'. */
const known: Builder = (text) => {
  // A trade named in another language is no tool that one works with.
  if (/^\p{Lu}\p{Ll}+, \S+ years \p{Lu}/u.test(text)) return { kind: 'thing', clause: '' }
  const [, tool = '', parts = ''] = /^(\p{Lu}[\p{L}+#]*): (\p{Ll}[\p{L}\d]*(?:(?:, | and )[\p{L}\d]+)*)$/u.exec(text) ?? []
  if (tool !== '') return { kind: 'thing', clause: `I work with ${tool}, including ${listed(parts.split(/, | and /))}`, noun: `my ${tool}` }
  const [, first = '', language = '', level = ''] = /^(\p{Lu}[\p{L} ]+), (English|French|Spanish|German|Portuguese|Italian) (intermediate|basic|advanced)$/u.exec(text) ?? []
  if (first !== '') return { kind: 'thing', clause: `I work with ${first} and speak ${level} ${language}`, noun: `my ${first} and ${language}` }
  const [, post = '', rest = ''] = /^(TA|RA) ((?:for|in|at) [^,]+)/u.exec(text) ?? []
  return post === '' ? undefined : { kind: 'role', clause: `I have been ${indefiniteFor(post)} ${post} ${rest}`, noun: `my experience as ${indefiniteFor(post)} ${post} ${rest}` }
}

/** Reads qualifications whose words leave out how they hang together, where only one reading is left. */
export const trade: Builder = (text) => paper(text) ?? lasted(text) ?? brought(text) ?? known(text)
