import { useSignal } from '@preact/signals'
import { m } from '../../words.ts'

interface FilePickerProps {
  readonly label: string
  readonly accept: string
  readonly onText: (text: string) => void
}

const LARGEST = 1024 * 1024

/** Chooses one file, by hand or by dropping it, and gives its text. */
export function FilePicker({ label, accept, onText }: FilePickerProps) {
  const problem = useSignal<string | undefined>(undefined)
  const over = useSignal(false)
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    problem.value = file.size > LARGEST ? m.capture_file_larger_than_1() : undefined
    if (problem.value === undefined) onText(await file.text())
  }
  return (
    <div>
      <label
        class={`flex min-h-24 flex-col items-center justify-center gap-1 rounded-card border-2 border-dashed p-4 text-center has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal ${over.value ? 'border-teal bg-teal-wash' : 'border-edge bg-card'}`}
        onDragOver={(event) => {
          event.preventDefault()
          over.value = true
        }}
        onDragLeave={() => (over.value = false)}
        onDrop={(event) => {
          event.preventDefault()
          over.value = false
          void take(event.dataTransfer?.files[0])
        }}
      >
        <span class="font-semibold text-teal underline underline-offset-4">{label}</span>
        <span class="hidden text-small text-soft sm:inline">{m.capture_drop_here()}</span>
        <input type="file" class="sr-only" accept={accept} onChange={(event) => void take(event.currentTarget.files?.[0])} />
      </label>
      {problem.value !== undefined && (
        <p role="alert" class="mt-1.5 text-small font-semibold text-brick">
          {problem.value}
        </p>
      )}
    </div>
  )
}
