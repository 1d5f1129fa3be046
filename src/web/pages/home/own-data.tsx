import { useSignal } from '@preact/signals'
import type { Output } from '../../../api/rows.ts'
import { call } from '../../state/client.ts'
import { loadHome } from '../../state/home.ts'
import { useTask } from '../../state/task.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

/** Everything as one file: to keep, or to take along from one's own computer to a career centre and back. */
export function OwnData() {
  const task = useTask()
  const taken = useSignal<Output<'importOwnData'> | undefined>(undefined)
  const takeIn = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0]
    if (!file) return
    taken.value = await task.run(async () => call('importOwnData', { file: new Uint8Array(await file.arrayBuffer()) }))
    input.value = ''
    if (taken.value) await loadHome()
  }
  return (
    <section aria-labelledby="everything">
      <h2 id="everything" class="text-lead">
        {m.home_everything_title()}
      </h2>
      <p class="mt-1 text-soft">{m.home_everything_lead()}</p>
      <div class="mt-3 flex flex-wrap gap-3">
        <ButtonLink href="/api/everything" download="regards-everything.json">
          {m.home_everything_take()}
        </ButtonLink>
        <label class="button has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal">
          {task.busy.value ? m.home_everything_reading() : m.home_everything_bring()}
          <input type="file" class="sr-only" accept="application/json,.json" onChange={(event) => void takeIn(event.currentTarget)} />
        </label>
      </div>
      {taken.value && (
        <p role="status" class="note note-good mt-3">
          {m.home_everything_taken({ count: taken.value.added })} {taken.value.here > 0 && m.home_everything_here({ count: taken.value.here })}
        </p>
      )}
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}
