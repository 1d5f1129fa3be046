import { Refusal } from '../../api/refusal.ts'
import type { LetterKind } from '../../core/model/delivery.ts'
import type { LetterRecord } from '../ports.ts'
import { type Folder, findPerson, handledHow, isOnItsWay } from './folder.ts'

/**
 * Finds the letters that a press on send means: of the people named, or of everyone who still waits. Those that are
 * on their way already are passed over, so that a second press means nothing.
 * @throws Refusal `nothing-to-send` where there is no letter; `no-address` where nobody who waits has one.
 */
export function lettersToSend(folder: Folder, to: readonly string[] | undefined, kind: LetterKind = 'thank-you'): readonly LetterRecord[] {
  if (kind !== 'thank-you') return laterLettersOf(folder, to ?? [], kind)
  if (folder.letters.length === 0) throw new Refusal('nothing-to-send', 'No letter is written yet.')
  return to ? lettersOf(folder, to) : lettersThatWait(folder)
}

function lettersOf(folder: Folder, to: readonly string[]): LetterRecord[] {
  return [...new Set(to)].flatMap((personId) => {
    const { name } = findPerson(folder.record, personId)
    const letter = folder.letters.find((each) => each.personId === personId)
    if (!letter) throw new Refusal('nothing-to-send', `No letter to ${name} is written yet.`)
    return isOnItsWay(folder, personId) ? [] : [letter]
  })
}

/** Later letters leave only to people who were named: nobody is asked again by a press that meant somebody else. */
function laterLettersOf(folder: Folder, to: readonly string[], kind: LetterKind): LetterRecord[] {
  const letters = folder.laterLetters.filter((letter) => letter.kind === kind && to.includes(letter.personId))
  if (letters.length === 0) throw new Refusal('nothing-to-send', 'No such letter is written yet.')
  return letters.filter(({ personId }) => !isOnItsWay(folder, personId, kind))
}

function lettersThatWait(folder: Folder): LetterRecord[] {
  const waiting = folder.letters.filter((letter) => !isOnItsWay(folder, letter.personId) && !handledHow(folder, letter) && letter.route.send !== 'no')
  const withAddress = waiting.filter(({ personId }) => findPerson(folder.record, personId).email?.trim())
  const [first] = waiting
  if (first && withAddress.length === 0) {
    throw new Refusal('no-address', `There is no e-mail address for ${findPerson(folder.record, first.personId).name} yet.`)
  }
  return withAddress
}
