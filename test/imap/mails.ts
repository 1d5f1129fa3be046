/** Messages as mail programs and mail servers write them, about a letter of ours. */
export interface LetterIds {
  readonly messageId: string
  readonly token: string
  readonly subject: string
  readonly to: string
  readonly from: string
}

export function aSentLetter(change: Partial<LetterIds> = {}): LetterIds {
  return {
    messageId: '<letter-of-the-tests-0001@example.test>',
    token: 'letter-of-the-tests-0001',
    subject: 'Thank you for our talk on Friday',
    to: 'mae.lindqvist@fernfield.example',
    from: 'candidate@example.test',
    ...change,
  }
}

/** The letter as it lies in Sent. */
export function copyOf({ messageId, token, subject, to, from }: LetterIds, headers: Readonly<Record<string, string>> = {}): string {
  return mail({ 'Message-ID': messageId, 'X-Regards-Letter': token, From: `Ana Reyes <${from}>`, To: to, Subject: subject, ...headers }, 'Dear Mae,\n\nThank you.')
}

/** An answer to it. */
export function replyTo({ messageId, subject, to, from }: LetterIds, { text = 'Lovely to meet you, too.', headers = {} }: { text?: string; headers?: Readonly<Record<string, string>> } = {}): string {
  return mail({ From: `Mae Lindqvist <${to}>`, To: from, Subject: `Re: ${subject}`, 'Message-ID': `<answer-${messageId.slice(1)}`, 'In-Reply-To': messageId, References: messageId, ...headers }, text)
}

/** A delivery report (RFC 3464) that returns its head. */
export function bounceOf(letter: LetterIds, { status = '5.1.1', said = '550 5.1.1 User unknown', action = 'failed' } = {}): string {
  const parts = [
    `Content-Type: text/plain\n\nYour message to <${letter.to}> could not be delivered.\n${said}`,
    `Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.test\n\nFinal-Recipient: rfc822; ${letter.to}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; ${said}`,
    `Content-Type: text/rfc822-headers\n\n${copyOf(letter).split('\n\n')[0]}`,
  ]
  return mail(
    { From: 'Mail Delivery System <MAILER-DAEMON@mx.example.test>', To: letter.from, Subject: 'Undelivered Mail Returned to Sender', 'Return-Path': '<>', 'Content-Type': 'multipart/report; report-type=delivery-status; boundary="b"' },
    `${parts.map((part) => `--b\n${part}`).join('\n')}\n--b--`,
  )
}

export function absenceOf(letter: LetterIds, until: string): string {
  return mail({ From: `Mae Lindqvist <${letter.to}>`, To: letter.from, Subject: `Automatic reply: ${letter.subject}`, 'Auto-Submitted': 'auto-replied', 'In-Reply-To': letter.messageId }, `I am out of the office until ${until}.`)
}

export function mail(headers: Readonly<Record<string, string>>, text: string): string {
  const lines = Object.entries({ Date: 'Fri, 20 Nov 2026 16:00:00 +0000', ...headers }).map(([name, value]) => `${name}: ${value}`)
  return `${lines.join('\n')}\n\n${text}\n`
}
