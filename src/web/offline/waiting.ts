/** What waits, as the person is told of it, and what they may do about it. */
import { isInterview } from './send-op.ts'
import { knock } from '../state/knock.ts'
import { carriedOut } from '../state/kept-here.ts'
import { factsAsText } from '../state/facts-as-text.ts'
import { bodyOf } from './body-of.ts'
import { count, flush } from './ask.ts'
import { queueStore } from './database.ts'
import { interviewHere, rememberInterview } from './here.ts'
import { newId } from './new-id.ts'
import type { Op } from './op.ts'
import { dismiss, type Queue, settle, subjectOf, takeBack } from './queue.ts'
import { m } from '../words.ts'

export interface Waiting {
  readonly count: number
  /** Changes that go up by themselves, orders to send aside. */
  readonly going: number
  readonly orders: readonly { readonly id: string; readonly company: string; readonly letters: number }[]
  readonly refused: readonly Refused[]
}

export interface Refused {
  readonly id: string
  readonly company: string
  readonly words: string
  /** True where letters were to leave after it: they do not, whatever is done with it. */
  readonly hasOrder: boolean
  readonly versions?: { readonly what: string; readonly here: string; readonly there: string } | undefined
}

/** Reads what waits. */
export async function readWaiting(): Promise<Waiting> {
  const queue = await queueStore.read()
  const open = queue.filter((op) => !op.takenBack && !op.refused)
  const orders = open.filter(({ door }) => door === 'sendLetters')
  return {
    count: queue.length,
    going: open.length - orders.length,
    orders: await Promise.all(orders.map(async (op) => ({ id: op.id, company: (await interviewHere(op.about, queue))?.company ?? '', letters: await lettersOf(op, queue) }))),
    refused: await Promise.all(queue.filter((op) => op.refused).map((op) => refusedOf(op, queue))),
  }
}

async function lettersOf(op: Op, queue: Queue): Promise<number> {
  const { to } = bodyOf('sendLetters', op.input)
  return to?.length ?? (await interviewHere(op.about, queue))?.letters.length ?? 0
}

async function refusedOf(op: Op, queue: Queue): Promise<Refused> {
  const view = await interviewHere(op.about, queue)
  const words = op.refused?.words ?? ''
  const hasOrder = op.door !== 'sendLetters' && queue.some(({ about, door }) => about === op.about && door === 'sendLetters')
  const refused = { id: op.id, company: view?.company ?? '', words, hasOrder }
  if (op.refused?.code !== 'changed-meanwhile' || subjectOf(op) === undefined) return refused
  const read = await knock('readInterview', { params: { interviewId: op.about } })
  if (!read.ok || !isInterview(read.value)) return refused
  await rememberInterview(read.value)
  if (op.door === 'changeInterview') return { ...refused, versions: { what: read.value.company, here: factsAsText(bodyOf('changeInterview', op.input)), there: factsAsText(read.value.caseFile) } }
  const letter = read.value.letters.find(({ id }) => id === op.input.params?.['letterId'])
  const name = read.value.caseFile.people.find(({ id }) => id === letter?.personId)?.name ?? ''
  const { subject, body } = bodyOf('saveLetter', op.input)
  return letter ? { ...refused, versions: { what: m.offline_the_letter_to({ name }), here: `${subject}\n\n${body}`, there: `${letter.subject}\n\n${letter.body}` } } : refused
}

/** Takes an order to send back: what has not been sent is gone from here; of the rest the server is told. */
export async function takeBackOrder(id: string): Promise<void> {
  const about = await queueStore.update((queue) => ({ queue: takeBack(queue, id), give: queue.find((op) => op.id === id)?.about }))
  await count()
  if (about !== undefined) carriedOut.value = { interviewId: about }
  await flush()
}

/** Says which of two versions stays. The other one is gone only by this word. */
export async function chooseVersion(id: string, which: 'here' | 'there'): Promise<void> {
  const op = (await queueStore.read()).find((each) => each.id === id)
  if (!op) return
  const read = await knock('readInterview', { params: { interviewId: op.about } })
  if (!read.ok || !isInterview(read.value)) return
  const letter = read.value.letters.find((each) => each.id === subjectOf(op))
  const mine = which === 'here' ? { id: newId(), revision: letter?.revision ?? read.value.revision } : undefined
  await queueStore.update((queue) => ({ queue: settle(queue, id, mine), give: undefined }))
  await flush()
  carriedOut.value = { interviewId: op.about }
  await count()
}

/** Takes out what the server refused, once the person has read why. */
export async function dismissRefused(id: string): Promise<void> {
  await queueStore.update((queue) => ({ queue: dismiss(queue, id), give: undefined }))
  await flush()
  await count()
}
