import { troubleWords } from '../../api/trouble.ts'
import type { AttemptOutcome, MailboxTrouble } from '../../core/model/delivery.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { HandOver } from './hand-over.ts'
import { parseReply, plain } from './reply.ts'
import { troubleOf, type MailError } from './trouble.ts'

/** Says what it means that a letter was handed over like this. */
export function outcomeOf(handOver: HandOver, mailbox: MailboxSettings): AttemptOutcome {
  if (handOver.gate === 'passed') return outcomeAfterGate(handOver)
  if (handOver.gate === 'refused') return notSent('lease-lost', mailbox)
  if (handOver.error) return outcomeBeforeDot(handOver.error, mailbox)
  return notSent('connection', mailbox, 'The server answered before it had the whole letter.')
}

/** Says what an error before the final dot means: nothing has been delivered, the question is whether to try again. */
export function outcomeBeforeDot(error: MailError, mailbox: MailboxSettings): AttemptOutcome {
  const { trouble, detail, reply } = troubleOf(error, mailbox)
  const isOfLetter = trouble === 'temporary' && reply !== undefined && reply.code >= 500 && reply.code !== BAD_SEQUENCE
  if (isOfLetter) return { result: 'refused', reply: reply.words }
  if (!reply && neverBetter.includes(error.code ?? '')) return { result: 'refused', reply: plain(error.message) }
  return notSent(trouble, mailbox, detail)
}

/** The state of the session was wrong, not the letter. */
const BAD_SEQUENCE = 503

/** Our own connection will not send this envelope or this size, to any server. */
const neverBetter = ['EENVELOPE', 'EMESSAGE']

function outcomeAfterGate({ answer, error }: HandOver): AttemptOutcome {
  const reply = parseReply(answer ?? error?.response)
  if (answer !== undefined && reply && reply.code < 300) return { result: 'accepted', reply: reply.words }
  // Only a whole line that answers the dot counts as a no, not what was left in the buffer when the line broke.
  if (error?.code === 'EMESSAGE' && reply && reply.code >= 500) return { result: 'refused', reply: reply.words }
  const heard = answer ?? error?.response
  const said = heard === undefined ? 'gave no answer' : `answered "${plain(heard)}"`
  return { result: 'unknown', reason: `The whole letter was handed over, and then the server ${said}. It may have arrived.${error && heard === undefined ? ` (${plain(error.message)})` : ''}` }
}

function notSent(trouble: MailboxTrouble, mailbox: MailboxSettings, detail?: string): AttemptOutcome {
  return { result: 'not-sent', trouble, reason: [troubleWords(trouble, mailbox), detail].filter(Boolean).join(' ') }
}
