import type { CaseFile, Person } from '../model/case-file.ts'
import { findDays } from '../replies/day-in-text.ts'

/** Whether a handwritten note is a good idea, point by point (rule R6 of the letter rules). */
export interface Advice {
  readonly about: 'whether' | 'time' | 'address' | 'addition' | 'pen'
  /** go: nothing against it · mind: look at this first · stop: better not. */
  readonly tone: 'go' | 'mind' | 'stop'
  readonly words: string
}

/** Post takes two to five working days; an answer that is due sooner is not waited for by a card (R6). */
const daysOfPost = 7

export interface ForWhom {
  readonly caseFile: CaseFile
  readonly person: Person
  readonly now: Temporal.Instant
  /** Where the card is to go, where the candidate said so. */
  readonly address?: string | undefined
}

/** Advises on a note to one person: whether at all, whether there is time, where to, and how. */
export function adviseOnNote(given: ForWhom): readonly Advice[] {
  const { caseFile } = given
  return [
    ...whether(caseFile),
    aboutTime(given),
    aboutAddress(given),
    { about: 'addition', tone: 'go', words: 'The card comes in addition to the mail: the mail goes first, within 24 hours.' },
    { about: 'pen', tone: 'go', words: 'Blue or black ink, letters that anybody can read. A slip? Take a fresh card: no crossings-out.' },
  ]
}

function whether({ interview }: CaseFile): Advice[] {
  if (interview.letters === 'not-wanted') return [{ about: 'whether', tone: 'stop', words: 'They asked for no thank-you letters: a card would be one.' }]
  if (interview.stillInterested === false) return [{ about: 'whether', tone: 'mind', words: 'You have withdrawn: the mail says all there is to say.' }]
  if (interview.arrangedBy === 'agency') return [{ about: 'whether', tone: 'mind', words: 'An agency arranged this: ask the consultant before you write to the company.' }]
  return []
}

function aboutTime({ caseFile: { interview }, now }: ForWhom): Advice {
  const today = now.toZonedDateTimeISO(interview.theirTimeZone ?? interview.timeZone).toPlainDate()
  const due = answerDue(interview.nextStep, interview.end.slice(0, 10))
  if (due === undefined) {
    const said = interview.nextStep ? `They said: “${interview.nextStep}”.` : 'You noted no day for their answer.'
    return { about: 'time', tone: 'mind', words: `${said} If it is due in less than a week, leave it at the mail: post takes two to five working days.` }
  }
  const days = today.until(due, { largestUnit: 'days' }).days
  if (days < 0) return { about: 'time', tone: 'stop', words: 'Their answer was due already: a card comes too late now.' }
  if (days < daysOfPost) return { about: 'time', tone: 'stop', words: `Their answer is due in ${days === 0 ? 'less than a day' : days === 1 ? 'a day' : `${days} days`}: a card by post would come too late. Hand it in at the desk, or leave it at the mail.` }
  return { about: 'time', tone: 'go', words: `Their answer is due in ${days} days: there is time for the post, if it goes out today or tomorrow.` }
}

/** The first day that the next step names, as it was said on the day of the interview. */
function answerDue(nextStep: string | undefined, said: string): Temporal.PlainDate | undefined {
  if (!nextStep) return undefined
  const named = findDays(nextStep, said)[0]?.day
  if (named) return Temporal.PlainDate.from(named)
  const day = Temporal.PlainDate.from(said)
  const friday = day.add({ days: (5 - day.dayOfWeek + 7) % 7 })
  if (/\btomorrow\b/i.test(nextStep)) return day.add({ days: 1 })
  if (/\b(?:today|tonight|same day)\b/i.test(nextStep)) return day
  if (/\b(?:this week|end of (?:the )?week)\b/i.test(nextStep)) return friday
  if (/\bnext week\b/i.test(nextStep)) return friday.add({ days: 7 })
  return undefined
}

function aboutAddress({ caseFile: { interview }, person, address = person.postalAddress }: ForWhom): Advice {
  const company = person.organisation ?? interview.company.name
  const about = 'address'
  if (!address?.trim()) return { about, tone: 'mind', words: `There is no postal address for ${person.name} yet. It is on the business card or on the site of ${company}; never a home address.` }
  const first = (company.split(/\s+/)[0] ?? company).toLowerCase()
  const isTheirs = address.toLowerCase().includes(first) || /\b(?:suite|floor|building|campus|office|department|dept|plaza|tower|park|hall|house of|gmbh|inc|ltd|llc)\b/i.test(address)
  return isTheirs
    ? { about, tone: 'go', words: `It goes to ${company}, for the attention of ${person.name}.` }
    : { about, tone: 'mind', words: `Is this the address of ${company}? A note goes to the office, never to somebody's home.` }
}
