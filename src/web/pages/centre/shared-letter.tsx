import { useSignal } from '@preact/signals'
import { sentencesOf } from '../../../core/text/sentences.ts'
import { useAsked } from '../../state/asked.ts'
import { call, type Answer } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { whenWas } from '../../state/time-words.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { RemarkForm, Thread } from './remarks.tsx'
import type { Remark, SharedView } from './shown.ts'

/** What a remark is written about: a sentence of the letter, or the letter as a whole. */
type About = { readonly text: string; readonly place: number } | 'letter'

/** A shared letter, with what was said beside the sentence that it is about. Its writer and the adviser see the same. */
export function SharedLetter({ id }: { readonly id: string }) {
  const { view, task, load } = useAsked('readShared', { params: { shareId: id } })
  const about = useSignal<About | undefined>(undefined)
  const writing = useTask()
  const shared = view.value
  if (!shared) return <Loading trouble={task.trouble.value} again={load} />
  const change = async (ask: () => Promise<Answer<SharedView>>): Promise<boolean> => {
    const changed = await writing.run(ask)
    if (changed) view.value = changed
    return changed !== undefined
  }
  const say = async (text: string, answers?: string): Promise<boolean> => {
    const to = answers === undefined && about.value !== undefined && about.value !== 'letter' ? { about: about.value } : {}
    const isSaid = await change(() => call('addRemark', { params: { shareId: id }, body: { id: crypto.randomUUID(), text, ...to, ...(answers !== undefined && { answers }) } }))
    if (isSaid && answers === undefined) about.value = undefined
    return isSaid
  }
  const settle = (remark: Remark): void => void change(() => call(remark.isSettled ? 'unsettleRemark' : 'settleRemark', { params: { shareId: id, remarkId: remark.id } }))
  return (
    <Screen title={shared.isYours ? m.centre_shown_to({ adviser: shared.adviser }) : m.centre_letter_of({ student: shared.student })} lead={leadOf(shared)} above={<Back shared={shared} />} wide>
      {shared.isOlder && <p class="note note-ask mb-5">{m.centre_is_older()}</p>}
      <div class="grid gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <LetterText shared={shared} chosen={about.value} onChoose={(next) => (about.value = next)} />
        <section aria-labelledby="remarks">
          <h2 id="remarks" class="text-lead">
            {m.centre_remarks()}
          </h2>
          {about.value === undefined ? (
            <Button kind="quiet" class="-ms-2" onClick={() => (about.value = 'letter')}>
              {m.centre_remark_whole()}
            </Button>
          ) : (
            <RemarkForm key={JSON.stringify(about.value)} about={about.value === 'letter' ? undefined : about.value.text} label={m.centre_remark_words()} button={m.centre_remark_add()} busy={writing.busy.value} onSay={(text) => say(text)} onLeave={() => (about.value = undefined)} />
          )}
          <TroubleNote trouble={writing.trouble.value} />
          <Thread remarks={shared.remarks} busy={writing.busy.value} onAnswer={(remark, text) => say(text, remark.id)} onSettle={settle} />
        </section>
      </div>
      {shared.isYours && <TakeBack shared={shared} />}
    </Screen>
  )
}

function leadOf({ isLive, sharedAt }: SharedView): string {
  return isLive ? m.centre_is_live() : m.centre_is_copy({ when: whenWas(sharedAt, Date.now()) })
}

function Back({ shared: { isYours, interviewId } }: { readonly shared: SharedView }) {
  return (
    <p class="mb-2 flex flex-wrap gap-x-4">
      <a class="inline-flex min-h-11 items-center" href={isYours ? '/centre' : '/centre/letters'}>
        {m.centre_back()}
      </a>
      {interviewId !== undefined && (
        <a class="inline-flex min-h-11 items-center" href={`/interviews/${interviewId}/letters`}>
          {m.centre_to_the_letter()}
        </a>
      )}
    </p>
  )
}

/** Each sentence is a button; lines stay lines, so that it looks like the letter. */
function LetterText({ shared: { subject, body, remarks }, chosen, onChoose }: { readonly shared: SharedView; readonly chosen: About | undefined; readonly onChoose: (about: About) => void }) {
  const sentences = sentencesOf(body).map((sentence, place) => ({ ...sentence, place }))
  const marked = new Set(remarks.flatMap(({ about, isSettled }) => (about?.place === undefined || isSettled ? [] : [about.place])))
  const lines = linesOf(body)
  return (
    <section aria-label={subject}>
      <p class="mb-3 text-small text-soft">{m.centre_press_sentence()}</p>
      <div class="card p-5 font-serif text-letter sm:p-7">
        <p class="mb-4 font-sans text-base font-semibold">{subject}</p>
        {lines.map(({ start, end }) => (
          <p key={start} class="min-h-[0.8em]">
            {sentences
              .filter((sentence) => sentence.start >= start && sentence.end <= end)
              .map(({ text, place }) => (
                <button
                  key={place}
                  type="button"
                  class={`-mx-1 inline rounded-small px-1 py-2 text-start hover:bg-sunk ${isChosen(chosen, place) ? 'bg-teal-wash' : marked.has(place) ? 'bg-amber-wash' : ''}`}
                  aria-label={m.centre_remark_to({ sentence: text })}
                  aria-pressed={isChosen(chosen, place)}
                  onClick={() => onChoose({ text, place })}
                >
                  {text}{' '}
                </button>
              ))}
          </p>
        ))}
      </div>
    </section>
  )
}

function isChosen(about: About | undefined, place: number): boolean {
  return about !== undefined && about !== 'letter' && about.place === place
}

function linesOf(body: string): readonly { readonly start: number; readonly end: number }[] {
  let start = 0
  return body.split('\n').map((line) => {
    const here = { start, end: start + line.length }
    start = here.end + 1
    return here
  })
}

function TakeBack({ shared: { id, adviser } }: { readonly shared: SharedView }) {
  const task = useTask()
  const isBack = useSignal(false)
  const takeBack = async (): Promise<void> => {
    if (!(await task.run(() => call('takeLetterBack', { params: { shareId: id } })))) return
    isBack.value = true
    tell(m.centre_taken_back({ adviser }))
  }
  if (isBack.value) return <ButtonLink href="/centre">{m.centre_mine()}</ButtonLink>
  return (
    <div class="mt-8 border-t border-line pt-5">
      <Button busy={task.busy.value} onClick={() => void takeBack()}>
        {m.centre_take_back()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
