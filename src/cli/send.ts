import type { InterviewView } from '../api/views.ts'
import { stepWords } from '../core/send/history-words.ts'
import { letterKey } from '../core/text/fold.ts'
import { listOf, WrongUse } from './arguments.ts'
import { canAsk, confirm } from './ask.ts'
import { aCommand } from './command.ts'
import { talk, writeJson } from './output.ts'
import { sentAtFrom } from './sent-at.ts'
import type { Order } from './send-order.ts'
import { type AtDesk, configFrom, dataArgument } from './with-desk.ts'

export const command = aCommand({
  says: 'Sends the letters of an interview: checks each once more, asks, and waits until the mail server has them. Nobody is thanked twice.',
  args: {
    interview: { type: 'string', valueHint: 'ID', description: 'Which, where several are recorded' },
    case: { type: 'string', valueHint: 'CASE.json', description: 'A case file, recorded first where it is not yet' },
    to: { type: 'string', valueHint: 'ID …', description: 'Only to these people; by default to everyone who waits' },
    mailbox: { type: 'string', valueHint: 'ID', description: 'Its id or address, where there are several' },
    at: { type: 'string', valueHint: 'TIME', description: "When it leaves: 2026-11-20T16:00 (in the interview's zone) or with an offset" },
    'good-time': { type: 'boolean', description: 'Leaves at a good time of their day, within the 24 hours' },
    yes: { type: 'boolean', description: 'Does not ask' },
    'dry-run': { type: 'boolean', description: 'Shows the exact bytes, records and sends nothing' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"interview","letters":[{"to","address","state"}]}' },
  },
  examples: ['regards send --good-time', 'regards send --case interview.json --dry-run', 'regards send --case interview.json --to p1 p2 --yes'],
  run: async (args) => {
    if (args.interview !== undefined && args.case !== undefined) throw new WrongUse('Give either --interview or --case.')
    if (args.at !== undefined && args['good-time']) throw new WrongUse('Give either --at or --good-time.')
    const order: Order = {
      interview: args.interview,
      case: args.case,
      to: args.to === undefined ? undefined : listOf(args.to),
      mailbox: args.mailbox,
      when: args.at ?? (args['good-time'] ? 'good-time' : 'now'),
      data: args.data,
      json: args.json ?? false,
    }
    if (args['dry-run']) {
      const { dryRun } = await import('./dry-run.ts')
      return dryRun(order)
    }
    if (!args.yes && !canAsk()) throw new WrongUse('Nobody can be asked here: add --yes to send, or --dry-run to look first.')
    return send(order, args.yes ?? false)
  },
})

async function send(order: Order, isAgreed: boolean): Promise<number> {
  const [{ start }, { prepare }, { whichMailbox }] = await Promise.all([
    import('../server/start.ts'),
    import('./prepare-letters.ts'),
    import('./which-mailbox.ts'),
  ])
  // Whoever sends from a terminal has been asked there: nothing is held back for an undo that no page offers.
  const running = await start({ ...configFrom({ home: order.data }), services: ['worker'], holdSeconds: 0 }, { log: talk })
  try {
    const { desk, ownerId } = running
    const mailbox = await whichMailbox({ desk, ownerId }, order.mailbox)
    const { view, waiting } = await prepare({ desk, ownerId }, order)
    const signed = view.caseFile.candidate.name
    if (letterKey(signed) !== letterKey(mailbox.displayName))
      talk(`Signed ${signed}, but From will say ${mailbox.displayName}: is that meant?`)
    for (const { personId, subject } of waiting) talk(`To ${nameOf(view, personId)}: ${subject}`)
    if (
      waiting.length > 0 &&
      !isAgreed &&
      !(await confirm(`Send ${waiting.length === 1 ? 'this letter' : `these ${waiting.length} letters`} from ${mailbox.address}?`))
    ) {
      talk(`Nothing was sent. The interview is recorded as ${view.id}.`)
      return 1
    }
    const { sendLetters } = await import('../server/actions/send-letters.ts')
    const when = order.when === 'now' || order.when === 'good-time' ? order.when : sentAtFrom(order.when, view.caseFile.interview).toString()
    const queued = await sendLetters(desk, ownerId, { interviewId: view.id, mailboxId: mailbox.id, when, ...(order.to ? { to: order.to } : {}) })
    return await report(order.when === 'now' ? await settled({ desk, ownerId }, view.id) : queued, order)
  } finally {
    await running.stop()
  }
}

function nameOf({ caseFile }: InterviewView, personId: string): string {
  return caseFile.people.find(({ id }) => id === personId)?.name ?? personId
}

const LONGEST_WAIT_MS = 5 * 60_000
const LOOK_EVERY_MS = 150

/** The interview once every letter has left, was refused, or waits for a later attempt. */
async function settled({ desk, ownerId }: AtDesk, interviewId: string): Promise<InterviewView> {
  const { readInterview } = await import('../server/actions/read-interview.ts')
  const giveUpAt = desk.clock.now().add({ milliseconds: LONGEST_WAIT_MS })
  for (;;) {
    const view = await readInterview(desk, ownerId, { interviewId })
    const now = desk.clock.now()
    const isUnderWay = view.deliveries.some(
      ({ state, attempts }) => state === 'claimed' || state === 'committed' || (state === 'due' && attempts === 0),
    )
    if (!isUnderWay || Temporal.Instant.compare(now, giveUpAt) > 0) return view
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}

/** On the interviewers' clock, and that Regards must be running then. */
function leavesWords(at: string, { goodTime: { zone } }: InterviewView): string {
  const theirs = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime()
  return `leaves on ${theirs.toString({ smallestUnit: 'minute' }).replace('T', ' at ')} (${zone}), if "regards serve" runs then`
}

async function report(view: InterviewView, { to, json }: Order): Promise<number> {
  const meant = view.deliveries.filter(({ personId, state }) => state !== 'cancelled' && (!to || to.includes(personId)))
  const letters = meant.map(({ id, personId, to: address, state, detail, dueAt, attempts }) => ({
    to: personId,
    address,
    state,
    delivery: id,
    ...(state === 'due' && attempts === 0 ? { leavesAt: dueAt } : {}),
    ...(detail === undefined ? {} : { detail }),
  }))
  if (json) await writeJson({ interview: view.id, letters })
  for (const { to: personId, address, state, detail, leavesAt } of letters)
    talk(`${nameOf(view, personId)} <${address}>: ${leavesAt ? leavesWords(leavesAt, view) : state === 'due' ? 'will be tried again while "regards serve" runs' : stepWords({ to: state })}${detail ? ` (${detail})` : ''}`)
  return letters.every(({ state, leavesAt }) => state === 'sent' || leavesAt) ? 0 : 1
}
