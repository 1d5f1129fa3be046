import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { composePanel } from '../../core/compose/compose-panel.ts'
import { factsFor } from '../../core/compose/match-proposal.ts'
import { basisOf } from '../../core/compose/offers.ts'
import { modelLetter } from '../../core/compose/model-letter.ts'
import type { CaseFile } from '../../core/model/case-file.ts'
import type { ComposedLetter } from '../../core/model/letter.ts'
import type { Desk, LetterRecord } from '../ports.ts'
import type { ModelAddress, ModelRecord, Proposal } from '../ports/drafter.ts'
import { type Folder, findLetter, findPerson, isOnItsWay, openFolder } from './folder.ts'
import { viewLetter } from './view-interview.ts'

/** Says where the model is, if one was set up. The key stays here. */
export async function readModel({ store }: Desk, ownerId: string): Promise<Output<'readModel'>> {
  return viewModel(await store.read(ownerId, (records) => records.model()))
}

/** Keeps where the model is. @throws Refusal `bad-input` for an address that may not be asked. */
export async function saveModel(desk: Desk, ownerId: string, { key, ...given }: Given<'saveModel'>): Promise<Output<'saveModel'>> {
  const why = desk.drafter.refuses(given)
  if (why !== undefined) throw new Refusal('bad-input', why, { at: 'endpoint' })
  const sealed = key ? desk.secrets.seal(key, keyContext(ownerId, given.endpoint)) : undefined
  const kept = await desk.store.change(ownerId, async (records) => {
    const before = await records.model()
    // A key is for the address that it was given for, and is never sent to another.
    const sealedKey = sealed ?? (before?.endpoint === given.endpoint ? before.sealedKey : undefined)
    const record = { ...given, sealedKey }
    await records.saveModel(record)
    return record
  })
  return viewModel(kept)
}

/** Forgets the model and its key. */
export async function removeModel({ store }: Desk, ownerId: string): Promise<Output<'removeModel'>> {
  await store.change(ownerId, (records) => records.removeModel())
  return { ok: true }
}

const keyContext = (ownerId: string, endpoint: string): readonly string[] => [ownerId, 'model', endpoint]

function viewModel(record: ModelRecord | undefined): Output<'readModel'> {
  if (!record) return {}
  const { endpoint, model, local, sealedKey } = record
  return { model: { endpoint, model, local, hasKey: sealedKey !== undefined } }
}

/**
 * Has the model propose the words of one letter. Greeting and signature are ours, every sentence is matched to the
 * facts, what rests on none is dropped, and the letter is checked like every other. Where the model is down, slow or
 * inventive, the letter stays as it is, at once.
 */
export async function proposeLetter(desk: Desk, ownerId: string, { letterId, revision }: Given<'proposeLetter'>): Promise<Output<'proposeLetter'>> {
  const { folder, letter, record } = await desk.store.read(ownerId, async (records) => {
    const found = await findLetter(records, letterId)
    return { letter: found, folder: await openFolder(records, found.interviewId), record: await records.model() }
  })
  if (!record) throw new Refusal('not-found', 'No model is set up. Letters are written without one.')
  if (letter.revision !== revision) throw new Refusal('changed-meanwhile')
  const { name } = findPerson(folder.record, letter.personId)
  if (isOnItsWay(folder, letter.personId, letter.kind)) throw new Refusal('already-sent', `The letter to ${name} has been sent.`)
  const asked = await ask(desk, folder, { letter, address: openedAddress(desk, ownerId, record) })
  if (!asked.ok) return { from: 'composer', why: asked.why, letter: await viewLetter(desk, folder, letter), dropped: asked.dropped }
  const kept = await keep(desk, ownerId, { letter, made: asked.letter, file: folder.record.caseFile })
  return { from: 'model', letter: await viewLetter(desk, kept.folder, kept.letter), dropped: asked.dropped }
}

function openedAddress({ secrets }: Desk, ownerId: string, { sealedKey, ...address }: ModelRecord): ModelAddress {
  return sealedKey === undefined ? address : { ...address, key: secrets.open(sealedKey, keyContext(ownerId, address.endpoint)) }
}

interface Asking {
  readonly letter: LetterRecord
  readonly address: ModelAddress
}

type Dropped = Output<'proposeLetter'>['dropped']
type Asked = { readonly ok: true; readonly letter: ComposedLetter; readonly dropped: Dropped } | { readonly ok: false; readonly why: string; readonly dropped: Dropped }

async function ask(desk: Desk, { record: { caseFile } }: Folder, { letter, address }: Asking): Promise<Asked> {
  const sentAt = desk.clock.now()
  const facts = factsFor(caseFile, letter.personId, sentAt)
  const person = caseFile.people.find(({ id }) => id === letter.personId)
  const proposal: Proposal = await desk.drafter.propose(address, { to: person?.goesBy ?? person?.name ?? '', facts })
  if (!proposal.ok) return { ...proposal, dropped: [] }
  const [own] = composePanel(caseFile, { only: [letter.personId], kind: letter.kind, sentAt })
  if (!own) throw new Error('The composer wrote no letter to somebody of the panel.')
  const made = modelLetter(proposal.text, own, { file: caseFile, sentAt })
  const dropped = made.dropped.map(({ text, unfounded }) => ({ text, words: [...unfounded] }))
  return made.ok ? { ok: true, letter: made.letter, dropped } : { ok: false, why: made.why, dropped }
}

/** Keeps the proposed words, marked as not the composer's: composing anew leaves them alone. */
async function keep(desk: Desk, ownerId: string, { letter, made, file }: { readonly letter: LetterRecord; readonly made: ComposedLetter; readonly file: CaseFile }): Promise<{ folder: Folder; letter: LetterRecord }> {
  const written = { ...letter, body: made.body, sentences: made.sentences, basis: basisOf(made.sentences, file, desk.clock.now()), edited: true, revision: letter.revision + 1, updatedAt: desk.clock.now() }
  const folder = await desk.store.change(ownerId, async (records) => {
    await records.saveLetter(written)
    return openFolder(records, letter.interviewId)
  })
  return { folder, letter: written }
}
