/** Names a key with what is held beside it; Ctrl and the Mac's command key are one and the same here. */
export function keyOf({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  const mod = ctrlKey || metaKey
  return [...(mod ? ['Mod'] : []), ...(altKey ? ['Alt'] : []), mod && key.length === 1 ? key.toLowerCase() : key].join('+')
}

/** A key that writes something, or presses what has the focus: such a one is a command only where it does neither. */
export function isSingle(keys: string): boolean {
  return keys.length === 1 || keys === 'Enter'
}
