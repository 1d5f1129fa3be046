import type { BriefView } from '../../../api/prepare.ts'
import { Stamp } from '../../ui/stamp.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { m } from '../../words.ts'

type Met = BriefView['people'][number]

/** Whom one meets: how the name is spelt and said, what may matter to them, what they may bring up. */
export function BriefPeople({ people, id }: { readonly people: readonly Met[]; readonly id: string }) {
  return (
    <section class="card p-5 lg:p-4 lg:col-start-3 lg:row-span-3 lg:row-start-1" aria-labelledby="people">
      <h2 id="people" class="mb-3 text-lead">
        {m.prepare_whom_i_meet()}
      </h2>
      {people.length === 0 && (
        <p class="text-soft">
          <Sentence of={m.prepare_nobody_yet} link={<a href={`/interviews/${id}/prepare`}>{m.prepare_add_known()}</a>} />
        </p>
      )}
      <ul class="flex flex-col gap-4">
        {people.map((person, at) => (
          <li key={person.id} class="flex gap-3">
            <span class="no-print shrink-0">
              <Stamp name={person.name} at={at} />
            </span>
            <OnePerson person={person} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OnePerson({ person: { name, title, spelling, special, saidAs, caresAbout, topics } }: { readonly person: Met }) {
  return (
    <div class="min-w-0">
      <p>
        <span class="font-serif text-lead font-semibold lg:text-base">{name}</span>
        {title !== undefined && <span class="text-soft"> · {title}</span>}
      </p>
      {(saidAs !== undefined || special.length > 0 || spelling === 'unconfirmed') && (
        <p class="text-small">
          {[
            saidAs !== undefined ? m.prepare_said_as({ saidAs }) : '',
            special.map(({ letter, called }) => `${letter}: ${called}`).join(', '),
            spelling === 'unconfirmed' ? m.prepare_look_at_spelling() : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <p class="text-small text-soft">
        {caresAbout.guess ? m.prepare_may_matter() : m.prepare_matters()}{' '}
        {caresAbout.text}
        {caresAbout.guess && <em> {m.prepare_guess_by_title()}</em>}
      </p>
      <p class="text-small">
        <span class="text-soft">{m.prepare_may_bring_up()}</span>{' '}
        {topics.join(' · ')}
      </p>
    </div>
  )
}
