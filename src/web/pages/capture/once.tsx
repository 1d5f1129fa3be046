import { useId } from 'preact/hooks'
import type { TalkDesk } from '../../state/talk.ts'
import { TextField } from '../../ui/field.tsx'
import { Lines } from '../../ui/lines.tsx'
import { m } from '../../words.ts'
import { OwnWords, useOwnWords } from './own-words.tsx'

interface OnceProps {
  readonly desk: TalkDesk
  readonly company: string
  readonly interviewId: string
  /** Whether only one person was met. */
  readonly alone: boolean
}

/** What is the same for everybody: asked once. */
export function Once({ desk, company, interviewId, alone }: OnceProps) {
  const { talk, change } = desk
  const { reasons, nextStep } = talk.value
  const id = useId()
  const reasonReader = useOwnWords('reason', reasons, interviewId)
  const stepReader = useOwnWords('next-step', [nextStep], interviewId)
  const setNextStep = (words: string): void => change({ ...talk.value, nextStep: words })
  return (
    <section class="card p-4 sm:p-6" aria-labelledby="once">
      <h2 id="once" class="mb-4 text-lead">
        {alone ? m.capture_and_the_position() : m.capture_for_all_of_them()}
      </h2>
      <div class="flex flex-col gap-5">
        <div>
          <p class="mb-1 font-semibold">{m.capture_why_want()}</p>
          <Lines
            label={m.capture_reason_label()}
            values={reasons}
            prompts={[m.capture_what_draws_you_to({ company }), m.check_another_reason(), m.capture_prompt_and_another()]}
            onChange={(words) => change({ ...talk.value, reasons: words })}
            below={(line) => <OwnWords {...line} reading={reasonReader.readingOf(line.text)} />}
          />
        </div>
        <div data-own-words>
          <TextField
            label={m.capture_what_next()}
            optional
            hint={m.capture_as_they_said()}
            placeholder="they decide by the end of next week"
            value={nextStep}
            onInput={setNextStep}
          />
          <OwnWords id={`${id}-next`} text={nextStep} reading={stepReader.readingOf(nextStep)} onChange={setNextStep} />
        </div>
      </div>
    </section>
  )
}
