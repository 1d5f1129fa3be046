import './paper.css'
import { useEffect, useState } from 'preact/hooks'
import type { DrawingView } from '../../../api/note.ts'
import type { NoteKind } from '../../../core/note/layout/papers.ts'
import { m } from '../../words.ts'

type Drawn = Extract<DrawingView, { ok: true }>
type DrawnPage = Drawn['pages'][number]

const pageWords: Readonly<Record<string, string>> = { outside: m.note_paper_outside(), inside: m.note_paper_inside(), sheet: m.note_the_sheet(), card: m.prepare_the_card(), envelope: m.note_the_envelope() }

interface PaperProps {
  readonly drawing: Drawn
  readonly kind: NoteKind
  /** What stands on it: the words for whoever does not see it. */
  readonly text: string
}

/** The drawing as it will lie on paper: on the screen as wide as there is room, printed at its real size. */
export function Paper({ drawing, kind, text }: PaperProps) {
  const pages = kind === 'card' ? drawing.pages.toSorted((one, other) => order(one) - order(other)) : drawing.pages
  return (
    <div class="flex flex-col gap-4">
      {pages.map((page) => (
        <figure key={page.name} class="m-0">
          <PaperImage page={page} turned={kind === 'card' && page.name === 'sheet'} text={text} />
          <figcaption class="mt-1 text-small text-soft">
            {pageWords[page.name] ?? page.name}
            {kind === 'card' && page.name === 'sheet' && `, ${m.note_turned()}`}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}

/** The note first. */
function order({ name }: DrawnPage): number {
  return name === 'outside' ? 1 : 0
}

function PaperImage({ page, turned, text }: { readonly page: DrawnPage; readonly turned: boolean; readonly text: string }) {
  const source = useBlobAddress(page.svg)
  const size = `paper-${Math.round(page.width)}x${Math.round(page.height)}`
  return (
    <img
      class={`paper ${size} ${turned ? 'paper-turned' : ''}`}
      src={source}
      width={Math.round(page.width * 4)}
      height={Math.round(page.height * 4)}
      alt={page.name === 'outside' ? m.note_front_of_card() : text}
    />
  )
}

/** The drawing runs in an image of its own: whatever stands in it, it can do nothing to the page. */
function useBlobAddress(svg: string): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const fresh = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(fresh)
    // The image before it stays until the new one is there.
    return () => setTimeout(() => URL.revokeObjectURL(fresh), 1000)
  }, [svg])
  return address
}
