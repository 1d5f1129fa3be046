/** An answer to a letter as the mail server took it, as a mail program writes it. */
export function answerTo(letter: string, from: string): string {
  const id = /^Message-ID: (<\S+>)/im.exec(letter)?.[1] ?? ''
  return ['From: ' + from, 'To: candidate@example.test', 'Subject: Re: thank you', `In-Reply-To: ${id}`, 'Message-ID: <an-answer@brightwater.example>', `Date: ${new Date().toUTCString()}`, '', 'What a careful letter. Let us talk again on Tuesday.', ''].join('\r\n')
}
