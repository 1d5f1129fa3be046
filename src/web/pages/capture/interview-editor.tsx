import { useSignal, type Signal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { InterviewView } from '../../../api/views.ts'
import { call, type Answer } from '../../state/client.ts'
import { home, loadHome } from '../../state/home.ts'
import { interview } from '../../state/interview.ts'
import { formToInterview, problemsOf, type Draft, type Problems } from '../../state/interview-form.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { ArrowIcon } from '../../ui/icons.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { InterviewFields } from './interview-fields.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { PeopleFields } from './people-fields.tsx'
import { Qualifications } from './qualifications.tsx'
import { focusFirstProblem, showWhere } from './show-problems.ts'
import { candidateProblems, tidyCandidate, YouFields, type Candidate } from './you-fields.tsx'
import { m } from '../../words.ts'

interface EditorProps {
  readonly draft: Signal<Draft>
  readonly you: Signal<Candidate>
  /** Called once it is an interview. */
  readonly onKept: () => void
}

/** The form of a new interview. On the very first one it also asks who is writing. */
export function InterviewEditor({ draft, you, onKept }: EditorProps) {
  const asksWho = useRef(home.value?.profile === undefined).current
  const problems = useSignal<Problems>({})
  const task = useTask()
  const { route } = useLocation()
  const form = useRef<HTMLFormElement>(null)
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    problems.value = { ...(asksWho && candidateProblems(you.value)), ...problemsOf(draft.value.form, draft.value.people) }
    if (Object.keys(problems.value).length > 0) return focusFirstProblem(form.current)
    const added = await task.run(() => add(draft.value, asksWho ? you.value : undefined))
    if (!added) return showWhere(task.trouble.value, problems, form.current)
    onKept()
    interview.value = added
    route(`/interviews/${added.id}/talk`)
  }
  return (
    <form ref={form} class="flex flex-col gap-8" onSubmit={(event) => void submit(event)} noValidate>
      <section aria-labelledby="where">
        <h2 id="where" class="mb-3 text-lead">
          {m.capture_the_interview_2()}
        </h2>
        <InterviewFields
          form={draft.value.form}
          onChange={(changed) => (draft.value = { ...draft.value, form: changed })}
          problems={problems.value}
        />
        <TipBeside place="people" />
      </section>
      <section aria-labelledby="people">
        <h2 id="people" class="mb-3 text-lead">
          {m.capture_people_met()}
        </h2>
        <PeopleFields
          people={draft.value.people}
          onChange={(people) => (draft.value = { ...draft.value, people })}
          problems={problems.value}
        />
      </section>
      {asksWho && <You you={you} problems={problems.value} />}
      <div>
        <TroubleNote trouble={task.trouble.value} />
        <Button kind="main" type="submit" busy={task.busy.value} class="w-full">
          {task.busy.value ? m.capture_keeping_it() : m.check_what_did_you_talk_about()} <ArrowIcon />
        </Button>
      </div>
    </form>
  )
}

function You({ you, problems }: { readonly you: Signal<Candidate>; readonly problems: Problems }) {
  return (
    <section aria-labelledby="you" class="card p-4 sm:p-5">
      <h2 id="you" class="text-lead">
        {m.capture_and_you()}
      </h2>
      <p class="mb-4 text-soft">{m.capture_asked_once_kept_computer()}</p>
      <YouFields value={you.value} onChange={(value) => (you.value = value)} problems={problems} />
      <h3 class="mt-6 mb-1 font-semibold">{m.home_what_speaks_for_you()}</h3>
      <p class="mb-2 text-small text-soft">{m.capture_three_five_lines_typed()}</p>
      <Qualifications
        values={you.value.qualifications ?? []}
        onChange={(qualifications) => (you.value = { ...you.value, qualifications })}
      />
    </section>
  )
}

async function add({ form, people }: Draft, you: Candidate | undefined): Promise<Answer<InterviewView>> {
  if (you) {
    const kept = await call('saveProfile', { body: tidyCandidate(you) })
    if (!kept.ok) return kept
    void loadHome()
  }
  const tidy = people.map((person) => ({ ...person, name: person.name.trim(), email: person.email?.trim() || undefined }))
  return call('addInterview', { body: { interview: formToInterview(form), people: tidy } })
}
