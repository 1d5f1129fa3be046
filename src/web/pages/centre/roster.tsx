import { useSignal } from '@preact/signals'
import type { Output } from '../../../api/rows.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { faultWords } from './fault-words.ts'

type Preview = Output<'previewRoster'>
/** Every line that is wrong is shown; of the others so many. */
const SHOWN = 50

/** A list of people: what each line would do is seen first. */
export function Roster({ onTaken }: { readonly onTaken: () => void }) {
  const csv = useSignal('')
  const preview = useSignal<Preview | undefined>(undefined)
  const task = useTask()
  const set = (text: string): void => {
    csv.value = text
    preview.value = undefined
  }
  const look = async (): Promise<void> => {
    preview.value = await task.run(() => call('previewRoster', { body: { csv: csv.value } }))
  }
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return
    set(await file.text())
    await look()
  }
  const take = async (): Promise<void> => {
    const taken = await task.run(() => call('takeRoster', { body: { csv: csv.value } }))
    if (!taken) return
    tell(m.centre_roster_taken({ new: taken.counts.new, joins: taken.counts.joins }))
    set('')
    onTaken()
  }
  return (
    <section aria-labelledby="roster">
      <h2 id="roster" class="text-lead">
        {m.centre_roster()}
      </h2>
      <p class="mt-1 text-soft">{m.centre_roster_lead()}</p>
      <div class="mt-4 flex flex-col items-start gap-4">
        <label class="button relative focus-within:outline-3 focus-within:outline-teal">
          {m.centre_roster_file()}
          <input type="file" accept=".csv,text/csv,text/plain" class="absolute inset-0 cursor-pointer opacity-0" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
        </label>
        <TextBox label={m.centre_roster_paste()} class="w-full" rows={4} value={csv.value} onInput={set} />
        {!preview.value && (
          <Button busy={task.busy.value} held={csv.value.trim() === ''} onClick={() => void look()}>
            {m.centre_roster_look()}
          </Button>
        )}
      </div>
      <TroubleNote trouble={task.trouble.value} />
      {preview.value && <WouldDo preview={preview.value} busy={task.busy.value} onTake={() => void take()} />}
    </section>
  )
}

function WouldDo({ preview: { lines, counts }, busy, onTake }: { readonly preview: Preview; readonly busy: boolean; readonly onTake: () => void }) {
  const wrong = lines.filter(({ is }) => is === 'wrong')
  const right = lines.filter(({ is }) => is !== 'wrong')
  const hasSome = counts.new + counts.joins > 0
  return (
    <div class="mt-5">
      <p role="status" class="font-semibold">
        {m.centre_roster_counts({ new: counts.new, joins: counts.joins, known: counts.known, wrong: counts.wrong })}
      </p>
      <ul class="mt-2 max-h-96 divide-y divide-line overflow-y-auto border-y border-line" tabIndex={0} aria-label={m.centre_roster()}>
        {[...wrong, ...right.slice(0, SHOWN)].map((line) => (
          <Line key={line.line} line={line} />
        ))}
      </ul>
      {right.length > SHOWN && <p class="mt-2 text-soft">{m.centre_roster_more({ count: right.length - SHOWN })}</p>}
      {hasSome ? (
        <Button kind="main" class="mt-4" busy={busy} onClick={onTake}>
          {m.centre_roster_take()}
        </Button>
      ) : (
        <p class="mt-4">{m.centre_roster_nothing()}</p>
      )}
    </div>
  )
}

const standing = { new: m.centre_is_new(), joins: m.centre_is_joins(), known: m.centre_is_known() }

function Line({ line: { line, email, name, programme, is, why, about } }: { readonly line: Preview['lines'][number] }) {
  return (
    <li class="flex flex-wrap justify-between gap-x-4 py-2">
      <span class="min-w-0 break-words">
        <span class="text-small text-soft">{m.centre_line({ line })} · </span>
        {[email, name, programme].filter(Boolean).join(' · ')}
      </span>
      {is === 'wrong' ? <span class="text-brick">{why && faultWords(why, about ?? '')}</span> : <span class={is === 'known' ? 'text-soft' : 'text-teal'}>{standing[is]}</span>}
    </li>
  )
}
