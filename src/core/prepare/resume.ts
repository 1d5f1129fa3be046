/** Lines out of a CV or a JSON Resume, for the candidate to accept one by one. Nothing is reworded and nothing added. */
export interface ResumeLine {
  /** As it stands there. */
  readonly text: string
  /** Where it stands there: 'Press officer, Campus Radio, 2024–2026'. */
  readonly evidence?: string | undefined
}

export interface ResumeReading {
  readonly lines: readonly ResumeLine[]
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly headline?: string | undefined
}

export type ResumeResult = ({ readonly ok: true } & ResumeReading) | { readonly ok: false; readonly why: string }

const MOST_CHARACTERS = 400_000
const MOST_LINES = 200
const LONGEST = 500

/**
 * Reads a CV: as a file of JSON Resume (jsonresume.org, 1.0.0) where it is one, else as text, line by line.
 *
 * @example
 * readResume('EXPERIENCE\nPress officer, Campus Radio, 2024–2026\n• Ran the press desk').lines
 * // => [{ text: 'Ran the press desk', evidence: 'Press officer, Campus Radio, 2024–2026' }]
 */
export function readResume(text: string): ResumeResult {
  if (text.length > MOST_CHARACTERS) return { ok: false, why: 'This is longer than any CV. Paste the part that matters.' }
  const reading = text.trimStart().startsWith('{') ? readJson(text) : { ok: true as const, ...readCv(text) }
  if (!reading.ok) return reading
  const lines = [...new Map(reading.lines.map((line) => [line.text.toLowerCase(), line])).values()].slice(0, MOST_LINES)
  if (lines.length === 0) return { ok: false, why: 'No line was found that says what you did. Paste the CV as text, one point a line.' }
  return { ...reading, lines }
}

// ── JSON Resume ──────────────────────────────────────────────────────────────────────────────────

type Json = Readonly<Record<string, unknown>>

function readJson(text: string): ResumeResult {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, why: `This looks like JSON and is not: ${error.message}.` }
  }
  if (!isJson(file)) return { ok: false, why: 'This JSON is no JSON Resume.' }
  const basics = isJson(file['basics']) ? file['basics'] : {}
  const lines = [...posts(file, 'work', 'position', 'name'), ...posts(file, 'volunteer', 'position', 'organization'), ...projects(file), ...studies(file), ...named(file), ...skills(file)]
  return { ok: true, lines, ...kept({ name: line(basics['name']), email: line(basics['email']), phone: line(basics['phone']), headline: line(basics['label']) }) }
}

function kept<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  // Object.fromEntries forgets the types of what it was given.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}

function posts(file: Json, part: string, position: string, organisation: string): ResumeLine[] {
  return items(file[part]).flatMap((post) => {
    const evidence = joined([line(post[position]), line(post[organisation]), dates(post)])
    const said = [...texts(post['highlights']), ...sentences(line(post['summary']))]
    return said.length > 0 ? said.map((text) => withEvidence(text, evidence)) : only(joined([line(post[position]), line(post[organisation])]), dates(post))
  })
}

function projects(file: Json): ResumeLine[] {
  return items(file['projects']).flatMap((project) => {
    const said = [...texts(project['highlights']), ...sentences(line(project['description']))]
    return said.map((text) => withEvidence(text, joined([line(project['name']), dates(project)])))
  })
}

function studies(file: Json): ResumeLine[] {
  return items(file['education']).flatMap((study) => only(joined([joined([line(study['studyType']), line(study['area'])], ' '), line(study['institution'])]), dates(study)))
}

/** What has a title and somebody who gave it. */
function named(file: Json): ResumeLine[] {
  return [
    ...items(file['awards']).flatMap((each) => only(line(each['title']), joined([line(each['awarder']), line(each['date'])]))),
    ...items(file['certificates']).flatMap((each) => only(line(each['name']), joined([line(each['issuer']), line(each['date'])]))),
    ...items(file['publications']).flatMap((each) => only(line(each['name']), joined([line(each['publisher']), line(each['releaseDate'])]))),
    ...items(file['languages']).flatMap((each) => only(joined([line(each['language']), line(each['fluency'])], ': '))),
  ]
}

