import type { Signal } from '@preact/signals'
import { isAddress, type Problems } from '../../state/interview-form.ts'
import type { MailboxForm } from '../../state/mailbox-form.ts'
import { Choice, TextField } from '../../ui/field.tsx'

interface PartProps {
  readonly form: Signal<MailboxForm>
  readonly problems: Problems
  /** True once somebody typed here. */
  readonly isTouched: boolean
  /** Called with the first key in a server field: from then on nothing is filled in any more. */
  readonly onTouched: () => void
}

/** Hosts and ports, in sight where they are not known from the address. */
export function ServerFields({ form, problems, isTouched, onTouched }: PartProps) {
  const { address, host, port, imapHost } = form.value
  const isOpen = isTouched || (host === '' && isAddress(address)) || ['host', 'port', 'user', 'imapPort'].some((name) => name in problems)
  const set = (change: Partial<MailboxForm>): void => {
    onTouched()
    form.value = { ...form.value, ...change }
  }
  return (
    <details open={isOpen}>
      <summary class="min-h-11 py-2 font-semibold text-teal">{host ? `Servers: ${host}, port ${port}${imapHost ? `, and ${imapHost}` : ''}` : 'Servers'}</summary>
      <Sending form={form.value} problems={problems} set={set} />
      <Reading form={form.value} problems={problems} set={set} />
    </details>
  )
}

interface SideProps {
  readonly form: MailboxForm
  readonly problems: Problems
  readonly set: (change: Partial<MailboxForm>) => void
}

function Sending({ form: { host, port, user, tls }, problems, set }: SideProps) {
  return (
    <div class="grid gap-4 pt-2 sm:grid-cols-[2fr_1fr]">
      <TextField label="Outgoing mail server (SMTP)" placeholder="smtp.company.com" required value={host} onInput={(next) => set({ host: next })} problem={problems['host']} />
      <TextField label="Port" type="number" required value={port} onInput={(next) => set({ port: next })} problem={problems['port']} />
      <TextField label="User name" hint="Mostly the address itself." class="sm:col-span-2" required value={user} onInput={(next) => set({ user: next })} problem={problems['user']} />
      <Choice
        label="Encryption"
        class="sm:col-span-2"
        value={tls}
        options={[
          { value: 'implicit', words: 'TLS from the start (465)' },
          { value: 'starttls', words: 'STARTTLS (587)' },
        ]}
        onChange={(next) => set({ tls: next, port: next === 'implicit' && port === '587' ? '465' : next === 'starttls' && port === '465' ? '587' : port })}
      />
    </div>
  )
}

function Reading({ form: { imapHost, imapPort, imapTls }, problems, set }: SideProps) {
  return (
    <div class="mt-5 grid gap-4 border-t border-line pt-4 sm:grid-cols-[2fr_1fr]">
      <TextField
        label="Incoming mail server (IMAP)"
        hint="Here Regards looks for answers and for proof that a letter went out. It changes nothing there. Empty: it only sends."
        class="sm:col-span-2"
        optional
        placeholder="imap.company.com"
        value={imapHost}
        onInput={(next) => set({ imapHost: next })}
      />
      {imapHost !== '' && (
        <>
          <Choice
            label="Encryption when reading"
            value={imapTls}
            options={[
              { value: 'implicit', words: 'TLS from the start (993)' },
              { value: 'starttls', words: 'STARTTLS (143)' },
            ]}
            onChange={(next) => set({ imapTls: next, imapPort: next === 'implicit' && imapPort === '143' ? '993' : next === 'starttls' && imapPort === '993' ? '143' : imapPort })}
          />
          <TextField label="Port for reading" type="number" required value={imapPort} onInput={(next) => set({ imapPort: next })} problem={problems['imapPort']} />
        </>
      )}
    </div>
  )
}
