import type { InterviewSummary } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { loadHome } from '../../state/home.ts'
import { tell } from '../../state/notices.ts'
import { nextAct } from '../../state/thanks-words.ts'
import { listed, whenWas } from '../../state/time-words.ts'
import { useTask } from '../../state/task.ts'
import { CalendarNews } from './from-calendars.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ArrowIcon } from '../../ui/icons.tsx'
import { Ring } from '../../ui/ring.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { Stamp } from '../../ui/stamp.tsx'
import { m } from '../../words.ts'

interface CardProps {
  readonly interview: InterviewSummary
  /** The only open one: it may be large. */
  readonly alone: boolean
}

/** One interview that waits for its thanks: the ring, the company, whom one met, one button. */
export function InterviewCard({ interview, alone }: CardProps) {
  const act = nextAct(interview)
  return (
    <article
      class={`card flex h-full flex-col gap-5 p-5 sm:p-7 ${alone ? 'items-center sm:flex-row sm:flex-wrap sm:gap-10' : ''}`}
      aria-label={`${interview.company}, ${interview.position}`}
    >
      {alone && <Ring deadline={interview.deadline} over={interview.over} size="large" />}
      {/* Where text is twice as large there is no room beside the ring. */}
      <div class={`flex w-full min-w-0 grow flex-col gap-3 ${alone ? 'sm:w-auto sm:basis-64' : ''}`}>
        <div class="flex items-center gap-4">
          {!alone && <Ring deadline={interview.deadline} over={interview.over} size="small" />}
          <div class="min-w-0">
            {interview.sample && <p class="mb-1 inline-block rounded-small bg-amber-wash px-2 text-small text-amber">{m.home_sample()}</p>}
            <h2 class={alone ? 'text-lead sm:text-title' : 'text-lead'}>{interview.company}</h2>
            <p class="text-soft">
              {m.home_ended({ position: interview.position, endsAt: whenWas(interview.endsAt, now.value) })}
            </p>
          </div>
        </div>
        <CalendarNews interview={interview} />
        <Met interview={interview} stamps={alone} />
        <ButtonLink kind="main" href={act.href} class="mt-auto w-full sm:w-auto sm:self-start sm:px-8">
          {act.words} <ArrowIcon />
        </ButtonLink>
        <div class="-ms-2 flex flex-wrap gap-x-4">
          <ButtonLink
            kind="quiet"
            href={`/interviews/${interview.id}/details`}
            label={m.home_change_interview({ company: interview.company })}
          >
            {m.home_change()}
          </ButtonLink>
          {interview.sample && <TakeAway id={interview.id} />}
        </div>
      </div>
    </article>
  )
}

function Met({ interview, stamps }: { readonly interview: InterviewSummary; readonly stamps: boolean }) {
  const thanked = (id: string): boolean => interview.thanks.some((each) => each.personId === id && each.state === 'thanked')
  return (
    <>
      {stamps && interview.people.length <= 6 && (
        <div class="flex flex-wrap gap-2">
          {interview.people.map((person, at) => (
            <Stamp key={person.id} name={person.name} at={at} sent={thanked(person.id)} />
          ))}
        </div>
      )}
      <p class="line-clamp-4">{interview.people.length === 0 ? m.home_whom_did_you_meet() : m.home_you_met({ people: listed(interview.people.map((person) => person.name)) })}</p>
    </>
  )
}

function TakeAway({ id }: { readonly id: string }) {
  const task = useTask()
  const remove = async (): Promise<void> => {
    if (!(await task.run(() => call('removeInterview', { params: { interviewId: id } })))) return
    await loadHome()
    tell(m.home_sample_gone(), () => void call('restoreInterview', { params: { interviewId: id } }).then(loadHome))
  }
  return (
    <>
      <Button kind="quiet" busy={task.busy.value} onClick={() => void remove()}>
        {m.home_take_sample_away()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}
