import { cleanJotting, withoutTypedCapital, type Spelling } from '../language/clean.ts'

const levels: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7' }

/** Writes a qualification out before it is read: signs, hyphens, levels, words from other languages. */
export function writtenOut(raw: string, spelling: Spelling): string {
  return withoutTypedCapital(cleanJotting(raw, spelling), spelling)
    .replace(/(\d+)\+(?= )/g, 'more than $1')
    .replace(/\s+\+\s+|(?<=\p{Ll}{2}) \/ (?=\p{Ll}{2})/gu, ' and ')
    .replace(/^(\p{Lu}{3,}) part[- ]qualified.*$/u, 'I am part-qualified with $1').replace(/\b(part|newly|fully) (?=(?:qualified|trained|licensed)$|qualified, )/g, (_, how: string) => (how === 'part' ? 'part-' : `${how} `))
    .replace(/^(hand|self|co|home|ghost) (?=\p{L}+ed\b)/iu, '$1-')
    .replace(/^A\/B[- ]tested /i, 'ran A/B tests of ')
    .replace(/^qualified (?:in )?(?=(?:19|20)\d\d$)/i, 'I qualified in ')
    .replace(/^ex[- ](?=\p{L})/iu, 'former ')
    .replace(/\b(?:anos|años|Jahren?)\b/g, 'years').replace(/\bpart time\b/gi, 'part-time').replace(/(?<=, )([\p{L}\d+#]+) basics$/u, 'the basics of $1')
    .replace(/\bbit of\b/, (match, at: number, whole: string) => (/\ba $/.test(whole.slice(0, at)) ? match : `a ${match}`))
    .replace(/^(NVQ|SVQ|BTEC|HNC|HND) (?:level )?(one|two|three|four|five|six|seven)\b/i, (_, paper: string, level: string) => `${paper} level ${levels[level.toLowerCase()] ?? level}`)
    .replace(/\bwith (uncle|aunt|dad|mum|mom|father|mother|brother|sister|grandfather|grandmother|cousin)\b/i, 'with my $1')
    .replace(/(\d) (month|week|year|seat|bed|page|person|guest|room|cover|man) (?!ago)(?=\p{L})/gu, '$1-$2 ')
    .replace(/\b(two|three|four|five|six|seven|eight|nine) (month|week|year|seat|bed|page|person|day|man) (?!ago)(?=\p{L})/gu, '$1-$2 ')
    .replace(/(?<=[a-z] )(20\d\d)$/, (year, _, __, whole: string) => (/(?:since|in|from|of|until|to|by|[A-Z]\S*) 20\d\d$/.test(whole) ? year : `in ${year}`))
}
