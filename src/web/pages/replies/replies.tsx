import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { RepliesView, ReplyView } from '../../../api/replies.ts'
import type { InterviewView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { loadInterview } from '../../state/interview.ts'
import { kindWords, taking } from '../../state/replies.ts'
import { whenWas } from '../../state/time-words.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { AskForTip } from '../tips/ask-for-tip.tsx'
import { GiveMessage } from './give-message.tsx'
import { Heard } from './heard.tsx'
import { Listening } from './listening.tsx'
import { m } from '../../words.ts'

/** What came back on the letters of one interview, and how it went. */
export function Replies({ view }: { readonly view: InterviewView }) {
  const { replies, lookSoon } = useReplies(view)
  if (!replies.value) return null
  const { replies: all } = replies.value
  const written = view.caseFile.people.filter(({ id }) => view.thanks.some((each) => each.personId === id && (each.state === 'thanked' || each.state === 'refused')))
  return (
    <section class="mt-10" aria-labelledby="came-back">
      <h2 id="came-back" class="text-lead">
        {m.replies_what_came_back()}
      </h2>
      {all.length === 0 && <p class="mt-1 text-soft">{m.replies_nothing_yet_most_answers()}</p>}
      <ul class="mt-3 flex flex-col gap-3">
        {all.toReversed().map((reply) => (
          <li key={reply.id}>
            <OneReply reply={reply} view={view} replies={replies} />
          </li>
        ))}
      </ul>
      {written.length > 0 && <Heard people={written} view={view} replies={replies} />}
      <AskForTip interviewId={view.id} heard={replies.value.outcomes.map(({ personId, heard }) => `${personId} ${heard}`).join()} />
      <Listening view={view} replies={replies} onLooking={lookSoon} />
      <GiveMessage view={view} replies={replies} />
    </section>
  )
}

/** How often the page looks whether something came, while it is open; and how soon after one asked for it. */
const EVERY_MS = 30_000
const SOON_MS = [2_000, 5_000, 10_000] as const

function useReplies({ id, deliveries }: InterviewView): { readonly replies: Signal<RepliesView | undefined>; readonly lookSoon: () => void } {
  const replies = useSignal<RepliesView | undefined>(undefined)
  const load = async (): Promise<void> => {
    if (document.visibilityState === 'hidden') return
    const before = replies.value?.replies.length
    const answer = await call('replies', { params: { interviewId: id } })
    if (!answer.ok) return
    replies.value = answer.value
    // What came may change where a letter stands: one that came back is open again.
    if (before !== undefined && before !== answer.value.replies.length) await loadInterview(id)
  }
  const fates = deliveries.map(({ state }) => state).join()
  useEffect(() => {
    void load()
    const timer = setInterval(() => void load(), EVERY_MS)
    return () => clearInterval(timer)
  }, [id, fates])
  return { replies, lookSoon: () => SOON_MS.forEach((pause) => setTimeout(() => void load(), pause)) }
}

interface ReplyProps {
  readonly reply: ReplyView
  readonly view: InterviewView
  readonly replies: Signal<RepliesView | undefined>
}

const colours: Partial<Record<ReplyView['kind'], string>> = { reply: 'text-teal', bounce: 'text-brick', complaint: 'text-brick', 'possible-reply': 'text-amber', delay: 'text-amber' }

function OneReply({ reply, view, replies }: ReplyProps) {
  const person = view.caseFile.people.find(({ id }) => id === reply.personId)
  const who = person?.name ?? reply.from
  const words = kindWords(reply)
  return (
    <article class="card p-4 sm:p-5" aria-label={`${who}: ${words}`}>
      <p class="font-semibold">{who}</p>
      <p class={colours[reply.kind] ?? 'text-soft'}>
        {words} <span class="text-soft">· {whenWas(reply.at, now.value)}</span>
      </p>
      {reply.why && <p class="mt-1">{m.replies_it_says({ why: reply.why })}</p>}
      {reply.kind === 'possible-reply' && <Judge reply={reply} replies={replies} />}
      <details class="-mb-2">
        <summary class="min-h-11 py-2 text-small text-soft">
          {m.replies_the_message()}<span class="sr-only"> {m.replies_message_of({ who })}</span>
        </summary>
        <p class="text-small break-words text-soft">{reply.from}</p>
        <p class="mb-2 font-semibold break-words">{reply.subject}</p>
        <p class="border-s-3 border-line ps-4 pb-3 font-serif break-words whitespace-pre-wrap">{reply.text === '' ? m.replies_there_no_words() : reply.text}</p>
      </details>
    </article>
  )
}

function Judge({ reply, replies }: Pick<ReplyProps, 'reply' | 'replies'>) {
  const task = useTask()
  const say = (isAnswer: boolean | null): void => {
    void task.run(taking(replies, () => call('judgeReply', { params: { replyId: reply.id }, body: { isAnswer } })))
  }
  return (
    <div class="mt-2">
      {reply.judged === undefined ? (
        <>
          <p class="text-small text-soft">{m.replies_comes_same_address_same()}</p>
          <div class="mt-2 flex flex-wrap gap-2">
            <Button busy={task.busy.value} onClick={() => say(true)}>
              {m.replies_is_an_answer()}
            </Button>
            <Button busy={task.busy.value} onClick={() => say(false)}>
              {m.replies_is_something_else()}
            </Button>
          </div>
        </>
      ) : (
        <Button kind="quiet" class="-ms-2" busy={task.busy.value} onClick={() => say(null)}>
          {m.replies_undo_judgement({ what: reply.judged === 'yes' ? m.replies_answer_small() : m.replies_else_small() })}
        </Button>
      )}
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
