import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { emptyForm, invitationToDraft, ownZone, type Draft } from '../../state/interview-form.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { CaseFileImport } from './case-file-import.tsx'
import { InterviewEditor } from './interview-editor.tsx'
import { PeopleOfFiles } from './people-of-files.tsx'
import { InvitationReader, type Invitation } from './invitation-reader.tsx'

const ways = [
  { way: 'typed', words: 'Type it in' },
  { way: 'invitation', words: 'Invitation' },
  { way: 'card', words: 'Card or contact' },
  { way: 'case-file', words: 'Case file' },
] as const

/** A new interview: typed, from an invitation, or from a case file. */
export function NewInterview() {
  const { query, route } = useLocation()
  const draft = useSignal<Draft>(emptyDraft())
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
    <Screen title="Where were you, and whom did you meet?">
      <nav aria-label="How to begin" class="mb-6 flex flex-wrap gap-2">
        {ways.map((each) => (
          <a key={each.way} href={`/new?way=${each.way}`} class="chip no-underline" aria-current={each.way === way ? 'page' : undefined}>
            {each.words}
          </a>
        ))}
      </nav>
      {way === 'typed' && <Typed draft={draft} />}
      {way === 'invitation' && <InvitationReader onRead={take} />}
      {way === 'card' && <PeopleOfFiles draft={draft} onDone={() => route('/new?way=typed')} />}
      {way === 'case-file' && <CaseFileImport />}
    </Screen>
  )
}

function Typed({ draft }: { readonly draft: Signal<Draft> }) {
  return (
    <>
      {draft.value.remarks.length > 0 && (
        <div class="note note-ask mb-6" role="status">
          <p class="font-semibold">From the invitation. Please look at it once more:</p>
          <ul class="list-disc ps-5">
            {draft.value.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
      <FromTitle draft={draft} />
      <InterviewEditor draft={draft} />
      <ButtonLink kind="quiet" class="-ms-2 mt-2" href="/">
        Not now
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
    <section class="note note-ask mb-6 flex flex-col gap-2" aria-label="From the title of the invitation">
      <p class="font-semibold">The title of the invitation seems to name it. Is that how they write it?</p>
      <div class="flex flex-wrap gap-2">
        {open.map(({ field, value }) => (
          <button key={field} type="button" class="chip" onClick={() => (draft.value = { ...draft.value, form: { ...form, [field]: value } })}>
            {field === 'company' ? 'Company' : 'Position'}: {value}
          </button>
        ))}
      </div>
    </section>
  )
}

function emptyDraft(): Draft {
  return { form: emptyForm(new Date(), ownZone()), people: [{ id: 'p1', name: '', source: 'typed' }], remarks: [] }
}
