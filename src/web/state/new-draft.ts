import type { InterviewView } from '../../api/views.ts'
import type { Draft } from './interview-form.ts'

/** A new interview while it is typed, and on the very first one who is writing. */
export interface NewDraft {
  readonly draft: Draft
  readonly you: InterviewView['caseFile']['candidate']
}

/** Another number where the form has changed so that an older draft would not fit it. */
const NAME = 'new-interview-1'

/** Gives what was typed before this tab was loaded anew: a phone throws tabs away while one looks up an address elsewhere. */
export function keptDraft(): NewDraft | undefined {
  const kept = fromStorage(() => sessionStorage.getItem(NAME))
  // It was put there by this very page.
  return kept ? fromStorage(() => JSON.parse(kept) as NewDraft) : undefined
}

/** Keeps what is being typed, in this tab alone; an empty form is not kept. */
export function keepDraft(typed: NewDraft): void {
  if (isEmpty(typed)) return dropDraft()
  fromStorage(() => sessionStorage.setItem(NAME, JSON.stringify(typed)))
}

/** Forgets the draft: it became an interview, or was not wanted. */
export function dropDraft(): void {
  fromStorage(() => sessionStorage.removeItem(NAME))
}

function isEmpty({ draft: { form, people }, you }: NewDraft): boolean {
  return [form.company, form.position, you.name, ...people.flatMap(({ name, email = '' }) => [name, email])].every((text) => text.trim() === '')
}

/** A browser that keeps nothing, and what is no JSON, give nothing. */
function fromStorage<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined
    throw error
  }
}
