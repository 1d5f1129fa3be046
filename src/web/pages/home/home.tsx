import lazy, { ErrorBoundary } from 'preact-iso/lazy'
import { useEffect } from 'preact/hooks'
import type { InterviewSummary } from '../../../api/views.ts'
import { now } from '../../state/clock.ts'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { showBadge } from '../../state/badge.ts'
import { shortCompany } from '../../state/short-company.ts'
import { isMoving, stillToThank } from '../../state/thanks-words.ts'
import { DAY } from '../../state/time-words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { isAhead } from '../../state/upcoming.ts'
import { tellZone } from '../../state/zone.ts'
import { InterviewCard } from './interview-card.tsx'
import { Offers } from './from-calendars.tsx'
import { PastInterviews } from './past-interviews.tsx'
import { Upcoming } from './upcoming.tsx'
import { m } from '../../words.ts'

// Whoever has an interview open needs none of it.
const NothingOpen = lazy(() => import('./nothing-open.tsx').then((page) => page.NothingOpen))

/** The first screen: what is open, the one next act, and what is past. */
export function Home() {
  useEffect(() => {
    void loadHome().then(tellZone)
    // Nothing is remembered of a last time: it may be the first.
    if (!home.value) void NothingOpen.preload()
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
  if (!first)
    return (
      <ErrorBoundary>
        <NothingOpen past={past} ahead={ahead} offers={view.offers} />
      </ErrorBoundary>
    )
  return (
    <Screen
      title={real.length > 1 ? m.home_interviews_to_thank_for({ count: real.length }) : first.sample && past.length > 0 ? m.home_everyone_been_thanked() : headline(first, now.value)}
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
      <section class="mt-10" aria-label={m.home_another_interview()}>
        <h2 class="text-lead">{m.home_another_question()}</h2>
        <Ways />
      </section>
      <PastInterviews interviews={past} />
    </Screen>
  )
}

function headline({ company: whole, deadline, thanks }: InterviewSummary, at: number): string {
  const company = shortCompany(whole)
  if (thanks.length === 0) return m.home_whom_at_company({ company })
  const left = Date.parse(deadline) - at
  if (left <= 0) return m.home_still_worth_sending({ company })
  const waiting = stillToThank(thanks)
  if (isMoving(thanks) && thanks.every((each) => !['to-write', 'to-send', 'refused', 'asked'].includes(each.state)))
    return m.home_their_way({ company })
  return left > DAY * 0.75
    ? m.home_still_fresh({ company, count: waiting })
    : m.home_people_to_thank({ company, count: waiting })
}

function Ways() {
  return (
    <div class="mt-3 flex flex-wrap gap-3">
      <ButtonLink href="/new">
        <PlusIcon /> {m.home_new_act()}
      </ButtonLink>
      <ButtonLink href="/upcoming">{m.home_i_one_coming_up()}</ButtonLink>
      <ButtonLink href="/new?way=invitation">{m.home_paste_invitation()}</ButtonLink>
      <ButtonLink href="/new?way=case-file">{m.home_import_case_file()}</ButtonLink>
    </div>
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
