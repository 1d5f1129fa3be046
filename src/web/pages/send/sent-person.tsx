import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { DeliveryView, InterviewView, LetterView, ThanksView } from '../../../api/views.ts'
import { now } from '../../state/clock.ts'
import type { Person } from '../../state/facts.ts'
import { speak } from '../../state/notices.ts'
import { deliveryOf, hasComeBack, stateWords } from '../../state/thanks-words.ts'
import { useTask } from '../../state/task.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { Stamp } from '../../ui/stamp.tsx'
import { TakeBack } from '../check/settled-list.tsx'
import { MarkThanks } from '../prepare/mark-thanks.tsx'
import { WriteAgain } from '../later/write-again.tsx'
import { Asked, Late, LookAgain, Scheduled, Seen } from './asked.tsx'
import { History } from './history.tsx'
import { LaterSent } from './later-sent.tsx'
import { composedThanks } from '../../state/composed-words.ts'
import { stepDetail } from '../../state/step-detail.ts'
import { m } from '../../words.ts'

interface PersonProps {
  readonly view: InterviewView
  readonly person: Person
  readonly at: number
}

const colours: Partial<Record<ThanksView['state'], string>> = {
  thanked: 'text-teal',
  refused: 'text-brick',
  asked: 'text-amber',
  unknown: 'text-amber',
}

/** One person: the state of the letter in one honest word, and what there is to do. */
export function SentPerson({ view, person, at }: PersonProps) {
  const thanks = view.thanks.find((each) => each.personId === person.id) ?? { personId: person.id, state: 'to-write' as const }
  const delivery = deliveryOf(view, person.id)
  const letter = view.letters.find((each) => each.personId === person.id)
  const words = stateWords(composedThanks(thanks), delivery, now.value, view.goodTime.zone)
  useSpoken(person.name, thanks.state, words)
  return (
    <article class="card p-4 sm:p-5" aria-label={`${person.name}: ${words}`}>
      <div class="flex items-center gap-4">
        <Stamp name={person.name} at={at} sent={thanks.state === 'thanked'} />
        <div class="min-w-0 grow">
          <h2 class="font-sans text-base font-semibold">{person.name}</h2>
          <p class={`tabular-nums ${colours[thanks.state] ?? 'text-soft'}`}>{words}</p>
        </div>
        {!delivery && letter && (thanks.state === 'thanked' || thanks.state === 'waived') && letter.route.send !== 'no' && (
          <TakeBack letterId={letter.id} name={person.name} />
        )}
      </div>
      {thanks.state === 'unknown' && (
        <p class="note mt-3">
          {m.send_mail_server_did_not()}
          {delivery?.doubt?.readsMailbox && ` ${m.send_looks_for_copy({ mailbox: delivery.doubt.mailbox })}`}
        </p>
      )}
      {delivery?.state === 'ask' && <Asked delivery={delivery} name={person.name} />}
      {delivery?.state === 'late' && <Late delivery={delivery} name={person.name} zone={view.goodTime.zone} />}
      {delivery?.state === 'due' && delivery.attempts === 0 && isLater(delivery) && <Scheduled delivery={delivery} name={person.name} />}
      {delivery && thanks.state === 'refused' && <Refused delivery={delivery} view={view} name={person.name} />}
      {delivery && thanks.state === 'leaving' && delivery.attempts > 0 && (
        <p class="note mt-3">{delivery.detail === undefined ? m.send_mail_server_could_not() : stepDetail(delivery.detail)}</p>
      )}
      {letter && <Words letter={letter} delivery={delivery} name={person.name} />}
      <MarkThanks view={view} thanks={thanks} name={person.name} />
      <LaterSent view={view} person={person} />
      {thanks.state === 'thanked' && <WriteAgain view={view} person={person} />}
    </article>
  )
}

/** Says a change of state aloud, once. */
function useSpoken(name: string, state: ThanksView['state'], words: string): void {
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== state) speak(`${name}: ${words}`)
    before.current = state
  }, [state])
}

/** True while it is longer until it leaves than the time to undo. */
function isLater({ dueAt }: DeliveryView): boolean {
  return Date.parse(dueAt) - now.value > 2 * 60_000
}

function Refused({ delivery, view, name }: { readonly delivery: DeliveryView; readonly view: InterviewView; readonly name: string }) {
  const task = useTask()
  const { doubt } = delivery
  return (
    <div class="note note-trouble mt-3">
      <p>{refusedWords(delivery)}</p>
      {delivery.mayHaveArrived ? (
        <>
          <p class="mt-1 font-semibold">{m.send_second_try_first_one()}</p>
          {doubt && <Seen doubt={doubt} />}
        </>
      ) : (
        <p class="mt-1">{m.send_nothing_delivered_look_address({ to: delivery.to })}</p>
      )}
      <div class="mt-2 flex flex-wrap gap-2">
        {doubt?.readsMailbox && <LookAgain delivery={delivery} name={name} task={task} />}
        <ButtonLink href={`/interviews/${view.id}/letters`}>{m.send_mend_send_again()}</ButtonLink>
        <ButtonLink kind="quiet" href="/mailboxes">
          {m.send_look_mailbox()}
        </ButtonLink>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}

/** What came back in the end is told in our own words, what was refused at once in those of the mail server. */
function refusedWords(delivery: DeliveryView): string {
  const { detail } = delivery
  if (detail === undefined) return m.send_mail_server_did_not_2()
  return hasComeBack(delivery) ? detail : m.send_mail_server_said({ detail })
}

function Words({
  letter,
  delivery,
  name,
}: {
  readonly letter: LetterView
  readonly delivery: DeliveryView | undefined
  readonly name: string
}) {
  const open = useSignal(false)
  return (
    <details class="mt-1 -mb-2" onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary class="min-h-11 py-2 text-small text-soft">
        {delivery ? m.send_letter_and_history() : m.send_the_letter()}
        <span class="sr-only"> ({name})</span>
      </summary>
      <div class="pb-3">
        <p lang="en" class="mb-2 font-semibold">{letter.subject}</p>
        <p lang="en" class="border-s-3 border-line ps-4 font-serif whitespace-pre-wrap">{letter.body}</p>
        {delivery && open.value && <History delivery={delivery} />}
      </div>
    </details>
  )
}
