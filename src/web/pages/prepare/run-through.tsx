import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso/router'
import type { BriefView } from '../../../api/prepare.ts'
import { askEveryone, briefTrouble, loadBrief, useBrief } from '../../state/brief.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

interface Step {
  readonly title: string
  readonly lines: readonly string[]
}

/** Two calm minutes before it: the goal, three points, the names, breathe. One thing at a time. */
export function RunThrough() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const brief = useBrief(id)
  const at = useSignal(0)
  if (!brief) return <Loading trouble={briefTrouble.value} again={() => void loadBrief(id)} />
  const steps = stepsOf(brief)
  const step = steps[at.value]
  return (
    <Screen key={at.value} title={step?.title ?? m.prepare_you_are_ready()} above={<p class="mb-2 text-soft">{m.prepare_step_of({ company: brief.company, at: at.value + 1, count: steps.length })}</p>}>
      <ul class="flex min-h-56 flex-col gap-4 font-serif text-title leading-snug">
        {step?.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="mt-8 flex flex-wrap gap-3">
        {at.value + 1 < steps.length ? (
          <Button kind="main" onClick={() => (at.value += 1)}>
            {m.prepare_next_step()}
          </Button>
        ) : (
          <ButtonLink kind="main" href="/">
            {m.prepare_go_in()}
          </ButtonLink>
        )}
        {at.value > 0 && <Button onClick={() => (at.value -= 1)}>{m.prepare_step_back()}</Button>}
      </div>
    </Screen>
  )
}

function stepsOf({ goal, points, people, questions, format }: BriefView): Step[] {
  return [
    { title: m.prepare_why_this_one(), lines: goal.length > 0 ? goal : [m.prepare_say_yourself_one_sentence()] },
    { title: m.prepare_three_points(), lines: points.slice(0, 3).map(({ text }) => text) },
    { title: m.prepare_their_names(), lines: people.map(({ name, saidAs }) => (saidAs === undefined ? name : `${name}: ${saidAs}`)) },
    { title: m.prepare_one_question(), lines: questions.slice(0, 1).map(({ text }) => text) },
    { title: m.prepare_breathe(), lines: [m.prepare_four_out_six_five(), m.prepare_invited_they_want_go(), askEveryone(format)] },
  ].filter(({ lines }) => lines.length > 0)
}
