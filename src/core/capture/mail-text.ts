/** A message within a mail's text: what its writer wrote, without what is quoted or was put there by a program. */
export interface WrittenMessage {
  readonly from?: Sender | undefined
  /** True where somebody passed it on. */
  readonly isForwarded: boolean
  readonly lines: readonly string[]
}

export interface Sender {
  readonly name: string
  readonly email: string
}

/** What separates one message from the one below it. */
const forwarded =
  /^(?:-{2,}\s*)?(?:Forwarded message|Begin forwarded message|Weitergeleitete Nachricht|Anfang der weitergeleiteten (?:E-Mail|Nachricht)|Message transf[ée]r[ée]|D[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])|Mensaje reenviado|Inicio del mensaje reenviado|Messaggio inoltrato|Mensagem encaminhada|Doorgestuurd bericht|Vidarebefordrat meddelande|Videresendt (?:besked|melding))\b.*$/i
const original =
  /^(?:-{2,}\s*(?:Original Message|Urspr[üu]ngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht|Ursprungligt meddelande|Oprindelig meddelelse)\s*-{2,}|_{20,}|-{20,})$/i
const wrote =
  /^(?:On\b.{5,200}\bwrote|Am\b.{5,200}\bschrieb.{0,120}|Le\b.{5,200}\ba [ée]crit|El\b.{5,200}\bescribi[óo]|Il\b.{5,200}\bha scritto|Em\b.{5,200}\bescreveu|Op\b.{5,200}\bschreef.{0,120}|Den\b.{5,200}\bskrev.{0,120}|\S.{0,120}\b(?:wrote|schrieb)(?: on .{0,80})?)\s*:\s*$/i
const headLine =
  /^\s*\*?(From|Von|De|Da|Van|Fr[åa]n|Fra|Date|Sent|Gesendet|Datum|Envoy[ée]|Enviad[oa](?: el)?|Fecha|Data|Inviato|Verzonden|Skickat|Sendt|To|An|[ÀA]|Para|Aan|Till|Til|Cc|Kopie|Subject|Betreff|Objet|Asunto|Oggetto|Assunto|Onderwerp|[ÄA]mne|Emne|Reply-To)\s*:\*?\s*(.*)$/i
const fromWord = /^(?:From|Von|De|Da|Van|Fr[åa]n|Fra)$/i

const MOST_LINES = 4_000
const MOST_MESSAGES = 12

/**
 * Splits the text of a mail into the messages it holds, the newest first: the mail's own, and those that it quotes or
 * passes on, each with its sender where that is said.
 *
 * @example
 * splitMailText('Thanks!\n\nOn Tue, 3 Nov 2026, Ada Okonkwo <ada@northwind.example> wrote:\n> See you.\n> Ada')
 * // => [{ isForwarded: false, lines: ['Thanks!'] }, { from: { name: 'Ada Okonkwo', email: 'ada@northwind.example' }, isForwarded: false, lines: ['See you.', 'Ada'] }]
 */
export function splitMailText(text: string): WrittenMessage[] {
  const messages: { from?: Sender; isForwarded: boolean; lines: string[] }[] = [{ isForwarded: false, lines: [] }]
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00A0', ' ')
    .split('\n')
    .slice(0, MOST_LINES)
    .map(withoutQuoteMark)
  for (let at = 0; at < lines.length && messages.length < MOST_MESSAGES; at++) {
    const border = borderAt(lines, at)
    if (border) {
      messages.push({ ...(border.from ? { from: border.from } : {}), isForwarded: border.isForwarded, lines: [] })
      at += border.length - 1
    } else messages.at(-1)?.lines.push((lines[at] ?? '').trimEnd())
  }
  return messages.map((message) => ({ ...message, lines: trimmed(message.lines) })).filter((message) => message.lines.length > 0)
}

function withoutQuoteMark(line: string): string {
  return line.replace(/^(?:\s?>\s?)+/, '')
}

interface Border {
  readonly length: number
  readonly isForwarded: boolean
  readonly from?: Sender | undefined
}

function borderAt(lines: readonly string[], at: number): Border | undefined {
  const line = (lines[at] ?? '').trim()
  const joined = /^(?:On|Am|Le|El|Il|Em|Op|Den)\b/.test(line) && !line.endsWith(':') ? `${line} ${(lines[at + 1] ?? '').trim()}` : line
  if (wrote.test(joined))
    return {
      length: joined === line ? 1 : 2,
      isForwarded: false,
      from: senderIn(joined.replace(/^.*?(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AP]M)?|\d{4})\)?,?\s*/i, '')) ?? senderIn(joined),
    }
  const marks = forwarded.test(line) || original.test(line)
  const head = headAt(lines, marks ? at + 1 : at)
  if (head === undefined) return forwarded.test(line) ? { length: 1, isForwarded: true } : undefined
  return { length: head.end - at, isForwarded: forwarded.test(line), from: head.from }
}

/** Three header lines or more, one of them 'From': what programs put before a message they quote. */
function headAt(lines: readonly string[], start: number): { readonly end: number; readonly from: Sender | undefined } | undefined {
  let at = start
  while (at < start + 3 && (lines[at] ?? '').trim() === '') at++
  if (!fromWord.test(headLine.exec(lines[at] ?? '')?.[1] ?? '')) return undefined
  const first = headLine.exec(lines[at] ?? '')?.[2] ?? ''
  let count = 0
  while (at < lines.length && (headLine.test(lines[at] ?? '') || (count > 0 && /^\s+\S/.test(lines[at] ?? '')))) {
    at++
    count++
  }
  return count >= 3 ? { end: at, from: senderIn(first) } : undefined
}

/**
 * Reads who sent something: 'Ada Okonkwo <ada@northwind.example>', also as mail programs write it into text.
 *
 * @example
 * senderIn('"Okonkwo, Ada" <mailto:ada@northwind.example>')
 * // => { name: 'Okonkwo, Ada', email: 'ada@northwind.example' }
 */
export function senderIn(text: string): Sender | undefined {
  const [whole = '', email = ''] =
    /[<[(]?\s*(?:mailto:)?([^\s<>()[\]",;:]{1,64}@[^\s<>()[\]",;:]{1,200}\.[\p{L}\d-]{2,30})\s*[>\])]?/iu.exec(text) ?? []
  if (email === '') return undefined
  const name = text
    .slice(0, text.indexOf(whole))
    .replace(/["“”*<]/g, '')
    .replace(/\b(?:via|im Auftrag von|on behalf of)\b.*$/i, '')
    .trim()
  return { name: name.replace(/[,:]$/, ''), email }
}

function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first === -1 ? [] : lines.slice(first, last + 1)
}
