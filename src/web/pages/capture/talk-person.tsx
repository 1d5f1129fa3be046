import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { InterviewView } from '../../../api/views.ts'
import { call, type Answer } from '../../state/client.ts'
import { freeId, noteOfTopic, shortName, sourceWords, type Person } from '../../state/facts.ts'
import { loadInterview } from '../../state/interview.ts'
import type { JottingReader } from '../../state/jottings.ts'
import type { TalkDesk } from '../../state/talk.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { Stamp } from '../../ui/stamp.tsx'
import { TopicChips } from '../prepare/topic-chips.tsx'
import { NoteLines } from './note-lines.tsx'
import { m } from '../../words.ts'

interface TalkPersonProps {
  readonly person: Person
  readonly at: number
  readonly view: InterviewView
  readonly desk: TalkDesk
  readonly jottings: JottingReader
  /** What was said of whom by one press. */
  readonly presses: Presses
}

/** Answers that are one press each: nothing is typed, so the next screen may come by itself. */
export interface Presses {
  readonly skipped: ReadonlySet<string>
  onSkip(personId: string, skip: boolean): void
  onTopic(): void
}

/** One person: who it is, what was said, and what of one's own answers it. */
export function TalkPerson({ person, at, view, desk, jottings, presses }: TalkPersonProps) {
  const { talk, change } = desk
  const name = shortName(person)
  const notes = talk.value.notes[person.id] ?? []
  useEffect(() => jottings.look(person.id, notes), [notes])
  // Whoever only arranged it is thanked for that, and nothing of one's own is told them.
  const isToldOfMe = person.role !== 'coordinator'
  return (
    <section class="card p-4 sm:p-6" aria-labelledby={`talk-${person.id}`} id={person.id}>
      <Who person={person} at={at} />
      <NoteLines
        name={name}
        notes={notes}
        qualifications={isToldOfMe ? (view.caseFile.candidate.qualifications ?? []) : []}
        jottings={{ answers: jottings.answers.value, readingOf: (note) => jottings.readingOf(person.id, note) }}
        onChange={(notes) => change({ ...talk.value, notes: { ...talk.value.notes, [person.id]: notes } })}
      />
      <TopicChips
        view={view}
        personId={person.id}
        name={name}
        notes={notes}
        onAdd={(text) => {
          change({ ...talk.value, notes: { ...talk.value.notes, [person.id]: [...notes.filter((note) => note.text !== ''), noteOfTopic(text)] } })
          presses.onTopic()
        }}
      >
        {notes.length === 0 && view.caseFile.people.length > 1 && <Skip name={name} id={person.id} presses={presses} />}
      </TopicChips>
      {isToldOfMe && (
        <Fitting
          name={name}
          view={view}
          chosen={talk.value.highlights[person.id] ?? []}
          onChange={(chosen) => change({ ...talk.value, highlights: { ...talk.value.highlights, [person.id]: chosen } })}
        />
      )}
    </section>
  )
}

function Who({ person, at }: Pick<TalkPersonProps, 'person' | 'at'>) {
  const about = [person.title, sourceWords(person.source)].filter(Boolean).join(' · ')
  return (
    <div class="mb-4 flex items-center gap-4">
      <Stamp name={person.name} at={at} />
      <div class="min-w-0">
        <h2 id={`talk-${person.id}`} class="text-lead">
          {person.name}
        </h2>
        {about !== '' && <p class="text-small text-soft">{about}</p>}
      </div>
    </div>
  )
}

/** For somebody about whom nothing comes to mind: a short letter goes out all the same. */
function Skip({ name, id, presses }: { readonly name: string; readonly id: string; readonly presses: Presses }) {
  const skipped = presses.skipped.has(id)
  return (
    <button type="button" class="chip text-soft" aria-pressed={skipped} onClick={() => presses.onSkip(id, !skipped)}>
      {skipped ? m.capture_skipped_gets_short_letter({ name }) : m.capture_skip_person({ name })}
    </button>
  )
}

interface FittingProps {
  readonly name: string
  readonly view: InterviewView
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

function Fitting({ name, view, chosen, onChange }: FittingProps) {
  const qualifications = view.caseFile.candidate.qualifications ?? []
  const toggle = (id: string, on: boolean): void => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))
  return (
    <fieldset class="mt-5 min-w-0">
      <legend class="mb-2 font-semibold">
        {m.capture_what_fits({ name })} <span class="font-normal text-soft">{m.ui_optional_mark()}</span>
      </legend>
      <div class="flex flex-wrap gap-2">
        {qualifications.map((each) => (
          <label key={each.id} class="chip">
            <input
              type="checkbox"
              class="size-4 shrink-0"
              checked={chosen.includes(each.id)}
              onChange={(event) => toggle(each.id, event.currentTarget.checked)}
            />
            {each.text}
          </label>
        ))}
        {!view.ownCandidate && <AddQualification view={view} name={name} onAdded={(id) => onChange([...chosen, id])} />}
      </div>
    </fieldset>
  )
}

/** Adds to the profile without leaving the talk; what is added here fits this person. */
function AddQualification({
  view,
  name,
  onAdded,
}: {
  readonly view: InterviewView
  readonly name: string
  readonly onAdded: (id: string) => void
}) {
  const text = useSignal<string | undefined>(undefined)
  const task = useTask()
  if (text.value === undefined) {
    return (
      <button type="button" class="chip text-teal" aria-label={m.capture_add_fitting({ name })} onClick={() => (text.value = '')}>
        <PlusIcon /> {m.home_add_word()}
      </button>
    )
  }
  const add = async (event: Event): Promise<void> => {
    event.preventDefault()
    const id = await task.run(() => addToProfile(view.id, text.value ?? ''))
    if (id === undefined) return
    text.value = undefined
    onAdded(id)
  }
  return (
    <form class="flex w-full flex-wrap gap-2" onSubmit={(event) => void add(event)}>
      <input
        class="control min-w-40 grow basis-0"
        aria-label={m.capture_fitting({ name })}
        placeholder="2 years at the front desk of a busy clinic"
        value={text.value}
        ref={(input) => input?.focus()}
        onInput={(event) => (text.value = event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') text.value = undefined
        }}
      />
      <Button type="submit" busy={task.busy.value} held={text.value.trim() === ''}>
        {m.home_add_word()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </form>
  )
}

async function addToProfile(interviewId: string, text: string): Promise<Answer<string>> {
  const known = await call('readProfile', {})
  if (!known.ok) return known
  const { profile } = known.value
  if (!profile)
    return { ok: false, trouble: { code: 'no-profile', words: m.capture_regards_not_know_name() } }
  const qualifications = profile.qualifications ?? []
  const id = freeId('q', qualifications)
  const kept = await call('saveProfile', { body: { ...profile, qualifications: [...qualifications, { id, text: text.trim() }] } })
  if (!kept.ok) return kept
  const newest = await loadInterview(interviewId)
  return newest.ok ? { ok: true, value: id } : newest
}
