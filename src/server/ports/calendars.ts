/** Calendars and address books of a server (CalDAV, RFC 4791; CardDAV, RFC 6352), and calendars that are published at an address. */

/** Where they are and how to sign in; the password as plain text, opened just before. */
export interface DavAccess {
  /** https://… as the person typed it; the rest is found from there (RFC 6764). */
  readonly url: string
  readonly user: string
  readonly password: string
  /** True where the person agreed to a server in the local network. */
  readonly local: boolean
}

/** A calendar or an address book. */
export interface DavCollection {
  readonly url: string
  readonly name: string
  readonly kind: 'calendar' | 'address-book'
}

/** One object as the server keeps it: the text of an appointment (iCalendar) or of a contact (vCard). */
export interface DavObject {
  readonly url: string
  readonly text: string
}

export const davTroubles = ['not-reached', 'not-let-in', 'nothing-there', 'local-address', 'too-much', 'not-understood'] as const
export type DavTrouble = (typeof davTroubles)[number]

export interface DavFailure {
  readonly ok: false
  readonly trouble: DavTrouble
  /** What to do, in a sentence. */
  readonly detail: string
}

/** Never throws for what a server does. Everything is bounded in bytes, time and number; nothing recurring is expanded. */
export interface Calendars {
  /** Signs in and lists calendars and address books. */
  connect(access: DavAccess): Promise<{ readonly ok: true; readonly collections: readonly DavCollection[] } | DavFailure>
  /** The appointments that overlap the stretch of time. */
  appointments(access: DavAccess, calendarUrl: string, between: Between): Promise<{ readonly ok: true; readonly objects: readonly DavObject[] } | DavFailure>
  /** The contacts whose name or address holds the words. */
  contacts(access: DavAccess, addressBookUrl: string, words: string): Promise<{ readonly ok: true; readonly objects: readonly DavObject[] } | DavFailure>
  /** Fetches a calendar that is published at an address (https, webcal). `tag` is what came with it the last time. */
  feed(address: string, options: FeedOptions): Promise<Feed | DavFailure>
}

export interface Between {
  readonly from: Temporal.Instant
  readonly to: Temporal.Instant
}

export interface FeedOptions {
  readonly tag?: string | undefined
  readonly local: boolean
}

export type Feed =
  | { readonly ok: true; readonly isNew: true; readonly text: string; readonly tag?: string | undefined }
  | { readonly ok: true; readonly isNew: false }
