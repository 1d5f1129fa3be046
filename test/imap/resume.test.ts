import { describe, expect, test } from 'vitest'
import { aDesk } from '../desk.ts'
import { dovecotMissing, startDovecot } from './dovecot.ts'
import { resumeAfterCuts } from './resume.ts'

describe.skipIf(dovecotMissing)('a mailbox over a line that is cut again and again', () => {
  test('gives every answer once', async () => {
    const { desk } = await aDesk()
    const server = await startDovecot()
    let seed = 7
    const random = () => ((seed = (seed * 48_271) % 2_147_483_647), seed / 2_147_483_647)
    const resumed = await resumeAfterCuts(desk, server, { answers: 150, random })
    await server.stop()
    expect(resumed).toMatchObject({ kept: 150, twice: 0 })
    expect(resumed.cuts).toBeGreaterThan(5)
  })
})
