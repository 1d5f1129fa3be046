import lazy, { ErrorBoundary } from 'preact-iso/lazy'
import type { InterviewSummary } from '../../../api/views.ts'
import type { Home } from '../../state/home.ts'

// Most homes have neither; who follows a calendar waits a moment longer for what it says.
const Shown = lazy(() => import('./offers.tsx').then((page) => page.Offers))
const News = lazy(() => import('./calendar-news.tsx').then((page) => page.CalendarNews))

/** Appointments in a followed calendar that may be interviews, where there are some. */
export function Offers({ offers }: { readonly offers: Home['offers'] }) {
  return offers.length === 0 ? null : (
    <ErrorBoundary>
      <Shown offers={offers} />
    </ErrorBoundary>
  )
}

/** What a calendar changed about an interview, where it did. */
export function CalendarNews({ interview }: { readonly interview: InterviewSummary }) {
  return !interview.news ? null : (
    <ErrorBoundary>
      <News interview={interview} />
    </ErrorBoundary>
  )
}
