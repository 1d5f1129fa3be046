import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressWords, parseAddress } from './address.ts'

test.each([
  'jo@example.com',
  "miles.o'brien@example.com",
  'jo+interview@mail.example.co.uk',
  'a@b.co',
  'x_y-z@xn--bcher-kva.example',
  '1234@example.museum',
  '!#$%&*/=?^`{|}~@example.com',
  'jo@123.example',
])('%s is an address', (address) => {
  expect(parseAddress(address)).toEqual({ ok: true, address })
})

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['jo', 'no-at'],
  ['jo@@example.com', 'no-at'],
  ['jo@a@example.com', 'no-at'],
  ['@example.com', 'local-part'],
  ['.jo@example.com', 'local-part'],
  ['jo.@example.com', 'local-part'],
  ['jo..ray@example.com', 'local-part'],
  ['jo@', 'domain'],
  ['jo@example', 'domain'],
  ['jo@localhost', 'domain'],
  ['jo@example.com.', 'domain'],
  ['jo@-example.com', 'domain'],
  ['jo@example-.com', 'domain'],
  ['jo@exam_ple.com', 'domain'],
  ['jo@example..com', 'domain'],
  ['jo@192.0.2.1', 'domain'],
  ['jo@ab--cd.example', 'domain'],
  [`jo@${'a'.repeat(64)}.com`, 'domain'],
  ['jo@[192.0.2.1]', 'not-alone'],
  ['Jo Ray <jo@example.com>', 'not-alone'],
  ['<jo@example.com>', 'not-alone'],
  ['jo@example.com, ana@example.com', 'not-alone'],
  ['jo@example.com;ana@example.com', 'not-alone'],
  ['mailto:jo@example.com', 'not-alone'],
  ['jo ray@example.com', 'not-alone'],
  ['"jo ray"@example.com', 'not-alone'],
  ['"ana@example.com x"@inside.example', 'not-alone'],
  ['jo(work)@example.com', 'not-alone'],
  ['jo@example.com\r\nBcc: ana@example.com', 'unseen'],
  ['jo\u200b@example.com', 'unseen'],
  ['jo\u202e@example.com', 'unseen'],
  ['jo\0@example.com', 'unseen'],
  [`${'a'.repeat(65)}@example.com`, 'too-long'],
  [`jo@${'a.'.repeat(130)}com`, 'too-long'],
] as const)('%j is no address: %s', (text, why) => {
  expect(parseAddress(text)).toEqual({ ok: false, why })
  expect(addressWords[why]).toMatch(/\.$/)
})

test('white space around an address is dropped', () => {
  expect(parseAddress('\tjo@example.com \n')).toEqual({ ok: true, address: 'jo@example.com' })
})

test('letters outside ASCII before the @ are warned about, in the domain they are not', () => {
  expect(parseAddress('zoë@example.com')).toEqual({ ok: true, address: 'zoë@example.com', warning: 'not-ascii' })
  expect(parseAddress('zoe@bücher.example')).toEqual({ ok: true, address: 'zoe@bücher.example' })
})

test('an accent typed as two characters becomes one', () => {
  expect(parseAddress('zoe\u0308@example.com')).toMatchObject({ address: 'zoë@example.com' })
})

test('whatever is let through has one @, no space, no quote and no control character', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.stringMatching(/^[a-z."<>@, \r\n-]{3,20}$/))
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseAddress(text)
      if (parsed.ok) expect(parsed.address).toMatch(/^[^\s@"<>,;:()[\]\\\p{C}]{1,64}@[^\s@"<>,;:()[\]\\\p{C}]{1,253}$/u)
    }),
    { numRuns: 2000 },
  )
})

test('parsing what was parsed changes nothing', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      const parsed = parseAddress(text)
      if (parsed.ok) expect(parseAddress(parsed.address)).toEqual(parsed)
    }),
  )
})
