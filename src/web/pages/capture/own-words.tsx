import { useEffect, useMemo } from 'preact/hooks'
import type { OwnWordsKind } from '../../../core/compose/read-own-words.ts'
import { composedWords } from '../../state/composed-words.ts'
import type { Reading } from '../../state/jottings.ts'
import { tell } from '../../state/notices.ts'
import { createOwnWordsReader, type OwnWordsReader } from '../../state/own-words.ts'
import { m } from '../../words.ts'

/** Reads the lines of one kind while they are typed. */
export function useOwnWords(kind: OwnWordsKind, texts: readonly string[], interviewId?: string): OwnWordsReader {
  const reader = useMemo(() => createOwnWordsReader(kind, interviewId), [kind, interviewId])
  const key = texts.join('\n')
  useEffect(() => reader.look(texts), [reader, key])
  return reader
}

interface OwnWordsProps {
  /** Of the words, for the field that they describe. */
  readonly id: string
  readonly text: string
  /** Undefined while it is not known, and where it is said as typed. */
  readonly reading: Pick<Reading, 'line' | 'why'> | undefined
  readonly onChange: (text: string) => void
}

/**
 * What the letter would make of a line that one types of oneself, and the tap that puts it in the field, to be changed.
 * Where the letter says it as it is typed, there is nothing to show.
 */
export function OwnWords({ id, text, reading, onChange }: OwnWordsProps) {
  if (text.trim() === '' || !reading || reading.line === text.trim()) return null
  const { line, why = '' } = reading
  if (line === undefined) {
    return (
      <p id={id} class="mt-1 ms-3 text-small text-soft">
        {m.capture_kept_out_of_letter({ why: composedWords(why) })}
      </p>
    )
  }
  const put = (button: HTMLElement): void => {
    button.closest('[data-own-words]')?.querySelector<HTMLElement>('textarea, input')?.focus()
    onChange(line)
    tell(m.capture_line_is_in_field(), () => onChange(text))
  }
  return (
    <div class="ms-3 text-small text-soft">
      <p id={id} class="mt-1">
        {m.capture_letter_would_say()} <span lang="en" class="font-serif text-ink">“{line.replaceAll('“', '‘').replaceAll('”', '’')}”</span>
      </p>
      <button
        type="button"
        class="min-h-11 underline decoration-edge/50 underline-offset-4 hover:text-teal-deep"
        aria-label={m.capture_reword_line({ line })}
        onClick={({ currentTarget }) => put(currentTarget)}
      >
        {m.capture_reword_it()}
      </button>
    </div>
  )
}
