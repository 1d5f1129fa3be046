import { dismiss, notices, spoken, type Notice } from '../state/notices.ts'
import { CrossIcon } from './icons.tsx'
import { m } from '../words.ts'

/** What was just done, with the way back, above everything else; and a voice for those who listen. */
export function Notices() {
  return (
    <>
      <div aria-live="polite" role="status" class="sr-only">
        {spoken.value}
      </div>
      <div
        role="region"
        aria-label={m.ui_just_done()}
        aria-live="polite"
        class="pointer-events-none fixed inset-x-3 top-3 z-30 flex flex-col items-center gap-2"
      >
        {notices.value.map((notice) => (
          <Told key={notice.id} notice={notice} />
        ))}
      </div>
    </>
  )
}

function Told({ notice }: { readonly notice: Notice }) {
  const undo = (): void => {
    dismiss(notice.id)
    notice.undo?.()
  }
  return (
    <div class="pointer-events-auto flex max-w-full items-center gap-1 rounded-control bg-ink py-1 ps-4 pe-1 text-paper shadow-float">
      <p class="min-w-0 py-1.5">{notice.words}</p>
      {notice.undo && (
        <button
          type="button"
          class="min-h-11 shrink-0 rounded-small px-3 font-bold underline underline-offset-4"
          aria-label={m.ui_undo_notice({ notice: notice.words })}
          onClick={undo}
        >
          {m.ui_undo_act()}
        </button>
      )}
      <button
        type="button"
        class="grid size-11 shrink-0 place-items-center rounded-small"
        aria-label={m.ui_close_message()}
        onClick={() => dismiss(notice.id)}
      >
        <CrossIcon />
      </button>
    </div>
  )
}
