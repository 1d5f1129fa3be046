import type { InterviewView } from '../../../api/views.ts'
import { isAddress, type Problems } from '../../state/interview-form.ts'
import { TextField } from '../../ui/field.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { m } from '../../words.ts'

export type Candidate = InterviewView['caseFile']['candidate']

interface YouProps {
  readonly value: Candidate
  readonly onChange: (value: Candidate) => void
  readonly problems: Problems
}

/** Who writes: what stands under every letter. */
export function YouFields({ value, onChange, problems }: YouProps) {
  return (
    <div class="grid gap-4 sm:grid-cols-2">
      <NameField
        label={m.capture_your_name()}
        hint={m.capture_signs_letters()}
        class="sm:col-span-2"
        autocomplete="name"
        required
        value={value.name}
        onInput={(name) => onChange({ ...value, name })}
        problem={problems['name']}
      />
      <TextField
        label={m.capture_e_mail_2()}
        optional
        type="email"
        autocomplete="email"
        value={value.email ?? ''}
        onInput={(email) => onChange({ ...value, email })}
        problem={problems['email']}
      />
      <TextField
        label={m.capture_your_phone()}
        optional
        type="tel"
        autocomplete="tel"
        value={value.phone ?? ''}
        onInput={(phone) => onChange({ ...value, phone })}
        problem={problems['phone']}
      />
      <TextField
        label={m.capture_one_phrase()}
        optional
        class="sm:col-span-2"
        placeholder="second-year public relations student at Temple University"
        value={value.headline ?? ''}
        onInput={(headline) => onChange({ ...value, headline })}
        problem={problems['headline']}
      />
    </div>
  )
}

/** Finds what is wrong in what one says about oneself. */
export function candidateProblems(candidate: Candidate): Problems {
  return {
    ...(candidate.name.trim() === '' && { name: m.capture_write_name_signs_every() }),
    ...(candidate.email?.trim() &&
      !isAddress(candidate.email) && { email: m.state_not_an_address() }),
  }
}

/** Gives the candidate without the lines that were left empty. */
export function tidyCandidate(candidate: Candidate): Candidate {
  return {
    name: candidate.name.trim(),
    ...(candidate.email?.trim() && { email: candidate.email.trim() }),
    ...(candidate.phone?.trim() && { phone: candidate.phone.trim() }),
    ...(candidate.headline?.trim() && { headline: candidate.headline.trim() }),
    qualifications: (candidate.qualifications ?? [])
      .map((each) => ({ ...each, text: each.text.trim() }))
      .filter((each) => each.text !== ''),
  }
}
