import { legalForm } from './line-words.ts'

/** What mail programs and legal departments put below a signature: from such a line on, nothing is the person's. */
const tagline =
  /^(?:\W*(?:sent from|sent via|sent with|get outlook|von meinem|gesendet von|gesendet mit|envoy[ée] (?:de|depuis|avec|via)|enviado (?:desde|con|do|a partir)|inviato d[ai]|verzonden (?:vanaf|met)|skickat fr[åa]n|sendt fra|download outlook|this (?:e-?mail|message|communication)\b|the information (?:contained|in)|the contents of this|confidentiality|confidential\b|disclaimer|privileged|important notice|notice:|legal notice|please consider the environment|please don['’]t print|think before you print|save (?:a tree|paper)|virus-?free|diese (?:e-?mail|nachricht)|der inhalt dieser|ce (?:message|courriel|mail)|este (?:mensaje|correo)|questa (?:e-?mail|comunicazione)|esta mensagem|unsubscribe|to unsubscribe|if you (?:are not|have received|received)|registered (?:in|office|address)|company (?:no|number|registration)|amtsgericht|sitz der gesellschaft|vat (?:no|number|reg)|ust-?id|usk|siret|p\.? ?iva|c\.i\.f|hrb|gesch[äa]ftsf[üu]hr(?:er|ung):|vorstand:|book (?:a|some) (?:time|meeting|call)|schedule (?:a|time)|we['’]?re hiring|join us|follow us|connect with me|find us|my working (?:hours|day)|our working (?:hours|patterns)|i work flexibl|please note (?:that )?(?:my|i)|out of office|upcoming (?:leave|pto)|you received this|view in browser)\b)/i

/** A line of pictures, rules and marks. */
const decoration = /^(?:\[?(?:image|cid|bild|logo)\b.*\]?|<?https?:\/\/\S+\.(?:png|jpe?g|gif)>?|[\W_]+)$/i

const signOff =
  /^(?:all the best|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|all (?:the|my)|very best)(?: (?:regards|wishes|thanks))?|regards|rgds|br|kr|cheers|thanks(?: (?:again|so much|and .{0,30}))?|thank you(?: .{0,30})?|many thanks|thx|sincerely(?: yours)?|yours(?: (?:sincerely|truly|faithfully))?|cordially|respectfully|warmly|best|all best|talk soon|speak soon|see you(?: .{0,20})?|looking forward.{0,60}|have a (?:great|good|lovely|nice).{0,20}|take care|mit (?:freundlichen|besten|herzlichen|lieben) gr[üu](?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche|sch[öo]ne) gr[üu](?:ß|ss)e(?: aus .{0,20})?|mfg|lg|vg|gr[üu](?:ß|ss)e?|cordialement|bien (?:cordialement|[àa] vous)|bien [àa] toi|salutations.{0,20}|amicalement|un (?:cordial )?saludo|saludos(?: cordiales)?|atentamente|cordialmente|abra[çz]os?|atenciosamente|(?:com os melhores )?cumprimentos|cordiali saluti|distinti saluti|un caro saluto|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|med v[äa]nliga? h[äa]lsning(?:ar)?|v[äa]nliga h[äa]lsningar|mvh|med venlig hilsen|med vennlig hilsen|venlig hilsen|vennlig hilsen|hilsen|pozdrawiam|z powa[żz]aniem|s pozdravem|[üu]dv[öo]zlettel|sayg[ıi]lar[ıi]mla|cu stim[ăa]|yst[äa]v[äa]llisin terveisin)\s*[,.!–—-]*\s*$/i

const MOST_LINES = 22

/**
 * Cuts the signature out of a message: what stands after '-- ' or after the sign-off, without what programs put below.
 * Where neither is there, the last lines.
 *
 * @example
 * findSignature(['Hi,', 'see you on Monday.', '', 'Best regards,', 'Ada Okonkwo', 'Head of PR', '', 'Sent from my iPhone'])
 * // => { lines: ['Ada Okonkwo', 'Head of PR'], isMarked: true }
 */
export function findSignature(lines: readonly string[]): { readonly lines: readonly string[]; readonly isMarked: boolean } {
  const cut = lines.findIndex((line) => tagline.test(line.trim()))
  const kept = cut === -1 ? lines : isAlone(lines, cut) ? lines : lines.slice(0, cut)
  const dashes = kept.findLastIndex((line) => /^\s*-- ?$/.test(line))
  const greeting = kept.findLastIndex((line, index) => signOff.test(line.trim()) && index < kept.length - 1)
  // A mail says 'Best,\nAda' and then '-- ' with the full signature: what is marked goes before.
  const begin = dashes >= 0 && kept.slice(dashes + 1).some((line) => line.trim() !== '') ? dashes : greeting
  const block = begin >= 0 ? kept.slice(begin + 1) : kept.slice(lastBlock(kept))
  return {
    lines: block
      .map((line) => line.replace(/\*([^*]+)\*/g, '$1').replace(/\s+$/, ''))
      .filter((line) => line.trim() !== '' && !decoration.test(line.trim()))
      .slice(0, MOST_LINES),
    isMarked: begin >= 0,
  }
}

function isSentence(line: string): boolean {
  return /[.!?]$/.test(line) && !legalForm.test(line) && !/\b\p{L}{1,3}\.$/u.test(line)
}

/** Taglines at the very top ('Sent from my iPhone' above the text) cut nothing. */
function isAlone(lines: readonly string[], cut: number): boolean {
  return cut === 0 && lines.length > 1
}

/** Where the last paragraphs begin that are all short lines. */
function lastBlock(lines: readonly string[]): number {
  let at = lines.length
  while (at > 0 && (lines[at - 1] ?? '').length <= 90 && !isSentence((lines[at - 1] ?? '').trim()) && lines.length - at < MOST_LINES) at--
  return at
}
