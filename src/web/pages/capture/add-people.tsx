import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { CaptureDesk } from '../../state/captures.ts'
import type { Given } from '../../state/reading-queue.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TextBox, TextField } from '../../ui/field.tsx'
import { CameraIcon, FileIcon } from '../../ui/icons.tsx'
import { FoundPerson } from './found-person.tsx'
import { m } from '../../words.ts'

interface AddProps {
  readonly desk: CaptureDesk
  readonly company: string
  readonly companyDomain: string
  readonly onCompany: (name: string) => void
  /** Where somebody is typed in; absent where that is offered already. */
  readonly typeAt?: string | undefined
  /** Keeps whom it found: the button below the list. */
  readonly children?: ComponentChildren
}

/** Takes cards, contact files, invitations, mails and signatures, and shows whom it found in them. */
export function AddPeople({ desk, company, companyDomain, onCompany, typeAt, children }: AddProps) {
  const found = desk.found.value
  return (
    <div class="flex flex-col gap-6">
      <Ways desk={desk} typeAt={typeAt} />
      <Queue given={desk.given.value} />
      {found.length > 0 && (
        <section aria-labelledby="found" class="flex flex-col gap-4">
          <h2 id="found" class="text-lead">
            {found.length === 1 ? m.capture_one_person() : m.capture_people_found({ count: found.length })}
          </h2>
          {found.map((each) => (
            <FoundPerson key={each.key} found={each} desk={desk} company={company} companyDomain={companyDomain} onCompany={onCompany} />
          ))}
        </section>
      )}
      {found.length > 0 && children}
    </div>
  )
}

type Asking = 'signature' | 'address-book' | undefined

function Ways({ desk, typeAt }: Pick<AddProps, 'desk' | 'typeAt'>) {
  const asking = useSignal<Asking>(undefined)
  const toggle = (which: Asking): void => {
    asking.value = asking.value === which ? undefined : which
  }
  const done = (): void => {
    asking.value = undefined
  }
  return (
    <div class="flex flex-col gap-3">
      <div class="grid gap-3 sm:grid-cols-2">
        <FileButton label={m.capture_photograph_card()} accept="image/*" captures onFiles={desk.addFiles} icon={<CameraIcon />} />
        <FileButton
          label={m.capture_choose_photos_files()}
          accept="image/*,.heic,.vcf,.ics,.eml,text/vcard,text/calendar,message/rfc822"
          onFiles={desk.addFiles}
          icon={<FileIcon />}
        />
      </div>
      <p class="text-small text-soft">
        {m.capture_contact_vcf_invitation_ics()}
      </p>
      <div class="-ms-2 flex flex-wrap gap-x-2">
        <Button kind="quiet" onClick={() => toggle('signature')}>
          {m.capture_paste_signature()}
        </Button>
        <Button kind="quiet" onClick={() => toggle('address-book')}>
          {m.capture_look_my_address_book()}
        </Button>
        {typeAt !== undefined && (
          <ButtonLink kind="quiet" href={typeAt}>
            {m.capture_way_type()}
          </ButtonLink>
        )}
      </div>
      {asking.value === 'signature' && (
        <Asked
          words={m.capture_signature_whole_mail()}
          isLong
          action={m.capture_find_person()}
          onDone={done}
          onGiven={(text) => desk.addText(text, m.capture_what_you_pasted())}
        />
      )}
      {asking.value === 'address-book' && <Asked words={m.capture_name_e_mail_address()} action={m.capture_look_up()} onDone={done} onGiven={desk.look} />}
    </div>
  )
}

interface AskedProps {
  readonly words: string
  readonly isLong?: boolean
  readonly action: string
  readonly onGiven: (text: string) => void
  readonly onDone: () => void
}

/** A line or a box of text, and what to do with it. */
function Asked({ words, isLong = false, action, onGiven, onDone }: AskedProps) {
  const text = useSignal('')
  const set = (value: string): void => {
    text.value = value
  }
  const submit = (event: Event): void => {
    event.preventDefault()
    if (text.value.trim().length < 2) return
    onGiven(text.value.trim())
    onDone()
  }
  return (
    <form class="flex flex-col gap-3" noValidate onSubmit={submit}>
      {isLong ? (
        <TextBox
          label={words}
          rows={6}
          value={text.value}
          onInput={set}
          placeholder={'Best regards,\nAdaeze Okonkwo\nHead of Communications'}
        />
      ) : (
        <TextField label={words} value={text.value} onInput={set} />
      )}
      <Button type="submit" class="self-start">
        {action}
      </Button>
    </form>
  )
}

interface FileButtonProps {
  readonly label: string
  readonly accept: string
  readonly captures?: boolean
  readonly icon: ComponentChildren
  readonly onFiles: (files: Iterable<File>) => void
}

/** A file input that looks like a button; with `captures` a phone opens its camera. */
function FileButton({ label, accept, captures = false, icon, onFiles }: FileButtonProps) {
  const take = (input: HTMLInputElement): void => {
    onFiles([...(input.files ?? [])])
    // The same file may be chosen again.
    input.value = ''
  }
  const shared = {
    type: 'file' as const,
    class: 'sr-only',
    accept,
    onChange: (event: { readonly currentTarget: HTMLInputElement }) => take(event.currentTarget),
  }
  return (
    <label class="button w-full has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal">
      {icon} {label}
      {captures ? <input {...shared} capture="environment" /> : <input {...shared} multiple />}
    </label>
  )
}

const stateWords = { waiting: m.capture_waits(), reading: m.capture_being_read(), read: m.capture_read(), failed: m.capture_gave_nobody() } as const

/** What was given and how far it is, until it is read; what failed says what to do. */
function Queue({ given }: { readonly given: readonly Given[] }) {
  const open = given.filter(({ state, remarks = [] }) => state !== 'read' || remarks.length > 0)
  const done = given.filter(({ state }) => state === 'read' || state === 'failed').length
  if (open.length === 0) return null
  return (
    <section aria-label={m.capture_being_read_2()} class="flex flex-col gap-2">
      {given.length > done && (
        <div>
          <p class="mb-1 text-small text-soft" role="status">
            {m.capture_of_read({ done, count: given.length })}
          </p>
          <progress class="reading-progress" value={done} max={given.length} aria-label={m.capture_read_so_far()} />
        </div>
      )}
      <ul class="flex flex-col gap-2">
        {open.map(({ id, name, state, trouble, remarks = [] }) => (
          <li key={id} class={state === 'failed' ? 'note note-trouble' : 'note'} role={state === 'failed' ? 'alert' : undefined}>
            <span class="font-semibold">{name}</span> {stateWords[state]}
            {trouble && <p class="text-small">{trouble.words}</p>}
            {remarks.length > 0 && (
              <ul class="list-disc ps-5 text-small">
                {remarks.map((remark) => (
                  <li key={remark}>{remark}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
