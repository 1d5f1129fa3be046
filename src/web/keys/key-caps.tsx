const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

/** A key as it is printed on the keyboard that lies here. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  return (
    <kbd class="flex shrink-0 gap-1 font-sans text-small text-soft">
      {keys.split('+').map((key) => (
        <span key={key} class="min-w-7 rounded-small border border-edge px-1.5 text-center">
          {capOf(key)}
        </span>
      ))}
    </kbd>
  )
}

function capOf(key: string): string {
  if (key === 'Mod') return isMac ? '⌘' : 'Ctrl'
  if (key === 'Alt' && isMac) return '⌥'
  return key.length === 1 ? key.toUpperCase() : key
}
