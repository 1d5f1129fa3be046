import type { InterviewView } from '../../../api/views.ts'

const words = { 'to-write': 'to write', written: 'to post', posted: 'posted', waived: 'not needed' } as const

/** One quiet offer after sending: a card by hand, for whoever seems worth a stamp. */
export function Cards({ view }: { readonly view: InterviewView }) {
  if (view.caseFile.interview.letters === 'not-wanted') return null
  return (
    <section aria-labelledby="cards" class="mt-8">
      <h2 id="cards" class="text-lead">
        A card by hand?
      </h2>
      <p class="mt-1 text-soft">In addition, where there is time for the post. Regards proposes the words; you copy or print them.</p>
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
