import { composePanel } from '../../core/compose/compose-panel.ts'
import { offersFor, type SentenceOffer } from '../../core/compose/offers.ts'
import type { Desk, LetterRecord } from '../ports.ts'
import type { Folder } from './folder.ts'

/** Finds what a letter that the person changed would say differently now. Letters that nobody changed follow the record by themselves. */
export function offersOf({ clock }: Pick<Desk, 'clock'>, { record, earlierLetters }: Folder, { edited, basis, sentences, personId, kind, seed }: LetterRecord): SentenceOffer[] {
  if (!edited || !basis) return []
  const file = record.caseFile
  const [fresh] = composePanel({ ...file, earlierLetters }, { only: [personId], kind, seeds: { [personId]: seed }, sentAt: clock.now() })
  return fresh ? offersFor({ sentences, basis }, fresh, file) : []
}
