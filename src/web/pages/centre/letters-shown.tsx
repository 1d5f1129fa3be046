import { useAsked } from '../../state/asked.ts'
import { whenWas } from '../../state/time-words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import type { WithNav } from './shown.ts'

/** Letters that students show to an adviser. */
export function LettersShown({ nav }: WithNav) {
  const { view, task, load } = useAsked('lettersShared', {})
  if (!view.value) return <Loading trouble={task.trouble.value} again={load} />
  const { shared } = view.value
  return (
    <Screen title={m.centre_letters()} above={nav} lead={m.centre_letters_lead()}>
      {shared.length === 0 && <p>{m.centre_letters_none()}</p>}
      <ul class="divide-y divide-line border-y border-line empty:hidden">
        {shared.map(({ id, student, sharedAt, open }) => (
          <li key={id} class="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div class="min-w-0">
              <p class="font-semibold">{student}</p>
              <p class="text-small text-soft">
                {m.centre_shown_when({ when: whenWas(sharedAt, Date.now()) })}
                {open > 0 && ` · ${m.centre_remarks_open({ count: open })}`}
              </p>
            </div>
            <ButtonLink href={`/centre/letters/${id}`} label={`${m.centre_open_it()}: ${m.centre_letter_of({ student })}`}>
              {m.centre_open_it()}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
