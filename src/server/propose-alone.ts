import { composePanel } from '../core/compose/compose-panel.ts'
import { factsFor, type MatchedSentence } from '../core/compose/match-proposal.ts'
import { modelLetter } from '../core/compose/model-letter.ts'
import type { CaseFile } from '../core/model/case-file.ts'
import type { LetterKind } from '../core/model/delivery.ts'
import type { ComposedLetter } from '../core/model/letter.ts'
import { openDrafter } from './drafts/drafter.ts'
import type { ModelAddress } from './ports/drafter.ts'

/** A letter of a case file, and what a model had to do with it. */
export interface ProposedAlone {
  readonly letter: ComposedLetter
  /** Why the words are the composer's. */
  readonly why?: string
  readonly dropped: readonly MatchedSentence[]
}

/** Has a model propose the letter to one person of a case file; where that comes to nothing, the composer's own is given. */
export async function proposeAlone(address: ModelAddress, caseFile: CaseFile, { to, kind }: { readonly to: string; readonly kind: LetterKind }): Promise<ProposedAlone> {
  const [own] = composePanel(caseFile, { only: [to], kind })
  if (!own) throw new Error('The composer wrote no letter to somebody of the panel.')
  const person = caseFile.people.find(({ id }) => id === to)
  const proposal = await openDrafter().propose(address, { to: person?.goesBy ?? person?.name ?? '', facts: factsFor(caseFile, to) })
  if (!proposal.ok) return { letter: own, why: proposal.why, dropped: [] }
  const made = modelLetter(proposal.text, own, { file: caseFile })
  return made.ok ? { letter: made.letter, dropped: made.dropped } : { letter: own, why: made.why, dropped: made.dropped }
}
