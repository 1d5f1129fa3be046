import type { Given, Output } from '../../api/rows.ts'
import { peopleOfPicture } from '../../core/capture/picture-people.ts'
import type { Desk } from '../ports.ts'

/** Reads the cards in a picture for the person to look at. Nothing is kept, the picture least of all. */
export async function readCardPicture(desk: Desk, _ownerId: string, { bytes }: Given<'readCard'>): Promise<Output<'readCard'>> {
  const { persons, codes, picture, ms } = await desk.cards.read(bytes)
  return { persons: peopleOfPicture(persons, codes), codes, picture: Buffer.from(picture).toString('base64'), ms }
}
