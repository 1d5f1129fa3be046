/** How things stand on this device: what was read last, with the changes that wait. */
import type { Output } from '../../api/rows.ts'
import type { InterviewView } from '../../api/views.ts'
import { withTemporal } from '../state/temporal.ts'
import { homeWith, withChanges } from './apply.ts'
import { bodyOf } from './body-of.ts'
import { queueStore, remember, remembered } from './database.ts'
import type { Here, Op, OpInput } from './op.ts'
import type { Queue } from './queue.ts'

type Home = Output<'home'>

/** Under which name what a door gave is remembered. */
export function nameOf(door: string, { params }: OpInput): string {
  return [door, ...Object.values(params ?? {})].join(' ')
}

/** Gives an interview as it was read last. */
async function interviewRead(id: string): Promise<InterviewView | undefined> {
  return asView<InterviewView>(await remembered(nameOf('readInterview', { params: { interviewId: id } })))
}

/** Remembers an interview as the server told it. */
export function rememberInterview(view: InterviewView): Promise<void> {
  return remember(nameOf('readInterview', { params: { interviewId: view.id } }), view)
}

/** Gives an interview as it stands here. */
export async function interviewHere(id: string, queue?: Queue): Promise<InterviewView | undefined> {
  const ops = (queue ?? (await queueStore.read())).filter((op) => op.about === id)
  return withChanges(await interviewRead(id), ops)
}

/** Gives the first screen as it stands here. */
export async function homeHere(): Promise<Home | undefined> {
  const queue = await queueStore.read()
  const home = asView<Home>(await remembered('home'))
  if (!home) return undefined
  const ids = new Set(queue.map(({ about }) => about).filter((about) => about !== 'profile'))
  const views = await Promise.all([...ids].map((id) => interviewHere(id, queue)))
  return homeWith(home, views.filter((view) => view !== undefined), profileOf(queue) ?? home.profile)
}

/** Gives who is writing, as it stands here. */
export async function profileHere(): Promise<Output<'readProfile'> | undefined> {
  const waiting = profileOf(await queueStore.read())
  if (waiting) return { profile: waiting }
  const read = asView<Output<'readProfile'>>(await remembered('readProfile'))
  const home = asView<Home>(await remembered('home'))
  return read ?? (home?.profile && { profile: home.profile })
}

function profileOf(queue: Queue): Home['profile'] {
  const op = queue.findLast(({ door }) => door === 'saveProfile')
  return op && bodyOf('saveProfile', op.input)
}

/** Works out what a change makes of things here; undefined where too little is known for that. */
export async function workOut(op: Op): Promise<{ readonly op: Op } | undefined> {
  if (op.door === 'saveProfile') return { op }
  const view = op.door === 'addInterview' ? undefined : await interviewHere(op.about, (await queueStore.read()).filter(({ id }) => id !== op.id))
  if (!view && op.door !== 'addInterview') return undefined
  const made = await make(op, view)
  return made && { op: { ...op, ...made } }
}

async function make(op: Op, view: InterviewView | undefined): Promise<{ readonly input?: OpInput; readonly here?: Here } | undefined> {
  await withTemporal()
  const work = await import('./work-here.ts')
  if (op.door === 'addInterview') {
    const { profile } = (await profileHere()) ?? {}
    return { here: { view: work.newInterview(op.about, bodyOf('addInterview', op.input), profile ?? { name: '' }) } }
  }
  if (!view) return undefined
  if (op.door === 'changeInterview') return { here: { view: work.changedInterview(view, bodyOf('changeInterview', op.input)) } }
  if (op.door === 'composeLetters') {
    if (view.caseFile.candidate.name.trim() === '') return undefined
    const { letters, written } = work.composeHere(view, bodyOf('composeLetters', op.input))
    return { here: { letters }, input: { ...op.input, body: { ...op.input.body, written } } }
  }
  if (op.door === 'saveLetter') {
    const letter = view.letters.find(({ id }) => id === op.input.params?.['letterId'])
    const { subject, body } = bodyOf('saveLetter', op.input)
    return letter && { here: { letters: [work.rewritten(view, letter, { subject, body })] } }
  }
  return {}
}

/** What this device remembers was put there by this very page, as the server had told it. */
function asView<T>(value: unknown): T | undefined {
  return value === undefined ? undefined : (value as T)
}
