import type { LetterDesk } from '../../state/letter-desk.ts'
import { openFindings, showFinding, takeFix } from './letter-fields.ts'
import { m } from '../../words.ts'

/** The fixes for the place under the cursor, always in sight: on a phone the list of all of them lies far below. */
export function FixesHere({ desks }: { readonly desks: readonly LetterDesk[] }) {
  const here = desks.flatMap((desk) => findingsHere(desk).map((finding) => ({ desk, finding })))[0]
  if (!here) return null
  const { desk, finding } = here
  return (
    <div role="group" aria-label={m.check_fixes_place_under_cursor()} class="flex gap-2 overflow-x-auto pb-1">
      {[...new Set(finding.suggestions)].slice(0, 3).map((suggestion) => (
        <button
          key={suggestion}
          type="button"
          class="chip shrink-0 font-semibold"
          // The letter keeps the cursor, and a phone its keyboard.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            takeFix(desk, finding, suggestion)
            goOn(desk, finding.start)
          }}
        >
          {suggestion === '' ? m.check_take_it_out() : suggestion}
        </button>
      ))}
    </div>
  )
}

/** What is left to mend further on comes next, without being asked for again. */
function goOn(desk: LetterDesk, from: number): void {
  const next = openFindings(desk).find(({ part, severity, start }) => part === 'body' && severity !== 'hint' && start > from)
  if (next) showFinding(desk, next)
}

function findingsHere(desk: LetterDesk) {
  const at = desk.cursor.value
  if (at === undefined) return []
  return openFindings(desk).filter(
    (finding) => finding.part === 'body' && finding.suggestions.length > 0 && finding.start <= at && at <= finding.end,
  )
}
