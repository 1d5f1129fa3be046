import { useRef } from 'preact/hooks'
import { tipTopics, type TipTopic } from '../../../core/tips/tip.ts'
import { ask, question } from '../../state/tips.ts'
import { Select, TextField, type Option } from '../../ui/field.tsx'
import { m } from '../../words.ts'
import { topicWords } from './topic-words.ts'

const TYPING_PAUSE = 200

const topics: readonly Option<TipTopic | 'all'>[] = [{ value: 'all', words: m.tips_all_topics() }, ...tipTopics.map((value) => ({ value, words: topicWords[value] }))]
const orders = [
  { value: 'helpful', words: m.tips_what_helped_most() },
  { value: 'newest', words: m.tips_newest_first() },
  { value: 'mine', words: m.tips_only_mine() },
] as const

/** Finds tips by words, topic and order. */
export function Sieve() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { words, topic, order, mine } = question.value
  const typed = (text: string): void => {
    question.value = { ...question.value, words: text }
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void ask(), TYPING_PAUSE)
  }
  return (
    <form role="search" aria-label={m.tips_find_tips()} class="grid grid-cols-2 gap-4 sm:grid-cols-3" onSubmit={(event) => event.preventDefault()}>
      <TextField label={m.tips_field_words()} class="col-span-2 sm:col-span-1" placeholder="accent, card, panel" value={words} onInput={typed} />
      <Select label={m.tips_field_topic()} value={topic ?? 'all'} options={topics} onChange={(chosen) => void ask({ topic: chosen === 'all' ? undefined : chosen })} />
      <Select
        label={m.tips_field_order()}
        value={mine ? 'mine' : order}
        options={orders}
        onChange={(chosen) => void ask(chosen === 'mine' ? { mine: true, order: 'newest' } : { mine: false, order: chosen })}
      />
    </form>
  )
}
