/** The log of a site: one JSON object a line, with nobody's name, address or words. */

/** What a line is about, in fields that a program can count. */
export type LogFields = Readonly<Record<string, string | number | boolean>>

export interface Log {
  /** A fault or a thing worth knowing, in a sentence without anybody's words. */
  say(line: string): void
  /** Something that happens many times. */
  event(what: string, fields: LogFields): void
}

export interface LogOptions {
  readonly now: () => Temporal.Instant
  /** Takes one line, without its end. */
  readonly write: (line: string) => void
  /** On every line: which process this is. */
  readonly process: LogFields
}

/** Makes a log of JSON lines. */
export function jsonLog({ now, write, process }: LogOptions): Log {
  const put = (level: string, fields: LogFields): void => write(JSON.stringify({ at: now().toString({ smallestUnit: 'millisecond' }), level, ...process, ...fields }))
  return {
    // Whoever reports a fault leaves out what people wrote already; what still looks like an address goes here.
    say: (line) => put('warn', { what: 'said', words: withoutAddresses(line) }),
    event: (what, fields) => put('info', { what, ...fields }),
  }
}

function withoutAddresses(line: string): string {
  return line.replace(/[^\s<>"'(),:;]+@[^\s<>"'(),:;]+/g, '…')
}
