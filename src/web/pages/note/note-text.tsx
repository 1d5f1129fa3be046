import { countNoteWords, noteLength } from '../../../core/note/length.ts'
import type { FindingView } from '../../../api/views.ts'
import type { NoteDesk } from '../../state/note-desk.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { foundLanguage, foundWords } from '../../state/found-words.ts'
import { m } from '../../words.ts'

/** The words of the note, and what the check says of them. */
export function NoteText({ desk }: { readonly desk: NoteDesk }) {
  const task = useTask()
  const { value: view } = desk.view
  const { value: wish } = desk.wish
  if (!view || !wish) return null
  return (
    <section aria-labelledby="words">
      <h2 id="words" class="mb-2 text-lead">
        {m.note_what_it_says()}
      </h2>
      <TextBox label={m.note_text_card()} hint={m.note_words_right_card({ wish: countNoteWords(wish.text), least: noteLength.least, most: noteLength.most })} rows={12} value={wish.text} onInput={(text) => desk.change({ text })} />
      {view.nothingNew && !view.edited && (
        <p class="note note-ask mt-3">{m.note_mail_used_everything_noted()}</p>
      )}
      {/* What is being typed has not been read yet: places found before may be others now. */}
      {wish.text === view.text && <Findings text={wish.text} findings={view.check.findings} onMend={(text) => desk.change({ text })} />}
      <p class="mt-2 text-small text-soft">{wish.text === view.text ? view.check.verdict : m.note_being_read()}</p>
      <Button kind="quiet" class="-ms-2 mt-1" busy={task.busy.value} onClick={() => void task.run(() => desk.anew())}>
        {m.note_word_another_way()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

interface FindingsProps {
  readonly text: string
  readonly findings: readonly FindingView[]
  readonly onMend: (text: string) => void
}

/** What is wrong or doubtful, each with its mend as a button. */
function Findings({ text, findings, onMend }: FindingsProps) {
  const open = findings.filter(({ answer, severity }) => answer === undefined && severity !== 'hint')
  if (open.length === 0) return null
  return (
    <ul class="mt-3 flex flex-col gap-2" aria-label={m.note_what_to_look_at()}>
      {open.map((finding) => {
        const written = text.slice(finding.start, finding.end)
        const [mend] = finding.suggestions
        return (
          <li key={finding.key} class={`note ${finding.severity === 'error' ? 'note-trouble' : 'note-ask'}`}>
            <p lang={foundLanguage(finding)}>{foundWords(finding)}</p>
            {mend !== undefined && written !== '' && (
              <Button class="mt-2" label={m.note_becomes({ written, mend })} onClick={() => onMend(text.slice(0, finding.start) + mend + text.slice(finding.end))}>
                {written} → {mend}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
