import { useSignal } from '@preact/signals'
import type { CommentView, TipView } from '../../../api/tips.ts'
import { cleanText } from '../../../core/tips/clean-text.ts'
import { commentLength } from '../../../core/tips/limits.ts'
import { call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { useTask } from '../../state/task.ts'
import { whenWas } from '../../state/time-words.ts'
import { takeAway } from '../../state/tips.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { PostText } from './post-text.tsx'
import { Report } from './report.tsx'
import { m } from '../../words.ts'

interface Around {
  readonly tip: TipView
  readonly onChanged: (tip: TipView) => void
}

/** What others say to a tip; answers stand beneath what they answer. */
export function Comments({ tip, onChanged }: Around) {
  return (
    <section class="mt-2 border-t border-line pt-3" aria-label={m.tips_comments()}>
      <Thread around={{ tip, onChanged }} answers={undefined} />
      <Write around={{ tip, onChanged }} label={m.tips_your_comment()} />
    </section>
  )
}

function Thread({ around, answers }: { readonly around: Around; readonly answers: string | undefined }) {
  const comments = around.tip.comments.filter((comment) => comment.answers === answers || (answers === undefined && isOrphan(around.tip, comment)))
  return (
    <ul class="flex flex-col gap-3 empty:hidden">
      {comments.map((comment) => (
        <li key={comment.id}>
          <One comment={comment} around={around} />
          {/* One step in is enough on a phone: deeper answers stay at that step. */}
          <div class={answers === undefined ? 'ms-4 mt-3 border-s-2 border-line ps-3' : 'mt-3'}>
            <Thread around={around} answers={comment.id} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** An answer to a comment that was taken away stands by itself. */
function isOrphan({ comments }: TipView, { answers }: CommentView): boolean {
  return answers !== undefined && !comments.some(({ id }) => id === answers)
}

function One({ comment, around }: { readonly comment: CommentView; readonly around: Around }) {
  const doing = useSignal<'answer' | 'change' | undefined>(undefined)
  const task = useTask()
  if (doing.value === 'change') return <Write around={around} label={m.tips_your_comment()} comment={comment} onLeave={() => (doing.value = undefined)} />
  return (
    <div>
      <PostText text={comment.text} isTrusted={comment.isTrusted} />
      <p class="mt-0.5 text-small text-soft">
        {comment.author === 'you' ? m.tips_by_you() : (comment.authorName ?? m.tips_a_member())}
        {comment.postedAt && ` · ${whenWas(comment.postedAt, now.value)}`}
        {comment.editedAt && ` · ${m.tips_changed()}`}
        {comment.state === 'held' && ` · ${m.tips_waits_for_moderator({ why: comment.why ?? '' })}`}
        {comment.state === 'rejected' && ` · ${m.tips_taken_off({ why: comment.why ?? '' })}`}
      </p>
      <div class="-ms-2 flex flex-wrap gap-x-1">
        <Button kind="quiet" onClick={() => (doing.value = doing.value === 'answer' ? undefined : 'answer')}>
          {m.tips_answer_act()}
        </Button>
        {comment.author === 'you' && (
          <>
            <Button kind="quiet" onClick={() => (doing.value = 'change')}>
              {m.home_change()}
            </Button>
            <Button kind="quiet" busy={task.busy.value} onClick={() => void task.run(() => takeAway(comment, 'comment'))}>
              {m.tips_take_away()}
            </Button>
          </>
        )}
        <Report post={comment} />
      </div>
      <TroubleNote trouble={task.trouble.value} />
      {doing.value === 'answer' && <Write around={around} label={m.tips_your_answer()} answers={comment.id} onLeave={() => (doing.value = undefined)} />}
    </div>
  )
}

interface WriteProps {
  readonly around: Around
  readonly label: string
  readonly comment?: CommentView
  readonly answers?: string
  readonly onLeave?: () => void
}

function Write({ around, label, comment, answers, onLeave }: WriteProps) {
  const text = useSignal(comment?.text ?? '')
  const id = useSignal(crypto.randomUUID())
  const tried = useSignal(false)
  const task = useTask()
  const clean = cleanText(text.value, commentLength)
  const keep = async (): Promise<void> => {
    tried.value = true
    if (!clean.ok) return
    const params = { tipId: around.tip.id }
    const kept = await task.run(() => (comment ? call('changeComment', { params: { commentId: comment.id }, body: { text: text.value } }) : call('addComment', { params, body: { id: id.value, text: text.value, ...(answers && { answers }) } })))
    if (!kept) return
    text.value = ''
    tried.value = false
    id.value = crypto.randomUUID()
    onLeave?.()
    around.onChanged(kept)
  }
  return (
    <form
      class="mt-3 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextBox label={label} rows={2} value={text.value} onInput={(typed) => (text.value = typed)} problem={tried.value && !clean.ok ? clean.why : undefined} />
      <TroubleNote trouble={task.trouble.value} />
      <div class="flex flex-wrap gap-2">
        <Button type="submit" busy={task.busy.value}>
          {comment ? m.tips_keep_the_change() : m.tips_post_it()}
        </Button>
        {onLeave && <Button onClick={onLeave}>{m.tips_leave_it()}</Button>}
      </div>
    </form>
  )
}
