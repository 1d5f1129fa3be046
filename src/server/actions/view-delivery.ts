import type { DeliveryView } from '../../api/views.ts'
import { isPutBack } from '../../core/send/put-back.ts'
import type { DeliveryRecord } from '../ports.ts'
import type { Doubt } from './doubts.ts'

/** Shows one delivery, with what is known of it where its fate is in doubt. */
export function viewDelivery({ id, personId, letterId, kind, state, previousState, to, dueAt, updatedAt, detail, attempts, mayHaveArrived, importedAt }: DeliveryRecord, doubt?: Doubt): DeliveryView {
  return {
    id,
    personId,
    letterId,
    kind,
    state,
    to,
    dueAt: dueAt.toString(),
    updatedAt: updatedAt.toString(),
    attempts,
    ...(detail === undefined ? {} : { detail }),
    ...(mayHaveArrived && { mayHaveArrived }),
    ...(importedAt && state === 'ask' && { isImported: true }),
    ...((state === 'ask' || state === 'unknown') && isPutBack(detail) && { isPutBack: true }),
    ...(state === 'late' && previousState === 'claimed' && { isKeptBack: true }),
    ...(doubt && { doubt: viewDoubt(doubt) }),
  }
}

function viewDoubt({ since, looks, readsMailbox, mailbox, page }: Doubt): NonNullable<DeliveryView['doubt']> {
  const last = looks.at(-1)
  return {
    since: since.toString(),
    looks: looks.length,
    readsMailbox,
    mailbox,
    ...(last && { seen: last.detail ?? '', lookedAt: last.at.toString() }),
    ...(page && { page }),
  }
}
