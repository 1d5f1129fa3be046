import { useLayoutEffect } from 'preact/hooks'

/** Goes to a field that was just opened, before the next key can come: who types on at once loses no letter. */
export function useFocusWhere(isNew: boolean, id: string): void {
  useLayoutEffect(() => {
    if (isNew) document.getElementById(id)?.focus()
  }, [])
}
