import lazy, { ErrorBoundary } from 'preact-iso/lazy'
import { LocationProvider, Route, Router } from 'preact-iso/router'
import { useEffect, useState } from 'preact/hooks'
import { Home } from './pages/home/home.tsx'
import { Shell } from './pages/home/shell.tsx'
import { hush } from './state/notices.ts'
import { letIn } from './state/session.ts'
import { withTemporal } from './state/temporal.ts'
import { waitingHere } from './state/kept-here.ts'
import { Notices } from './ui/notices.tsx'
import { Screen } from './ui/screen.tsx'
import { ButtonLink } from './ui/button.tsx'
import { m } from './words.ts'

const Door = lazy(() => import('./pages/account/door.tsx').then((page) => page.Door))
const Health = lazy(() => import('./pages/health/health.tsx').then((page) => page.HealthScreen))
const People = lazy(() => import('./pages/account/people.tsx').then((page) => page.PeopleScreen))
const Account = lazy(() => import('./pages/account/account.tsx').then((page) => page.AccountScreen))
const Centre = lazy(() => import('./pages/centre/centre.tsx').then((page) => page.Centre))
const NewInterview = lazy(() =>
  withTemporal()
    .then(() => import('./pages/capture/new-interview.tsx'))
    .then((page) => page.NewInterview),
)
const Details = lazy(() =>
  withTemporal()
    .then(() => import('./pages/capture/details.tsx'))
    .then((page) => page.Details),
)
const PeopleScreen = lazy(() => import('./pages/capture/people-screen.tsx').then((page) => page.PeopleScreen))
const Talk = lazy(() => import('./pages/capture/talk.tsx').then((page) => page.Talk))
const Letters = lazy(() => import('./pages/check/letters.tsx').then((page) => page.Letters))
const Sent = lazy(() => import('./pages/send/sent.tsx').then((page) => page.Sent))
const LaterLetter = lazy(() => import('./pages/later/later-letter.tsx').then((page) => page.LaterLetter))
const Note = lazy(() => import('./pages/note/note.tsx').then((page) => page.Note))
const OwnHand = lazy(() => import('./pages/note/own-hand.tsx').then((page) => page.OwnHandScreen))
const Plan = lazy(() => import('./pages/prepare/plan.tsx').then((page) => page.Plan))
const Brief = lazy(() => import('./pages/prepare/brief.tsx').then((page) => page.Brief))
const Prepare = lazy(() => import('./pages/prepare/prepare.tsx').then((page) => page.Prepare))
const Pocket = lazy(() => import('./pages/prepare/pocket.tsx').then((page) => page.Pocket))
const RunThrough = lazy(() => import('./pages/prepare/run-through.tsx').then((page) => page.RunThrough))
const Reminders = lazy(() => import('./pages/prepare/reminders.tsx').then((page) => page.Reminders))
const Resume = lazy(() => import('./pages/prepare/resume.tsx').then((page) => page.Resume))
const Mailboxes = lazy(() => import('./pages/mailbox/mailboxes.tsx').then((page) => page.Mailboxes))
const Profile = lazy(() => import('./pages/home/profile.tsx').then((page) => page.Profile))
const Tips = lazy(() => import('./pages/tips/tips.tsx').then((page) => page.Tips))
const Insights = lazy(() => import('./pages/insights/insights.tsx').then((page) => page.Insights))
const Settings = lazy(() => import('./pages/home/settings.tsx').then((page) => page.Settings))

const Keys = lazy(() => import('./keys/keys.tsx').then((keys) => keys.Keys))
const WaitingHere = lazy(() => import('./offline/waiting-here.tsx').then((page) => page.WaitingHere))

/** The page: the frame around it, and one screen for each address. */
export function App() {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  return (
    <LocationProvider>
      <Shell>
        {waitingHere.value > 0 && letIn.value !== false && (
          <ErrorBoundary>
            <WaitingHere />
          </ErrorBoundary>
        )}
        {isIdle && letIn.value !== false && (
          <ErrorBoundary>
            <Keys />
          </ErrorBoundary>
        )}
        <ErrorBoundary>{letIn.value === false ? <Door /> : <Screens />}</ErrorBoundary>
      </Shell>
      <Notices />
    </LocationProvider>
  )
}

function Screens() {
  return (
    <Router onRouteChange={hush}>
      <Route path="/" component={Home} />
      <Route path="/new" component={NewInterview} />
      <Route path="/interviews/:id/details" component={Details} />
      <Route path="/interviews/:id/people" component={PeopleScreen} />
      <Route path="/interviews/:id/talk" component={Talk} />
      <Route path="/interviews/:id/letters" component={Letters} />
      <Route path="/interviews/:id/sent" component={Sent} />
      <Route path="/interviews/:id/later/:kind/:person" component={LaterLetter} />
      <Route path="/interviews/:id/note/:person" component={Note} />
      <Route path="/hand" component={OwnHand} />
      <Route path="/upcoming" component={Plan} />
      <Route path="/interviews/:id/brief" component={Brief} />
      <Route path="/interviews/:id/prepare" component={Prepare} />
      <Route path="/interviews/:id/pocket" component={Pocket} />
      <Route path="/interviews/:id/run-through" component={RunThrough} />
      <Route path="/reminders" component={Reminders} />
      <Route path="/profile/import" component={Resume} />
      <Route path="/mailboxes" component={Mailboxes} />
      <Route path="/profile" component={Profile} />
      <Route path="/tips" component={Tips} />
      <Route path="/insights" component={Insights} />
      <Route path="/settings" component={Settings} />
      <Route path="/account" component={Account} />
      <Route path="/account/people" component={People} />
      <Route path="/centre" component={Centre} />
      <Route path="/centre/:page" component={Centre} />
      <Route path="/centre/:page/:id" component={Centre} />
      <Route path="/site" component={Health} />
      <Route path="/sign-in" component={Door} />
      <Route default component={Nowhere} />
    </Router>
  )
}

function Nowhere() {
  return (
    <Screen title={m.app_there_nothing_here()} lead={m.app_address_may_old_letter()}>
      <ButtonLink href="/">{m.app_back_first_screen()}</ButtonLink>
    </Screen>
  )
}

/** Fetches the next screens of the flow, and what keys can do, while nobody is waiting for anything. */
function whenIdle(tell: () => void): void {
  setTimeout(() => {
    tell()
    for (const screen of [Talk, Letters, Sent]) void screen.preload()
  }, 1500)
}
