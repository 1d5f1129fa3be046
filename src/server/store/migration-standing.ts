/** Lists the statements after which letters that wait for a person's word are counted without reading all the others. */
export function countedLetters(): readonly string[] {
  return [`create index delivery_asked on delivery (state, owner_id) where state in ('late', 'ask')`]
}
