import { signal, type Signal } from '@preact/signals'
import type { DrawingView, HandView, NoteView } from '../../api/note.ts'
import type { NoteKind } from '../../core/note/layout/papers.ts'
import type { NoteMove } from '../../core/note/state.ts'
import { call, type Answer, type Trouble } from './client.ts'
import { createSaver, type Saver } from './saver.ts'

/** What a person sets about a note. */
export type NoteWish = Pick<NoteView, 'text' | 'hand' | 'card' | 'cover' | 'to' | 'from'>

/** One note on the desk: its words, its look, and the drawing that follows them. */
export interface NoteDesk {
  readonly view: Signal<NoteView | undefined>
  readonly wish: Signal<NoteWish | undefined>
  readonly kind: Signal<NoteKind>
  readonly drawing: Signal<DrawingView | undefined>
  readonly trouble: Signal<Trouble | undefined>
  readonly saver: Saver<NoteWish>
  load(): Promise<void>
  change(part: Partial<NoteWish>): void
  show(kind: NoteKind): void
  anew(): Promise<Answer<NoteView>>
  move(move: NoteMove): Promise<Answer<NoteView>>
  file(): Promise<Answer<{ readonly name: string; readonly mediaType: string; readonly base64: string }>>
}

/** Opens the desk for the note to one person. */
export function openNoteDesk(interviewId: string, personId: string): NoteDesk {
  const params = { interviewId, personId }
  const view = signal<NoteView | undefined>(undefined)
  const wish = signal<NoteWish | undefined>(undefined)
  const kind = signal<NoteKind>('sheet')
  const drawing = signal<DrawingView | undefined>(undefined)
  const trouble = signal<Trouble | undefined>(undefined)
  let revision = 0
  const draw = newestOnly(async () => {
    const answer = wish.value && (await call('drawNote', { params, body: { ...wish.value, kind: kind.value } }))
    trouble.value = answer?.ok === false ? answer.trouble : undefined
    if (answer?.ok) drawing.value = answer.value
  })
  const take = (answer: Answer<NoteView>): Answer<NoteView> => {
    if (answer.ok) {
      revision = answer.value.revision
      view.value = answer.value
    }
    return answer
  }
  const begin = (answer: Answer<NoteView>): Answer<NoteView> => {
    if (take(answer).ok && view.value) wish.value = wishOf(view.value)
    void draw()
    return answer
  }
  const saver = createSaver<NoteWish>(async (body) => {
    const answer = take(await call('saveNote', { params, body: { ...body, revision } }))
    return answer.ok ? undefined : answer.trouble
  })
  return {
    view,
    wish,
    kind,
    drawing,
    trouble,
    saver,
    load: async () => {
      const answer = begin(await call('readNote', { params }))
      if (!answer.ok) trouble.value = answer.trouble
    },
    change: (part) => {
      wish.value = { ...(wish.value ?? emptyWish), ...part }
      saver.change(wish.value)
      void draw()
    },
    show: (wanted) => {
      kind.value = wanted
      void draw()
    },
    anew: async () => {
      await saver.flush()
      return begin(await call('saveNote', { params, body: { ...(wish.value ?? emptyWish), revision, anew: true } }))
    },
    move: async (move) => {
      await saver.flush()
      return take(await call('moveNote', { params, body: { move } }))
    },
    file: () => call('noteFile', { params, body: { ...(wish.value ?? emptyWish), kind: kind.value } }),
  }
}

const emptyWish: NoteWish = { text: '', hand: 'caveat', card: 'a6', cover: '', to: '', from: '' }

function wishOf({ text, hand, card, cover, to, from }: NoteView): NoteWish {
  return { text, hand, card, cover, to, from }
}

/** Runs one at a time; asked again meanwhile, it runs once more, with what holds then. */
export function newestOnly(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async (): Promise<void> => {
    do {
      again = false
      await work()
    } while (again)
  }
  return () => {
    if (running) again = true
    running ??= run().finally(() => (running = undefined))
    return running
  }
}

/** The hands that have every letter of the note, and are fit for what is drawn. */
export function offeredHands(hands: readonly HandView[], kind: NoteKind): readonly HandView[] {
  return hands.filter((hand) => hand.missing.length === 0 && (kind !== 'plotter' || hand.kind === 'strokes'))
}
