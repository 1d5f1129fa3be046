import { type RefusalCode, Refusal } from '../../api/refusal.ts'
import { keptBecause } from '../../core/check/answers.ts'
import { addressWords } from '../../core/send/address.ts'
import { decideSend, type SendDecision } from '../../core/send/decide.ts'
import type { Desk, LetterRecord } from '../ports.ts'
import { deliveriesTo, type Folder, findPerson, handledHow } from './folder.ts'
import { judge } from './judge.ts'

export interface Approved {
  readonly name: string
  readonly address: string
  /** What stays in it against a check, with the person's reasons. */
  readonly kept: string | undefined
}

/**
 * Approves one letter as it would leave now, and gives the address that it goes to.
 * @throws Refusal that names the person and the reason: `letter-held`, `proofreader-down`, `no-address`, `bad-address`, `already-sent`.
 */
export async function approve(desk: Desk, folder: Folder, letter: LetterRecord, at = desk.clock.now()): Promise<Approved> {
  const { name, email } = findPerson(folder.record, letter.personId)
  const { findings, held, proofread } = await judge(desk, folder, { to: letter.personId, subject: letter.subject, body: letter.body, kind: letter.kind, at })
  const deliveries = deliveriesTo(folder, letter.personId, letter.kind).map(({ state }) => state)
  const decision = decideSend({ to: email, held, handled: handledHow(folder, letter), deliveries })
  if (decision.ok && decision.address === email?.trim()) return { name, address: decision.address, kept: keptBecause(findings) }
  if (decision.ok) throw new Refusal('bad-address', `The address of ${name} cannot be sent to as it is written. Type it anew.`)
  if (decision.why === 'letter-held' && !proofread)
    throw new Refusal('proofreader-down', `The letter to ${name} could not be proofread just now, so nothing was sent. Try again.`)
  throw new Refusal(codeOf(decision), reasonOf(decision, name, held))
}

type No = Extract<SendDecision, { ok: false }>

function codeOf({ why }: No): RefusalCode {
  return why
}

function reasonOf(decision: No, name: string, held: readonly string[]): string {
  switch (decision.why) {
    case 'letter-held':
      return `The letter to ${name} is held: ${held.join(' ')}`
    case 'bad-address':
      return `The address of ${name} cannot be used: ${addressWords[decision.fault]}`
    case 'no-address':
      return `There is no e-mail address for ${name} yet.`
    case 'already-sent':
      return `${name} has been thanked already. If that is not so, take the mark back first.`
    case 'nothing-to-send':
      return `${name} is marked as not to be thanked. Take the mark back first.`
  }
}
