/** The check of one letter against everything that is known, with the proofreader's word on it. */
import { type Judgement, judgeLetter } from '../../core/check/check-letter.ts'
import { dialectOf } from '../../core/check/dialect.ts'
import type { LetterToCheck } from '../../core/check/letter-to-check.ts'
import type { Dialect, Finding } from '../../core/model/finding.ts'
import type { LetterKind } from '../../core/model/delivery.ts'
import type { LetterText } from '../../core/model/letter.ts'
import type { Desk, LetterRecord } from '../ports.ts'
import { type Folder, findPerson } from './folder.ts'

export interface Words extends LetterText {
  /** Id of the person. */
  readonly to: string
  /** Absent: the thanks. */
  readonly kind?: LetterKind | undefined
  /** When it leaves; absent: now. */
  readonly at?: Temporal.Instant | undefined
}

/** Judges the exact words of a letter to one person, as they would leave now. */
export async function judge(desk: Desk, folder: Folder, words: Words): Promise<Judgement> {
  const dialect = dialectFor(folder)
  const language = await proofread(desk, words, dialect)
  const { settings, record } = folder
  return judgeLetter({ letter: letterToCheck(desk, folder, words), language, answers: record.answers, settings, lexicon: desk.lexicon })
}

/** The dialect of the proofreading: as set for this interview, else as settled for all, else as the company's country writes. */
export function dialectFor({ record, settings }: Pick<Folder, 'record' | 'settings'>): Dialect {
  return record.dialect ?? settings.dialect ?? dialectOf(record.caseFile.interview)
}

/** Everything that the checks of a letter may look at. */
export function letterToCheck(desk: Desk, folder: Folder, { to, subject, body, at, kind = 'thank-you' }: Words): LetterToCheck {
  const person = findPerson(folder.record, to)
  const own = folder.letters.find((letter) => letter.personId === to)
  // What is better not sent holds nothing that is; two such letters that go all the same are compared.
  const isRead = (letter: LetterRecord): boolean => letter.handled?.how !== 'not-needed' && (letter.route.send !== 'no' || own?.route.send === 'no')
  const siblings = folder.letters.filter((letter) => letter.personId !== to && isRead(letter))
  return {
    caseFile: { ...folder.record.caseFile, earlierLetters: folder.earlierLetters },
    to,
    subject,
    body,
    sentAt: at ?? desk.clock.now(),
    toAddress: person.email,
    // A later letter need not come back to the talk.
    short: kind !== 'thank-you' || folder.letters.find((letter) => letter.personId === to)?.short,
    panelLetters: siblings.map((letter) => ({ to: letter.personId, subject: letter.subject, body: letter.body })),
    otherApplications: folder.otherApplications,
  }
}

type Language = { readonly subject: readonly Finding[]; readonly body: readonly Finding[] }

/** Undefined where the proofreader does not answer: the letter is then held and shown as not yet proofread. */
async function proofread({ proofreader }: Desk, { subject, body }: Words, dialect: Dialect): Promise<Language | undefined> {
  const [ofSubject, ofBody] = await Promise.allSettled([proofreader.proofread(subject, dialect), proofreader.proofread(body, dialect)])
  if (ofSubject.status === 'rejected' || ofBody.status === 'rejected') return undefined
  return { subject: ofSubject.value, body: ofBody.value }
}
