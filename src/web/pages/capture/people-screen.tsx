import { useComputed, useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import type { InterviewView } from '../../../api/views.ts'
import { compareCompanies } from '../../../core/capture/compare-companies.ts'
import { openCaptures, type CaptureDesk } from '../../state/captures.ts'
import { call } from '../../state/client.ts'
import { freeId, type Person } from '../../state/facts.ts'
import { questionsOf, withFound } from '../../state/found-people.ts'
import { accept, interview, interviewTrouble, loadInterview, useInterview } from '../../state/interview.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { InterviewBar } from '../../ui/interview-bar.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { AddPeople } from './add-people.tsx'
import { m } from '../../words.ts'

/** Adds people to an interview: by photo, by file, by signature. */
export function PeopleScreen() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const view = useInterview(id)
  if (!view) return <Loading trouble={interviewTrouble.value} again={() => void loadInterview(id)} />
  return <AddToInterview key={view.id} view={view} />
}

function AddToInterview({ view }: { readonly view: InterviewView }) {
  const known = useComputed(() => {
    const { people, interview: kept } = (interview.value ?? view).caseFile
    return { people, companyDomain: kept.company.domain ?? '' }
  })
  const desk = useMemo(() => openCaptures(known), [])
  const company = useSignal(view.caseFile.interview.company.name)
  const task = useTask()
  const { route } = useLocation()
  const back = `/interviews/${view.id}/talk`
  const keep = async (): Promise<void> => {
    const found = desk.found.value
    const people = withFound(known.value.people, found, {
      freeId: (taken) => freeId('p', taken),
      isOwnCompany: (name) => compareCompanies(name, company.value).is !== 'other',
    })
    const before = interview.value ?? view
    const kept = await task.run(() => change(before, people, company.value))
    if (!kept) return
    desk.clear()
    route(back)
    tell(
      m.capture_kept_people({ people: found.map(({ person }) => person.name?.value ?? m.capture_somebody_small()).join(', ') }),
      () => void takeBack(kept, before),
    )
  }
  const found = desk.found.value
  const doubts = doubtsOf(found, { company: company.value, domain: known.value.companyDomain })
  return (
    <Screen
      title={m.capture_else_did_meet()}
      lead={m.capture_show_regards_card_contact()}
      above={<InterviewBar view={view} here="talk" />}
    >
      <AddPeople desk={desk} company={company.value} companyDomain={known.value.companyDomain} onCompany={(name) => (company.value = name)} typeAt={`/interviews/${view.id}/details?add`}>
        <div class="sticky-bar">
          <TroubleNote trouble={task.trouble.value} />
          {doubts > 0 && (
            <p class="mb-2 text-small">
              {m.capture_things_to_look_at({ count: doubts })}
            </p>
          )}
          <Button kind="main" class="w-full" busy={task.busy.value || desk.busy.value} onClick={() => void keep()}>
            {m.capture_keep_people({ count: found.length })}
          </Button>
        </div>
      </AddPeople>
      <ButtonLink kind="quiet" class="-ms-2 mt-4" href={back}>
        {m.capture_back_talked_about()}
      </ButtonLink>
    </Screen>
  )
}

/** Counts what is still to be looked at. */
function doubtsOf(found: CaptureDesk['found']['value'], noted: Parameters<typeof questionsOf>[1]): number {
  return found.map((each) => questionsOf(each, noted)).reduce((sum, asked) => sum + asked.doubts.length + (asked.company ? 1 : 0), 0)
}

/** Puts the people back as they were; where something was changed meanwhile, that is said and nothing is overwritten. */
async function takeBack(kept: InterviewView, before: InterviewView): Promise<void> {
  const answer = await change(kept, before.caseFile.people, before.caseFile.interview.company.name)
  if (!answer.ok) tell(answer.trouble.words)
}

function change({ id, revision, caseFile }: InterviewView, people: readonly Person[], company: string) {
  const { interview: kept } = caseFile
  const body = { revision, interview: { ...kept, company: { ...kept.company, name: company } }, people: [...people] }
  return call('changeInterview', { params: { interviewId: id }, body }).then(accept)
}
