import { dialects } from '../core/model/finding.ts'
import type { CaseFile } from '../core/model/case-file.ts'
import { listOf, WrongUse } from './arguments.ts'
import type { LetterToRead } from './judge-text.ts'
import { talk, write, writeJson } from './output.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Checks a letter against its case file: names, facts, form, likeness, spelling, grammar. Exit code 1 where an error or a question was found.',
  args: {
    letter: { type: 'positional', required: false, description: 'The letter: "Subject: …", an empty line, the body; "-" reads stdin' },
    case: { type: 'string', valueHint: 'CASE.json', description: 'The case file' },
    to: { type: 'string', valueHint: 'ID', description: 'The person that the letter is to' },
    'sent-at': {
      type: 'string',
      valueHint: 'TIME',
      description: "When it leaves: 2026-11-20T16:00 in the interview's zone, or an instant",
    },
    'to-address': { type: 'string', valueHint: 'ADDR', description: 'The address it goes to, where that is not the recorded one' },
    panel: { type: 'string', valueHint: 'OTHER.txt …', description: 'Letters to the others of the panel' },
    short: { type: 'boolean', description: 'It is the honest short form ("short" in what compose gives as JSON): nothing of the talk is expected' },
    dialect: { type: 'enum', options: [...dialects], description: "The English of the reader; by default of the company's country" },
    batch: { type: 'string', valueHint: 'FILE.jsonl', description: 'Many letters, one a line; "-" reads stdin' },
    json: { type: 'boolean', description: 'Gives the findings as JSON' },
  },
  examples: [
    'regards check letter.txt --case interview.json --to p1',
    'regards check letter.txt --case interview.json --to p1 --sent-at 2026-11-20T18:00 --json',
    'regards check to-p1.txt --case interview.json --to p1 --panel to-p2.txt to-p3.txt',
    'regards check --batch letters.jsonl > findings.jsonl',
  ],
  run: async (args) => {
    if (args.batch !== undefined) {
      if (args.letter ?? args.case ?? args.to ?? args['sent-at'] ?? args['to-address'] ?? args.panel ?? args.dialect ?? args.short)
        throw new WrongUse('--batch brings everything in its lines: leave the other options out.')
      const { checkBatch } = await import('./check-batch.ts')
      return checkBatch(args.batch)
    }
    if (args.letter === undefined)
      throw new WrongUse(
        args.panel === undefined ? 'LETTER is missing: the file of the letter.' : 'LETTER is missing. It goes before --panel.',
      )
    if (args.case === undefined || args.to === undefined) throw new WrongUse(`--${args.case === undefined ? 'case' : 'to'} is missing.`)
    const given = { ...args, letter: args.letter, case: args.case, to: args.to, panel: listOf(args.panel) }
    return checkOne({
      letter: given.letter,
      case: given.case,
      to: given.to,
      sentAt: given['sent-at'],
      toAddress: given['to-address'],
      panel: given.panel,
      dialect: dialects.find((dialect) => dialect === given.dialect),
      short: given.short ?? false,
      json: given.json ?? false,
    })
  },
})

interface CheckOne {
  readonly letter: string
  readonly case: string
  readonly to: string
  readonly sentAt: string | undefined
  readonly toAddress: string | undefined
  readonly panel: readonly string[]
  readonly dialect: (typeof dialects)[number] | undefined
  readonly short: boolean
  readonly json: boolean
}

async function checkOne(given: CheckOne): Promise<number> {
  if ([given.letter, given.case, ...given.panel].filter((path) => path === '-').length > 1)
    throw new WrongUse('Only one of the files can come from stdin.')
  const { openJudge } = await import('./judge-text.ts')
  const judge = openJudge()
  try {
    const letter = await readLetter(given)
    const findings = await judge.findingsIn(letter)
    await (given.json ? writeJson({ findings }) : write(findings.map((finding) => `${describe(letter, finding)}\n`).join('')))
    if (!given.json && findings.length === 0) talk('Nothing found: names, facts, spelling and grammar are in order.')
    return judge.exitCode(findings)
  } finally {
    await judge.close()
  }
}

async function readLetter(given: CheckOne): Promise<LetterToRead> {
  const [{ readCase, personOf }, { readText, nameOf }, { parseLetter }, { sentAtFrom }] = await Promise.all([
    import('./read-case.ts'),
    import('./read-text.ts'),
    import('./letter-file.ts'),
    import('./sent-at.ts'),
  ])
  const caseFile = await readCase(given.case)
  personOf(caseFile, given.to)
  const parsed = async (path: string) => parseLetter(await readText(path), nameOf(path))
  const panelLetters = await Promise.all(given.panel.map(async (path) => panelLetter(caseFile, path, await parsed(path))))
  return {
    caseFile,
    to: given.to,
    ...(await parsed(given.letter)),
    sentAt: given.sentAt === undefined ? undefined : sentAtFrom(given.sentAt, caseFile.interview),
    toAddress: given.toAddress,
    panelLetters,
    dialect: given.dialect,
    short: given.short,
  }
}

/** Whom a letter of the panel is to, by its greeting; where that tells nobody, the file stands for the person. */
function panelLetter({ people }: CaseFile, path: string, { subject, body }: { subject: string; body: string }) {
  const greeting = body.trimStart().split('\n')[0] ?? ''
  const greeted = people.filter(({ name, goesBy, givenName, familyName }) =>
    [name, goesBy, givenName, familyName, name.split(' ')[0]].some((part) => part && greeting.includes(part)),
  )
  return { to: (greeted.length === 1 && greeted[0]?.id) || path, subject, body }
}

function describe(
  letter: LetterToRead,
  {
    part,
    start,
    end,
    severity,
    message,
    suggestions,
    rule,
  }: {
    part: 'subject' | 'body' | 'to'
    start: number
    end: number
    severity: string
    message: string
    suggestions: readonly string[]
    rule: string
  },
): string {
  const text = { subject: letter.subject, body: letter.body, to: letter.toAddress ?? '' }[part]
  const words = text.slice(start, end).replace(/\s+/g, ' ').slice(0, 60)
  const place = part === 'body' ? `line ${text.slice(0, start).split('\n').length}` : part
  const fix =
    suggestions.length > 0
      ? ` → ${suggestions
          .slice(0, 3)
          .map((each) => `“${each}”`)
          .join(' or ')}`
      : ''
  return `${severity} (${place}${words ? `, “${words}”` : ''}): ${message}${fix} [${rule}]`
}
