import type { MailboxSettings } from '../../src/core/model/mailbox.ts'
import type { Account, Dovecot } from '../imap/dovecot.ts'
import type { Delivered } from '../smtp/start.ts'

/** How a provider files what it sent: at once · late · under another Message-ID, as Outlook does · in another folder than the one that is marked · never, so that Regards does. */
const habits = ['at-once', 'late', 'renames', 'elsewhere', 'never'] as const
export type Habit = (typeof habits)[number]

/** Real mailboxes at a real IMAP server, whose Sent folders fill as those of providers do. */
export interface SentFolders {
  /** How the mailboxes of the campaign are read, one after the other. */
  readonly mailboxes: readonly Pick<MailboxSettings, 'user' | 'imapHost' | 'imapPort' | 'imapTls'>[]
  /** Who may sign in to send. */
  readonly users: Readonly<Record<string, string>>
  /** Files a letter that the mail server has taken. */
  file(letter: Delivered): void
  habitOf(user: string): Habit | undefined
  /** The copies in Sent, of all mailboxes. */
  copies(): { readonly text: string; readonly habit: Habit }[]
}

const LATE_MS = 20_000

/** Makes a mailbox for each habit, twice. */
export function sentFoldersAt(dovecot: Dovecot): SentFolders {
  const accounts = [...habits, ...habits].map((habit) => ({ habit, account: dovecot.account() }))
  const byUser = new Map<string, { readonly habit: Habit; readonly account: Account }>(accounts.map((each) => [each.account.user, each]))
  let renamed = 0
  return {
    mailboxes: accounts.map(({ account }) => ({ user: account.user, imapHost: dovecot.host, imapPort: dovecot.port, imapTls: 'implicit' })),
    users: Object.fromEntries(accounts.map(({ account }) => [account.user, account.password])),
    file({ user, text }) {
      const owner = byUser.get(user)
      if (owner?.habit === 'at-once') owner.account.deliver(text, 'Sent')
      if (owner?.habit === 'late') setTimeout(() => owner.account.deliver(text, 'Sent'), LATE_MS).unref()
      if (owner?.habit === 'elsewhere') owner.account.deliver(text, 'Sent Items')
      if (owner?.habit === 'renames') owner.account.deliver(text.replace(/^Message-ID: .*$/m, `Message-ID: <renamed.${++renamed}@provider.test>`), 'Sent')
    },
    habitOf: (user) => byUser.get(user)?.habit,
    copies: () => accounts.flatMap(({ habit, account }) => [...account.messages('Sent'), ...account.messages('Sent Items')].map(({ text }) => ({ text, habit }))),
  }
}
