import { stretchesOf } from '../../../core/tips/links.ts'

/** Shows a post as the plain text it is, paragraph by paragraph; links are links only where its author is trusted. */
export function PostText({ text, isTrusted, class: more = '' }: { readonly text: string; readonly isTrusted: boolean; readonly class?: string }) {
  return (
    <div class={`flex flex-col gap-2 ${more}`} dir="auto">
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} class="whitespace-pre-line">
          {stretchesOf(paragraph, isTrusted).map((stretch) =>
            'address' in stretch ? (
              <a href={stretch.address} rel="nofollow ugc noopener noreferrer" target="_blank">
                {stretch.text}
              </a>
            ) : (
              stretch.text
            ),
          )}
        </p>
      ))}
    </div>
  )
}
