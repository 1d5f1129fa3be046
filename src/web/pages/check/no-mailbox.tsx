import type { RefObject } from 'preact'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { m } from '../../words.ts'

/** Asked on the first press of send: from where shall the letters leave? */
export function NoMailbox({ dialog, back }: { readonly dialog: RefObject<HTMLDialogElement | null>; readonly back: string }) {
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="how-leave">
      <h2 id="how-leave" class="text-lead">
        {m.check_shall_they_leave()}
      </h2>
      <p class="mt-2">
        {m.check_own_mailbox_so_answers()}
      </p>
      <div class="mt-5 flex flex-col gap-3">
        <ButtonLink kind="main" href={`/mailboxes?back=${encodeURIComponent(back)}`}>
          {m.check_connect_mailbox()}
        </ButtonLink>
        <p class="text-small text-soft">
          <Sentence of={m.check_or_one_by_one} dots={<span class="font-bold">···</span>} />
        </p>
        <Button onClick={() => dialog.current?.close()}>{m.check_back_letters()}</Button>
      </div>
    </dialog>
  )
}
