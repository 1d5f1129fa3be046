import { useSignal } from '@preact/signals'
import type { CaptureDesk } from '../../state/captures.ts'
import { type Doubt, type Found, questionsOf, type SettledField } from '../../state/found-people.ts'
import { tell } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox, TextField } from '../../ui/field.tsx'
import { CrossIcon } from '../../ui/icons.tsx'
import { DoubtQuestion, fieldWords, Reading, sourceNames } from './doubt-question.tsx'
import { listed } from '../../state/time-words.ts'
import { m } from '../../words.ts'

interface FoundProps {
  readonly found: Found
  readonly desk: CaptureDesk
  /** The interview's, as noted; '' where there is none yet. */
  readonly company: string
  readonly companyDomain: string
  /** The person chose the card's spelling of the company. */
  readonly onCompany: (name: string) => void
}

/** Somebody who was found: what is doubtful is asked, what is sure stands quietly below. */
export function FoundPerson({ found, desk, company, companyDomain, onCompany }: FoundProps) {
  const isOpen = useSignal(false)
  const { person } = found
  const name = person.name?.value ?? m.capture_somebody()
  const { doubts, company: spelling, isOwnCompany } = questionsOf(found, { company, domain: companyDomain })
  const chooseCompany = (chosen: string): void => {
    if (chosen !== company) onCompany(chosen)
    desk.settle(found, 'company', chosen)
  }
  const takeOff = (): void => tell(m.capture_was_left_out({ name }), desk.leaveOut(found))
  return (
    <article class="card flex flex-col gap-3 p-4 sm:p-5" aria-label={name}>
      <header class="flex items-start justify-between gap-2">
        <div class="min-w-0">
          <h3 class="font-serif text-lead">{[person.honorific?.value, name].filter(Boolean).join(' ')}</h3>
          <p class="text-small text-soft">{fromWords(found)}</p>
        </div>
        <button
          type="button"
          class="-me-2 -mt-1 grid size-11 shrink-0 place-items-center rounded-control text-soft"
          aria-label={m.capture_leave_out({ name })}
          onClick={takeOff}
        >
          <CrossIcon />
        </button>
      </header>
      <Together found={found} desk={desk} />
      {doubts.map((doubt) => (
        <DoubtQuestion key={`${doubt.field} ${doubt.value}`} doubt={doubt} onSettle={(value) => settle(desk, found, doubt.field, value)} />
      ))}
      {spelling && <CompanyQuestion {...spelling} noted={company} onChoose={chooseCompany} />}
      <SureFields found={found} doubts={doubts} hidesCompany={isOwnCompany} />
      {isOpen.value && <AllFields found={found} desk={desk} />}
      <Button kind="quiet" class="-ms-2 self-start" onClick={() => (isOpen.value = !isOpen.value)}>
        {isOpen.value ? m.check_done_label() : m.capture_change_something()}
      </Button>
    </article>
  )
}

function settle(desk: CaptureDesk, found: Found, field: SettledField, value: string): void {
  desk.settle(found, field, value)
  tell(value.trim() === '' ? m.capture_field_left_out({ field: fieldWords[field] }) : `${fieldWords[field]}: ${value}`, () =>
    desk.unsettle(found, field),
  )
}

function fromWords({ sightings, known }: Found): string {
  const sources = [...new Set(sightings.map(({ person }) => sourceNames[person.source]))]
  const from = m.capture_from_sources({ sources: listed(sources) })
  return known ? `${from}; ${m.capture_on_list_already({ name: known.name.trim() || m.capture_somebody_small() })}` : from
}

/** Says with whom it was put together, and undoes it. */
function Together({ found, desk }: { readonly found: Found; readonly desk: CaptureDesk }) {
  const isJoined = found.known !== undefined || found.sightings.length > 1
  if (!isJoined && !found.isApart) return null
  return (
    <p class="text-small text-soft">
      {found.isApart ? m.capture_kept_apart() : m.capture_put_together()}{' '}
      <button type="button" class="min-h-11 text-teal underline underline-offset-4" onClick={() => desk.setApart(found, !found.isApart)}>
        {found.isApart ? m.capture_same_person() : m.capture_two_people()}
      </button>
    </p>
  )
}

interface CompanyProps {
  readonly shown: string
  readonly noted: string
  readonly favoured?: string | undefined
  readonly onChoose: (name: string) => void
}

function CompanyQuestion({ shown, noted, favoured, onChoose }: CompanyProps) {
  return (
    <section class="note note-ask flex flex-col gap-2" aria-label={m.capture_company_please_look()}>
      <p class="font-semibold">{m.capture_card_says_notes_say({ shown, noted })}</p>
      {favoured !== undefined && <p class="text-small">{m.capture_their_e_mail_address({ favoured })}</p>}
      <div class="flex flex-wrap gap-2">
        {[shown, noted].map((name) => (
          <button key={name} type="button" class="chip text-start font-serif" onClick={() => onChoose(name)}>
            <Reading reading={name} others={[shown, noted]} />
          </button>
        ))}
      </div>
    </section>
  )
}

function SureFields({
  found,
  doubts,
  hidesCompany,
}: {
  readonly found: Found
  readonly doubts: readonly Doubt[]
  readonly hidesCompany: boolean
}) {
  const { person } = found
  const asked = new Set(doubts.map(({ field }) => field))
  const phones = person.phones
    ?.filter(({ sure }) => sure)
    .map(({ value, kind }) => (kind === 'office' || kind === 'other' ? value : `${value} (${kind})`))
  const lines: readonly (readonly [string, string | undefined, boolean])[] = [
    [m.capture_field_credentials(), person.credentials?.value, false],
    [m.capture_field_pronouns(), person.pronouns?.value, false],
    [m.capture_field_title(), person.title?.value, asked.has('title')],
    [m.capture_field_company(), hidesCompany ? undefined : person.company?.value, asked.has('company')],
    ['E-mail', person.email?.value, asked.has('email')],
    [m.capture_field_phone(), phones?.join(' · '), false],
    [m.capture_field_website(), person.website?.value, asked.has('website')],
    [m.home_model_address(), person.address?.lines.join(', '), asked.has('address')],
  ]
  const shown = lines.filter(([, value, isAsked]) => value && !isAsked)
  if (shown.length === 0) return null
  return (
    <dl class="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-small">
      {shown.map(([label, value]) => (
        <div key={label} class="col-span-2 grid grid-cols-subgrid">
          <dt class="text-soft">{label}</dt>
          <dd class="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Every field as a line to type in, for what was read wrong all the same. */
function AllFields({ found, desk }: { readonly found: Found; readonly desk: CaptureDesk }) {
  const { person } = found
  const value = (field: SettledField): string => {
    if (field === 'address') return person.address?.lines.join('\n') ?? ''
    return field === 'phone' ? (person.phones?.[0]?.value ?? '') : (person[field]?.value ?? '')
  }
  return (
    <div class="grid gap-3 sm:grid-cols-2">
      {(['name', 'honorific', 'goesBy', 'title', 'company', 'email', 'phone'] as const).map((field) => (
        <TextField key={field} label={fieldWords[field]} value={value(field)} onInput={(text) => desk.settle(found, field, text)} />
      ))}
      <TextBox label={fieldWords.address} rows={3} value={value('address')} onInput={(text) => desk.settle(found, 'address', text)} />
    </div>
  )
}
