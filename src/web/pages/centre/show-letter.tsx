import { useSignal } from '@preact/signals'
import { useAsked } from '../../state/asked.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { whenWas } from '../../state/time-words.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Choice, Select } from '../../ui/field.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

/** Shows one letter to one adviser. */
export function ShowLetter({ letterId }: { readonly letterId: string }) {
  const { view, task, load } = useAsked('readShares', { params: { letterId } })
  const adviserId = useSignal('')
  const as = useSignal<'copy' | 'live'>('copy')
  const showing = useTask()
  const found = view.value
  if (!found) return <Loading trouble={task.trouble.value} again={load} />
  const { advisers, shared } = found
  const chosen = advisers.find(({ id }) => id === adviserId.value) ?? advisers[0]
  const show = async (): Promise<void> => {
    if (!chosen) return
    const changed = await showing.run(() => call('shareLetter', { params: { letterId }, body: { id: crypto.randomUUID(), adviserId: chosen.id, isLive: as.value === 'live' } }))
    if (!changed) return
    view.value = changed
    tell(m.centre_show_done({ adviser: chosen.name }))
  }
  return (
    <Screen title={m.centre_show()} lead={m.centre_show_lead()}>
      {chosen ? (
        <div class="card flex flex-col items-start gap-5 p-5">
          <Select label={m.centre_show_to()} class="w-full" value={chosen.id} options={advisers.map(({ id, name }) => ({ value: id, words: name }))} onChange={(id) => (adviserId.value = id)} />
          <Choice label={m.centre_show_as()} value={as.value} options={[{ value: 'copy', words: m.centre_show_copy() }, { value: 'live', words: m.centre_show_live() }]} onChange={(next) => (as.value = next)} />
          <Button kind="main" busy={showing.busy.value} onClick={() => void show()}>
            {m.centre_show_it()}
          </Button>
          <TroubleNote trouble={showing.trouble.value} />
        </div>
      ) : (
        <p>{m.centre_show_none()}</p>
      )}
      {shared.length > 0 && (
        <ul class="mt-8 divide-y divide-line border-y border-line">
          {shared.map(({ id, adviser, sharedAt, isLive }) => (
            <li key={id} class="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
              <div class="min-w-0">
                <p class="font-semibold">{m.centre_shown_to({ adviser })}</p>
                <p class="text-small text-soft">{isLive ? m.centre_is_live() : m.centre_is_copy({ when: whenWas(sharedAt, Date.now()) })}</p>
              </div>
              <ButtonLink href={`/centre/letters/${id}`} label={`${m.centre_open_it()}: ${m.centre_shown_to({ adviser })}`}>
                {m.centre_open_it()}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </Screen>
  )
}
