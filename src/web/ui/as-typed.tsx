import type { InterviewView } from '../../api/views.ts'
import { typedInHurry, writeAs } from '../state/as-typed.ts'
import { callRightSo, rightSo } from '../state/this-device.ts'
import { listed } from '../state/time-words.ts'
import { useTask } from '../state/task.ts'
import { m } from '../words.ts'
import { Button } from './button.tsx'
import { TroubleNote } from './screen.tsx'

interface AsTypedProps {
  readonly view: InterviewView
  /** Keeps what stands on the screen before the interview is changed under it. */
  readonly keep?: () => Promise<boolean>
}

/** Names typed all small, before a letter says them so: one press each, or that it is right. */
export function AsTyped({ view, keep }: AsTypedProps) {
  const task = useTask()
  const names = typedInHurry(view, rightSo.value)
  if (names.length === 0) return null
  return (
    <div class="note note-ask no-print mb-6">
      <p>{m.capture_as_typed({ written: listed(names.map(({ written }) => `“${written}”`)) })}</p>
      <div class="mt-2 flex flex-wrap gap-2">
        {names.map((name) => (
          <button
            key={name.written}
            type="button"
            class="chip text-start text-teal"
            disabled={task.busy.value}
            onClick={() => void task.run(async () => ((await keep?.()) === false ? { ok: true, value: view } : writeAs(view, name)))}
          >
            {m.ui_write_it({ probable: name.probable })}
          </button>
        ))}
        <Button kind="quiet" onClick={() => callRightSo(names.map(({ written }) => written))}>
          {m.check_that_is_right()}
        </Button>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
