/** Runs the real command as a child process. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** What comes in on stdin; nothing unless given. */
  readonly input?: string | undefined
  /** The data directory. */
  readonly home?: string | undefined
  readonly env?: Readonly<Record<string, string>> | undefined
}

export const launcher = new URL('../../bin/regards.js', import.meta.url).pathname

/** Starts `regards` with these words. It is ended with the test. */
export function startCli(words: readonly string[], { home = '/nonexistent/regards', env = {} }: RunOptions = {}) {
  const child = spawn(process.execPath, [launcher, ...words], {
    env: { ...process.env, NODE_OPTIONS: '', CI: 'true', REGARDS_HOME: home, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** Runs `regards` with these words to its end. */
export function regards(words: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startCli(words, options)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdin.on('error', () => 'the command ended before it had read everything')
  child.stdin.end(options.input ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** A directory that vanishes with the test. */
export function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'regards-cli-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** A file that vanishes with the test: JSON, unless it is text already. */
export function aFile(content: unknown, name = 'case.json'): string {
  const path = join(aDirectory(), name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** Lines of JSON as values. */
export function parseLines(text: string): unknown[] {
  return text.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]))
}
