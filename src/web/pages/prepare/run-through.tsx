import { useSignal } from '@preact/signals'
import { useRoute } from 'preact-iso/router'
import { askEveryoneFor } from '../../../core/prepare/brief.ts'
import type { BriefView } from '../../../api/prepare.ts'
import { briefTrouble, loadBrief, useBrief } from '../../state/brief.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'

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
    <Screen key={at.value} title={step?.title ?? 'You are ready'} above={<p class="mb-2 text-soft">{brief.company} · {at.value + 1} of {steps.length}</p>}>
      <ul class="flex min-h-56 flex-col gap-4 font-serif text-title leading-snug">
        {step?.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="mt-8 flex flex-wrap gap-3">
        {at.value + 1 < steps.length ? (
          <Button kind="main" onClick={() => (at.value += 1)}>
            Next
          </Button>
        ) : (
          <ButtonLink kind="main" href="/">
            Go in
          </ButtonLink>
        )}
        {at.value > 0 && <Button onClick={() => (at.value -= 1)}>Back</Button>}
      </div>
    </Screen>
  )
}

function stepsOf({ goal, points, people, questions, format }: BriefView): Step[] {
  return [
    { title: 'Why I want this one', lines: goal.length > 0 ? goal : ['Say it to yourself, in one sentence.'] },
    { title: 'Three points', lines: points.slice(0, 3).map(({ text }) => text) },
    { title: 'Their names', lines: people.map(({ name, saidAs }) => (saidAs === undefined ? name : `${name}: ${saidAs}`)) },
    { title: 'One question', lines: questions.slice(0, 1).map(({ text }) => text) },
    { title: 'Breathe', lines: ['In for four, out for six, five times.', 'You were invited. They want it to go well.', askEveryoneFor(format)] },
  ].filter(({ lines }) => lines.length > 0)
}
