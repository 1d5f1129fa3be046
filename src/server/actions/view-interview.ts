/** What the page is shown of an interview. */
import type { CheckView, InterviewSummary, InterviewView, LetterView } from '../../api/views.ts'
import type { Judgement } from '../../core/check/check-letter.ts'
import { onDay } from '../../core/compose/offers.ts'
import { deadlineOf, endInstant } from '../../core/send/deadline.ts'
import { isOver } from '../../core/send/thanks.ts'
import { parseAddress } from '../../core/send/address.ts'
import type { Desk, LetterRecord } from '../ports.ts'
import { type Folder, findPerson, isOnItsWay, openFolder } from './folder.ts'
import { dialectFor, judge } from './judge.ts'
import { offersOf } from './stale-sentences.ts'
import { viewDelivery } from './view-delivery.ts'
import { viewGoodTime } from './when-to-send.ts'
import { type ThanksFacts, viewThanks } from './thanks.ts'

/** Reads one interview and shows it. */
export async function showInterview(desk: Desk, ownerId: string, interviewId: string): Promise<InterviewView> {
  return viewInterview(desk, await desk.store.read(ownerId, (records) => openFolder(records, interviewId)))
}

/** Shows an interview with its letters, each checked as it would leave now. */
export async function viewInterview(desk: Desk, folder: Folder): Promise<InterviewView> {
  const { record } = folder
  const { people: _, ...summary } = summariseInterview(folder)
  const inOrder = record.caseFile.people.flatMap((person) => folder.letters.filter((letter) => letter.personId === person.id))
  return {
    ...summary,
    revision: record.revision,
    caseFile: record.caseFile,
    ownCandidate: record.ownCandidate,
    dialect: dialectFor(folder),
    answers: record.answers,
    letters: await Promise.all(inOrder.map((letter) => viewLetter(desk, folder, letter))),
    deliveries: folder.deliveries.map((delivery) => viewDelivery(delivery, folder.doubts.get(delivery.id))),
    goodTime: viewGoodTime(desk, record.caseFile.interview),
  }
}

/** Shows one letter with its check. What has left cannot be mended and is not judged any more. */
export async function viewLetter(desk: Desk, folder: Folder, kept: LetterRecord): Promise<LetterView> {
  const letter = isOnItsWay(folder, kept.personId, kept.kind) ? kept : onDay(kept, folder.record.caseFile, desk.clock.now())
  const { id, personId, kind, subject, body, sentences, leftOut, questions, route, short, edited, revision } = letter
  const check = isOnItsWay(folder, personId, kind) ? checkedBefore : viewCheck(await judge(desk, folder, { to: personId, subject, body, kind }))
  const { email } = findPerson(folder.record, personId)
  const mailto = mailtoOf(email, letter)
  return {
    id,
    personId,
    kind,
    subject,
    body,
    sentences,
    leftOut,
    questions,
    route,
    short,
    edited,
    revision,
    check,
    words: countWords(body),
    ...viewOffers(desk, folder, letter),
    ...(mailto === undefined ? {} : { mailto }),
  }
}

function viewOffers(desk: Desk, folder: Folder, letter: LetterRecord): Pick<LetterView, 'offers'> {
  const offers = isOnItsWay(folder, letter.personId, letter.kind) ? [] : offersOf(desk, folder, letter)
  return offers.length === 0 ? {} : { offers: offers.map(({ old, now }) => ({ old, ...(now === undefined ? {} : { now }) })) }
}

/** Says where everyone stands, without the letters themselves. */
export function summariseInterview(standing: ThanksFacts): InterviewSummary {
  const { id, caseFile, endsAt, sample } = standing.record
  const { interview } = caseFile
  const thanks = viewThanks(standing)
  return {
    id,
    company: interview.company.name,
    position: interview.position,
    ...(interview.start === undefined ? {} : { startsAt: endInstant({ end: interview.start, timeZone: interview.timeZone }).toString() }),
    endsAt: endsAt.toString(),
    ...(interview.calledOff ? { calledOff: true } : {}),
    deadline: deadlineOf(caseFile.interview).toString(),
    people: caseFile.people.map((person) => ({ id: person.id, name: person.name })),
    thanks,
    // Nobody was met where it was called off.
    over: interview.calledOff === true || isOver(thanks.map(({ state }) => state)),
    ...laterWaits(standing),
    sample,
  }
}

function laterWaits({ deliveries }: ThanksFacts): Pick<InterviewSummary, 'laterWaits'> {
  const isOpen = deliveries.filter(({ kind, state }) => kind !== 'thank-you' && (state === 'ask' || state === 'late' || state === 'refused'))
  // A refused one that was written anew is settled by that.
  const waits = isOpen.filter((each) => each.state !== 'refused' || !deliveries.some(({ personId, kind, updatedAt }) => personId === each.personId && kind === each.kind && Temporal.Instant.compare(updatedAt, each.updatedAt) > 0))
  return waits.length === 0 ? {} : { laterWaits: waits.length }
}

/** Shows what a check came to. */
export function viewCheck({ findings, verdict, held, proofread, passedOver }: Judgement): CheckView {
  return { findings, verdict, held, proofread, ...(passedOver !== undefined && { passedOver }) }
}

const checkedBefore: CheckView = { findings: [], verdict: 'Checked before it left', held: [], proofread: true }

/** A link that opens the letter in the person's own mail program; none without an address that is one. */
function mailtoOf(email: string | undefined, { subject, body }: LetterRecord): string | undefined {
  const parsed = parseAddress(email ?? '')
  if (!parsed.ok) return undefined
  const to = parsed.address.split('@').map(encodeURIComponent).join('@')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0
}
