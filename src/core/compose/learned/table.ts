/**
 * Weights by feature, packed: base64 of little-endian numbers, so that what was learned loads in a few milliseconds.
 * For each feature of 32 bits the number of its weights of 16 bits, then for each weight its choice (16 bits) and the weight
 * in sixteenths (16 bits).
 */
export interface PackedTable {
  readonly features: string
  readonly counts: string
  readonly choices: string
  readonly weights: string
}

const unit = 16

/** What features say for each choice. */
export class Table {
  readonly #features: Int32Array
  readonly #starts: Int32Array
  readonly #choices: Uint16Array
  readonly #weights: Float64Array
  /** For a feature's low bits, its place and one; nought where there is none. The next places are tried in turn. */
  readonly #places: Int32Array

  constructor({ features, counts, choices, weights }: PackedTable) {
    this.#features = new Int32Array(bytesOf(features))
    this.#choices = new Uint16Array(bytesOf(choices))
    this.#weights = Float64Array.from(new Int16Array(bytesOf(weights)), (weight) => weight / unit)
    this.#starts = new Int32Array(this.#features.length + 1)
    new Uint16Array(bytesOf(counts)).forEach((count, at) => (this.#starts[at + 1] = (this.#starts[at] ?? 0) + count))
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(this.#features.length * 2 + 2)))
    this.#features.forEach((feature, place) => (this.#places[slotOf(feature, this.#features, this.#places)] = place + 1))
  }

  /** Adds what the first so many features say to the sums. */
  addTo(sums: Float64Array, features: readonly number[], length = features.length): Float64Array {
    const [known, places, starts, choices, weights] = [this.#features, this.#places, this.#starts, this.#choices, this.#weights]
    for (let at = 0; at < length; at++) {
      const place = places[slotOf(features[at] ?? 0, known, places)] ?? 0
      if (place === 0) continue
      const end = starts[place] ?? 0
      for (let weight = starts[place - 1] ?? 0; weight < end; weight++) {
        const choice = choices[weight] ?? 0
        sums[choice] = (sums[choice] ?? 0) + (weights[weight] ?? 0)
      }
    }
    return sums
  }
}

/** Where a feature stands in the places, or the free one where it would. */
function slotOf(feature: number, features: Int32Array, places: Int32Array): number {
  const mask = places.length - 1
  let slot = feature & mask
  for (let place = places[slot] ?? 0; place !== 0 && features[place - 1] !== feature; place = places[slot] ?? 0) slot = (slot + 1) & mask
  return slot
}

/** Packs rows of weights, in sixteenths: for each feature pairs of choice and weight. */
export function packed(rows: ReadonlyMap<number, readonly (readonly [choice: number, weight: number])[]>): PackedTable {
  const pairs = [...rows.values()]
  return {
    features: textOf(Int32Array.from(rows.keys())),
    counts: textOf(Uint16Array.from(pairs, (row) => row.length)),
    choices: textOf(Uint16Array.from(pairs.flat(), ([choice]) => choice)),
    weights: textOf(Int16Array.from(pairs.flat(), ([, weight]) => weight)),
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 read by hand: neither of the two runtimes' own readers is in the language. */
function bytesOf(text: string): ArrayBuffer {
  const values = new Uint8Array(128)
  for (let value = 0; value < 64; value++) values[letters.charCodeAt(value)] = value
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3)
  for (let from = 0, to = 0; from < text.length; from += 4) {
    const at = (offset: number): number => values[text.charCodeAt(from + offset)] ?? 0
    const three = (at(0) << 18) | (at(1) << 12) | (at(2) << 6) | at(3)
    bytes[to++] = three >> 16
    bytes[to++] = three >> 8
    bytes[to++] = three
  }
  return bytes.buffer.slice(0, bytes.length - padding)
}

function textOf({ buffer }: { readonly buffer: ArrayBuffer }): string {
  const bytes = new Uint8Array(buffer)
  const fours: string[] = []
  for (let from = 0; from < bytes.length; from += 3) {
    const three = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    const four = [three >> 18, three >> 12, three >> 6, three].map((value) => letters[value & 63] ?? '').join('')
    fours.push(from + 2 < bytes.length ? four : `${four.slice(0, bytes.length - from + 1)}${'='.repeat(3 - (bytes.length - from))}`)
  }
  return fours.join('')
}
