import { Worker } from 'node:worker_threads'
import type { Dialect, Finding } from '../../core/model/finding.ts'
import type { Proofreader } from '../ports.ts'
import { isAnswer, type ProofreadingRequest } from './messages.ts'

/** A proofreader that also takes many texts at once, for the batch command. */
export interface WarmProofreader extends Proofreader {
  /** Reads many texts in order. Rejects if one could not be read: `proofread` of each tells them apart and is as fast. */
  proofreadMany(texts: readonly string[], dialect: Dialect): Promise<readonly (readonly Finding[])[]>
  /** Resolves once a worker is warm. Nobody needs to wait for it before asking. */
  whenWarm(): Promise<void>
}

export interface ProofreaderOptions {
  /** How long one text may take before its worker is ended and a new one started. */
  readonly limitMs?: number | undefined
  /** How long a new worker may take to load its dictionaries. */
  readonly warmUpLimitMs?: number | undefined
  /** How long a worker may have nothing to do before it is ended, and its memory with it; the next text starts another. */
  readonly restAfterMs?: number | undefined
  /** The worker's file; tests give one that hangs. */
  readonly workerUrl?: URL | undefined
}

/**
 * Opens the proofreader: one worker thread for the whole process, which warms up in the background. The language
 * engines take seconds and some 400 MB to load and block their thread while they read, so they live apart and once.
 * A worker that hangs or dies is replaced, and only the text that it was reading is rejected. One that has nothing to
 * do for a quarter of an hour is ended; whoever asks next waits for a new one.
 */
export function openProofreader(options: ProofreaderOptions = {}): WarmProofreader {
  const { limitMs = 5_000, warmUpLimitMs = 120_000, restAfterMs = 15 * 60_000, workerUrl = ownWorkerUrl() } = options
  return new ProofreadingThread({ limitMs, warmUpLimitMs, restAfterMs, workerUrl })
}

interface Limits {
  readonly limitMs: number
  readonly warmUpLimitMs: number
  readonly restAfterMs: number
  readonly workerUrl: URL
}

interface Reading {
  readonly request: ProofreadingRequest
  readonly resolve: (findings: readonly Finding[]) => void
  readonly reject: (reason: Error) => void
  /** True once it was with a worker that died: it is read alone, so that its guilt or innocence shows. */
  isSuspect: boolean
}

/** So many texts are with the worker at a time: enough that it never waits for the next. */
const handedOver = 8
/** A worker that could not start so often in a row will not start. */
const startsInVain = 3

class ProofreadingThread implements WarmProofreader {
  readonly #options: Limits
  readonly #waiting: Reading[] = []
  readonly #reading: Reading[] = []
  readonly #warm = Promise.withResolvers<void>()
  #worker: Worker | undefined
  #isWarm = false
  #isWarmthAwaited = false
  #failedStarts = 0
  #timer: NodeJS.Timeout | undefined
  #closing: Promise<void> | undefined
  #lastId = 0

  constructor(options: Limits) {
    this.#options = options
    this.#warm.promise.catch(() => 'told to whoever asks for it')
    this.#start()
  }

  proofread(text: string, dialect: Dialect): Promise<readonly Finding[]> {
    if (this.#closing) return Promise.reject(new Error('The proofreader is closed.'))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request: { id: ++this.#lastId, text, dialect }, resolve, reject, isSuspect: false })
      if (!this.#worker) this.#start()
      this.#handOver()
    })
  }

  proofreadMany(texts: readonly string[], dialect: Dialect): Promise<readonly (readonly Finding[])[]> {
    return Promise.all(texts.map((text) => this.proofread(text, dialect)))
  }

