/** Puts words into a text field as if they had been typed, so that the browser's own undo takes them back. */
export function writeIn(
  field: HTMLInputElement | HTMLTextAreaElement,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): void {
  field.focus()
  field.setSelectionRange(start, end)
  const typed = words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words)
  if (!typed) {
    field.setRangeText(words, start, end, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
  // On a phone the keyboard would jump up over the letter: nothing is to be typed here.
  if (matchMedia('(pointer: coarse)').matches) field.blur()
}
