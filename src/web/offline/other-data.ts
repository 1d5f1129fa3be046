/** What happens where the Regards that answers is another one than that whose data this browser remembers. Loaded only then. */
import { DATA, dataHere } from '../state/data-here.ts'
import { queueStore, takeUnbound } from './database.ts'

const TOLD = 'regards-other-data'
/** Two that answer in turns at one address must not make the page begin anew for ever. */
const ONCE_IN = 10_000

/** Goes over to the data that answer: each keeps a queue and a memory of its own, and nothing of the one goes to the other. */
export async function followData(theirs: string): Promise<void> {
  // What was asked before the first answer hears of it too.
  const here = dataHere()
  if (here === undefined) localStorage.setItem(DATA, theirs)
  if (here === undefined || here === theirs) return takeUnbound()
  const told: unknown = JSON.parse(sessionStorage.getItem(TOLD) ?? 'null')
  if (isTold(told) && Date.now() - told.at < ONCE_IN) return
  const waiting = (await queueStore.read()).length
  sessionStorage.setItem(TOLD, JSON.stringify({ at: Date.now(), waiting }))
  localStorage.setItem(DATA, theirs)
  location.reload()
}

/** Gives, once, how many changes wait here for the Regards that answered before. */
export function leftForAnother(): number | undefined {
  const told: unknown = JSON.parse(sessionStorage.getItem(TOLD) ?? 'null')
  if (!isTold(told) || told.isSaid) return undefined
  sessionStorage.setItem(TOLD, JSON.stringify({ ...told, isSaid: true }))
  return told.waiting
}

interface Told {
  readonly at: number
  readonly waiting: number
  readonly isSaid?: boolean
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number' && 'waiting' in value && typeof value.waiting === 'number'
}
