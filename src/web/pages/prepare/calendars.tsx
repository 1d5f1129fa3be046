import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { CalendarsView } from '../../../api/remind.ts'
import { call, type Trouble } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { useTask } from '../../state/task.ts'
import { whenWas } from '../../state/time-words.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { Offers } from '../home/offers.tsx'
import { m } from '../../words.ts'

/** Calendars that are looked into for interviews. */
export function Calendars() {
  const view = useSignal<CalendarsView | undefined>(undefined)
  const trouble = useSignal<Trouble | undefined>(undefined)
  const load = async (): Promise<void> => {
    const answer = await call('readCalendars', {})
    if (answer.ok) view.value = answer.value
    trouble.value = answer.ok ? undefined : answer.trouble
  }
  useEffect(() => void load(), [])
  return (
    <section aria-labelledby="calendars">
      <h2 id="calendars" class="mb-2 text-lead">
        {m.prepare_calendars_look_into()}
      </h2>
      <p class="text-soft">{m.prepare_appointments_called_interview_offered()}</p>
      <TroubleNote trouble={trouble.value} again={() => void load()} />
      <ul class="mt-3 divide-y divide-line border-y border-line empty:hidden">
        {view.value?.calendars.map((each) => (
          <li key={each.id} class="py-3">
            <OneCalendar calendar={each} view={view} />
          </li>
        ))}
      </ul>
      <Follow view={view} />
      <Offers offers={view.value?.appointments.filter(({ state, endsAt }) => state === 'offered' && Date.parse(endsAt) > now.value) ?? []} />
    </section>
  )
}

type View = Signal<CalendarsView | undefined>

function OneCalendar({ calendar: { id, name, readAt, trouble }, view }: { readonly calendar: CalendarsView['calendars'][number]; readonly view: View }) {
  const task = useTask()
  const act = async (door: 'readCalendarNow' | 'unfollowCalendar'): Promise<void> => {
    const after = await task.run(() => call(door, { params: { calendarId: id } }))
    if (after) view.value = after
  }
  return (
    <>
      <p class="font-semibold">{name}</p>
      <p class="text-small text-soft">{readAt === undefined ? m.prepare_not_read_yet() : m.prepare_read_at({ readAt: whenWas(readAt, now.value) })}</p>
      {trouble !== undefined && <p class="note note-ask mt-2 text-small">{m.prepare_tried_again_itself_ever({ trouble })}</p>}
      <div class="flex flex-wrap gap-x-4">
        <Button kind="quiet" class="-ms-2" busy={task.busy.value} label={m.prepare_look_into_now({ name })} onClick={() => void act('readCalendarNow')}>
          {m.prepare_look_now()}
        </Button>
        <Button kind="quiet" label={m.prepare_follow_no_more_of({ name })} onClick={() => void act('unfollowCalendar')}>
          {m.prepare_follow_no_more()}
        </Button>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}

function Follow({ view }: { readonly view: View }) {
  const form = useSignal({ address: '', user: '', password: '', local: false })
  const task = useTask()
  const { address, user, password, local } = form.value
  const follow = async (event: Event): Promise<void> => {
    event.preventDefault()
    const body = { address: address.trim(), local, ...(user.trim() !== '' && { user: user.trim(), password }) }
    const after = await task.run(() => call('followCalendar', { body }))
    if (!after) return
    view.value = after
    form.value = { address: '', user: '', password: '', local: false }
  }
  const set = (change: Partial<typeof form.value>): void => {
    form.value = { ...form.value, ...change }
  }
  return (
    <form class="mt-4 grid gap-4 sm:grid-cols-2" noValidate onSubmit={(event) => void follow(event)}>
      <TextField class="sm:col-span-2" label={m.home_model_address()} type="url" hint={m.prepare_published_calendar_https_webcal()} placeholder="https://…" value={address} onInput={(value) => set({ address: value })} />
      <TextField label={m.prepare_field_user()} optional hint={m.prepare_caldav_server()} value={user} onInput={(value) => set({ user: value })} />
      <TextField label={m.prepare_field_password()} optional type="password" hint={m.prepare_app_password_kept_sealed()} value={password} onInput={(value) => set({ password: value })} />
      <label class="flex min-h-11 items-center gap-3 sm:col-span-2">
        <input type="checkbox" class="size-5 shrink-0" checked={local} onChange={(event) => set({ local: event.currentTarget.checked })} />
        {m.prepare_my_own_network()}
      </label>
      <WhereToFind />
      <TroubleNote trouble={task.trouble.value} />
      <Button type="submit" class="sm:col-span-2 sm:justify-self-start" busy={task.busy.value} held={address.trim() === ''}>
        {m.prepare_look_into_it()}
      </Button>
    </form>
  )
}

/** What works at the large providers, and what does not. */
function WhereToFind() {
  const ways = [m.prepare_calendar_at_apple(), m.prepare_calendar_at_google(), m.prepare_calendar_at_microsoft(), m.prepare_calendar_at_others()]
  return (
    <details class="sm:col-span-2">
      <summary class="min-h-11 py-2 font-semibold text-teal">{m.prepare_calendar_at_where()}</summary>
      <ul class="flex flex-col gap-2 pb-2 text-small text-soft">
        {ways.map((way) => (
          <li key={way} class="wrap-anywhere">
            {way}
          </li>
        ))}
      </ul>
    </details>
  )
}
