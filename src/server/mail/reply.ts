/** An answer of a mail server that could be read. */
export interface Reply {
  readonly code: number
  /** All of it on one line, without control characters, short enough to show. */
  readonly words: string
}

/** More is never helpful, and a server could send a megabyte. */
const LONGEST = 300

/**
 * Reads the answer of a mail server; undefined for one that is garbled. Strict on purpose: what is not plainly a
 * yes or a no must never be taken for either.
 */
export function parseReply(text: string | undefined): Reply | undefined {
  const code = /^([2-5][0-5]\d)(?:[ -]|$)/.exec(text ?? '')?.[1]
  return code === undefined ? undefined : { code: Number(code), words: plain(text ?? '') }
}

/** Makes words of a server fit to be shown and kept. */
export function plain(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replace(/ +/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
