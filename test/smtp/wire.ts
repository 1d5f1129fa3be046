import type { Duplex } from 'node:stream'

/** One side of a conversation, read line by line. */
export interface Wire {
  /** The next line with its line end; undefined when the other side has gone. */
  line(): Promise<Buffer | undefined>
  /** A whole SMTP reply of one or more lines. */
  reply(): Promise<Buffer | undefined>
  /** All bytes up to and including the dot that ends a letter. */
  letter(): Promise<Buffer | undefined>
  /** Resolves when something has come that nobody has read; false when the other side has gone. */
  some(): Promise<boolean>
  /** Resolves when the other side has gone. */
  gone(): Promise<void>
  write: (bytes: string | Uint8Array) => void
  /** Stops reading and gives back what was not read, so that somebody else may (TLS). */
  release(): void
}

const endOfLetter = Buffer.from('\r\n.\r\n')

/** Reads a socket as a conversation. */
export function wireOf(socket: Duplex): Wire {
  let held = Buffer.alloc(0)
  let ended = false
  const hasGone = (): boolean => ended
  const waiting = new Set<() => void>()
  const wakeAll = (): void => {
    for (const wake of waiting) wake()
    waiting.clear()
  }
  const take = (chunk: Buffer): void => {
    held = Buffer.concat([held, chunk])
    wakeAll()
  }
  const end = (): void => {
    ended = true
    wakeAll()
  }
  const news = (): Promise<void> => new Promise((resolve) => waiting.add(resolve))
  socket.on('data', take).on('end', end).on('close', end).on('error', end)

  async function upTo(findEnd: () => number): Promise<Buffer | undefined> {
    for (;;) {
      const at = findEnd()
      if (at > 0) {
        const found = held.subarray(0, at)
        held = held.subarray(at)
        return found
      }
      if (ended) return undefined
      await news()
    }
  }

  const wire: Wire = {
    line: () => upTo(() => held.indexOf('\n') + 1),
    letter: () => upTo(() => (held.subarray(0, 3).toString() === '.\r\n' ? 3 : afterMark(held))),
    async reply() {
      const lines: Buffer[] = []
      for (;;) {
        const line = await wire.line()
        if (!line) return undefined
        lines.push(line)
        if (line[3] !== 0x2d) return Buffer.concat(lines)
      }
    },
    async some() {
      while (held.length === 0 && !hasGone()) await news()
      return held.length > 0
    },
    async gone() {
      while (!hasGone()) {
        held = Buffer.alloc(0)
        await news()
      }
    },
    write: (bytes) => void (socket.writable && socket.write(bytes)),
    release() {
      socket.off('data', take).off('end', end).pause()
      if (held.length > 0) socket.unshift(held)
    },
  }
  return wire
}

function afterMark(held: Buffer): number {
  const at = held.indexOf(endOfLetter)
  return at < 0 ? 0 : at + endOfLetter.length
}
