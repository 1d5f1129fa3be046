import type { FindingView } from '../../../api/views.ts'
import { m } from '../../words.ts'

interface SideBySideProps {
  /** What this letter says. */
  readonly written: string
  readonly beside: NonNullable<FindingView['beside']>
}

/** A sentence of this letter next to the one of another letter that it is too alike. */
export function SideBySide({ written, beside }: SideBySideProps) {
  return (
    <dl class="mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(100%,7rem),1fr))] gap-3 text-small">
      <Sentence label={m.check_this_letter()} text={written} />
      <Sentence label={m.check_to_whom({ who: beside.who })} text={beside.text} />
    </dl>
  )
}

function Sentence({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div class="min-w-0">
      <dt class="font-semibold break-words">{label}</dt>
      <dd lang="en" class="mt-0.5 border-s-2 border-edge ps-2 font-serif break-words">{text}</dd>
    </div>
  )
}
