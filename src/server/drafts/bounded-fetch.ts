/** More than this no letter has; a server that goes on is cut off. */
const MOST_BYTES = 256 * 1024

/** Fetches without following anybody elsewhere, and reads no more of an answer than a letter can need. `go` makes the request. */
export async function boundedFetch(input: string | URL | Request, init: RequestInit = {}, go: (input: string | URL | Request, init?: RequestInit) => Promise<Response> = fetch): Promise<Response> {
  const response = await go(input, { ...init, redirect: 'error' })
  const length = Number(response.headers.get('content-length') ?? 0)
  if (length > MOST_BYTES) {
    await response.body?.cancel()
    throw new Error('The answer is too long.')
  }
  return new Response(response.body?.pipeThrough(counted()) ?? null, { status: response.status, headers: response.headers })
}

function counted(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > MOST_BYTES) controller.error(new Error('The answer is too long.'))
      else controller.enqueue(chunk)
    },
  })
}
