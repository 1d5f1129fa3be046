import { expect, test } from 'vitest'
import type { CheckView, InterviewView, LetterView, ThanksView } from '../../api/views.ts'
import { planSend } from './send-plan.ts'

const clear: CheckView = { findings: [], verdict: '', held: [], proofread: true }

function aLetter(over: Partial<LetterView> = {}): LetterView {
  const text = { subject: 'Thank you', body: 'Dear Ana,', sentences: [], leftOut: [], questions: [], words: 2 }
  return {
    id: 'l1',
    personId: 'p1',
    kind: 'thank-you',
    ...text,
    route: { send: 'yes', why: '' },
    short: false,
    edited: false,
    revision: 1,
    check: clear,
    ...over,
  }
}

const about = {
  id: 'i1',
  company: 'Kestrel',
  position: 'Engineer',
  endsAt: '',
  deadline: '',
  over: false,
  sample: false,
  revision: 1,
  ownCandidate: false,
  dialect: 'en-US',
} as const

function aView(letters: LetterView[], states: ThanksView['state'][], emails: (string | undefined)[] = []): InterviewView {
  const people = letters.map(({ personId }, at) => ({
    id: personId,
    name: `Person ${at}`,
    email: at in emails ? emails[at] : 'a@b.example',
  }))
  const interview = { position: 'Engineer', company: { name: 'Kestrel' }, end: '2026-11-20T14:00', timeZone: 'UTC' }
  return {
    ...about,
    caseFile: { version: 1, candidate: { name: 'Maya' }, interview, people },
    thanks: letters.map(({ personId }, at) => ({ personId, state: states[at] ?? 'to-send' })),
    answers: [],
    goodTime: { at: '', why: '', zone: 'UTC' },
    letters,
    deliveries: [],
  }
}

const none = { checks: new Map(), wanted: new Set<string>() }

test('a letter that waits and is clear is ready', () => {
  expect(planSend({ view: aView([aLetter()], ['to-send']), ...none }).ready).toHaveLength(1)
})

test.each(['leaving', 'handing-over', 'thanked', 'unknown', 'asked', 'waived'] as const)('a letter that is %s is not meant', (state) => {
  expect(planSend({ view: aView([aLetter()], [state]), ...none }).waiting).toEqual([])
})

test('a letter that was refused may be sent again', () => {
  expect(planSend({ view: aView([aLetter()], ['refused']), ...none }).ready).toHaveLength(1)
})

test('nobody without an address is meant', () => {
  expect(planSend({ view: aView([aLetter()], ['to-send'], [undefined]), ...none }).waiting).toEqual([])
})

test('a letter that the rules advise against goes only where the person wants it', () => {
  const view = aView([aLetter({ route: { send: 'ask', why: 'Ask first.' } })], ['to-send'])
  expect(planSend({ view, ...none }).waiting).toEqual([])
  expect(planSend({ view, checks: new Map(), wanted: new Set(['l1']) }).ready).toHaveLength(1)
})

test('the newest check decides what is held, not the one of the last answer', () => {
  const view = aView([aLetter()], ['to-send'])
  const plan = planSend({ view, checks: new Map([['l1', { ...clear, held: ['Ana is misspelled.'] }]]), wanted: new Set() })
  expect(plan.waiting[0]?.held).toEqual(['Ana is misspelled.'])
  expect(plan.ready).toEqual([])
})
