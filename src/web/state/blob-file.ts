/** A file as the API gives it. */
export interface Base64File {
  readonly name: string
  readonly mediaType: string
  readonly base64: string
}

/** Gives a file to the person: the browser puts it where downloads go. */
export function download({ name, mediaType, base64 }: Base64File): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
