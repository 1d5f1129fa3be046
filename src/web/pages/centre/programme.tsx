import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import type { Input, Output } from '../../../api/rows.ts'
import { csvOf } from '../../../core/insights/csv.ts'
import type { MemberRole } from '../../../core/model/member.ts'
import { useAsked } from '../../state/asked.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { saveAs } from '../insights/save-as.ts'
import { ProgrammeForm } from './programme-form.tsx'

type View = Output<'readProgrammePeople'>

export const roleWords: Readonly<Record<MemberRole, string>> = { student: m.centre_role_student(), adviser: m.centre_role_adviser(), admin: m.centre_role_admin() }

/** One programme: who is in it, and its dates. */
export function ProgrammeScreen({ id }: { readonly id: string }) {
  const { view, task, load } = useAsked('readProgrammePeople', { params: { programmeId: id } })
  const saving = useTask()
  const shown = view.value
  if (!shown) return <Loading trouble={task.trouble.value} again={load} />
  const save = async (body: Input<'changeProgramme'>['body']): Promise<boolean> => {
    const changed = await saving.run(() => call('changeProgramme', { params: { programmeId: id }, body }))
    if (changed) tell(m.centre_saved())
    if (changed) load()
    return changed !== undefined
  }
  const back = (
    <a class="inline-flex min-h-11 items-center" href="/centre/programmes">
      {m.centre_back()}
    </a>
  )
  return (
    <Screen title={shown.programme.name} above={back}>
      <div class="flex flex-col gap-9">
        <People shown={shown} onChange={(changed) => (view.value = changed)} />
        <section aria-labelledby="change">
          <h2 id="change" class="mb-3 text-lead">
            {m.centre_programme_change()}
          </h2>
          <ProgrammeForm key={JSON.stringify(shown.programme)} kept={shown.programme} button={m.centre_save()} busy={saving.busy.value} trouble={saving.trouble.value} onSave={save} />
        </section>
        <Remove programme={shown.programme} />
      </div>
    </Screen>
  )
}

function People({ shown: { programme, people }, onChange }: { readonly shown: View; readonly onChange: (view: View) => void }) {
  const task = useTask()
  const takeOut = async (email: string): Promise<void> => {
    const changed = await task.run(() => call('removeFromProgramme', { params: { programmeId: programme.id }, body: { email } }))
    if (!changed) return
    onChange(changed)
    tell(m.centre_taken_out({ email }))
  }
  const asCsv = (): void => saveAs('regards-people.csv', 'text/csv', `\uFEFF${csvOf([['email', 'name', 'programme', 'role'], ...people.map(({ email, name, role }) => [email, name, programme.name, role])])}`)
  return (
    <section aria-labelledby="people">
      <h2 id="people" class="text-lead">
        {m.centre_people()}
      </h2>
      {people.length === 0 && <p class="mt-1">{m.centre_people_none()}</p>}
      <ul class="mt-2 divide-y divide-line border-y border-line empty:hidden">
        {people.map(({ email, name, role, hasSignedUp }) => (
          <li key={email} class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <div class="min-w-0">
              <p class="font-semibold break-words">{name || email}</p>
              <p class="text-small break-words text-soft">
                {[name && email, roleWords[role], hasSignedUp ? '' : m.centre_not_signed_up()].filter(Boolean).join(' · ')}
              </p>
            </div>
            <Button kind="quiet" class="-me-2" busy={task.busy.value} label={m.centre_take_out_of({ email })} onClick={() => void takeOut(email)}>
              {m.centre_take_out()}
            </Button>
          </li>
        ))}
      </ul>
      <TroubleNote trouble={task.trouble.value} />
      {people.length > 0 && (
        <Button class="mt-4" onClick={asCsv}>
          {m.insights_save_csv()}
        </Button>
      )}
    </section>
  )
}

/** Said in full before it is done: what students allowed cannot be given back in their place. */
function Remove({ programme: { id, name } }: Pick<View, 'programme'>) {
  const task = useTask()
  const { route } = useLocation()
  const isGone = useSignal(false)
  const remove = async (): Promise<void> => {
    if (isGone.value || !(await task.run(() => call('removeProgramme', { params: { programmeId: id } })))) return
    isGone.value = true
    route('/centre/programmes')
    tell(m.centre_programme_removed({ programme: name }))
  }
  return (
    <details>
      <summary class="min-h-11 py-2">{m.centre_programme_remove()}</summary>
      <p class="mb-3 text-soft">{m.centre_programme_remove_lead()}</p>
      <Button busy={task.busy.value} onClick={() => void remove()}>
        {m.centre_programme_remove()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </details>
  )
}