function skills(file: Json): ResumeLine[] {
  return items(file['skills']).flatMap((skill) => {
    const keywords = texts(skill['keywords']).join(', ')
    return only(joined([line(skill['name']), keywords === '' ? undefined : keywords], ': '), line(skill['level']))
  })
}

function only(text: string | undefined, evidence?: string | undefined): ResumeLine[] {
  return text === undefined ? [] : [withEvidence(text, evidence)]
}

function withEvidence(text: string, evidence: string | undefined): ResumeLine {
  return evidence === undefined ? { text } : { text, evidence }
}

function dates({ startDate, endDate }: Json): string | undefined {
  const years = [line(startDate), line(endDate)].map((date) => date?.slice(0, 4))
  if (years[0] === undefined) return years[1]
  return years[0] === years[1] ? years[0] : `${years[0]}–${years[1] ?? ''}`
}

function joined(parts: readonly (string | undefined)[], between = ', '): string | undefined {
  const said = parts.filter((part) => part !== undefined && part !== '')
  return said.length === 0 ? undefined : said.join(between)
}

function items(value: unknown): Json[] {
  return Array.isArray(value) ? value.slice(0, MOST_LINES).filter(isJson) : []
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.slice(0, MOST_LINES).flatMap((each: unknown) => line(each) ?? []) : []
}

function line(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.replace(/\p{Cc}+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  return text === '' ? undefined : text
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// ── Pasted text ──────────────────────────────────────────────────────────────────────────────────

const bullet = /^\s*(?:[•·▪◦‣*–—-]|\d{1,2}[.)])\s+/u
const email = /[^\s@<>(),;:|]+@[^\s@<>(),;:|]+\.[^\s@<>(),;:|]+/
const phone = /(?:\+|\b0|\()\d[\d ().\u2013-]{6,}\d/
const years = /\b(?:19|20)\d\d\b/
const heading = /^(?:[\p{Lu}\s&/]{3,40}|(?:work |professional |employment |relevant )?(?:experience|history|education|skills|languages|awards|certificates|certifications|publications|projects|volunteering|interests|profile|summary|references|contact))\s*:?$/iu

function readCv(text: string): ResumeReading {
  const found: ResumeLine[] = []
  let post: string | undefined
  let skips = false
  for (const raw of unwrapped(text)) {
    const said = line(raw.replace(bullet, ''))
    if (said === undefined) continue
    if (isHeading(said)) {
      skips = /^(?:references|contact|interests)/i.test(said)
      post = undefined
    } else if (skips || isContact(said)) continue
    else if (!bullet.test(raw) && years.test(said) && said.length < 120) post = said
    else found.push(...sentences(said).filter((each) => each.split(' ').length > 1).map((each) => withEvidence(each, post)))
  }
  return { lines: found, ...kept({ email: email.exec(text)?.[0], phone: phone.exec(text)?.[0] }) }
}

function isHeading(said: string): boolean {
  return heading.test(said) && (said === said.toUpperCase() || /^(?:work|professional|employment|relevant|experience|history|education|skills|languages|awards|certific|publications|projects|volunteering|interests|profile|summary|references|contact)/i.test(said))
}

/** Name, address, telephone: who one is, not what one did. */
function isContact(said: string): boolean {
  return email.test(said) || phone.test(said) || /https?:|www\.|linkedin|github\.com/i.test(said) || /^(?:curriculum vitae|cv|r[ée]sum[ée]|page \d+)/i.test(said)
}

/** A point that was broken over several lines is one point again: the next line begins with neither a sign nor a capital. */
function unwrapped(text: string): string[] {
  const lines: string[] = []
  for (const raw of text.split(/\r?\n/)) {
    const before = lines.at(-1)
    const goesOn = before !== undefined && before.trim() !== '' && /^\s*[\p{Ll}(]/u.test(raw) && !bullet.test(raw)
    if (goesOn) lines[lines.length - 1] = `${before} ${raw.trim()}`
    else lines.push(raw)
  }
  return lines
}

function sentences(text: string | undefined): string[] {
  if (text === undefined) return []
  return text.length <= 160 ? [text.replace(/\.$/, '')] : text.split(/(?<=[.;!?])\s+(?=\p{Lu})/u).map((each) => each.trim().replace(/[.;]$/, '')).filter((each) => each !== '')
}
