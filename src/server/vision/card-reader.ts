import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Refusal } from '../../api/refusal.ts'
import { type CardReader, type CardReading, MOST_PICTURE_BYTES } from '../ports/vision.ts'
import { isPictureAnswer, type PictureAnswer, type PictureRequest } from './messages.ts'
import { kindOfPicture } from './picture-kind.ts'

export interface CardReaderOptions {
  /** A folder with the person's own models. */
  readonly ownModels?: string | undefined
  /** How long one picture may take by the clock before its process is ended. */
  readonly limitMs?: number | undefined
  /** How much work it may be: on a busy machine that takes longer than by the clock. */
  readonly workMs?: number | undefined
  /** How long a process may take to start and load its models, on top. */
  readonly startLimitMs?: number | undefined
  /** After so long without a picture the process ends and gives its memory back. */
  readonly idleMs?: number | undefined
  readonly memoryMB?: number | undefined
  /** So many pictures may wait. */
  readonly mostWaiting?: number | undefined
  /** The process's file; tests give one that hangs. */
  readonly processFile?: URL | undefined
}

/**
 * Opens the reader of cards. Nothing is started before the first picture. Pictures are read by one child process, one
 * at a time: what a picture does to it (a decoder that hangs, a bomb of pixels) costs that picture, and nobody else
 * notices. The process stays warm for the next card and is ended when none comes.
 */
export function openCardReader(options: CardReaderOptions = {}): CardReader {
  return new ForkedCardReader(options)
}

interface Limits {
  readonly limitMs: number
  readonly workMs: number
  readonly startLimitMs: number
  readonly idleMs: number
  readonly memoryMB: number
  readonly mostWaiting: number
}

const usual: Limits = { limitMs: 90_000, workMs: 20_000, startLimitMs: 40_000, idleMs: 60_000, memoryMB: 1024, mostWaiting: 30 }

/**
 * For glibc (mallopt(3)): one heap, and what is freed goes back to the system, down to the pieces that V8's compilers
 * work in. Left in the heap these hold a hundred megabytes for good.
 */
const lendsNothing = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '32768',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_TOP_PAD_: '0',
}

interface Waiting {
  readonly request: PictureRequest
  readonly since: number
  readonly resolve: (reading: CardReading) => void
  readonly reject: (reason: Error) => void
}

/**
 * A process that came to hold so much between pictures is not given another: WebAssembly never gives memory back. The next
 * begins at once, while the person looks at what was read, so that nobody waits for it.
 */
const RETIRE_AT = 410 * 1024 * 1024

class ForkedCardReader implements CardReader {
  readonly #limits: Limits
  readonly #file: URL
  readonly #arguments: readonly string[]
  readonly #queue: Waiting[] = []
  #child: ChildProcess | undefined
  #isWarm = false
  #reading: Waiting | undefined
  #timer: NodeJS.Timeout | undefined
  #lastId = 0
  #isClosed = false

  constructor({ ownModels, processFile, ...limits }: CardReaderOptions) {
    this.#limits = { ...usual, ...Object.fromEntries(Object.entries(limits).filter(([, value]) => value !== undefined)) }
    this.#file = processFile ?? ownProcessFile()
    this.#arguments = [ownModels ?? '', String(this.#limits.memoryMB), String(this.#limits.workMs)]
  }

  async read(bytes: Uint8Array): Promise<CardReading> {
    if (bytes.length > MOST_PICTURE_BYTES)
      throw new Refusal('too-large', 'A picture may have at most 15 MB. Make it smaller, or take it again.')
    const kind = kindOfPicture(bytes)
    if (!kind) throw new Refusal('bad-picture')
    if (this.#isClosed) throw new Error('The reader of cards is closed.')
    if (this.#queue.length >= this.#limits.mostWaiting) throw new Refusal('reader-busy')
    return new Promise((resolve, reject) => {
      this.#queue.push({ request: { id: ++this.#lastId, kind, bytes }, since: performance.now(), resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const open = [this.#reading, ...this.#queue.splice(0)]
    this.#reading = undefined
    this.#endChild()
    for (const each of open) each?.reject(new Error('The reader of cards is closed.'))
  }

  #next(): void {
    if (this.#reading) return
    clearTimeout(this.#timer)
    this.#reading = this.#queue.shift()
    if (!this.#reading) return this.#rest()
    const child = (this.#child ??= this.#start())
    child.ref()
    child.channel?.ref()
    const limit = this.#limits.limitMs + (this.#isWarm ? 0 : this.#limits.startLimitMs)
    this.#timer = setTimeout(() => this.#giveUp('It took too long.'), limit)
    child.send(this.#reading.request)
  }

  /** Waits for the next picture without keeping anybody's process alive, and gives the memory back when none comes. */
  #rest(): void {
    this.#child?.unref()
    this.#child?.channel?.unref()
    this.#timer = setTimeout(() => this.#endChild(), this.#limits.idleMs).unref()
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(this.#file), [...this.#arguments], {
      serialization: 'advanced',
      // One compiling thread keeps tens of megabytes free and costs no time.
      execArgv: ['--max-old-space-size=400', '--wasm-num-compilation-tasks=1', '--expose-gc'],
      // Nothing of our environment is a decoder's business. (Windows cannot start a program without some of its own.)
      ...(process.platform === 'win32' ? {} : { env: lendsNothing }),
      // Tesseract and the models talk on both; what is to be said comes as a message.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.on('message', (message: unknown) => this.#child === child && isPictureAnswer(message) && this.#hear(message))
    child.on('exit', (code, signal) => this.#child === child && this.#giveUp(`The process ended with ${signal ?? code}.`))
    child.on('error', (error) => this.#child === child && this.#giveUp(error.message))
    return child
  }

  #hear(answer: PictureAnswer): void {
    const reading = this.#reading
    if (reading?.request.id !== answer.id) return
    this.#reading = undefined
    this.#isWarm = true
    if (answer.is === 'read') {
      if (answer.memory > RETIRE_AT) this.#replaceChild()
      reading.resolve({ ...answer.reading, ms: Math.round(performance.now() - reading.since) })
    } else if (answer.is === 'refused') reading.reject(new Refusal(answer.code, answer.why))
    else reading.reject(new Error('A picture could not be read.', { cause: answer.why }))
    this.#next()
  }

  /** The picture that was being read when the process hung or died is refused; the others are read by another process. */
  #giveUp(why: string): void {
    const reading = this.#reading
    this.#reading = undefined
    this.#endChild()
    reading?.reject(
      new Refusal('bad-picture', 'This picture could not be read in time. Take it again, with the card filling most of it.', {
        cause: why,
      }),
    )
    this.#next()
  }

  #replaceChild(): void {
    this.#endChild()
    this.#child = this.#start()
  }

  #endChild(): void {
    clearTimeout(this.#timer)
    this.#child?.kill('SIGKILL')
    this.#child = undefined
    this.#isWarm = false
  }
}

/** The process's file lies beside this one: as TypeScript in the checkout, as JavaScript in what is published. */
function ownProcessFile(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './vision-process.ts' : './vision-process.js', import.meta.url)
}
