import { afterEach, expect, test, vi } from 'vitest'
import type { InterviewView } from '../../api/views.ts'
import { accept, interview, loadInterview } from './interview.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function aView(revision: number): InterviewView {
  const about = { id: 'i1', company: 'Kestrel', position: 'Engineer', endsAt: '', deadline: '', over: false, sample: false } as const
  const place = { position: 'Engineer', company: { name: 'Kestrel' }, end: '2026-11-20T14:00', timeZone: 'UTC' }
  const caseFile = { version: 1, candidate: { name: 'Maya' }, interview: place, people: [] } as const
  const empty = { thanks: [], answers: [], letters: [], deliveries: [], ownCandidate: false, dialect: 'en-US' } as const
  return { ...about, ...empty, revision, caseFile: { ...caseFile, people: [] }, goodTime: { at: '', why: '', zone: 'UTC' } }
}

test('what was read before a change was answered does not take the place of the answer', async () => {
  const readings = [aView(1), aView(3)]
  vi.stubGlobal('fetch', async () => {
    const reading = readings.shift()
    // The change that comes in between is answered while the first reading is on its way.
    if (reading?.revision === 1) accept({ ok: true, value: aView(2) })
    return new Response(JSON.stringify(reading))
  })
  const shown: (number | undefined)[] = []
  const stop = interview.subscribe((view) => shown.push(view?.revision))
  await loadInterview('i1')
  stop()
  expect(shown).toEqual([undefined, 2, 3])
})
