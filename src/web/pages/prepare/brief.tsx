import { useRoute } from 'preact-iso/router'
import { askEveryoneFor } from '../../../core/prepare/brief.ts'
import type { BriefView } from '../../../api/prepare.ts'
import { briefTrouble, loadBrief, localWords, useBrief, zoneWords } from '../../state/brief.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { BriefPeople } from './brief-people.tsx'
import { BriefPoints } from './brief-points.tsx'

/** What to know before an interview, on one screen and on one printed page. */
export function Brief() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const brief = useBrief(id)
  if (!brief) return <Loading trouble={briefTrouble.value} again={() => void loadBrief(id)} />
  return (
    <Screen title={brief.company} lead={brief.position} wide above={<p class="mb-2 font-semibold text-teal">Before the interview</p>}>
      {brief.calledOff && <p class="note note-ask mb-5">It was called off. Nothing reminds you of it.</p>}
      <div class="brief grid gap-4 lg:grid-cols-3 lg:grid-rows-[auto_auto_1fr] lg:text-small">
        <Goal brief={brief} />
        <WhereAndWhen brief={brief} />
        <BriefPoints brief={brief} />
        <BriefPeople people={brief.people} id={id} />
        <Questions brief={brief} />
      </div>
      <Acts id={id} />
      <div class="no-print">
        <TipBeside place="brief" interviewId={id} />
      </div>
    </Screen>
  )
}

function Goal({ brief }: { readonly brief: BriefView }) {
  return (
    <section class="card p-5 lg:p-4 lg:col-start-1" aria-labelledby="goal">
      <h2 id="goal" class="mb-2 text-lead">
        Why I want this one
      </h2>
      {brief.goal.length === 0 ? (
        <p class="text-soft">
          Nothing yet. <a href={`/interviews/${brief.id}/prepare`}>Say it in your own words</a>: it is what you hold on to when you lose the thread.
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
  const format = { 'in-person': 'In person', video: 'By video', phone: 'By phone' }
  return (
    <section class="card p-5 lg:p-4 lg:col-start-1" aria-labelledby="when">
      <h2 id="when" class="mb-2 text-lead">
        Where and when
      </h2>
      {brief.when.map((each, at) => (
        <p key={each.zone} class={at === 0 ? 'font-semibold' : 'text-soft'}>
          {localWords(each)} <span class="font-normal text-soft">{zoneWords(each.zone)}{at === 1 && ', for them'}</span>
        </p>
      ))}
      {(brief.format ?? brief.place) !== undefined && (
        <p class="mt-1">{[brief.format && format[brief.format], brief.place].filter(Boolean).join(' · ')}</p>
      )}
      <p class="mt-3 border-s-4 border-teal ps-3 font-semibold">{askEveryoneFor(brief.format)}</p>
    </section>
  )
}

function Questions({ brief }: { readonly brief: BriefView }) {
  return (
    <section class="card p-5 lg:p-4 lg:col-start-1" aria-labelledby="questions">
      <h2 id="questions" class="mb-2 text-lead">
        Questions to ask
      </h2>
      <ul class="flex flex-col gap-2">
        {brief.questions.map(({ text, own, to }) => (
          <li key={text}>
            {text}
            {!own && <span class="block text-small text-soft">a suggestion{to !== undefined && `, for ${to}`}</span>}
          </li>
        ))}
      </ul>
      {brief.questions.length === 0 && <p class="text-soft">None yet.</p>}
    </section>
  )
}

function Acts({ id }: { readonly id: string }) {
  const at = `/interviews/${id}`
  return (
    <div class="no-print mt-6 flex flex-wrap gap-3">
      <ButtonLink href={`${at}/prepare`}>Change it</ButtonLink>
      <Button onClick={() => window.print()}>Print one page</Button>
      <ButtonLink href={`${at}/pocket`}>Pocket card</ButtonLink>
      <ButtonLink href={`${at}/run-through`}>Two-minute run-through</ButtonLink>
      <ButtonLink kind="quiet" href={`/api${at}/interview.ics`} download="interview.ics">
        Into my calendar (.ics)
      </ButtonLink>
    </div>
  )
}
