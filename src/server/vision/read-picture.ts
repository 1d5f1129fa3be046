/** From an upright raster to the people on it: codes, lines, the second reader where it helps, and core's rules. */
import type { CapturedPerson } from '../../core/capture/captured-person.ts'
import type { CardLine } from '../../core/capture/card-line.ts'
import { isNameClear, linesToReadAgain, readCard } from '../../core/capture/card.ts'
import { splitCards } from '../../core/capture/card-split.ts'
import { Refusal } from '../../api/refusal.ts'
import type { CardReading } from '../ports/vision.ts'
import { readCodes } from './codes.ts'
import type { Raster } from './geometry.ts'
import { picturePreview } from './picture.ts'
import { openLineReader, type PageOfLines } from './read-lines.ts'

export interface PictureReading {
  /** @throws Refusal `no-card` where nothing of a card is seen. */
  read(picture: Raster): Promise<Omit<CardReading, 'ms'>>
}

/** Opens the models and gives what reads pictures with them. */
export async function openCardReading(ownModels: string | undefined): Promise<PictureReading> {
  const lineReader = await openLineReader(ownModels)
  return {
    read: async (picture) => {
      const codes = await readCodes(picture)
      const page = await lineReader.read(picture)
      // The preview is made by other threads while this one reads the lines again.
      const [persons, preview] = await Promise.all([peopleOn(page), picturePreview(picture, page.turns)])
      if (persons.length === 0 && codes.length === 0) throw new Refusal('no-card')
      return { persons, codes, picture: preview }
    },
  }
}

async function peopleOn(page: PageOfLines): Promise<readonly CapturedPerson[]> {
  const persons: CapturedPerson[] = []
  for (const card of splitCards(page.lines)) {
    const person = readCard(await readTwice(page, card))
    if (person) persons.push(person)
  }
  return persons
}

/**
 * Reads name, title, company and addresses once more, by the reader that learned the card's language; the name also from a wider
 * cut, and where it stays in doubt in the languages that it may come from.
 */
export async function readTwice(page: PageOfLines, card: readonly CardLine[]): Promise<readonly CardLine[]> {
  const { lines, language, nameLines, nameLanguages } = linesToReadAgain(card)
  const twice = new Map<CardLine, CardLine>()
  const all = (): readonly CardLine[] => card.map((line) => twice.get(line) ?? line)
  for (const line of lines) {
    const seconds = await page.again(line, [language])
    twice.set(line, nameLines.includes(line) ? { ...line, seconds, wider: await page.wider(line) } : { ...line, seconds })
  }
  if (nameLanguages.length === 0 || isNameClear(all())) return all()
  for (const line of nameLines) {
    const before = twice.get(line) ?? line
    twice.set(line, { ...before, seconds: [...(before.seconds ?? []), ...(await page.again(line, nameLanguages))] })
  }
  return all()
}
