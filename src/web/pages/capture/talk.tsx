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
import { factsAsText } from '../../state/facts-as-text.ts'
import { useOtherVersion } from '../../state/other-version.ts'
import { openTalk, type TalkDesk, withTalk } from '../../state/talk.ts'
import { useTask } from '../../state/task.ts'
import { movesOn } from '../../state/this-device.ts'
import { AsTyped } from '../../ui/as-typed.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ArrowIcon, CameraIcon } from '../../ui/icons.tsx'
import { InterviewBar } from '../../ui/interview-bar.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { TwoTexts } from '../../ui/two-texts.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { Once } from './once.tsx'
import { TalkPerson, type Presses } from './talk-person.tsx'
import { m } from '../../words.ts'

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
  useCommands(() => [{ id: 'write', words: again ? m.capture_read_the_letters() : m.capture_write_the_letters(), keys: 'Mod+Enter', run: () => void write() }])
  return (
    <Screen
      title={m.check_what_did_you_talk_about()}
      lead={m.capture_few_words_person_enough()}
      above={<InterviewBar view={view} here="talk" saved={desk.saver.state.value} />}
    >
      <AsTyped view={view} keep={() => desk.saver.flush()} />
      <div class="flex flex-col gap-6">
        {people.map((person, at) => (
          <TalkPerson key={person.id} person={person} at={at} view={view} desk={desk} jottings={jottings} presses={presses} />
        ))}
        <ButtonLink class="self-start" href={`/interviews/${view.id}/people`}>
          <CameraIcon /> {m.capture_photograph_card_add_somebody()}
        </ButtonLink>
        <Once desk={desk} company={view.company} interviewId={view.id} alone={people.length === 1} />
      </div>
      <TipBeside place="talk" interviewId={view.id} />
      <SaveTrouble desk={desk} id={view.id} />
      <TroubleNote trouble={task.trouble.value} again={() => void write()} />
      <div class="sticky-bar mt-8">
        <Moving moveOn={moveOn} />
        <Button kind="main" class="w-full" busy={task.busy.value} onClick={() => void write()}>
          {task.busy.value ? m.check_writing() : again ? m.capture_read_the_letters() : m.capture_write_letters({ count: people.length })} <ArrowIcon />
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
          <span>{m.capture_that_is_everybody()}</span>
          <Button kind="quiet" class="-my-1 shrink-0" onClick={moveOn.stop}>
            {m.capture_stay_here()}
          </Button>
        </p>
      )}
    </div>
  )
}

/** Says why it could not be saved; where it was changed elsewhere, both ways on are offered. */
function SaveTrouble({ desk, id }: { readonly desk: TalkDesk; readonly id: string }) {
  const trouble = desk.saver.trouble.value
  if (trouble?.code !== 'changed-meanwhile') return <TroubleNote trouble={trouble} again={() => void desk.saver.flush()} />
  return <Elsewhere desk={desk} id={id} />
}

/** It was changed on another device or in another window: both, and the choice. */
function Elsewhere({ desk, id }: { readonly desk: TalkDesk; readonly id: string }) {
  const other = useOtherVersion(id)
  const settle = async (which: 'here' | 'there'): Promise<void> => {
    const newest = await loadInterview(id)
    if (!newest.ok) return
    if (which === 'there') desk.takeOther(newest.value)
    else await desk.keepMine(newest.value)
  }
  const here = other && factsAsText(withTalk(other, desk.talk.value))
  return <TwoTexts what={m.capture_this_interview()} here={here ?? ''} there={other && factsAsText(other.caseFile)} onChoose={(which) => void settle(which)} />
}
