import { useSignal, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import type { InterviewView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { accept, interviewTrouble, loadInterview, useInterview } from '../../state/interview.ts'
import { formToInterview, interviewToForm, problemsOf, type Draft, type Problems } from '../../state/interview-form.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { shortCompany } from '../../state/short-company.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { InterviewTools } from '../home/interview-tools.tsx'
import { focusFirstProblem, showWhere } from './show-problems.ts'
import { InterviewFields } from './interview-fields.tsx'
import { PeopleFields, withAnother, writeInPerson } from './people-fields.tsx'
import { m } from '../../words.ts'

/** One interview, to be changed: where, when, whom. */
export function Details() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const view = useInterview(id)
  if (!view) return <Loading trouble={interviewTrouble.value} again={() => void loadInterview(id)} />
  return (
    <Screen title={m.capture_the_interview({ company: shortCompany(view.company) })}>
      <DetailsForm key={view.id} view={view} />
      <section class="mt-12 border-t border-line pt-6" aria-label={m.capture_keep_remove()}>
        <InterviewTools id={view.id} company={view.company} />
      </section>
    </Screen>
  )
}

function DetailsForm({ view }: { readonly view: InterviewView }) {
  const { route, query } = useLocation()
  const { people } = view.caseFile
  // Whoever comes to type somebody in stands in the empty name at once.
  const adds = query['add'] !== undefined
  const draft = useSignal<Draft>({ form: interviewToForm(view.caseFile.interview), people: adds ? withAnother(people) : people, remarks: [] })
  useEffect(() => {
    if (adds) writeInPerson(people.length)
  }, [])
  const revision = useRef(view.revision)
  const problems = useSignal<Problems>({})
  const task = useTask()
  const form = useRef<HTMLFormElement>(null)
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    problems.value = problemsOf(draft.value.form, draft.value.people)
    if (Object.keys(problems.value).length > 0) return focusFirstProblem(form.current)
    const body = { revision: revision.current, interview: formToInterview(draft.value.form), people: [...draft.value.people] }
    const changed = await task.run(async () => accept(await call('changeInterview', { params: { interviewId: view.id }, body })))
    if (!changed) return showWhere(task.trouble.value, problems, form.current)
    route(changed.letters.length > 0 ? `/interviews/${view.id}/letters` : `/interviews/${view.id}/talk`)
    tell(m.capture_kept_told())
  }
  return (
    <form ref={form} class="flex flex-col gap-8" onSubmit={(event) => void submit(event)} noValidate>
      <DetailsSections draft={draft} problems={problems.value} />
      <div>
        <TroubleNote trouble={task.trouble.value} />
        <Button kind="main" type="submit" busy={task.busy.value} class="w-full">
          {m.capture_keep_changes()}
        </Button>
        <ButtonLink kind="quiet" class="-ms-2 mt-2" href={`/interviews/${view.id}/talk`}>
          {m.capture_leave_it_as_it()}
        </ButtonLink>
      </div>
    </form>
  )
}

function DetailsSections({ draft, problems }: { readonly draft: Signal<Draft>; readonly problems: Problems }) {
  return (
    <>
      <InterviewFields form={draft.value.form} onChange={(form) => (draft.value = { ...draft.value, form })} problems={problems} />
      <section aria-labelledby="people">
        <h2 id="people" class="mb-3 text-lead">
          {m.capture_people_met()}
        </h2>
        <PeopleFields people={draft.value.people} onChange={(people) => (draft.value = { ...draft.value, people })} problems={problems} />
      </section>
    </>
  )
}
