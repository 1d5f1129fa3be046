import { computed, signal, type ReadonlySignal } from '@preact/signals'
import { crossCheck } from '../../core/capture/cross-check.ts'
import { isSamePerson } from '../../core/capture/same-person.ts'
import type { Person } from './facts.ts'
import { type Found, findPeople, type SettledField, type Sighting } from './found-people.ts'
import { speak } from './notices.ts'
import { type Given, type Invitation, openReadingQueue, ownReaders, type Readers, type Seen } from './reading-queue.ts'
import { m } from '../words.ts'

export interface CaptureDesk {
  readonly given: ReadonlySignal<readonly Given[]>
  readonly found: ReadonlySignal<readonly Found[]>
  /** The last invitation among what was given. */
  readonly invitation: ReadonlySignal<Invitation | undefined>
  readonly busy: ReadonlySignal<boolean>
  addFiles(files: Iterable<Blob & { readonly name?: string }>): void
  addText(text: string, name: string): void
  /** Looks somebody up in the address book. */
  look(words: string): void
  /** Takes the person's word on a field. */
  settle(found: Found, field: SettledField, value: string): void
  unsettle(found: Found, field: SettledField): void
  /** Stands apart from whom it was joined with, or goes back. */
  setApart(found: Found, apart: boolean): void
  /** Takes somebody off the list; gives the way back. */
  leaveOut(found: Found): () => void
  clear(): void
}

export interface KnownInterview {
  readonly people: readonly Person[]
  readonly companyDomain: string
}

/** Opens a desk on which whatever was read is put together, and the person has the last word. */
export function openCaptures(known: ReadonlySignal<KnownInterview>, readers: Readers = ownReaders): CaptureDesk {
  const sightings = signal<readonly Sighting[]>([])
  const invitation = signal<Invitation | undefined>(undefined)
  const settled = signal<Readonly<Record<string, string>>>({})
  const apart = signal<readonly string[]>([])
  const leftOut = signal<readonly string[]>([])
  const queue = openReadingQueue(readers, (seen) => {
    invitation.value = seen.invitation ?? invitation.value
    sightings.value = [...sightings.value, ...sightingsOf(seen, known.value.companyDomain)]
    speak(
      seen.people.length === 1
        ? m.capture_read_one({ name: seen.people[0]?.name?.value ?? m.capture_without_name() })
        : m.capture_read_many({ count: seen.people.length }),
    )
  })
  const keyOf = (found: Found, field: SettledField): string => `${found.key} ${field}`
  const everyone = computed(() =>
    findPeople({ known: known.value.people, sightings: sightings.value, apart: apart.value, settled: settled.value }),
  )
  return {
    given: queue.given,
    invitation,
    busy: computed(() => queue.given.value.some(({ state }) => state === 'waiting' || state === 'reading')),
    found: computed(() => everyone.value.filter(({ key }) => !leftOut.value.includes(key))),
    addFiles: (files) => {
      for (const file of files) queue.add(file, file.name ?? m.state_a_file(), isPictureFile(file))
    },
    look: queue.look,
    addText: (text, name) => queue.add(new Blob([text]), name, false),
    settle: (found, field, value) => {
      settled.value = { ...settled.value, [keyOf(found, field)]: value }
    },
    unsettle: (found, field) => {
      settled.value = Object.fromEntries(Object.entries(settled.value).filter(([key]) => key !== keyOf(found, field)))
    },
    setApart: (found, isApart) => {
      const ids = found.sightings.map(({ id }) => id)
      // Going back brings along whom it was set apart from.
      const alike = sightings.value.filter(({ person }) => found.sightings.some((own) => isSamePerson(own.person, person))).map(({ id }) => id)
      apart.value = isApart ? [...apart.value, ...ids] : apart.value.filter((id) => !ids.includes(id) && !alike.includes(id))
    },
    leaveOut: (found) => {
      leftOut.value = [...leftOut.value, found.key]
      return () => (leftOut.value = leftOut.value.filter((key) => key !== found.key))
    },
    clear: () => {
      queue.clear()
      sightings.value = []
      settled.value = {}
    },
  }
}

function sightingsOf({ id, people, picture }: Seen, companyDomain: string): Sighting[] {
  return people.map((person, at) => ({ id: `${id}.${at}`, person: crossCheck(person, companyDomain), picture }))
}

/** Phones call HEIC nothing at all, at times. */
function isPictureFile(file: Blob & { readonly name?: string }): boolean {
  return file.type.startsWith('image/') || /\.(?:jpe?g|png|webp|hei[cf])$/i.test(file.name ?? '')
}
