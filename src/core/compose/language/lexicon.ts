import { lexicon } from 'en-lexicon'

/** Word classes in the Penn tagset, commonest first: 'draws' is VBZ, then NNS. */
export type WordClasses = readonly string[]

/** Words that the table lacks, or whose commonest class in an office differs from it. */
const ownWords = new Map<string, WordClasses>(
  Object.entries({
    'co-ops': 'NNS', figma: 'NNP', wifi: 'NN', onboarding: 'NN', dataset: 'NN', datasets: 'NNS', app: 'NN', apps: 'NNS', startup: 'NN', startups: 'NNS', podcast: 'NN',
    podcasts: 'NNS', email: 'NN|VB|VBP', emails: 'NNS|VBZ', emailed: 'VBD|VBN', backlog: 'NN', workflow: 'NN', workflows: 'NNS', roadmap: 'NN',
    roadmaps: 'NNS', rota: 'NN', rotas: 'NNS', website: 'NN', websites: 'NNS', smartphone: 'NN', checkout: 'NN', apprenticeship: 'NN',
    preceptorship: 'NN', handover: 'NN', handovers: 'NNS', sorter: 'NN', preps: 'VBZ', prep: 'NN|VB|VBP', prepped: 'VBD|VBN', outage: 'NN',
    mole: 'NN', moles: 'NNS', refactor: 'VB|VBP|NN', refactored: 'VBD|VBN', reckons: 'VBZ', googled: 'VBD|VBN', blog: 'NN|VB|VBP', blogs: 'NNS|VBZ',
    team: 'NN', teams: 'NNS', volunteers: 'NNS|VBZ', children: 'NNS', people: 'NNS', staff: 'NN', everyone: 'PRP', nobody: 'PRP', somebody: 'PRP',
    us: 'PRP', last: 'JJ', past: 'JJ|IN|NN', next: 'JJ', own: 'JJ|VB|VBP', open: 'JJ|VB|VBP', kept: 'VBD|VBN', left: 'VBD|VBN|JJ', live: 'VB|VBP|JJ',
    started: 'VBD|VBN', found: 'VBD|VBN', met: 'VBD|VBN', read: 'VB|VBP|VBD|VBN', put: 'VBD|VB|VBP|VBN', cut: 'VBD|VBN|VB|VBP|NN', let: 'VBD|VB|VBP|VBN',
    set: 'VBD|VBN|VB|VBP|NN', hit: 'VBD|VBN|VB|VBP|NN', per: 'IN', via: 'IN', plus: 'CC|IN', round: 'JJ|NN|IN', home: 'NN|RB', like: 'IN|VB|VBP',
    work: 'NN|VB|VBP', works: 'VBZ|NNS', plan: 'NN|VB|VBP', plans: 'NNS|VBZ', run: 'VB|VBP|VBN|NN', runs: 'VBZ|NNS', use: 'VB|VBP|NN', uses: 'VBZ|NNS',
    hires: 'VBZ|NNS', hire: 'VB|VBP|NN', move: 'NN|VB|VBP', moves: 'VBZ|NNS', grew: 'VBD', build: 'VB|VBP|NN', builds: 'VBZ|NNS', well: 'RB',
    firms: 'NNS', firm: 'NN|JJ', leads: 'VBZ|NNS', lead: 'NN|VB|VBP|JJ', swims: 'VBZ', climbs: 'VBZ|NNS', bakes: 'VBZ', rides: 'VBZ|NNS', sings: 'VBZ',
    coaches: 'VBZ|NNS', knits: 'VBZ', paints: 'VBZ|NNS', speaks: 'VBZ', keeps: 'VBZ', hates: 'VBZ', prefers: 'VBZ', misses: 'VBZ',
    mentors: 'NNS|VBZ', mentor: 'NN|VB|VBP', mentored: 'VBD|VBN', wants: 'VBZ', needs: 'VBZ|NNS', thinks: 'VBZ', likes: 'VBZ', worries: 'VBZ|NNS',
    budget: 'NN|VB|VBP', interns: 'NNS', intern: 'NN', audits: 'NNS|VBZ', permits: 'NNS|VBZ', clients: 'NNS', dashboards: 'NNS', dashboard: 'NN', meshes: 'NNS', programme: 'NN|VB', programmes: 'NNS|VBZ', shares: 'VBZ|NNS',
    disagreed: 'VBD|VBN', cycles: 'VBZ|NNS', sketches: 'VBZ|NNS', cuts: 'VBZ|NNS', excel: 'NN', sticks: 'VBZ|NNS', skate: 'NN|VB|VBP', mapping: 'NN', babysat: 'VBD|VBN', smells: 'VBZ|NNS', looks: 'VBZ|NNS', sounds: 'VBZ|NNS', feels: 'VBZ', eat: 'VB|VBP', none: 'NN', skates: 'VBZ|NNS', signs: 'VBZ|NNS', walks: 'VBZ|NNS', swaps: 'VBZ|NNS', tastes: 'VBZ|NNS', draws: 'VBZ|NNS', drives: 'VBZ|NNS', consult: 'NN|VB|VBP', ai: 'NN', slop: 'NN', 'double-booked': 'VBD|VBN', colour: 'NN|VB|VBP', colours: 'NNS|VBZ', beekeeper: 'NN', notices: 'VBZ|NNS', rebuilt: 'VBD|VBN', retrained: 'VBD|VBN', laughed: 'VBD|VBN', joked: 'VBD|VBN', talked: 'VBD|VBN', chatted: 'VBD|VBN',
  }).map(([word, classes]) => [word, classes.split('|')]),
)

