import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { HostingSettings } from './config-hosting.ts'
import { openDesk } from './desk.ts'

const hosting: HostingSettings = { publicUrl: 'https://thanks.uni.example', signUpDomains: [] }

async function aDeskFor(of: HostingSettings | undefined) {
  const home = mkdtempSync(join(tmpdir(), 'regards-files-'))
  const open = await openDesk({ home, port: 0, services: ['web'], holdSeconds: 10, opensBrowser: false, hosting: of })
  onTestFinished(async () => {
    await open.close()
    rmSync(home, { recursive: true })
  })
  return open
}

const card = new TextEncoder().encode('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lund\r\nEMAIL:ada@x.example\r\nEND:VCARD\r\n')
const mail = new TextEncoder().encode('From: a@example.org\r\nSubject: b\r\n\r\nc')
const refusedOf = (all: readonly PromiseSettledResult<unknown>[]) => all.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))

test('on a site one person’s many files, invitations and messages are refused in words before they fill it, and another’s are read', async () => {
  const { deskOf, pools } = await aDeskFor(hosting)
  const eve = deskOf('eve')
  const eves = Promise.allSettled([...Array.from({ length: 8 }, () => eve.files.read(card)), ...Array.from({ length: 4 }, () => eve.invitations.read('BEGIN:VCALENDAR', { now: Temporal.Instant.from('2026-11-20T12:00:00Z') }))])
  const mails = Promise.allSettled(Array.from({ length: 12 }, () => eve.incoming.read(mail)))
  expect(await deskOf('ada').files.read(card)).toMatchObject({ kind: 'vcard' })
  expect(refusedOf(await eves)).toEqual(Array.from({ length: 5 }, () => expect.objectContaining({ code: 'too-many', message: expect.stringContaining('Five of your files') })))
  expect(refusedOf(await mails)).toMatchObject(Array.from({ length: 5 }, () => ({ code: 'too-many' })))
  expect(pools().filter(({ name }) => name === 'files' || name === 'mail')).toMatchObject([{ refused: 5, waiting: 0 }, { refused: 5, waiting: 0 }])
})

test('alone as many may wait as one brings', async () => {
  const { deskOf, pools } = await aDeskFor(undefined)
  expect(refusedOf(await Promise.allSettled(Array.from({ length: 12 }, () => deskOf('me').files.read(card))))).toEqual([])
  expect(pools()).toEqual([])
})
