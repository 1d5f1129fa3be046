import { useSignal } from '@preact/signals'
import type { InterviewView } from '../../../api/views.ts'
import { factWords, placeOfNote, shortName, type Note } from '../../state/facts.ts'
import { settleNote } from '../../state/letter-acts.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { GrowingLine } from '../../ui/growing-line.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { composedWords, questionUnder } from '../../state/composed-words.ts'
import { m } from '../../words.ts'

interface ExtrasProps {
  readonly view: InterviewView
  readonly desk: LetterDesk
}

/** What the composer must know before it can say a thing. */
export function Questions({ view, desk }: ExtrasProps) {
  const { questions } = desk.letter.value
  if (questions.length === 0) return null
  return (
    <ul class="mt-4 flex flex-col gap-3" aria-label={m.check_questions_about_notes()}>
      {questions.map((each) => (
        <li key={each.fact + each.question} class="note note-ask">
          <p class="text-small text-soft">{m.check_your_note({ caseFile: factWords(view.caseFile, each.fact) })}</p>
          <p class="font-semibold">{questionUnder(each.question)}</p>
          <Replies view={view} fact={each.fact} isAboutWhom={each.kind === 'whom'} />
        </li>
      ))}
    </ul>
  )
}

interface RepliesProps {
  readonly view: InterviewView
  readonly fact: string
  readonly isAboutWhom: boolean
}

function Replies({ view, fact, isAboutWhom }: RepliesProps) {
  const task = useTask()
  const place = placeOfNote(view.caseFile, fact)
  if (!place) return null
  const say = (change: Partial<Note>): void => void task.run(() => settleNote(view, fact, change))
  return (
    <div class="mt-2 flex flex-wrap gap-2">
      {isAboutWhom && (
        <>
          <Button busy={task.busy.value} onClick={() => say({ about: 'reader' })}>
            {shortName(place.person)}
          </Button>
          <Button busy={task.busy.value} onClick={() => say({ about: 'somebody-else' })}>
            {m.check_somebody_else()}
          </Button>
        </>
      )}
      {!isAboutWhom && <Wording name={shortName(place.person)} busy={task.busy.value} onKeep={(reading) => say({ reading })} />}
      <Button busy={task.busy.value} onClick={() => say({ use: 'no' })}>
        {m.check_leave_it_out()}
      </Button>
      <ButtonLink kind="quiet" href={`/interviews/${view.id}/talk`}>
        {m.check_write_note_differently()}
      </ButtonLink>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}

/** The sentence as the letter shall say it: nobody knows better than the one who was there. */
function Wording({ name, busy, onKeep }: { readonly name: string; readonly busy: boolean; readonly onKeep: (reading: string) => void }) {
  const words = useSignal('')
  return (
    <form
      class="flex w-full flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.value.trim() !== '') onKeep(words.value.trim())
      }}
    >
      <div class="min-w-52 grow basis-0">
        <GrowingLine
          label={m.check_sentence_said({ name })}
          placeholder="You told me that …"
          value={words.value}
          onInput={(value) => (words.value = value)}
        />
      </div>
      <Button type="submit" busy={busy}>
        {m.check_say_it_so()}
      </Button>
    </form>
  )
}

/** What was entered and does not stand in the letter, with the reason. */
export function LeftOut({ view, desk }: ExtrasProps) {
  const { leftOut: all, questions } = desk.letter.value
  // What waits for an answer is asked above, and is not told twice.
  const leftOut = all.filter((each) => !questions.some((question) => question.fact === each.fact))
  if (leftOut.length === 0) return null
  return (
    <details class="mt-4 border-t border-line pt-2">
      <summary class="min-h-11 py-2 text-small text-soft">{m.check_things_left_out({ count: leftOut.length })}</summary>
      <ul class="flex flex-col gap-3 text-small">
        {leftOut.map((each) => (
          <li key={each.fact}>
            <p>“{factWords(view.caseFile, each.fact)}”</p>
            <p class="text-soft">{composedWords(each.why)}</p>
            <UseIt view={view} fact={each.fact} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function UseIt({ view, fact }: { readonly view: InterviewView; readonly fact: string }) {
  const task = useTask()
  if (!placeOfNote(view.caseFile, fact)) return null
  return (
    <>
      <Button
        kind="quiet"
        class="-ms-2 text-small"
        busy={task.busy.value}
        label={m.check_use_it_about({ caseFile: factWords(view.caseFile, fact) })}
        onClick={() => void task.run(() => settleNote(view, fact, { use: 'yes' }))}
      >
        {m.check_use_it()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}
