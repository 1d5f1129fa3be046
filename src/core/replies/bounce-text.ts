import { addressesIn, addressIn, isSameAddress } from './address-in-text.ts'
import { bodyOf, headerOf, type Mail } from './mail.ts'
import { splitQuoted } from './original.ts'
import { hasNoReturnPath, isFromMailSystem, isNamedMailSystem } from './sender.ts'

/** What a bounce without a report says in plain words. */
export interface BounceText {
  readonly kind: 'bounce' | 'delay'
  readonly recipient: string | undefined
  /** The words about the failure. */
  readonly words: string
}

const FAILED =
  /(?:could|can|was|is|has|have|did|were|been)(?: ?not|n[o']t) (?:be |been )?(?:possible to )?(?:deliver|reach|relay|process|sen[dt]|complet|accept)|undeliver|non-?deliver|unable to (?:deliver|relay|send|complete)|(?:delivery|mail|message)\b.{0,40}\bfail|fail(?:ed|ure)\b.{0,20}(?:permanently|deliver|notice|mail)|permanent (?:fatal )?error|returned (?:mail|to sender|message)|rejected|not delivered|giving up|message you sent|mail failure|unzustellbar|nicht zugestellt|non remis|no se (?:pudo|puede|ha podido) entregar/i

const DELAYED =
  /warning only|you do not need to resend|do not (?:need to )?resend|will be (?:re)?tried|still being retried|\bdelayed\b|not yet (?:been )?(?:delivered|received)|\(delay\)|no action is required|(?:continue|keep) trying|could not send message for past|delivery delay/i

/** Sure signs that trying is over, whatever was delayed before. */
const OVER =
  /failed permanently|permanent(?:ly)? (?:fatal )?(?:error|fail)|will be deleted from queue|giv(?:en|ing) up|returned to sender|\(failure\)/i

/** As a conversation between servers quotes a refusal: '<<< 550 …', 'said: 451 …', 'Out: 452 …'. */
const REFUSAL = /(?:^[ \t]{0,8}(?:<<< ?)?|said: |out: |error: |returned was: |\]: )[45][0-5]\d[ -]/im

/**
 * Reads a bounce that has no delivery report: of Exim, qmail, older Sendmail and Gmail, Exchange and their like.
 * Undefined unless a mail system wrote it and it speaks of failure: what a person writes is never a bounce.
 * @example
 * readBounceText({
 *   headers: [{ name: 'from', value: 'MAILER-DAEMON@mx.example' }, { name: 'subject', value: 'failure notice' }],
 *   parts: [{ type: 'text/plain', text: 'I was unable to deliver your message.\n\n<a@x.example>:\nno mailbox here', isAttached: false }],
 * })?.recipient
 * // => 'a@x.example'
 */
export function readBounceText(mail: Mail): BounceText | undefined {
  const subject = headerOf(mail.headers, 'subject') ?? ''
  const { said, quoted } = splitQuoted(bodyOf(mail).slice(0, LONGEST))
  const told = `${subject}\n${said}`
  const isDelayed = DELAYED.test(told)
  const failsInSubject = FAILED.test(subject) || /delivery (?:status )?notification|failure notice/i.test(subject)
  const speaksOfFailure = isDelayed || failsInSubject || FAILED.test(said) || REFUSAL.test(said)
  const isPlain = REFUSAL.test(said) || (inOwnLine(said) ?? inPhrase(said)) !== undefined
  const isBelieved = isFromMailSystem(mail) || ((isNamedMailSystem(mail) || (hasNoReturnPath(mail) && failsInSubject)) && isPlain)
  if (!isBelieved || !speaksOfFailure || /^re:/i.test(subject)) return undefined
  const recipient = recipientIn(mail, said, quoted)
  return { kind: isDelayed && !OVER.test(told) ? 'delay' : 'bounce', recipient, words: wordsAbout(said) }
}

const LONGEST = 100_000

const INTRODUCTION =
  /^.{0,200}(?:following (?:address|recipient|mailbox)|fatal errors|(?:these|this|the) recipients?\b|intended recipient|undeliverable to|recipients? or groups?|deliver(?:ed|y)? .{0,40}to\b).{0,200}$/im

function recipientIn(mail: Mail, said: string, quoted: string): string | undefined {
  const named = addressesIn(headerOf(mail.headers, 'x-failed-recipients') ?? '')[0]
  return named ?? inOwnLine(said) ?? inPhrase(said) ?? anyOther(mail, said) ?? addressIn(/^[ \t>]*to:(.{1,500})$/im.exec(quoted)?.[1] ?? '')
}

/** '<a@x.example>: …' or an address alone in its line, below the words that announce it. */
function inOwnLine(said: string): string | undefined {
  const introduced = [...said.matchAll(new RegExp(INTRODUCTION, 'gim'))]
    .slice(0, MOST_INTRODUCED)
    .map(({ index, 0: line }) => said.slice(index + line.length))
  for (const text of [...introduced, said]) {
    const line = text
      .split(/\r?\n/, MOST_LINES)
      .find((each) =>
        /^[ \t>*•-]{0,12}(?:<[^<>\s]{1,320}>[ \t]*(?:$|[:(,.])|[^\s<>]{1,320}@[^\s<>:,;]{1,255}[ \t]*(?:$|[:(,;]))/.test(each),
      )
    const address = line === undefined ? undefined : addressIn(line)
    if (address !== undefined) return address
  }
  return undefined
}

const MOST_INTRODUCED = 20
const MOST_LINES = 400

const PHRASES = [
  /(?:message|mail)(?: sent)? (?:to|for) <?([^\s<>]{1,320}@[^\s<>]{1,255})>? (?:could|was|has|is|cannot)/i,
  /(?:wasn't|was not|not be|not|unable to) (?:be )?(?:delivered?|reach|send)(?: \w+){0,4}? (?:to|for):?\s+[*<"']{0,3}([^\s<>*]{1,320}@[^\s<>*"']{1,255})/i,
  /did not reach the following recipient(?:\(s\))?:?\s*<?([^\s<>]{1,320}@[^\s<>]{1,255})/i,
  /rcpt to: ?<([^<>\s]{1,320}@[^<>\s]{1,255})>/i,
  /[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?<([^<>\s]{1,320}@[^<>\s]{1,255})>/i,
] as const

function inPhrase(said: string): string | undefined {
  const found = PHRASES.map((phrase) => phrase.exec(said)?.[1]).find((each) => each !== undefined)
  return found === undefined ? undefined : addressIn(found)
}

/** The first address that is neither the mail system's nor our own. */
function anyOther({ headers }: Mail, said: string): string | undefined {
  const own = ['from', 'to', 'reply-to', 'delivered-to', 'sender', 'return-path'].flatMap((name) =>
    addressesIn(headerOf(headers, name) ?? ''),
  )
  return addressesIn(said).find(
    (address) => !own.some((each) => isSameAddress(each, address)) && !/^(?:post ?master|mailer-daemon)@/i.test(address),
  )
}

/** From where a refusal or an announcement begins; greetings and advice before it only mislead. */
function wordsAbout(said: string): string {
  const starts = [said.search(REFUSAL), said.search(INTRODUCTION), said.search(/transcript of session|technical details|the error that/i)]
  const first = Math.min(...starts.filter((at) => at !== -1), said.length)
  return first === said.length ? said : said.slice(first)
}
