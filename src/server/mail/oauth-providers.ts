import type { AuthorizationServer } from 'oauth4webapi'
import type { SignInProvider } from '../../core/model/mailbox.ts'

/** A provider as we sign in with it. Written down and not looked up: nobody can lead the sign-in elsewhere. */
export interface OAuthProvider {
  readonly server: AuthorizationServer
  /** The least that lets letters be handed over and the mailbox be read. */
  readonly scope: string
  /** What this provider wants besides. */
  readonly parameters: Readonly<Record<string, string>>
  /** Says whether an `iss` that came back is this provider's, where it is not simply the issuer (RFC 9207). */
  readonly isOwnIssuer?: ((issuer: string) => boolean) | undefined
}

/**
 * Google: https://accounts.google.com/.well-known/openid-configuration, scope as its IMAP page demands (XOAUTH2).
 * Microsoft: https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth;
 * it has no door for taking tokens back.
 */
export const oauthProviders: Readonly<Record<SignInProvider, OAuthProvider>> = {
  google: {
    server: {
      issuer: 'https://accounts.google.com',
      authorization_endpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
      token_endpoint: 'https://oauth2.googleapis.com/token',
      revocation_endpoint: 'https://oauth2.googleapis.com/revoke',
    },
    scope: 'https://mail.google.com/',
    // Without these Google gives a refresh token only the first time.
    parameters: { access_type: 'offline', prompt: 'consent' },
  },
  microsoft: {
    server: {
      issuer: 'https://login.microsoftonline.com/common/v2.0',
      authorization_endpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
      token_endpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    },
    scope: 'https://outlook.office.com/SMTP.Send https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
    parameters: { prompt: 'select_account' },
    isOwnIssuer: (issuer) => /^https:\/\/login\.microsoftonline\.com\/[\da-f-]{36}\/v2\.0$/.test(issuer),
  },
}
