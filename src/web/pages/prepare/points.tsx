import type { InterviewView } from '../../../api/views.ts'
import { m } from '../../words.ts'

interface PointsProps {
  readonly view: InterviewView
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** What of one's own is to be brought up; without a choice the posting decides. */
export function Points({ view, chosen, onChange }: PointsProps) {
  const qualifications = view.caseFile.candidate.qualifications ?? []
  const toggle = (id: string, on: boolean): void => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))
  return (
    <fieldset class="min-w-0">
      <legend class="mb-1 text-lead">{m.prepare_what_to_bring_up()}</legend>
      <p class="mb-2 text-small text-soft">{m.prepare_choose_leave_posting()}</p>
      <div class="flex flex-wrap gap-2">
        {qualifications.map(({ id, text }) => (
          <label key={id} class="chip">
            <input type="checkbox" class="size-4 shrink-0" checked={chosen.includes(id)} onChange={(event) => toggle(id, event.currentTarget.checked)} />
            {text}
          </label>
        ))}
        <a href="/profile/import" class="chip text-teal no-underline">
          {m.prepare_from_my_cv()}
        </a>
      </div>
    </fieldset>
  )
}
