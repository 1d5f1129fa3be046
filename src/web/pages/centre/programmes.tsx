import { useSignal } from '@preact/signals'
import type { Output } from '../../../api/rows.ts'
import { useAsked } from '../../state/asked.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import type { WithNav } from './shown.ts'
import { ProgrammeForm } from './programme-form.tsx'
import { Roster } from './roster.tsx'

/** All programmes, a new one, and lists of people. */
export function Programmes({ nav }: WithNav) {
  const { view, task, load } = useAsked('readProgrammes', {})
  const isAdding = useSignal(false)
  if (!view.value) return <Loading trouble={task.trouble.value} again={load} />
  const { programmes } = view.value
  const add = async (fields: Parameters<typeof call<'addProgramme'>>[1]['body']): Promise<boolean> => {
    const changed = await task.run(() => call('addProgramme', { body: { ...fields, id: crypto.randomUUID() } }))
    if (!changed) return false
    view.value = changed
    isAdding.value = false
    tell(m.centre_saved())
    return true
  }
  return (
    <Screen title={m.centre_programmes()} above={nav} lead={m.centre_programmes_lead()}>
      <div class="flex flex-col gap-9">
        <section aria-label={m.centre_programmes()}>
          {programmes.length === 0 && <p class="mb-3">{m.centre_programmes_none()}</p>}
          <List programmes={programmes} />
          {isAdding.value || programmes.length === 0 ? (
            <div class="card mt-4 p-5">
              <h2 class="mb-4 text-lead">{m.centre_programme_new()}</h2>
              <ProgrammeForm button={m.centre_programme_add()} busy={task.busy.value} trouble={task.trouble.value} onSave={add} />
            </div>
          ) : (
            <Button class="mt-4" onClick={() => (isAdding.value = true)}>
              {m.centre_programme_new()}
            </Button>
          )}
        </section>
        <Roster onTaken={load} />
      </div>
    </Screen>
  )
}

function List({ programmes }: Output<'readProgrammes'>) {
  return (
    <ul class="divide-y divide-line border-y border-line empty:hidden">
      {programmes.map(({ id, name, students, advisers, awaited }) => (
        <li key={id} class="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <div class="min-w-0">
            <p class="font-semibold">{name}</p>
            <p class="text-small text-soft">{m.centre_who_counts({ students, advisers, awaited })}</p>
          </div>
          <ButtonLink href={`/centre/programmes/${id}`} label={`${m.centre_open_it()}: ${name}`}>
            {m.centre_open_it()}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
