interface GrowingLineProps {
  readonly label: string
  readonly value: string
  readonly placeholder?: string | undefined
  readonly id?: string
  /** Tells lines of one list from others that stand among them. */
  readonly kind?: string
  /** Id of words that stand by it. */
  readonly describedBy?: string | undefined
  readonly onInput: (value: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** One line of text that grows to be seen whole on a narrow screen. It holds no line breaks. */
export function GrowingLine({ label, value, placeholder, id, kind, describedBy, onInput, onKeyDown }: GrowingLineProps) {
  return (
    <textarea
      id={id}
      data-line={kind ?? 'line'}
      class="control field-sizing-content resize-none"
      // For browsers that cannot size a field by its content.
      rows={Math.max(1, Math.ceil(value.length / 36))}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      value={value}
      maxLength={2000}
      autocomplete="off"
      autocapitalize="sentences"
      enterkeyhint="next"
      onInput={(event) => onInput(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
    />
  )
}
