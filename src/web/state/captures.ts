import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { Output } from '../../api/rows.ts'
import type { CapturedPerson } from '../../core/capture/captured-person.ts'
import { crossCheck } from '../../core/capture/cross-check.ts'
import { call, type Trouble } from './client.ts'
import type { Person } from './facts.ts'
import { type Found, findPeople, type Sighting } from './found-people.ts'
import { ownZone } from './interview-form.ts'
import { speak } from './notices.ts'

/** Something that was given to be read. */
export interface Given {
  readonly id: number
  readonly name: string
  readonly state: 'waiting' | 'reading' | 'read' | 'failed'
  readonly trouble?: Trouble | undefined
  /** What an invitation held that could not be used. */
  readonly remarks?: readonly string[] | undefined
  readonly isPicture: boolean
}

export type Invitation = Output<'readInvitation'>

/** The doors that read; tests give others. */
export interface Readers {
  readonly card: (bytes: Uint8Array<ArrayBuffer>) => ReturnType<typeof call<'readCard'>>
  readonly file: (bytes: Uint8Array<ArrayBuffer>) => ReturnType<typeof call<'readPeople'>>
  readonly invitation: (text: string) => ReturnType<typeof call<'readInvitation'>>
}

const ownReaders: Readers = {
  card: (file) => call('readCard', { file }),
  file: (file) => call('readPeople', { file }),
  invitation: (text) => call('readInvitation', { body: { text, timeZone: ownZone() } }),
}

export interface CaptureDesk {
  readonly given: ReadonlySignal<readonly Given[]>
  readonly found: ReadonlySignal<readonly Found[]>
  /** The last invitation among what was given. */
  readonly invitation: ReadonlySignal<Invitation | undefined>
  readonly busy: ReadonlySignal<boolean>
  addFiles(files: Iterable<Blob & { readonly name?: string }>): void
  addText(text: string, name: string): void
  /** Takes the person's word on a field. */
  settle(found: Found, field: SettledField, value: string): void
  unsettle(found: Found, field: SettledField): void
  /** Stands apart from whom it was joined with, or goes back. */
  setApart(found: Found, apart: boolean): void
  /** Takes somebody off the list; gives the way back. */
  leaveOut(found: Found): () => void
  clear(): void
}

export type SettledField = 'name' | 'honorific' | 'goesBy' | 'title' | 'company' | 'email' | 'phone' | 'website' | 'address'

export interface KnownInterview {
  readonly people: readonly Person[]
  readonly companyDomain: string
}

/** Opens a desk on which cards and files are read one after the other, and what they show is put together. */
export function openCaptures(known: ReadonlySignal<KnownInterview>, readers: Readers = ownReaders): CaptureDesk {
  const given = signal<readonly Given[]>([])
  const sightings = signal<readonly Sighting[]>([])
  const invitation = signal<Invitation | undefined>(undefined)
  const settled = signal<Readonly<Record<string, string>>>({})
  const apart = signal<readonly string[]>([])
  const leftOut = signal<readonly string[]>([])
  let turn: Promise<unknown> = Promise.resolve()
  let last = 0

  const change = (id: number, to: Partial<Given>): void => {
    given.value = given.value.map((each) => (each.id === id ? { ...each, ...to } : each))
  }
  const see = (id: number, people: readonly CapturedPerson[], picture?: string): void => {
    const seen = people.map((person, at) => ({ id: `${id}.${at}`, person: crossCheck(person, known.value.companyDomain), picture }))
    sightings.value = [...sightings.value, ...seen]
    speak(people.length === 1 ? `Read: ${people[0]?.name?.value ?? 'somebody without a name'}.` : `${people.length} people were read.`)
  }
  const read = async (id: number, source: Blob, isPicture: boolean): Promise<void> => {
    change(id, { state: 'reading' })
    const bytes = new Uint8Array(await source.arrayBuffer())
    const answer = await (isPicture ? readers.card(bytes) : readers.file(bytes))
    if (!answer.ok) return change(id, { state: 'failed', trouble: answer.trouble })
    if ('persons' in answer.value) see(id, answer.value.persons, answer.value.picture)
    else {
      if (answer.value.kind === 'invitation') await readTimes(source)
      see(id, answer.value.people)
    }
    change(id, { state: 'read', remarks: 'remarks' in answer.value ? answer.value.remarks : undefined })
  }
  const readTimes = async (source: Blob): Promise<void> => {
    const answer = await readers.invitation(await source.text())
    if (answer.ok) invitation.value = answer.value
  }
  const add = (source: Blob, name: string, isPicture: boolean): void => {
    const id = ++last
    given.value = [...given.value, { id, name, state: 'waiting', isPicture }]
    // One after the other: the next is read whatever became of this one, which says so itself.
    turn = turn.then(() => read(id, source, isPicture))
  }
  const keyOf = (found: Found, field: SettledField): string => `${found.key} ${field}`
  return {
    given,
    invitation,
    busy: computed(() => given.value.some(({ state }) => state === 'waiting' || state === 'reading')),
    found: computed(() =>
      findPeople({ known: known.value.people, sightings: sightings.value, apart: apart.value, settled: settled.value }).filter(({ key }) => !leftOut.value.includes(key)),
    ),
    addFiles: (files) => {
      for (const file of files) add(file, file.name ?? 'A file', isPictureFile(file))
    },
    addText: (text, name) => add(new Blob([text]), name, false),
    settle: (found, field, value) => {
      settled.value = { ...settled.value, [keyOf(found, field)]: value }
    },
    unsettle: (found, field) => {
      settled.value = Object.fromEntries(Object.entries(settled.value).filter(([key]) => key !== keyOf(found, field)))
    },
    setApart: (found, isApart) => {
      const ids = found.sightings.map(({ id }) => id)
      apart.value = [...apart.value.filter((id) => !ids.includes(id)), ...(isApart ? ids : [])]
    },
    leaveOut: (found) => {
      leftOut.value = [...leftOut.value, found.key]
      return () => (leftOut.value = leftOut.value.filter((key) => key !== found.key))
    },
    clear: () => {
      given.value = []
      sightings.value = []
      settled.value = {}
      apart.value = []
      leftOut.value = []
    },
  }
}

/** Phones call HEIC nothing at all, at times. */
function isPictureFile(file: Blob & { readonly name?: string }): boolean {
  return file.type.startsWith('image/') || /\.(?:jpe?g|png|webp|hei[cf])$/i.test(file.name ?? '')
}
