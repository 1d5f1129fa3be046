/** The process that reads pictures: models stay loaded while it lives; whoever forked it ends it. */
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../api/refusal.ts'
import { isPictureRequest, type PictureAnswer, type PictureRequest } from './messages.ts'
import { openPicture } from './picture.ts'
import { openCardReading } from './read-picture.ts'
import { keepOneLanguage } from './second-reader.ts'

const [ownModels, memoryMB = '1024', workMs = '20000'] = process.argv.slice(2)

/** What the process held when the picture before was done. */
let held = 0

const say = (answer: PictureAnswer): void => void process.send?.(answer)
// Begun at once, while the first picture is still being opened. A failure is told with the picture that it keeps from being read.
const opening = openCardReading(ownModels || undefined)
opening.catch(() => 'told by the first picture')

const watch = startWatch(Number(memoryMB))
process.on('disconnect', () => process.exit())
process.on('message', (message) => {
  if (isPictureRequest(message)) void answer(message)
})

async function answer({ id, kind, bytes }: PictureRequest): Promise<void> {
  try {
    await opening
    const { user, system } = process.cpuUsage()
    watch.postMessage(user + system + Number(workMs) * 1000)
    const picture = await openPicture(bytes, kind)
    const reading = await (await opening).read(picture)
    say({ is: 'read', id, reading, memory: held })
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'bad-picture' || error.code === 'too-large' || error.code === 'no-card'))
      say({ is: 'refused', id, code: error.code, why: error.message })
    else say({ is: 'failed', id, why: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  // Once it is answered: pictures are not V8's own memory, and left to itself the collector lets two or three of them stand.
  keepOneLanguage()
  globalThis.gc?.()
  held = process.memoryUsage.rss()
}

/**
 * Ends the process where it holds too much or works too long at one picture: a thread looks, even while this one computes.
 * Most of the memory is not JavaScript's, so no limit of the engine holds it. What counts is the work done, not the hours:
 * on a busy machine a sound picture may take long. A message says up to which moment of its work (in microseconds) it may go.
 */
function startWatch(most: number): Worker {
  const watch = new Worker(
    `let until = Infinity
     require('node:worker_threads').parentPort.on('message', (moment) => (until = moment)).unref()
     setInterval(() => {
       const { user, system } = process.cpuUsage()
       if (process.memoryUsage.rss() > ${most * 1024 * 1024} || user + system > until) process.kill(process.pid, 'SIGKILL')
     }, 100)`,
    { eval: true, name: 'watch over memory and work' },
  )
  watch.unref()
  return watch
}
