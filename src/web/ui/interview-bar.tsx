import type { InterviewView } from '../../api/views.ts'
import type { SaveState } from '../state/saver.ts'
import { waitingHere } from '../state/kept-here.ts'
import { Ring } from './ring.tsx'
import { m } from '../words.ts'

const saveWords: Record<SaveState, string> = { saved: m.home_saved(), waiting: m.home_saving(), saving: m.home_saving(), trouble: m.home_not_saved() }

interface BarProps {
  readonly view: InterviewView
  readonly here: 'talk' | 'letters' | 'sent'
  readonly saved?: SaveState | undefined
}

/** Where one is: the hours left, the company, the three steps of the way, and whether everything is kept. */
export function InterviewBar({ view, here, saved }: BarProps) {
  const at = `/interviews/${view.id}`
  const steps = [
    { step: 'talk', href: `${at}/talk`, words: m.ui_step_talk() },
    { step: 'letters', href: `${at}/letters`, words: m.ui_step_letters() },
    { step: 'sent', href: `${at}/sent`, words: m.ui_step_sent() },
  ] as const
  return (
    <div class="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Ring deadline={view.deadline} over={view.over} size="small" />
      <div class="min-w-0 grow basis-32">
        <p class="line-clamp-2 font-semibold">{view.company}</p>
        <p class="flex gap-x-1.5 text-small text-soft">
          <span class="line-clamp-2 min-w-0 py-1">{view.position}</span>
          <a href={`${at}/details`} class="-my-2 inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center self-end px-1 underline underline-offset-2">
            {m.ui_change_short()}
          </a>
        </p>
      </div>
      {saved !== undefined && (
        <p class={`shrink-0 text-small ${saved === 'trouble' ? 'font-semibold text-brick' : 'text-soft'}`} aria-live="polite">
          {saved === 'saved' && waitingHere.value > 0 ? m.home_on_this_device() : saveWords[saved]}
        </p>
      )}
      <nav aria-label={m.ui_steps_label()} class="flex w-full gap-1 border-b border-line">
        {steps.map((each) => (
          <a
            key={each.step}
            href={each.href}
            aria-current={each.step === here ? 'step' : undefined}
            class="-mb-px grid min-h-11 place-items-center border-b-3 border-transparent px-3 whitespace-nowrap text-soft sm:px-4 no-underline hover:text-teal-deep aria-[current=step]:border-teal forced-colors:not-aria-[current=step]:border-b-0 aria-[current=step]:font-semibold aria-[current=step]:text-ink"
          >
            {each.words}
          </a>
        ))}
      </nav>
    </div>
  )
}
