import type { Signal } from '@preact/signals'
import type { Output } from '../../../api/rows.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { listed, whenWas } from '../../state/time-words.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Screen, TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

type MyCentre = Output<'readMyCentre'>
type Programme = MyCentre['programmes'][number]
interface Shown {
  readonly view: Signal<MyCentre | undefined>
}

/** What a student's advisers see of them, in plain words, with the switch for it. */
export function Mine({ view }: Shown) {
  const mine = view.value
  if (!mine) return null
  return (
    <Screen title={m.centre_mine()} lead={m.centre_mine_lead()}>
      <div class="flex flex-col gap-8">
        {mine.programmes.length === 0 ? (
          <p>{m.centre_in_none()}</p>
        ) : (
          <div class="flex flex-col gap-4">
            <p>{m.centre_always()}</p>
            {mine.programmes.map((programme) => (
              <InProgramme key={programme.id} programme={programme} view={view} />
            ))}
          </div>
        )}
        <Shares shared={mine.shared} />
        <Looks looks={mine.looks} />
      </div>
    </Screen>
  )
}

function InProgramme({ programme: { id, name, advisers, namedSince, history }, view }: Shown & { readonly programme: Programme }) {
  const task = useTask()
  const change = async (isNamed: boolean): Promise<void> => {
    const changed = await task.run(() => call(isNamed ? 'giveConsent' : 'withdrawConsent', { params: { programmeId: id } }))
    if (!changed) return
    view.value = changed
    tell(isNamed ? m.centre_named_now({ programme: name }) : m.centre_unnamed_now(), () => void change(!isNamed))
  }
  return (
    <section class="card p-5" aria-labelledby={`in-${id}`}>
      <h2 id={`in-${id}`} class="text-lead">
        {name}
      </h2>
      <p class="mt-1 text-soft">{advisers.length > 0 ? m.centre_advisers_are({ names: listed(advisers.map((adviser) => adviser.name)) }) : m.centre_advisers_none()}</p>
      <label class="mt-3 flex min-h-11 items-center gap-3 font-semibold">
        <input type="checkbox" role="switch" class="size-5 shrink-0" checked={namedSince !== undefined} onChange={(event) => void change(event.currentTarget.checked)} />
        {m.centre_name_switch()}
      </label>
      <p class="text-soft">{namedSince === undefined ? m.centre_name_off() : m.centre_name_on({ when: whenWas(namedSince, Date.now()) })}</p>
      <TroubleNote trouble={task.trouble.value} />
      {history.length > 0 && (
        <details class="mt-2">
          <summary class="min-h-11 py-2">{m.centre_name_history()}</summary>
          <ul class="text-small text-soft">
            {history.map(({ since, until }) => (
              <li key={since}>
                {whenWas(since, Date.now())} – {until === undefined ? m.centre_name_to_now() : whenWas(until, Date.now())}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Shares({ shared }: Pick<MyCentre, 'shared'>) {
  return (
    <section aria-labelledby="shares">
      <h2 id="shares" class="text-lead">
        {m.centre_shares()}
      </h2>
      {shared.length === 0 ? (
        <p class="mt-1 text-soft">{m.centre_shares_none()}</p>
      ) : (
        <ul class="mt-2 divide-y divide-line border-y border-line">
          {shared.map(({ id, person, company, adviser, open }) => (
            <li key={id} class="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
              <div class="min-w-0">
                <p class="font-semibold">{m.centre_share_line({ person, company })}</p>
                <p class="text-small text-soft">
                  {m.centre_shown_to({ adviser })}
                  {open > 0 && ` · ${m.centre_remarks_open({ count: open })}`}
                </p>
              </div>
              <ButtonLink href={`/centre/letters/${id}`} label={`${m.centre_open_it()}: ${m.centre_share_line({ person, company })}`}>
                {m.centre_open_it()}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Looks({ looks }: Pick<MyCentre, 'looks'>) {
  return (
    <section aria-labelledby="looks">
      <h2 id="looks" class="text-lead">
        {m.centre_looks()}
      </h2>
      {looks.length === 0 ? (
        <p class="mt-1 text-soft">{m.centre_looks_none()}</p>
      ) : (
        <ul class="mt-2 divide-y divide-line border-y border-line">
          {looks.map(({ at, by, what }, place) => (
            <li key={place} class="flex flex-wrap justify-between gap-x-4 py-2">
              <span>{what === 'name-seen' ? m.centre_looked_name({ by }) : m.centre_looked_letter({ by })}</span>
              <span class="text-small text-soft">{whenWas(at, Date.now())}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
