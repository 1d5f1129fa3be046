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
    tell(tip.state === 'published' ? 'Your tip is on the board.' : 'Your tip waits until a moderator has read it.')
    void ask({ ...everything, order: 'newest' })
  }
  return (
    <Screen
      title="Tips"
      lead={isShared ? 'What helped others after an interview. Plain words, no names of other people.' : 'What helps after an interview: collected from people who hire and people who advise, and your own.'}
    >
      {writing.value ? (
        <div class="card mb-6 p-4 sm:p-6">
          <TipForm heading="Share a tip" onKept={posted} onLeave={() => (writing.value = false)} />
        </div>
      ) : (
        <Button class="mb-6" onClick={() => (writing.value = true)}>
          <PlusIcon /> Share a tip
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

function Found() {
  const more = useTask()
  if (!found.value) return null
  const { tips, total } = found.value
  return (
    <>
      <p class="mt-5 text-small text-soft" role="status">
        {total === 0 ? <Nothing /> : total === 1 ? '1 tip' : `${total} tips`}
      </p>
      <ul class="mt-2 flex flex-col gap-4" aria-label="Tips">
        {tips.map((tip) => (
          <li key={tip.id}>
            <TipCard tip={tip} onChanged={takeTip} />
          </li>
        ))}
      </ul>
      {tips.length < total && (
        <Button class="mt-5" busy={more.busy.value} onClick={() => void more.run(askForMore)}>
          {more.busy.value ? 'One moment …' : `Show more (${total - tips.length} left)`}
        </Button>
      )}
      <TroubleNote trouble={more.trouble.value} />
    </>
  )
}

function Nothing() {
  const { words, mine } = question.value
  if (mine) return <>You have not written one yet. After an interview that went well there often is something worth telling.</>
  return words.trim() ? <>No tip has these words. Fewer words find more.</> : <>There is none on this topic yet.</>
}
