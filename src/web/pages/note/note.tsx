import { useEffect, useMemo } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import { useInterview } from '../../state/interview.ts'
import { type NoteDesk, openNoteDesk } from '../../state/note-desk.ts'
import { InterviewBar } from '../../ui/interview-bar.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { TipBeside } from '../tips/tip-beside.tsx'
import { NoteAdvice } from './note-advice.tsx'
import { NoteLook } from './note-look.tsx'
import { NotePreview } from './note-preview.tsx'
import { NoteSteps } from './note-steps.tsx'
import { NoteText } from './note-text.tsx'
import { m } from '../../words.ts'

/** The note by hand to one person: what it says, how it looks, where it stands. */
export function Note() {
  const { params } = useRoute()
  const interviewId = params['id'] ?? ''
  const personId = params['person'] ?? ''
  const interview = useInterview(interviewId)
  const desk = useMemo(() => openNoteDesk(interviewId, personId), [interviewId, personId])
  useEffect(() => {
    void desk.load()
    return () => void desk.saver.flush()
  }, [desk])
  const view = desk.view.value
  if (!view || !desk.wish.value) return <Loading trouble={desk.trouble.value} again={() => void desk.load()} />
  return (
    <Screen
      wide
      title={m.note_a_card_for({ name: view.name })}
      lead={m.note_hand_addition_mail_copy()}
      above={interview && <InterviewBar view={interview} here="sent" saved={view.state ? desk.saver.state.value : undefined} />}
    >
      <div class="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
        <div class="flex min-w-0 flex-col gap-6">
          <Others desk={desk} interviewId={interviewId} />
          <NoteText desk={desk} />
          <NoteAdvice advice={view.advice} change={`/interviews/${interviewId}/details`} />
          <NoteLook desk={desk} />
        </div>
        <div class="flex min-w-0 flex-col gap-6">
          <TroubleNote trouble={desk.trouble.value ?? desk.saver.trouble.value} again={() => void desk.load()} />
          <NotePreview desk={desk} />
          <div class="flex flex-col gap-6">
            <NoteSteps desk={desk} interviewId={interviewId} />
          </div>
        </div>
      </div>
      <TipBeside place="note" interviewId={interviewId} />
    </Screen>
  )
}

/** The others who were met: each has a card of their own. */
function Others({ desk, interviewId }: { readonly desk: NoteDesk; readonly interviewId: string }) {
  const view = desk.view.value
  if (!view || view.people.length < 2) return null
  return (
    <nav aria-label={m.note_cards_everyone_met()} class="flex flex-wrap gap-2">
      {view.people.map((person) => (
        <a key={person.id} class="chip no-underline" href={`/interviews/${interviewId}/note/${person.id}`} aria-current={person.id === view.personId ? 'page' : undefined}>
          {person.name}
          {person.state && <span class="text-small text-soft">{{ 'to-write': m.send_card_to_write(), written: m.note_written(), posted: m.send_card_posted(), waived: m.state_not_needed() }[person.state]}</span>}
        </a>
      ))}
    </nav>
  )
}
