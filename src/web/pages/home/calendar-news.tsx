import type { InterviewSummary } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { loadHome } from '../../state/home.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

/** What a calendar changed about an interview, until it was read. */
export function CalendarNews({ interview: { company, news } }: { readonly interview: InterviewSummary }) {
  const task = useTask()
  if (!news) return null
  const { words, ...key } = news
  const seen = async (): Promise<void> => {
    if (await task.run(() => call('seenNews', { body: key }))) await loadHome()
  }
  return (
    <div class="note note-ask">
      <p>{words}</p>
      <Button kind="quiet" class="-ms-2" busy={task.busy.value} label={m.home_news_read_about({ company })} onClick={() => void seen()}>
        {m.home_news_read()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
