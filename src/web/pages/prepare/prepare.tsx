import { useMemo } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import { useSignal } from '@preact/signals'
import type { InterviewView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { interview as opened, interviewTrouble, loadInterview, useInterview } from '../../state/interview.ts'
import { useKeptOnLeave } from '../../state/leave.ts'
import { factsAsText } from '../../state/facts-as-text.ts'
import { emptyPlan, planFrom, planProblems, planToInterview, type Plan } from '../../state/plan.ts'
import { useOtherVersion } from '../../state/other-version.ts'
import { shortCompany } from '../../state/short-company.ts'
import { createSaver } from '../../state/saver.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { TextBox, TextField } from '../../ui/field.tsx'
import { Lines } from '../../ui/lines.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { TwoTexts } from '../../ui/two-texts.tsx'
import { m } from '../../words.ts'
import { PeopleToMeet } from './people-to-meet.tsx'
import { Points } from './points.tsx'
import { WhenFields } from './when-fields.tsx'

export type Prepared = Pick<InterviewView['caseFile'], 'interview' | 'people'>

/** What one prepares, to be typed: why, the posting, points, people, questions. Saved by itself. */
export function Prepare() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const view = useInterview(id)
  if (!view) return <Loading trouble={interviewTrouble.value} again={() => void loadInterview(id)} />
  return <PrepareForm key={view.id} view={view} />
}

function PrepareForm({ view }: { readonly view: InterviewView }) {
  const file = useSignal<Prepared>({ interview: view.caseFile.interview, people: view.caseFile.people })
  const base = useSignal(view.revision)
  const saver = useMemo(() => createSaver((value: Prepared) => save(view.id, base, value)), [])
  useKeptOnLeave(() => void saver.flush())
  const change = (next: Prepared): void => {
    file.value = next
    saver.change(next)
  }
  const set = (part: Partial<Prepared['interview']>): void => change({ ...file.value, interview: { ...file.value.interview, ...part } })
  const settle = async (which: 'here' | 'there'): Promise<void> => {
    const newest = await loadInterview(view.id)
    if (!newest.ok) return
    base.value = newest.value.revision
    change(which === 'there' ? { interview: newest.value.caseFile.interview, people: newest.value.caseFile.people } : file.value)
  }
  const { interview } = file.value
  const state = { saved: m.home_saved(), waiting: m.home_saving(), saving: m.home_saving(), trouble: m.home_not_saved() }[saver.state.value]
  return (
    <Screen title={m.prepare_prepare_for({ company: shortCompany(view.company) })} lead={m.prepare_only_type_paste_comes()}>
      <p class="-mt-3 mb-4 text-small text-soft" aria-live="polite">
        {state}
      </p>
      <div class="flex flex-col gap-7">
        <section aria-labelledby="why">
          <h2 id="why" class="mb-2 text-lead">
            {m.prepare_why_this_one()}
          </h2>
          <Lines label={m.capture_reason_label()} values={interview.reasons ?? []} prompts={[m.prepare_prompt_draws(), m.check_another_reason(), m.capture_prompt_and_another()]} onChange={(reasons) => set({ reasons: reasons.length > 0 ? reasons : undefined })} />
        </section>
        <When interview={interview} onChange={set} />
        <TextField label={m.prepare_field_where()} optional hint={m.prepare_address_room_link()} value={interview.place ?? ''} onInput={(place) => set({ place: place || undefined })} />
        <TextBox label={m.prepare_the_posting()} hint={m.prepare_paste_whole_matched_against()} rows={6} value={interview.posting ?? ''} onInput={(posting) => set({ posting: posting.slice(0, 20_000) || undefined })} />
        <Points view={view} chosen={interview.points ?? []} onChange={(points) => set({ points: points.length > 0 ? points : undefined })} />
        <PeopleToMeet people={file.value.people} onChange={(people) => change({ ...file.value, people })} />
        <section aria-labelledby="ask">
          <h2 id="ask" class="mb-2 text-lead">
            {m.prepare_questions_to_ask()}
          </h2>
          <Lines label={m.prepare_question_label()} values={interview.questions ?? []} prompts={[m.prepare_prompt_know(), m.prepare_prompt_another(), m.capture_prompt_and_another()]} onChange={(questions) => set({ questions: questions.length > 0 ? questions : undefined })} />
        </section>
        <CalledOff isOff={interview.calledOff === true} onChange={(calledOff) => set({ calledOff: calledOff || undefined })} />
      </div>
      {saver.trouble.value?.code === 'changed-meanwhile' ? (
        <Elsewhere id={view.id} here={file.value} settle={settle} />
      ) : (
        <TroubleNote trouble={saver.trouble.value} again={() => void saver.flush()} />
      )}
      <div class="mt-8 flex flex-wrap gap-3">
        <ButtonLink kind="main" href={`/interviews/${view.id}/brief`}>
          {m.prepare_see_brief()}
        </ButtonLink>
        <ButtonLink href={`/interviews/${view.id}/details`}>{m.capture_more_about()}</ButtonLink>
      </div>
    </Screen>
  )
}

/** It was changed on another device or in another window: both, and the choice. */
function Elsewhere({ id, here, settle }: { readonly id: string; readonly here: Prepared; readonly settle: (which: 'here' | 'there') => Promise<void> }) {
  const other = useOtherVersion(id)
  return <TwoTexts what={m.capture_this_interview()} here={factsAsText(here)} there={other && factsAsText(other.caseFile)} onChoose={(which) => void settle(which)} />
}

/** The time is kept as soon as it is whole; until then the one before stands. */
function When({ interview, onChange }: { readonly interview: Prepared['interview']; readonly onChange: (change: Partial<Prepared['interview']>) => void }) {
  const plan = useSignal(planFrom({ interview, people: [], remarks: [] }, emptyPlan(new Date())))
  const problem = planProblems(plan.value)['when']
  const change = (part: Partial<Plan>): void => {
    plan.value = { ...plan.value, ...part }
    if (planProblems(plan.value)['when'] !== undefined) return
    const { start, end, timeZone } = planToInterview(plan.value)
    onChange({ start, end, timeZone })
  }
  return <WhenFields when={plan.value} problem={problem} onChange={change} />
}

function CalledOff({ isOff, onChange }: { readonly isOff: boolean; readonly onChange: (isOff: boolean) => void }) {
  return (
    <label class="flex min-h-11 items-center gap-3">
      <input type="checkbox" class="size-5" checked={isOff} onChange={(event) => onChange(event.currentTarget.checked)} />
      {m.prepare_was_called_off()}
    </label>
  )
}

async function save(id: string, base: { value: number }, { interview, people }: Prepared) {
  const named = people.filter((person) => person.name.trim() !== '')
  const answer = await call('changeInterview', { params: { interviewId: id }, body: { revision: base.value, interview, people: named } })
  if (!answer.ok) return answer.trouble
  base.value = answer.value.revision
  opened.value = answer.value
  return undefined
}
