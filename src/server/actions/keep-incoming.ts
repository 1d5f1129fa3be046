/** Keeps what came in on a letter, and does what follows from it, in one transaction. */
import { sayStep } from '../../core/send/step-sentences.ts'
import { asksForNews } from '../../core/model/delivery.ts'
import { addressIn, isSameAddress } from '../../core/replies/address-in-text.ts'
import { cameBackWords } from '../../core/replies/came-back-words.ts'
import { matchReply } from '../../core/replies/match-reply.ts'
import type { ReplyKind } from '../../core/model/reply.ts'
import { statesBefore } from '../../core/send/moves.ts'
import type { Records } from '../ports.ts'
import type { ReadMessage } from '../ports/incoming-mail.ts'
import type { ReplyRecord } from '../ports/replies.ts'
import { callBack } from './call-back.ts'
import { cancelFollowUps } from './follow-ups.ts'
import type { OpenLetter } from './open-letters.ts'
import { proveSent } from './prove-sent.ts'

/** A message, and where it was read. */
export interface Incoming {
  readonly id: string
  readonly message: ReadMessage
  /** When the mailbox received it. */
  readonly at: Temporal.Instant
  /** Where it was read: mailbox, folder, number. */
  readonly source: string
}

/** kept: it belongs to this letter · known: it was kept before · proof: it only proves · none: it is about no letter of ours. */
export type Keeping = { readonly is: 'kept' | 'known' | 'proof'; readonly letter: OpenLetter } | { readonly is: 'none' }

/** Finds the letter that a message is about, keeps it there, and draws the consequences. */
export async function keepIncoming(records: Records, letters: readonly OpenLetter[], incoming: Incoming): Promise<Keeping> {
  const { message, at, source } = incoming
  const { reading } = message
  const [from, subject] = [message.from.slice(0, 1_000), message.subject.slice(0, 998)]
  const match = matchReply({ reading, from, subject, at }, letters)
  const letter = letters.find(({ id }) => id === match?.letterId)
  if (!match || !letter) return { is: 'none' }
  const { delivery } = letter
  if (await isByOneself(records, letter, from)) return { is: 'none' }
  const writer = await whoWrote(records, letter, from)
  const isAnswer = reading.kind === 'reply' && writer !== undefined
  if (match.how === 'certain') await proveSent(records, delivery.id, { at: await records.databaseTime(), detail: proofWords(incoming), isAnswer })
  const kind = kindOf(incoming, match.how)
  if (kind === undefined) {
    await noteDelivered(records, letter, incoming)
    return { is: 'proof', letter }
  }
  // By what it calls itself: the same message in two folders, read anew or pasted by hand, is one.
  const record: ReplyRecord = {
    id: incoming.id, interviewId: delivery.interviewId, personId: writer ?? delivery.personId, deliveryId: delivery.id, kind, at,
    from: from.slice(0, 500), subject, text: message.text,
    status: reading.status, reason: reading.reason, until: reading.until, source: message.messageId ?? source,
  }
  if (!(await records.addReply(record))) return { is: 'known', letter }
  await follow(records, letter, { record, message })
  return { is: 'kept', letter }
}

/** What the candidate writes on in the thread, with a copy to themselves, is no answer; unless the letter was to themselves, to try it out. */
async function isByOneself(records: Records, { to }: OpenLetter, from: string): Promise<boolean> {
  const mailboxes = await records.mailboxes()
  const own = [...mailboxes.map(({ address }) => address), (await records.profile())?.email ?? '']
  const isOwn = (address: string): boolean => address !== '' && own.some((each) => isSameAddress(each, address))
  return isOwn(addressIn(from) ?? '') && !isOwn(to)
}

/** Whose address it comes from: the addressee's, or that of somebody else who was met. */
async function whoWrote(records: Records, { delivery, to }: OpenLetter, from: string): Promise<string | undefined> {
  const sender = addressIn(from)
  if (sender === undefined) return undefined
  if (isSameAddress(sender, to)) return delivery.personId
  const people = (await records.interview(delivery.interviewId))?.caseFile.people ?? []
  return people.find(({ email = '' }) => isSameAddress(email, sender))?.id
}

/** True where somebody who was met has answered this letter: then it did arrive, whatever a mail system says. */
async function isAnswered(records: Records, letter: OpenLetter): Promise<boolean> {
  for (const reply of await records.replies(letter.delivery.interviewId))
    if (reply.kind === 'reply' && reply.deliveryId === letter.id && (await whoWrote(records, letter, reply.from)) !== undefined) return true
  return false
}

/** A report of success is no message to show: it proves, and the letter's history says so. */
function kindOf({ message: { reading } }: Incoming, how: 'certain' | 'possible'): ReplyKind | undefined {
  if (reading.kind === 'reply' || reading.kind === 'ordinary') {
    if (reading.reason === 'delivered') return undefined
    return how === 'certain' ? 'reply' : 'possible-reply'
  }
  return reading.kind
}

async function follow(records: Records, letter: OpenLetter, { record, message }: { readonly record: ReplyRecord; readonly message: ReadMessage }): Promise<void> {
  const { delivery, to } = letter
  const { kind } = record
  // What its sender's clock said is the message's; a letter's history goes by ours.
  const at = await records.databaseTime()
  const { reason, passedOnTo, recipient = to } = message.reading
  if (kind === 'reply') await stopAsking(records, delivery.interviewId, at)
  if (kind === 'delay') await records.noteDelivery(delivery.id, { at, detail: `The letter is late: ${cameBackWords(reason)} It is still being tried.` })
  if (kind !== 'bounce') return
  const detail = `The letter to ${to} came back: ${cameBackWords(reason)}`
  // A report on an address that it was passed on to says nothing about the one that was written to.
  const isOurs = passedOnTo === undefined && isSameAddress(recipient, to)
  const hasMoved = isOurs && !(await isAnswered(records, letter)) && (await records.moveDelivery(delivery.id, statesBefore('refused', 'evidence'), { to: 'refused', at, detail }))
  if (!hasMoved) await records.noteDelivery(delivery.id, { at, detail: isOurs ? detail : `A copy to ${passedOnTo ?? recipient} came back: ${cameBackWords(reason)}` })
}

function proofWords({ message: { reading }, at }: Incoming): string {
  if (reading.kind === 'reply') return sayStep('answer-names', {})
  return reading.reason === 'delivered' ? sayStep('server-has-it', {}) : `A message of ${at.toString().slice(0, 10)} names this letter, so it went out.`
}

async function noteDelivered(records: Records, { delivery }: OpenLetter, { message: { reading } }: Incoming): Promise<void> {
  if (reading.reason === 'delivered') await records.noteDelivery(delivery.id, { at: await records.databaseTime(), detail: sayStep('server-delivered', {}) })
}

/** Stops whatever would have asked again by itself: somebody answered, or the candidate said how it went. */
export async function stopAsking(records: Records, interviewId: string, at: Temporal.Instant): Promise<void> {
  await cancelFollowUps(records, interviewId)
  for (const { id, kind, state } of await records.deliveries(interviewId))
    if (asksForNews(kind) && (state === 'due' || state === 'claimed')) await callBack(records, id, { at, detail: sayStep('somebody-answered', {}) })
}
