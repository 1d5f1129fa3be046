/** Doors of a career centre beside one's own thanks: programmes, what advisers see, letters shown to them. Where Regards is run alone none of them exists. */
import { z } from 'zod'
import { rosterFaults } from '../core/centre/roster.ts'
import { memberRoles } from '../core/model/member.ts'
import { isOneLine } from './case-file.ts'
import type { Row } from './row.ts'
import { bodyText, done, instant } from './views.ts'

const id = z.string().max(80)
const ofProgramme = z.object({ programmeId: id })
const ofShare = z.object({ shareId: id })
const day = z.iso.date()
const name = z.string().trim().min(1).max(120).refine(isOneLine, 'must be one line')
const email = z.string().trim().toLowerCase().min(3).max(320).refine(isOneLine, 'must be one line')
/** A list of 5,000 people stays well below. */
const csv = z.string().max(1_000_000)
const remarkText = bodyText.refine((text) => text.trim() !== '' && text.length <= 2_000, 'must have 1 to 2000 characters')

const programmeFields = z.strictObject({
  name,
  beginsOn: day,
  endsOn: day,
  /** Within how many hours thank-yous should go out here; 24 where nothing is said. */
  thankByHours: z.int().min(1).max(24).optional(),
})
const programme = programmeFields.extend({ id: z.string() })

const few = z.object({ isFew: z.literal(true) })
const openCounts = z.union([few, z.object({ isFew: z.literal(false), figures: z.object({ students: z.int(), open: z.int() }) })])
const sums = z.object({ students: z.int(), interviews: z.int(), people: z.int(), thanked: z.int(), thankedInTime: z.int(), answered: z.int(), nextRounds: z.int(), offers: z.int() })

const shareLine = z.object({
  id: z.string(),
  letterId: z.string(),
  interviewId: z.string(),
  /** To whom the letter is, and where they work. */
  person: z.string(),
  company: z.string(),
  adviser: z.string(),
  isLive: z.boolean(),
  sharedAt: instant,
  /** Remarks that were not settled. */
  open: z.int(),
})

const myCentre = z.object({
  role: z.enum(memberRoles),
  programmes: z.array(
    programme.extend({
      advisers: z.array(z.object({ id: z.string(), name: z.string() })),
      /** Since when the advisers of this programme may see one's name; absent: they may not. */
      namedSince: instant.optional(),
      history: z.array(z.object({ since: instant, until: instant.optional() })),
    }),
  ),
  shared: z.array(shareLine),
  /** Who saw one's name or read a letter, latest first. */
  looks: z.array(z.object({ at: instant, by: z.string(), what: z.enum(['name-seen', 'shared-letter-read']) })),
})

const sharesOfLetter = z.object({ advisers: z.array(z.object({ id: z.string(), name: z.string() })), shared: z.array(shareLine) })

const remark = z.object({
  id: z.string(),
  isYours: z.boolean(),
  by: z.string(),
  at: instant,
  text: z.string(),
  answers: z.string().optional(),
  /** The sentence as it was, and where it is now: word for word, reworded, or not there any more. */
  about: z.object({ text: z.string(), is: z.enum(['same', 'changed', 'gone']), place: z.int().optional() }).optional(),
  isSettled: z.boolean(),
})

const sharedView = z.object({
  id: z.string(),
  isYours: z.boolean(),
  student: z.string(),
  adviser: z.string(),
  isLive: z.boolean(),
  sharedAt: instant,
  /** The letter has changed since it was copied. */
  isOlder: z.boolean(),
  letterId: z.string().optional(),
  interviewId: z.string().optional(),
  subject: z.string(),
  body: z.string(),
  remarks: z.array(remark),
})

const programmes = z.object({ programmes: z.array(programme.extend({ students: z.int(), advisers: z.int(), awaited: z.int() })) })
const people = z.object({
  programme,
  /** joinedAt: absent where they have not signed up yet. */
  people: z.array(z.object({ email: z.string(), name: z.string(), role: z.enum(memberRoles), hasSignedUp: z.boolean() })),
})

