import type { InterviewView } from '../../../api/views.ts'
import { isOpen } from '../../state/send-plan.ts'
import { Button } from '../../ui/button.tsx'
import { Stamp } from '../../ui/stamp.tsx'
import { want, type Wanted } from './want.ts'
import { composedWords } from '../../state/composed-words.ts'
import { m } from '../../words.ts'

/** Letters that the rules of whom to thank advise against: named with the reason, and written all the same on a press. */
export function NotAdvised({ view, wanted }: { readonly view: InterviewView; readonly wanted: Wanted }) {
  const letters = view.letters.filter(
    (letter) => letter.route.send === 'no' && isOpen(view, letter.personId) && !wanted.value.has(letter.id),
  )
  if (letters.length === 0) return null
  const [first] = letters
  const shared = letters.length > 1 && letters.every(({ route }) => route.why === first?.route.why) ? first?.route.why : undefined
  return (
    <section class="mt-8" aria-labelledby="not-advised">
      <h2 id="not-advised" class="text-lead">
        {m.check_better_no_letter()}
      </h2>
      {shared !== undefined && <p class="mt-1 text-soft">{composedWords(shared)}</p>}
      <ul class="mt-3 divide-y divide-line border-y border-line">
        {view.caseFile.people.map((person, at) => {
          const letter = letters.find((each) => each.personId === person.id)
          return (
            letter && (
              <li key={person.id} class="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
                <Stamp name={person.name} at={at} />
                <span class="min-w-0 grow basis-40">
                  <span class="block font-semibold">{person.name}</span>
                  {shared === undefined && <span class="block text-small text-soft">{composedWords(letter.route.why)}</span>}
                </span>
                <Button kind="quiet" label={m.check_write_all_the_same_to({ name: person.name })} onClick={() => want(wanted, letter.id, true)}>
                  {m.check_write_all_the_same()}
                </Button>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
