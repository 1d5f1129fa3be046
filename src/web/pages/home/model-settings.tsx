import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { loadModel, model, removeModel, saveModel } from '../../state/model.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

/** The optional model: off, until somebody who has one sets it up. */
export function ModelSettings() {
  useEffect(() => void loadModel(), [])
  return (
    <section aria-labelledby="model">
      <h2 id="model" class="text-lead">
        {m.home_language_model_own()}
      </h2>
      <p class="mt-1 max-w-prose text-soft">
        {m.home_letters_written_without_one()}
      </p>
      {model.value ? <Kept /> : <SetUp />}
    </section>
  )
}

function Kept() {
  const task = useTask()
  if (!model.value) return null
  const { endpoint, model: name, hasKey } = model.value
  const forget = async (): Promise<void> => {
    if (await task.run(removeModel)) tell(m.home_model_key_forgotten())
  }
  return (
    <div class="mt-3 border-y border-line py-4">
      <p class="font-semibold break-words">{name}</p>
      <p class="break-words text-soft">
        {endpoint}
        {hasKey ? ` · ${m.home_with_a_key()}` : ''}
      </p>
      <Button kind="quiet" class="-ms-2" busy={task.busy.value} onClick={() => void forget()}>
        {m.home_forget_it()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}

function SetUp() {
  const endpoint = useSignal('')
  const name = useSignal('')
  const key = useSignal('')
  const local = useSignal(false)
  const task = useTask()
  const keep = async (): Promise<void> => {
    const body = { endpoint: endpoint.value.trim(), model: name.value.trim(), local: local.value, ...(key.value === '' ? {} : { key: key.value }) }
    if (await task.run(() => saveModel(body))) key.value = ''
  }
  return (
    <details class="mt-3">
      <summary class="min-h-11 py-2">{m.home_set_one_up()}</summary>
      <form
        class="mt-2 flex max-w-prose flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField
          label={m.home_model_address()}
          type="url"
          hint={m.home_http_localhost_11434_v1()}
          value={endpoint.value}
          onInput={(value) => (endpoint.value = value)}
        />
        <TextField label={m.home_name_model()} value={name.value} onInput={(value) => (name.value = value)} />
        <TextField
          label={m.home_model_key()}
          type="password"
          optional
          hint={m.home_kept_sealed_sent_address()}
          value={key.value}
          onInput={(value) => (key.value = value)}
        />
        <label class="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            class="size-5 shrink-0"
            checked={local.value}
            onChange={(event) => (local.value = event.currentTarget.checked)}
          />
          {m.home_computer_my_own_network()}
        </label>
        <div>
          <Button type="submit" busy={task.busy.value}>
            {m.home_keep_it()}
          </Button>
          <TroubleNote trouble={task.trouble.value} />
        </div>
      </form>
    </details>
  )
}
