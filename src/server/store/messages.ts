import { createHash } from 'node:crypto'
import type { FrozenMessage } from '../../core/model/delivery.ts'
import type { Tables } from './tables.ts'

type KeptMessage = Pick<Tables['message'], 'envelope_from' | 'envelope_to' | 'bytes' | 'sha256'> & { readonly message_id: string }

/** Makes the frozen message of its columns; undefined where the bytes are not the ones that were frozen. */
export function messageOf(row: KeptMessage): FrozenMessage | undefined {
  if (createHash('sha256').update(row.bytes).digest('hex') !== row.sha256) return undefined
  return { messageId: row.message_id, envelope: { from: row.envelope_from, to: row.envelope_to }, bytes: row.bytes, sha256: row.sha256 }
}
