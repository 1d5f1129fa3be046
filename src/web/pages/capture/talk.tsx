import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import type { InterviewView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { useCommands } from '../../state/commands.ts'
import { accept, interviewTrouble, loadInterview, useInterview } from '../../state/interview.ts'
import { createJottingReader } from '../../state/jottings.ts'
import { useKeptOnLeave } from '../../state/leave.ts'
import { createMoveOn, isAnswered, type MoveOn } from '../../state/move-on.ts'
import { openTalk, type TalkDesk } from '../../state/talk.ts'
import { useTask } from '../../state/task.ts'
import { movesOn } from '../../state/this-device.ts'
import { count } from '../../state/time-words.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { ArrowIcon, CameraIcon } from '../../ui/icons.tsx'
import { InterviewBar } from '../../ui/interview-bar.tsx'
import { Lines } from '../../ui/lines.tsx'
import { Loading, Screen, TroubleNote, TwoVersions } from '../../ui/screen.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { TalkPerson, type Presses } from './talk-person.tsx'

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
  const { presses, moveOn } = useMoveOn(view, desk, () => void write())
  useCommands(() => [{ id: 'write', words: again ? 'Read the letters' : 'Write the letters', keys: 'Mod+Enter', run: () => void write() }])
  return (
    <Screen
      title="What did you talk about?"
      lead="A few words a person are enough: what they cared about, what you laughed about, what they asked."
      above={<InterviewBar view={view} here="talk" saved={desk.saver.state.value} />}
    >
      <div class="flex flex-col gap-6">
        {people.map((person, at) => (
          <TalkPerson key={person.id} person={person} at={at} view={view} desk={desk} jottings={jottings} presses={presses} />
        ))}
        <ButtonLink class="self-start" href={`/interviews/${view.id}/people`}>
          <CameraIcon /> Photograph a card, or add somebody
        </ButtonLink>
        <Once desk={desk} company={view.company} alone={people.length === 1} />
      </div>
      <TipBeside place="talk" interviewId={view.id} />
      <SaveTrouble desk={desk} id={view.id} />
      <TroubleNote trouble={task.trouble.value} again={() => void write()} />
      <div class="sticky-bar mt-8">
        <Moving moveOn={moveOn} />
        <Button kind="main" class="w-full" busy={task.busy.value} onClick={() => void write()}>
          {task.busy.value ? 'Writing …' : again ? 'Read the letters' : `Write ${count(people.length, 'letter', 'letters')}`} <ArrowIcon />
        </Button>
      </div>
    </Screen>
  )
}

/**
 * Goes on to the letters by itself once everybody has an answer and the last of them was a press on a chip.
 * Whoever types is never taken away from the line, nor is anybody who came back to change something.
 */
function useMoveOn(view: InterviewView, desk: TalkDesk, write: () => void): { presses: Presses; moveOn: MoveOn } {
  const skipped = useSignal<ReadonlySet<string>>(new Set())
  const newest = useRef(write)
  newest.current = write
  const moveOn = useMemo(() => createMoveOn(() => newest.current()), [])
  useEffect(() => {
    const acts = ['pointerdown', 'keydown', 'wheel', 'input'] as const
    for (const act of acts) addEventListener(act, moveOn.stop, { capture: true, passive: true })
    return () => {
      moveOn.stop()
      for (const act of acts) removeEventListener(act, moveOn.stop, { capture: true })
    }
  }, [moveOn])
  const look = (): void => {
    if (movesOn.value && view.letters.length === 0 && isAnswered(view.caseFile.people, desk.talk.value.notes, skipped.value)) moveOn.begin()
  }
  const onSkip = (personId: string, skip: boolean): void => {
    skipped.value = new Set([...skipped.value].filter((id) => id !== personId).concat(skip ? personId : []))
    look()
  }
  return { moveOn, presses: { skipped: skipped.value, onSkip, onTopic: look } }
}

function Moving({ moveOn }: { readonly moveOn: MoveOn }) {
  return (
    <div role="status">
      {moveOn.soon.value && (
        <p class="mb-2 flex items-center justify-between gap-3">
          <span>That is everybody. The letters come next.</span>
          <Button kind="quiet" class="-my-1 shrink-0" onClick={moveOn.stop}>
            Stay here
          </Button>
        </p>
      )}
    </div>
  )
}

/** What is the same for everybody: asked once. */
function Once({ desk, company, alone }: { readonly desk: TalkDesk; readonly company: string; readonly alone: boolean }) {
  const { talk, change } = desk
  return (
    <section class="card p-4 sm:p-6" aria-labelledby="once">
      <h2 id="once" class="mb-4 text-lead">
        {alone ? 'And the position' : 'For all of them'}
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
