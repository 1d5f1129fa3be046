import { useSignal } from '@preact/signals'
import type { Output } from '../../../api/rows.ts'
import type { CommentView, TipView } from '../../../api/tips.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { ask } from '../../state/tips.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { PostText } from './post-text.tsx'
import { m } from '../../words.ts'

/** What waits for a moderator: each post with its reason, to let stand or to refuse with words. */
export function Moderation({ waiting }: { readonly waiting: number }) {
  const queue = useSignal<Output<'postsToModerate'> | undefined>(undefined)
  const task = useTask()
  const look = async (): Promise<void> => {
    queue.value = await task.run(() => call('postsToModerate', {}))
  }
  const settled = async (): Promise<void> => {
    await look()
    await ask()
  }
  const posts = queue.value ? [...queue.value.tips, ...queue.value.comments] : []
  return (
    <section class="card mb-6 p-4 sm:p-5" aria-labelledby="waiting">
      <h2 id="waiting" class="text-lead">
        {m.tips_waiting_for_you()}
      </h2>
      {waiting === 0 && <p class="mt-1 text-soft">{m.tips_nothing_board_looks_after()}</p>}
      {waiting > 0 && posts.length === 0 && (
        <Button class="mt-3" busy={task.busy.value} onClick={() => void look()}>
          {m.tips_read_waiting({ count: waiting })}
        </Button>
      )}
      <ul class="mt-3 flex flex-col gap-5 empty:hidden">
        {posts.map((post) => (
          <li key={post.id}>
            <Judge post={post} onSettled={() => void settled()} />
          </li>
        ))}
      </ul>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

function Judge({ post, onSettled }: { readonly post: TipView | CommentView; readonly onSettled: () => void }) {
  const why = useSignal('')
  const refusing = useSignal(false)
  const task = useTask()
  const judge = async (body: { act: 'let-stand' } | { act: 'reject'; why: string }): Promise<void> => {
    if (!(await task.run(() => call('moderatePost', { params: { postId: post.id }, body })))) return
    tell(body.act === 'reject' ? m.tips_off_board_author_reads() : m.tips_stands_board())
    onSettled()
  }
  return (
    <>
      <PostText text={post.text} isTrusted={false} />
      <p class="mt-1 text-small text-soft">
        {post.authorName ?? m.tips_a_member()} · {post.why}
      </p>
      {refusing.value && <TextField class="mt-2" label={m.tips_why_not_author_reads()} value={why.value} onInput={(typed) => (why.value = typed)} />}
      <TroubleNote trouble={task.trouble.value} />
      <div class="mt-2 flex flex-wrap gap-2">
        <Button busy={task.busy.value} onClick={() => void judge({ act: 'let-stand' })}>
          {m.tips_let_it_stand()}
        </Button>
        <Button busy={task.busy.value} held={refusing.value && why.value.trim().length < 3} onClick={() => (refusing.value ? void judge({ act: 'reject', why: why.value }) : void (refusing.value = true))}>
          {refusing.value ? m.tips_take_off_board() : m.tips_refuse_it()}
        </Button>
      </div>
    </>
  )
}
