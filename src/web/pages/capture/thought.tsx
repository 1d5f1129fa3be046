import { useFocusWhere } from '../../ui/focus.ts'
import { GrowingLine } from '../../ui/growing-line.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { OwnWords } from './own-words.tsx'
import { m } from '../../words.ts'

interface OfferProps {
  /** The one question that fits the note. */
  readonly question: string | undefined
  /** 'note 2 about Siobhán', for those who listen to the page. */
  readonly which: string
  readonly onOpen: () => void
}

/** Offers to write down what one thinks of it. */
export function ThoughtOffer({ question = m.capture_your_thought_on_it(), which, onOpen }: OfferProps) {
  return (
    <button
      type="button"
      class="inline-flex min-h-11 items-center gap-1.5 px-2 text-small text-teal"
      aria-label={`${question} ${which}`}
      onClick={onOpen}
    >
      <PlusIcon /> {question}
    </button>
  )
}

interface ThoughtProps {
  readonly id: string
  readonly question: string | undefined
  readonly which: string
  readonly thought: string | undefined
  /** The thought as the letter would put it, where that is not as it is typed. */
  readonly line: string | undefined
  readonly onChange: (thought: string | undefined) => void
}

/** What the candidate would answer or add: the one thing that joins their talk to their letter. */
export function Thought({ id, question = m.capture_what_would_you_answer(), which, thought, line, onChange }: ThoughtProps) {
  useFocusWhere(thought === undefined, id)
  return (
    <div class="ms-3 mt-1 mb-2 border-s-3 border-teal ps-3" data-own-words>
      <GrowingLine
        id={id}
        label={m.capture_thought_on({ which })}
        placeholder={question}
        value={thought ?? ''}
        onInput={(words) => onChange(words === '' ? undefined : words)}
      />
      <OwnWords id={`${id}-says`} text={thought ?? ''} reading={line === undefined ? undefined : { line }} onChange={onChange} />
    </div>
  )
}
