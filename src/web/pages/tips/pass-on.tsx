import { useSignal } from '@preact/signals'
import type { Input, Output } from '../../../api/rows.ts'
import { paths } from '../../../api/paths.ts'
import { call, type Answer } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { ask } from '../../state/tips.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

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
        {m.tips_pass_them_on()}
      </h2>
      <p class="mt-1 text-soft">{m.tips_own_tips_one_file()}</p>
      <div class="mt-3 flex flex-wrap items-center gap-3">
        <ButtonLink href={paths.exportTips.path} download="tips.json">
          {m.tips_save_my_tips()}
        </ButtonLink>
        <label class="button has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal">
          {task.busy.value ? m.tips_reading() : m.tips_take_file_tips()}
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
        {added === 0 ? m.tips_no_new_tip() : m.tips_taken_in({ count: added })}
        {alreadyThere > 0 && ` ${m.tips_stood_here({ count: alreadyThere })}`}
        {left.length > 0 && ` ${m.tips_not_taken_in({ count: left.length })}`}
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
const notTips = { code: 'bad-input', words: m.tips_not_file_tips_regards() }

async function importFile(file: File): Promise<Answer<TakenIn>> {
  if (file.size > LARGEST) return { ok: false, trouble: { code: 'too-large', words: m.tips_file_too_large_tips() } }
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
