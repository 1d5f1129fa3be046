import type { AppointmentView } from '../../../api/remind.ts'
import { call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { loadHome } from '../../state/home.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { whenIs } from '../../state/upcoming.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

/** Appointments in a followed calendar that may be interviews: the person decides. */
export function Offers({ offers }: { readonly offers: readonly AppointmentView[] }) {
  if (offers.length === 0) return null
  return (
    <section class="mt-10" aria-labelledby="offers">
      <h2 id="offers" class="text-lead">
        {m.home_offers_title()}
      </h2>
      <ul class="mt-3 divide-y divide-line border-y border-line">
        {offers.slice(0, 5).map((each) => (
          <li key={`${each.calendarId} ${each.uid}`} class="py-3">
            <Offer appointment={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Offer({ appointment }: { readonly appointment: AppointmentView }) {
  const { calendarId, uid, title, endsAt } = appointment
  const task = useTask()
  const pass = async (is: boolean): Promise<void> => {
    if (!(await task.run(() => call('passOver', { body: { calendarId, uid, pass: is } })))) return
    await loadHome()
    if (is) tell(m.home_not_offered_again(), () => void pass(false))
  }
  return (
    <>
      <p class="font-semibold">{title}</p>
      <p class="text-small text-soft">{m.home_offer_end({ endsAt: whenIs(endsAt, now.value) })}</p>
      <div class="mt-1 flex flex-wrap gap-x-4">
        <ButtonLink kind="quiet" class="-ms-2" href={`/upcoming?calendar=${encodeURIComponent(calendarId)}&uid=${encodeURIComponent(uid)}`} label={m.home_prepare_for_one({ title })}>
          {m.home_prepare_for_it()}
        </ButtonLink>
        <Button kind="quiet" busy={task.busy.value} label={m.home_is_no_interview({ title })} onClick={() => void pass(true)}>
          {m.home_not_an_interview()}
        </Button>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}
