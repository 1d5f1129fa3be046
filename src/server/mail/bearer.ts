import type { SMTPConnectionCustomAuthContext, SMTPConnectionCustomAuthHandler } from 'nodemailer/lib/smtp-connection'

/**
 * Makes the sign-in with an access token: XOAUTH2 as Google and Microsoft have it, OAUTHBEARER (RFC 7628) where a
 * server offers only that. A token that is refused is answered once more, empty, so that the server says its no.
 */
export function bearerSignIn({ host, port }: { readonly host: string; readonly port: number }): SMTPConnectionCustomAuthHandler {
  return async ({ auth, authMethods, sendCommand }: SMTPConnectionCustomAuthContext) => {
    const { user, pass } = auth.credentials
    const bearer = `auth=Bearer ${pass}\u0001\u0001`
    const isStandard = !authMethods.includes('XOAUTH2')
    const [command, said, end] = isStandard
      ? ['OAUTHBEARER', `n,a=${saslName(user)},\u0001host=${host}\u0001port=${port}\u0001${bearer}`, 'AQ==']
      : ['XOAUTH2', `user=${user}\u0001${bearer}`, '']
    let reply = await sendCommand(`AUTH ${command} ${Buffer.from(said).toString('base64')}`)
    if (reply.status === 334) reply = await sendCommand(end)
    if (reply.status !== 235) throw new Error(reply.text)
  }
}

/** RFC 5801 section 4. */
function saslName(text: string): string {
  return text.replaceAll('=', '=3D').replaceAll(',', '=2C')
}
