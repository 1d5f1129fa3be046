import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { Refusal } from '../../api/refusal.ts'
import { type CardReaderOptions, openCardReader } from './card-reader.ts'

const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])

/** A reader whose process runs this code; `answer(id)` reads the picture with nobody in it. */
function aReader(code: string, options: CardReaderOptions = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'regards-vision-'))
  const file = join(directory, 'process.mjs')
  writeFileSync(
    file,
    `const answer = (id, persons = []) => process.send({ is: 'read', id, memory: 1, reading: { persons, codes: [String(process.pid)], picture: new Uint8Array(3) } })
process.on('disconnect', () => process.exit())
process.on('message', ({ id, bytes }) => { ${code} })`,
  )
  const reader = openCardReader({ processFile: pathToFileURL(file), ...options })
  onTestFinished(async () => {
    await reader.close()
    rmSync(directory, { recursive: true })
  })
  return reader
}

const codeOf = async (reading: Promise<{ codes: readonly string[] }>): Promise<string> => (await reading).codes[0] ?? ''
const refusalOf = (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

test('pictures are read one after the other by one process', async () => {
  const reader = aReader(
    'globalThis.busy = (globalThis.busy ?? 0) + 1; const now = globalThis.busy; setTimeout(() => { globalThis.busy -= 1; answer(now > 1 ? -1 : id) }, 10)',
  )
  const pids = await Promise.all([reader.read(jpeg), reader.read(jpeg), reader.read(jpeg)].map(codeOf))
  expect(new Set(pids).size).toBe(1)
})

test('a picture that hangs its process is refused, and the next one is read by another', async () => {
  const reader = aReader('if (bytes.length > 4) for (;;); answer(id)', { limitMs: 300, startLimitMs: 1_500 })
  const [hung, next] = await Promise.all([refusalOf(reader.read(Uint8Array.from([...jpeg, 1]))), codeOf(reader.read(jpeg))])
  expect(hung).toBe('bad-picture')
  expect(next).toMatch(/^\d+$/)
})

test('a picture that kills its process is refused, and nobody else notices', async () => {
  const reader = aReader('if (bytes.length > 4) process.kill(process.pid, "SIGKILL"); answer(id)')
  const [first, dead, last] = await Promise.all([
    codeOf(reader.read(jpeg)),
    refusalOf(reader.read(Uint8Array.from([...jpeg, 1]))),
    codeOf(reader.read(jpeg)),
  ])
  expect(dead).toBe('bad-picture')
  expect(first).not.toBe(last)
})

test('a process that came to hold too much is not given another picture', async () => {
  const held = `process.send({ is: 'read', id, memory: 500e6, reading: { persons: [], codes: [String(process.pid)], picture: new Uint8Array(3) } })`
  const reader = aReader(`if (bytes.length > 4) ${held}; else answer(id)`)
  const first = await codeOf(reader.read(jpeg))
  expect(await codeOf(reader.read(Uint8Array.from([...jpeg, 1])))).toBe(first)
  expect(await codeOf(reader.read(jpeg))).not.toBe(first)
})

test('where no picture comes the process ends, and another is started for the next', async () => {
  const reader = aReader('answer(id)', { idleMs: 20 })
  const first = await codeOf(reader.read(jpeg))
  await expect.poll(() => isAlive(Number(first))).toBe(false)
  expect(await codeOf(reader.read(jpeg))).not.toBe(first)
})

test('no more pictures wait than may', async () => {
  const reader = aReader('setTimeout(() => answer(id), 50)', { mostWaiting: 2 })
  const readings = [reader.read(jpeg), reader.read(jpeg), reader.read(jpeg), reader.read(jpeg)]
  expect(await Promise.all(readings.map(refusalOf))).toEqual(['read', 'read', 'read', 'reader-busy'])
})

test('a reader that is closed ends what it reads, and its process', async () => {
  const reader = aReader('setTimeout(() => answer(id), 60_000)')
  const reading = reader.read(jpeg)
  await reader.close()
  await expect(reading).rejects.toThrow(/closed/)
  await expect(reader.read(jpeg)).rejects.toThrow(/closed/)
})

test.each([
  ['a text', new TextEncoder().encode('BEGIN:VCARD')],
  ['a GIF', new TextEncoder().encode('GIF89a....')],
  ['nothing', new Uint8Array(0)],
])('%s is no picture, whatever its name says', async (_, bytes) => {
  await expect(aReader('answer(id)').read(bytes)).rejects.toMatchObject({ code: 'bad-picture' })
})

test('more than 15 MB is refused before any process is asked', async () => {
  await expect(aReader('for (;;);').read(new Uint8Array(15 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'too-large' })
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // No such process: that is what is asked.
    return error instanceof Error && !error.message.includes('ESRCH')
  }
}