  warmUp(): void {
    if (!this.#worker && !this.#closing) this.#start()
  }

  whenWarm(): Promise<void> {
    this.#isWarmthAwaited = true
    this.#watch()
    return this.#warm.promise
  }

  close(): Promise<void> {
    this.#closing ??= this.#end()
    return this.#closing
  }

  #start(): void {
    const worker = new Worker(this.#options.workerUrl, { name: 'proofreading' })
    this.#worker = worker
    this.#isWarm = false
    worker.on('message', (message: unknown) => this.#worker === worker && this.#hear(message))
    worker.on(
      'error',
      (error: unknown) => this.#worker === worker && this.#replace(new Error('The proofreading worker failed.', { cause: error })),
    )
    worker.on('exit', (code) => this.#worker === worker && this.#replace(new Error(`The proofreading worker ended with code ${code}.`)))
    this.#watch()
  }

  #hear(message: unknown): void {
    if (!isAnswer(message)) return
    if (message.kind === 'warm') {
      this.#isWarm = true
      this.#failedStarts = 0
      this.#warm.resolve()
    } else if (this.#reading[0]?.request.id === message.id) {
      this.#reading.shift()?.resolve(message.findings)
    }
    this.#watch()
    this.#handOver()
  }

  #handOver(): void {
    if (this.#isWarm && this.#reading.length < handedOver) {
      const next = this.#waiting.splice(0, this.#places())
      const wasIdle = this.#reading.length === 0
      this.#reading.push(...next)
      if (next.length > 0) this.#worker?.postMessage(next.map((reading) => reading.request))
      if (!wasIdle) return
    }
    this.#watch()
  }

  /** How many texts may go to the worker now. */
  #places(): number {
    if (this.#reading.some((reading) => reading.isSuspect)) return 0
    const suspect = this.#waiting.slice(0, handedOver).findIndex((reading) => reading.isSuspect)
    if (suspect === 0) return this.#reading.length === 0 ? 1 : 0
    return Math.min(handedOver - this.#reading.length, suspect < 0 ? handedOver : suspect)
  }

  /** Starts the time limit of what is being done now, and keeps the process alive only while somebody waits for it. */
  #watch(): void {
    clearTimeout(this.#timer)
    if (!this.#worker) return
    const isAwaited = this.#reading.length + this.#waiting.length > 0 || (this.#isWarmthAwaited && !this.#isWarm)
    if (isAwaited) this.#worker.ref()
    else this.#worker.unref()
    if (this.#isWarm && !isAwaited) return this.#restLater()
    const limit = this.#isWarm ? this.#options.limitMs : this.#options.warmUpLimitMs
    this.#timer = setTimeout(() => this.#replace(new Error(`Proofreading took longer than ${limit} ms.`), true), limit)
    if (!isAwaited) this.#timer.unref()
  }

  /**
   * Ends the worker and starts another. A warm one that hung was reading the first text; one that died may have taken
   * answers with it, so that which text it died of shows only when they are read again one by one. A cold one failed
   * by itself.
   */
  #replace(cause: Error, isHanging = false): void {
    void this.#worker?.terminate()
    this.#worker = undefined
    if (!this.#isWarm) this.#failedStarts += 1
    else if (isHanging || this.#reading.length === 1) this.#reading.shift()?.reject(cause)
    else for (const reading of this.#reading) reading.isSuspect = true
    this.#waiting.unshift(...this.#reading.splice(0))
    if (this.#isWarm && this.#waiting.length === 0) return this.#rest()
    if (this.#failedStarts < startsInVain) return this.#start()
    this.#failedStarts = 0
    this.#giveUp(new Error('The proofreading worker does not start.', { cause }))
  }

  /** Nobody asks: in a while the worker ends, and gives some 400 MB back. */
  #restLater(): void {
    this.#timer = setTimeout(() => {
      const worker = this.#worker
      this.#worker = undefined
      this.#rest()
      void worker?.terminate()
    }, this.#options.restAfterMs)
    this.#timer.unref()
  }

  /** Waits without a worker until somebody asks. */
  #rest(): void {
    clearTimeout(this.#timer)
    this.#isWarm = false
  }

  #giveUp(reason: Error): void {
    clearTimeout(this.#timer)
    this.#isWarm = false
    this.#warm.reject(reason)
    for (const reading of [...this.#reading.splice(0), ...this.#waiting.splice(0)]) reading.reject(reason)
  }

  async #end(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    this.#giveUp(new Error('The proofreader is closed.'))
    await worker?.terminate()
  }
}

/** The worker lies beside this file: as TypeScript in the checkout, as JavaScript in what is published. */
function ownWorkerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './proofreading-worker.ts' : './proofreading-worker.js', import.meta.url)
}
