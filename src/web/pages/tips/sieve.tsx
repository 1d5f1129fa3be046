import { useRef } from 'preact/hooks'
import { tipTopics, topicWords, type TipTopic } from '../../../core/tips/tip.ts'
import { ask, question } from '../../state/tips.ts'
import { Select, TextField, type Option } from '../../ui/field.tsx'

const TYPING_PAUSE = 200

const topics: readonly Option<TipTopic | 'all'>[] = [{ value: 'all', words: 'All topics' }, ...tipTopics.map((value) => ({ value, words: topicWords[value] }))]
const orders = [
  { value: 'helpful', words: 'What helped most' },
  { value: 'newest', words: 'Newest first' },
  { value: 'mine', words: 'Only mine' },
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
    <form role="search" aria-label="Find tips" class="grid grid-cols-2 gap-4 sm:grid-cols-3" onSubmit={(event) => event.preventDefault()}>
      <TextField label="Words" class="col-span-2 sm:col-span-1" placeholder="accent, card, panel" value={words} onInput={typed} />
      <Select label="Topic" value={topic ?? 'all'} options={topics} onChange={(chosen) => void ask({ topic: chosen === 'all' ? undefined : chosen })} />
      <Select
        label="Order"
        value={mine ? 'mine' : order}
        options={orders}
        onChange={(chosen) => void ask(chosen === 'mine' ? { mine: true, order: 'newest' } : { mine: false, order: chosen })}
      />
    </form>
  )
}
