import type { MemberRole } from '../../../core/model/member.ts'
import { useAsked } from '../../state/asked.ts'
import { Loading } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { Cohorts } from './cohorts.tsx'
import { Figures } from './figures.tsx'
import { LettersShown } from './letters-shown.tsx'
import { Mine } from './mine.tsx'
import { ProgrammeScreen } from './programme.tsx'
import { Programmes } from './programmes.tsx'
import { SharedLetter } from './shared-letter.tsx'
import { ShowLetter } from './show-letter.tsx'

interface Place {
  readonly page?: string
  readonly id?: string
}

/** A career centre, each page for those whom it concerns. */
export function Centre({ page = '', id = '' }: Place) {
  const { view, task, load } = useAsked('readMyCentre', {})
  const mine = view.value
  if (!mine) return <Loading trouble={task.trouble.value} again={load} />
  const nav = <Nav role={mine.role} page={page} />
  if (page === 'letters' && id) return <SharedLetter key={id} id={id} />
  if (page === 'show' && id) return <ShowLetter key={id} letterId={id} />
  if (mine.role === 'student') return <Mine view={view} />
  if (page === 'programmes' && id) return <ProgrammeScreen key={id} id={id} />
  if (page === 'programmes') return <Programmes nav={nav} />
  if (page === 'figures') return <Figures nav={nav} />
  if (page === 'letters') return <LettersShown nav={nav} />
  return <Cohorts nav={nav} role={mine.role} />
}

function Nav({ role, page }: { readonly role: MemberRole; readonly page: string }) {
  if (role === 'student') return null
  const places = [
    { page: '', words: m.centre_last_day() },
    ...(role === 'adviser' ? [{ page: 'letters', words: m.centre_letters() }] : []),
    { page: 'figures', words: m.centre_figures() },
    ...(role === 'admin' ? [{ page: 'programmes', words: m.centre_programmes() }] : []),
  ]
  return (
    <nav aria-label={m.centre_title()} class="mb-5 flex flex-wrap gap-2">
      {places.map((place) => (
        <a key={place.page} href={place.page === '' ? '/centre' : `/centre/${place.page}`} class="chip no-underline" aria-current={place.page === page ? 'page' : undefined}>
          {place.words}
        </a>
      ))}
    </nav>
  )
}
