import { useSignal } from '@preact/signals'
import type { TipView } from '../../../api/tips.ts'
import { topicWords } from '../../../core/tips/tip.ts'
import { now } from '../../state/clock.ts'
import { useTask } from '../../state/task.ts'
import { whenWas } from '../../state/time-words.ts'
import { helped, takeAway } from '../../state/tips.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { Comments } from './comments.tsx'
import { PostText } from './post-text.tsx'
import { Report } from './report.tsx'
import { TipForm } from './tip-form.tsx'

/** One tip: what it says, where it comes from, whom it helped, what others say to it. */
export function TipCard({ tip, onChanged }: { readonly tip: TipView; readonly onChanged: (tip: TipView) => void }) {
  const editing = useSignal(false)
  const talking = useSignal(false)
  const task = useTask()
  const kept = (changed: TipView): void => {
    editing.value = false
    onChanged(changed)
  }
  return (
    <article class="card p-4 sm:p-5">
      {editing.value ? (
        <TipForm heading="Change your tip" tip={tip} onKept={kept} onLeave={() => (editing.value = false)} />
      ) : (
        <>
          <PostText text={tip.text} isTrusted={tip.isTrusted} class="font-serif text-letter" />
          <p class="mt-2 text-small text-soft">
            <Whence tip={tip} /> · {tip.topics.map((topic) => topicWords[topic]).join(', ')}
          </p>
          <Standing tip={tip} />
          <div class="mt-2 -ms-2 flex flex-wrap items-center gap-x-1">
            <Button kind="quiet" busy={task.busy.value} label={helpedWords(tip)} onClick={() => void task.run(() => helped(tip))}>
              {tip.helpedYou ? 'It helped you' : 'This helped me'}
              {tip.helped > 0 && <span aria-hidden="true"> · {tip.helped}</span>}
            </Button>
            <Button kind="quiet" expanded={talking.value} onClick={() => (talking.value = !talking.value)} label={`${countWords(tip.comments.length)}: ${tip.text.slice(0, 60)}`}>
              {countWords(tip.comments.length)}
            </Button>
            {tip.author === 'you' && (
              <>
                <Button kind="quiet" onClick={() => (editing.value = true)}>
                  Change
                </Button>
                <Button kind="quiet" busy={task.busy.value} onClick={() => void task.run(() => takeAway(tip, 'tip'))}>
                  Take away
                </Button>
              </>
            )}
            <Report post={tip} />
          </div>
          <TroubleNote trouble={task.trouble.value} />
          {talking.value && <Comments tip={tip} onChanged={onChanged} />}
        </>
      )}
    </article>
  )
}

function countWords(count: number): string {
  return count === 0 ? 'Comment' : count === 1 ? '1 comment' : `${count} comments`
}

function helpedWords({ helpedYou, helped: count, text }: TipView): string {
  const whom = count === 0 ? '' : count === 1 ? ' · 1 person' : ` · ${count} people`
  return `${helpedYou ? 'It helped you' : 'This helped me'}${whom}${helpedYou ? '; take that back' : ''}: ${text.slice(0, 60)}`
}

function Whence({ tip }: { readonly tip: TipView }) {
  const { source } = tip
  if (source?.address)
    return (
      <>
        After{' '}
        <a href={source.address} rel="noopener noreferrer" target="_blank">
          {source.name}
        </a>
      </>
    )
  const who = tip.author === 'you' ? 'You' : tip.author === 'passed-on' ? (tip.authorName ?? 'Passed on') : (tip.authorName ?? 'A member')
  return (
    <>
      {source ? `${who}, after ${source.name}` : who}
      {tip.postedAt && ` · ${whenWas(tip.postedAt, now.value)}`}
      {tip.editedAt && ' · changed'}
    </>
  )
}

/** Says to its author where a post stands, if not on the board. */
function Standing({ tip }: { readonly tip: TipView }) {
  if (tip.state === 'published') return null
  return (
    <p class="note note-ask mt-3">
      {tip.state === 'held' ? 'It waits until a moderator has read it. ' : 'A moderator took it off the board. '}
      {tip.why}
      {tip.state === 'rejected' && ' You can change it; then it is read again.'}
    </p>
  )
}