/**
 * Tells which classes a word can have. Plural nouns and third-person verbs are completed from their stem,
 * because the table lists many of them as only one of the two.
 * @example
 * classesOf('draws')
 * // => ['VBZ', 'NNS']
 */
export function classesOf(word: string): WordClasses {
  const lower = word.toLowerCase()
  const before = ownWords.get(lower) ?? looked.get(lower)
  if (before) return before
  const found = lookUp(lower)
  if (looked.size > 20_000) looked.clear()
  looked.set(lower, found)
  return found
}

/**
 * Tells whether a word is in the table at all: a word that is not may be a slip or a name.
 * @example
 * isKnownWord('turbine')
 * // => true
 */
export function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase()
  return ownWords.has(lower) || tableEntry(lower) !== undefined
}

const looked = new Map<string, WordClasses>()

const guesses = { noun: ['NN'], plural: ['NNS', 'VBZ'], past: ['VBD', 'VBN'], gerund: ['VBG'], adverb: ['RB'] } as const

function lookUp(word: string): WordClasses {
  const entry = tableEntry(word)
  if (entry) return completed(word, entry.split('|'))
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0 && hyphen < word.length - 1) return hyphenated(word, hyphen)
  if (word.endsWith('ed')) return guesses.past
  if (word.endsWith('ing')) return guesses.gerund
  if (word.endsWith('ly')) return guesses.adverb
  if (/[^su]s$/.test(word)) return tableEntry(word.replace(/s$/, '')) ? completed(word, ['NNS']) : guesses.plural
  return guesses.noun
}

/** A hyphenated word is what its last part is; 'low-cost', 'three-legged', '90-seat' stand before a noun. */
function hyphenated(word: string, hyphen: number): WordClasses {
  if (/^\d/.test(word)) return ['JJ', 'NN']
  const last = classesOf(word.slice(hyphen + 1))
  if (last.includes('VBN') || last.includes('JJ')) return ['JJ', 'NN']
  return last.includes('NNS') || (last[0] === 'NNP' && /[^su]s$/.test(word)) ? ['NNS'] : ['NN', 'JJ']
}

function completed(word: string, classes: string[]): WordClasses {
  if (!/[^s]s$/.test(word)) return classes
  const stems = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].filter((stem) => stem !== word)
  const hasStem = (wanted: string) => stems.some((stem) => tableEntry(stem)?.split('|').includes(wanted))
  if (classes.includes('VBZ') && !classes.includes('NNS') && hasStem('NN')) return [...classes, 'NNS']
  if (classes.includes('NNS') && !classes.includes('VBZ') && (hasStem('VB') || hasStem('VBP'))) return [...classes, 'VBZ']
  return classes
}

function tableEntry(word: string): string | undefined {
  const entry: unknown = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined
  return typeof entry === 'string' ? entry : undefined
}
