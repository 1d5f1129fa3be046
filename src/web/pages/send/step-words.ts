import type { HistoryStep } from '../../../core/send/history-words.ts'
import { m } from '../../words.ts'

type State = HistoryStep['to']

const arrivals: Readonly<Record<State, string>> = {
  due: m.send_step_due(),
  claimed: m.send_step_claimed(),
  committed: m.send_step_committed(),
  sent: m.send_step_sent(),
  refused: m.send_step_refused(),
  unknown: m.send_step_unknown(),
  ask: m.send_step_ask(),
  late: m.send_step_late(),
  cancelled: m.send_step_cancelled(),
}

/** Steps that mean something else after one state than after another. */
const turns: Partial<Readonly<Record<`${State}>${State}`, string>>> = {
  'due>due': m.send_step_moved(),
  'late>due': m.send_step_again_in_line(),
  'claimed>due': m.send_step_back_in_line(),
  'claimed>late': m.send_step_kept_back(),
  'claimed>sent': m.send_step_found_out(),
  'committed>due': m.send_step_had_not_left(),
  'unknown>due': m.send_step_sent_again(),
  'ask>due': m.send_step_sent_again(),
  'due>sent': m.send_step_found_out(),
  'unknown>sent': m.send_step_known_out(),
  'ask>sent': m.send_step_known_out(),
  'unknown>unknown': m.send_step_looked_for(),
  'ask>ask': m.send_step_looked_for(),
  'sent>sent': m.send_step_sent_folder(),
}

/** Says what a step in the history of a letter was: what core/send/history-words.ts says on the command line. */
export function stepWords({ from, to }: HistoryStep): string {
  return (from && turns[`${from}>${to}`]) ?? arrivals[to]
}
