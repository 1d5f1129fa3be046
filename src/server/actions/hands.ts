/** The hands that a note can be written in, and the one that a person draws. */
import type { HandView } from '../../api/note.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Hand } from '../../core/note/layout/hand.ts'
import { handOf, type OwnHand, tidyStroke } from '../../core/note/own-hand.ts'
import type { Desk } from '../ports.ts'
import type { Printer } from '../ports/print.ts'

/** Lists all hands with the letters of a text that each does not have; the person's own only once something is drawn. */
export function handsFor(printer: Printer, ownHand: OwnHand, text: string): HandView[] {
  const own = Object.keys(ownHand.letters).length > 0 ? [handOf(ownHand)] : []
  const brought = printer.offers.flatMap(({ id }) => printer.hand(id) ?? [])
  return [...own, ...brought].map((hand) => ({ id: hand.id, name: hand.name, kind: hand.kind, missing: [...hand.missing(text)] }))
}

/** Finds a hand by its id, the person's own among them. */
export function findHand(printer: Printer, ownHand: OwnHand, id: string): Hand | undefined {
  return id === 'own' ? handOf(ownHand) : printer.hand(id)
}

/** Gives the letters of the own hand: for drawing on, and as a file to keep. */
export async function readOwnHand({ store }: Desk, ownerId: string): Promise<Output<'readOwnHand'>> {
  return store.read(ownerId, (records) => records.ownHand())
}

/** Keeps the drawings of one letter, tidied. */
export async function saveOwnLetter({ store, clock }: Desk, ownerId: string, { letter, ways }: Given<'saveOwnLetter'>): Promise<Output<'saveOwnLetter'>> {
  const tidy = ways.map((strokes) => strokes.map(tidyStroke))
  await store.change(ownerId, (records) => records.saveOwnLetter(letter, tidy, clock.now()))
  return { ok: true }
}

/** Puts a whole hand in the place of the one that is there. */
export async function replaceOwnHand({ store, clock }: Desk, ownerId: string, { letters }: Given<'replaceOwnHand'>): Promise<Output<'replaceOwnHand'>> {
  await store.change(ownerId, async (records) => {
    await records.eraseOwnHand()
    for (const [letter, ways] of Object.entries(letters)) await records.saveOwnLetter(letter, ways, clock.now())
  })
  return { ok: true }
}

/** Takes all letters of the own hand away. */
export async function eraseOwnHand({ store }: Desk, ownerId: string): Promise<Output<'eraseOwnHand'>> {
  await store.change(ownerId, (records) => records.eraseOwnHand())
  return { ok: true }
}
