import type { Qualification } from './qualifications.tsx'
import { m } from '../../words.ts'

interface AnsweredByProps {
  /** 'note 2 about Siobhán', for those who listen to the page. */
  readonly which: string
  readonly qualifications: readonly Qualification[]
  /** Ids of what was tied to the note. */
  readonly chosen: readonly string[] | undefined
  readonly onChange: (chosen: string[] | undefined) => void
}

const nothing = ''

/** Ties a note to what speaks for the candidate: the letter then answers the one with the other. */
export function AnsweredBy({ which, qualifications, chosen = [], onChange }: AnsweredByProps) {
  const tied = qualifications.find((each) => chosen.includes(each.id))
  const look = tied
    ? 'chip my-1 px-3 font-semibold border-teal bg-teal-wash text-teal-deep'
    : 'min-h-11 rounded-control bg-transparent px-2 text-soft'
  return (
    <select
      class={`field-sizing-content max-w-full cursor-pointer text-small text-ellipsis ${look}`}
      aria-label={m.capture_what_answers({ which })}
      value={tied?.id ?? nothing}
      onChange={(event) => onChange(event.currentTarget.value === nothing ? undefined : [event.currentTarget.value])}
    >
      <option value={nothing}>{tied ? m.capture_nothing_mine() : m.capture_answered_by_short()}</option>
      {qualifications
        .filter((each) => each.text.trim() !== '')
        .map((each) => (
          <option key={each.id} value={each.id}>
            {each === tied ? m.capture_answered_by({ each: each.text }) : each.text}
          </option>
        ))}
    </select>
  )
}
