import groups from './weights/groups.json' with { type: 'json' }

const groupOf = new Map<string, readonly [fine: string, wide: string]>()

function fill(): void {
  ;(groups as [number, string][]).forEach(([wide, words], index) => {
    for (const word of words.split(' ')) groupOf.set(word, [String(index), `W${wide}`])
  })
}

const unknown = ['?', '?'] as const

/** The group of like words to which a word belongs, and the wider one; made by bench/jottings/group-words.ts. */
export function groupsOf(word: string): readonly [fine: string, wide: string] {
  if (groupOf.size === 0) fill()
  return groupOf.get(word) ?? unknown
}
