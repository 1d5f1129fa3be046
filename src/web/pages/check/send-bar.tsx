import { useSignal, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { InterviewView } from '../../../api/views.ts'
import { call, type Answer } from '../../state/client.ts'
import { shortName } from '../../state/facts.ts'
import { useCommands } from '../../state/commands.ts'
import { accept } from '../../state/interview.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { loadMailboxes, mailboxes } from '../../state/mailboxes.ts'
import type { SendPlan, Waiting } from '../../state/send-plan.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { openFindings, showFinding } from './letter-fields.ts'
import { type ChosenTime, When, whenOf } from '../send/when.tsx'
import { FixesHere } from './fixes-here.tsx'
import { NoMailbox } from './no-mailbox.tsx'
import { m } from '../../words.ts'

interface SendBarProps {
  readonly view: InterviewView
  readonly plan: SendPlan
  readonly desks: readonly LetterDesk[]
}

/** The one button, always in reach: sends all, or says what holds it back. */
export function SendBar({ view, plan, desks }: SendBarProps) {
  const chosen = useSignal<string | undefined>(undefined)
  const time = useSignal<ChosenTime>({ kind: 'now' })
  const task = useTask()
  const dialog = useRef<HTMLDialogElement>(null)
  const { route } = useLocation()
  useEffect(() => void loadMailboxes(), [])
  const mailbox = mailboxes.value?.find((each) => each.id === chosen.value) ?? mailboxes.value?.[0]
  const held = plan.waiting.filter((each) => each.held.length > 0)
  const send = async (these: readonly Waiting[]): Promise<void> => {
    // Pressed before it was known whether there is a mailbox: that is asked first.
    if (mailboxes.value === undefined) await loadMailboxes()
    const from = mailbox ?? mailboxes.value?.[0]
    if (!from) return dialog.current?.showModal()
    const sent = await task.run(() => sendThese(view, desks, these, { mailboxId: from.id, when: whenOf(time.value) }))
    if (sent) route(`/interviews/${view.id}/sent`)
  }
  const canSend = held.length === 0 && !view.sample && plan.waiting.length > 0
  useCommands(() => (canSend ? [{ id: 'send', words: sendWords(plan.waiting), keys: 'Mod+Enter', run: () => void send(plan.waiting) }] : []))
  if (view.sample) return <SampleBar />
  if (plan.waiting.length === 0) return null
  return (
    <div class="sticky-bar mt-8">
      <TroubleNote trouble={task.trouble.value} />
      <FixesHere desks={desks} />
      <div class="grid items-center gap-x-8 gap-y-2 lg:grid-cols-[minmax(0,1fr)_19rem]">
        {held.length > 0 && <Held held={held} desks={desks} />}
        <Button
          kind="main"
          class="w-full lg:col-start-2 lg:row-span-2 lg:row-start-1"
          held={held.length > 0}
          busy={task.busy.value}
          describedBy={held.length > 0 ? 'held' : undefined}
          onClick={() => void send(plan.waiting)}
        >
          {task.busy.value ? m.check_sending() : sendWords(plan.waiting)}
        </Button>
        <div class="flex flex-wrap items-center gap-x-4 lg:col-start-1 lg:gap-x-6">
          <From chosen={chosen} current={mailbox?.id} />
          <When view={view} chosen={time} />
          {held.length > 0 && plan.ready.length > 0 && (
            <Button kind="quiet" busy={task.busy.value} onClick={() => void send(plan.ready)}>
              {plan.ready.length === 1
                ? m.check_send_only_one({ person: shortName(plan.ready[0]?.person ?? { name: '' }) })
                : m.check_send_only_ready({ count: plan.ready.length })}
            </Button>
          )}
        </div>
      </div>
      <NoMailbox dialog={dialog} back={`/interviews/${view.id}/letters`} />
    </div>
  )
}

function sendWords(waiting: readonly Waiting[]): string {
  const [only, ...others] = waiting
  if (!only || others.length > 0) return m.check_send_all({ count: waiting.length })
  const name = shortName(only.person)
  return name.length > 24 ? m.check_send_letter() : m.check_send_it_to({ name })
}

/** Keeps the newest words first: what is sent is what stands on the screen. */
async function sendThese(
  view: InterviewView,
  desks: readonly LetterDesk[],
  these: readonly Waiting[],
  how: { readonly mailboxId: string; readonly when: string | undefined },
): Promise<Answer<InterviewView>> {
  if (how.when === undefined) return { ok: false, trouble: { code: 'no-time', words: m.check_choose_date_time_let() } }
  for (const desk of desks) {
    if (!(await desk.saver.flush())) {
      return {
        ok: false,
        trouble: desk.saver.trouble.value ?? { code: 'unsaved', words: m.check_letter_could_not_kept() },
      }
    }
  }
  const to = these.map((each) => each.person.id)
  return accept(await call('sendLetters', { params: { interviewId: view.id }, body: { mailboxId: how.mailboxId, to, when: how.when } }))
}

function Held({ held, desks }: { readonly held: readonly Waiting[]; readonly desks: readonly LetterDesk[] }) {
  const [first] = held
  const desk = desks.find((each) => each.letter.value.id === first?.letter.id)
  const finding = desk && openFindings(desk).find((each) => each.severity !== 'hint')
  if (!first) return null
  return (
    <div class="flex items-start justify-between gap-3 lg:justify-start">
      <p id="held" class="line-clamp-3 min-w-0 text-small" role="status">
        <strong>{m.check_not_yet()}</strong> {shortName(first.person)} – {first.held[0]}
        {held.length > 1 && (
          <span class="text-soft">
            {' '}
            {m.check_and_more_letters({ count: held.length - 1 })}
          </span>
        )}
      </p>
      {desk && finding && (
        <Button kind="quiet" class="-my-2 shrink-0 text-small" onClick={() => showFinding(desk, finding)}>
          {m.check_show_me()}
        </Button>
      )}
    </div>
  )
}

function From({ chosen, current }: { readonly chosen: Signal<string | undefined>; readonly current: string | undefined }) {
  const all = mailboxes.value ?? []
  if (all.length === 0) return null
  return (
    <label class="flex min-h-11 min-w-0 max-w-full grow basis-36 items-center gap-2 text-small text-soft lg:grow-0 lg:basis-auto">
      <span class="shrink-0">{m.check_from_mailbox()}</span>
      <select
        class="min-h-11 min-w-0 truncate rounded-small bg-transparent px-1 text-ink underline underline-offset-2"
        value={current}
        onChange={(event) => (chosen.value = event.currentTarget.value)}
      >
        {all.map((each) => (
          <option key={each.id} value={each.id}>
            {each.address}
          </option>
        ))}
      </select>
    </label>
  )
}

function SampleBar() {
  return (
    <div class="sticky-bar mt-8">
      <p>{m.check_sample_letters_stay_here()}</p>
    </div>
  )
}
