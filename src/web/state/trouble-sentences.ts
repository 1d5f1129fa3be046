import type { TroubleCode } from '../../api/trouble.ts'
import { m, type Say } from '../words.ts'

/** What is wrong with a mailbox, in the language of the page. */
export const troubleSentences: Readonly<Record<TroubleCode, Say>> = {
  'wrong-host': m.trouble_wrong_host,
  'wrong-host-read': m.trouble_wrong_host_read,
  'wrong-port': m.trouble_wrong_port,
  'wrong-port-read': m.trouble_wrong_port_read,
  'no-tls-from-start': m.trouble_no_tls_from_start,
  'no-tls': m.trouble_no_tls,
  'certificate-unknown': m.trouble_certificate_unknown,
  'certificate-expired': m.trouble_certificate_expired,
  'certificate-name': m.trouble_certificate_name,
  'wrong-password': m.trouble_wrong_password,
  'passwords-off': m.trouble_passwords_off,
  silent: m.trouble_silent,
  'sign-in-later': m.trouble_sign_in_later,
  temporary: m.trouble_temporary,
  throttled: m.trouble_throttled,
  'signed-out': m.trouble_signed_out,
  'not-read': m.trouble_not_read,
  connection: m.trouble_connection,
  'lease-lost': m.trouble_lease_lost,
}
