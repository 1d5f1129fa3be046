import { useLayoutEffect, useRef } from 'preact/hooks'
import { stretchesOf } from '../../state/edits.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { fieldId, foundId, openFindings } from './letter-fields.ts'

interface EditorProps {
  readonly desk: LetterDesk
  readonly name: string
}

/** The letter as it will be read: subject and body, with what was found underlined beneath the words. */
export function LetterEditor({ desk, name }: EditorProps) {
  const { id } = desk.letter.value
  return (
    <div>
      <label class="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1">
        <span class="text-small text-soft">Subject</span>
        <SubjectField desk={desk} name={name} />
      </label>
      <div class="letter-sheet mt-3 -mx-1.5">
        <Mirror desk={desk} />
        <BodyField desk={desk} name={name} describedBy={foundId(id)} />
      </div>
    </div>
  )
}

function SubjectField({ desk, name }: EditorProps) {
  const { subject, body } = desk.text.value
  const doubtful = openFindings(desk).some((finding) => finding.part === 'subject')
  return (
    <textarea
      id={fieldId(desk.letter.value.id, 'subject')}
      rows={1}
      class={`field-sizing-content min-h-11 min-w-0 grow basis-48 resize-none rounded-small bg-transparent px-1.5 py-2.5 font-semibold ${doubtful ? 'underline decoration-brick decoration-wavy underline-offset-4' : ''}`}
      aria-label={`Subject of the letter to ${name}`}
      value={subject}
      maxLength={998}
      onInput={(event) => desk.write({ subject: event.currentTarget.value.replace(/\s*\n\s*/g, ' '), body })}
      onBlur={() => desk.rest()}
      onKeyDown={(event) => {
        // A subject is one line: Enter goes on to the letter.
        if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
        event.preventDefault()
        document.getElementById(fieldId(desk.letter.value.id, 'body'))?.focus()
      }}
    />
  )
}

/** The browser's own text field: its undo, its dictation, its selection. Words from outside are set only when they differ. */
function BodyField({ desk, name, describedBy }: EditorProps & { readonly describedBy: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const { subject, body } = desk.text.value
  useLayoutEffect(() => {
    if (field.current && field.current.value !== body) field.current.value = body
  }, [body])
  return (
    <textarea
      ref={field}
      id={fieldId(desk.letter.value.id, 'body')}
      class="letter-text"
      aria-label={`Letter to ${name}`}
      aria-describedby={describedBy}
      spellcheck={false}
      maxLength={20_000}
      onInput={(event) => desk.write({ subject, body: event.currentTarget.value })}
      onSelect={(event) => (desk.cursor.value = event.currentTarget.selectionStart)}
      onBlur={() => {
        desk.cursor.value = undefined
        desk.rest()
      }}
    />
  )
}

function Mirror({ desk }: { readonly desk: LetterDesk }) {
  const findings = openFindings(desk).filter((finding) => finding.part === 'body')
  return (
    <div class="letter-mirror" aria-hidden="true">
      {stretchesOf(desk.text.value.body, findings).map(({ text, finding }, at) =>
        finding ? (
          <mark key={at} data-severity={finding.severity}>
            {text}
          </mark>
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
      {'\u200b'}
    </div>
  )
}
