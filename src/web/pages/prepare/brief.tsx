import { useEffect } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import type { BriefView } from '../../../api/prepare.ts'
import { askEveryone, briefTrouble, loadBrief, localWords, useBrief, zoneWords } from '../../state/brief.ts'
import { loadMailboxes, mailboxes } from '../../state/mailboxes.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { BriefPeople } from './brief-people.tsx'
import { BriefPoints } from './brief-points.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { m } from '../../words.ts'

/** What to know before an interview, on one screen and on one printed page. */
export function Brief() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const brief = useBrief(id)
  if (!brief) return <Loading trouble={briefTrouble.value} again={() => void loadBrief(id)} />
  return (
    <Screen title={brief.company} lead={brief.position} wide above={<p class="mb-2 font-semibold text-teal">{m.prepare_before_the_interview()}</p>}>
      {brief.calledOff && <p class="note note-ask mb-5">{m.prepare_called_off_nothing_reminds()}</p>}
      <div class="brief grid gap-4 lg:grid-cols-3 lg:grid-rows-[auto_auto_1fr] lg:text-small">
        <Goal brief={brief} />
        <WhereAndWhen brief={brief} />
        <BriefPoints brief={brief} />
        <BriefPeople people={brief.people} id={id} />
        <Questions brief={brief} />
      </div>
      <Acts id={id} />
      <MailboxAhead back={`/interviews/${id}/brief`} />
      <div class="no-print">
        <TipBeside place="brief" interviewId={id} />
      </div>
    </Screen>
  )
}

/** Whoever has no mailbox here yet has time for it now, and not with letters waiting. */
function MailboxAhead({ back }: { readonly back: string }) {
  useEffect(() => void loadMailboxes(), [])
  if (mailboxes.value?.length !== 0) return null
  return (
    <p class="note no-print mt-6">
      <Sentence of={m.prepare_mailbox_ahead} link={<a href={`/mailboxes?back=${encodeURIComponent(back)}`}>{m.prepare_connect_it_now()}</a>} />
    </p>
  )
}

function Goal({ brief }: { readonly brief: BriefView }) {
  return (
    <section class="card p-5 lg:p-4 lg:col-start-1" aria-labelledby="goal">
      <h2 id="goal" class="mb-2 text-lead">
        {m.prepare_why_this_one()}
      </h2>
      {brief.goal.length === 0 ? (
        <p class="text-soft">
          <Sentence of={m.prepare_nothing_yet_goal} link={<a href={`/interviews/${brief.id}/prepare`}>{m.prepare_own_words()}</a>} />
        </p>
      ) : (
        <ul class="flex flex-col gap-1 font-serif text-letter lg:text-base">
          {brief.goal.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function WhereAndWhen({ brief }: { readonly brief: BriefView }) {
  const format = { 'in-person': m.capture_format_in_person(), video: m.prepare_by_video(), phone: m.prepare_by_phone() }
  return (
    <section class="card p-5 lg:p-4 lg:col-start-1" aria-labelledby="when">
      <h2 id="when" class="mb-2 text-lead">
        {m.prepare_where_and_when()}
      </h2>
      {brief.when.map((each, at) => (
        <p key={each.zone} class={at === 0 ? 'font-semibold' : 'text-soft'}>
          {localWords(each)} <span class="font-normal text-soft">{zoneWords(each.zone)}{at === 1 && `, ${m.prepare_for_them()}`}</span>
        </p>
      ))}
      {(brief.format ?? brief.place) !== undefined && (
        <p class="mt-1">{[brief.format && format[brief.format], brief.place].filter(Boolean).join(' · ')}</p>
      )}
      <p class="mt-3 border-s-4 border-teal ps-3 font-semibold">{askEveryone(brief.format)}</p>
    </section>
  )
}

function Questions({ brief }: { readonly brief: BriefView }) {
  return (
    <section class="card p-5 lg:p-4 lg:col-start-1" aria-labelledby="questions">
      <h2 id="questions" class="mb-2 text-lead">
        {m.prepare_questions_to_ask()}
      </h2>
      <ul class="flex flex-col gap-2">
        {brief.questions.map(({ text, own, to }) => (
          <li key={text}>
            {text}
            {!own && <span class="block text-small text-soft">{m.prepare_a_suggestion()}{to !== undefined && `, ${m.prepare_for_person({ name: to })}`}</span>}
          </li>
        ))}
      </ul>
      {brief.questions.length === 0 && <p class="text-soft">{m.prepare_none_yet()}</p>}
    </section>
  )
}

function Acts({ id }: { readonly id: string }) {
  const at = `/interviews/${id}`
  return (
    <div class="no-print mt-6 flex flex-wrap gap-3">
      <ButtonLink href={`${at}/prepare`}>{m.prepare_change_it()}</ButtonLink>
      <Button onClick={() => window.print()}>{m.prepare_print_one_page()}</Button>
      <ButtonLink href={`${at}/pocket`}>{m.prepare_pocket_card()}</ButtonLink>
      <ButtonLink href={`${at}/run-through`}>{m.prepare_two_minute_run_through()}</ButtonLink>
      <ButtonLink kind="quiet" href={`/api${at}/interview.ics`} download="interview.ics">
        {m.prepare_into_my_calendar_ics()}
      </ButtonLink>
    </div>
  )
}
