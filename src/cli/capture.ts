import { refusals, Refusal } from '../api/refusal.ts'
import type { CapturedField, CapturedPerson } from '../core/capture/captured-person.ts'
import type { InvitationDraft } from '../core/capture/invitation.ts'
import { peopleOfPicture } from '../core/capture/picture-people.ts'
import type { Capturing } from '../server/capturing.ts'
import { listOf } from './arguments.ts'
import { aCommand } from './command.ts'
import { talk, write, writeJson } from './output.ts'

export const command = aCommand({
  says: 'Reads the people met out of files: photos of business cards (JPEG, PNG, WebP, HEIC), contact files (vCard), invitations (.ics), mails and signatures. Nothing is recorded.',
  args: {
    file: { type: 'positional', required: true, valueHint: 'FILE …', description: 'The file, or several of any kinds; "-" reads stdin' },
    me: { type: 'string', valueHint: 'ADDR', description: 'Your own address: you are not among the people met' },
    json: { type: 'boolean', description: 'Gives JSON: a line for each person, one line for an invitation' },
  },
  examples: [
    'regards capture card.jpg',
    'regards capture invite.ics --me ana@example.org',
    'regards capture cards/*.jpg contacts.vcf --json    {"file":…,"kind":"photo","person":{"name":{"value":…,"sure":true},…},"ms":812}',
  ],
  run: async (args) => {
    const [{ openCapturing }, { readConfig }] = await Promise.all([import('../server/capturing.ts'), import('../server/config.ts')])
    const config = readConfig()
    await using capturing = openCapturing({ cardModels: config.ok ? config.config.cardModels : undefined })
    let exit = 0
    for (const file of listOf(args.file)) {
      try {
        await tell(await capture(capturing, file, args.me), args.json ?? false)
      } catch (error) {
        // One that cannot be read does not take the others along.
        if (!(error instanceof Refusal)) throw error
        exit = Math.max(exit, refusals[error.code].exit)
        if (args.json) await writeJson({ file, error: error.message })
        else talk(`${file}: ${error.message}`)
      }
    }
    return exit
  },
})

interface Captured {
  readonly file: string
  readonly people: readonly CapturedPerson[]
  readonly draft?: InvitationDraft | undefined
  readonly ms: number
}

async function capture(capturing: Capturing, file: string, me: string | undefined): Promise<Captured> {
  const begun = performance.now()
  const bytes = await readBytes(file)
  const took = (): number => Math.round(performance.now() - begun)
  if (capturing.isPicture(bytes)) {
    const { persons, codes } = await capturing.cards.read(bytes)
    const people = peopleOfPicture(persons, codes)
    if (people.length === 0) throw new Refusal('nobody-found', 'There is a code in this picture, but nobody’s card.')
    return { file, people, ms: took() }
  }
  const context = { ownEmails: me === undefined ? [] : [me], homeZone: Temporal.Now.timeZoneId(), now: Temporal.Now.instant() }
  const reading = await capturing.files.read(bytes, context)
  return { file, people: reading.people, draft: reading.kind === 'invitation' ? reading.draft : undefined, ms: took() }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const [{ openText, nameOf }, { MOST_PICTURE_BYTES }] = await Promise.all([import('./read-text.ts'), import('../server/capturing.ts')])
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of await openText(file)) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > MOST_PICTURE_BYTES) throw new Refusal('too-large', `${nameOf(file)} is larger than 15 MB.`)
  }
  return Buffer.concat(chunks)
}

async function tell({ file, people, draft, ms }: Captured, json: boolean): Promise<void> {
  if (!json) {
    for (const remark of draft?.remarks ?? []) talk(`· ${remark}`)
    await write(
      `${[...(draft ? [`${file}: ${inWords(draft)}`] : []), ...people.map((person) => `${draft ? '  ' : `${file}: `}${personInWords(person)}`)].join('\n')}\n`,
    )
  } else if (draft) {
    const { interview, companyDomain, remarks } = draft
    await writeJson({
      file,
      kind: 'invitation',
      interview,
      ...(companyDomain ? { companyDomain } : {}),
      people: people.map(withoutSource),
      remarks,
      ms,
    })
  } else for (const person of people) await writeJson({ file, kind: person.source, person: withoutSource(person), ms })
}

function withoutSource(captured: CapturedPerson): Omit<CapturedPerson, 'source'> {
  const { source: _, ...person } = captured
  return person
}

function inWords({ interview: { start, end, timeZone, format }, companyDomain }: InvitationDraft): string {
  return `${start ?? '?'} to ${end ?? '?'} ${timeZone ?? '(time zone not given)'}${format ? `, ${format}` : ''}${companyDomain ? `, ${companyDomain}` : ''}`
}

/** One line: 'Dr Ada Okonkwo, PhD · Head of PR · Northwind'; what is not sure has a question mark, and its other readings. */
function personInWords({ honorific, name, credentials, title, company, email, phones = [], website, address }: CapturedPerson): string {
  const named = [[honorific?.value, doubted(name)].filter((part) => part).join(' '), credentials?.value].filter((part) => part).join(', ')
  const numbers = phones.map(({ value, kind, sure }) => `${value} (${kind}${sure ? '' : '?'})`)
  return [named, doubted(title), doubted(company), doubted(email), ...numbers, doubted(website), address?.lines.join(', ')]
    .filter((part) => part)
    .join(' · ')
}

function doubted(field: CapturedField | undefined): string | undefined {
  if (!field || field.sure) return field?.value
  const others = (field.readings ?? []).filter((reading) => reading !== field.value)
  return `${field.value} (?${others.length > 0 ? ` or ${others.join(' or ')}` : ''})`
}
