/** Domains that give anyone an address: they say nothing of a company. */
const freeMail: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com proton.me protonmail.com gmx.de gmx.net gmx.com web.de ' +
    'mail.com mail.ru yandex.ru yandex.com zoho.com fastmail.com hey.com t-online.de orange.fr wanadoo.fr free.fr laposte.net libero.it virgilio.it wp.pl onet.pl o2.pl seznam.cz ' +
    'qq.com 163.com 126.com naver.com comcast.net verizon.net btinternet.com sky.com bigpond.com'
  ).split(' '),
)

/** Domains of programs that arrange interviews, and of calendars: mail from them is not the company's own. */
const services: ReadonlySet<string> = new Set(
  (
    'greenhouse.io greenhouse-mail.io lever.co ashbyhq.com calendly.com goodtime.io modernloop.io zoom.us smartrecruiters.com myworkday.com workday.com icims.com jobvite.com bamboohr.com ' +
    'workable.com workablemail.com teamtailor.com teamtailor-mail.com personio.de personio.com recruitee.com hirevue.com paradox.ai cronofy.com doodle.com savvycal.com cal.com ' +
    'resource.calendar.google.com group.calendar.google.com calendar.google.com google.calendar.com outlookmail.com prelude.co gem.com pinpointhq.com breezy.hr jazz.co joinhandshake.com handshake.com symplicity.com 12twenty.com'
  ).split(' '),
)

/** Mailboxes that belong to a desk and not to a person. */
const deskMailbox =
  /^(?:no-?reply.*|do-?not-?reply.*|notifications?|mailer-daemon|calendar(?:[-_.].*)?|invites?|invitations?|interviews?|scheduling|scheduler|bookings?|careers?|jobs|recruiting|recruitment|talent(?:acquisition)?|hr|people|hello|info|contact|team|office|admin|support|events?|reception|unknownorganizer)$/

/**
 * Tells whether an address belongs to a desk, a service or a calendar rather than to a person.
 *
 * @example
 * isDeskAddress('no-reply@greenhouse.io')
 * // => true
 */
export function isDeskAddress(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  return deskMailbox.test(local) || services.has(domain) || services.has(lastTwo(domain))
}

/**
 * Gives the domain of an address where it is a company's own; '' for free mail and for services.
 *
 * @example
 * companyDomainOf('adaeze@northwind.example')
 * // => 'northwind.example'
 * companyDomainOf('adaeze@gmail.com')
 * // => ''
 */
export function companyDomainOf(address: string | undefined): string {
  const domain = address?.toLowerCase().split('@')[1] ?? ''
  const isTheirs = [domain, lastTwo(domain)].some((name) => services.has(name) || freeMail.has(name))
  return isTheirs || !domain.includes('.') || /^(?:yahoo|hotmail|live|outlook)\./.test(domain) ? '' : domain
}

function lastTwo(domain: string): string {
  return domain.split('.').slice(-2).join('.')
}
