import type { BriefView } from '../../../api/prepare.ts'

type Point = BriefView['points'][number]

/** Three of one's own that answer the posting; every match shows its words. */
export function BriefPoints({ brief }: { readonly brief: BriefView }) {
  return (
    <section class="card p-5 lg:p-4 lg:col-start-2 lg:row-span-3 lg:row-start-1" aria-labelledby="points">
      <h2 id="points" class="mb-2 text-lead">
        {brief.hasPosting ? 'Three points that answer what they ask' : 'Three points about me'}
      </h2>
      {brief.points.length === 0 && (
        <p class="text-soft">
          Nothing is known of you yet. <a href="/profile/import">Take it from your CV</a> or <a href="/profile">type it</a>.
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
          <a href={`/interviews/${brief.id}/prepare`}>Paste the posting</a>, and those that answer it come first.
        </p>
      )}
      <Unanswered lines={brief.unanswered} />
    </section>
  )
}

function Why({ point: { line, pairs, because } }: { readonly point: Point }) {
  if (line === undefined) return because === 'chosen' ? <p class="text-small text-soft">your choice</p> : null
  return (
    <p class="text-small text-soft">
      {because === 'chosen' && 'your choice; '}they ask: “<Marked line={line} words={pairs.map(({ asked }) => asked)} />” · yours: {pairs.map(({ yours }) => yours).join(', ')}
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
      <p class="text-small font-semibold">They also ask, and nothing of yours answers it yet:</p>
      <ul class="list-disc ps-5 text-small text-soft">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
