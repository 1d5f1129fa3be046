import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aWrittenInterview, letterTo } from '../../../test/doors.ts'
import type { DraftRequest, Drafter, ModelAddress, Proposal } from '../ports/drafter.ts'
import { composeLetters } from './compose-letters.ts'
import { proposeLetter, readModel, removeModel, saveModel } from './model.ts'

function aDrafter(answer: (request: DraftRequest) => Proposal) {
  const asked: { address: ModelAddress; request: DraftRequest }[] = []
  const drafter: Drafter = {
    refuses: ({ endpoint }) => (endpoint.startsWith('http') ? undefined : 'Write the address of the model as https://….'),
    propose: (address, request) => {
      asked.push({ address, request })
      return Promise.resolve(answer(request))
    },
  }
  return { drafter, asked }
}

const model = { endpoint: 'http://localhost:11434/v1', model: 'small', local: true }

async function aModelDesk(answer: (request: DraftRequest) => Proposal) {
  const { drafter, asked } = aDrafter(answer)
  const { desk } = await aDesk({ drafter })
  const { interview } = await aWrittenInterview(desk)
  await saveModel(desk, OWNER, { ...model, key: 'sk-own' })
  return { desk, asked, interview, letter: letterTo(interview, 'p1') }
}

test('the key is kept sealed, is never shown, and goes with its own address only', async () => {
  const { desk, asked, letter } = await aModelDesk(() => ({ ok: false, why: 'Busy.' }))
  expect(await readModel(desk, OWNER)).toEqual({ model: { ...model, hasKey: true } })
  await proposeLetter(desk, OWNER, { letterId: letter.id, revision: letter.revision })
  expect(asked[0]?.address).toEqual({ ...model, key: 'sk-own' })
  expect(await saveModel(desk, OWNER, { ...model, model: 'large' })).toMatchObject({ model: { hasKey: true } })
  expect(await saveModel(desk, OWNER, { ...model, endpoint: 'http://elsewhere:1/v1' })).toMatchObject({ model: { hasKey: false } })
  await removeModel(desk, OWNER)
  expect(await readModel(desk, OWNER)).toEqual({})
})

test('an address that may not be asked is refused, in words', async () => {
  const { desk } = await aDesk({ drafter: aDrafter(() => ({ ok: false, why: '' })).drafter })
  await expect(saveModel(desk, OWNER, { endpoint: 'file:///etc', model: 'x', local: false })).rejects.toMatchObject({ code: 'bad-input', at: 'endpoint' })
})

test('without a model nobody is asked', async () => {
  const { drafter, asked } = aDrafter(() => ({ ok: true, text: 'x' }))
  const { desk } = await aDesk({ drafter })
  const { interview } = await aWrittenInterview(desk)
  const { id, revision } = letterTo(interview, 'p1')
  await expect(proposeLetter(desk, OWNER, { letterId: id, revision })).rejects.toMatchObject({ code: 'not-found' })
  expect(asked).toEqual([])
})

test('a model that is down or slow leaves the letter as it is, and says why', async () => {
  const { desk, letter } = await aModelDesk(() => ({ ok: false, why: 'The model did not answer within 10 seconds.' }))
  const given = await proposeLetter(desk, OWNER, { letterId: letter.id, revision: letter.revision })
  expect(given).toEqual({ from: 'composer', why: 'The model did not answer within 10 seconds.', letter, dropped: [] })
})

test('a model that invents leaves the letter as it is, and what it invented is shown', async () => {
  const { desk, letter } = await aModelDesk(() => ({ ok: true, text: 'I rescued forty orphans from a burning zeppelin over Bratislava.' }))
  const given = await proposeLetter(desk, OWNER, { letterId: letter.id, revision: letter.revision })
  expect(given).toMatchObject({ from: 'composer', letter: { body: letter.body, edited: false }, dropped: [{ text: expect.stringContaining('zeppelin') }] })
})

test('a model that keeps to the facts gives a letter with our greeting, checked, and kept from then on', async () => {
  const { desk, interview, letter } = await aModelDesk(() => ({ ok: true, text: letter.body.split('\n\n').slice(1, -1).join('\n\n').replace('Thank you', 'I thank you') }))
  const given = await proposeLetter(desk, OWNER, { letterId: letter.id, revision: letter.revision })
  expect(given).toMatchObject({ from: 'model', letter: { edited: true, revision: letter.revision + 1 } })
  expect(given.letter.body.split('\n')[0]).toBe(letter.body.split('\n')[0])
  expect(given.letter.sentences.every(({ facts }) => facts.length > 0)).toBe(true)
  const after = await composeLetters(desk, OWNER, { interviewId: interview.id })
  expect(letterTo(after, 'p1').body).toBe(given.letter.body)
})

test('a letter that was changed meanwhile is not written over', async () => {
  const { desk, letter } = await aModelDesk(() => ({ ok: true, text: 'x' }))
  await expect(proposeLetter(desk, OWNER, { letterId: letter.id, revision: letter.revision + 1 })).rejects.toMatchObject({ code: 'changed-meanwhile' })
})
