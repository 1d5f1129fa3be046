import type { Signal } from '@preact/signals'
import type { RemindersView } from '../../../api/remind.ts'
import { call } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'

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
        Deadlines in my calendar
      </h2>
      <p class="text-soft">An address that a calendar can subscribe to: each interview, and the end of its 24 hours with an alarm. Nobody can guess it; whoever has it can read it.</p>
      {path !== undefined && (
        <p class="mt-3">
          <a href={path} class="break-all font-semibold">
            {location.origin}
            {path}
          </a>
          <span class="mt-1 block text-small text-soft">It answers while Regards runs, to programs on this computer.</span>
        </p>
      )}
      <div class="mt-3 flex flex-wrap gap-3">
        <Button busy={task.busy.value} onClick={() => void make()}>
          {path === undefined ? 'Make an address' : 'Make another one; this one ends'}
        </Button>
        {path !== undefined && <Button onClick={() => void remove()}>Take it away</Button>}
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}
