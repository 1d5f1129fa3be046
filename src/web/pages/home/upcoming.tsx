import type { InterviewSummary } from '../../../api/views.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { m } from '../../words.ts'
import { UpcomingCard } from './upcoming-card.tsx'

/** Interviews that are still to come. */
export function Upcoming({ interviews }: { readonly interviews: readonly InterviewSummary[] }) {
  if (interviews.length === 0) return null
  return (
    <section class="mt-10 first:mt-0" aria-labelledby="upcoming">
      <h2 id="upcoming" class="mb-3 text-lead">
        {m.home_coming_up()}
      </h2>
      <ul class={`grid gap-5 ${interviews.length > 1 ? 'lg:grid-cols-2' : ''}`}>
        {interviews.map((each) => (
          <li key={each.id} class="min-w-0">
            <UpcomingCard interview={each} />
          </li>
        ))}
      </ul>
      <ButtonLink kind="quiet" class="-ms-2 mt-1" href="/reminders">
        {m.home_reminders_calendars()}
      </ButtonLink>
    </section>
  )
}
