/**
 * Asks the server through the memory of this device. A change is written down first and then goes up; where nobody
 * answers, the answer is worked out here. What is read is remembered, and shown again where nobody answers.
 */
import type { Output } from '../../api/rows.ts'
import type { DoorName } from '../../api/paths.ts'
import { carriedOut, type KeptDoor, keptDoors, type OwnDoor, ownDoors, waitingHere } from '../state/kept-here.ts'
import { knock, unreachable } from '../state/knock.ts'
import type { Answer } from '../state/trouble.ts'
import { withTemporal } from '../state/temporal.ts'
import { revisionsOf } from './apply.ts'
import { bodyOf } from './body-of.ts'
import { queueStore, remember, remembered } from './database.ts'
import { homeHere, interviewHere, nameOf, profileHere, rememberInterview, workOut } from './here.ts'
import { newId } from './new-id.ts'
import type { Op, OpInput } from './op.ts'
import { openOutbox } from './outbox.ts'
import { drop, shownHere } from './queue.ts'
import { isInterview, isLetter, sendOp } from './send-op.ts'

const outbox = openOutbox({ store: queueStore, send: sendOp, alone, settled: tell })

/** Answers one question of the page. */
export async function ask(name: DoorName, given: object): Promise<Answer<unknown>> {
  const input: OpInput = { ...given }
  try {
    if (isOneOf(keptDoors, name)) return await keep(name, input)
    if (isOneOf(ownDoors, name)) return await work(name, input)
    return await read(name, input)
  } catch (error) {
    // A browser may refuse to keep anything (a private window, a full disk): then the page works as long as somebody answers.
    if (error instanceof DOMException) return knock(name, given)
    throw error
  }
}

/** Sends what waits; called when the page opens, when it comes to the front, and when there is signal again. */
export async function flush(): Promise<void> {
  await outbox.flush()
  await count()
}

/** Counts anew what is on this device alone. */
export async function count(): Promise<void> {
  waitingHere.value = (await queueStore.read()).length
}

// ── Changes ──────────────────────────────────────────────────────────────────────────────────────

async function keep(door: KeptDoor, given: OpInput): Promise<Answer<unknown>> {
  const input = await named(door, given)
  const about = await aboutWhat(door, input)
  // A letter that this device never saw has no place in the queue; it is asked for as it is.
  if (about === undefined) return knock(door, given)
  const op: Op = { id: newId(), at: Date.now(), door, input, about, tries: 0 }
  const { id, outcome } = await outbox.carryOut(op)
  await count()
  if (outcome.kind === 'done') return outcome.value === undefined ? reread(op) : { ok: true, value: outcome.value }
  return outcome.kind === 'refused' ? { ok: false, trouble: outcome.trouble } : keepHere(id)
}

/** What is made here has its name from the start, so that it is the same thing when the server makes it. */
async function named(door: KeptDoor, input: OpInput): Promise<OpInput> {
  if (door === 'addInterview') return { ...input, body: { ...input.body, id: newId() } }
  if (door !== 'composeLetters') return input
  const view = await interviewHere(input.params?.['interviewId'] ?? '')
  const ids = Object.fromEntries((view?.caseFile.people ?? []).filter(({ id }) => !view?.letters.some(({ personId }) => personId === id)).map(({ id }) => [id, newId()]))
  return { ...input, body: { ...input.body, ids } }
}

async function aboutWhat(door: KeptDoor, { params, body }: OpInput): Promise<string | undefined> {
  if (door === 'saveProfile') return 'profile'
  if (door === 'addInterview') return String(body?.['id'])
  return params?.['interviewId'] ?? letterHome.get(params?.['letterId'] ?? '') ?? findHome(params?.['letterId'])
}

/** Which interview a letter belongs to, as far as this page has seen. */
const letterHome = new Map<string, string>()

async function findHome(letterId: string | undefined): Promise<string | undefined> {
  const home = await homeHere()
  for (const { id } of home?.interviews ?? []) {
    const view = await interviewHere(id)
    for (const letter of view?.letters ?? []) letterHome.set(letter.id, id)
  }
  return letterId === undefined ? undefined : letterHome.get(letterId)
}

/** Nobody answered: the change stays in the queue, and the page goes on with what it makes of things here. */
async function keepHere(id: string): Promise<Answer<unknown>> {
  const waiting = (await queueStore.read()).find((op) => op.id === id)
  if (!waiting) return { ok: false, trouble: unreachable }
  const made = await workOut(waiting)
  if (!made) {
    if (waiting.tries === 0) await queueStore.update((queue) => ({ queue: drop(queue, waiting.id), give: undefined }))
    return { ok: false, trouble: unreachable }
  }
  await putHere(waiting, made.op)
  const view = await interviewHere(waiting.about)
  if (view) {
    for (const letter of view.letters) letterHome.set(letter.id, view.id)
    await queueStore.update((queue) => ({ queue: shownHere(queue, queue.findLast(({ about }) => about === waiting.about)?.id ?? '', revisionsOf(view)), give: undefined }))
  }
  await count()
  return answerHere(waiting, view)
}

