import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import type { DeliveryView, InterviewView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { useCommands } from '../../state/commands.ts'
import { accept, interviewTrouble, loadInterview, useInterview } from '../../state/interview.ts'
import { speak, tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { cardsWaiting, isMoving, nextAct, stillToThank } from '../../state/thanks-words.ts'
import { untilLeaves } from '../../state/time-words.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { InterviewBar } from '../../ui/interview-bar.tsx'
import { Ring } from '../../ui/ring.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { Replies } from '../replies/replies.tsx'
import { Cards } from './cards.tsx'
import { letGoTogether, NotNeeded } from './not-needed.tsx'
import { SentPerson } from './sent-person.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { m } from '../../words.ts'

/** How the letters of one interview fare. */
export function Sent() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const view = useInterview(id)
  useWatching(view)
  if (!view) return <Loading trouble={interviewTrouble.value} again={() => void loadInterview(id)} />
  const together = letGoTogether(view)
  const isNew = Date.parse(view.deadline) > now.value
  const cards = (view.over || isMoving(view.thanks)) && <Cards view={view} />
  return (
    <Screen title={titleOf(view)} above={<InterviewBar view={view} here="sent" />}>
      <TroubleNote trouble={interviewTrouble.value} again={() => void loadInterview(id)} />
      {view.over && <Over view={view} />}
      <Leaving view={view} />
      <ul class="mt-4 flex flex-col gap-4" aria-label={m.send_letters_they_fare()}>
        {view.caseFile.people.map((person, at) =>
          together.has(person.id) ? null : (
            <li key={person.id}>
              <SentPerson view={view} person={person} at={at} />
            </li>
          ),
        )}
      </ul>
      <NotNeeded view={view} together={together} />
      <Rest view={view} />
      {/* As long as the day lasts the card is the next thing to do; afterwards what came back comes first. */}
      {isNew && cards}
      {view.deliveries.length > 0 && <Replies view={view} />}
      {!isNew && cards}
      <TipBeside place="sent" interviewId={view.id} />
    </Screen>
  )
}

function titleOf(view: InterviewView): string {
  const cards = cardsWaiting(view)
  if (view.over) return cards === 0 ? m.home_everyone_been_thanked() : m.send_thanked_cards_to_post({ count: cards })
  const states = view.thanks.map((thanks) => thanks.state)
  const going = view.thanks.filter((thanks) => isMoving([thanks])).length
  if (states.some((state) => state === 'refused' || state === 'asked')) return m.send_letter_needs()
  if (going > 0) return m.send_letters_on_the_way({ count: going })
  return m.send_people_still_to_thank({ count: stillToThank(view.thanks) })
}

function Over({ view }: { readonly view: InterviewView }) {
  return (
    <div class="card mb-6 flex items-center gap-5 p-5">
      <Ring deadline={view.deadline} over size="small" />
      <div>
        <p>{Date.parse(view.deadline) > now.value ? `${m.send_within_24_hours()} ` : ''}{m.send_now_their_turn_answers()}</p>
        <ButtonLink kind="quiet" class="-ms-2" href="/">
          {m.app_back_first_screen()}
        </ButtonLink>
      </div>
    </div>
  )
}

/** The moment in which everything can still be called back. */
function Leaving({ view }: { readonly view: InterviewView }) {
  const task = useTask()
  const { route } = useLocation()
  // What waits for another time has its own way back, beside the person it is to.
  const due = view.deliveries.filter((delivery) => delivery.state === 'due' && delivery.attempts === 0 && Date.parse(delivery.dueAt) - now.value < 2 * 60_000)
  const [first] = due.toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
  useEffect(() => {
    if (first)
      speak(
        m.send_letters_leave_in({ count: due.length, time: untilLeaves(first.dueAt, Date.now()) ?? m.send_a_moment() }),
      )
  }, [first?.id])
  const undo = async (): Promise<void> => {
    const back = await task.run(() => callBack(due))
    if (!back) return
    route(`/interviews/${view.id}/letters`)
    tell(due.length === 1 ? m.send_called_back_not_left() : m.send_called_back_none_them())
  }
  useCommands(() => (due.length > 0 ? [{ id: 'undo', words: m.send_undo_call_letters_back(), keys: 'z', run: () => void undo() }] : []))
  if (!first) return null
  const left = untilLeaves(first.dueAt, now.value)
  return (
    <div class="card flex flex-wrap items-center justify-between gap-3 p-4 ps-5">
      <p class="text-lead tabular-nums">{left ? m.send_leaving_in_big({ left }) : m.send_leaving_now_big()}</p>
      {left && (
        <Button class="min-w-28" busy={task.busy.value} onClick={() => void undo()}>
          {m.ui_undo_act()}
        </Button>
      )}
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}

/** Calls all of them back; the first that has gone already is told, the others still come back. */
async function callBack(due: readonly DeliveryView[]) {
  const answers = []
  for (const delivery of due) answers.push(accept(await call('cancelDelivery', { params: { deliveryId: delivery.id } })))
  return (
    answers.find((answer) => !answer.ok) ??
    answers[0] ?? { ok: false as const, trouble: { code: 'none', words: m.send_they_left_already() } }
  )
}

function Rest({ view }: { readonly view: InterviewView }) {
  const waiting = view.thanks.filter((thanks) => thanks.state === 'to-send' || thanks.state === 'to-write')
  if (waiting.length === 0 || view.over) return null
  const act = nextAct({ id: view.id, thanks: waiting, over: false })
  return (
    <ButtonLink kind="main" class="mt-6 w-full" href={act.href}>
      {act.words}
    </ButtonLink>
  )
}

/** Looks every second while a letter leaves, every few seconds while one is being looked into, not at all otherwise. */
function useWatching(view: InterviewView | undefined): void {
  const states = view?.thanks.map((thanks) => thanks.state) ?? []
  const every = states.some((state) => state === 'leaving' || state === 'handing-over')
    ? 1200
    : states.includes('unknown')
      ? 5000
      : undefined
  const id = view?.id
  useEffect(() => {
    if (every === undefined || id === undefined) return undefined
    let stopped = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'visible') await loadInterview(id)
      if (!stopped) timer = setTimeout(() => void look(), every)
    }
    timer = setTimeout(() => void look(), every)
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [every, id])
}
