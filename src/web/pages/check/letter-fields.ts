/** Where the fields of a letter stand in the document, by the id of the letter. */
import type { FindingView } from '../../../api/views.ts'
import { nextFinding } from '../../state/edits.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { speak } from '../../state/notices.ts'
import { writeIn } from '../../state/write-in.ts'
import { foundWords } from '../../state/found-words.ts'
import { m } from '../../words.ts'

type TextFieldElement = HTMLInputElement | HTMLTextAreaElement

export function fieldId(letterId: string, part: 'subject' | 'body' | 'to'): string {
  return `${part}-${letterId}`
}

function fieldOf(letterId: string, part: FindingView['part']): TextFieldElement | undefined {
  const found = document.getElementById(fieldId(letterId, part))
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : undefined
}

/** Findings that were not answered, in the order of reading. */
export function openFindings(desk: LetterDesk): FindingView[] {
  const order = { subject: 0, to: 1, body: 2 }
  return desk.check.value.findings
    .filter((finding) => finding.answer === undefined)
    .toSorted((a, b) => order[a.part] - order[b.part] || a.start - b.start)
}

/** Puts the cursor on a finding and says it. */
export function showFinding(desk: LetterDesk, finding: FindingView): void {
  const field = fieldOf(desk.letter.value.id, finding.part)
  if (!field) return
  field.focus()
  if (finding.part !== 'to') field.setSelectionRange(finding.start, finding.end)
  field.closest('article')?.scrollIntoView({ block: 'nearest' })
  speak(`${foundWords(finding)}${finding.suggestions[0] === undefined ? '' : ` ${m.check_alt_enter_writes({ fix: finding.suggestions[0] })}`}`)
}

/** Writes a suggestion in the place of a finding. */
export function takeFix(desk: LetterDesk, finding: FindingView, suggestion: string): void {
  const field = fieldOf(desk.letter.value.id, finding.part)
  if (field && finding.part !== 'to') writeIn(field, finding, suggestion)
}

/**
 * Gives the focus to what stands where a settled finding stood: the next one of the list, else the last, else the
 * letter. Only where the focus went down with it; somebody who is elsewhere by now stays there.
 */
export function focusInPlaceOf(desk: LetterDesk, place: number): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return
      const { id } = desk.letter.value
      const left = document.querySelectorAll<HTMLElement>(`#${foundId(id)} > ul > li`)
      const next = left[Math.min(place, left.length - 1)]?.querySelector('button')
      if (next) next.focus()
      else fieldOf(id, 'body')?.focus()
    }),
  )
}

/** Where the findings of a letter stand. */
export function foundId(letterId: string): string {
  return `found-${letterId}`
}

/** Goes to the next finding after the cursor: in this letter, then in the next one. */
export function goToNext(desks: readonly LetterDesk[]): void {
  const here = document.activeElement
  const at = Math.max(
    0,
    desks.findIndex((desk) => here?.closest('article')?.id === `letter-${desk.letter.value.id}`),
  )
  for (const desk of [...desks.slice(at), ...desks.slice(0, at)]) {
    const findings = openFindings(desk).filter((finding) => finding.part === 'body')
    const cursor = here instanceof HTMLTextAreaElement && here.id === fieldId(desk.letter.value.id, 'body') ? here.selectionStart : -1
    const next = findings.find((finding) => finding.start > cursor)
    if (next) return showFinding(desk, next)
  }
  const first = desks.find((desk) => openFindings(desk).length > 0)
  const again = first && nextFinding(openFindings(first), -1)
  if (first && again) return showFinding(first, again)
  speak(m.check_nothing_look_any_more())
}

/** Takes the first suggestion of the finding under the cursor. */
export function takeFixHere(desks: readonly LetterDesk[]): void {
  const here = document.activeElement
  if (!(here instanceof HTMLTextAreaElement || here instanceof HTMLInputElement)) return
  for (const desk of desks) {
    const part =
      here.id === fieldId(desk.letter.value.id, 'body')
        ? 'body'
        : here.id === fieldId(desk.letter.value.id, 'subject')
          ? 'subject'
          : undefined
    if (part === undefined) continue
    const at = here.selectionStart ?? 0
    const finding = openFindings(desk).find(
      (each) => each.part === part && each.start <= at && at <= each.end && each.suggestions.length > 0,
    )
    if (finding?.suggestions[0] !== undefined) takeFix(desk, finding, finding.suggestions[0])
  }
}
