import { expect, test } from 'vitest'
import type { CardLine, SecondReading } from './card-line.ts'
import { linesToReadAgain, readCard } from './card.ts'

interface Seen {
  readonly p?: number
  readonly second?: string
  readonly language?: string
  readonly height?: number
}

/** Lines of a card below one another, left edges aligned, as both readers see them unless told otherwise. */
function aCard(...lines: readonly (string | readonly [text: string, seen: Seen])[]): CardLine[] {
  return lines.map((each, at) => {
    const [text, { p = 0.99, second, language = 'eng', height = 30 }] = typeof each === 'string' ? [each, {}] : each
    const width = text.length * height * 0.5
    const seconds: SecondReading[] = [{ text: second ?? text, confidence: 0.95, language }]
    return {
      letters: [...text].map((letter, i) => ({ letter, p, at: (i + 0.5) / text.length })),
      seconds,
      x: 100 + width / 2,
      y: 100 + at * 45,
      width,
      height,
      isSideways: false,
      cutOut: { x: 0.1, y: at / 20, width: 0.5, height: 0.05 },
    }
  })
}

const name = (text: string, seen: Seen = {}) => [text, { height: 52, ...seen }] as const

test('a card becomes a person, each field with its place on the picture', () => {
  const person = readCard(
    aCard(
      'Calderwood Communications Ltd',
      name('Imogen Hartley, MBA'),
      'Head of Communications',
      'M +44 7400 123456',
      'imogen.hartley@calderwoodcommunications.co.uk',
      'www.calderwoodcommunications.co.uk',
      '12 Mill Road',
      'Bristol BS1 4TR',
    ),
  )
  expect(person).toMatchObject({
    source: 'photo',
    name: { value: 'Imogen Hartley', sure: true, cutOut: { y: 0.05 } },
    credentials: { value: 'MBA' },
    title: { value: 'Head of Communications', sure: true },
    company: { value: 'Calderwood Communications Ltd', sure: true },
    email: { value: 'imogen.hartley@calderwoodcommunications.co.uk', sure: true },
    phones: [{ value: '+44 7400 123456', kind: 'mobile', sure: true }],
    website: { value: 'www.calderwoodcommunications.co.uk', sure: true },
    address: { lines: ['12 Mill Road', 'Bristol BS1 4TR'] },
  })
})

test('what a card does not show is not there', () => {
  const person = readCard(aCard(name('Imogen Hartley'), 'imogen.hartley@calderwood.co.uk'))
  expect(Object.keys(person ?? {}).toSorted()).toEqual(['email', 'name', 'source'])
})

test('the accents are those that the second reader saw in the language of the card', () => {
  const person = readCard(aCard(name('Lucja Wisniewska', { second: 'Łucja Wiśniewska', language: 'pol' }), 'lucja.wisniewska@fox.pl'))
  expect(person?.name).toMatchObject({ value: 'Łucja Wiśniewska', sure: true })
})

test('a name that is commonly written with accents and was read without is asked about', () => {
  const person = readCard(aCard(name('Benoit Tremblay'), 'benoit.tremblay@fox.ca'))
  expect(person?.name).toMatchObject({ value: 'Benoit Tremblay', sure: false, readings: ['Benoit Tremblay', 'Benoît Tremblay'] })
})

test('where the readers differ and no e-mail says who is right, the person is asked, with both readings', () => {
  const person = readCard(aCard(name('Harriet Wetherby', { second: 'Harriet Netherby' }), 'info@fox.co.uk', 'Fox Ltd'))
  expect(person?.name).toMatchObject({ sure: false, readings: ['Harriet Wetherby', 'Harriet Netherby'] })
})

test('the e-mail decides between two readings', () => {
  const person = readCard(aCard(name('loana Hartley', { second: 'loana Hartley' }), 'ioana.hartley@fox.co.uk'))
  expect(person?.name?.value).toBe('Ioana Hartley')
})

test('a name in capitals is written as one writes to a person', () => {
  expect(readCard(aCard(name('RHYS VAN DER MCALLISTER'), 'r.mcallister@fox.co.uk'))?.name?.value).toBe('Rhys van der McAllister')
})

