import { useEffect } from 'preact/hooks'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { askModel, loadModel, model } from '../../state/model.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'

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
        label={`Ask the model for the letter to ${name}`}
        onClick={() => void task.run(() => askModel(desk))}
      >
        {task.busy.value ? 'Asking, ten seconds at most …' : 'Ask the model'}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}
