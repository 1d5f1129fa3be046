import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Output } from '../../../api/rows.ts'
import { call } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

type Health = Output<'readSiteHealth'>

const nameOfReaders = { cards: m.health_cards, proofreading: m.health_proofreading, files: m.health_files, mail: m.health_mail, calendars: m.health_calendars }

/** From here on people notice: the page lets a letter be called back for half a minute. */
const LATE_SECONDS = 60

/** How the site is doing, for its admins: counts, and what follows from them. */
export function HealthScreen() {
  const health = useSignal<Health | undefined>(undefined)
  const task = useTask()
  const load = async (): Promise<void> => {
    const found = await task.run(() => call('readSiteHealth', {}))
    if (found) health.value = found
  }
  useEffect(() => void load(), [])
  if (!health.value) return <Loading trouble={task.trouble.value} again={() => void load()} />
  const { letters, pools, database, version, memoryMb, upSeconds } = health.value
  const isLate = letters.overdueSeconds > LATE_SECONDS
  return (
    <Screen title={m.health_title()} lead={isLate ? m.health_behind({ seconds: letters.overdueSeconds }) : m.health_on_time()}>
      <div class="flex flex-col gap-8">
        <Part id="letters" title={m.health_letters()}>
          <dl class="mt-3 divide-y divide-line border-y border-line">
            <Count words={m.health_due()} count={letters.due} />
            <Count words={m.health_overdue()} count={letters.overdue} isMarked={isLate} />
            <Count words={m.health_in_hand()} count={letters.claimed + letters.committed} />
            <Count words={m.health_unknown()} count={letters.unknown} />
            <Count words={m.health_asked()} count={letters.ask} />
            <Count words={m.health_late()} count={letters.late} />
            <Count words={m.health_errands()} count={letters.errandsOverdue} isMarked={letters.errandsOverdueSeconds > LATE_SECONDS} />
          </dl>
        </Part>
        <Part id="readers" title={m.health_readers()}>
          {pools.length === 0 && <p class="mt-1 text-soft">{m.health_no_readers()}</p>}
          {pools.map(({ name, ...pool }) => (
            <div key={name} class="mt-3">
              <h3 class="font-semibold">{nameOfReaders[name]()}</h3>
              <p class="text-soft">{m.health_pool({ busy: pool.busy, waiting: pool.waiting, done: pool.done, refused: pool.refused })}</p>
            </div>
          ))}
        </Part>
        <Part id="database" title={m.health_database()}>
          <p class="mt-1">{m.health_database_size({ engine: database.engine, size: Math.round(database.bytes / 1_048_576) })}</p>
          <p class={database.replicas > 0 && !database.waitsForReplica ? 'note note-trouble mt-3' : 'mt-1 text-soft'}>{replicaWords(database)}</p>
        </Part>
        <Part id="process" title={m.health_process()}>
          <p class="mt-1 text-soft">{m.health_process_words({ version, memory: memoryMb, minutes: Math.round(upSeconds / 60) })}</p>
        </Part>
      </div>
      <TroubleNote trouble={task.trouble.value} />
      <Button class="mt-6" busy={task.busy.value} onClick={() => void load()}>
        {m.health_look_again()}
      </Button>
    </Screen>
  )
}

function replicaWords({ replicas, waitsForReplica }: Health['database']): string {
  if (replicas === 0) return m.health_no_replica()
  return waitsForReplica ? m.health_replica_waited_for() : m.health_replica_not_waited_for()
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="text-lead">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Count({ words, count, isMarked = false }: { readonly words: string; readonly count: number; readonly isMarked?: boolean }) {
  return (
    <div class="flex items-baseline justify-between gap-4 py-2">
      <dt>{words}</dt>
      <dd class={`tabular-nums ${isMarked ? 'font-semibold text-amber' : 'text-soft'}`}>{count}</dd>
    </div>
  )
}