test('a person without an e-mail is only sure where nothing else on the card comes near', () => {
  expect(readCard(aCard(name('Nadia Rahman'), 'Thistledown Press', 'M +44 7400 123456'))?.name).toMatchObject({ value: 'Nadia Rahman' })
})

test('e-mail and website mend one another', () => {
  const person = readCard(
    aCard(name('Imogen Hartley'), 'imogen.hartley@greyfriarspress.co.uk', ['www.greyfriarspres.co.uk', { p: 0.7 }], 'Greyfriars Press Ltd'),
  )
  expect(person?.website?.value).toBe('www.greyfriarspress.co.uk')
})

test('an address that is broken over two lines is one', () => {
  const person = readCard(aCard(name('Imogen Hartley'), 'imogen.hartley@', 'greyfriarspress.co.uk', 'Greyfriars Press Ltd'))
  expect(person?.email?.value).toBe('imogen.hartley@greyfriarspress.co.uk')
})

test.each([
  ['a postcode', 'Chennai 600034'],
  ['a tax number', 'VAT 123 4567 89'],
  ['a year', 'Since 1987'],
  ['a standard', 'ISO 9001:2015'],
])('%s is no phone number', (_, line) => {
  expect(readCard(aCard(name('Imogen Hartley'), 'imogen.hartley@fox.co.uk', line))?.phones).toBeUndefined()
})

test('two numbers on one line are two, each with its kind', () => {
  const person = readCard(aCard(name('Imogen Hartley'), 'imogen.hartley@fox.co.uk', 'M +44 7400 123456 / F +44 20 7946 0123'))
  expect(person?.phones?.map(({ value, kind }) => [value, kind])).toEqual([
    ['+44 7400 123456', 'mobile'],
    ['+44 20 7946 0123', 'fax'],
  ])
})

test('a long title goes on below', () => {
  const person = readCard(
    aCard(name('Imogen Hartley'), 'Vice President, Corporate Affairs and', 'Communications', 'imogen.hartley@fox.co.uk', 'Fox & Sons Ltd'),
  )
  expect(person?.title?.value).toBe('Vice President, Corporate Affairs and Communications')
})

test('an email or a name is needed: a back with a claim is nobody', () => {
  expect(readCard(aCard('Stonebridge Communications', 'Words that carry.', 'www.stonebridge.co.uk'))).toBeUndefined()
})

test('the second reader looks at the words and the address, in the language of the country and of the name', () => {
  const asked = linesToReadAgain(aCard(name('Benoit Macon'), 'Media Planner', 'benoit.macon@fox.de', '+49 1512 3456789'))
  expect(asked).toMatchObject({ language: 'deu', nameLanguages: ['fra'] })
  expect(asked.lines.map((line) => line.letters.map(({ letter }) => letter).join(''))).toEqual([
    'Benoit Macon',
    'Media Planner',
    'benoit.macon@fox.de',
  ])
})

test('the second reader mends an address that the first broke, and bears out one that it did not', () => {
  const broken = readCard(
    aCard(
      name('Ada Bonfield'),
      ['abonfield@hollowayenergyit', { second: 'abonfield@hollowayenergy.it' }],
      ['www.hollowayenergyit', { second: 'www. hollowayenergy.it' }],
    ),
  )
  expect(broken).toMatchObject({ email: { value: 'abonfield@hollowayenergy.it' }, website: { value: 'www.hollowayenergy.it' } })
  const twice = readCard(aCard(name('Ada Bonfield'), 'ada.bonfield@holloway.it'))
  expect(twice?.email).toMatchObject({ value: 'ada.bonfield@holloway.it', sure: true })
})

test('of a doubled letter that one reader lost both spellings are asked about, the longer first', () => {
  const person = readCard(aCard(name('Ada Bonfield'), ['ada@garnethiltrust.fi', { second: 'ada@garnethilltrust.fi' }]))
  expect(person?.email).toMatchObject({
    value: 'ada@garnethilltrust.fi',
    sure: false,
    readings: ['ada@garnethilltrust.fi', 'ada@garnethiltrust.fi'],
  })
})

