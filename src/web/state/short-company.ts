const LONGEST = 32

/** Shortens the name of a company for a heading: in full it stands below. Cut after a word where there is one. */
export function shortCompany(company: string): string {
  if (company.length <= LONGEST) return company
  const words = company.slice(0, LONGEST).replace(/[\s,&–-]+\S*$/, '')
  return `${words.length > LONGEST / 3 ? words : company.slice(0, LONGEST)}…`
}
