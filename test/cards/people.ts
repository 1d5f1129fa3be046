/** Made-up people and companies for generated cards: none of them stands in the development set. */
import type { CardTruth } from '../../bench/capture/sets.ts'
import { type Dice, pick } from './dice.ts'
import { type Land, land, type World } from './world.ts'

const lands: readonly Land[] = [
  land(
    'GB',
    'Imogen Hartley|Rhys Pemberton|Harriet Wetherby|Callum Ogilvie|Nadia Rahman-Clarke',
    'Harbour Lane #|Mill Road #|St. Aldate Street #',
    'Bristol BS1 4TR|Leeds LS1 4DY',
    'United Kingdom',
    ['+44 7400 12', [4]],
    'co.uk',
    'Ltd|LLP|plc',
  ),
  land(
    'US',
    'Marguerite Tolliver|Dashiell Brandt|Ione Castlewood|Thaddeus Monroe|Priscilla Vanterpool',
    '# Walnut Street, Suite 300|# Cedar Avenue|# N Clark Street',
    'Portland, OR 97205|Austin, TX 78701',
    '',
    ['+1 512 555 01', [2]],
    'com',
    'Inc.|LLC|Corp.',
  ),
  land(
    'DE',
    'Jürgen Möhring|Bärbel Fröhlich|Götz Weißmüller|Annelie Großmann|Friedhelm Schröter',
    'Lindenstraße #|Am Kanal #|Schöne Aussicht #',
    '10969 Berlin|50667 Köln',
    'Deutschland',
    ['+49 1512 345', [4]],
    'de',
    'GmbH|AG|KG',
  ),
  land(
    'FR',
    'Hélène Lefèvre|Loïc Bérenger|Éloïse Châtelain|Gaëlle Prévost|Benoît Maçon',
    '# rue des Écoles|# avenue Victor Hugo',
    '75005 Paris|69002 Lyon',
    'France',
    ['+33 6 12 34 5', [1, 2]],
    'fr',
    'SAS|SARL|S.A.',
  ),
  land(
    'ES',
    'Begoña Íñiguez|Andrés Muñoz|Lucía Albarracín|Ángel Beltrán|Noemí Ordóñez',
    'Calle de Alcalá, #|Gran Vía, #',
    '28013 Madrid|08001 Barcelona',
    'España',
    ['+34 612 34 1', [1, 2]],
    'es',
    'S.L.|S.A.',
  ),
  land(
    'PL',
    'Łucja Wiśniewska|Stanisław Dąbrowski|Żaneta Gołębiewska|Grzegorz Śliwiński',
    'ul. Długa #|ul. Mokotowska #',
    '00-238 Warszawa|31-147 Kraków',
    'Polska',
    ['+48 512 34', [1, 3]],
    'pl',
    'Sp. z o.o.|S.A.',
  ),
  land(
    'CZ',
    'Zdeněk Dvořák|Růžena Křížová|Jaroslav Šimůnek|Květa Žďárská',
    'Dlouhá #|Národní třída #',
    '110 00 Praha 1|602 00 Brno',
    'Česká republika',
    ['+420 601 12', [1, 3]],
    'cz',
    's.r.o.|a.s.',
  ),
  land(
    'SE',
    'Åke Björklund|Märta Sjöström|Håkan Nyström|Görel Åkesson',
    'Storgatan #|Västra Hamngatan #',
    '411 17 Göteborg|111 43 Stockholm',
    'Sverige',
    ['+46 70 123 ', [2, 2]],
    'se',
    'AB',
  ),
  land(
    'DK',
    'Bjørn Kjeldsen|Søs Jørgensen|Kåre Thorgård',
    'Vestergade #|Nørre Allé #',
    '1456 København K|8000 Aarhus C',
    'Danmark',
    ['+45 34 41 ', [2, 2]],
    'dk',
    'ApS|A/S',
  ),
  land(
    'HU',
    'Sándor Kovács|Ildikó Szűcs|Győző Farkas|Zsófia Bőhm',
    'Váci utca #.|Kossuth Lajos utca #.',
    '1052 Budapest|6720 Szeged',
    '',
    ['+36 20 123 ', [4]],
    'hu',
    'Kft.|Zrt.',
  ),
  land(
    'RO',
    'Ștefan Popovici|Ruxandra Țepeș|Mihăiță Brâncuș|Anca Făgărășan',
    'Strada Lipscani nr. #|Bd. Unirii nr. #',
    '030031 București|400001 Cluj-Napoca',
    '',
    ['+40 712 03', [4]],
    'ro',
    'S.R.L.|S.A.',
  ),
  land(
    'TR',
    'Çağla Yıldırım|Özgür Şahinoğlu|İrem Günday',
    'Bağdat Caddesi No: #|İstiklal Caddesi No: #',
    '34728 İstanbul|35210 İzmir',
    'Türkiye',
    ['+90 501 234 ', [2, 2]],
    'com.tr',
    'A.Ş.|Ltd. Şti.',
  ),
  land(
    'PT',
    'Inês Guimarães|João Falcato|Conceição Brandão',
    'Rua Augusta, #|Avenida da Boavista, #',
    '1100-053 Lisboa|4050-115 Porto',
    'Portugal',
    ['+351 912 34', [1, 3]],
    'pt',
    'Lda.|S.A.',
  ),
  land(
    'CA',
    'Geneviève Tremblay|Duncan Farquhar|Solange Pelletier',
    '# Yonge Street|# rue Sherbrooke Ouest',
    'Toronto, ON M5B 1N8|Montréal, QC H3A 1B9',
    'Canada',
    ['+1 604 555 01', [2]],
    'ca',
    'Inc.|Ltd.',
  ),
]

