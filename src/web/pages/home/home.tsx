import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { InterviewSummary } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { home, homeTrouble, loadHome, type Home as HomeView } from '../../state/home.ts'
import { showBadge } from '../../state/badge.ts'
import { isMoving, stillToThank } from '../../state/thanks-words.ts'
import { count, DAY } from '../../state/time-words.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ArrowIcon, PlusIcon } from '../../ui/icons.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { isAhead } from '../../state/upcoming.ts'
import { tellZone } from '../../state/zone.ts'
import { Hero } from './hero.tsx'
import { InterviewCard } from './interview-card.tsx'
import { Offers } from './offers.tsx'
import { PastInterviews } from './past-interviews.tsx'
import { UpcomingCard } from './upcoming-card.tsx'

/** The first screen: what is open, the one next act, and what is past. */
export function Home() {
  useEffect(() => {
    void loadHome().then(tellZone)
  }, [])
  useWatching(home.value?.interviews ?? [])
  useBadge(home.value?.interviews)
  const view = home.value
  if (!view) return <Loading trouble={homeTrouble.value} again={() => void loadHome()} />
  const ahead = view.interviews.filter((each) => isAhead(each, now.value))
  // What is only tried out comes after what counts.
  const open = view.interviews.filter((each) => !each.over && !ahead.includes(each)).toSorted((a, b) => Number(a.sample) - Number(b.sample))
  const real = open.filter((each) => !each.sample)
  const past = view.interviews.filter((each) => each.over)
  const [first] = open
  if (!first) return <NothingOpen past={past} ahead={ahead} offers={view.offers} />
  return (
    <Screen
      title={real.length > 1 ? `${count(real.length, 'interview', 'interviews')} to be thanked for` : headline(first, now.value)}
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
      <Upcoming interviews={ahead} />
      <Offers offers={view.offers} />
      <section class="mt-10" aria-label="Another interview">
        <h2 class="text-lead">Another interview?</h2>
        <Ways />
      </section>
      <PastInterviews interviews={past} />
    </Screen>
  )
}

function headline({ company, deadline, thanks }: InterviewSummary, at: number): string {
  if (thanks.length === 0) return `${company}: whom did you meet?`
  const left = Date.parse(deadline) - at
  if (left <= 0) return `${company}: still worth sending`
  const waiting = stillToThank(thanks)
  if (isMoving(thanks) && thanks.every((each) => !['to-write', 'to-send', 'refused', 'asked'].includes(each.state)))
    return `${company}: on their way`
  return left > DAY * 0.75
    ? `${company} is still fresh. ${count(waiting, 'person', 'people')} to thank.`
    : `${company}: ${count(waiting, 'person', 'people')} to thank`
}

interface NothingProps {
  readonly past: readonly InterviewSummary[]
  readonly ahead: readonly InterviewSummary[]
  readonly offers: HomeView['offers']
}

function NothingOpen({ past, ahead, offers }: NothingProps) {
  const task = useTask()
  const { route } = useLocation()
  const sample = async (): Promise<void> => {
    const added = await task.run(() => call('addSampleInterview', {}))
    if (added) route(`/interviews/${added.id}/talk`)
  }
  const isNew = past.length === 0 && ahead.length === 0
  return (
    <Screen
      title={isNew ? 'An interview is not over until everyone you met has been thanked' : past.length > 0 ? 'Everyone has been thanked' : `Next: ${ahead[0]?.company ?? ''}`}
      lead={
        isNew
          ? 'Say whom you met and what you talked about. You get a short letter for each of them, checked to the last name, while it still counts: within 24 hours.'
          : ahead.length > 0
            ? 'Nothing is open. Read the brief before you go, and come back when it is over.'
            : 'Nothing is open. When the next interview is over, come back here.'
      }
    >
      {isNew && <Hero />}
      <Upcoming interviews={ahead} />
      <Offers offers={offers} />
      <ButtonLink kind="main" href="/new" class="mt-6 w-full">
        I just had an interview <ArrowIcon />
      </ButtonLink>
      <div class="mt-3 flex flex-wrap gap-3 *:grow">
        <ButtonLink href="/upcoming">I have one coming up</ButtonLink>
        <ButtonLink href="/new?way=invitation">Paste an invitation</ButtonLink>
        <ButtonLink href="/new?way=case-file">Import a case file</ButtonLink>
      </div>
      {isNew && (
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
      <ButtonLink href="/upcoming">I have one coming up</ButtonLink>
      <ButtonLink href="/new?way=invitation">Paste an invitation</ButtonLink>
      <ButtonLink href="/new?way=case-file">Import a case file</ButtonLink>
    </div>
  )
}

function Upcoming({ interviews }: { readonly interviews: readonly InterviewSummary[] }) {
  if (interviews.length === 0) return null
  return (
    <section class="mt-10 first:mt-0" aria-labelledby="upcoming">
      <h2 id="upcoming" class="mb-3 text-lead">
        Coming up
      </h2>
      <ul class={`grid gap-5 ${interviews.length > 1 ? 'lg:grid-cols-2' : ''}`}>
        {interviews.map((each) => (
          <li key={each.id} class="min-w-0">
            <UpcomingCard interview={each} />
          </li>
        ))}
      </ul>
      <ButtonLink kind="quiet" class="-ms-2 mt-1" href="/reminders">
        Reminders and calendars
      </ButtonLink>
    </section>
  )
}

/** Keeps the page's own badge at the number of people who wait after an interview that is over. */
function useBadge(interviews: readonly InterviewSummary[] | undefined): void {
  const open = interviews?.filter((each) => !each.sample && !each.over && !isAhead(each, now.value))
  const waiting = open?.reduce((sum, each) => sum + stillToThank(each.thanks), 0)
  useEffect(() => {
    if (waiting !== undefined) showBadge(waiting)
  }, [waiting])
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
