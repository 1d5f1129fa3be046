/**
 * Why a letter did not arrive, or what came instead, in one word:
 * - to mend by the person: user-unknown, moved, mailbox-disabled, host-unknown, too-large, content, virus, syntax
 * - of the reader's mailbox: mailbox-full, not-accepting
 * - of how we send: policy, spam, reputation (block lists, no reverse name), authentication (SPF, DKIM, DMARC), relay-denied, too-many
 * - of servers and lines: network, expired, system
 * - not said: unknown
 * - not a failure: delivered (a report of success), absent, read-receipt
 * - of complaints, as RFC 5965 calls them: abuse, fraud, not-spam, other
 */
export const reasons = [
  'user-unknown',
  'moved',
  'mailbox-disabled',
  'host-unknown',
  'too-large',
  'content',
  'virus',
  'syntax',
  'mailbox-full',
  'not-accepting',
  'policy',
  'spam',
  'reputation',
  'authentication',
  'relay-denied',
  'too-many',
  'network',
  'expired',
  'system',
  'unknown',
  'delivered',
  'absent',
  'read-receipt',
  'abuse',
  'fraud',
  'not-spam',
  'other',
] as const
export type Reason = (typeof reasons)[number]

/** In their order: what is said more exactly comes first ('domain not found' before 'not found'). */
const byWords: readonly (readonly [Reason, RegExp])[] = [
  [
    'too-many',
    /rate limit|too many (?:connections|messages|recipients|errors|concurrent)|(?:daily|hourly|sending|relay) (?:\w{1,20} )?(?:quota|limit)|throttl|unusual rate|more messages than/i,
  ],
  [
    'mailbox-full',
    /(?:mailbox|inbox|account|storage|user|recipient|folder|disk)\b.{0,40}\b(?:is full|full\b|over ?quota|exceed|overdrawn)|over ?quota|over (?:\w{1,20} ){1,2}quota|quota.{0,30}exceed|exceed.{0,40}quota|out of (?:storage|quota)|mailbox full|not enough (?:storage|space)/i,
  ],
  [
    'too-large',
    /(?:message|mail|size|line|attachment)s?\b.{0,40}\b(?:too (?:large|big)|exceed)|exceeds?.{0,40}(?:size|length)|(?:line|header)s?\b.{0,20}too long|size limit|larger than/i,
  ],
  ['virus', /virus|malware|infected|trojan/i],
  [
    'reputation',
    /black ?list|block ?list|blocked using|blocked by|spamhaus|spamcop|dnsbl|\brbl\b|reputation|listed (?:in|at|by|on)|reverse (?:dns|hostname|name)|\bptr\b|rdns|cannot find your (?:reverse )?host|dynamic (?:ip|address|hostname)|access from ip|your ip\b|bad host(?:name)?|helo (?:command )?rejected/i,
  ],
  ['spam', /\bspam|junk|bulk e?mail|unsolicited|spamass|\bube\b/i],
  [
    'authentication',
    /\b(?:spf|dkim|dmarc|unauthenticated|5\.7\.2[0-9])\b|authentication (?:checks?|failed|required)|sender policy framework/i,
  ],
  [
    'relay-denied',
    /relay(?:ing)? (?:is )?(?:denied|not|prohibited|access)|not permitted to relay|unable to relay|we do not relay|not configured to relay|relaying denied|email address is not verified/i,
  ],
  [
    'host-unknown',
    /could ?n[o']t find any host|querying the domain name system|host(?: or domain(?: name)?)? (?:not found|unknown)|unknown host|host unknown|domain\b.{0,60}(?:not found|does ?n[o']t exist|could ?n[o']t be found|could not be found|invalid)|name or service not known|unrouteable mail domain|no such (?:domain|host)|bad destination host|unresolvable|isn't a valid domain/i,
  ],
  ['not-accepting', /null ?mx|does not accept (?:any )?(?:mail|e-?mail)|not accept(?:ing)? (?:any )?mail|no longer accept/i],
  [
    'moved',
    /(?:has|have) moved|address (?:has )?changed|user moved|no longer on (?:this )?server|no longer (?:works|with|employed)|please (?:use|try) (?:the )?(?:new )?address|<.{1,200}> has changed/i,
  ],
  [
    'mailbox-disabled',
    /(?:account|mailbox|user|address|recipient|e-?mail)\b.{0,60}\b(?:disabled|suspended|inactive|deactivated|locked|frozen|closed|terminated|discontinued)|disabled (?:account|mailbox|recipient)|not currently available/i,
  ],
  ['policy', /sender (?:address|domain|verify|is not|not)|(?:unrout\w+|invalid|bad|unknown) sender|mail from/i],
  [
    'user-unknown',
    /user (?:is )?(?:unknown|not found|does ?n[o']t)|unknown (?:or illegal )?(?:user|recipient|address|local|account|alias|mailbox)|no (?:such|known) (?:user|recipient|mailbox|person|address|account|local|here)|no (?:mailbox|account) (?:here|by)|does ?n[o']t exist|does ?n.t have an? |invalid (?:recipient|mailbox|address|user)|(?:recipient|mailbox|address|account|user)(?: address)?[^\n]{0,80}? (?:unknown|not found|unavailable|not exist|invalid|not known|not listed|not recognized|no longer)|unrouteable address|not a known user|user not known|not listed in|rejected\. (?:user|recipient)|address rejected|wasn't found|could ?n't be found|misspelled/i,
  ],
  [
    'expired',
    /retry time(?:out)? (?:not )?(?:exceeded|reached)|timeout exceeded|not (?:be )?delivered (?:for|within|after)|could not be delivered for|message (?:has )?expired|delivery (?:time )?expired|too (?:long|old)|been in the queue|last tried after|failing for a long time|maximum (?:queue|time)|for more than|still undelivered|retry(?:ing)? (?:period|limit)|past \d+|undelivered after/i,
  ],
  [
    'network',
    /connection (?:refused|timed? ?out|reset|lost|dropped|closed|terminated)|connect to|no route|network|lost connection|timed out|unreachable|loop|too many hops|hop count|socket error|handshake|(?:start)?tls|unable to connect|not accepting connections|not answering|did not (?:respond|accept our requests)/i,
  ],
  ['too-many', /too many|too (?:fast|frequent|much)|exceeded the (?:max|rate|number)|excessive/i],
  [
    'system',
    /(?:temporary|local|server|internal|system|configuration|queue file|resource).{0,25}(?:error|failure|problem|unavailable|storage|writing)|service unavailable|system error|insufficient|can't create|command (?:died|output)|unable to (?:open|create|write)|try again later|child process|pipe to/i,
  ],
  [
    'syntax',
    /syntax|malformed|bad sequence|command (?:not |un)recognized|need (?:rcpt|mail)|unsupported|not implemented|bad (?:address|recipient)|protocol/i,
  ],
  ['content', /content|attachment|header (?:error|format)|\bformat|8bit|encoding|not rfc|mime|message (?:rejected|refused)/i],
  [
    'policy',
    /policy|denied|refused|reject|block|not allowed|not permitted|prohibited|restrict|unauthori[sz]ed|not authori[sz]ed|security|violation|unacceptable/i,
  ],
]

const byStatus: readonly (readonly [Reason, RegExp])[] = [
  ['user-unknown', /^\d\.1\.[01]$/],
  ['host-unknown', /^\d\.(?:1\.2|4\.4)$/],
  ['moved', /^\d\.1\.6$/],
  ['not-accepting', /^\d\.1\.10$/],
  ['syntax', /^\d\.(?:1\.3|5\.\d+)$/],
  ['policy', /^\d\.1\.[78]$/],
  ['mailbox-disabled', /^\d\.2\.1$/],
  ['mailbox-full', /^\d\.2\.2$/],
  ['too-large', /^\d\.(?:2\.3|3\.4)$/],
  ['expired', /^\d\.4\.7$/],
  ['network', /^\d\.4\.\d+$/],
  ['system', /^\d\.3\.\d+$/],
  ['content', /^\d\.6\.\d+$/],
  ['authentication', /^\d\.7\.2\d$/],
  ['policy', /^\d\.7\.\d+$/],
]

/**
 * Says in one word why a letter did not arrive: by what the server said, else by its status.
 * @example
 * reasonOf('550 5.1.1 <a@x.example>: Recipient address rejected: User unknown', '5.1.1')
 * // => 'user-unknown'
 */
export function reasonOf(words: string, status: string | undefined): Reason {
  const said = words.slice(0, LONGEST).replace(/\s+/g, ' ')
  const surely = status !== undefined && /^\d\.(?:1\.[678]|2\.3|3\.4|4\.6)$/.test(status) ? reasonOfStatus(status) : undefined
  return surely ?? byWords.find(([, pattern]) => pattern.test(said))?.[0] ?? reasonOfStatus(status) ?? 'unknown'
}

const LONGEST = 4_000

/**
 * Says what a status stands for; undefined where it stands for nothing in particular.
 * @example
 * reasonOfStatus('5.2.2')
 * // => 'mailbox-full'
 */
export function reasonOfStatus(status: string | undefined): Reason | undefined {
  return status === undefined ? undefined : byStatus.find(([, pattern]) => pattern.test(status))?.[0]
}
