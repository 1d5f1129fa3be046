import { Worker } from 'node:worker_threads'

export interface LaneOptions<Answer> {
  /** What the worker thread is called in a debugger. */
  readonly name: string
  readonly workerUrl: URL
  /** How long one question may take before the worker is ended. */
  readonly limitMs: number
  /** How long a worker may take to start. */
  readonly startLimitMs: number
  readonly memoryMb: number
  /** Tells an answer from anything else that a worker may say. Its first word only says that it is there. */
  readonly isAnswer: (message: unknown) => message is Answer
  /** What the caller hears where time or memory ran out over an input: both are its doing. A worker that does not start is not. */
  readonly tooHard: (cause: unknown) => Error
}

export interface Lane<Question, Answer> extends AsyncDisposable {
  ask(question: Question, moved?: readonly ArrayBuffer[]): Promise<Answer>
}

/**
 * Opens a lane: a worker thread that is given one input after the other to parse. One that was made to keep a parser
 * busy costs its own time limit and that worker; the next gets a fresh one, and the rest of the process does not notice.
 * A lane that has nothing to do does not keep the process alive.
 */
export function openLane<Question, Answer>(options: LaneOptions<Answer>): Lane<Question, Answer> {
  let worker: Worker | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const ended = async (): Promise<void> => {
    const old = worker
    worker = undefined
    await old?.terminate()
  }
  const askNext = async (question: Question, moved: readonly ArrayBuffer[]): Promise<Answer> => {
    try {
      worker ??= await startWorker(options)
      worker.ref()
      const answering = nextWord(worker, options.limitMs, options.tooHard)
      worker.postMessage(question, moved)
      const answer = await answering
      if (!options.isAnswer(answer)) throw new Error(`The worker “${options.name}” said something unknown.`)
      worker.unref()
      return answer
    } catch (error) {
      await ended()
      throw error
    }
  }
  return {
    ask: (question, moved = []) => {
      const asking = turn.then(() => askNext(question, moved))
      // The next one is asked whatever became of this one, which its own caller hears.
      turn = asking.catch(() => undefined)
      return asking
    },
    [Symbol.asyncDispose]: async () => {
      await turn
      await ended()
    },
  }
}

async function startWorker<Answer>(options: LaneOptions<Answer>): Promise<Worker> {
  const worker = new Worker(options.workerUrl, { name: options.name, resourceLimits: { maxOldGenerationSizeMb: options.memoryMb } })
  try {
    await nextWord(worker, options.startLimitMs, (cause) => new Error(`The worker “${options.name}” did not start.`, { cause }))
    // What breaks between two questions is met by the next one, which then gets no answer.
    worker.on('error', ignoreUntilAsked)
    return worker
  } catch (error) {
    await worker.terminate()
    throw error
  }
}

function nextWord(worker: Worker, limitMs: number, explain: (cause: unknown) => Error): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const fail = (cause: unknown): void => reject(explain(cause))
  const timer = setTimeout(() => fail(`It took longer than ${limitMs} ms.`), limitMs)
  worker.on('message', resolve)
  worker.on('error', fail)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', resolve)
    worker.off('error', fail)
  })
}

function ignoreUntilAsked(): void {
  // Without a listener the error would end the process.
}
