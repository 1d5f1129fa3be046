import { useSignal, type Signal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { stretchesOf } from '../../state/edits.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { newIn, type Range, saidBefore } from '../../state/said-before.ts'
import { fieldId, foundId, openFindings } from './letter-fields.ts'
import { m } from '../../words.ts'

interface EditorProps {
  readonly desk: LetterDesk
  readonly name: string
}

/**
 * The letter as it will be read: subject and body, with what was found underlined beneath the words. What only says
 * again what was read in the letters above stands grey, to be skimmed, until this letter is touched.
 */
export function LetterEditor({ desk, above, name }: EditorProps & { readonly above: readonly LetterDesk[] }) {
  const { id } = desk.letter.value
  const even = useSignal(false)
  const letters = [...above, desk].map(({ letter }) => letter.value)
  const again = even.value ? [] : saidBefore({ letters, at: above.length, text: desk.text.value, findings: desk.check.value.findings })
  const isSkimmed = again.length > 0
  return (
    <div>
      {isSkimmed && <NewHere desk={desk} again={again} isFirst={above.length === 1} />}
      <label class="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1">
        <span class="text-small text-soft">{m.check_subject()}</span>
        <SubjectField desk={desk} name={name} grey={isSkimmed && desk.text.value.subject === desk.letter.value.subject && !desk.letter.value.edited} />
      </label>
      <div class="letter-sheet mt-3 -mx-1.5" data-skimmed={isSkimmed ? '' : undefined}>
        <Mirror desk={desk} again={again} />
        <BodyField desk={desk} name={name} describedBy={foundId(id)} even={even} />
      </div>
    </div>
  )
}

/** Says what grey means, where it is met first; and, to those who cannot see it, what is new in this letter. */
function NewHere({ desk, again, isFirst }: { readonly desk: LetterDesk; readonly again: readonly Range[]; readonly isFirst: boolean }) {
  return (
    <>
      {isFirst && (
        <p class="mb-2 text-small text-soft print:hidden" aria-hidden="true">
          {m.check_grey_says_again_other()}
        </p>
      )}
      <p class="sr-only">{m.check_new_letter_rest_says({ join: newIn(desk.letter.value, desk.text.value.body, again).join(' ') })}</p>
    </>
  )
}

function SubjectField({ desk, name, grey }: EditorProps & { readonly grey: boolean }) {
  const { subject, body } = desk.text.value
  const doubtful = openFindings(desk).some((finding) => finding.part === 'subject')
  return (
    <textarea
      id={fieldId(desk.letter.value.id, 'subject')}
      lang="en"
      rows={1}
      class={`field-sizing-content min-h-11 min-w-0 grow basis-48 resize-none rounded-small bg-transparent px-1.5 py-2.5 ${grey && !doubtful ? 'text-quiet' : 'font-semibold'} ${doubtful ? 'underline decoration-brick decoration-wavy underline-offset-4' : ''}`}
      aria-label={m.check_subject_letter({ name })}
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

interface BodyProps extends EditorProps {
  readonly describedBy: string
  readonly even: Signal<boolean>
}

/** The browser's own text field: its undo, its dictation, its selection. Words from outside are set only when they differ. */
function BodyField({ desk, name, describedBy, even }: BodyProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const finger = useRef(false)
  const { subject, body } = desk.text.value
  useLayoutEffect(() => {
    if (field.current && field.current.value !== body) field.current.value = body
  }, [body])
  // A tap and the arrow keys move the cursor without selecting anything: only the document hears of it in every browser.
  useEffect(() => {
    const look = (): void => {
      if (field.current && document.activeElement === field.current) desk.moveTo(field.current.selectionStart)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [desk])
  return (
    <textarea
      ref={field}
      id={fieldId(desk.letter.value.id, 'body')}
      lang="en"
      class="letter-text"
      aria-label={m.check_letter_to({ name })}
      aria-describedby={describedBy}
      spellcheck={false}
      maxLength={20_000}
      onPointerDown={(event) => (finger.current = event.pointerType === 'touch')}
      onMouseDown={(event) => {
        // The first tap only shows the letter evenly; a phone's keyboard would cover what is to be read.
        if (finger.current && event.currentTarget.closest('[data-skimmed]')) event.preventDefault()
        even.value = true
      }}
      onFocus={() => (even.value = true)}
      onKeyDown={(event) => {
        // Back to reading, where single keys are commands again.
        if (event.key === 'Escape' && !event.isComposing) event.currentTarget.closest('article')?.focus()
      }}
      onInput={(event) => desk.write({ subject, body: event.currentTarget.value })}
      onBlur={() => desk.rest()}
    />
  )
}

function Mirror({ desk, again }: { readonly desk: LetterDesk; readonly again: readonly Range[] }) {
  const findings = openFindings(desk).filter((finding) => finding.part === 'body')
  let from = 0
  return (
    <div class="letter-mirror" lang="en" aria-hidden="true">
      {stretchesOf(desk.text.value.body, findings).map(({ text, finding }, at) => {
        const start = from
        from += text.length
        if (!finding) return <Stretch key={at} text={text} start={start} again={again} />
        return (
          <mark key={at} data-severity={finding.severity} class={isIn(start, again) ? 'said-before' : undefined}>
            {text}
          </mark>
        )
      })}
      {'\u200b'}
    </div>
  )
}

/** Words without a finding, cut where grey begins and ends. */
function Stretch({ text, start, again }: { readonly text: string; readonly start: number; readonly again: readonly Range[] }) {
  const cuts = again.flatMap((range) => [range.start - start, range.end - start]).filter((cut) => cut > 0 && cut < text.length)
  if (cuts.length === 0) return <span class={isIn(start, again) ? 'said-before' : undefined}>{text}</span>
  return [0, ...cuts].map((cut, at) => (
    <span key={cut} class={isIn(start + cut, again) ? 'said-before' : undefined}>
      {text.slice(cut, cuts[at] ?? text.length)}
    </span>
  ))
}

function isIn(place: number, ranges: readonly Range[]): boolean {
  return ranges.some(({ start, end }) => start <= place && place < end)
}
