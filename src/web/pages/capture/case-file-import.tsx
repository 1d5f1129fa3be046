import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import { call } from '../../state/client.ts'
import { interview } from '../../state/interview.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { FilePicker } from './file-picker.tsx'
import { m } from '../../words.ts'

/** Takes one interview as a case file: everything at once. */
export function CaseFileImport() {
  const text = useSignal('')
  const problem = useSignal<string | undefined>(undefined)
  const task = useTask()
  const { route } = useLocation()
  const bring = async (given: string): Promise<void> => {
    task.trouble.value = undefined
    const parsed = parse(given)
    problem.value = parsed.problem
    if (parsed.problem !== undefined) return
    const added = await task.run(() => call('importCaseFile', { body: { caseFile: parsed.json } }))
    if (!added) return
    interview.value = added
    route(`/interviews/${added.id}/talk`)
  }
  const take = (given: string): void => {
    text.value = given
    void bring(given)
  }
  return (
    <form
      class="flex flex-col gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void bring(text.value)
      }}
    >
      <p class="text-soft">{m.capture_case_file_one_interview()}</p>
      <FilePicker label={m.capture_choose_case_file()} accept=".json,application/json" onText={take} />
      <TextBox
        label={m.capture_paste_here()}
        value={text.value}
        onInput={(value) => (text.value = value)}
        rows={8}
        placeholder={'{ "version": 1, …'}
        problem={problem.value}
      />
      <TroubleNote trouble={task.trouble.value} />
      <Button kind="main" type="submit" busy={task.busy.value} class="w-full">
        {m.capture_import_it()}
      </Button>
    </form>
  )
}

function parse(text: string): { readonly json: unknown; readonly problem: string | undefined } {
  if (text.trim() === '') return { json: undefined, problem: m.capture_choose_case_file_paste() }
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')), problem: undefined }
  } catch (wrong) {
    return {
      json: undefined,
      problem: m.capture_not_json_all_copied({ message: wrong instanceof Error ? wrong.message : String(wrong) }),
    }
  }
}
