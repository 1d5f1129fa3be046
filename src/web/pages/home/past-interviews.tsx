import type { InterviewSummary } from '../../../api/views.ts'
import { now } from '../../state/clock.ts'
import { cardsWaiting } from '../../state/thanks-words.ts'
import { listed, whenWas } from '../../state/time-words.ts'
import { CheckIcon } from '../../ui/icons.tsx'
import { m } from '../../words.ts'

/** Interviews where nobody is left to thank. */
export function PastInterviews({ interviews }: { readonly interviews: readonly InterviewSummary[] }) {
  if (interviews.length === 0) return null
  return (
    <section class="mt-10" aria-labelledby="past">
      <h2 id="past" class="text-lead">
        {m.home_past_interviews()}
      </h2>
      <ul class="mt-3 divide-y divide-line border-y border-line">
        {interviews.map((each) => (
          <li key={each.id}>
            <a href={`/interviews/${each.id}/sent`} class="flex min-h-14 items-center gap-3 py-2.5 no-underline hover:text-teal-deep">
              <span class="grid size-8 shrink-0 place-items-center rounded-full bg-teal-wash text-teal-deep">
                <CheckIcon />
              </span>
              <span class="min-w-0 grow">
                <span class="block font-semibold">
                  {each.company} · {each.position}
                </span>
                <span class="block text-small text-soft">
                  {each.calledOff ? m.home_called_off() : listed(each.people.map((person) => person.name))} · {whenWas(each.endsAt, now.value)}
                  {cardsWaiting(each) > 0 && ` · ${m.home_cards_to_post({ count: cardsWaiting(each) })}`}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
