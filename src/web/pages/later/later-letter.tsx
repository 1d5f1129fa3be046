import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import type { InterviewView, LetterView } from '../../../api/views.ts'
import { laterKinds, type LaterKind } from '../../../core/model/delivery.ts'
import { call } from '../../state/client.ts'
import { shortName, type Person } from '../../state/facts.ts'
import { accept, interviewTrouble, loadInterview, useInterview } from '../../state/interview.ts'
import { askForLater, openLaterDesk, type LaterDesk } from '../../state/later-letter.ts'
import { useKeptOnLeave } from '../../state/leave.ts'
import { loadMailboxes, mailboxes } from '../../state/mailboxes.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Field, TextField } from '../../ui/field.tsx'
import { InterviewBar } from '../../ui/interview-bar.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { laterWords } from './later-words.ts'
import { verdictWords } from '../../state/verdict-words.ts'
import { foundLanguage, foundWords } from '../../state/found-words.ts'
import { m } from '../../words.ts'

/** One letter that comes after the thanks, to be read, changed and sent. */
export function LaterLetter() {
  const { params } = useRoute()
  const view = useInterview(params['id'] ?? '')
  const kind = laterKinds.find((each) => each === params['kind'])
  const person = view?.caseFile.people.find((each) => each.id === params['person'])
  if (!view) return <Loading trouble={interviewTrouble.value} again={() => void loadInterview(params['id'] ?? '')} />
  if (!kind || !person) return <Nobody view={view} />
  return <Open key={`${view.id} ${kind} ${person.id}`} view={view} person={person} kind={kind} />
}

interface LaterProps {
  readonly view: InterviewView
  readonly person: Person
  readonly kind: LaterKind
}

function Nobody({ view }: { readonly view: InterviewView }) {
  return (
    <Screen title={m.later_there_no_such_letter()} lead={m.later_person_may_been_taken()}>
      <ButtonLink href={`/interviews/${view.id}/sent`}>{m.later_back_letters_sent()}</ButtonLink>
    </Screen>
  )
}

function Open({ view, person, kind }: LaterProps) {
  const desk = useSignal<LaterDesk | undefined>(undefined)
  const task = useTask()
  const open = async (): Promise<void> => {
    const letter = await task.run(() => askForLater({ interviewId: view.id, to: person.id, kind }))
    if (letter) desk.value = openLaterDesk(letter)
  }
  useEffect(() => void open(), [])
  return (
    <Screen
      title={laterWords[kind].title(shortName(person))}
      lead={laterWords[kind].lead}
      above={<InterviewBar view={view} here="sent" saved={desk.value?.saver.state.value} />}
    >
      <TroubleNote trouble={task.trouble.value} again={() => void open()} />
      {desk.value && <Letter view={view} person={person} kind={kind} desk={desk.value} />}
      <TipBeside place={kind === 'after-rejection' ? 'after-a-rejection' : 'follow-up'} interviewId={view.id} />
    </Screen>
  )
}

interface LetterProps extends LaterProps {
  readonly desk: LaterDesk
}

function Letter({ desk, ...about }: LetterProps) {
  useKeptOnLeave(() => void desk.saver.flush())
  const { subject, body } = desk.text.value
  const { check } = desk.letter.value
  return (
    <div class="flex flex-col gap-4">
      {about.kind === 'after-rejection' && <Learned desk={desk} {...about} />}
      <div class="card flex flex-col gap-4 p-4 sm:p-5">
        <TextField label={m.check_subject()} value={subject} onInput={(value) => desk.write({ subject: value, body })} />
        <Field label={m.later_letter_label()}>
          {(wired) => (
            <textarea
              {...wired}
              class="control field-sizing-content min-h-96 font-serif"
              value={body}
              maxLength={20_000}
              onInput={(event) => desk.write({ subject, body: event.currentTarget.value })}
            />
          )}
        </Field>
        <Findings letter={desk.letter.value} person={about.person} />
        <Reword desk={desk} {...about} />
      </div>
      <TroubleNote trouble={desk.saver.trouble.value} again={() => void desk.saver.flush()} />
      <Ways desk={desk} held={check.held} {...about} />
    </div>
  )
}

