import type { NoteKind } from '../../../core/note/layout/papers.ts'
import { download } from '../../state/blob-file.ts'
import type { NoteDesk } from '../../state/note-desk.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { Paper } from './paper.tsx'
import { m } from '../../words.ts'

const kinds: readonly { readonly value: NoteKind; readonly words: string }[] = [
  { value: 'sheet', words: m.note_sheet_copy() },
  { value: 'card', words: m.note_printed_card() },
  { value: 'envelope', words: m.note_envelope() },
  { value: 'plotter', words: m.note_for_a_plotter() },
]

/** The drawing, the same as in the file, following every key; with the ways to get it onto paper. */
export function NotePreview({ desk }: { readonly desk: NoteDesk }) {
  const { value: drawing } = desk.drawing
  const kind = desk.kind.value
  return (
    <section aria-labelledby="drawing" class="flex flex-col gap-4">
      <h2 id="drawing" class="text-lead">
        {m.note_on_paper()}
      </h2>
      <Choice label={m.note_what_to_make()} value={kind} options={kinds} onChange={(chosen) => desk.show(chosen)} />
      {drawing?.ok === false && (
        <div class="note note-ask" role="status">
          <p>{drawing.words}</p>
          {drawing.cut !== undefined && <Cut desk={desk} sentence={drawing.cut} />}
        </div>
      )}
      {drawing?.ok && (
        <>
          <Paper drawing={drawing} kind={kind} text={desk.wish.value?.text ?? ''} />
          <div>
            <p class="text-small text-soft">{drawing.how}</p>
            <Files desk={desk} kind={kind} />
          </div>
        </>
      )}
    </section>
  )
}

function Cut({ desk, sentence }: { readonly desk: NoteDesk; readonly sentence: string }) {
  const leaveOut = (): void => {
    const text = (desk.wish.value?.text ?? '').replace(sentence, '').replace(/ {2,}/g, ' ').replace(/ +\n/g, '\n')
    desk.change({ text })
  }
  return (
    <Button class="mt-2" onClick={leaveOut}>
      {m.note_leave_sentence_out()}
    </Button>
  )
}

function Files({ desk, kind }: { readonly desk: NoteDesk; readonly kind: NoteKind }) {
  const task = useTask()
  const save = async (): Promise<void> => {
    const file = await task.run(() => desk.file())
    if (file) download(file)
  }
  return (
    <div class="mt-3 flex flex-wrap gap-3">
      {kind !== 'plotter' && (
        <Button kind="main" onClick={() => window.print()}>
          {m.insights_print()}
        </Button>
      )}
      <Button kind={kind === 'plotter' ? 'main' : 'plain'} busy={task.busy.value} onClick={() => void save()}>
        {kind === 'plotter' ? m.note_save_svg() : m.note_save_pdf()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
