/** Countries that write the postcode behind the town; elsewhere it stands before it (Universal Postal Union, addressing profiles). */
const postcodeBehind =
  /^(?:us|usa|u\.s\.a\.?|united states(?: of america)?|ca|canada|au|australia|nz|new zealand|gb|uk|united kingdom|england|scotland|wales|northern ireland|ie|ireland|in|india|sg|singapore|za|south africa|ng|nigeria|hk|hong kong)$/i
/** In the United Kingdom and Ireland it has a line of its own. */
const postcodeAlone = /^(?:gb|uk|united kingdom|england|scotland|wales|northern ireland|ie|ireland)$/i

/**
 * Turns the seven parts of an address (RFC 6350, ADR) into the lines of an envelope.
 *
 * @example
 * addressLines(['', 'Suite 4', '12 Hill Street', 'Philadelphia', 'PA', '19122', 'USA'])
 * // => ['12 Hill Street', 'Suite 4', 'Philadelphia, PA 19122', 'USA']
 * addressLines(['', '', 'Weg 1', 'Köln', '', '50667', 'Germany'])
 * // => ['Weg 1', '50667 Köln', 'Germany']
 */
export function addressLines(parts: readonly string[]): string[] {
  const [box = '', extended = '', street = '', town = '', region = '', postcode = '', country = ''] = parts
  const lines = [...street.split('\n'), ...extended.split('\n'), box, ...townLines({ town, region, postcode, country }), country]
  return lines.map((line) => line.replace(/\s+/g, ' ').replace(/^[,\s]+|[,\s]+$/g, '')).filter((line) => line !== '')
}

interface Town {
  readonly town: string
  readonly region: string
  readonly postcode: string
  readonly country: string
}

function townLines({ town, region, postcode, country }: Town): string[] {
  const isBehind =
    postcodeBehind.test(country.trim()) ||
    (country === '' && region !== '' && /^\d{5}(?:-\d{4})?$|^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i.test(postcode))
  if (postcodeAlone.test(country.trim())) return [town, region, postcode]
  if (isBehind) return [[town, [region, postcode].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ')]
  return [[postcode, town].filter((part) => part !== '').join(' '), region]
}
