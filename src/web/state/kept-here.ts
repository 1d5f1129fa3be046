import { signal } from '@preact/signals'
import type { DoorName } from '../../api/paths.ts'

/** Changes that are written down on this device before anything else happens, and go up in order. */
export const keptDoors = [
  'saveProfile',
  'addInterview',
  'changeInterview',
  'composeLetters',
  'saveLetter',
  'answerFinding',
  'takeBackAnswer',
  'handleLetter',
  'unhandleLetter',
  'sendLetters',
] as const satisfies readonly DoorName[]
export type KeptDoor = (typeof keptDoors)[number]

/** What is remembered as it was last read, to be shown where nobody answers. */
export const rememberedDoors = ['home', 'readInterview', 'mailboxes', 'readProfile', 'readSettings'] as const satisfies readonly DoorName[]
export type RememberedDoor = (typeof rememberedDoors)[number]

/** What the page can work out by itself where nobody answers. */
export const ownDoors = ['checkText', 'readJottings'] as const satisfies readonly DoorName[]
export type OwnDoor = (typeof ownDoors)[number]

/** Tells whether a door is asked through the memory of this device. */
export function isKeptHere(name: DoorName): name is KeptDoor | RememberedDoor | OwnDoor {
  return [...keptDoors, ...rememberedDoors, ...ownDoors].some((each) => each === name)
}

/** How many changes are on this device alone. */
export const waitingHere = signal(0)
/** Counts up when something of this interview was carried out behind the screen's back. */
export const carriedOut = signal<{ readonly interviewId: string } | undefined>(undefined)

/** Tells whether this browser gives room to keep things. */
export function hasRoomHere(): boolean {
  return typeof indexedDB !== 'undefined'
}
