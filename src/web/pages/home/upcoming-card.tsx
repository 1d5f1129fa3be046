import type { InterviewSummary } from '../../../api/views.ts'
import { now } from '../../state/clock.ts'
import { listed } from '../../state/time-words.ts'
import { untilBegin, whenIs } from '../../state/upcoming.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ArrowIcon } from '../../ui/icons.tsx'
import { CalendarNews } from './from-calendars.tsx'
import { m } from '../../words.ts'

/** One interview that is still to come: when, whom one meets, and its brief. */
export function UpcomingCard({ interview }: { readonly interview: InterviewSummary }) {
  const { id, company, position, startsAt, endsAt, people } = interview
  const at = `/interviews/${id}`
  const isNear = Date.parse(startsAt ?? endsAt) - now.value < 2 * 3_600_000
  return (
    <article class="card flex h-full flex-col gap-3 p-5 sm:p-6" aria-label={m.home_still_come({ company, position })}>
      <p class="text-small font-semibold text-teal">{capital(whenIs(startsAt ?? endsAt, now.value))}</p>
      <div>
        <h2 class="text-lead">{company}</h2>
        <p class="text-soft">
          {position} · {untilBegin(interview, now.value)}
        </p>
      </div>
      <p>{people.length === 0 ? m.home_nobody_named_yet() : m.home_you_meet({ people: listed(people.map((person) => person.name)) })}</p>
      <CalendarNews interview={interview} />
      <div class="mt-auto flex flex-wrap gap-3">
        <ButtonLink href={`${at}/brief`} label={m.home_open_brief_for({ company })}>
          {m.home_open_brief()} <ArrowIcon />
        </ButtonLink>
        {isNear && (
          <ButtonLink kind="quiet" href={`${at}/run-through`} label={m.home_run_through_for({ company })}>
            {m.home_run_through()}
          </ButtonLink>
        )}
      </div>
    </article>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
