import type { CommentView, TipView } from '../../../api/tips.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { found } from '../../state/tips.ts'
import { Button } from '../../ui/button.tsx'
import { m } from '../../words.ts'

/** Tells the moderators of a post by somebody else; there are none on a board of one's own. */
export function Report({ post }: { readonly post: TipView | CommentView }) {
  const task = useTask()
  if (!found.value?.isShared || post.author === 'you' || post.author === 'regards') return null
  const report = async (): Promise<void> => {
    if (await task.run(() => call('reportPost', { params: { postId: post.id }, body: {} }))) tell(m.tips_thank_moderators_will_look())
  }
  return (
    <Button kind="quiet" busy={task.busy.value} label={m.tips_report_one({ slice: post.text.slice(0, 60) })} onClick={() => void report()}>
      {m.tips_report_act()}
    </Button>
  )
}
