import { signal, type Signal } from '@preact/signals'
import type { LetterView } from '../../api/views.ts'
import type { LaterKind } from '../../core/model/delivery.ts'
import { call, type Answer, type Trouble } from './client.ts'
import { createSaver, type Saver } from './saver.ts'

/** The words of one later letter while they are on the screen: what is typed is kept by itself. */
export interface LaterDesk {
  readonly letter: Signal<LetterView>
  readonly text: Signal<Text>
  readonly saver: Saver<Text>
  write(text: Text): void
  /** Takes the letter that the server gives, unless newer words stand here. */
  take(letter: LetterView): void
}

interface Text {
  readonly subject: string
  readonly body: string
}

/** Opens the desk of a letter that was just read or written. */
export function openLaterDesk(first: LetterView): LaterDesk {
  const letter = signal(first)
  const text = signal<Text>({ subject: first.subject, body: first.body })
  const save = async (words: Text): Promise<Trouble | undefined> => {
    const { id: letterId, revision } = letter.value
    const answer = await call('saveLetter', { params: { letterId }, body: { revision, ...words } })
    if (!answer.ok) return answer.trouble
    letter.value = answer.value
    return undefined
  }
  const saver = createSaver(save)
  return {
    letter,
    text,
    saver,
    write: (words) => {
      text.value = words
      saver.change(words)
    },
    take: (newer) => {
      letter.value = newer
      text.value = { subject: newer.subject, body: newer.body }
    },
  }
}

interface Wanted {
  readonly interviewId: string
  readonly to: string
  readonly kind: LaterKind
  readonly learned?: string
  readonly anew?: boolean
}

/** Asks for a later letter: the one that lies there, or a new one. */
export function askForLater({ interviewId, ...body }: Wanted): Promise<Answer<LetterView>> {
  return call('composeLater', { params: { interviewId }, body })
}
