import type { InterviewView } from '../../api/views.ts'
import type { Person } from './facts.ts'
import { ownZone } from './interview-form.ts'
import { m } from '../words.ts'

type Interview = InterviewView['caseFile']['interview']

/** An interview that is still to come, as it stands in a form. */
export interface Plan {
  readonly company: string
  readonly position: string
  readonly day: string
  readonly from: string
  readonly to: string
  readonly timeZone: string
  readonly format: NonNullable<Interview['format']>
  readonly place: string
  readonly people: readonly Person[]
  readonly remarks: readonly string[]
  /** What is known besides and not shown. */
  readonly rest: { readonly [K in keyof Interview]?: Interview[K] | undefined }
}

/** Begins a plan: tomorrow at ten, where this browser is. */
export function emptyPlan(at: Date): Plan {
  const tomorrow = new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1)
  const day = [tomorrow.getFullYear(), two(tomorrow.getMonth() + 1), two(tomorrow.getDate())].join('-')
  return { company: '', position: '', day, from: '10:00', to: '11:00', timeZone: ownZone(), format: 'video', place: '', people: [], remarks: [], rest: {} }
}

/** Puts what an invitation or a calendar knows into a plan. */
export function planFrom({ interview, people, remarks }: { readonly interview: Plan['rest']; readonly people: readonly Person[]; readonly remarks: readonly string[] }, empty: Plan): Plan {
  const [day = '', end = ''] = (interview.end ?? '').split('T')
  const [startDay = '', start = ''] = (interview.start ?? '').split('T')
  return {
    company: interview.company?.name ?? '',
    position: interview.position ?? '',
    day: startDay || day || empty.day,
    from: start.slice(0, 5) || empty.from,
    to: end.slice(0, 5) || empty.to,
    timeZone: interview.timeZone ?? empty.timeZone,
    format: interview.format ?? empty.format,
    place: interview.place ?? '',
    people,
    remarks,
    rest: interview,
  }
}

/** Reads the plan back. One that ends at an earlier hour than it begins ends on the next day. */
export function planToInterview(plan: Plan): Interview {
  const end = plan.to > plan.from ? plan.day : nextDay(plan.day)
  return {
    ...plan.rest,
    company: { ...plan.rest.company, name: plan.company.trim() },
    position: plan.position.trim(),
    start: `${plan.day}T${plan.from}`,
    end: `${end}T${plan.to}`,
    timeZone: plan.timeZone,
    format: plan.format,
    place: plan.place.trim() || undefined,
  }
}

/** Finds what is missing, in sentences that stand beside the fields. */
export function planProblems(plan: Plan): Record<string, string> {
  return {
    ...(plan.company.trim() === '' && { company: m.state_write_name_company_writes() }),
    ...(plan.position.trim() === '' && { position: m.state_write_position_called() }),
    ...((!/^\d{4}-\d{2}-\d{2}$/.test(plan.day) || !/^\d{2}:\d{2}/.test(plan.from) || !/^\d{2}:\d{2}/.test(plan.to)) && { when: m.state_say_which_day_when() }),
  }
}

function nextDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
