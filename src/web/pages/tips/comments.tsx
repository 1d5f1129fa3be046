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

interface Around {
  readonly tip: TipView
  readonly onChanged: (tip: TipView) => void
}

/** What others say to a tip; answers stand beneath what they answer. */
export function Comments({ tip, onChanged }: Around) {
  return (
    <section class="mt-2 border-t border-line pt-3" aria-label="Comments">
      <Thread around={{ tip, onChanged }} answers={undefined} />
      <Write around={{ tip, onChanged }} label="Your comment" />
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
  if (doing.value === 'change') return <Write around={around} label="Your comment" comment={comment} onLeave={() => (doing.value = undefined)} />
  return (
    <div>
      <PostText text={comment.text} isTrusted={comment.isTrusted} />
      <p class="mt-0.5 text-small text-soft">
        {comment.author === 'you' ? 'You' : (comment.authorName ?? 'A member')}
        {comment.postedAt && ` · ${whenWas(comment.postedAt, now.value)}`}
        {comment.editedAt && ' · changed'}
        {comment.state === 'held' && ` · waits for a moderator. ${comment.why ?? ''}`}
        {comment.state === 'rejected' && ` · taken off the board. ${comment.why ?? ''}`}
      </p>
      <div class="-ms-2 flex flex-wrap gap-x-1">
        <Button kind="quiet" onClick={() => (doing.value = doing.value === 'answer' ? undefined : 'answer')}>
          Answer
        </Button>
        {comment.author === 'you' && (
          <>
            <Button kind="quiet" onClick={() => (doing.value = 'change')}>
              Change
            </Button>
            <Button kind="quiet" busy={task.busy.value} onClick={() => void task.run(() => takeAway(comment, 'comment'))}>
              Take away
            </Button>
          </>
        )}
        <Report post={comment} />
      </div>
      <TroubleNote trouble={task.trouble.value} />
      {doing.value === 'answer' && <Write around={around} label="Your answer" answers={comment.id} onLeave={() => (doing.value = undefined)} />}
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
          {comment ? 'Keep the change' : 'Post it'}
        </Button>
        {onLeave && <Button onClick={onLeave}>Leave it</Button>}
      </div>
    </form>
  )
}
