import type { Signal } from '@preact/signals'
import type { RemindersView } from '../../../api/remind.ts'
import { call } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

/** The calendar of deadlines that other programs can subscribe to. */
export function CalendarAddress({ view }: { readonly view: Signal<RemindersView | undefined> }) {
  const task = useTask()
  const path = view.value?.calendarPath
  const make = async (): Promise<void> => {
    const made = await task.run(() => call('makeCalendarAddress', {}))
    if (made) view.value = made
  }
  const remove = async (): Promise<void> => {
    const removed = await task.run(() => call('removeCalendarAddress', {}))
    if (removed) view.value = removed
  }
  return (
    <section aria-labelledby="feed">
      <h2 id="feed" class="mb-2 text-lead">
        {m.prepare_deadlines_my_calendar()}
      </h2>
      <p class="text-soft">{m.prepare_address_calendar_can_subscribe()}</p>
      {path !== undefined && (
        <p class="mt-3">
          <a href={path} class="break-all font-semibold">
            {location.origin}
            {path}
          </a>
          <span class="mt-1 block text-small text-soft">{m.prepare_answers_while_regards_runs()}</span>
        </p>
      )}
      <div class="mt-3 flex flex-wrap gap-3">
        <Button busy={task.busy.value} onClick={() => void make()}>
          {path === undefined ? m.prepare_make_address() : m.prepare_make_another_address()}
        </Button>
        {path !== undefined && <Button onClick={() => void remove()}>{m.prepare_take_it_away()}</Button>}
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}
