import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { whenWas } from '../../state/time-words.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox } from '../../ui/field.tsx'
import { m } from '../../words.ts'
import type { Remark } from './shown.ts'

interface ThreadProps {
  readonly remarks: readonly Remark[]
  readonly busy: boolean
  readonly onAnswer: (remark: Remark, text: string) => Promise<boolean>
  readonly onSettle: (remark: Remark) => void
}

/** What was said, in the order of the letter; what is settled stands below. */
export function Thread({ remarks, ...acts }: ThreadProps) {
  const first = remarks.filter(({ answers }) => answers === undefined).toSorted((a, b) => (a.about?.place ?? -1) - (b.about?.place ?? -1))
  const [open, settled] = [first.filter(({ isSettled }) => !isSettled), first.filter(({ isSettled }) => isSettled)]
  const one = (remark: Remark) => <OneRemark key={remark.id} remark={remark} answers={remarks.filter(({ answers }) => answers === remark.id)} {...acts} />
  return (
    <>
      {first.length === 0 && <p class="mt-2 text-soft">{m.centre_remarks_none()}</p>}
      <ul class="mt-3 flex flex-col gap-4 empty:hidden">{open.map(one)}</ul>
      {settled.length > 0 && (
        <details class="mt-4">
          <summary class="min-h-11 py-2 font-semibold">{m.centre_is_settled()}</summary>
          <ul class="mt-2 flex flex-col gap-4">{settled.map(one)}</ul>
        </details>
      )}
    </>
  )
}

function OneRemark({ remark, answers, busy, onAnswer, onSettle }: { readonly remark: Remark; readonly answers: readonly Remark[] } & Omit<ThreadProps, 'remarks'>) {
  const isAnswering = useSignal(false)
  const answer = async (text: string): Promise<boolean> => {
    const isSaid = await onAnswer(remark, text)
    if (isSaid) isAnswering.value = false
    return isSaid
  }
  return (
    <li class="card p-4">
      <AboutLine remark={remark} />
      <Said remark={remark} />
      {answers.length > 0 && (
        <ul class="mt-3 flex flex-col gap-3 border-s-2 border-line ps-3">
          {answers.map((each) => (
            <li key={each.id}>
              <Said remark={each} />
            </li>
          ))}
        </ul>
      )}
      {isAnswering.value ? (
        <RemarkForm label={m.centre_answer_words()} button={m.centre_answer()} busy={busy} onSay={answer} onLeave={() => (isAnswering.value = false)} />
      ) : (
        <div class="mt-2 -ms-2 flex flex-wrap">
          <Button kind="quiet" onClick={() => (isAnswering.value = true)}>
            {m.centre_answer()}
          </Button>
          <Button kind="quiet" busy={busy} onClick={() => onSettle(remark)}>
            {remark.isSettled ? m.centre_unsettle() : m.centre_settle()}
          </Button>
        </div>
      )}
    </li>
  )
}

function AboutLine({ remark: { about } }: { readonly remark: Remark }) {
  if (!about) return null
  const words = { same: m.centre_remark_on, changed: m.centre_sentence_changed, gone: m.centre_sentence_gone }[about.is]({ sentence: about.text })
  return <p class={`mb-2 text-small ${about.is === 'same' ? 'text-soft' : 'text-amber'}`}>{words}</p>
}

function Said({ remark: { isYours, by, at, text } }: { readonly remark: Remark }) {
  return (
    <>
      <p class="text-small">
        <span class="font-semibold">{isYours ? m.centre_you() : by}</span> <span class="text-soft">· {whenWas(at, Date.now())}</span>
      </p>
      <p class="whitespace-pre-line">{text}</p>
    </>
  )
}

interface FormProps {
  /** The sentence that it is about. */
  readonly about?: string | undefined
  readonly label: string
  readonly button: string
  readonly busy: boolean
  readonly onSay: (text: string) => Promise<boolean>
  readonly onLeave: () => void
}

/** Where a remark or an answer is written; what was typed stays until it was taken. */
export function RemarkForm({ about, label, button, busy, onSay, onLeave }: FormProps) {
  const text = useSignal('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const submit = (event: Event): void => {
    event.preventDefault()
    if (text.value.trim() !== '') void onSay(text.value)
  }
  return (
    <form ref={form} class="mt-3 flex flex-col gap-3" onSubmit={submit}>
      {about !== undefined && <p class="text-small text-soft">{m.centre_remark_on({ sentence: about })}</p>}
      <TextBox label={label} rows={3} value={text.value} onInput={(value) => (text.value = value)} />
      <div class="flex flex-wrap gap-2">
        <Button type="submit" busy={busy}>
          {button}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {m.centre_leave_it()}
        </Button>
      </div>
    </form>
  )
}
