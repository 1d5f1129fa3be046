import { useEffect } from 'preact/hooks'
import type { InterviewView } from '../../../api/views.ts'
import { countsOf } from '../../../core/check/verdict.ts'
import type { LetterText } from '../../../core/model/letter.ts'
import type { Person } from '../../state/facts.ts'
import { loadInterview } from '../../state/interview.ts'
import { writeAnew } from '../../state/letter-acts.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { useOtherVersion } from '../../state/other-version.ts'
import { useTask } from '../../state/task.ts'
import { deliveryOf } from '../../state/thanks-words.ts'
import { verdictWords } from '../../state/verdict-words.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { Stamp } from '../../ui/stamp.tsx'
import { TwoTexts } from '../../ui/two-texts.tsx'
import { AddressLine } from './address-line.tsx'
import { FindingsList } from './findings-list.tsx'
import { LetterEditor } from './letter-editor.tsx'
import { LeftOut, Questions } from './letter-extras.tsx'
import { LetterMenu } from './letter-menu.tsx'
import { AskModel } from './ask-model.tsx'
import { Offers } from './offers.tsx'
import { want, type Wanted } from './want.ts'
import { composedWords } from '../../state/composed-words.ts'
import { m } from '../../words.ts'

export interface CardProps {
  readonly view: InterviewView
  readonly person: Person
  readonly at: number
  readonly desk: LetterDesk
  /** The letters that are read before this one. */
  readonly above: readonly LetterDesk[]
  readonly wanted: Wanted
}

/** One letter: to whom, what the check says, the words themselves, and what can be done with it. */
export function LetterCard({ view, person, at, desk, above, wanted }: CardProps) {
  const { id, route } = desk.letter.value
  return (
    <article id={`letter-${id}`} tabIndex={-1} class="card min-w-0 scroll-mt-4 p-4 sm:p-7" aria-label={m.check_letter_to({ name: person.name })}>
      <header class="flex items-start gap-4">
        <Stamp name={person.name} at={at} />
        <div class="min-w-0 grow">
          <h2 class="text-lead">{person.name}</h2>
          <Verdict desk={desk} person={person} />
        </div>
        <LetterMenu view={view} person={person} desk={desk} />
      </header>
      {route.send !== 'yes' && person.email && <Route desk={desk} wanted={wanted} />}
      <Refused view={view} person={person} />
      <AddressLine view={view} person={person} desk={desk} onAdded={() => want(wanted, id, true)} />
      <Questions view={view} desk={desk} />
      <Offers desk={desk} name={person.name} />
      <div class="mt-4 grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-8">
        <div class="min-w-0">
          <LetterEditor desk={desk} above={above} name={person.name} />
          <Foot view={view} desk={desk} name={person.name} />
        </div>
        <div class="min-w-0">
          <FindingsList view={view} desk={desk} name={person.name} />
          <LeftOut view={view} desk={desk} />
        </div>
      </div>
    </article>
  )
}

/** A letter that came back from the mail server: its words stand where it can be mended. */
function Refused({ view, person }: Pick<CardProps, 'view' | 'person'>) {
  const delivery = deliveryOf(view, person.id)
  if (delivery?.state !== 'refused') return null
  return (
    <p class="note note-trouble mt-4">
      {m.check_refused_nothing_delivered()}{delivery.detail !== undefined && ` ${m.send_mail_server_said({ detail: delivery.detail })}`}
    </p>
  )
}

function Verdict({ desk, person }: Pick<CardProps, 'desk' | 'person'>) {
  const { proofread, findings } = desk.check.value
  const { facts, language } = countsOf(findings)
  useEffect(() => {
    // The proofreader was not there: it is asked again by itself until it is.
    if (proofread) return undefined
    const timer = setTimeout(() => void desk.checkAgain(), 4000)
    return () => clearTimeout(timer)
  }, [desk.check.value])
  if (desk.checking.value) return <p class="text-small text-soft">{m.check_checking()}</p>
  return <p class={`text-small ${facts + language === 0 && proofread ? 'text-teal' : 'text-amber'}`}>{verdictWords(desk.check.value, person.source)}</p>
}

function Foot({ view, desk, name }: { readonly view: InterviewView; readonly desk: LetterDesk; readonly name: string }) {
  const task = useTask()
  const words = desk.text.value.body.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0
  return (
    <div class="mt-3 flex flex-wrap items-center gap-x-4 border-t border-line pt-2 text-small text-soft">
      <span>
        {m.check_word_count({ count: words })}
        {words > 200 && <span class="text-amber"> · {m.check_shorter_is_kinder()}</span>}
      </span>
      <Button
        kind="quiet"
        class="text-small"
        busy={task.busy.value}
        label={m.check_other_words_for({ name })}
        onClick={() => void task.run(() => writeAnew(view, desk))}
      >
        {task.busy.value ? m.check_writing() : m.check_other_words()}
      </Button>
      <AskModel desk={desk} name={name} />
      {desk.letter.value.short && <span>{m.check_short_form_no_note()}</span>}
      <TroubleNote trouble={task.trouble.value} />
      <SaveTrouble view={view} desk={desk} />
    </div>
  )
}

function SaveTrouble({ view, desk }: { readonly view: InterviewView; readonly desk: LetterDesk }) {
  const trouble = desk.saver.trouble.value
  if (trouble?.code !== 'changed-meanwhile') return <TroubleNote trouble={trouble} again={() => void desk.saver.flush()} />
  return <Elsewhere view={view} desk={desk} />
}

/** The letter was changed on another device or in another window: both texts, and the choice. */
function Elsewhere({ view, desk }: { readonly view: InterviewView; readonly desk: LetterDesk }) {
  const { id } = desk.letter.value
  const other = useOtherVersion(view.id)?.letters.find((each) => each.id === id)
  const settle = async (which: 'here' | 'there'): Promise<void> => {
    const newest = await loadInterview(view.id)
    const letter = newest.ok ? newest.value.letters.find((each) => each.id === id) : undefined
    if (letter) desk.settle(letter, which)
  }
  return <TwoTexts what={m.check_this_letter()} here={asText(desk.text.value)} there={other && asText(other)} onChoose={(which) => void settle(which)} />
}

function asText({ subject, body }: LetterText): string {
  return `${subject}\n\n${body}`
}

/** Where it is doubtful whether a letter should go at all, the person decides. */
function Route({ desk, wanted }: Pick<CardProps, 'desk' | 'wanted'>) {
  const { id, route } = desk.letter.value
  return (
    <div class="note note-ask mt-4">
      <p>{composedWords(route.why)}</p>
      <label class="mt-1 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          class="size-5 shrink-0"
          checked={wanted.value.has(id)}
          onChange={(event) => want(wanted, id, event.currentTarget.checked)}
        />
        {route.send === 'no' ? m.check_send_all_same() : m.check_i_want_sent()}
      </label>
    </div>
  )
}