const titles =
  'Head of Communications|Senior Account Director|Talent Acquisition Lead|Brand Strategist|Public Relations Manager|Chief Marketing Officer|Media Planner|Creative Director|Human Resources Business Partner|Vice President, Corporate Affairs|Editor in Chief|Research Associate'.split(
    '|',
  )
const houses =
  'Calderwood|Marlinspike|Penhaligon|Thistledown|Greyfriars|Silverbirch|Kestrel Point|Lanternhill|Oakmoss|Westerlund|Foxglove|Stonebridge'.split(
    '|',
  )
const trades = 'Communications|Publishing|Analytics|Advisors|Studios|Biotech|Media|Foundation|Press|Ventures'.split('|')

/** The first series: what the rules were made looking at, but for the seeds that were left. */
export const firstWorld: World = { lands, titles, houses, trades }

/** What a card of the generator leaves out, or has besides. */
export interface Wish {
  readonly without?: readonly ('title' | 'website' | 'address' | 'phones' | 'emails' | 'company')[]
  /** A name of another country than the address. */
  readonly isNameFromElsewhere?: boolean
  /** Named in capitals, as one card in seven is. */
  readonly mayShout?: boolean
}

/** Makes up a person with a card. */
export function inventPerson(
  id: string,
  { lands, titles, houses, trades }: World,
  dice: Dice,
  { without = [], isNameFromElsewhere = false, mayShout = false }: Wish = {},
): CardTruth {
  const home = pick(lands, dice)
  const name = pick(
    isNameFromElsewhere
      ? pick(
          lands.filter((other) => other !== home),
          dice,
        ).names
      : home.names,
    dice,
  )
  const bare = `${pick(houses, dice)} ${pick(trades, dice)}`
  const domain = `${bare.toLowerCase().replace(/[^a-z]/g, '')}.${home.end}`
  const phones = ['mobile', 'office'].slice(0, 1 + Math.floor(dice() * 2)).map((kind) => phone(kind, home, dice))
  return {
    id,
    country: home.country,
    name,
    nameShown: mayShout && dice() < 0.15 && !/[ßı]/.test(name) ? name.toLocaleUpperCase('en') : name,
    prefix: '',
    suffixes: dice() < 0.15 ? ['PhD'] : [],
    title: without.includes('title') ? '' : pick(titles, dice),
    department: '',
    company: without.includes('company') ? '' : `${bare} ${pick(home.forms, dice)}`,
    companyBare: without.includes('company') ? '' : bare,
    emails: without.includes('emails') ? [] : [`${localPart(name, dice)}@${domain}`],
    website: without.includes('website') ? '' : `www.${domain}`,
    phones: without.includes('phones') ? [] : phones,
    address: without.includes('address')
      ? null
      : {
          lines: [
            pick(home.streets, dice).replace('#', String(1 + Math.floor(dice() * 180))),
            pick(home.towns, dice),
            ...(home.shown && dice() < 0.5 ? [home.shown] : []),
          ],
        },
    qr: null,
  }
}

function phone(kind: string, { phone: [prefix, groups] }: Land, dice: Dice): { kind: string; e164: string; shown: string } {
  const shown = prefix + groups.map((length) => Array.from({ length }, () => Math.floor(dice() * 10)).join('')).join(' ')
  return { kind, shown, e164: `+${shown.replace(/\D/g, '')}` }
}

function localPart(name: string, dice: Dice): string {
  const plain = name
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[^a-z -]/g, '')
  const [first = '', last = ''] = plain.split(' ')
  return pick([`${first}.${last}`, `${first.charAt(0)}${last}`, `${first.charAt(0)}.${last}`, `${last}.${first}`, first], dice)
}
