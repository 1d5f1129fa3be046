import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { InterviewSummary } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { isMoving, stillToThank } from '../../state/thanks-words.ts'
import { count, DAY } from '../../state/time-words.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ArrowIcon, PlusIcon } from '../../ui/icons.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { Hero } from './hero.tsx'
import { InterviewCard } from './interview-card.tsx'
import { PastInterviews } from './past-interviews.tsx'

/** The first screen: what is open, the one next act, and what is past. */
export function Home() {
  useEffect(() => {
    void loadHome()
  }, [])
  useWatching(home.value?.interviews ?? [])
  const view = home.value
  if (!view) return <Loading trouble={homeTrouble.value} again={() => void loadHome()} />
  const open = view.interviews.filter((each) => !each.over)
  const past = view.interviews.filter((each) => each.over)
  const [first] = open
  if (!first) return <NothingOpen past={past} />
  return (
    <Screen
      title={open.length === 1 ? headline(first, now.value) : `${count(open.length, 'interview', 'interviews')} to be thanked for`}
      wide
    >
      <TroubleNote trouble={homeTrouble.value} again={() => void loadHome()} />
      <ul class={`grid gap-5 ${open.length > 1 ? 'lg:grid-cols-2' : ''}`}>
        {open.map((each) => (
          <li key={each.id} class="min-w-0">
            <InterviewCard interview={each} alone={open.length === 1} />
          </li>
        ))}
      </ul>
      <section class="mt-10" aria-label="Another interview">
        <h2 class="text-lead">Another interview?</h2>
        <Ways />
      </section>
      <PastInterviews interviews={past} />
    </Screen>
  )
}

function headline({ company, deadline, thanks }: InterviewSummary, at: number): string {
  const left = Date.parse(deadline) - at
  if (left <= 0) return `${company}: still worth sending`
  const waiting = stillToThank(thanks)
  if (isMoving(thanks) && thanks.every((each) => !['to-write', 'to-send', 'refused', 'asked'].includes(each.state)))
    return `${company}: on their way`
  return left > DAY * 0.75
    ? `${company} is still fresh. ${count(waiting, 'person', 'people')} to thank.`
    : `${company}: ${count(waiting, 'person', 'people')} to thank`
}

function NothingOpen({ past }: { readonly past: readonly InterviewSummary[] }) {
  const task = useTask()
  const { route } = useLocation()
  const sample = async (): Promise<void> => {
    const added = await task.run(() => call('addSampleInterview', {}))
    if (added) route(`/interviews/${added.id}/talk`)
  }
  return (
    <Screen
      title={past.length === 0 ? 'An interview is not over until everyone you met has been thanked' : 'Everyone has been thanked'}
      lead={
        past.length === 0
          ? 'Say whom you met and what you talked about. You get a short letter for each of them, checked to the last name, while it still counts: within 24 hours.'
          : 'Nothing is open. When the next interview is over, come back here.'
      }
    >
      {past.length === 0 && <Hero />}
      <ButtonLink kind="main" href="/new" class="mt-6 w-full">
        I just had an interview <ArrowIcon />
      </ButtonLink>
      <div class="mt-3 flex flex-wrap gap-3 *:grow">
        <ButtonLink href="/new?way=invitation">Paste an invitation</ButtonLink>
        <ButtonLink href="/new?way=case-file">Import a case file</ButtonLink>
      </div>
      {past.length === 0 && (
        <div class="note mt-10">
          <p>Only looking around? A made-up interview shows the whole way. You can take it away again with one press.</p>
          <Button kind="quiet" class="-ms-2" busy={task.busy.value} onClick={() => void sample()}>
            Try it with a sample interview
          </Button>
          <TroubleNote trouble={task.trouble.value} />
        </div>
      )}
      <PastInterviews interviews={past} />
    </Screen>
  )
}

function Ways() {
  return (
    <div class="mt-3 flex flex-wrap gap-3">
      <ButtonLink href="/new">
        <PlusIcon /> I just had an interview
      </ButtonLink>
      <ButtonLink href="/new?way=invitation">Paste an invitation</ButtonLink>
      <ButtonLink href="/new?way=case-file">Import a case file</ButtonLink>
    </div>
  )
}

/** Looks again every few seconds, but only while a letter is on its way. */
function useWatching(interviews: readonly InterviewSummary[]): void {
  const moving = interviews.some((each) => isMoving(each.thanks))
  useEffect(() => {
    if (!moving) return undefined
    const timer = setInterval(() => void loadHome(), 3000)
    return () => clearInterval(timer)
  }, [moving])
}
