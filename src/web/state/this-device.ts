import { signal, type Signal } from '@preact/signals'

/** Whether keys without Ctrl or Alt are commands (WCAG 2.1.4: whoever speaks to the computer can switch them off). */
export const singleKeys = kept('single-keys')
/** Whether the letters come by themselves once everybody has an answer (WCAG 2.2.1: what moves on by itself can be switched off). */
export const movesOn = kept('moves-on')

const RIGHT_SO = 'right-so'
/** Names that look typed in a hurry and are right as they stand. */
export const rightSo = signal<readonly string[]>(fromStorage(() => localStorage.getItem(RIGHT_SO))?.split('\n') ?? [])

/** Remembers that names are right as they were typed. */
export function callRightSo(names: readonly string[]): void {
  rightSo.value = [...new Set([...rightSo.value, ...names])].slice(-100)
  fromStorage(() => localStorage.setItem(RIGHT_SO, rightSo.value.join('\n')))
}

/** On until it is switched off; kept by this browser alone. */
function kept(name: string): Signal<boolean> {
  const isOn = signal(readOff(name) === null)
  isOn.subscribe((on) => writeOff(name, on))
  return isOn
}

/** A browser that keeps nothing has everything on. */
function readOff(name: string): string | null {
  return fromStorage(() => localStorage.getItem(`off-${name}`)) ?? null
}

function writeOff(name: string, on: boolean): void {
  fromStorage(() => (on ? localStorage.removeItem(`off-${name}`) : localStorage.setItem(`off-${name}`, '1')))
}

function fromStorage<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
