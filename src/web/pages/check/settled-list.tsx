import type { InterviewView } from '../../../api/views.ts'
import { now } from '../../state/clock.ts'
import { unhandleLetter } from '../../state/letter-acts.ts'
import { isOpen } from '../../state/send-plan.ts'
import { useTask } from '../../state/task.ts'
import { deliveryOf, stateWords } from '../../state/thanks-words.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { Stamp } from '../../ui/stamp.tsx'
import { composedThanks } from '../../state/composed-words.ts'
import { m } from '../../words.ts'

/** Those who need no reading any more: on their way, thanked, or not to be thanked. */
export function SettledList({ view }: { readonly view: InterviewView }) {
  const settled = view.letters.filter((letter) => !isOpen(view, letter.personId))
  if (settled.length === 0) return null
  return (
    <ul class="mt-8 divide-y divide-line border-y border-line" aria-label={m.check_done_label()}>
      {view.caseFile.people.map((person, at) => {
        const letter = settled.find((each) => each.personId === person.id)
        const thanks = view.thanks.find((each) => each.personId === person.id)
        if (!letter || !thanks) return null
        return (
          <li key={person.id} class="flex flex-wrap items-center gap-3 py-3">
            <Stamp name={person.name} at={at} sent={thanks.state === 'thanked'} />
            <span class="min-w-0 grow">
              <span class="block font-semibold">{person.name}</span>
              <span class="block text-small text-soft">{stateWords(composedThanks(thanks), deliveryOf(view, person.id), now.value)}</span>
            </span>
            {!deliveryOf(view, person.id) && <TakeBack letterId={letter.id} name={person.name} />}
          </li>
        )
      })}
    </ul>
  )
}

/** Takes back 'I sent it myself' and 'no letter'. */
export function TakeBack({ letterId, name }: { readonly letterId: string; readonly name: string }) {
  const task = useTask()
  return (
    <>
      <Button
        kind="quiet"
        busy={task.busy.value}
        label={m.check_take_back_about({ name })}
        onClick={() => void task.run(() => unhandleLetter(letterId))}
      >
        {m.check_take_back()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}
