/** What the page is shown of an interview. */
import type { CheckView, DeliveryView, InterviewSummary, InterviewView, LetterView, ThanksView } from '../../api/views.ts'
import type { Judgement } from '../../core/check/check-letter.ts'
import { deadlineOf } from '../../core/send/deadline.ts'
import { isOver, thanksOf } from '../../core/send/thanks.ts'
import { parseAddress } from '../../core/send/address.ts'
import type { DeliveryRecord, Desk, LetterRecord } from '../ports.ts'
import { deliveriesTo, type Folder, findPerson, isOnItsWay, openFolder } from './folder.ts'
import { dialectFor, judge } from './judge.ts'

type Standing = Pick<Folder, 'record' | 'letters' | 'deliveries'>

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
    deliveries: folder.deliveries.map(viewDelivery),
  }
}

/** Shows one letter with its check. What has left cannot be mended and is not judged any more. */
export async function viewLetter(desk: Desk, folder: Folder, letter: LetterRecord): Promise<LetterView> {
  const { id, personId, kind, subject, body, sentences, leftOut, questions, route, short, edited, revision } = letter
  const check = isOnItsWay(folder, personId) ? checkedBefore : viewCheck(await judge(desk, folder, { to: personId, subject, body }))
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
    ...(mailto === undefined ? {} : { mailto }),
  }
}

/** Says where everyone stands, without the letters themselves. */
export function summariseInterview(standing: Standing): InterviewSummary {
  const { id, caseFile, endsAt, sample } = standing.record
  const thanks = caseFile.people.map((person) => viewThanks(standing, person.id))
  return {
    id,
    company: caseFile.interview.company.name,
    position: caseFile.interview.position,
    endsAt: endsAt.toString(),
    deadline: deadlineOf(caseFile.interview).toString(),
    people: caseFile.people.map((person) => ({ id: person.id, name: person.name })),
    thanks,
    over: isOver(thanks.map(({ state }) => state)),
    sample,
  }
}

/** Shows what a check came to. */
export function viewCheck({ findings, verdict, held, proofread }: Judgement): CheckView {
  return { findings, verdict, held, proofread }
}

const checkedBefore: CheckView = { findings: [], verdict: 'Checked before it left', held: [], proofread: true }

/** A letter that the rules of whom to thank advise against counts as settled: the ring does not wait for it. */
function viewThanks(standing: Standing, personId: string): ThanksView {
  const letter = standing.letters.find((each) => each.personId === personId)
  const deliveries = deliveriesTo(standing, personId)
  const handled = letter?.handled?.how ?? (letter?.route.send === 'no' ? 'not-needed' : undefined)
  const state = thanksOf({ hasLetter: letter !== undefined, handled, deliveries: deliveries.map((delivery) => delivery.state) })
  const at = deliveries.findLast((delivery) => delivery.state !== 'cancelled')?.updatedAt ?? letter?.handled?.at
  return at === undefined ? { personId, state } : { personId, state, at: at.toString() }
}

function viewDelivery({ id, personId, letterId, state, to, dueAt, updatedAt, detail, attempts }: DeliveryRecord): DeliveryView {
  return {
    id,
    personId,
    letterId,
    state,
    to,
    dueAt: dueAt.toString(),
    updatedAt: updatedAt.toString(),
    attempts,
    ...(detail === undefined ? {} : { detail }),
  }
}

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
