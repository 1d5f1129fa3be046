import { howToFor, providerOf } from '../../../core/send/mail-providers.ts'
import { isAddress } from '../../state/interview-form.ts'
import { m } from '../../words.ts'

/** How one gets the password that other programs may use, step by step, for the provider of an address. */
export function HowToGetIt({ address, name }: { readonly address: string; readonly name: string | undefined }) {
  if (!isAddress(address)) return null
  const { steps, link, careful } = howToFor(address)
  const whose = providerOf(address)?.name ?? name
  return (
    <details class="rounded-control border border-line px-4" open={providerOf(address) !== undefined}>
      <summary class="min-h-11 py-2 font-semibold text-teal">{whose ? m.mailbox_how_to_password_of({ whose }) : m.mailbox_how_to_password()}</summary>
      <ol class="list-decimal space-y-1 ps-5 pb-3">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {careful && <p class="pb-3 text-small text-soft">{careful}</p>}
      {link && (
        <p class="pb-3">
          <a href={link} target="_blank" rel="noreferrer noopener" class="inline-flex min-h-11 items-center font-semibold text-teal underline">
            {m.mailbox_open_page({ replace: new URL(link).hostname.replace(/^www\./, '') })}
          </a>
        </p>
      )}
    </details>
  )
}
