import type { NoteState, NoteMove } from '../../../core/note/state.ts'
import { loadInterview } from '../../state/interview.ts'
import { type NoteDesk } from '../../state/note-desk.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { locale } from '../../state/locale.ts'
import { heldWords } from '../../state/found-words.ts'
import { m } from '../../words.ts'

const stateWords: Readonly<Record<NoteState, string>> = {
  'to-write': m.note_begun_write_print_post(),
  written: m.note_written_waits_stamp(),
  posted: m.note_state_posted(),
  waived: m.note_not_time_mail_says(),
}

const told: Readonly<Record<NoteMove, string>> = { write: m.note_written_now_only_posted(), post: m.note_posted_second_half_thanks(), waive: m.note_left_at_mail(), 'take-back': m.note_taken_back() }

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
        {m.note_where_it_stands()}
      </h2>
      <p class="mt-1">
        {state ? stateWords[state] : m.note_not_begun_card_offer()}
        {state === 'posted' && view.postedOn !== undefined && ` ${m.note_posted_on({ day: new Date(`${view.postedOn}T12:00`).toLocaleDateString(locale, { weekday: 'long', day: 'numeric', month: 'long' }) })}`}
      </p>
      {view.check.held.length > 0 && (state === undefined || state === 'to-write') && <p class="mt-1 font-semibold text-brick">{m.note_mend_first({ what: heldWords(view.check)[0] ?? '' })}</p>}
      <div class="mt-3 flex flex-wrap gap-2">
        {(state === undefined || state === 'to-write') && (
          <Button busy={task.busy.value} onClick={() => void move('write')}>
            {m.note_is_written()}
          </Button>
        )}
        {(state === 'to-write' || state === 'written') && (
          <Button kind={state === 'written' ? 'main' : 'plain'} busy={task.busy.value} onClick={() => void move('post')}>
            {m.note_is_posted()}
          </Button>
        )}
        {state !== 'posted' && state !== 'waived' && (
          <Button kind="quiet" busy={task.busy.value} onClick={() => void move('waive')}>
            {m.note_not_this_time()}
          </Button>
        )}
        {(state === 'posted' || state === 'waived' || state === 'written') && (
          <Button kind="quiet" busy={task.busy.value} onClick={() => void move('take-back')}>
            {m.note_take_that_back()}
          </Button>
        )}
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}
