import type { Language } from '../core/model/page-language.ts'
import messages from './messages/en.json' with { type: 'json' }

/** Says a message, with what stands in its gaps. */
export type Say = (gaps?: Readonly<Record<string, string | number>>) => string

/**
 * Every text of the page: one function for each message in messages/en.json.
 *
 * Nothing of this file runs. The build writes each language's own words into the places where they are used
 * (words-in-page.ts, decision 119), so that a browser loads one language and no table of texts.
 */
export const m = saying(messages)

/** The language that this page was built in. */
export declare const language: Language

// Inferred and not written down, so that the compiler looks at its users again when a name comes or goes.
declare function saying<Messages>(all: Messages): { readonly [Name in keyof Messages]: Say }
