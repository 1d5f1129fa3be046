import type { Output } from '../../../api/rows.ts'
import type { MemberRole } from '../../../core/model/member.ts'
import { useAsked } from '../../state/asked.ts'
import { tell } from '../../state/notices.ts'
import { clockTime } from '../../state/time-words.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import type { WithNav } from './shown.ts'

type Cohort = Output<'readCohorts'>['programmes'][number]

/** Who was interviewed in the last 24 hours and has somebody left to thank. */
export function Cohorts({ nav, role }: WithNav & { readonly role: MemberRole }) {
  const { view, task, load } = useAsked('readCohorts', {})
  if (!view.value) return <Loading trouble={task.trouble.value} again={load} />
  const { programmes } = view.value
  return (
    <Screen title={m.centre_last_day()} above={nav} lead={m.centre_last_day_lead()}>
      <div class="flex flex-col gap-6">
        {programmes.length === 0 && (
          <div>
            <p class="mb-3">{role === 'admin' ? m.centre_programmes_none() : m.centre_advises_none()}</p>
            {role === 'admin' && <ButtonLink href="/centre/programmes">{m.centre_programmes()}</ButtonLink>}
          </div>
        )}
        {programmes.map((cohort) => (
          <Programme key={cohort.id} cohort={cohort} seesNames={role === 'adviser'} />
        ))}
        {programmes.length > 0 && <Nudge />}
      </div>
    </Screen>
  )
}

function Programme({ cohort: { id, name, named, agreed, others }, seesNames }: { readonly cohort: Cohort; readonly seesNames: boolean }) {
  return (
    <section class="card p-5" aria-labelledby={`programme-${id}`}>
      <h2 id={`programme-${id}`} class="text-lead">
        {name}
      </h2>
      <h3 class="mt-4 font-semibold">{m.centre_agreed()}</h3>
      {seesNames ? <Names named={named} /> : <Counts counts={agreed} />}
      <h3 class="mt-5 font-semibold">{m.centre_others()}</h3>
      <Counts counts={others} />
    </section>
  )
}

function Names({ named }: Pick<Cohort, 'named'>) {
  if (named.length === 0) return <p class="mt-1 text-soft">{m.centre_named_done()}</p>
  return (
    <ul class="mt-2 divide-y divide-line border-y border-line">
      {named.map(({ name, endedAt, dueAt, left, people }) => (
        <li key={`${name}${endedAt}`} class="flex flex-wrap items-baseline justify-between gap-x-4 py-2.5">
          <span class="min-w-0 font-semibold">{name}</span>
          <span class="text-soft">{m.centre_left_until({ left, people, time: clockTime(dueAt) })}</span>
        </li>
      ))}
    </ul>
  )
}

function Counts({ counts }: { readonly counts: Cohort['others'] }) {
  if (counts.isFew) return <p class="mt-1 text-soft">{m.centre_few()}</p>
  const { open, students } = counts.figures
  return (
    <>
      <p class="mt-1">{m.centre_open_of({ open, students })}</p>
      <div class="mt-2 h-2 overflow-hidden rounded-full bg-sunk" aria-hidden="true">
        <div class="h-full rounded-full bg-amber-bright" style={{ width: `${Math.round((100 * open) / students)}%` }} />
      </div>
    </>
  )
}

function Nudge() {
  const words = m.centre_nudge_text({ address: location.origin })
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(words)
    tell(m.centre_copied())
  }
  return (
    <section aria-labelledby="nudge">
      <h2 id="nudge" class="text-lead">
        {m.centre_nudge()}
      </h2>
      <p class="mt-1 text-soft">{m.centre_nudge_lead()}</p>
      <blockquote class="mt-3 rounded-control bg-sunk p-4">{words}</blockquote>
      <Button class="mt-3" onClick={() => void copy()}>
        {m.centre_copy()}
      </Button>
    </section>
  )
}
