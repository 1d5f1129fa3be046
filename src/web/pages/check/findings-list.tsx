import { useSignal } from '@preact/signals'
import type { FindingView, InterviewView } from '../../../api/views.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { answerFinding, takeBackAnswer, writeAnew } from '../../state/letter-acts.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { CheckIcon } from '../../ui/icons.tsx'
import { Menu } from '../../ui/menu.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { ForAllLetters } from './for-all-letters.tsx'
import { focusInPlaceOf, foundId, openFindings, showFinding, takeFix } from './letter-fields.ts'
import { SideBySide } from './side-by-side.tsx'
import { foundLanguage, foundWords } from '../../state/found-words.ts'
import { m } from '../../words.ts'

interface FindingsProps {
  readonly view: InterviewView
  readonly desk: LetterDesk
  readonly name: string
}

/** What was found in one letter, each with its fixes as buttons; and what was answered, to be taken back. */
export function FindingsList({ view, desk, name }: FindingsProps) {
  const open = openFindings(desk)
  const answered = desk.check.value.findings.filter((finding) => finding.answer !== undefined)
  return (
    <div id={foundId(desk.letter.value.id)}>
      {open.length === 0 ? (
        // On a phone the line below the name says the same.
        <p class="hidden items-center gap-2 text-teal lg:flex">
          {!desk.checking.value && <CheckIcon />} {desk.checking.value ? m.check_checking() : m.check_nothing_mend()}
        </p>
      ) : (
        <>
          <p class="mb-2 font-semibold" aria-live="polite">
            {m.check_places_to_look_at({ count: open.length })}
            <span class="hidden font-normal text-soft pointer-fine:inline"> · {m.check_f8_next()}</span>
          </p>
          <ul class="flex flex-col gap-3" aria-label={m.check_to_look_at_in({ name })}>
            {open.map((finding, place) => (
              <li key={`${finding.key}@${finding.start}`}>
                <Finding view={view} desk={desk} finding={finding} place={place} />
              </li>
            ))}
          </ul>
        </>
      )}
      {answered.length > 0 && <Answered view={view} desk={desk} findings={answered} />}
    </div>
  )
}

const looks = { error: 'note-trouble', question: 'note-ask', hint: '' } as const

interface FindingProps {
  readonly view: InterviewView
  readonly desk: LetterDesk
  readonly finding: FindingView
  /** Which of the list it is. */
  readonly place: number
}

function Finding({ view, desk, finding, place }: FindingProps) {
  const task = useTask()
  const text = desk.text.value
  const written = finding.part === 'to' ? '' : text[finding.part].slice(finding.start, finding.end)
  const keepWords = finding.severity === 'error' ? m.check_keep_because() : m.check_that_is_right()
  const answer = async (reason: string): Promise<void> => {
    await desk.saver.flush()
    await task.run(() => answerFinding(view, finding, reason))
    focusInPlaceOf(desk, place)
  }
  return (
    <div class={`note py-2.5 ${looks[finding.severity]}`}>
      <button type="button" lang={foundLanguage(finding)} class="-my-1 block min-h-11 w-full py-1 text-start" onClick={() => showFinding(desk, finding)}>
        {foundWords(finding)}
      </button>
      {finding.beside && <SideBySide written={written} beside={finding.beside} />}
      <div class="mt-2 flex flex-wrap gap-2">
        {[...new Set(finding.suggestions)].slice(0, 3).map((suggestion) => (
          <button key={suggestion} type="button" class="chip max-w-full" onClick={() => takeFix(desk, finding, suggestion)}>
            <Fix written={written} suggestion={suggestion} />
          </button>
        ))}
        {finding.pass === 'panel' && (
          <button type="button" class="chip" onClick={() => void task.run(() => writeAnew(view, desk))}>
            {m.check_write_letter_other_words()}
          </button>
        )}
        <Menu label={`${keepWords}: ${foundWords(finding)}`} class="button-quiet font-normal!" button={keepWords}>
          {(close) => (
            <Reasons
              finding={finding}
              onChoose={(reason) => {
                close()
                void answer(reason)
              }}
            />
          )}
        </Menu>
        <ForAllLetters desk={desk} finding={finding} written={written} task={task} place={place} />
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}

function Fix({ written, suggestion }: { readonly written: string; readonly suggestion: string }) {
  const isShort = written !== '' && written.length <= 40
  return (
    <span class="min-w-0 break-words">
      {isShort && (
        <>
          <s class="text-soft">{written}</s> <span class="sr-only">{m.check_becomes()} </span>
        </>
      )}
      <span class="font-semibold">{suggestion === '' ? m.check_take_out_words() : suggestion}</span>
    </span>
  )
}

const reasons: Record<FindingView['pass'], readonly string[]> = {
  names: [m.check_reason_spelled(), m.check_reason_somebody_else(), m.check_reason_called_that()],
  spelling: [m.check_reason_a_name(), m.check_reason_spelled_that_way()],
  grammar: [m.check_reason_meant()],
  form: [m.check_reason_meant(), m.check_reason_true()],
  panel: [m.check_reason_meant()],
}

function Reasons({ finding, onChoose }: { readonly finding: FindingView; readonly onChoose: (reason: string) => void }) {
  const own = useSignal('')
  return (
    <>
      <p class="px-3.5 py-2 text-small text-soft">{m.check_why_reason_stays_letter()}</p>
      {reasons[finding.pass].map((reason) => (
        <button key={reason} type="button" class="menu-item" onClick={() => onChoose(reason)}>
          {reason}
        </button>
      ))}
      <form
        class="flex gap-2 p-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (own.value.trim() !== '') onChoose(own.value.trim())
        }}
      >
        <input
          class="control min-w-0 grow"
          aria-label={m.check_another_reason_words()}
          placeholder={m.check_another_reason()}
          value={own.value}
          maxLength={500}
          onInput={(event) => (own.value = event.currentTarget.value)}
        />
        <Button type="submit" class="shrink-0">
          {m.check_keep_it()}
        </Button>
      </form>
    </>
  )
}

interface AnsweredProps {
  readonly view: InterviewView
  readonly desk: LetterDesk
  readonly findings: readonly FindingView[]
}

function Answered({ view, desk, findings }: AnsweredProps) {
  const task = useTask()
  return (
    <details class="mt-3">
      <summary class="min-h-11 py-2 text-small text-soft">{m.check_places_kept({ count: findings.length })}</summary>
      <ul class="flex flex-col gap-1 text-small">
        {findings.map((finding) => (
          <li key={`${finding.key}@${finding.start}`} class="flex flex-wrap items-center gap-x-2">
            <span class="min-w-0">
              {foundWords(finding)} <span class="text-soft">“{finding.answer}”</span>
            </span>
            <Button
              kind="quiet"
              onClick={() => void task.run(() => takeBackAnswer(view, finding.key)).then(() => focusInPlaceOf(desk, 0))}
              label={m.check_ask_again_about({ message: foundWords(finding) })}
            >
              {m.check_ask_again()}
            </Button>
          </li>
        ))}
      </ul>
      <TroubleNote trouble={task.trouble.value} />
    </details>
  )
}
