import { useSignal, type Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { RemindersView } from '../../../api/remind.ts'
import { call, type Answer, type Trouble } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { allowPush, forgetPush, pushState, type PushState } from '../../state/push.ts'
import { useTask } from '../../state/task.ts'
import { whenIs } from '../../state/upcoming.ts'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { CalendarAddress } from './calendar-address.tsx'
import { Calendars } from './calendars.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { m } from '../../words.ts'

/** How one is reminded, of what, and in which calendars interviews are looked for. */
export function Reminders() {
  const view = useSignal<RemindersView | undefined>(undefined)
  const trouble = useSignal<Trouble | undefined>(undefined)
  const load = async (): Promise<void> => take(await call('readReminders', {}), view, trouble)
  useEffect(() => void load(), [])
  if (!view.value) return <Loading trouble={trouble.value} again={() => void load()} />
  return (
    <Screen title={m.home_reminders_calendars()} lead={m.prepare_five_minutes_after_interview()}>
      <div class="flex flex-col gap-9">
        <Ways view={view} />
        <Planned view={view.value} />
        <CalendarAddress view={view} />
        <Calendars />
      </div>
    </Screen>
  )
}

function take(answer: Answer<RemindersView>, view: Signal<RemindersView | undefined>, trouble: Signal<Trouble | undefined>): void {
  if (answer.ok) view.value = answer.value
  trouble.value = answer.ok ? undefined : answer.trouble
}

interface ViewProps {
  readonly view: Signal<RemindersView | undefined>
}

function Ways({ view }: ViewProps) {
  const task = useTask()
  const shown = view.value
  if (!shown) return null
  const { settings, hasMailbox } = shown
  const change = async (part: Partial<RemindersView['settings']>): Promise<void> => {
    const kept = await task.run(() => call('saveReminderSettings', { body: { ...settings, ...part } }))
    if (kept) view.value = kept
  }
  return (
    <section aria-labelledby="ways">
      <h2 id="ways" class="mb-2 text-lead">
        {m.prepare_how_title()}
      </h2>
      <Check label={m.prepare_mail_myself()} checked={settings.mail} onChange={(mail) => void change({ mail })}>
        {hasMailbox ? (
          m.prepare_own_mailbox_itself_reminder()
        ) : (
          <>
            <Sentence of={m.prepare_needs_mailbox} link={<a href="/mailboxes">{m.prepare_add_one()}</a>} />
          </>
        )}
      </Check>
      <ThisBrowser view={view} />
      <Check label={m.prepare_two_minutes_before_interview()} checked={settings.runThrough} onChange={(runThrough) => void change({ runThrough })}>
        {m.prepare_hour_before_begins_goal()}
      </Check>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

function Check({ label, checked, onChange, children }: { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void; readonly children: ComponentChildren }) {
  return (
    <div class="border-b border-line py-2">
      <label class="flex min-h-11 items-center gap-3 font-semibold">
        <input type="checkbox" class="size-5 shrink-0" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
        {label}
      </label>
      <p class="ps-8 text-small text-soft">{children}</p>
    </div>
  )
}

/** Messages of this browser: no names on a locked screen. */
function ThisBrowser({ view }: ViewProps) {
  const state = useSignal<PushState>('unsupported')
  const task = useTask()
  const look = async (): Promise<void> => {
    state.value = await pushState()
  }
  useEffect(() => void look(), [])
  const key = view.value?.pushKey
  const change = async (on: boolean): Promise<void> => {
    const kept = await task.run(() => (on && key !== undefined ? allowPush(key) : forgetPush()))
    if (kept) view.value = kept
    await look()
  }
  if (state.value === 'unsupported' || key === undefined) {
    return <p class="border-b border-line py-4 text-small text-soft">{m.prepare_browser_takes_no_messages()}</p>
  }
  return (
    <>
      <Check label={m.prepare_message_browser()} checked={state.value === 'on'} onChange={(on) => void change(on)}>
        {state.value === 'denied' ? m.prepare_browser_forbids_settings_page() : m.prepare_names_nobody_may_show()}
      </Check>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}

const kindWords: Readonly<Record<RemindersView['reminders'][number]['kind'], string>> = {
  'run-through': m.prepare_kind_run_through(),
  over: m.prepare_kind_over(),
  unthanked: m.prepare_kind_unthanked(),
  note: m.prepare_kind_note(),
  'follow-up': m.prepare_kind_ask_once(),
  'second-follow-up': m.prepare_kind_ask_last(),
}
const stateWords: Readonly<Record<RemindersView['reminders'][number]['state'], string>> = { planned: '', said: m.prepare_state_said(), dropped: m.prepare_state_dropped(), needless: m.prepare_state_needless() }

function Planned({ view: { reminders } }: { readonly view: RemindersView }) {
  const shown = reminders.filter(({ state, at }) => state === 'planned' || now.value - Date.parse(at) < 7 * 86_400_000)
  return (
    <section aria-labelledby="planned">
      <h2 id="planned" class="mb-2 text-lead">
        {m.prepare_what_is_planned()}
      </h2>
      {shown.length === 0 && <p class="text-soft">{m.prepare_nothing_planned_each_interview()}</p>}
      <ul class="divide-y divide-line border-y border-line empty:hidden">
        {shown.map(({ interviewId, company, kind, at, state, why }) => (
          <li key={`${interviewId} ${kind}`} class="py-2.5">
            <p>
              <span class="font-semibold">{company}</span>: {kindWords[kind]}
            </p>
            <p class="text-small text-soft">
              {whenIs(at, now.value)}
              {stateWords[state] && ` · ${stateWords[state]}`}
              {why !== undefined && ` · ${why}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

