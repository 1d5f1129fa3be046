import type { NoteView } from '../../../api/note.ts'
import { adviceWords } from '../../state/advice-words.ts'
import { m } from '../../words.ts'

const toneWords = { go: '', mind: m.note_look_at_this(), stop: m.note_better_not() } as const

/** Whether a card is a good idea here: is there time, where does it go, how is it written; what is missing can be entered. */
export function NoteAdvice({ advice, change }: { readonly advice: NoteView['advice']; readonly change: string }) {
  return (
    <section aria-labelledby="advice">
      <h2 id="advice" class="text-lead">
        {m.note_before_write()}
      </h2>
      <ul class="mt-2 flex flex-col gap-2">
        {advice.map(({ about, tone, words }) => (
          <li key={about} class={tone === 'go' ? '' : `note ${tone === 'stop' ? 'note-trouble' : 'note-ask'}`}>
            {toneWords[tone] && <span class="font-semibold">{toneWords[tone]} </span>}
            {adviceWords(words)}
            {tone === 'mind' && (about === 'time' || about === 'address') && (
              <>
                {' '}
                <a href={change}>{m.note_enter_it()}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
