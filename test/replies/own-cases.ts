/** Absences, complaints, and mail that is only like them, of our own making: as servers and people write them, in several languages. */
import { mail } from '../imap/mails.ts'

export interface OwnCase {
  readonly name: string
  readonly text: string
  readonly kind: 'auto-reply' | 'complaint' | 'reply' | 'ordinary'
  readonly until?: string
}

const answer = { 'In-Reply-To': '<l1@example.test>', References: '<l1@example.test>' }
const auto = { ...answer, 'Auto-Submitted': 'auto-replied' }

function absence(name: string, words: string, until?: string, headers: Readonly<Record<string, string>> = auto): OwnCase {
  const text = mail({ From: 'Mae Lindqvist <mae@fernfield.example>', To: 'ana@example.test', Subject: 'Automatic reply: Thank you for our talk on Friday', ...headers }, words)
  return { name, text, kind: 'auto-reply', ...(until !== undefined && { until }) }
}

function written(name: string, words: string, headers: Readonly<Record<string, string>> = answer): OwnCase {
  const text = mail({ From: 'Mae Lindqvist <mae@fernfield.example>', To: 'ana@example.test', Subject: 'Re: Thank you for our talk on Friday', ...headers }, words)
  return { name, text, kind: 'In-Reply-To' in headers ? 'reply' : 'ordinary' }
}

/** What no person wrote, though nothing in its head says so. */
function machine(name: string, from: string, words: string): OwnCase {
  return { name, text: mail({ From: from, To: 'ana@example.test', Subject: 'Re: Thank you for our talk on Friday', ...answer }, words), kind: 'auto-reply' }
}

/** RFC 5965, as providers send it to whoever asked for it. */
function complaint(name: string, report: string): OwnCase {
  const parts = [
    'Content-Type: text/plain\n\nThis is an email abuse report for an email message received from IP 192.0.2.1.',
    `Content-Type: message/feedback-report\n\n${report}`,
    'Content-Type: text/rfc822-headers\n\nMessage-ID: <l1@example.test>\nTo: mae@fernfield.example\nSubject: Thank you',
  ]
  const body = `${parts.map((part) => `--f\n${part}`).join('\n')}\n--f--`
  return { name, text: mail({ From: 'feedback@provider.example', To: 'abuse@example.test', Subject: 'complaint', 'Content-Type': 'multipart/report; report-type=feedback-report; boundary="f"' }, body), kind: 'complaint' }
}

