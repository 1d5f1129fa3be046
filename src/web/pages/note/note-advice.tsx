import type { NoteView } from '../../../api/note.ts'
import { m } from '../../words.ts'

const toneWords = { go: '', mind: m.note_look_at_this(), stop: m.note_better_not() } as const

/** Whether a card is a good idea here: is there time, where does it go, how is it written. */
export function NoteAdvice({ advice }: { readonly advice: NoteView['advice'] }) {
  return (
    <section aria-labelledby="advice">
      <h2 id="advice" class="text-lead">
        {m.note_before_write()}
      </h2>
      <ul class="mt-2 flex flex-col gap-2">
        {advice.map(({ about, tone, words }) => (
          <li key={about} class={tone === 'go' ? '' : `note ${tone === 'stop' ? 'note-trouble' : 'note-ask'}`}>
            {toneWords[tone] && <span class="font-semibold">{toneWords[tone]} </span>}
            {words}
          </li>
        ))}
      </ul>
    </section>
  )
}
