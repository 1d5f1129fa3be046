import type { FindingView } from '../../../api/views.ts'
import { canSwitchOff, wordToKeep } from '../../../core/check/own-language.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { ownWord, ruleOff, settle, type Settling } from '../../state/settings.ts'
import type { Task } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { focusInPlaceOf } from './letter-fields.ts'
import { foundWords } from '../../state/found-words.ts'
import { m } from '../../words.ts'

interface ForAllProps {
  readonly desk: LetterDesk
  readonly finding: FindingView
  readonly written: string
  readonly task: Task
  /** Which of the list the finding is. */
  readonly place: number
}

/** What can be settled for all letters at once: that a word is right, or that a rule is not wanted. */
export function ForAllLetters({ desk, finding, written, task, place }: ForAllProps) {
  const settleIt = async (settling: Settling): Promise<void> => {
    await desk.saver.flush()
    await task.run(() => settle(settling))
    focusInPlaceOf(desk, place)
  }
  if (finding.pass === 'spelling') {
    const word = wordFor(finding, written)
    if (word === undefined) return null
    return (
      <Button kind="quiet" class="max-w-full text-start break-words font-normal!" onClick={() => void settleIt(ownWord(word))}>
        {m.check_add_my_words({ word })}
      </Button>
    )
  }
  if (!canSwitchOff(finding)) return null
  return (
    <Button
      kind="quiet"
      class="font-normal!"
      label={m.check_switch_rule_off_about({ message: foundWords(finding) })}
      onClick={() => void settleIt(ruleOff(finding.rule))}
    >
      {m.check_switch_rule_off()}
    </Button>
  )
}

/** A capital that only the beginning of a sentence gave is no part of the word: in mid-sentence it is asked about as a name. */
function wordFor({ rule }: FindingView, written: string): string | undefined {
  const word = wordToKeep(written)
  if (word === '' || word.length > 100 || /\s/.test(word)) return undefined
  return rule === 'spelling' && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word) ? word.toLowerCase() : word
}
