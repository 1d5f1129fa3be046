import { dismiss, notices } from '../state/notices.ts'
import { type Command, listShown, showList, useCommands } from '../state/commands.ts'
import { m } from '../words.ts'
import { CommandList } from './command-list.tsx'

/** What every screen can do by a key or from the list of commands; loaded when nobody waits for anything any more. */
export function Keys() {
  useCommands(everywhere)
  return listShown.value ? <CommandList /> : null
}

const places = [
  { href: '/', words: m.keys_go_interviews() },
  { href: '/new', words: m.keys_record() },
  { href: '/upcoming', words: m.keys_plan() },
  { href: '/insights', words: m.keys_insights() },
  { href: '/tips', words: m.keys_tips() },
  { href: '/profile', words: m.home_about_you() },
  { href: '/mailboxes', words: m.home_mailboxes_title() },
  { href: '/reminders', words: m.home_reminders_calendars() },
  { href: '/settings', words: m.home_settings_title() },
] as const

function everywhere(): Command[] {
  const undo = notices.value.find((notice) => notice.undo)
  return [
    ...(undo ? [{ id: 'undo', words: m.keys_undo({ notice: undo.words }), keys: 'z', run: () => takeBack(undo.id) }] : []),
    ...places.map(({ href, words }) => ({ id: href, words, run: () => go(href) })),
    { id: 'list', words: m.keys_show_list(), keys: 'Mod+k', run: showList },
    { id: 'keys', words: m.keys_show_keys(), keys: '?', run: showList },
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
