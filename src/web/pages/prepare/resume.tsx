import { useSignal, type Signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { Output } from '../../../api/rows.ts'
import { call, type Answer } from '../../state/client.ts'
import { freeId } from '../../state/facts.ts'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox } from '../../ui/field.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { FilePicker } from '../capture/file-picker.tsx'
import { m } from '../../words.ts'

type Found = Output<'readResume'>
type Profile = NonNullable<Output<'home'>['profile']>

/** Takes lines out of a CV; each is a candidate to accept, as it stands there. */
export function Resume() {
  const found = useSignal<Found | undefined>(undefined)
  useEffect(() => void loadHome(), [])
  if (!home.value) return <Loading trouble={homeTrouble.value} again={() => void loadHome()} />
  return (
    <Screen title={m.prepare_from_your_cv()} lead={m.prepare_nothing_reworded_nothing_added()}>
      {found.value ? <Choose found={found.value} onAnew={() => (found.value = undefined)} /> : <Read found={found} />}
    </Screen>
  )
}

function Read({ found }: { readonly found: Signal<Found | undefined> }) {
  const text = useSignal('')
  const task = useTask()
  const read = async (given: string): Promise<void> => {
    const lines = await task.run(() => call('readResume', { body: { text: given } }))
    if (lines) found.value = lines
  }
  return (
    <form
      class="flex flex-col gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void read(text.value)
      }}
    >
      <FilePicker label={m.prepare_choose_file_json_resume()} accept=".json,.txt,application/json,text/plain" onText={(given) => void read(given)} />
      <TextBox label={m.prepare_paste_cv()} hint={m.prepare_text_out_pdf_document()} rows={10} value={text.value} onInput={(value) => (text.value = value)} />
      <TroubleNote trouble={task.trouble.value} />
      <Button kind="main" type="submit" class="w-full" busy={task.busy.value} held={text.value.trim() === ''}>
        {m.prepare_find_lines()}
      </Button>
    </form>
  )
}

function Choose({ found, onAnew }: { readonly found: Found; readonly onAnew: () => void }) {
  const chosen = useSignal<readonly number[]>([])
  const task = useTask()
  const { route } = useLocation()
  const toggle = (at: number, on: boolean): void => {
    chosen.value = on ? [...chosen.value, at] : chosen.value.filter((each) => each !== at)
  }
  const keep = async (): Promise<void> => {
    const lines = found.lines.filter((_, at) => chosen.value.includes(at))
    if (!(await task.run(() => addLines(found, lines)))) return
    route('/profile')
    tell(m.prepare_lines_taken_over({ count: lines.length }))
  }
  return (
    <>
      <ul class="divide-y divide-line border-y border-line">
        {found.lines.map(({ text, evidence }, at) => (
          <li key={text}>
            <label class="flex min-h-12 items-start gap-3 py-2.5">
              <input type="checkbox" class="mt-0.5 size-5 shrink-0" checked={chosen.value.includes(at)} onChange={(event) => toggle(at, event.currentTarget.checked)} />
              <span class="min-w-0">
                {text}
                {evidence !== undefined && <span class="block text-small text-soft">{evidence}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <TroubleNote trouble={task.trouble.value} />
      <div class="sticky-bar mt-6 flex flex-wrap gap-3">
        <Button kind="main" class="grow" busy={task.busy.value} held={chosen.value.length === 0} onClick={() => void keep()}>
          {chosen.value.length === 0 ? m.prepare_choose_speaks() : m.prepare_take_over_lines({ count: chosen.value.length })}
        </Button>
        <Button onClick={onAnew}>{m.prepare_another_cv()}</Button>
      </div>
    </>
  )
}

/** What the profile says already stays; a line that stands there is not taken twice. */
async function addLines({ name, email, phone, headline }: Found, lines: Found['lines']): Promise<Answer<Output<'saveProfile'>>> {
  const known = await call('readProfile', {})
  if (!known.ok) return known
  const profile: Profile = { name: name ?? '', ...(email && { email }), ...(phone && { phone }), ...(headline && { headline }), ...known.value.profile }
  if (profile.name.trim() === '') return { ok: false, trouble: { code: 'no-profile', words: m.capture_regards_not_know_name() } }
  const qualifications = [...(profile.qualifications ?? [])]
  for (const { text, evidence } of lines) {
    if (qualifications.some((each) => each.text === text)) continue
    qualifications.push({ id: freeId('q', qualifications), text, ...(evidence !== undefined && { evidence }) })
  }
  const kept = await call('saveProfile', { body: { ...profile, qualifications } })
  if (kept.ok) await loadHome()
  return kept
}
