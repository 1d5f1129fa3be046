import type { InterviewView } from '../../../api/views.ts'
import { composedWords } from '../../state/composed-words.ts'
import { listed } from '../../state/time-words.ts'
import { m } from '../../words.ts'

interface TogetherProps {
  readonly view: InterviewView
  /** The ids of those who are told of in one breath. */
  readonly together: ReadonlySet<string>
}

/** From this many on, those who need no letter for one and the same reason are told of once. */
const MANY = 3

/** Finds those whose letter is not needed because one to somebody else thanks them all: too many to be told of one by one. */
export function letGoTogether({ thanks, letters, deliveries }: Pick<InterviewView, 'thanks' | 'letters' | 'deliveries'>): ReadonlySet<string> {
  const free = letters.filter(({ personId, route }) => route.send === 'no' && !deliveries.some((each) => each.personId === personId))
  const waived = thanks.filter((each) => each.state === 'waived' && free.some(({ personId, route }) => personId === each.personId && route.why === each.why))
  const [first] = waived
  const same = waived.filter(({ why }) => why === first?.why)
  return new Set(same.length < MANY ? [] : same.map(({ personId }) => personId))
}

/** Says once what holds for several: whose letter is not needed, and why. */
export function NotNeeded({ view, together }: TogetherProps) {
  const names = view.caseFile.people.filter(({ id }) => together.has(id)).map(({ name }) => name)
  const why = view.thanks.find(({ personId }) => together.has(personId))?.why
  if (names.length === 0) return null
  return (
    <div class="card mt-4 p-4 sm:p-5">
      <p class="break-words">{m.send_no_letter_needed({ names: listed(names) })}</p>
      {why !== undefined && <p class="mt-1 text-small text-soft">{composedWords(why)}</p>}
    </div>
  )
}
