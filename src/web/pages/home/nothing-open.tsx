import { useLocation } from 'preact-iso/router'
import type { InterviewSummary } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import type { Home as HomeView } from '../../state/home.ts'
import { shortCompany } from '../../state/short-company.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ArrowIcon } from '../../ui/icons.tsx'
import { Screen, TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { Offers } from './from-calendars.tsx'
import { Hero } from './hero.tsx'
import { PastInterviews } from './past-interviews.tsx'
import { Upcoming } from './upcoming.tsx'

interface NothingProps {
  readonly past: readonly InterviewSummary[]
  readonly ahead: readonly InterviewSummary[]
  readonly offers: HomeView['offers']
}

/** The first screen while nobody waits to be thanked: the one next act, and for a newcomer what this is. */
export function NothingOpen({ past, ahead, offers }: NothingProps) {
  const task = useTask()
  const { route } = useLocation()
  const sample = async (): Promise<void> => {
    const added = await task.run(() => call('addSampleInterview', {}))
    if (added) route(`/interviews/${added.id}/talk`)
  }
  const isNew = past.length === 0 && ahead.length === 0
  return (
    <Screen
      title={isNew ? m.home_interview_over_until_everyone() : past.length > 0 ? m.home_everyone_been_thanked() : m.home_next({ company: shortCompany(ahead[0]?.company ?? '') })}
      lead={
        isNew
          ? m.home_say_met_talked_about()
          : ahead.length > 0
            ? m.home_nothing_open_read_brief()
            : m.home_nothing_open_when_next()
      }
    >
      {isNew && <Hero />}
      <Upcoming interviews={ahead} />
      <Offers offers={offers} />
      <ButtonLink kind="main" href="/new" class="mt-6 w-full">
        {m.home_new_act()} <ArrowIcon />
      </ButtonLink>
      <div class="mt-3 flex flex-wrap gap-3 *:grow">
        <ButtonLink href="/upcoming">{m.home_i_one_coming_up()}</ButtonLink>
        <ButtonLink href="/new?way=invitation">{m.home_paste_invitation()}</ButtonLink>
        <ButtonLink href="/new?way=case-file">{m.home_import_case_file()}</ButtonLink>
      </div>
      {isNew && (
        <div class="note mt-10">
          <p>{m.home_only_looking_around_made()}</p>
          <Button kind="quiet" class="-ms-2" busy={task.busy.value} onClick={() => void sample()}>
            {m.home_try_sample_interview()}
          </Button>
          <TroubleNote trouble={task.trouble.value} />
        </div>
      )}
      <PastInterviews interviews={past} />
    </Screen>
  )
}
