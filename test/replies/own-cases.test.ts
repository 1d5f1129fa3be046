import { expect, test } from 'vitest'
import { readMail } from '../../src/core/replies/read-mail.ts'
import { parseMessage } from '../../src/server/parsing/parse-message.ts'
import { ownCases } from './own-cases.ts'

test.each(ownCases)('$name is read as $kind', async ({ text, kind, until }) => {
  const reading = readMail(await parseMessage(Buffer.from(text.replace(/\n/g, '\r\n'))))
  expect({ kind: reading.kind, until: reading.until }).toEqual({ kind, until })
})
