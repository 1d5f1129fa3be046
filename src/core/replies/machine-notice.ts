import { bodyOf, type Mail } from './mail.ts'
import { isNoReplySender } from './sender.ts'

/** What only machines say of themselves. */
const SAYS_SO =
  /\bthis (?:is an? |e-?mail is an? |message is an? )?(?:automated|automatic(?:ally)?(?:[- ]generated)?|system[- ]generated|auto-?generated) (?:e-?mail|message|reply|response|notification)|\b(?:do not|don['’]t) (?:reply|respond) to this (?:e-?mail|message|address)|\bplease do not reply\b|\b(?:mailbox|inbox|address) is not (?:being )?(?:monitored|read)|\bunmonitored (?:mailbox|inbox|address)|diese (?:e-?mail|nachricht) wurde automatisch|automatisch (?:generierte|erstellte) (?:e-?mail|nachricht)|(?:message|courriel|e-?mail) (?:est )?(?:généré )?automatique(?:ment)?|(?:mensaje|correo) (?:generado )?autom[aá]tic/i

/** A decision counts, whoever sends it. */
const DECISION =
  /\bunfortunately\b|\bregret\b|not (?:be )?(?:moving|going|proceeding) (?:forward|ahead|further)|other candidates|\boffer you\b|next (?:round|stage|step|interview)|invite you|\bleider\b|\babsage\b|malheureusement|lamentablemente|lamentamos/i

/**
 * Tells a notice that a machine sent ('we have received your application') from what a person wrote, where nothing in
 * its head says so: by an address that takes no answer, or by its own words. A decision is none: it is news.
 * @example
 * isMachineNotice({ headers: [{ name: 'from', value: 'Careers <no-reply@x.example>' }], parts: [{ type: 'text/plain', text: 'We have received your application.', isAttached: false }] })
 * // => true
 * isMachineNotice({ headers: [{ name: 'from', value: 'Mae <mae@x.example>' }], parts: [{ type: 'text/plain', text: 'We have received your application.', isAttached: false }] })
 * // => false
 */
export function isMachineNotice(mail: Mail): boolean {
  const said = bodyOf(mail).slice(0, 20_000)
  return (isNoReplySender(mail) || SAYS_SO.test(said)) && !DECISION.test(said)
}
