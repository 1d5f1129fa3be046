import type { NoteState, NoteMove } from '../../../core/note/state.ts'
import { loadInterview } from '../../state/interview.ts'
import { type NoteDesk } from '../../state/note-desk.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { locale } from '../../state/locale.ts'

const stateWords: Readonly<Record<NoteState, string>> = {
  'to-write': 'Begun. Write it, or print it, and post it today or tomorrow.',
  written: 'Written. It waits for its stamp.',
  posted: 'Posted.',
  waived: 'Not this time: the mail says it all.',
}

const told: Readonly<Record<NoteMove, string>> = { write: 'Written. Now it only has to be posted.', post: 'Posted. That is the second half of thanks.', waive: 'Left at the mail.', 'take-back': 'Taken back.' }

/** Where the card stands, and the next step. */
export function NoteSteps({ desk, interviewId }: { readonly desk: NoteDesk; readonly interviewId: string }) {
  const task = useTask()
  const { value: view } = desk.view
  if (!view) return null
  const { state } = view
  const move = async (step: NoteMove): Promise<void> => {
    const moved = await task.run(() => desk.move(step))
    if (!moved) return
    void loadInterview(interviewId)
    tell(told[step], step === 'take-back' ? undefined : () => void move('take-back'))
  }
  return (
    <section aria-labelledby="steps" class="card p-4 sm:p-5">
      <h2 id="steps" class="text-lead">
        Where it stands
      </h2>
      <p class="mt-1">
        {state ? stateWords[state] : 'Not begun. A card is an offer, not a duty.'}
        {state === 'posted' && view.postedOn !== undefined && ` On ${new Date(`${view.postedOn}T12:00`).toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' })}.`}
      </p>
      {view.check.held.length > 0 && (state === undefined || state === 'to-write') && <p class="mt-1 font-semibold text-brick">Mend first: {view.check.held[0]}</p>}
      <div class="mt-3 flex flex-wrap gap-2">
        {(state === undefined || state === 'to-write') && (
          <Button busy={task.busy.value} onClick={() => void move('write')}>
            It is written
          </Button>
        )}
        {(state === 'to-write' || state === 'written') && (
          <Button kind={state === 'written' ? 'main' : 'plain'} busy={task.busy.value} onClick={() => void move('post')}>
            It is posted
          </Button>
        )}
        {state !== 'posted' && state !== 'waived' && (
          <Button kind="quiet" busy={task.busy.value} onClick={() => void move('waive')}>
            Not this time
          </Button>
        )}
        {(state === 'posted' || state === 'waived' || state === 'written') && (
          <Button kind="quiet" busy={task.busy.value} onClick={() => void move('take-back')}>
            Take that back
          </Button>
        )}
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}
