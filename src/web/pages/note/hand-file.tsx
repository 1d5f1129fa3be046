import { useRef } from 'preact/hooks'
import type { OwnHand } from '../../../core/note/own-hand.ts'
import { download } from '../../state/blob-file.ts'
import { tell } from '../../state/notices.ts'
import { eraseHand, replaceHand } from '../../state/own-hand.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

/** The hand as a file: taken along, brought in, erased. */
export function HandFile({ hand }: { readonly hand: OwnHand }) {
  const task = useTask()
  const file = useRef<HTMLInputElement>(null)
  const isEmpty = Object.keys(hand.letters).length === 0
  const erase = async (): Promise<void> => {
    const before = await task.run(eraseHand)
    if (before) tell(m.note_hand_erased(), () => void replaceHand(before))
  }
  const bringIn = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    const brought = await task.run(() => readHand(chosen))
    if (brought !== undefined) tell(m.note_hand_is_here(), () => void replaceHand(hand))
  }
  return (
    <section aria-labelledby="file" class="mt-8">
      <h2 id="file" class="text-lead">
        {m.note_as_a_file()}
      </h2>
      <p class="mt-1 text-soft">{m.note_lies_other_data_goes()}</p>
      <div class="mt-3 flex flex-wrap gap-2">
        <Button held={isEmpty} onClick={() => download({ name: 'my-hand.json', mediaType: 'application/json', base64: btoa(asciiJson(hand)) })}>
          {m.note_export_hand()}
        </Button>
        <Button onClick={() => file.current?.click()}>{m.note_bring_file()}</Button>
        <input ref={file} type="file" accept="application/json,.json" class="sr-only" tabIndex={-1} aria-label={m.note_file_hand()} onChange={(event) => void bringIn(event.currentTarget.files?.[0])} />
        <Button kind="quiet" held={isEmpty} busy={task.busy.value} onClick={() => void erase()}>
          {m.note_erase_it()}
        </Button>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

/** The server looks at what the file holds; here it only has to be JSON. */
async function readHand(file: File): ReturnType<typeof replaceHand> {
  if (file.size > 2_000_000) return notAHand
  const json: unknown = await file.text().then(JSON.parse).catch(() => undefined)
  return isHand(json) ? replaceHand(json) : notAHand
}

const notAHand = { ok: false, trouble: { code: 'bad-input', words: m.note_file_not_hand_exported() } } as const

function isHand(json: unknown): json is OwnHand {
  return typeof json === 'object' && json !== null && 'letters' in json && typeof json.letters === 'object' && json.letters !== null
}

/** All its letters are ASCII. */
function asciiJson(hand: OwnHand): string {
  return JSON.stringify({ letters: hand.letters })
}
