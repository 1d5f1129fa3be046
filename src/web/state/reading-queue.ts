import { signal, type ReadonlySignal } from '@preact/signals'
import type { Output } from '../../api/rows.ts'
import type { CapturedPerson } from '../../core/capture/captured-person.ts'
import { call, type Trouble } from './client.ts'
import { ownZone } from './interview-form.ts'

/** Something that was given to be read. */
export interface Given {
  readonly id: number
  readonly name: string
  readonly state: 'waiting' | 'reading' | 'read' | 'failed'
  readonly trouble?: Trouble | undefined
  /** What an invitation held that could not be used. */
  readonly remarks?: readonly string[] | undefined
}

export type Invitation = Output<'readInvitation'>

/** The doors that read; tests give others. */
export interface Readers {
  readonly card: (bytes: Uint8Array<ArrayBuffer>) => ReturnType<typeof call<'readCard'>>
  readonly file: (bytes: Uint8Array<ArrayBuffer>) => ReturnType<typeof call<'readPeople'>>
  readonly contacts: (words: string) => ReturnType<typeof call<'findContacts'>>
  readonly invitation: (text: string) => ReturnType<typeof call<'readInvitation'>>
}

export const ownReaders: Readers = {
  card: (file) => call('readCard', { file }),
  file: (file) => call('readPeople', { file }),
  contacts: (words) => call('findContacts', { body: { words } }),
  invitation: (text) => call('readInvitation', { body: { text, timeZone: ownZone() } }),
}

/** What one thing given showed. */
export interface Seen {
  readonly id: number
  readonly people: readonly CapturedPerson[]
  /** The upright photo: JPEG, base64. */
  readonly picture?: string | undefined
  readonly invitation?: Invitation | undefined
}

export interface ReadingQueue {
  readonly given: ReadonlySignal<readonly Given[]>
  add(source: Blob, name: string, isPicture: boolean): void
  /** Looks somebody up in the address book. */
  look(words: string): void
  clear(): void
}

/** Opens a queue in which cards and files are read one after the other; one that fails says so and holds up nothing. */
export function openReadingQueue(readers: Readers, see: (seen: Seen) => void): ReadingQueue {
  const given = signal<readonly Given[]>([])
  let turn: Promise<unknown> = Promise.resolve()
  let last = 0
  const change = (id: number, to: Partial<Given>): void => {
    given.value = given.value.map((each) => (each.id === id ? { ...each, ...to } : each))
  }
  const read = async (id: number, work: () => Promise<Reading>): Promise<void> => {
    change(id, { state: 'reading' })
    const answer = await work()
    if ('trouble' in answer) return change(id, { state: 'failed', trouble: answer.trouble })
    see({ id, ...answer })
    change(id, { state: 'read', remarks: answer.remarks })
  }
  const put = (name: string, work: () => Promise<Reading>): void => {
    const id = ++last
    given.value = [...given.value, { id, name, state: 'waiting' }]
    turn = turn.then(() => read(id, work))
  }
  return {
    given,
    add: (source, name, isPicture) => put(name, () => (isPicture ? readCard(readers, source) : readFile(readers, source))),
    look: (words) => put(`“${words}”`, () => findContacts(readers, words)),
    clear: () => (given.value = []),
  }
}

type Reading = (Omit<Seen, 'id'> & { readonly remarks?: readonly string[] }) | { readonly trouble: Trouble }

async function readCard(readers: Readers, source: Blob): Promise<Reading> {
  const answer = await readers.card(new Uint8Array(await source.arrayBuffer()))
  return answer.ok ? { people: answer.value.persons, picture: answer.value.picture } : { trouble: answer.trouble }
}

async function findContacts(readers: Readers, words: string): Promise<Reading> {
  const answer = await readers.contacts(words)
  return answer.ok ? { people: answer.value.people } : { trouble: answer.trouble }
}

async function readFile(readers: Readers, source: Blob): Promise<Reading> {
  const answer = await readers.file(new Uint8Array(await source.arrayBuffer()))
  if (!answer.ok) return { trouble: answer.trouble }
  const { kind, people, remarks } = answer.value
  // When it was is told in the zone of whoever reads it.
  const times = kind === 'invitation' ? await readers.invitation(await source.text()) : undefined
  return { people, remarks, invitation: times?.ok ? times.value : undefined }
}
