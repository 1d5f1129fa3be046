import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import type { InterviewView, LetterView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { accept, interviewTrouble, loadInterview, useInterview } from '../../state/interview.ts'
import { useKeptOnLeave } from '../../state/leave.ts'
import { openDesk, type LetterDesk } from '../../state/letter-desk.ts'
import type { SaveState } from '../../state/saver.ts'
import { isOpen, planSend } from '../../state/send-plan.ts'
import { slipsInPage } from '../../state/slips-in-page.ts'
import { useTask } from '../../state/task.ts'
import { AsTyped } from '../../ui/as-typed.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { InterviewBar } from '../../ui/interview-bar.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { LetterCard } from './letter-card.tsx'
import { useLetterKeys } from './letter-keys.ts'
import { SendBar } from './send-bar.tsx'
import { NotAdvised } from './not-advised.tsx'
import { SettledList } from './settled-list.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { m } from '../../words.ts'

/** The letters of one interview, one after another, to be read and sent. */
export function Letters() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const view = useInterview(id)
  if (!view) return <Loading trouble={interviewTrouble.value} again={() => void loadInterview(id)} />
  return <Reading key={view.id} view={view} />
}

function Reading({ view }: { readonly view: InterviewView }) {
  const wanted = useSignal<ReadonlySet<string>>(new Set())
  const deskOf = useDesks(view)
  const isRead = (letter: LetterView): boolean => isOpen(view, letter.personId) && (letter.route.send !== 'no' || wanted.value.has(letter.id))
  const open = view.caseFile.people.flatMap(({ id }) => view.letters.filter((letter) => letter.personId === id && isRead(letter)))
  const desks = open.map(deskOf)
  useLetterKeys(desks)
  const checks = new Map(desks.map((desk) => [desk.letter.value.id, desk.check.value]))
  const plan = planSend({ view, checks, wanted: wanted.value })
  if (view.letters.length === 0) return <NoLetters view={view} />
  return (
    <Screen
      title={open.length === 0 ? m.check_nothing_left_read() : open.length === 1 ? m.check_read_letter() : m.check_read_letters({ count: open.length })}
      wide
      above={<InterviewBar view={view} here="letters" saved={worst(desks.map((desk) => desk.saver.state.value))} />}
    >
      <p class="-mt-3 mb-4 hidden text-small text-soft pointer-fine:lg:block">{m.check_press_keys()}</p>
      {open.length > 0 && <AsTyped view={view} />}
      <div class="flex flex-col gap-6">
        {view.caseFile.people.map((person, at) => {
          const letter = open.find((each) => each.personId === person.id)
          const above = letter ? desks.slice(0, open.indexOf(letter)) : []
          return letter && <LetterCard key={letter.id} view={view} person={person} at={at} desk={deskOf(letter)} above={above} wanted={wanted} />
        })}
      </div>
      <NotAdvised view={view} wanted={wanted} />
      <Missing view={view} />
      <SettledList view={view} />
      <TipBeside place={open.length > 1 ? 'letters-of-a-panel' : 'letter'} interviewId={view.id} />
      {open.length === 0 && (
        <ButtonLink kind="main" class="mt-6" href={`/interviews/${view.id}/sent`}>
          {m.check_see_how_they_fare()}
        </ButtonLink>
      )}
      <SendBar view={view} plan={plan} desks={desks} />
    </Screen>
  )
}

/** One desk for each letter as long as the screen is open; news from the server go to the desk. */
function useDesks(view: InterviewView): (letter: LetterView) => LetterDesk {
  const desks = useRef(new Map<string, LetterDesk>())
  const later = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const slips = useMemo(() => slipsInPage(view.id), [view.id])
  const lookAgain = (): void => {
    // One letter's words count for the check of the others: they must share no sentence.
    clearTimeout(later.current)
    if (view.letters.length > 1) later.current = setTimeout(() => void loadInterview(view.id), 400)
  }
  useEffect(() => {
    for (const letter of view.letters) desks.current.get(letter.id)?.take(letter)
  }, [view])
  useKeptOnLeave(() => {
    clearTimeout(later.current)
    for (const desk of desks.current.values()) void desk.saver.flush()
  })
  return (letter) => {
    const known = desks.current.get(letter.id)
    if (known) return known
    const opened = openDesk(view.id, letter, lookAgain, slips)
    desks.current.set(letter.id, opened)
    return opened
  }
}

function worst(states: readonly SaveState[]): SaveState {
  return (['trouble', 'saving', 'waiting'] as const).find((state) => states.includes(state)) ?? 'saved'
}

function NoLetters({ view }: { readonly view: InterviewView }) {
  return (
    <Screen
      title={m.check_no_letter_written_yet()}
      lead={m.check_say_first_talked_about()}
      above={<InterviewBar view={view} here="letters" />}
    >
      <div class="flex flex-wrap gap-3">
        <ButtonLink kind="main" href={`/interviews/${view.id}/talk`}>
          {m.check_what_did_you_talk_about()}
        </ButtonLink>
        <Write view={view} words={m.check_write_as_it_is({ count: view.caseFile.people.length })} />
      </div>
    </Screen>
  )
}

/** People who were added after the letters had been written. */
function Missing({ view }: { readonly view: InterviewView }) {
  const missing = view.caseFile.people.filter((person) => !view.letters.some((letter) => letter.personId === person.id))
  if (missing.length === 0) return null
  return (
    <div class="note mt-6">
      <p>{m.check_no_letter_yet({ join: missing.map((person) => person.name).join(', ') })}</p>
      <Write view={view} words={m.check_write_more({ count: missing.length })} />
    </div>
  )
}

function Write({ view, words }: { readonly view: InterviewView; readonly words: string }) {
  const task = useTask()
  return (
    <div>
      <Button
        busy={task.busy.value}
        onClick={() => void task.run(async () => accept(await call('composeLetters', { params: { interviewId: view.id }, body: {} })))}
      >
        {task.busy.value ? m.check_writing() : words}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
