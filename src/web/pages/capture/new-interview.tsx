import { useSignal, useSignalEffect, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { emptyForm, invitationToDraft, ownZone, type Draft } from '../../state/interview-form.ts'
import { dropDraft, keepDraft, keptDraft, type NewDraft } from '../../state/new-draft.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { CaseFileImport } from './case-file-import.tsx'
import { InterviewEditor } from './interview-editor.tsx'
import { PeopleOfFiles } from './people-of-files.tsx'
import { InvitationReader, type Invitation } from './invitation-reader.tsx'
import { m } from '../../words.ts'

const ways = [
  { way: 'typed', words: m.capture_way_type() },
  { way: 'invitation', words: m.capture_way_invitation() },
  { way: 'card', words: m.capture_way_card() },
  { way: 'case-file', words: m.capture_way_case_file() },
] as const

/** A new interview: typed, from an invitation, or from a case file. */
export function NewInterview() {
  const { query, route } = useLocation()
  const kept = useRef(keptDraft()).current
  const draft = useSignal<Draft>(kept?.draft ?? emptyDraft())
  const you = useSignal<NewDraft['you']>(kept?.you ?? nobody)
  useSignalEffect(() => keepDraft({ draft: draft.value, you: you.value }))
  useEffect(() => {
    if (!home.value) void loadHome()
  }, [])
  if (!home.value) return <Loading trouble={homeTrouble.value} again={() => void loadHome()} />
  const way = ways.find((each) => each.way === query['way'])?.way ?? 'typed'
  const take = (invitation: Invitation): void => {
    draft.value = invitationToDraft(invitation, emptyDraft())
    route('/new?way=typed')
  }
  return (
    <Screen title={m.capture_where_did_meet()}>
      <nav aria-label={m.capture_how_to_begin()} class="mb-6 flex flex-wrap gap-2">
        {ways.map((each) => (
          <a key={each.way} href={`/new?way=${each.way}`} class="chip no-underline" aria-current={each.way === way ? 'page' : undefined}>
            {each.words}
          </a>
        ))}
      </nav>
      {kept && way === 'typed' && <TakenUp draft={draft} you={you} />}
      {way === 'typed' && <Typed draft={draft} you={you} />}
      {way === 'invitation' && <InvitationReader onRead={take} />}
      {way === 'card' && <PeopleOfFiles draft={draft} onDone={() => route('/new?way=typed')} />}
      {way === 'case-file' && <CaseFileImport />}
    </Screen>
  )
}

interface TypedProps {
  readonly draft: Signal<Draft>
  readonly you: Signal<NewDraft['you']>
}

const nobody: NewDraft['you'] = { name: '', qualifications: [] }

/** What was typed before the tab was loaded anew is here; somebody may rather begin anew. */
function TakenUp({ draft, you }: TypedProps) {
  const isShown = useSignal(true)
  if (!isShown.value) return null
  const beginAnew = (): void => {
    isShown.value = false
    draft.value = emptyDraft()
    you.value = nobody
  }
  return (
    <p class="note mb-6 flex flex-wrap items-center justify-between gap-x-4" role="status">
      {m.capture_typed_before()}
      <Button kind="quiet" onClick={beginAnew}>
        {m.capture_begin_anew()}
      </Button>
    </p>
  )
}

function Typed({ draft, you }: TypedProps) {
  return (
    <>
      {draft.value.remarks.length > 0 && (
        <div class="note note-ask mb-6" role="status">
          <p class="font-semibold">{m.capture_invitation_please_look_once()}</p>
          <ul class="list-disc ps-5">
            {draft.value.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      <FromTitle draft={draft} />
      <InterviewEditor draft={draft} you={you} onKept={dropDraft} />
      <ButtonLink kind="quiet" class="-ms-2 mt-2" href="/">
        {m.capture_not_now()}
      </ButtonLink>
    </>
  )
}

/** What the invitation's title seems to say about company and position: one tap takes it. */
function FromTitle({ draft }: { readonly draft: Signal<Draft> }) {
  const { suggested = {}, form } = draft.value
  const open = (['company', 'position'] as const).flatMap((field) => {
    const value = suggested[field]
    return value === undefined || form[field].trim() === value ? [] : [{ field, value }]
  })
  if (open.length === 0) return null
  return (
    <section class="note note-ask mb-6 flex flex-col gap-2" aria-label={m.capture_title_invitation()}>
      <p class="font-semibold">{m.capture_title_invitation_seems_name()}</p>
      <div class="flex flex-wrap gap-2">
        {open.map(({ field, value }) => (
          <button key={field} type="button" class="chip" onClick={() => (draft.value = { ...draft.value, form: { ...form, [field]: value } })}>
            {field === 'company' ? m.capture_field_company() : m.capture_field_position()}: {value}
          </button>
        ))}
      </div>
    </section>
  )
}

function emptyDraft(): Draft {
  return { form: emptyForm(new Date(), ownZone()), people: [{ id: 'p1', name: '', source: 'typed' }], remarks: [] }
}
