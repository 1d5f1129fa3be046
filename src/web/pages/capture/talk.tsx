import { useEffect, useMemo } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import type { InterviewView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { accept, interviewTrouble, loadInterview, useInterview } from '../../state/interview.ts'
import { createJottingReader } from '../../state/jottings.ts'
import { useKeptOnLeave } from '../../state/leave.ts'
import { openTalk, type TalkDesk } from '../../state/talk.ts'
import { useTask } from '../../state/task.ts'
import { count } from '../../state/time-words.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { ArrowIcon, CameraIcon } from '../../ui/icons.tsx'
import { InterviewBar } from '../../ui/interview-bar.tsx'
import { Lines } from '../../ui/lines.tsx'
import { Loading, Screen, TroubleNote, TwoVersions } from '../../ui/screen.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { TalkPerson } from './talk-person.tsx'

/** What one talked about, a block for each person. */
export function Talk() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const view = useInterview(id)
  if (!view) return <Loading trouble={interviewTrouble.value} again={() => void loadInterview(id)} />
  return <TalkForm key={view.id} view={view} />
}

function TalkForm({ view }: { readonly view: InterviewView }) {
  const desk = useMemo(() => openTalk(view), [])
  const jottings = useMemo(
    () => createJottingReader((to, notes) => call('readJottings', { params: { interviewId: view.id }, body: { to, notes } })),
    [],
  )
  const task = useTask()
  const { route } = useLocation()
  useEffect(() => desk.take(view), [desk, view])
  useKeptOnLeave(() => void desk.saver.flush())
  const write = async (): Promise<void> => {
    if (!(await desk.saver.flush())) return
    const written = await task.run(async () => accept(await call('composeLetters', { params: { interviewId: view.id }, body: {} })))
    if (written) route(`/interviews/${view.id}/letters`)
  }
  const people = view.caseFile.people
  const again = view.letters.length > 0
  return (
    <Screen
      title="What did you talk about?"
      lead="A few words a person are enough: what they cared about, what you laughed about, what they asked."
      above={<InterviewBar view={view} here="talk" saved={desk.saver.state.value} />}
    >
      <div class="flex flex-col gap-6">
        {people.map((person, at) => (
          <TalkPerson key={person.id} person={person} at={at} view={view} desk={desk} jottings={jottings} />
        ))}
        <ButtonLink class="self-start" href={`/interviews/${view.id}/people`}>
          <CameraIcon /> Photograph a card, or add somebody
        </ButtonLink>
        <Once desk={desk} company={view.company} />
      </div>
      <TipBeside place="talk" interviewId={view.id} />
      <SaveTrouble desk={desk} id={view.id} />
      <TroubleNote trouble={task.trouble.value} again={() => void write()} />
      <div class="sticky-bar mt-8">
        <Button kind="main" class="w-full" busy={task.busy.value} onClick={() => void write()}>
          {task.busy.value ? 'Writing …' : again ? 'Read the letters' : `Write ${count(people.length, 'letter', 'letters')}`} <ArrowIcon />
        </Button>
      </div>
    </Screen>
  )
}

/** What is the same for everybody: asked once. */
function Once({ desk, company }: { readonly desk: TalkDesk; readonly company: string }) {
  const { talk, change } = desk
  return (
    <section class="card p-4 sm:p-6" aria-labelledby="once">
      <h2 id="once" class="mb-4 text-lead">
        For all of them
      </h2>
      <div class="flex flex-col gap-5">
        <div>
          <p class="mb-1 font-semibold">Why you want this position</p>
          <Lines
            label="Reason"
            values={talk.value.reasons}
            prompts={[`what draws you to ${company}`, 'another reason', 'and another']}
            onChange={(reasons) => change({ ...talk.value, reasons })}
          />
        </div>
        <TextField
          label="What happens next?"
          optional
          hint="As they said it."
          placeholder="they decide before Thanksgiving"
          value={talk.value.nextStep}
          onInput={(nextStep) => change({ ...talk.value, nextStep })}
        />
      </div>
    </section>
  )
}

/** Says why it could not be saved; where it was changed elsewhere, both ways on are offered. */
function SaveTrouble({ desk, id }: { readonly desk: TalkDesk; readonly id: string }) {
  const trouble = desk.saver.trouble.value
  if (trouble?.code !== 'changed-meanwhile') return <TroubleNote trouble={trouble} again={() => void desk.saver.flush()} />
  const settle = async (which: 'here' | 'there'): Promise<void> => {
    const newest = await loadInterview(id)
    if (!newest.ok) return
    if (which === 'there') desk.takeOther(newest.value)
    else await desk.keepMine(newest.value)
  }
  return <TwoVersions what="This interview" onChoose={(which) => void settle(which)} />
}
