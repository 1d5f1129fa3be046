import { useSignal } from '@preact/signals'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { type Command, commands, listShown } from '../state/commands.ts'
import { singleKeys } from '../state/this-device.ts'
import { m } from '../words.ts'
import { KeyCaps } from './key-caps.tsx'

/** Everything that can be done here, found by a few letters, each beside its key. */
export function CommandList() {
  const dialog = useRef<HTMLDialogElement>(null)
  const words = useSignal('')
  const at = useSignal(0)
  const id = useId()
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const found = commands.value.filter((command) => isMeant(command, words.value))
  const chosen = Math.min(at.value, found.length - 1)
  const close = (): void => {
    dialog.current?.close()
    listShown.value = false
  }
  const run = (command: Command | undefined): void => {
    if (!command) return
    close()
    // After the focus has gone back to where it was: the command may take it somewhere else.
    requestAnimationFrame(command.run)
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) return run(found[chosen])
    at.value = (chosen + step + found.length) % Math.max(1, found.length)
    document.getElementById(`${id}-${at.value}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <dialog
      ref={dialog}
      class="sheet command-list"
      aria-label={m.keys_list_label()}
      onCancel={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <input
        class="control"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        aria-label={m.keys_ask()}
        placeholder={m.keys_ask()}
        value={words.value}
        onInput={(event) => {
          words.value = event.currentTarget.value
          at.value = 0
        }}
        onKeyDown={onKey}
      />
      <Found id={id} found={found} chosen={chosen} run={run} />
      <SingleKeys />
    </dialog>
  )
}

function SingleKeys() {
  return (
    <label class="mt-2 flex min-h-11 items-center gap-3 border-t border-line px-3 pt-2 text-small text-soft">
      <input
        type="checkbox"
        class="size-5 shrink-0"
        checked={singleKeys.value}
        onChange={(event) => (singleKeys.value = event.currentTarget.checked)}
      />
      {m.keys_single_keys()}
    </label>
  )
}

interface FoundProps {
  readonly id: string
  readonly found: readonly Command[]
  readonly chosen: number
  readonly run: (command: Command) => void
}

function Found({ id, found, chosen, run }: FoundProps) {
  return (
    <>
      <ul id={id} role="listbox" aria-label={m.keys_commands()} class="mt-3 min-h-0 grow overflow-y-auto">
        {found.map((command, place) => (
          <li
            key={command.id}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === chosen}
            class="menu-item cursor-pointer justify-between aria-selected:bg-teal-wash aria-selected:text-teal-deep"
            onClick={() => run(command)}
          >
            <span class="min-w-0">{command.words}</span>
            {command.keys !== undefined && <KeyCaps keys={command.keys} />}
          </li>
        ))}
      </ul>
      <p class="px-3 text-soft" role="status">
        {found.length === 0 && m.keys_nothing_found()}
      </p>
    </>
  )
}

/** Every word that was typed begins a word of the command, or is its key. */
function isMeant({ words, keys }: Command, typed: string): boolean {
  const own = words.toLocaleLowerCase().split(/\s+/)
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((part) => own.some((word) => word.startsWith(part)) || keys?.toLocaleLowerCase() === part)
}
