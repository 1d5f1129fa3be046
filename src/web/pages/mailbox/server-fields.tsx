import type { Signal } from '@preact/signals'
import { isAddress, type Problems } from '../../state/interview-form.ts'
import type { MailboxForm } from '../../state/mailbox-form.ts'
import { Choice, TextField } from '../../ui/field.tsx'
import { m } from '../../words.ts'

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
  const { address, host } = form.value
  const isOpen = isTouched || (host === '' && isAddress(address)) || ['host', 'port', 'user', 'imapPort'].some((name) => name in problems)
  const set = (change: Partial<MailboxForm>): void => {
    onTouched()
    form.value = { ...form.value, ...change }
  }
  return (
    <details open={isOpen}>
      <summary class="min-h-11 py-2 font-semibold text-teal">{host ? m.mailbox_servers_summary({ servers: serversOf(form.value) }) : m.mailbox_servers()}</summary>
      <Sending form={form.value} problems={problems} set={set} />
      <Reading form={form.value} problems={problems} set={set} />
    </details>
  )
}

function serversOf({ host, port, imapHost }: MailboxForm): string {
  const first = m.mailbox_host_and_port({ host, port })
  return imapHost ? m.mailbox_and_imap({ first, second: imapHost }) : first
}

interface SideProps {
  readonly form: MailboxForm
  readonly problems: Problems
  readonly set: (change: Partial<MailboxForm>) => void
}

function Sending({ form: { host, port, user, tls }, problems, set }: SideProps) {
  return (
    <div class="grid gap-4 pt-2 sm:grid-cols-[2fr_1fr]">
      <TextField label={m.mailbox_outgoing_mail_server_smtp()} placeholder="smtp.company.com" required value={host} onInput={(next) => set({ host: next })} problem={problems['host']} />
      <TextField label={m.mailbox_field_port()} type="number" required value={port} onInput={(next) => set({ port: next })} problem={problems['port']} />
      <TextField label={m.mailbox_field_user()} hint={m.mailbox_mostly_address_itself()} class="sm:col-span-2" required value={user} onInput={(next) => set({ user: next })} problem={problems['user']} />
      <Choice
        label={m.mailbox_field_encryption()}
        class="sm:col-span-2"
        value={tls}
        options={[
          { value: 'implicit', words: m.mailbox_tls_start_465() },
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
        label={m.mailbox_incoming_mail_server_imap()}
        hint={m.mailbox_here_regards_looks_answers()}
        class="sm:col-span-2"
        optional
        placeholder="imap.company.com"
        value={imapHost}
        onInput={(next) => set({ imapHost: next })}
      />
      {imapHost !== '' && (
        <>
          <Choice
            label={m.mailbox_encryption_when_reading()}
            value={imapTls}
            options={[
              { value: 'implicit', words: m.mailbox_tls_start_993() },
              { value: 'starttls', words: 'STARTTLS (143)' },
            ]}
            onChange={(next) => set({ imapTls: next, imapPort: next === 'implicit' && imapPort === '143' ? '993' : next === 'starttls' && imapPort === '993' ? '143' : imapPort })}
          />
          <TextField label={m.mailbox_port_reading()} type="number" required value={imapPort} onInput={(next) => set({ imapPort: next })} problem={problems['imapPort']} />
        </>
      )}
    </div>
  )
}
