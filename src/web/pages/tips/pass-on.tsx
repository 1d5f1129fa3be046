import { useSignal } from '@preact/signals'
import type { Input, Output } from '../../../api/rows.ts'
import { paths } from '../../../api/paths.ts'
import { call, type Answer } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { ask } from '../../state/tips.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'

type TakenIn = Output<'importTips'>

/** Gives one's own tips away as a file, and takes in a file that somebody passed on. */
export function PassOn() {
  const task = useTask()
  const taken = useSignal<TakenIn | undefined>(undefined)
  const takeIn = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0]
    if (!file) return
    taken.value = await task.run(() => importFile(file))
    input.value = ''
    if (taken.value) await ask()
  }
  return (
    <section class="mt-10" aria-labelledby="pass-on">
      <h2 id="pass-on" class="text-lead">
        Pass them on
      </h2>
      <p class="mt-1 text-soft">Your own tips as one file, for a friend or a class; and theirs for you.</p>
      <div class="mt-3 flex flex-wrap items-center gap-3">
        <ButtonLink href={paths.exportTips.path} download="tips.json">
          Save my tips
        </ButtonLink>
        <label class="button has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal">
          {task.busy.value ? 'Reading …' : 'Take in a file of tips'}
          <input type="file" class="sr-only" accept="application/json,.json" onChange={(event) => void takeIn(event.currentTarget)} />
        </label>
      </div>
      <TroubleNote trouble={task.trouble.value} />
      {taken.value && <Taken taken={taken.value} />}
    </section>
  )
}

function Taken({ taken: { added, alreadyThere, left } }: { readonly taken: TakenIn }) {
  return (
    <div role="status" class="note mt-4">
      <p>
        {added === 0 ? 'No new tip was in it.' : added === 1 ? '1 new tip was taken in.' : `${added} new tips were taken in.`}
        {alreadyThere > 0 && ` ${alreadyThere} stood here already.`}
        {left.length > 0 && ` ${left.length} could not be taken in:`}
      </p>
      <ul class="mt-1 list-disc ps-5 empty:hidden">
        {left.slice(0, 20).map(({ text, why }) => (
          <li key={text}>
            “{text}” {why}
          </li>
        ))}
      </ul>
    </div>
  )
}

const LARGEST = 1_500_000
const notTips = { code: 'bad-input', words: 'This is not a file of tips that Regards wrote. Choose the file that “Save my tips” made.' }

async function importFile(file: File): Promise<Answer<TakenIn>> {
  if (file.size > LARGEST) return { ok: false, trouble: { code: 'too-large', words: 'This file is too large for tips.' } }
  let body: unknown
  try {
    body = JSON.parse(await file.text())
  } catch {
    return { ok: false, trouble: notTips }
  }
  return isTipsFile(body) ? call('importTips', { body }) : { ok: false, trouble: notTips }
}

/** Only its head: the server reads the rest and says what is wrong with it. */
function isTipsFile(value: unknown): value is Input<'importTips'>['body'] {
  return typeof value === 'object' && value !== null && 'regardsTips' in value && 'tips' in value && Array.isArray(value.tips)
}
