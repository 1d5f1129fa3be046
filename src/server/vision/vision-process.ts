/** The process that reads pictures: models stay loaded while it lives; whoever forked it ends it. */
import { Worker } from 'node:worker_threads'
import { Refusal } from '../../api/refusal.ts'
import { isPictureRequest, type PictureAnswer, type PictureRequest } from './messages.ts'
import { openPicture } from './picture.ts'
import { openCardReading } from './read-picture.ts'

const [ownModels, memoryMB = '1024'] = process.argv.slice(2)

const say = (answer: PictureAnswer): void => void process.send?.(answer)
// Begun at once, while the first picture is still being opened. A failure is told with the picture that it keeps from being read.
const opening = openCardReading(ownModels || undefined)
opening.catch(() => 'told by the first picture')

watchMemory(Number(memoryMB))
process.on('disconnect', () => process.exit())
process.on('message', (message) => {
  if (isPictureRequest(message)) void answer(message)
})

async function answer({ id, kind, bytes }: PictureRequest): Promise<void> {
  try {
    const picture = await openPicture(bytes, kind)
    const reading = await (await opening).read(picture)
    say({ is: 'read', id, reading, memory: process.memoryUsage.rss() })
  } catch (error) {
    if (error instanceof Refusal && (error.code === 'bad-picture' || error.code === 'too-large' || error.code === 'no-card'))
      say({ is: 'refused', id, code: error.code, why: error.message })
    else say({ is: 'failed', id, why: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

/** Most of the memory is not JavaScript's, so no limit of the engine holds it: a thread looks, even while this one computes. */
function watchMemory(most: number): void {
  const watch = `setInterval(() => process.memoryUsage.rss() > ${most * 1024 * 1024} && process.kill(process.pid, 'SIGKILL'), 100)`
  new Worker(watch, { eval: true, name: 'memory watch' }).unref()
}
