/** Lists the statements after which a letter that was brought along from another Regards is known as that for ever. */
export function importedLetters(): readonly string[] {
  return [`alter table delivery add column imported_at bigint`]
}
