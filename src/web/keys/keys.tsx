import { dismiss, notices } from '../state/notices.ts'
import { type Command, listShown, showList, useCommands } from '../state/commands.ts'
import { CommandList } from './command-list.tsx'

/** What every screen can do by a key or from the list of commands; loaded when nobody waits for anything any more. */
export function Keys() {
  useCommands(everywhere)
  return listShown.value ? <CommandList /> : null
}

const places = [
  { href: '/', words: 'Go to your interviews' },
  { href: '/new', words: 'Record an interview that is over' },
  { href: '/upcoming', words: 'Plan an interview that is coming up' },
  { href: '/insights', words: 'See what came of it' },
  { href: '/tips', words: 'Read tips' },
  { href: '/profile', words: 'About you' },
  { href: '/mailboxes', words: 'Mailboxes' },
  { href: '/reminders', words: 'Reminders and calendars' },
  { href: '/settings', words: 'Settings' },
] as const

function everywhere(): Command[] {
  const undo = notices.value.find((notice) => notice.undo)
  return [
    ...(undo ? [{ id: 'undo', words: `Undo: ${undo.words}`, keys: 'z', run: () => takeBack(undo.id) }] : []),
    ...places.map(({ href, words }) => ({ id: href, words, run: () => go(href) })),
    { id: 'list', words: 'Show what can be done here', keys: 'Mod+k', run: showList },
    { id: 'keys', words: 'Show the keys', keys: '?', run: showList },
  ]
}

function takeBack(id: number): void {
  const notice = notices.value.find((each) => each.id === id)
  dismiss(id)
  notice?.undo?.()
}

/** Goes where a link would go, the way a link goes. */
function go(href: string): void {
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  link.click()
  link.remove()
}
