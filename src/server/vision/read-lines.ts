/** From a picture to lines of text in the direction of the writing: detector, rows, direction, recogniser. */
import type { CardLine, ReadLetter, SecondReading } from '../../core/capture/card-line.ts'
import { ACCENT_LAYER, type AccentWeights, readAccentWeights, withAccents } from './accents.ts'
import { detectText } from './detect.ts'
import { directionModelFile, modelFiles } from './files.ts'
import { type Raster, turnOver, withAir } from './geometry.ts'
import { type FoundLine, layOut, type QuarterTurns, readingQuad, turnsOf } from './reading-frame.ts'
import { type Alphabet, cutLine, type LineImage, readAlphabet, recognise, upsideDown } from './recognise.ts'
import { joinRows } from './rows.ts'
import { type Model, openModel } from './runtime.ts'
import { readAgain } from './second-reader.ts'

export interface LineReader {
  read(picture: Raster): Promise<PageOfLines>
}

export interface PageOfLines {
  readonly lines: readonly CardLine[]
  readonly turns: QuarterTurns
  /** Reads one of the lines with the second reader, once in each language. */
  again(line: CardLine, languages: readonly string[]): Promise<readonly SecondReading[]>
  /** Reads one of the lines with the first reader, from a wider cut. */
  wider(line: CardLine): Promise<readonly ReadLetter[]>
}

interface Models {
  readonly detection: Model
  readonly recognition: Model
  readonly direction: Model
  readonly alphabet: Alphabet
  readonly accents: AccentWeights
}

/** In heights of the line: the accents of capitals, the tails of ç and ę. */
const AIR_ABOVE = 0.16
const AIR_BELOW = 0.06

/** A photo of a page of print is no card: only its largest lines are read, so that it ends in time. */
const MOST_LINES = 60

/** Opens the models, the person's own in place of ours where a folder is given. */
export async function openLineReader(ownModels: string | undefined): Promise<LineReader> {
  const files = modelFiles(ownModels)
  const models: Models = {
    detection: await openModel(files.detection),
    recognition: await openModel(files.recognition, ACCENT_LAYER),
    direction: await openModel(directionModelFile()),
    alphabet: readAlphabet(files.dictionary),
    accents: readAccentWeights(),
  }
  return { read: (picture) => readPage(models, picture) }
}

async function readPage(models: Models, picture: Raster): Promise<PageOfLines> {
  const boxes = joinRows(await detectText(models.detection, picture))
  const cuts = boxes
    .map(({ quad }) => ({ quad, image: cutLine(picture, quad) }))
    .toSorted((a, b) => b.image.natural.height - a.image.natural.height)
    .slice(0, MOST_LINES)
  const isSideways = cuts.length > 2 && cuts.filter(({ image }) => image.isVertical).length > cuts.length * 0.6
  const isOverturned = await isOnItsHead(
    models.direction,
    cuts.map(({ image }) => image),
  )
  const turns = turnsOf(isSideways, isOverturned)
  const found: FoundLine[] = []
  for (const { quad, image } of cuts) {
    const letters = await readLine(models, isOverturned ? turnOver(image) : image)
    if (isWriting(letters)) found.push({ quad, isVertical: image.isVertical, natural: image.natural, letters })
  }
  const lines = layOut(found, picture, turns)
  const foundByLine = new Map(lines.map((line, at) => [line, found[at]]))
  const wider = async (line: CardLine): Promise<readonly ReadLetter[]> => {
    const found = foundByLine.get(line)
    return found ? readLine(models, cutLine(picture, withAir(readingQuad(found, isOverturned), AIR_ABOVE, AIR_BELOW))) : []
  }
  return { lines, turns, wider, again: (line, languages) => again({ picture, isOverturned, languages }, foundByLine.get(line)) }
}

async function readLine({ recognition, alphabet, accents }: Models, image: Raster): Promise<readonly ReadLetter[]> {
  return recognise(recognition, image, { alphabet, look: (letters, inner) => withAccents(letters, inner, accents) })
}

interface SecondLook {
  readonly picture: Raster
  readonly isOverturned: boolean
  readonly languages: readonly string[]
}

async function again({ picture, isOverturned, languages }: SecondLook, found: FoundLine | undefined): Promise<readonly SecondReading[]> {
  const seconds = []
  if (found) for (const language of languages) seconds.push(await readAgain(picture, readingQuad(found, isOverturned), language))
  return seconds.filter((reading) => reading !== undefined)
}

/** One vote for the whole card: the longest lines decide, since the model errs on short ones. */
async function isOnItsHead(model: Model, lines: readonly LineImage[]): Promise<boolean> {
  const voters = lines.toSorted((a, b) => b.width - a.width).slice(0, 5)
  let votes = 0
  for (const line of voters) votes += (await upsideDown(model, line)) > 0.6 ? 1 : -1
  return votes > 0
}

function isWriting(letters: FoundLine['letters']): boolean {
  const said = letters.filter(({ letter }) => letter.trim() !== '')
  return said.length > 0 && said.reduce((sum, { p }) => sum + p, 0) / said.length > 0.5
}
