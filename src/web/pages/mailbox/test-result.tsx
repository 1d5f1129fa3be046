/** What a test of a mailbox came to. */
export function TestResult({ result }: { readonly result: { readonly ok: boolean; readonly words: string } | undefined }) {
  if (!result) return null
  return (
    <div class={`note mt-3 ${result.ok ? 'note-good' : 'note-trouble'}`} role="status">
      {result.ok ? 'It works: signed in, nothing was sent.' : result.words}
    </div>
  )
}
