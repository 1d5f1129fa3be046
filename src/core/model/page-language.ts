/** The languages of the page, each by its own name. Letters are written in English, whatever the page speaks. */
export const pageLanguages = {
  en: { name: 'English', direction: 'ltr' },
  es: { name: 'Español', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly direction: 'ltr' | 'rtl' }>>

export type Language = keyof typeof pageLanguages

/** The same as a list. */
export const languages: readonly Language[] = Object.keys(pageLanguages).filter(isPageLanguage)

/** The cookie by which a browser says which language was chosen in it. */
export const LANGUAGE_COOKIE = 'regards-language'

/**
 * Tells whether the page speaks a language.
 *
 * @example
 * [isPageLanguage('de'), isPageLanguage('tlh')]
 * // => [true, false]
 */
export function isPageLanguage(name: string | undefined): name is Language {
  return name !== undefined && Object.hasOwn(pageLanguages, name)
}

/**
 * Finds the language of an Accept-Language header (RFC 9110, section 12.5.4) that the page speaks: the best weight first.
 *
 * @example
 * [wantedLanguage('de-AT,de;q=0.9,en;q=0.8'), wantedLanguage('pt-BR'), wantedLanguage(undefined)]
 * // => ['de', 'en', 'en']
 */
export function wantedLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((each) => /^\s*([a-z]{1,8})(?:-[a-z\d-]*)?\s*(?:;\s*q=([\d.]+)\s*)?$/i.exec(each))
    .map((found) => ({ name: found?.[1]?.toLowerCase(), weight: Number(found?.[2] ?? 1) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  return wanted.map(({ name }) => name).find(isPageLanguage) ?? 'en'
}
