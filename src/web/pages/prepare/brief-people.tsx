import type { BriefView } from '../../../api/prepare.ts'
import { Stamp } from '../../ui/stamp.tsx'

type Met = BriefView['people'][number]

/** Whom one meets: how the name is spelt and said, what may matter to them, what they may bring up. */
export function BriefPeople({ people, id }: { readonly people: readonly Met[]; readonly id: string }) {
  return (
    <section class="card p-5 lg:p-4 lg:col-start-3 lg:row-span-3 lg:row-start-1" aria-labelledby="people">
      <h2 id="people" class="mb-3 text-lead">
        Whom I meet
      </h2>
      {people.length === 0 && (
        <p class="text-soft">
          Nobody is named yet. <a href={`/interviews/${id}/prepare`}>Add who you know of</a>; the rest you meet there.
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
            saidAs !== undefined ? `said “${saidAs}”` : '',
            special.map(({ letter, called }) => `${letter}: ${called}`).join(', '),
            spelling === 'unconfirmed' ? 'look at the spelling' : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <p class="text-small text-soft">
        {caresAbout.guess ? 'May matter: ' : 'Matters: '}
        {caresAbout.text}
        {caresAbout.guess && <em> (a guess by the title)</em>}
      </p>
      <p class="text-small">
        <span class="text-soft">May bring up: </span>
        {topics.join(' · ')}
      </p>
    </div>
  )
}
