import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { tipBeside as choose } from '../../core/tips/place.ts'
import { seedTips } from '../../core/tips/seeds/all.ts'
import type { Desk } from '../ports.ts'

/** Chooses the one tip that helps where somebody is at work. What was dismissed is each person's own affair, not the board's. */
export async function tipBeside({ store }: Desk, ownerId: string, { place, interviewId }: Given<'tipBeside'>): Promise<Output<'tipBeside'>> {
  return store.read(ownerId, async (records) => {
    const interview = interviewId === undefined ? undefined : (await records.interview(interviewId))?.caseFile.interview
    const dismissed = new Set((await records.tipMarks('dismissed', ownerId)).map(({ postId }) => postId))
    const tip = choose(seedTips, { place, dismissed, seed: interviewId ?? place, isInternship: interview?.kind?.startsWith('internship'), isRemote: interview !== undefined && interview.format !== 'in-person' })
    return tip ? { tip: { id: tip.id, text: tip.text, source: tip.source } } : {}
  })
}

/** Never shows a tip beside letters again. */
export async function dismissTip({ store, clock }: Desk, ownerId: string, { tipId }: Given<'dismissTip'>): Promise<Output<'dismissTip'>> {
  findSeed(tipId)
  await store.change(ownerId, (records) => records.addTipMark({ postId: tipId, kind: 'dismissed', personId: ownerId, at: clock.now() }))
  return { ok: true }
}

/** Takes that back. */
export async function undismissTip({ store }: Desk, ownerId: string, { tipId }: Given<'undismissTip'>): Promise<Output<'undismissTip'>> {
  findSeed(tipId)
  await store.change(ownerId, (records) => records.removeTipMark({ postId: tipId, kind: 'dismissed', personId: ownerId }))
  return { ok: true }
}

/** Says whether to ask for a tip after an interview that went well. It is asked once, whatever the answer. */
export async function askForTip({ store, clock }: Desk, ownerId: string, { interviewId }: Given<'askForTip'>): Promise<Output<'askForTip'>> {
  return store.change(ownerId, async (records) => {
    if (!(await records.interview(interviewId))) throw new Refusal('not-found', 'This interview is not here (any more).')
    const isGood = (await records.outcomes(interviewId)).some(({ heard }) => heard === 'offer' || heard === 'next-round' || heard === 'answered')
    if (!isGood) return { ask: false }
    return { ask: await records.addTipMark({ postId: interviewId, kind: 'asked', personId: ownerId, at: clock.now() }) }
  })
}

function findSeed(tipId: string): void {
  if (!seedTips.some(({ id }) => id === tipId)) throw new Refusal('not-found', 'This tip is not here (any more).')
}
