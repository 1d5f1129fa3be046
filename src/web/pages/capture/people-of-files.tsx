import { useComputed, useSignal, type Signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { compareCompanies } from '../../../core/capture/compare-companies.ts'
import { companyDomainOf } from '../../../core/capture/mail-domains.ts'
import { openCaptures } from '../../state/captures.ts'
import { freeId } from '../../state/facts.ts'
import { withFound } from '../../state/found-people.ts'
import { invitationToDraft, type Draft } from '../../state/interview-form.ts'
import { Button } from '../../ui/button.tsx'
import { AddPeople } from './add-people.tsx'
import { m } from '../../words.ts'

/** Begins a new interview with whoever is on cards and in files; an invitation among them tells when it was. */
export function PeopleOfFiles({ draft, onDone }: { readonly draft: Signal<Draft>; readonly onDone: () => void }) {
  const known = useComputed(() => ({
    people: draft.value.people.filter(({ name }) => name.trim() !== ''),
    companyDomain: draft.value.form.domain,
  }))
  const desk = useMemo(() => openCaptures(known), [])
  const chosen = useSignal<string | undefined>(undefined)
  const company = chosen.value ?? draft.value.form.company
  const take = (): void => {
    const found = desk.found.value
    const first = found.find(({ person }) => person.company)
    const name = company || first?.person.company?.value || ''
    const invitation = desk.invitation.value
    const begun = invitation ? invitationToDraft({ ...invitation, people: [] }, draft.value) : draft.value
    const domain = begun.form.domain || companyDomainOf(first?.person.email?.value)
    draft.value = {
      ...begun,
      form: { ...begun.form, company: name, domain },
      people: withFound(draft.value.people, found, {
        freeId: (taken) => freeId('p', taken),
        isOwnCompany: (other) => compareCompanies(other, name).is !== 'other',
      }),
    }
    onDone()
  }
  return (
    <AddPeople desk={desk} company={company} companyDomain={draft.value.form.domain} onCompany={(name) => (chosen.value = name)}>
      <div class="sticky-bar">
        <Button kind="main" class="w-full" busy={desk.busy.value} onClick={take}>
          {m.capture_go_on_with({ count: desk.found.value.length })}
        </Button>
      </div>
    </AddPeople>
  )
}
