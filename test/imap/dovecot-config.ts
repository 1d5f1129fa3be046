import { join } from 'node:path'
import type { DovecotOptions } from './dovecot.ts'

interface Layout {
  readonly directory: string
  readonly port: number
  readonly startTlsPort: number
  readonly ids: { readonly uid: number; readonly gid: number }
  readonly names: { readonly user: string; readonly group: string }
  readonly options: DovecotOptions
}

/** What Dovecot 2.3 says it can do after signing in, where we want to take something away. */
const capabilities =
  'IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ SORT THREAD=REFERENCES MULTIAPPEND UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES WITHIN CONTEXT=SEARCH LIST-STATUS BINARY MOVE SNIPPET=FUZZY PREVIEW=FUZZY SPECIAL-USE'

/** Gives the files of a Dovecot that runs as whoever starts it, on two ports of loopback. */
export function configOf({ directory, port, startTlsPort, ids, names, options }: Layout): Record<string, string> {
  const { marksFolders = true, without = [], tokenInfoUrl, mostConnections = 100 } = options
  const offered = capabilities.split(' ').filter((each) => !without.includes(each))
  const conf = `
base_dir = ${join(directory, 'run')}
state_dir = ${join(directory, 'state')}
log_path = ${join(directory, 'log')}
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <${join(directory, 'cert.pem')}
ssl_key = <${join(directory, 'key.pem')}
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = yes
auth_mechanisms = ${tokenInfoUrl === undefined ? 'plain login' : 'xoauth2 oauthbearer'}
auth_failure_delay = 0
default_internal_user = ${names.user}
default_internal_group = ${names.group}
default_login_user = ${names.user}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:~/Maildir
mail_max_userip_connections = ${mostConnections}
maildir_stat_dirs = yes
mailbox_list_index = no
${without.length > 0 ? `imap_capability = ${offered.join(' ')}` : ''}
passdb {
${tokenInfoUrl === undefined ? `  driver = static\n  args = password=app-password` : `  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = ${join(directory, 'oauth2.conf')}`}
}
userdb {
  driver = static
  args = uid=${ids.uid} gid=${ids.gid} home=${join(directory, 'mail')}/%u
}
namespace inbox {
  inbox = yes
  separator = .
${marksFolders ? ['Sent', 'Junk'].map((name) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${name}\n  }`).join('\n') : ''}
}
service imap-login {
  chroot =
  process_min_avail = 1
  inet_listener imap {
    address = 127.0.0.1
    port = ${startTlsPort}
  }
  inet_listener imaps {
    address = 127.0.0.1
    port = ${port}
    ssl = yes
  }
}
service auth {
  unix_listener ${join(directory, 'auth')} {
    mode = 0666
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
`
  const oauth2 = `tokeninfo_url = ${tokenInfoUrl ?? ''}
introspection_mode = auth
active_attribute = active
active_value = yes
username_attribute = email
`
  return { 'dovecot.conf': conf, ...(tokenInfoUrl !== undefined && { 'oauth2.conf': oauth2 }) }
}
