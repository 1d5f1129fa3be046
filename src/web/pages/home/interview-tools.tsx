import { useLocation } from 'preact-iso/router'
import { call, doorAddress } from '../../state/client.ts'
import { loadHome } from '../../state/home.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

interface ToolsProps {
  readonly id: string
  readonly company: string
}

/** Takes an interview along as a file, or away with a way back. */
export function InterviewTools({ id, company }: ToolsProps) {
  const task = useTask()
  const { route } = useLocation()
  const remove = async (): Promise<void> => {
    if (!(await task.run(() => call('removeInterview', { params: { interviewId: id } })))) return
    await loadHome()
    route('/')
    tell(m.home_was_removed({ company }), () => void call('restoreInterview', { params: { interviewId: id } }).then(loadHome))
  }
  return (
    <>
      <div class="flex flex-wrap gap-3">
        <ButtonLink
          href={doorAddress('exportCaseFile', { interviewId: id })}
          download={`${fileNameOf(company)}.json`}
          label={m.home_export_one({ company })}
        >
          {m.home_export_case_file()}
        </ButtonLink>
        <Button busy={task.busy.value} onClick={() => void remove()} label={m.home_remove_one({ company })}>
          {m.home_remove_act()}
        </Button>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}

function fileNameOf(company: string): string {
  return (
    company
      .toLocaleLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'interview'
  )
}