export const centreRows = {
  readMyCentre: { summary: 'Your programmes, what their advisers see of you, and the letters you share', output: myCentre },
  giveConsent: { summary: 'Lets the advisers of a programme see your name (students)', params: ofProgramme, output: myCentre },
  withdrawConsent: { summary: 'Takes that back; from then on you are only counted (students)', params: ofProgramme, output: myCentre },

  readShares: { summary: 'To whom a letter is shown, and to whom it may be (students)', params: z.object({ letterId: id }), output: sharesOfLetter },
  shareLetter: {
    summary: 'Shows a letter to one adviser: as it stands now, or as it will stand (students)',
    params: z.object({ letterId: id }),
    body: z.strictObject({ id: z.uuid().optional(), adviserId: id, isLive: z.boolean() }),
    output: sharesOfLetter,
  },
  takeLetterBack: { summary: 'Shows it no longer (students)', params: ofShare, output: done },
  lettersShared: {
    summary: 'Letters that students show to you (advisers)',
    output: z.object({ shared: z.array(z.object({ id: z.string(), student: z.string(), sharedAt: instant, open: z.int() })) }),
  },
  readShared: { summary: 'A shared letter with its remarks: for its writer and the adviser', params: ofShare, output: sharedView },
  addRemark: {
    summary: 'Says something about a sentence, about the letter, or in answer to a remark',
    params: ofShare,
    body: z.strictObject({ id: z.uuid().optional(), text: remarkText, about: z.strictObject({ text: z.string().max(5_000), place: z.int().min(0).max(5_000) }).optional(), answers: id.optional() }),
    output: sharedView,
  },
  settleRemark: { summary: 'Says that a remark is settled', params: ofShare.extend({ remarkId: id }), output: sharedView },
  unsettleRemark: { summary: 'Takes that back', params: ofShare.extend({ remarkId: id }), output: sharedView },

  readCohorts: {
    summary: 'Who was interviewed in the last 24 hours and has not thanked everyone: as counts, and by name who allowed it (advisers, admins)',
    output: z.object({
      at: instant,
      programmes: z.array(
        programme.extend({
          named: z.array(z.object({ name: z.string(), endedAt: instant, dueAt: instant, left: z.int(), people: z.int() })),
          /** Those who let themselves be named, and all others: two groups that have nobody in common. */
          agreed: openCounts,
          others: openCounts,
        }),
      ),
    }),
  },
  readFigures: {
    summary: 'What each programme came to, from five people up (advisers, admins)',
    output: z.object({
      at: instant,
      programmes: z.array(z.object({ programme: z.string(), figures: z.union([few, z.object({ isFew: z.literal(false), figures: sums })]) })),
      total: sums.optional(),
    }),
  },

  readProgrammes: { summary: 'All programmes (admins)', output: programmes },
  addProgramme: { summary: 'Begins a programme (admins)', body: programmeFields.extend({ id: z.uuid().optional() }), output: programmes },
  changeProgramme: { summary: 'Changes a programme (admins)', params: ofProgramme, body: programmeFields, output: programmes },
  removeProgramme: { summary: 'Removes a programme; nobody’s letters are touched (admins)', params: ofProgramme, output: programmes },
  readProgrammePeople: { summary: 'Who is in a programme, or may come into it (admins)', params: ofProgramme, output: people },
  removeFromProgramme: { summary: 'Takes somebody out of a programme (admins)', params: ofProgramme, body: z.strictObject({ email }), output: people },
  previewRoster: {
    summary: 'Says line by line what a list of people would do; keeps nothing (admins)',
    body: z.strictObject({ csv }),
    output: z.object({
      lines: z.array(z.object({ line: z.int(), email: z.string(), name: z.string().optional(), programme: z.string().optional(), is: z.enum(['new', 'joins', 'known', 'wrong']), why: z.enum(rosterFaults).optional(), about: z.string().optional() })),
      counts: z.object({ new: z.int(), joins: z.int(), known: z.int(), wrong: z.int() }),
    }),
  },
  takeRoster: {
    summary: 'Takes the lines of a list that are right (admins)',
    body: z.strictObject({ csv }),
    output: z.object({ counts: z.object({ new: z.int(), joins: z.int(), known: z.int(), wrong: z.int() }) }),
  },
} satisfies Record<string, Row>

export type CentreDoor = keyof typeof centreRows
