import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { call } from '../../state/client.ts'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { useKeptOnLeave } from '../../state/leave.ts'
import { createSaver } from '../../state/saver.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { Qualifications } from '../capture/qualifications.tsx'
import { QualificationUse } from '../prepare/qualification-use.tsx'
import { candidateProblems, tidyCandidate, YouFields, type Candidate } from '../capture/you-fields.tsx'
import { m } from '../../words.ts'

/** Who writes, and what speaks for them. Saved by itself. */
export function Profile() {
  useEffect(() => {
    void loadHome()
  }, [])
  if (!home.value) return <Loading trouble={homeTrouble.value} again={() => void loadHome()} />
  return <ProfileForm known={home.value.profile} />
}

function ProfileForm({ known }: { readonly known: Candidate | undefined }) {
  const candidate = useSignal<Candidate>(known ?? { name: '', qualifications: [] })
  const saver = useMemo(() => createSaver(save), [])
  useKeptOnLeave(() => void saver.flush().then(loadHome))
  const problems = candidateProblems(candidate.value)
  const change = (next: Candidate): void => {
    candidate.value = next
    if (Object.keys(candidateProblems(next)).length === 0) saver.change(next)
  }
  const state = { saved: m.home_saved(), waiting: m.home_saving(), saving: m.home_saving(), trouble: m.home_not_saved() }[saver.state.value]
  const mayBeWrong = known !== undefined || candidate.value.name !== ''
  return (
    <Screen title={m.home_about_you()} lead={m.home_stands_under_letters_speaks()}>
      <p class="-mt-3 mb-4 text-small text-soft" aria-live="polite">
        {Object.keys(problems).length > 0 ? m.home_not_saved_yet() : state}
      </p>
      <YouFields value={candidate.value} onChange={change} problems={mayBeWrong ? problems : {}} />
      <section class="mt-8" aria-labelledby="qualifications">
        <h2 id="qualifications" class="text-lead">
          {m.home_what_speaks_for_you()}
        </h2>
        <p class="mb-3 text-soft">{m.home_one_line_each_typed()}</p>
        <ButtonLink kind="quiet" class="-ms-2 mb-1" href="/profile/import">
          {m.home_take_lines_cv()}
        </ButtonLink>
        <Qualifications
          values={candidate.value.qualifications ?? []}
          onChange={(qualifications) => change({ ...candidate.value, qualifications })}
        />
      </section>
      <QualificationUse qualifications={known?.qualifications ?? []} />
      <TroubleNote trouble={saver.trouble.value} again={() => void saver.flush()} />
    </Screen>
  )
}

async function save(candidate: Candidate) {
  const answer = await call('saveProfile', { body: tidyCandidate(candidate) })
  return answer.ok ? undefined : answer.trouble
}
