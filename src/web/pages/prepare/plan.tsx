import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { AppointmentView } from '../../../api/remind.ts'
import type { InterviewView } from '../../../api/views.ts'
import { call, type Answer } from '../../state/client.ts'
import { emptyPlan, planFrom, planProblems, planToInterview, type Plan as PlanForm } from '../../state/plan.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Choice, TextField } from '../../ui/field.tsx'
import { ArrowIcon } from '../../ui/icons.tsx'
import { Screen, TroubleNote } from '../../ui/screen.tsx'
import { InvitationReader } from '../capture/invitation-reader.tsx'
import { WhenFields } from './when-fields.tsx'
import { m } from '../../words.ts'

const ways = [
  { way: 'typed', words: m.capture_way_type() },
  { way: 'invitation', words: m.capture_way_invitation() },
] as const

/** An interview that is still to come: typed, from an invitation, or from a calendar that is followed. */
export function Plan() {
  const { query, route } = useLocation()
  const plan = useSignal<PlanForm>(emptyPlan(new Date()))
  const found = useSignal<AppointmentView | undefined>(undefined)
  useEffect(() => void takeFound(query, found, plan), [query['uid']])
  const way = query['way'] === 'invitation' ? 'invitation' : 'typed'
  return (
    <Screen title={m.prepare_which_interview_coming_up()} lead={m.prepare_company_position_time_enough()}>
      <nav aria-label={m.capture_how_to_begin()} class="mb-6 flex flex-wrap gap-2">
        {ways.map((each) => (
          <a key={each.way} href={`/upcoming?way=${each.way}`} class="chip no-underline" aria-current={each.way === way ? 'page' : undefined}>
            {each.words}
          </a>
        ))}
        <a href="/reminders" class="chip no-underline">
          {m.prepare_from_my_calendar()}
        </a>
      </nav>
      {way === 'typed' ? (
        <Typed plan={plan} appointment={found.value} />
      ) : (
        <InvitationReader
          onRead={(read) => {
            plan.value = planFrom(read, emptyPlan(new Date()))
            route('/upcoming')
          }}
        />
      )}
    </Screen>
  )
}

async function takeFound(query: Record<string, string>, found: Signal<AppointmentView | undefined>, plan: Signal<PlanForm>): Promise<void> {
  if (query['uid'] === undefined) return
  const answer = await call('readCalendars', {})
  const appointment = answer.ok ? answer.value.appointments.find((each) => each.uid === query['uid'] && each.calendarId === query['calendar']) : undefined
  if (!appointment) return
  found.value = appointment
  plan.value = planFrom(appointment, emptyPlan(new Date()))
}

function Typed({ plan, appointment }: { readonly plan: Signal<PlanForm>; readonly appointment: AppointmentView | undefined }) {
  const task = useTask()
  const tried = useSignal(false)
  const { route } = useLocation()
  const problems = tried.value ? planProblems(plan.value) : {}
  const keep = async (): Promise<void> => {
    tried.value = true
    if (Object.keys(planProblems(plan.value)).length > 0) return
    const added = await task.run(() => add(plan.value, appointment))
    if (added) route(`/interviews/${added.id}/prepare`)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Remarks plan={plan.value} title={appointment?.title} />
      <PlanFields plan={plan.value} problems={problems} onChange={(next) => (plan.value = next)} />
      <TroubleNote trouble={task.trouble.value} />
      <Button kind="main" type="submit" busy={task.busy.value} class="mt-6 w-full">
        {m.prepare_keep_and_prepare()} <ArrowIcon />
      </Button>
      <ButtonLink kind="quiet" class="-ms-2 mt-2" href="/">
        {m.capture_not_now()}
      </ButtonLink>
    </form>
  )
}

function Remarks({ plan: { remarks }, title }: { readonly plan: PlanForm; readonly title: string | undefined }) {
  if (remarks.length === 0 && title === undefined) return null
  return (
    <div class="note note-ask mb-6" role="status">
      {title !== undefined && <p class="font-semibold">{m.prepare_calendar_follows_calendar_now({ title })}</p>}
      <ul class="list-disc ps-5">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  )
}

interface FieldsProps {
  readonly plan: PlanForm
  readonly problems: Readonly<Record<string, string>>
  readonly onChange: (plan: PlanForm) => void
}

function PlanFields({ plan, problems, onChange }: FieldsProps) {
  const set = (change: Partial<PlanForm>): void => onChange({ ...plan, ...change })
  return (
    <div class="grid gap-5 sm:grid-cols-2">
      <TextField label={m.capture_field_company()} required value={plan.company} onInput={(company) => set({ company })} problem={problems['company']} />
      <TextField label={m.capture_field_position()} required value={plan.position} onInput={(position) => set({ position })} problem={problems['position']} />
      <WhenFields when={plan} problem={problems['when']} onChange={set} />
      <Choice
        label={m.prepare_how_do_you_meet()}
        class="sm:col-span-2"
        value={plan.format}
        options={[
          { value: 'in-person', words: m.capture_format_in_person() },
          { value: 'video', words: m.capture_format_video() },
          { value: 'phone', words: m.capture_field_phone() },
        ]}
        onChange={(format) => set({ format })}
      />
      <TextField class="sm:col-span-2" label={m.prepare_field_where()} optional hint={m.prepare_address_room_link()} value={plan.place} onInput={(place) => set({ place })} />
    </div>
  )
}

function add(plan: PlanForm, appointment: AppointmentView | undefined): Promise<Answer<InterviewView>> {
  const body = { interview: planToInterview(plan), people: plan.people }
  if (!appointment) return call('addInterview', { body })
  const { calendarId, uid } = appointment
  return call('takeAppointment', { body: { calendarId, uid, ...body } })
}
