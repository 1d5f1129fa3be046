import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { CaptureDesk } from '../../state/captures.ts'
import type { Given } from '../../state/reading-queue.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox } from '../../ui/field.tsx'
import { CameraIcon, FileIcon } from '../../ui/icons.tsx'
import { FoundPerson } from './found-person.tsx'

interface AddProps {
  readonly desk: CaptureDesk
  readonly company: string
  readonly companyDomain: string
  readonly onCompany: (name: string) => void
  /** Keeps whom it found: the button below the list. */
  readonly children?: ComponentChildren
}

/** Takes cards, contact files, invitations, mails and signatures, and shows whom it found in them. */
export function AddPeople({ desk, company, companyDomain, onCompany, children }: AddProps) {
  const found = desk.found.value
  return (
    <div class="flex flex-col gap-6">
      <Ways desk={desk} />
      <Queue given={desk.given.value} />
      {found.length > 0 && (
        <section aria-labelledby="found" class="flex flex-col gap-4">
          <h2 id="found" class="text-lead">
            {found.length === 1 ? 'One person' : `${found.length} people`}
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

function Ways({ desk }: { readonly desk: CaptureDesk }) {
  const text = useSignal('')
  const isPasting = useSignal(false)
  return (
    <div class="flex flex-col gap-3">
      <div class="grid gap-3 sm:grid-cols-2">
        <FileButton label="Photograph a card" accept="image/*" captures onFiles={desk.addFiles} icon={<CameraIcon />} />
        <FileButton label="Choose photos or files" accept="image/*,.heic,.vcf,.ics,.eml,text/vcard,text/calendar,message/rfc822" onFiles={desk.addFiles} icon={<FileIcon />} />
      </div>
      <p class="text-small text-soft">A contact (.vcf), an invitation (.ics), a saved mail (.eml), a photo with a QR code: all of it is read on this computer.</p>
      <Button kind="quiet" class="-ms-2 self-start" onClick={() => (isPasting.value = !isPasting.value)}>
        Paste a signature
      </Button>
      {isPasting.value && (
        <form
          class="flex flex-col gap-3"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (text.value.trim() === '') return
            desk.addText(text.value, 'What you pasted')
            text.value = ''
            isPasting.value = false
          }}
        >
          <TextBox label="The signature, or the whole mail" rows={6} value={text.value} onInput={(value) => (text.value = value)} placeholder={'Best regards,\nAdaeze Okonkwo\nHead of Communications'} />
          <Button type="submit" class="self-start">
            Find the person
          </Button>
        </form>
      )}
    </div>
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
  const shared = { type: 'file' as const, class: 'sr-only', accept, onChange: (event: { readonly currentTarget: HTMLInputElement }) => take(event.currentTarget) }
  return (
    <label class="button w-full has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal">
      {icon} {label}
      {captures ? <input {...shared} capture="environment" /> : <input {...shared} multiple />}
    </label>
  )
}

const stateWords = { waiting: 'waits', reading: 'is being read …', read: 'read', failed: 'could not be read' } as const

/** What was given and how far it is, until it is read; what failed says what to do. */
function Queue({ given }: { readonly given: readonly Given[] }) {
  const open = given.filter(({ state, remarks = [] }) => state !== 'read' || remarks.length > 0)
  const done = given.filter(({ state }) => state === 'read' || state === 'failed').length
  if (open.length === 0) return null
  return (
    <section aria-label="What is being read" class="flex flex-col gap-2">
      {given.length > done && (
        <div>
          <p class="mb-1 text-small text-soft" role="status">
            {done} of {given.length} read
          </p>
          <progress class="reading-progress" value={done} max={given.length} aria-label="Read so far" />
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
