import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { TipView } from '../../../api/tips.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { ask, askForMore, everything, found, question, takeTip, tipsTrouble } from '../../state/tips.ts'
import { Button } from '../../ui/button.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { Moderation } from './moderation.tsx'
import { PassOn } from './pass-on.tsx'
import { Sieve } from './sieve.tsx'
import { TipCard } from './tip-card.tsx'
import { TipForm } from './tip-form.tsx'
import { m } from '../../words.ts'

/** The board: what helped others, and what one would tell a friend. */
export function Tips() {
  const { query } = useLocation()
  const writing = useSignal(query['share'] !== undefined)
  useEffect(() => {
    void ask(everything)
  }, [])
  if (!found.value) return <Loading trouble={tipsTrouble.value} again={() => void ask()} />
  const { isShared, isModerator } = found.value
  const posted = (tip: TipView): void => {
    writing.value = false
    tell(tip.state === 'published' ? m.tips_tip_board() : m.tips_tip_waits_until_moderator())
    void ask({ ...everything, order: 'newest' })
  }
  return (
    <Screen
      title={m.home_tips_place()}
      lead={isShared ? m.tips_helped_others_after_interview() : m.tips_helps_after_interview_collected()}
    >
      {writing.value ? (
        <div class="card mb-6 p-4 sm:p-6">
          <TipForm heading={m.tips_share_a_tip()} onKept={posted} onLeave={() => (writing.value = false)} />
        </div>
      ) : (
        <Button class="mb-6" onClick={() => (writing.value = true)}>
          <PlusIcon /> {m.tips_share_a_tip()}
        </Button>
      )}
      {isModerator && isShared && <Moderation waiting={found.value.waiting} />}
      <Sieve />
      <TroubleNote trouble={tipsTrouble.value} again={() => void ask()} />
      <Found />
      <PassOn />
    </Screen>
  )
}

/** So many are shown at first, and with each press: a few screens of a phone. */
const AT_ONCE = 8

function Found() {
  const more = useTask()
  const shown = useSignal(AT_ONCE)
  useEffect(() => void (shown.value = AT_ONCE), [question.value])
  if (!found.value) return null
  const { tips, total } = found.value
  const left = total - Math.min(shown.value, tips.length)
  const showMore = (): void => {
    shown.value += AT_ONCE
    if (shown.value > tips.length && tips.length < total) void more.run(askForMore)
  }
  return (
    <>
      <p class="mt-5 text-small text-soft" role="status">
        {total === 0 ? <Nothing /> : total === 1 ? '1 tip' : `${total} tips`}
      </p>
      <ul class="mt-2 flex flex-col gap-4" aria-label={m.home_tips_place()}>
        {tips.slice(0, shown.value).map((tip) => (
          <li key={tip.id}>
            <TipCard tip={tip} onChanged={takeTip} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button class="mt-5" busy={more.busy.value} onClick={showMore}>
          {more.busy.value ? m.ui_one_moment() : m.tips_show_more_left({ total: left })}
        </Button>
      )}
      <TroubleNote trouble={more.trouble.value} />
    </>
  )
}

function Nothing() {
  const { words, mine } = question.value
  if (mine) return <>{m.tips_not_written_one_yet()}</>
  return words.trim() ? <>{m.tips_no_tip_these_words()}</> : <>{m.tips_there_none_topic_yet()}</>
}
