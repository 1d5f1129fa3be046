import { signal } from '@preact/signals'
import type { Output } from '../../api/rows.ts'
import type { CommentView, TipView } from '../../api/tips.ts'
import type { TipOrder } from '../../core/tips/order.ts'
import type { TipTopic } from '../../core/tips/tip.ts'
import { call, type Answer, type Trouble } from './client.ts'
import { tell } from './notices.ts'
import { m } from '../words.ts'

export interface TipQuestion {
  readonly words: string
  readonly topic: TipTopic | undefined
  readonly order: TipOrder
  readonly mine: boolean
}

export const everything: TipQuestion = { words: '', topic: undefined, order: 'helpful', mine: false }

type Found = Output<'findTips'>

/** What was asked of the board, and what it answered last. */
export const question = signal<TipQuestion>(everything)
export const found = signal<Found | undefined>(undefined)
export const tipsTrouble = signal<Trouble | undefined>(undefined)

let asked = 0

/** Asks the board; of several questions under way only the newest is shown. */
export async function ask(change: Partial<TipQuestion> = {}): Promise<void> {
  question.value = { ...question.value, ...change }
  const mine = ++asked
  const answer = await call('findTips', { body: wire(question.value, 0) })
  if (mine !== asked) return
  tipsTrouble.value = answer.ok ? undefined : answer.trouble
  if (answer.ok) found.value = answer.value
}

/** Fetches the tips that follow those shown. */
export async function askForMore(): Promise<Answer<Found>> {
  const answer = await call('findTips', { body: wire(question.value, found.value?.tips.length ?? 0) })
  if (answer.ok && found.value) {
    const known = new Set(found.value.tips.map(({ id }) => id))
    found.value = { ...answer.value, tips: [...found.value.tips, ...answer.value.tips.filter(({ id }) => !known.has(id))] }
  }
  return answer
}

/** Puts a changed tip where it stands; the order stays, so that nothing jumps under a finger. */
export function takeTip(tip: TipView): void {
  if (found.value) found.value = { ...found.value, tips: found.value.tips.map((each) => (each.id === tip.id ? tip : each)) }
}

/** Presses 'this helped me', or takes it back. */
export async function helped(tip: TipView): Promise<Answer<TipView>> {
  const answer = await call(tip.helpedYou ? 'unmarkHelped' : 'markHelped', { params: { tipId: tip.id } })
  if (answer.ok) takeTip(answer.value)
  return answer
}

/** Takes a post of one's own away, with the way back. */
export async function takeAway(post: TipView | CommentView, what: 'tip' | 'comment'): Promise<Answer<{ ok: true }>> {
  const answer = await call('removePost', { params: { postId: post.id } })
  if (!answer.ok) return answer
  tell(what === 'tip' ? m.state_tip_taken_away() : m.state_comment_taken_away(), () => void bringBack(post.id))
  await ask()
  return answer
}

async function bringBack(postId: string): Promise<void> {
  await call('restorePost', { params: { postId } })
  await ask()
}

function wire({ words, topic, order, mine }: TipQuestion, from: number): { words?: string; topic?: TipTopic; order: TipOrder; mine: boolean; from: number } {
  return { ...(words.trim() && { words: words.trim() }), ...(topic && { topic }), order, mine, from }
}
