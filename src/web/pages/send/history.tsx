import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Output } from '../../../api/rows.ts'
import type { DeliveryView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { TroubleNote } from '../../ui/screen.tsx'
import { locale } from '../../state/locale.ts'
import { stepWords } from './step-words.ts'
import { stepDetail } from '../../state/step-detail.ts'
import { m } from '../../words.ts'

type Event = Output<'deliveryHistory'>['events'][number]

/** What happened to one letter, step by step. It is read anew whenever the letter moves. */
export function History({ delivery }: { readonly delivery: DeliveryView }) {
  const events = useSignal<readonly Event[]>([])
  const task = useTask()
  const load = async (): Promise<void> => {
    const history = await task.run(() => call('deliveryHistory', { params: { deliveryId: delivery.id } }))
    if (history) events.value = history.events
  }
  useEffect(() => {
    void load()
  }, [delivery.id, delivery.state])
  return (
    <div class="mt-4">
      <p class="mb-2 text-small break-all text-soft">{m.send_to_address({ to: delivery.to })}</p>
      <ol class="flex flex-col gap-1.5 text-small">
        {events.value.map((event) => (
          <li key={`${event.at}${event.to}`} class="flex gap-3">
            <time class="shrink-0 tabular-nums text-soft" datetime={event.at}>
              {new Intl.DateTimeFormat(locale, { weekday: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(
                Date.parse(event.at),
              )}
            </time>
            <span class="min-w-0">
              {stepWords(event)}
              {event.detail && <span class="block break-words text-soft">{stepDetail(event.detail)}</span>}
            </span>
          </li>
        ))}
      </ol>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
