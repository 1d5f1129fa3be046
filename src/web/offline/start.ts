/** What runs beside the page: the outbox is emptied whenever there may be signal, tabs hear of each other, the page is kept for being opened offline. */
import { carriedOut, waitingHere } from '../state/kept-here.ts'
import { tell } from '../state/notices.ts'
import { letIn } from '../state/session.ts'
import { m } from '../words.ts'
import { count, flush } from './ask.ts'
import { forgetViews } from './database.ts'
import { keepGlance } from './keep-glance.ts'
import { leftForAnother } from './other-data.ts'
import { forgetShared } from './shared.ts'
import { followProfile } from '../state/page-language.ts'
import { keepPage } from './worker-registration.ts'

/** While something waits it is tried again this often: a server may come back without the browser noticing. */
const TRY_AGAIN = 10_000
/** Keeping the page fetches a megabyte: on a slow line the first screens come first. */
const AFTER_FIRST_SCREEN = 2500

/** Starts it; called once. */
export async function startOffline(): Promise<void> {
  addEventListener('online', () => void flush())
  document.addEventListener('visibilitychange', () => void flush())
  setInterval(() => {
    if (waitingHere.value > 0 && document.visibilityState === 'visible') void flush()
  }, TRY_AGAIN)
  hearOtherTabs()
  forgetWhenShutOut()
  keepGlance()
  sayWhatIsLeft()
  await flush()
  void followProfile()
  setTimeout(() => void keepPage(), AFTER_FIRST_SCREEN)
}

/** Who is not let in any more sees nothing of what was read or shared; what was not sent yet is not lost. */
export function forgetWhenShutOut(): void {
  letIn.subscribe((is) => {
    if (is !== false) return
    void forgetShared()
    void forgetViews()
  })
}

/** Another Regards answers here than the last time: what waits for that one stays, and goes up when it is back. */
function sayWhatIsLeft(): void {
  const waiting = leftForAnother()
  if (waiting !== undefined) tell(waiting > 0 ? m.offline_other_data_waits() : m.offline_other_data_here())
}

/** What one tab writes down or sends, the others show. */
function hearOtherTabs(): void {
  const channel = new BroadcastChannel('regards')
  let heard: string | undefined
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    void count()
    if (typeof event.data !== 'string' || event.data === '') return
    heard = event.data
    carriedOut.value = { interviewId: event.data }
  })
  waitingHere.subscribe(() => channel.postMessage(''))
  carriedOut.subscribe((news) => {
    if (news && news.interviewId !== heard) channel.postMessage(news.interviewId)
    heard = undefined
  })
}
