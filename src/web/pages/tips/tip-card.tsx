import { useSignal } from '@preact/signals'
import type { TipView } from '../../../api/tips.ts'
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
import { Sentence } from '../../ui/sentence.tsx'
import { m } from '../../words.ts'
import { topicWords } from './topic-words.ts'

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
        <TipForm heading={m.tips_change_tip()} tip={tip} onKept={kept} onLeave={() => (editing.value = false)} />
      ) : (
        <>
          <PostText text={tip.text} isTrusted={tip.isTrusted} class="font-serif text-letter" />
          <p class="mt-2 text-small text-soft">
            <Whence tip={tip} /> · {tip.topics.map((topic) => topicWords[topic]).join(', ')}
          </p>
          <Standing tip={tip} />
          <div class="mt-2 -ms-2 flex flex-wrap items-center gap-x-1">
            <Button kind="quiet" busy={task.busy.value} label={helpedWords(tip)} onClick={() => void task.run(() => helped(tip))}>
              {tip.helpedYou ? m.tips_it_helped_you() : m.tips_this_helped_me()}
              {tip.helped > 0 && <span aria-hidden="true"> · {tip.helped}</span>}
            </Button>
            <Button kind="quiet" expanded={talking.value} onClick={() => (talking.value = !talking.value)} label={`${countWords(tip.comments.length)}: ${tip.text.slice(0, 60)}`}>
              {countWords(tip.comments.length)}
            </Button>
            {tip.author === 'you' && (
              <>
                <Button kind="quiet" onClick={() => (editing.value = true)}>
                  {m.home_change()}
                </Button>
                <Button kind="quiet" busy={task.busy.value} onClick={() => void task.run(() => takeAway(tip, 'tip'))}>
                  {m.tips_take_away()}
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
  return count === 0 ? m.tips_comment_act() : m.tips_comment_count({ count })
}

function helpedWords({ helpedYou, helped: count, text }: TipView): string {
  const whom = count === 0 ? '' : ` · ${m.tips_helped_people({ count })}`
  return `${helpedYou ? m.tips_it_helped_you() : m.tips_this_helped_me()}${whom}${helpedYou ? `; ${m.tips_take_that_back()}` : ''}: ${text.slice(0, 60)}`
}

function Whence({ tip }: { readonly tip: TipView }) {
  const { source } = tip
  if (source?.address)
    return (
      <Sentence
        of={m.tips_after_link}
        link={
          <a href={source.address} rel="noopener noreferrer" target="_blank">
            {source.name}
          </a>
        }
      />
    )
  const who = tip.author === 'you' ? m.tips_by_you() : tip.author === 'passed-on' ? (tip.authorName ?? m.tips_passed_on()) : (tip.authorName ?? m.tips_a_member())
  return (
    <>
      {source ? m.tips_after_3({ who, name: source.name }) : who}
      {tip.postedAt && ` · ${whenWas(tip.postedAt, now.value)}`}
      {tip.editedAt && ` · ${m.tips_changed()}`}
    </>
  )
}

/** Says to its author where a post stands, if not on the board. */
function Standing({ tip }: { readonly tip: TipView }) {
  if (tip.state === 'published') return null
  return (
    <p class="note note-ask mt-3">
      {tip.state === 'held' ? m.tips_waits_until_read() : m.tips_moderator_took_off()}{' '}
      {tip.why}
      {tip.state === 'rejected' && ` ${m.tips_change_reads_again()}`}
    </p>
  )
}
