/** One function for each set: how well one reader does on it. Hints are taste and count for nothing, neither way. */
import type { Finding } from '../../src/core/model/finding.ts'
import { applyFirst, applyOne, changedSpans, touches } from './edits.ts'
import type { Reader } from './readers.ts'
import type { CleanText, Correction, Misspelling } from './sets.ts'

/** A count of a whole, with what fell outside it for `--misses`. */
export interface Share {
  readonly name: string
  readonly count: number
  readonly of: number
  readonly misses: readonly string[]
}

type Read = Reader['read']

async function seriousFindings(read: Read, text: string): Promise<readonly Finding[]> {
  return (await read(text)).filter((finding) => finding.severity !== 'hint')
}

/** Found: a finding overlaps the misspelt word. Right: following its suggestion gives the right sentence. */
export async function measureSpelling(read: Read, items: readonly Misspelling[]): Promise<readonly Share[]> {
  const ranks: number[] = []
  const notes: string[] = []
  for (const item of items) {
    const right = applyOne(item.text, item, item.right)
    const touching = (await seriousFindings(read, item.text)).filter((finding) => touches(finding, item))
    const rank = Math.min(...touching.flatMap((finding) => rankOf(item.text, finding, right)), touching.length > 0 ? 99 : Infinity)
    ranks.push(rank)
    if (rank > 0)
      notes.push(`${item.wrong} → ${item.right}: ${touching[0]?.suggestions.slice(0, 3).join(', ') ?? 'not found'} | ${item.text}`)
  }
  const within = (most: number) => ranks.filter((rank) => rank <= most).length
  return [
    { name: 'found', count: within(99), of: items.length, misses: notes.filter((note) => note.includes('not found')) },
    { name: 'right first', count: within(0), of: items.length, misses: notes },
    { name: 'right in three', count: within(2), of: items.length, misses: [] },
  ]
}

function rankOf(text: string, finding: Finding, right: string): number[] {
  const rank = finding.suggestions.findIndex((suggestion) => applyOne(text, finding, suggestion) === right)
  return rank < 0 ? [] : [rank]
}

/** Found: a finding touches a place that differs. Exact: following every first suggestion gives the right sentence. */
export async function measureCorrections(read: Read, items: readonly Correction[]): Promise<readonly Share[]> {
  const [missed, inexact, flagged]: string[][] = [[], [], []]
  for (const { wrong, right } of items) {
    const [target = ''] = right
    const findings = await seriousFindings(read, wrong)
    const spans = changedSpans(wrong, target)
    if (!findings.some((finding) => spans.some((span) => touches(finding, span)))) missed?.push(`${wrong} → ${target}`)
    const fixed = applyFirst(wrong, findings)
    if (fixed !== target) inexact?.push(`${wrong} → ${fixed} [${target}]`)
    const onRight = await seriousFindings(read, target)
    if (onRight.length > 0) flagged?.push(`${target} ${describe(target, onRight)}`)
  }
  const of = items.length
  return [
    { name: 'found', count: of - (missed?.length ?? 0), of, misses: missed ?? [] },
    { name: 'exact fix', count: of - (inexact?.length ?? 0), of, misses: inexact ?? [] },
    { name: 'right version flagged', count: flagged?.length ?? 0, of, misses: flagged ?? [] },
  ]
}

/**
 * Spans against several references. A finding is right where it touches a place that at least one reference changed;
 * of the places of a sentence, those of the reference that the reader met best are taken for what was to be found.
 * A finding over more than five words points at nothing in particular and is left out.
 */
export async function measureSpans(read: Read, items: readonly Correction[]): Promise<readonly Share[]> {
  let [right, given, met, wanted] = [0, 0, 0, 0]
  const wrongly: string[] = []
  for (const { wrong, right: references } of items) {
    const findings = (await seriousFindings(read, wrong)).filter((finding) => pointsAtSomething(wrong, finding))
    const golds = references.map((reference) => changedSpans(wrong, reference))
    for (const finding of findings) {
      given += 1
      if (golds.flat().some((span) => touches(finding, span))) right += 1
      else wrongly.push(describe(wrong, [finding]))
    }
    const counts = golds.map((spans) => ({
      of: spans.length,
      met: spans.filter((span) => findings.some((each) => touches(each, span))).length,
    }))
    const best = counts.toSorted((a, b) => (b.of === 0 ? 1 : b.met / b.of) - (a.of === 0 ? 1 : a.met / a.of) || b.of - a.of)[0]
    met += best?.met ?? 0
    wanted += best?.of ?? 0
  }
  const [precision, recall] = [right / Math.max(1, given), met / Math.max(1, wanted)]
  const f = (1.25 * precision * recall) / (0.25 * precision + recall || 1)
  return [
    { name: 'precision of findings', count: right, of: given, misses: wrongly },
    { name: 'spans met (best reference)', count: met, of: wanted, misses: [] },
    { name: 'F0.5', count: f, of: 1, misses: [] },
  ]
}

function pointsAtSomething(text: string, { start, end }: Finding): boolean {
  return text.slice(start, end).trim().split(/\s+/).length <= 5
}

/** False alarms on clean texts, once what overlaps a recorded name is taken away and an unknown name is only asked about. */
export async function measureClean(read: Read, texts: readonly CleanText[]): Promise<readonly Share[]> {
  const [errors, any]: string[][] = [[], []]
  for (const { text, names } of texts) {
    const findings = (await seriousFindings(read, text))
      .filter((finding) => !isName(text, finding, names))
      .map((finding) => askAboutNames(text, finding))
    if (findings.length > 0) any?.push(describe(text, findings))
    const wrong = findings.filter((finding) => finding.severity === 'error')
    if (wrong.length > 0) errors?.push(describe(text, wrong))
  }
  return [
    { name: 'with an error', count: errors?.length ?? 0, of: texts.length, misses: errors ?? [] },
    { name: 'with an error or a question', count: any?.length ?? 0, of: texts.length, misses: any ?? [] },
  ]
}

function isName(text: string, finding: Finding, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (touches(finding, { start: at, end: at + name.length })) return true
    }
    return false
  })
}

/** Does what the reconciler does: an unknown word with a capital in mid-sentence is a question. */
function askAboutNames(text: string, finding: Finding): Finding {
  const isCapital = /^\p{Lu}/u.test(text.slice(finding.start))
  const before = text.slice(0, finding.start)
  const startsSentence = /(?:^|[.!?:]\s*|\n\s*)$/.test(before) && !/\b(?:Mr|Ms|Mrs|Dr|Prof)\.\s*$/.test(before)
  return finding.pass === 'spelling' && isCapital && !startsSentence ? { ...finding, severity: 'question' } : finding
}

function describe(text: string, findings: readonly Finding[]): string {
  return findings
    .map(({ start, end, rule, suggestions }) => {
      const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`
      return `${rule}: …${around.replaceAll('\n', ' ')}… → ${suggestions[0] ?? '–'}`
    })
    .join(' ; ')
}