/** What was learned is the candidate's to say: the letter does not make it up. */
function Learned({ view, person, kind, desk }: LetterProps) {
  const words = useSignal('')
  const task = useTask()
  const say = async (): Promise<void> => {
    const learned = words.value.trim()
    if (learned === '' || !(await desk.saver.flush())) return
    const letter = await task.run(() => askForLater({ interviewId: view.id, to: person.id, kind, learned }))
    if (letter) desk.take(letter)
  }
  return (
    <form
      class="card flex flex-wrap items-end gap-3 p-4"
      onSubmit={(event) => {
        event.preventDefault()
        void say()
      }}
    >
      <TextField
        class="grow basis-64"
        label={m.later_did_learn_talk()}
        optional
        placeholder="how they plan a week"
        value={words.value}
        onInput={(value) => (words.value = value)}
      />
      <Button type="submit" busy={task.busy.value}>
        {m.later_write_it_in()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </form>
  )
}

function Findings({ letter, person }: { readonly letter: LetterView; readonly person: Person }) {
  const { held, findings } = letter.check
  if (findings.length === 0) return <p class="text-small text-soft">{verdictWords(letter.check, person.source)}</p>
  return (
    <ul class="note note-ask flex flex-col gap-1" aria-label={m.later_what_checks_say()}>
      {findings.map((finding) => (
        <li key={finding.key} lang={foundLanguage(finding)}>{foundWords(finding)}</li>
      ))}
      {held.length > 0 && <li class="font-semibold">{m.later_can_leave_once_mended()}</li>}
    </ul>
  )
}

function Reword({ view, person, kind, desk }: LetterProps) {
  const task = useTask()
  const reword = async (): Promise<void> => {
    await desk.saver.flush()
    const before = desk.text.value
    const letter = await task.run(() => askForLater({ interviewId: view.id, to: person.id, kind, anew: true }))
    if (!letter) return
    desk.take(letter)
    tell(m.state_other_words(), () => desk.write(before))
  }
  return (
    <div>
      <Button kind="quiet" class="-ms-2" busy={task.busy.value} onClick={() => void reword()}>
        {m.check_other_words()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}

interface WaysProps extends LetterProps {
  readonly held: readonly string[]
}

/** From the mailbox of the thanks, or with one's own mail program. */
function Ways({ view, person, kind, desk, held }: WaysProps) {
  const task = useTask()
  const { route } = useLocation()
  useEffect(() => void loadMailboxes(), [])
  const used = view.deliveries.find((delivery) => delivery.personId === person.id && delivery.kind === kind && delivery.state !== 'cancelled')
  if (used) return <p class="note">{m.later_letter_been_given_mailbox()}</p>
  if (!person.email) return <p class="note">{m.later_there_no_e_mail({ name: person.name })}</p>
  const mailbox = mailboxes.value?.[0]
  const send = async (): Promise<void> => {
    if (!mailbox || !(await desk.saver.flush())) return
    const body = { mailboxId: mailbox.id, to: [person.id], kind }
    const sent = await task.run(async () => accept(await call('sendLetters', { params: { interviewId: view.id }, body })))
    if (sent) route(`/interviews/${view.id}/sent`)
  }
  return (
    <div class="flex flex-wrap items-center gap-3">
      {mailbox ? (
        <Button kind="main" busy={task.busy.value} held={held.length > 0} onClick={() => void send()}>
          {task.busy.value ? m.check_sending() : m.later_send_to({ person: shortName(person) })}
        </Button>
      ) : (
        <ButtonLink kind="main" href="/mailboxes">
          {m.later_set_up_mailbox()}
        </ButtonLink>
      )}
      {desk.letter.value.mailto !== undefined && <ButtonLink href={desk.letter.value.mailto}>{m.check_open_my_mail_program()}</ButtonLink>}
      <ButtonLink kind="quiet" href={`/interviews/${view.id}/sent`}>
        {m.capture_not_now()}
      </ButtonLink>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
