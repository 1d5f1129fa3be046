import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { enter, enterByLaunchLink } from '../../state/enter.ts'
import { tokenIn } from '../../state/session.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Screen, TroubleNote } from '../../ui/screen.tsx'

/** What a browser sees that has not been let in yet. */
export function Welcome() {
  const link = useSignal('')
  const problem = useSignal<string | undefined>(undefined)
  const task = useTask()
  const { route } = useLocation()
  useEffect(() => {
    const again = (): void => void enterByLaunchLink()
    addEventListener('hashchange', again)
    return () => removeEventListener('hashchange', again)
  }, [])
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const token = tokenIn(link.value)
    problem.value = token === undefined ? 'This is not the whole link. It contains "token=" and a row of letters and figures.' : undefined
    if (token === undefined) return
    if (await task.run(() => enter(token))) route('/', true)
  }
  return (
    <Screen
      title="This browser has not been let in yet"
      lead="Your interviews and letters are yours alone. Regards opens only for the link that it printed when it started."
    >
      <ol class="flex list-decimal flex-col gap-2 ps-6">
        <li>Look at the window where Regards runs: it shows a link. Open that link in this browser.</li>
        <li>
          If the window is gone or the link was used, run <code class="rounded-small bg-sunk px-1.5 py-0.5">regards open</code> for a fresh
          one.
        </li>
      </ol>
      <form class="card mt-6 flex flex-col gap-4 p-5" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label="Or paste the link here"
          value={link.value}
          onInput={(value) => (link.value = value)}
          problem={problem.value}
          placeholder="http://localhost:7420/#token=…"
        />
        <Button kind="main" type="submit" busy={task.busy.value}>
          Let me in
        </Button>
        <TroubleNote trouble={task.trouble.value} />
      </form>
    </Screen>
  )
}
