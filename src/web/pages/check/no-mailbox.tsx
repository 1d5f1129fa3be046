import type { RefObject } from 'preact'
import { Button, ButtonLink } from '../../ui/button.tsx'

/** Asked on the first press of send: from where shall the letters leave? */
export function NoMailbox({ dialog, back }: { readonly dialog: RefObject<HTMLDialogElement | null>; readonly back: string }) {
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="how-leave">
      <h2 id="how-leave" class="text-lead">
        How shall they leave?
      </h2>
      <p class="mt-2">
        From your own mailbox, so that the answers come to you. Regards needs its address and an app password once; both stay on this
        computer.
      </p>
      <div class="mt-5 flex flex-col gap-3">
        <ButtonLink kind="main" href={`/mailboxes?back=${encodeURIComponent(back)}`}>
          Connect a mailbox
        </ButtonLink>
        <p class="text-small text-soft">
          Or one by one with your own mail program: press <span class="font-bold">···</span> beside a name, and “I sent it myself” when it
          has gone.
        </p>
        <Button onClick={() => dialog.current?.close()}>Back to the letters</Button>
      </div>
    </dialog>
  )
}
