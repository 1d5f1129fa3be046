import { useSignal } from '@preact/signals'
import type { TipView } from '../../../api/tips.ts'
import { cleanText, lengthOf } from '../../../core/tips/clean-text.ts'
import { tipLength, topicsPerTip } from '../../../core/tips/limits.ts'
import { tipTopics, type TipTopic } from '../../../core/tips/tip.ts'
import { call } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox, TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { topicWords } from './topic-words.ts'

interface FormProps {
  readonly heading: string
  readonly tip?: TipView
  readonly onKept: (tip: TipView) => void
  readonly onLeave: () => void
}

/** Writes a tip, or changes one. What was typed stays until it is kept. */
export function TipForm({ heading, tip, onKept, onLeave }: FormProps) {
  const text = useSignal(tip?.text ?? '')
  const topics = useSignal<readonly TipTopic[]>(tip?.topics ?? [])
  const source = useSignal(tip?.source?.name ?? '')
  // The same id with every try: a dropped answer posts nothing twice.
  const id = useSignal(crypto.randomUUID())
  const tried = useSignal(false)
  const task = useTask()
  const clean = cleanText(text.value, tipLength)
  const problems = { text: clean.ok ? undefined : clean.why, topics: topics.value.length === 0 ? m.tips_choose_about() : undefined }
  const keep = async (): Promise<void> => {
    tried.value = true
    if (problems.text ?? problems.topics) return
    const sourceName = source.value.trim()
    const body = { text: text.value, topics: [...topics.value], ...(sourceName && { source: { ...tip?.source, name: sourceName } }) }
    const kept = await task.run(() => (tip ? call('changeTip', { params: { tipId: tip.id }, body }) : call('addTip', { body: { ...body, id: id.value } })))
    if (kept) onKept(kept)
  }
  return (
    <form
      class="flex flex-col gap-4"
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <h2 class="text-lead">{heading}</h2>
      <TextBox
        label={m.tips_your_tip()}
        hint={m.tips_would_tell_friend_interview({ text: lengthOf(text.value), longest: tipLength.longest })}
        rows={4}
        value={text.value}
        onInput={(typed) => (text.value = typed)}
        problem={tried.value ? problems.text : undefined}
      />
      <Topics chosen={topics.value} onChange={(chosen) => (topics.value = chosen)} problem={tried.value ? problems.topics : undefined} />
      <TextField label={m.tips_where_from()} optional hint={m.tips_book_page_somebody_s()} value={source.value} onInput={(typed) => (source.value = typed)} />
      <TroubleNote trouble={task.trouble.value} />
      <div class="flex flex-wrap gap-2">
        <Button kind="main" type="submit" busy={task.busy.value}>
          {tip ? m.tips_keep_the_change() : m.tips_share_it()}
        </Button>
        <Button onClick={onLeave}>{m.tips_leave_it()}</Button>
      </div>
    </form>
  )
}

function Topics({ chosen, onChange, problem }: { readonly chosen: readonly TipTopic[]; readonly onChange: (chosen: readonly TipTopic[]) => void; readonly problem: string | undefined }) {
  const toggle = (topic: TipTopic): void => onChange(chosen.includes(topic) ? chosen.filter((each) => each !== topic) : [...chosen, topic].slice(-topicsPerTip))
  return (
    <fieldset class="min-w-0" aria-describedby={problem === undefined ? undefined : 'topics-problem'}>
      <legend class="mb-1 font-semibold">
        {m.tips_what_about()} <span class="font-normal text-soft">{m.tips_up_to({ topicsPerTip })}</span>
      </legend>
      <div class="flex flex-wrap gap-2">
        {tipTopics.map((topic) => (
          <label key={topic} class="chip">
            <input type="checkbox" class="size-4" checked={chosen.includes(topic)} onChange={() => toggle(topic)} />
            {topicWords[topic]}
          </label>
        ))}
      </div>
      {problem !== undefined && (
        <p id="topics-problem" class="mt-1.5 text-small font-semibold text-brick">
          {problem}
        </p>
      )}
    </fieldset>
  )
}
