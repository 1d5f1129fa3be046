import type { Language } from '../api/page-language.ts'
import type messages from './messages/en.json'

/** What stands in a message's gaps. */
type Gaps = Readonly<Record<string, string | number>>

/**
 * Every text of the page: one function for each message in messages/en.json.
 *
 * Nothing of this file runs. The build writes each language's own words into the places where they are used
 * (words-in-page.ts, decision 119), so that a browser loads one language and no table of texts.
 */
export declare const m: { readonly [Key in keyof typeof messages]: (gaps?: Gaps) => string }

/** The language that this page was built in. */
export declare const language: Language
