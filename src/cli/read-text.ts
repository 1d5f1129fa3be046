import { open } from 'node:fs/promises'
import { Refusal } from '../api/refusal.ts'

/** Far above any letter or case file. */
const MOST_BYTES = 2 * 1024 * 1024

/** Reads a text file whole, or stdin for '-'. @throws Refusal `bad-input` or `too-large` that names the file. */
export async function readText(path: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of await openText(path)) {
    size += chunk.byteLength
    if (size > MOST_BYTES) throw new Refusal('too-large', `${nameOf(path)} is larger than 2 MB.`)
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks), path)
}

/** Opens a file, or stdin for '-', as bytes. @throws Refusal `bad-input` where it cannot be opened. */
export async function openText(path: string): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return process.stdin
  try {
    const file = await open(path)
    if ((await file.stat()).isDirectory()) {
      await file.close()
      throw new Refusal('bad-input', `${path} is a directory, not a file.`)
    }
    return file.createReadStream()
  } catch (cause) {
    if (cause instanceof Refusal || !(cause instanceof Error) || !('code' in cause)) throw cause
    throw new Refusal('bad-input', cause.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${cause.message}.`, {
      cause,
    })
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Refusal('bad-input', `${nameOf(path)} is not text in UTF-8. Save it as UTF-8 and try again.`, { cause })
  }
}

/** A file as a sentence calls it. */
export function nameOf(path: string): string {
  return path === '-' ? 'What came in' : path
}
