/** One header field: the name in lower case, the value on one line with its encoded words read. */
export interface MailHeader {
  readonly name: string
  readonly value: string
}

/** A leaf of a message. Only what is text has text; a message within the message is one leaf, as it stands there. */
export interface MailPart {
  /** In lower case: 'text/plain', 'message/delivery-status'. */
  readonly type: string
  readonly text: string
  readonly isAttached: boolean
}

/** A message as an adapter has parsed it, cut to a size that can be read in no time. */
export interface Mail {
  readonly headers: readonly MailHeader[]
  readonly parts: readonly MailPart[]
}

/**
 * Finds the first header of a name.
 * @example
 * headerOf([{ name: 'subject', value: 'Thank you' }], 'subject')
 * // => 'Thank you'
 */
export function headerOf(headers: readonly MailHeader[], name: string): string | undefined {
  return headers.find((header) => header.name === name)?.value
}

/**
 * Finds all headers of a name.
 * @example
 * headersOf([{ name: 'received', value: 'from a' }, { name: 'received', value: 'from b' }], 'received')
 * // => ['from a', 'from b']
 */
export function headersOf(headers: readonly MailHeader[], name: string): string[] {
  return headers.filter((header) => header.name === name).map(({ value }) => value)
}

/**
 * Reads a block of header lines up to its first empty line: the head of a returned message, or one group of a
 * delivery report. What is no header is passed over.
 * @example
 * parseHeaderBlock('Action: failed\nDiagnostic-Code: smtp; 550\n  unknown\n\nFurther: text')
 * // => [{ name: 'action', value: 'failed' }, { name: 'diagnostic-code', value: 'smtp; 550 unknown' }]
 */
export function parseHeaderBlock(text: string): MailHeader[] {
  const fields: { name: string; lines: string[] }[] = []
  for (const line of text.trimStart().slice(0, LONGEST_BLOCK).split(/\r?\n/)) {
    if (line.trim() === '') break
    const [, name, value] = /^([!-9;-~]{1,80})[ \t]*:(.*)$/.exec(line) ?? []
    if (name !== undefined) fields.push({ name: name.toLowerCase(), lines: [value ?? ''] })
    else if (/^[ \t]/.test(line)) fields.at(-1)?.lines.push(line)
  }
  return fields.map(({ name, lines }) => ({
    name,
    value: lines
      .map((line) => line.trim())
      .join(' ')
      .trim(),
  }))
}

const LONGEST_BLOCK = 64 * 1024

/**
 * Gives what a person would read of a message: its plain text, or its HTML without the marks.
 * @example
 * bodyOf({ headers: [], parts: [{ type: 'text/html', text: '<p>Away &amp; back</p>', isAttached: false }] })
 * // => 'Away & back'
 */
export function bodyOf({ parts }: Mail): string {
  const plain = textOfType(parts, 'text/plain')
  return plain.trim() === '' ? withoutMarks(textOfType(parts, 'text/html')).trim() : plain
}

function textOfType(parts: readonly MailPart[], type: string): string {
  return parts
    .filter((part) => part.type === type && !part.isAttached)
    .map(({ text }) => text)
    .join('\n')
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }

/** Enough to find addresses and phrases; what is shown to people is never this. */
function withoutMarks(html: string): string {
  return withoutHidden(html)
    .replace(/<(?:br|p|div|tr|li|h\d)\b[^<>]{0,2000}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? ' ')
}

/** Leaves out styles and scripts, piece by piece: a pattern from their begin to their end would take hours for a thousand begins. */
function withoutHidden(html: string): string {
  const [first = '', ...others] = html.split(/<(?=(?:style|script)\b)/i)
  return [first, ...others.map((piece) => piece.split(/<\/(?:style|script)\b/i, 2)[1] ?? '')].join(' ')
}
