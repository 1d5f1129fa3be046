/** How long a warm letter takes through the worker, as actions ask for it, and what the worker holds. */
import { openProofreader } from '../../src/server/language/proofreader.ts'

/** Prints p50 and p95 of one letter at a time, letters a second for a batch, the longest stall of this thread, and the memory. */
export async function measureTime(letters: readonly string[]): Promise<void> {
  const before = process.memoryUsage().rss
  const proofreader = openProofreader()
  const opened = performance.now()
  await proofreader.whenWarm()
  const warmUp = performance.now() - opened
  const memory = process.memoryUsage().rss - before
  const sized = letters.filter((letter) => Math.abs(letter.split(/\s+/).length - 120) <= 40).slice(0, 400)
  const texts = sized.length >= 100 ? sized : letters.slice(0, 400)
  await proofreader.proofreadMany(texts.slice(0, 20), 'en-US')
  const times: number[] = []
  const stall = watchStalls()
  for (const text of texts.slice(20, 220)) {
    const start = performance.now()
    await proofreader.proofread(text, 'en-US')
    times.push(performance.now() - start)
  }
  const start = performance.now()
  await proofreader.proofreadMany(texts.slice(220), 'en-US')
  const rate = (1000 * (texts.length - 220)) / (performance.now() - start)
  times.sort((a, b) => a - b)
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / texts.length
  console.log(`\nA letter of ${words.toFixed(0)} words, warm: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms.`)
  console.log(`Batch: ${rate.toFixed(0)} letters a second. Longest stall of the asking thread: ${stall().toFixed(0)} ms.`)
  console.log(`Warm-up: ${warmUp.toFixed(0)} ms, ${(memory / 1e6).toFixed(0)} MB (beside engines already open in this run).`)
  await proofreader.close()
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
}

function watchStalls(): () => number {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 5)
    last = now
  }, 5)
  return () => {
    clearInterval(timer)
    return longest
  }
}