/** A change that was sent must stay as it was sent; what was written here in addition is a change of its own behind it. */
async function putHere(waiting: Op, made: Op): Promise<void> {
  await queueStore.update((queue) => {
    const isSame = waiting.tries === 0 || made.input === waiting.input
    const here = queue.map((op) => (op.id === waiting.id ? (isSame ? { ...op, input: made.input, here: made.here } : op) : op))
    return { queue: isSame ? here : [...here, { ...made, id: newId(), tries: 0 }], give: undefined }
  })
}

async function answerHere({ door, input }: Op, view: Awaited<ReturnType<typeof interviewHere>>): Promise<Answer<unknown>> {
  if (door === 'saveProfile') return { ok: true, value: { profile: input.body } }
  if (!view) return { ok: false, trouble: unreachable }
  const letter = door === 'saveLetter' ? view.letters.find(({ id }) => id === input.params?.['letterId']) : undefined
  return { ok: true, value: letter ?? view }
}

/** It was carried out, but the answer went to another tab, or was lost: what is there now is read. */
async function reread(op: Op): Promise<Answer<unknown>> {
  if (op.door === 'saveProfile') return { ok: true, value: { profile: op.input.body } }
  const answer = await knock('readInterview', { params: { interviewId: op.about } })
  if (!answer.ok || !isInterview(answer.value)) return answer
  await rememberInterview(answer.value)
  return answerHere(op, answer.value)
}

async function tell(op: Op, outcome: { readonly kind: string; readonly value?: unknown }): Promise<void> {
  const { value } = outcome
  if (isInterview(value)) await rememberInterview(value)
  if (isLetter(value)) await rememberLetter(op.about, value)
  if (op.here !== undefined || op.tries > 1 || op.takenBack) carriedOut.value = { interviewId: op.about }
  await count()
}

async function rememberLetter(about: string, letter: Output<'saveLetter'>): Promise<void> {
  const name = nameOf('readInterview', { params: { interviewId: about } })
  const view = await remembered(name)
  if (isInterview(view)) await remember(name, { ...view, letters: view.letters.map((each) => (each.id === letter.id ? letter : each)) })
}

// ── Reading ──────────────────────────────────────────────────────────────────────────────────────

/** What is read goes behind the changes that wait: the server must know of them first. */
async function read(name: DoorName, input: OpInput): Promise<Answer<unknown>> {
  if ((await queueStore.read()).length > 0) await flush()
  const answer = await knock(name, input, { patience: PATIENCE })
  const about = input.params?.['interviewId']
  const isWaiting = (await queueStore.read()).some((op) => about === undefined || op.about === about)
  // What waits may have been carried out without our hearing of it: under it lies only what was read before.
  if (answer.ok && !(isWaiting && about !== undefined)) await remember(nameOf(name, input), answer.value)
  if (answer.ok && isInterview(answer.value)) for (const letter of answer.value.letters) letterHome.set(letter.id, answer.value.id)
  const canStandHere = answer.ok || answer.trouble.code === 'not-found' ? isWaiting : answer.trouble.code === 'unreachable'
  if (!canStandHere) return answer
  const here = await standing(name, input)
  return here === undefined ? answer : { ok: true, value: here }
}

const PATIENCE = 15_000

/** How something stands on this device, without asking anybody; undefined where it was never read. */
export async function standing(name: DoorName, input: OpInput): Promise<unknown> {
  if (name === 'home') return homeHere()
  if (name === 'readInterview') return interviewHere(input.params?.['interviewId'] ?? '')
  return name === 'readProfile' ? profileHere() : remembered(nameOf(name, input))
}

// ── What the page can do by itself ───────────────────────────────────────────────────────────────

async function work(name: OwnDoor, input: OpInput): Promise<Answer<unknown>> {
  const interviewId = input.params?.['interviewId'] ?? ''
  const isOnlyHere = (await queueStore.read()).some(({ door, about }) => door === 'addInterview' && about === interviewId)
  const answer: Answer<unknown> = isOnlyHere ? { ok: false, trouble: unreachable } : await knock(name, input, { patience: PATIENCE })
  if (answer.ok || answer.trouble.code !== 'unreachable') return answer
  const view = await interviewHere(interviewId)
  if (!view) return answer
  await withTemporal()
  const { checkHere, jottingsHere } = await import('./work-here.ts')
  if (name === 'readJottings') return { ok: true, value: jottingsHere(view, bodyOf('readJottings', input)) }
  const words = bodyOf('checkText', input)
  const letter = view.letters.find(({ personId }) => personId === words.to)
  return { ok: true, value: checkHere(view, { personId: words.to, short: letter?.short ?? false }, words) }
}

// ── One tab at a time ────────────────────────────────────────────────────────────────────────────

let before: Promise<unknown> = Promise.resolve()

/** Only one tab sends; where the browser has no locks, at least each tab sends one thing after the other. */
function alone<T>(task: () => Promise<T>): Promise<T> {
  if ('locks' in navigator) return navigator.locks.request('regards-outbox', task)
  const mine = before.then(task, task)
  before = mine.catch(() => undefined)
  return mine
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return names.some((each) => each === name)
}
