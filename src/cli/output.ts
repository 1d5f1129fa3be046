/** Writes data to stdout and waits until it is taken, so that a slow reader slows the writer. Gives exit code 0. */
export async function write(data: string | Uint8Array): Promise<number> {
  if (!process.stdout.write(data)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  return 0
}

/** Writes one line of JSON as data. */
export function writeJson(value: unknown): Promise<number> {
  return write(`${JSON.stringify(value)}\n`)
}

/** Says something to the person: on stderr, so that data stay data. */
export function talk(words: string): void {
  process.stderr.write(`${words}\n`)
}

/** Ends quietly when nobody reads on ('regards … | head'). */
export function hearBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
}