test('a site below a broken e-mail is no part of it', () => {
  const person = readCard(aCard(name('Ada Bonfield'), 'ada@killarneytrustse', 'www.killarneytrust.se'))
  expect(person).toMatchObject({ email: { value: 'ada@killarneytrust.se' }, website: { value: 'www.killarneytrust.se' } })
})

test('an e-mail whose l looks like the name’s I tells nothing: both are asked about', () => {
  const person = readCard(aCard(name('llaria Bonfield'), 'llaria@hollowaytrust.it', 'www.hollowaytrust.it'))
  expect(person?.name).toMatchObject({ value: 'Ilaria Bonfield', sure: false, readings: ['Ilaria Bonfield', 'Llaria Bonfield'] })
})

test('a degree whose capital was read as a small letter is no family name', () => {
  expect(readCard(aCard(name('Ada Bonfield, phD'), 'ada.bonfield@holloway.it'))?.name?.value).toBe('Ada Bonfield')
})

test('an Irish postcode of any town belongs to the address', () => {
  const person = readCard(aCard(name('Ada Bonfield'), 'ada@holloway.ie', 'Abbey Street 88', 'Galway H91 E8C2', 'Ireland'))
  expect(person?.address?.lines).toEqual(['Abbey Street 88', 'Galway H91 E8C2', 'Ireland'])
})

test('what is asked is shown with the letters that the second reader saw otherwise', () => {
  const person = readCard(
    aCard(
      ['Calderwood Press Ltd', { second: 'Calderwoad Press Ltd' }],
      name('Ada Bonfield'),
      'ada@holloway.ie',
      ['Abbey Street 88', { second: 'Abbay Street 88' }],
      'Galway H91 E8C2',
    ),
  )
  expect(person?.company?.readings).toEqual(['Calderwood Press Ltd', 'Calderwoad Press Ltd'])
  expect(person?.address?.readings).toEqual(['Abbey Street 88\nGalway H91 E8C2', 'Abbay Street 88\nGalway H91 E8C2'])
})

test('lines with addresses of two houses may be two cards: nothing but the name is sure', () => {
  const person = readCard(
    aCard(
      name('Ada Bonfield'),
      'Press Officer',
      'ada.bonfield@lornehealth.de',
      'www.lornehealth.de',
      'Lorne Health GmbH',
      'www.allerdalerobotics.it',
      '+49 1577 8146353',
    ),
  )
  expect(person).toMatchObject({ name: { sure: true }, title: { sure: false }, company: { sure: false }, phones: [{ sure: false }] })
})

test('a dot that one reader lost in an e-mail is asked about', () => {
  const lost = readCard(aCard(name('Iveta Skoda'), ['iskoda@pillar.cz', { second: 'i.skodadpillar.cz' }], 'www.pillar.cz'))
  expect(lost?.email).toMatchObject({ value: 'i.skoda@pillar.cz', sure: false, readings: ['i.skoda@pillar.cz', 'iskoda@pillar.cz'] })
})

test('before the domain of the card’s website stands an @, whatever was read there', () => {
  const person = readCard(aCard(name('Alois Kogl'), 'alois.koglabillowby.at', 'www.billowby.at'))
  expect(person).toMatchObject({ email: { value: 'alois.kogl@billowby.at' }, website: { value: 'www.billowby.at' } })
})

test('letters that look alike large and small are written as names are; other capitals, and words that begin small, are asked about', () => {
  const mixed = readCard(aCard(name('Oyku GUclU'), 'oyku@billowbyfilms.com', 'www.billowbyfilms.com'))
  expect(mixed?.name?.value).toBe('Oyku Guclu')
  expect(readCard(aCard(name('JoAnn Bogel'), 'joann.bogel@fernilee.com'))?.name).toMatchObject({ value: 'JoAnn Bogel', sure: false })
  expect(readCard(aCard(name('Haj nalka Bogel'), 'h.bogel@fernilee.hu'))?.name?.sure).toBe(false)
  expect(readCard(aCard(name('Conor McIlroy'), 'conor.mcilroy@fernilee.ie'))?.name).toMatchObject({ value: 'Conor McIlroy', sure: true })
})
