/** The figures of a set of readings, and the worst of them with what went wrong. */
import type { CapturedPerson } from '../../src/core/capture/captured-person.ts'
import { type Field, fields, type Score } from './score.ts'
import type { CardTruth } from './sets.ts'

export interface Reading {
  readonly label: string
  readonly ms: number
  readonly codes: readonly string[]
  readonly people: readonly { readonly truth: CardTruth; readonly person: CapturedPerson | undefined; readonly score: Score }[]
  /** People who are not on the picture. */
  readonly extra: number
}

/** One line a measure. */
export function summarise(readings: readonly Reading[]): string {
  const people = readings.flatMap((reading) => reading.people)
  const scores = people.map(({ score }) => score)
  const sure = scores.filter(({ isNameSure }) => isNameSure)
  const plain = scores.filter(({ isPlainName }) => isPlainName)
  const withCode = readings.filter(({ people: [first] }) => first?.truth.qr)
  const times = readings.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const extra = readings.reduce((sum, reading) => sum + reading.extra, 0)
  const rows: [string, string][] = [
    ['pictures · people', `${readings.length} · ${people.length}`],
    ...fields.map((field): [string, string] => [field === 'name' ? 'name exact' : field, ofShown(scores, field)]),
    ['plain names exact', share(plain.filter(({ right }) => right.name === 1).length, plain.length)],
    ['name sure, and right', share(sure.filter(({ right }) => right.name === 1).length, sure.length)],
    ['name must be confirmed', share(scores.length - sure.length, scores.length)],
    [
      'any field sure, and right',
      share(
        sum(scores, ({ sure: count, sureButWrong }) => count - sureButWrong.length),
        sum(scores, ({ sure: count }) => count),
      ),
    ],
    ['invented fields', share(sum(scores, ({ invented }) => invented.length) + extra, sum(scores, ({ given }) => given) + extra)],
    ['people who are not there', String(extra)],
    [
      'QR payload exact',
      share(withCode.filter(({ codes, people: [first] }) => codes.some((code) => sameCode(code, first?.truth))).length, withCode.length),
    ],
    [
      'QR payload wrong',
      String(readings.flatMap(({ codes, people: [first] }) => codes.filter((code) => !sameCode(code, first?.truth))).length),
    ],
    ['time p50 · p95', `${quantile(times, 0.5)} · ${quantile(times, 0.95)} ms`],
  ]
  return rows.map(([name, value]) => `${name.padEnd(26)} ${value}`).join('\n')
}

/** The cards with most wrong, wrong names called sure first. */
export function worstOf(readings: readonly Reading[], count: number): string {
  const ranked = readings
    .filter(({ label }) => !label.startsWith('tesseract'))
    .flatMap(({ label, people }) =>
      people.map(({ truth, person, score }) => ({ label, truth, person, score, faults: faultsOf(truth, person, score) })),
    )
    .filter(({ faults }) => faults.length > 0)
    .toSorted((a, b) => weight(b.score, b.faults.length) - weight(a.score, a.faults.length))
  return ranked
    .slice(0, count)
    .map(({ label, faults }) => `${label}: ${faults.join('; ')}`)
    .join('\n')
}

function weight({ sureButWrong, right, invented }: Score, faults: number): number {
  return faults + sureButWrong.length + invented.length + (right.name === 1 ? 0 : 3) + (sureButWrong.includes('name') ? 5 : 0)
}

function faultsOf(
  truth: CardTruth,
  person: CapturedPerson | undefined,
  { right, shown, sureButWrong, invented }: Score,
): readonly string[] {
  const wrong = fields.filter((field) => (right[field] ?? 0) < (shown[field] ?? 0))
  return [
    ...wrong.map(
      (field) => `${field} ${sureButWrong.includes(field) ? '(sure) ' : ''}"${shownAs(person, field)}" for "${trueAs(truth, field)}"`,
    ),
    ...invented.map((each) => `invented ${each}`),
  ]
}

function shownAs(person: CapturedPerson | undefined, field: Field): string {
  if (field === 'phones') return (person?.phones ?? []).map(({ value }) => value).join(', ')
  return field === 'address' ? (person?.address?.lines.join(' / ') ?? '') : (person?.[field]?.value ?? '')
}

function trueAs(truth: CardTruth, field: Field): string {
  if (field === 'phones') return truth.phones.map(({ e164 }) => e164).join(', ')
  if (field === 'email') return truth.emails.join(', ')
  return field === 'address' ? (truth.address?.lines.join(' / ') ?? '') : truth[field]
}

function ofShown(scores: readonly Score[], field: Field): string {
  return share(
    sum(scores, ({ right }) => right[field] ?? 0),
    sum(scores, ({ shown }) => shown[field] ?? 0),
  )
}

function sameCode(code: string, truth: CardTruth | undefined): boolean {
  return code.replace(/\r\n/g, '\n') === truth?.qr?.payload.replace(/\r\n/g, '\n')
}

function sum(scores: readonly Score[], of: (score: Score) => number): number {
  return scores.reduce((total, score) => total + of(score), 0)
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
}
