import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { enter, enterByLaunchLink } from '../../state/enter.ts'
import { tokenIn } from '../../state/session.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Screen, TroubleNote } from '../../ui/screen.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { m } from '../../words.ts'

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
    problem.value = token === undefined ? m.home_link_not_whole() : undefined
    if (token === undefined) return
    if (await task.run(() => enter(token))) route('/', true)
  }
  return (
    <Screen
      title={m.home_browser_not_let_in()}
      lead={m.home_interviews_letters_yours_alone()}
    >
      <ol class="flex list-decimal flex-col gap-2 ps-6">
        <li>{m.home_look_window_where_regards()}</li>
        <li>
          <Sentence of={m.home_window_gone} command={<code class="rounded-small bg-sunk px-1.5 py-0.5">regards open</code>} />
        </li>
      </ol>
      <form class="card mt-6 flex flex-col gap-4 p-5" onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={m.home_paste_link_here()}
          value={link.value}
          onInput={(value) => (link.value = value)}
          problem={problem.value}
          placeholder="http://localhost:7420/#token=…"
        />
        <Button kind="main" type="submit" busy={task.busy.value}>
          {m.home_let_me()}
        </Button>
        <TroubleNote trouble={task.trouble.value} />
      </form>
    </Screen>
  )
}
