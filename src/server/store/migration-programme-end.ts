/** Lists the statements after which a student's interviews count in a programme until it is over, and then in the next. */
export function programmesThatEnd(): readonly string[] {
  return ['alter table programme_member add column counts_until bigint']
}
