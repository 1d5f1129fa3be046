import { language } from '../words.ts'

/** How this browser writes dates, times and numbers, where it is in the language of the page: en-GB and en-US differ in them. */
export const locale: string = (globalThis.navigator?.languages ?? []).find((each) => each.split('-')[0] === language) ?? language
