import { expect, test } from 'vitest'
import { providerOf } from './providers.ts'

test.each([
  ['maya@gmail.com', 'smtp.gmail.com', 465],
  ['Maya@GoogleMail.com ', 'smtp.gmail.com', 465],
  ['maya@hotmail.co.uk', 'smtp-mail.outlook.com', 587],
  ['maya@me.com', 'smtp.mail.me.com', 587],
  ['maya@yahoo.fr', 'smtp.mail.yahoo.com', 465],
  ['maya@fastmail.com', 'smtp.fastmail.com', 465],
  ['maya@gmx.de', 'mail.gmx.net', 465],
  ['maya@gmx.com', 'mail.gmx.com', 465],
])('%s leaves by %s', (address, host, port) => {
  expect(providerOf(address)).toMatchObject({ host, port })
})

test.each(['maya@riverlab.example', 'maya', 'maya@', 'maya@notgmail.com', 'maya@gmail.com.example'])(
  'nothing is guessed for %s',
  (address) => {
    expect(providerOf(address)).toBeUndefined()
  },
)
