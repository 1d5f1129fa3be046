import { useRef } from 'preact/hooks'
import type { OwnHand } from '../../../core/note/own-hand.ts'
import { download } from '../../state/blob-file.ts'
import { tell } from '../../state/notices.ts'
import { eraseHand, replaceHand } from '../../state/own-hand.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'

/** The hand as a file: taken along, brought in, erased. */
export function HandFile({ hand }: { readonly hand: OwnHand }) {
  const task = useTask()
  const file = useRef<HTMLInputElement>(null)
  const isEmpty = Object.keys(hand.letters).length === 0
  const erase = async (): Promise<void> => {
    const before = await task.run(eraseHand)
    if (before) tell('Your hand is erased.', () => void replaceHand(before))
  }
  const bringIn = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return
    const brought = await task.run(() => readHand(chosen))
    if (brought !== undefined) tell('The hand is here.', () => void replaceHand(hand))
  }
  return (
    <section aria-labelledby="file" class="mt-8">
      <h2 id="file" class="text-lead">
        As a file
      </h2>
      <p class="mt-1 text-soft">It lies with your other data and goes nowhere. The command line writes with the file, too: regards note --hand my-hand.json</p>
      <div class="mt-3 flex flex-wrap gap-2">
        <Button held={isEmpty} onClick={() => download({ name: 'my-hand.json', mediaType: 'application/json', base64: btoa(asciiJson(hand)) })}>
          Export
        </Button>
        <Button onClick={() => file.current?.click()}>Bring in a file</Button>
        <input ref={file} type="file" accept="application/json,.json" class="sr-only" tabIndex={-1} aria-label="The file of a hand" onChange={(event) => void bringIn(event.currentTarget.files?.[0])} />
        <Button kind="quiet" held={isEmpty} busy={task.busy.value} onClick={() => void erase()}>
          Erase it
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

const notAHand = { ok: false, trouble: { code: 'bad-input', words: 'This file is not a hand that was exported from Regards.' } } as const

function isHand(json: unknown): json is OwnHand {
  return typeof json === 'object' && json !== null && 'letters' in json && typeof json.letters === 'object' && json.letters !== null
}

/** All its letters are ASCII. */
function asciiJson(hand: OwnHand): string {
  return JSON.stringify({ letters: hand.letters })
}