/** The day of writing is Friday, 20 November 2026. */
export const ownCases: readonly OwnCase[] = [
  absence('Exchange, short', 'I am out of the office until Monday, November 30, 2026.', '2026-11-30'),
  absence('Exchange, back on', 'Thank you for your email. I am currently out of the office with limited access to email and will be back on 25 November.', '2026-11-25'),
  absence('Gmail vacation', "I'm away from 20 November to 27 November 2026 and will reply when I'm back.", '2026-11-27', { ...answer, Precedence: 'bulk', 'X-Autoreply': 'yes' }),
  absence('no date', 'I am on parental leave. Please write to Tomasz Okafor.'),
  absence('a date that is none', 'I am out of the office until further notice.'),
  absence('weekday', 'I am out of the office today and will return on Monday.', '2026-11-23'),
  absence('numbers that may be April or December', 'I will be out of the office until 12/04/2026.'),
  absence('numbers, American', 'I will be out of the office until 12/24/2026.', '2026-12-24'),
  absence('ISO', 'Away until 2026-12-01. Urgent: +44 20 7946 0123.', '2026-12-01'),
  absence('over the year', 'The office is closed. I will be back on 4 January.', '2027-01-04'),
  absence('first day back', 'I am on annual leave and will return to the office on Thursday 26th November.', '2026-11-26'),
  absence('German', 'Ich bin bis einschließlich 27.11.2026 nicht im Büro. In dringenden Fällen wenden Sie sich an Frau Kurz.', '2026-11-27', { ...auto, Subject: 'Automatische Antwort: Vielen Dank' }),
  absence('German, back', 'Ich bin im Urlaub und ab dem 1. Dezember wieder erreichbar.', '2026-12-01', { ...auto, Subject: 'Abwesenheitsnotiz' }),
  absence('French', "Je suis absente du bureau jusqu'au 30 novembre 2026 inclus.", '2026-11-30', { ...auto, Subject: 'Réponse automatique : Merci' }),
  absence('Spanish', 'Estoy fuera de la oficina hasta el 30 de noviembre de 2026.', '2026-11-30', { ...auto, Subject: 'Respuesta automática: Gracias' }),
  absence('old vacation program', 'I am away from my mail until 24 November.', '2026-11-24', { Precedence: 'junk', 'X-Autorespond': 'Thank you', Subject: 'away from my mail' }),
  absence('ticket system', 'Your message was received. We will answer within two working days.', undefined, { ...auto, Subject: 'We received your request [#4711]' }),
  absence('left the company', 'Mae Lindqvist no longer works at Fern & Field. Please contact t.okafor@fernfield.example.'),
  absence('part-time', 'I work Tuesdays to Thursdays and will read your message then.'),
  complaint('abuse', 'Feedback-Type: abuse\nUser-Agent: SomeGenerator/1.0\nVersion: 1\nOriginal-Rcpt-To: <mae@fernfield.example>'),
  complaint('not spam', 'Feedback-Type: not-spam\nVersion: 1\nUser-Agent: X'),
  complaint('without a recipient', 'Feedback-Type: abuse\nUser-Agent: Hotmail FBL\nVersion: 0.1\nOriginal-Mail-From: <ana@example.test>'),
  machine('a system of applications', 'Fern & Field Careers <no-reply@greenhouse-mail.example>', 'Thank you for applying to Fern & Field. We have received your application and will be in touch.'),
  machine('one that answers by itself', 'Fern & Field <donotreply@fernfield.example>', 'Your e-mail has been received.'),
  machine('a mailbox that nobody reads', 'Talent <talent@fernfield.example>', 'This mailbox is not monitored. Please visit our careers page.'),
  machine('an automated message', 'Talent <talent@fernfield.example>', 'Thank you for your message.\n\nThis is an automatically generated e-mail, please do not reply.'),
  machine('a German one', 'Personal <noreply@fernfield.example>', 'Wir haben Ihre Nachricht erhalten.'),
  { ...machine('a decision that a system of applications sends', 'Fern & Field <no-reply@greenhouse-mail.example>', 'Thank you for your time. Unfortunately we have decided to move forward with other candidates.'), kind: 'reply' },
  { ...machine('an offer that a system of applications sends', 'Fern & Field <no-reply@greenhouse-mail.example>', 'We are delighted to offer you the position of analyst.'), kind: 'reply' },
  written('a person who received the application', 'Thank you for applying, we have received your application and I read it with pleasure. Can we talk on Monday?'),
  written('a person called Noreen', 'Lovely to meet you.', { ...answer, From: 'Noreen Plya <noreen.plya@fernfield.example>' }),
  written('a person who will be away', 'Thank you! I am on holiday from Monday until 30 November; shall we talk after that?'),
  written('a person who was away', 'Sorry for the silence, I was out of the office until Thursday.'),
  written('a person about spam', 'Your letter landed in my spam folder, sorry. Come on Monday!'),
  written('a person about a failure', 'The mail to Tomasz could not be delivered, he has left us. Please write to me instead.'),
  written('a newsletter about delivery', 'Your parcel could not be delivered. Failed delivery attempt.', { Subject: 'Delivery failed: your parcel', 'List-Unsubscribe': '<https://shop.example>' }),
  written('an alert that is generated', 'Your backup has finished.', { Subject: 'Backup report', 'Auto-Submitted': 'auto-generated' }),
]
