/**
 * Finds something once for each thing it is asked of: a note, a reason or a qualification is put into many drafts.
 * @example
 * once((words) => words.length)(['a', 'b'])
 * // => 2
 */
export function once<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const found = new WeakMap<Thing, { readonly value: Found }>()
  return (thing) => {
    const before = found.get(thing)
    if (before) return before.value
    const value = find(thing)
    found.set(thing, { value })
    return value
  }
}
