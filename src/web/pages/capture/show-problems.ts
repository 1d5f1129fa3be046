import type { Signal } from '@preact/signals'
import type { Trouble } from '../../state/client.ts'
import type { Problems } from '../../state/interview-form.ts'

/** Puts what the server found wrong beside its field, where there is one. */
export function showWhere(trouble: Trouble | undefined, problems: Signal<Problems>, form: HTMLFormElement | null): void {
  if (trouble?.at !== undefined) problems.value = { ...problems.value, [trouble.at]: trouble.words }
  focusFirstProblem(form)
}

/** Takes the cursor to the first field that is wrong. */
export function focusFirstProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
