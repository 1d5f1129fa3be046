import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { isSingle, keyOf } from './key-name.ts'
import { singleKeys } from './this-device.ts'

/** Something that a screen can do, by a key or by its name in the list of commands. */
export interface Command {
  readonly id: string
  readonly words: string
  /** As `keyOf` names it: 'j', 'Enter', 'Mod+Enter', 'F8'. Without one it stands in the list alone. */
  readonly keys?: string
  readonly run: () => void
}

/** What the list shows. */
export const commands = signal<readonly Command[]>([])
/** True while the list of commands is shown. */
export const listShown = signal(false)

/** Offers what a screen can do for as long as it is open. */
export function useCommands(make: () => readonly Command[]): void {
  const newest = useRef(make)
  newest.current = make
  useEffect(() => {
    const offered = (): readonly Command[] => newest.current()
    screens.unshift(offered)
    listen()
    return () => void screens.splice(screens.indexOf(offered), 1)
  }, [])
}

/** Shows what can be done now. */
export function showList(): void {
  commands.value = offeredNow()
  listShown.value = true
}

const screens: (() => readonly Command[])[] = []

function offeredNow(): readonly Command[] {
  const all = screens.flatMap((offer) => offer())
  return all.filter(({ id }, at) => all.findIndex((each) => each.id === id) === at)
}

/** Listens for keys, once, however often it is asked to. */
function listen(): void {
  addEventListener('keydown', onKey)
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const keys = keyOf(event)
  const command = offeredNow().find((each) => each.keys === keys)
  if (!command || (event.repeat && !mayRepeat.includes(keys)) || (isSingle(keys) && !isFreeFor(keys))) return
  event.preventDefault()
  command.run()
}

const mayRepeat = ['j', 'k', 'F8']

function isFreeFor(keys: string): boolean {
  const here = document.activeElement
  if (!singleKeys.value || listShown.value || document.querySelector('dialog[open], :popover-open')) return false
  return !here?.closest(`input, textarea, select, [contenteditable]${keys === 'Enter' ? ', a, button, summary, label' : ''}`)
}
