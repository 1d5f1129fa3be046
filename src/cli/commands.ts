import type { Command } from './command.ts'

interface Entry {
  readonly says: string
  /** Loaded when it is called for: a command pays only for itself. */
  readonly load: () => Promise<{ readonly command: Command }>
}

/** All commands by name, in the order of their help. */
export const commands: Readonly<Record<string, Entry>> = {
  serve: { says: 'Serves the page and sends letters', load: () => import('./serve.ts') },
  open: { says: 'Gives a fresh link to the Regards that is running', load: () => import('./open.ts') },
  compose: { says: 'Writes a letter for each person of a case file', load: () => import('./compose.ts') },
  check: { says: 'Checks a letter against its case file', load: () => import('./check.ts') },
  capture: { says: 'Reads the people met: cards, contacts, invitations', load: () => import('./capture.ts') },
  read: { says: 'Says what a message is: reply, bounce, absence …', load: () => import('./read.ts') },
  import: { says: 'Records the interview of a case file', load: () => import('./import.ts') },
  export: { says: 'Gives a recorded interview as a case file', load: () => import('./export.ts') },
  'everything export': { says: 'Gives everything of yours as one file', load: () => import('./everything-export.ts') },
  'everything import': { says: 'Takes such a file in', load: () => import('./everything-import.ts') },
  interviews: { says: 'Lists what is recorded, and who is thanked', load: () => import('./interviews.ts') },
  brief: { says: 'Shows what to know before an interview', load: () => import('./brief.ts') },
  status: { says: 'Says who is still to be thanked; exits 3 while somebody is', load: () => import('./status.ts') },
  send: { says: 'Sends the letters of an interview', load: () => import('./send.ts') },
  note: { says: 'Writes and draws a note by hand: sheet, card, envelope, plotter', load: () => import('./note.ts') },
  'note hands': { says: 'Lists the hands that a note can be written in', load: () => import('./note-hands.ts') },
  backup: { says: 'Copies everything into a directory, while it runs', load: () => import('./backup.ts') },
  restore: { says: 'Puts such a copy into an empty place', load: () => import('./restore.ts') },
  upgrade: { says: 'Brings the tables to this version', load: () => import('./upgrade.ts') },
  replies: { says: 'Shows what came back, or takes a message in (.eml)', load: () => import('./replies.ts') },
  heard: { says: 'Keeps how it went with somebody', load: () => import('./heard.ts') },
  show: { says: 'Tells what happened to a letter', load: () => import('./show.ts') },
  'mailbox add': { says: 'Keeps a mailbox to send from', load: () => import('./mailbox-add.ts') },
  'mailbox sign-in': { says: 'Keeps a mailbox at Google or Microsoft, without a password', load: () => import('./mailbox-sign-in.ts') },
  'mailbox list': { says: 'Lists the mailboxes', load: () => import('./mailbox-list.ts') },
  'mailbox test': { says: 'Signs in to a mailbox, sends nothing', load: () => import('./mailbox-test.ts') },
  'mailbox remove': { says: 'Forgets a mailbox and its password', load: () => import('./mailbox-remove.ts') },
  'admin recount': { says: 'Counts anew what advisers see of their programmes', load: () => import('./admin-recount.ts') },
  'admin invite': { says: 'Lets somebody sign up as an admin of a site', load: () => import('./admin-invite.ts') },
}

export type Found =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'unknown'; readonly why: string }
  | { readonly kind: 'command'; readonly name: string; readonly load: Entry['load']; readonly rest: readonly string[] }

/** Finds the command that the words begin with. */
export function findCommand(words: readonly string[]): Found {
  const [first, second] = words
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return helpFor(words.slice(1))
  if (first === '--version' || first === '-v') return { kind: 'version' }
  return named(`${first} ${second}`, words.slice(2)) ?? named(first, words.slice(1)) ?? { kind: 'unknown', why: whyUnknown(first, second) }
}

/** 'regards help send' is 'regards send --help'. */
function helpFor(words: readonly string[]): Found {
  const name = words.filter((word) => !word.startsWith('-')).join(' ')
  return named(name, ['--help']) ?? (name === '' ? { kind: 'help' } : { kind: 'unknown', why: whyUnknown(...splitFirst(name)) })
}

function splitFirst(name: string): [string, string | undefined] {
  const [first = '', second] = name.split(' ')
  return [first, second]
}

function named(name: string, rest: readonly string[]): Found | undefined {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined
  return entry && { kind: 'command', name, load: entry.load, rest }
}

function whyUnknown(first: string, second: string | undefined): string {
  const family = Object.keys(commands).filter((name) => name.startsWith(`${first} `))
  if (family.length > 0 && (second === undefined || second.startsWith('-')))
    return `Which? ${family.map((name) => `"regards ${name}"`).join(', ')}.`
  return `There is no command "${[first, ...(family.length > 0 && second ? [second] : [])].join(' ')}". "regards --help" lists them all.`
}
