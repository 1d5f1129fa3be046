import type { BriefView } from '../../../api/prepare.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { m } from '../../words.ts'

type Point = BriefView['points'][number]

/** Three of one's own that answer the posting; every match shows its words. */
export function BriefPoints({ brief }: { readonly brief: BriefView }) {
  return (
    <section class="card p-5 lg:p-4 lg:col-start-2 lg:row-span-3 lg:row-start-1" aria-labelledby="points">
      <h2 id="points" class="mb-2 text-lead">
        {brief.hasPosting ? m.prepare_three_points_answer_they() : m.prepare_three_points_about_me()}
      </h2>
      {brief.points.length === 0 && (
        <p class="text-soft">
          <Sentence of={m.prepare_nothing_known} cv={<a href="/profile/import">{m.prepare_take_from_cv()}</a>} type={<a href="/profile">{m.prepare_type_it()}</a>} />
        </p>
      )}
      <ol class="flex list-decimal flex-col gap-3 ps-5">
        {brief.points.map((point) => (
          <li key={point.id}>
            <p class="font-semibold">{point.text}</p>
            {point.evidence !== undefined && <p class="text-small text-soft">{point.evidence}</p>}
            <Why point={point} />
          </li>
        ))}
      </ol>
      {!brief.hasPosting && brief.points.length > 0 && (
        <p class="no-print mt-3 text-small text-soft">
          <Sentence of={m.prepare_posting_first} link={<a href={`/interviews/${brief.id}/prepare`}>{m.prepare_paste_posting()}</a>} />
        </p>
      )}
      <Unanswered lines={brief.unanswered} />
    </section>
  )
}

function Why({ point: { line, pairs, because } }: { readonly point: Point }) {
  if (line === undefined) return because === 'chosen' ? <p class="text-small text-soft">{m.prepare_your_choice()}</p> : null
  return (
    <p class="text-small text-soft">
      {because === 'chosen' && `${m.prepare_your_choice()}; `}
      <Sentence of={m.prepare_they_ask} line={<Marked line={line} words={pairs.map(({ asked }) => asked)} />} yours={pairs.map(({ yours }) => yours).join(', ')} />
    </p>
  )
}

/** The line of the posting with the words that were met set off. */
function Marked({ line, words }: { readonly line: string; readonly words: readonly string[] }) {
  const parts = line.split(/(\p{L}[\p{L}\p{M}\p{N}+#]*(?:['’.-][\p{L}\p{N}]+)*)/u)
  return <>{parts.map((part, at) => (words.some((word) => part.replace(/['’]s$/, '') === word) ? <strong key={at} class="text-ink">{part}</strong> : part))}</>
}

function Unanswered({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div class="mt-4 border-t border-line pt-3">
      <p class="text-small font-semibold">{m.prepare_they_also_ask_nothing()}</p>
      <ul class="list-disc ps-5 text-small text-soft">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
