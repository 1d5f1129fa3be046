import type { InterviewView } from '../../../api/views.ts'
import { m } from '../../words.ts'

const words = { 'to-write': m.send_card_to_write(), written: m.send_card_to_post(), posted: m.send_card_posted(), waived: m.state_not_needed() } as const

/** One quiet offer after sending: a card by hand, for whoever seems worth a stamp. */
export function Cards({ view }: { readonly view: InterviewView }) {
  if (view.caseFile.interview.letters === 'not-wanted') return null
  return (
    <section aria-labelledby="cards" class="mt-8">
      <h2 id="cards" class="text-lead">
        {m.send_card_hand()}
      </h2>
      <p class="mt-1 text-soft">{m.send_addition_where_there_time()}</p>
      <p class="mt-3 flex flex-wrap gap-2">
        {view.caseFile.people.map((person) => {
          const note = view.thanks.find(({ personId }) => personId === person.id)?.note
          return (
            <a key={person.id} class="chip no-underline" href={`/interviews/${view.id}/note/${person.id}`}>
              {person.name}
              {note && <span class="text-small text-soft">{words[note]}</span>}
            </a>
          )
        })}
      </p>
    </section>
  )
}
