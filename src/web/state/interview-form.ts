import type { Output } from '../../api/rows.ts'
import type { InterviewView } from '../../api/views.ts'
import type { Person } from './facts.ts'
import { m } from '../words.ts'

type Interview = InterviewView['caseFile']['interview']
/** What is known of an interview so far. */
type Known = { readonly [K in keyof Interview]?: Interview[K] | undefined }

/** An interview as it stands in a form: strings as typed. What the form does not show is kept in `rest`. */
export interface InterviewForm {
  readonly company: string
  readonly alsoKnownAs: string
  readonly domain: string
  readonly position: string
  readonly kind: NonNullable<Interview['kind']>
  readonly term: string
  readonly date: string
  readonly time: string
  readonly timeZone: string
  readonly theirTimeZone: string
  readonly format: NonNullable<Interview['format']>
  readonly round: string
  readonly arrangedBy: NonNullable<Interview['arrangedBy']>
  readonly letters: NonNullable<Interview['letters']>
  readonly stillInterested: boolean
  readonly rest: Known
}

/** What the person says about an interview that is not kept yet. */
export interface Draft {
  readonly form: InterviewForm
  readonly people: readonly Person[]
  /** What the invitation held that could not be used. */
  readonly remarks: readonly string[]
  /** What the invitation's title seems to say: asked, never taken as it is. */
  readonly suggested?: Output<'readInvitation'>['suggested']
}

export type Problems = Readonly<Record<string, string>>

export const kindWords = [
  { value: 'permanent', words: m.state_permanent_job() },
  { value: 'paid-internship', words: m.state_paid_internship() },
  { value: 'unpaid-internship', words: m.state_unpaid_internship() },
  { value: 'temporary', words: m.state_temporary_job() },
  { value: 'volunteer', words: m.state_volunteering() },
  { value: 'other', words: m.state_something_else() },
] as const

export const roleWords = [
  { value: 'interviewer', words: m.state_interviewer() },
  { value: 'hiring-manager', words: m.state_hiring_manager() },
  { value: 'recruiter', words: m.state_recruiter() },
  { value: 'coordinator', words: m.state_arranged_coordinator_assistant() },
  { value: 'agency-consultant', words: m.state_from_an_agency() },
] as const

/** Begins a form: an interview that ended just now, where this browser is. */
export function emptyForm(at: Date, timeZone: string): InterviewForm {
  const quarter = new Date(at.getTime() - (at.getTime() % 900_000))
  return {
    ...interviewToForm({}),
    date: [quarter.getFullYear(), two(quarter.getMonth() + 1), two(quarter.getDate())].join('-'),
    time: `${two(quarter.getHours())}:${two(quarter.getMinutes())}`,
    timeZone,
  }
}

/** Puts what is known of an interview into a form. */
export function interviewToForm(known: Known): InterviewForm {
  const [date = '', time = ''] = (known.end ?? known.start ?? '').split('T')
  return {
    company: known.company?.name ?? '',
    alsoKnownAs: known.company?.alsoKnownAs?.join(', ') ?? '',
    domain: known.company?.domain ?? '',
    position: known.position ?? '',
    kind: known.kind ?? 'permanent',
    term: known.term ?? '',
    date,
    time: time.slice(0, 5),
    timeZone: known.timeZone ?? '',
    theirTimeZone: known.theirTimeZone ?? '',
    format: known.format ?? 'video',
    round: known.round === undefined ? '' : String(known.round),
    arrangedBy: known.arrangedBy ?? 'company',
    letters: known.letters ?? 'unknown',
    stillInterested: known.stillInterested ?? true,
    rest: known,
  }
}

/** Puts what an invitation told into a draft; what it did not tell stays as in the empty one. */
export function invitationToDraft({ interview, companyDomain = '', suggested, people, remarks }: Output<'readInvitation'>, empty: Draft): Draft {
  const read = interviewToForm(interview)
  const when = read.date === '' ? { date: empty.form.date, time: empty.form.time } : {}
  return {
    form: { ...read, ...when, domain: read.domain || companyDomain, timeZone: read.timeZone || empty.form.timeZone },
    people: people.length > 0 ? people : empty.people,
    remarks,
    ...(suggested ? { suggested } : {}),
  }
}

/** Names the time zone that this browser is in. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** Reads the form back; an empty optional line is no value at all. */
export function formToInterview(form: InterviewForm): Interview {
  const alsoKnownAs = form.alsoKnownAs
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return {
    ...form.rest,
    company: {
      name: form.company.trim(),
      ...(alsoKnownAs.length > 0 && { alsoKnownAs }),
      ...(form.domain.trim() && { domain: form.domain.trim() }),
    },
    position: form.position.trim(),
    kind: form.kind,
    term: form.term.trim() || undefined,
    end: `${form.date}T${form.time}`,
    start: startBefore(form),
    timeZone: form.timeZone,
    theirTimeZone: form.theirTimeZone || undefined,
    format: form.format,
    round: form.round.trim() === '' ? undefined : Number(form.round),
    arrangedBy: form.arrangedBy,
    letters: form.letters,
    stillInterested: form.stillInterested,
  }
}

/** A beginning that was known stays only while it lies before the end. */
function startBefore({ rest, date, time }: InterviewForm): string | undefined {
  return rest.start !== undefined && rest.start < `${date}T${time}` ? rest.start : undefined
}

/** Finds what is wrong in the form, by the path of each field, in sentences that stand beside it. */
export function problemsOf(form: InterviewForm, people: readonly Person[]): Problems {
  const found: Record<string, string> = {}
  if (form.company.trim() === '') found['interview.company.name'] = m.state_write_name_company_writes()
  if (form.position.trim() === '') found['interview.position'] = m.state_write_position_called()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(form.date)) found['interview.end'] = m.state_say_which_day_ended()
  else if (!/^\d{2}:\d{2}$/.test(form.time)) found['interview.end'] = m.state_say_time_ended_24()
  if (form.round.trim() !== '' && !/^[1-9]\d?$/.test(form.round.trim())) found['interview.round'] = m.state_number_1_nothing()
  people.forEach((person, at) => {
    if (person.name.trim() === '')
      found[`people.${at}.name`] = m.state_write_name_full_card()
    if (person.email && !isAddress(person.email))
      found[`people.${at}.email`] = m.state_not_e_mail_address()
  })
  return found
}

/** True for what may be one mail address; the server looks again, closer. */
export function isAddress(text: string): boolean {
  return /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@.,;<>]{2,}$/.test(text.trim())
}

/** Says where the end lies on this person's own clock, or what is doubtful about it. */
export function endWords(form: InterviewForm, now: number): string | undefined {
  const end = endOf(form)
  if (end === undefined) return undefined
  const minutes = Math.round((now - end) / 60_000)
  if (minutes < -5) return m.state_still_come_may_prepare()
  if (minutes < 90) return m.state_was_minutes_ago({ count: Math.max(0, minutes) })
  const hours = Math.round(minutes / 60)
  return hours <= 48 ? m.state_was_hours_ago({ count: hours }) : m.state_was_days_ago({ count: Math.round(hours / 24) })
}

function endOf({ date, time, timeZone }: InterviewForm): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return undefined
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds
  } catch (unknown) {
    // A zone that this browser does not know: the server may. There is no question to ask beforehand.
    if (unknown instanceof RangeError) return undefined
    throw unknown
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
