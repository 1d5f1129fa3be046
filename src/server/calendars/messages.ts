import type { DavAccess, DavCollection, DavObject, DavTrouble, Feed, FeedOptions } from '../ports/calendars.ts'

/** What the worker is asked. Instants travel as text. */
export type CalendarQuestion =
  | { readonly kind: 'connect'; readonly access: DavAccess }
  | { readonly kind: 'appointments'; readonly access: DavAccess; readonly url: string; readonly from: string; readonly to: string }
  | { readonly kind: 'contacts'; readonly access: DavAccess; readonly url: string; readonly words: string }
  | { readonly kind: 'feed'; readonly address: string; readonly options: FeedOptions }

export type CalendarAnswer =
  | { readonly kind: 'collections'; readonly collections: readonly DavCollection[] }
  | { readonly kind: 'objects'; readonly objects: readonly DavObject[] }
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'trouble'; readonly trouble: DavTrouble }

/** Tells whether a message is one of the worker's answers. */
export function isCalendarAnswer(message: unknown): message is CalendarAnswer {
  return typeof message === 'object' && message !== null && 'kind' in message
}
