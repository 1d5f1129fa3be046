import { useEffect } from 'preact/hooks'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { askModel, loadModel, model } from '../../state/model.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

/** Where a model was set up, it may propose the words; without one there is nothing here. */
export function AskModel({ desk, name }: { readonly desk: LetterDesk; readonly name: string }) {
  const task = useTask()
  useEffect(() => void loadModel(), [])
  if (!model.value) return null
  return (
    <>
      <Button
        kind="quiet"
        class="text-small"
        busy={task.busy.value}
        label={m.check_ask_model_letter({ name })}
        onClick={() => void task.run(() => askModel(desk))}
      >
        {task.busy.value ? m.check_asking_ten_seconds_most() : m.check_ask_model()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}
