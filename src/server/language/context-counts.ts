import type { ContextCounts } from './context-model.ts'

/**
 * Writes counts as text: three parts, each a line for everything that begins alike: `i would` then ` like:12 be:9`.
 * Keys are sorted, so that the same counts give the same file.
 */
export function writeCounts(counts: ContextCounts): string {
  return [counts.classRuns, counts.neighbours, counts.cautions].map(writePart).join('\n\n') + '\n'
}

/** Reads what writeCounts wrote. */
export function readCounts(text: string): ContextCounts {
  const [classRuns = '', neighbours = '', cautions = ''] = text.split('\n\n')
  return { classRuns: readPart(classRuns), neighbours: readPart(neighbours), cautions: readPart(cautions) }
}

function writePart(counts: ReadonlyMap<string, number>): string {
  const lines = new Map<string, string[]>()
  for (const [key, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const at = key.lastIndexOf(' ')
    const line = lines.get(key.slice(0, at)) ?? []
    line.push(`${key.slice(at + 1)}=${count}`)
    lines.set(key.slice(0, at), line)
  }
  return [...lines].map(([start, ends]) => `${start}\t${ends.join(' ')}`).join('\n')
}

function readPart(part: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of part.trimEnd().split('\n')) {
    const [start = '', ends = ''] = line.split('\t')
    for (const end of ends.split(' ')) {
      const at = end.lastIndexOf('=')
      counts.set(`${start} ${end.slice(0, at)}`, Number(end.slice(at + 1)))
    }
  }
  return counts
}
