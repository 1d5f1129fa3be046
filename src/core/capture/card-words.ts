/** Words of cards that signatures do not have: labels glued to their values, sections, taglines. */

import { editDistance } from '../text/edit-distance.ts'
import { foldAccents } from '../text/fold.ts'

/** 'Tel.', 'M:', 'E |' before a value. */
export const leadingLabel =
  /^\s*(?:(?:e-?mails?|mail|web(?:site)?|url|tel(?:ephone|efon|éfono)?|ph(?:one)?|mob(?:ile|il)?(?: phone)?|cell|office|direct|fax|toll[- ]?free|tf|address|add|[emtfwpoda])\s*[.:|/]\s*|(?:e-?mail|tel|fax|mobile|cell|office|phone|web|toll[- ]?free|url)\s+)/i

/** 'Platform Engineering', 'School of Public Health': part of a house, not its name. */
export const department =
  /\b(?:department|dept|division|section|office of|school of|faculty|unit|operations|platform engineering|communications|team|careers|people|development|institute of|centre for|center for|desk|lab of)\b/i

/** What can stand inside a name in small letters. */
export const nameParticle =
  /^(?:von|van|de|da|di|del|della|der|den|ter|ten|du|la|le|bin|ibn|al|el|dos|das|do|e|y|i|af|av|zu|zur|san|thị|văn)$/i

/** Addresses that many have: their domain tells nothing of the company. */
export const openMailDomain =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|mac|gmx|web|proton|protonmail|aol|mail|t-online|free|orange|wanadoo|libero|seznam|wp|o2|onet)\./i

/** Profiles on networks are no company's website. */
export const networkDomain =
  /(?:^|\.)(?:linkedin|twitter|facebook|instagram|x|xing|github|youtube|tiktok|threads|behance|bsky)\.(?:com|app|net|social)$/i

/** Titles whose accents a reader of another language loses: they stand on cards far from home. */
const accentedTitles =
  'Geschäftsführer Geschäftsführerin Geschäftsführung Ingénieur Ingénieure Ingénierie Développeur Développeuse Générale Chargé Chargée Présidente Déléguée Conseillère Sécurité Qualité Stratégie Müdür Müdürü Yönetici Gestão Operações Comunicação Relações Presidência Técnico Técnica Gestión Dirección Operaciones Comunicación Administración Kierowniczka Ředitel Ředitelka Vedoucí Inženýr Igazgató Vezető Mérnök Bråten Rådgiver Försäljning Säljare Ansvarig Utvecklingschef Projektledare Økonomichef Giám Trưởng Phòng Khoa Đốc'.split(
    ' ',
  )

const titleByFold = new Map(accentedTitles.map((word) => [foldAccents(word).toLowerCase(), word]))

/**
 * Gives a word of a title its accents back, where it is one that has them; a long one may have two letters misread.
 *
 * @example
 * accentedTitle('Geschaftsfuhrer')
 * // => 'Geschäftsführer'
 */
export function accentedTitle(word: string): string {
  const fold = foldAccents(word).toLowerCase()
  if (fold.length < 5) return word
  const known =
    titleByFold.get(fold) ??
    (fold.length > 11
      ? [...titleByFold].find(([key]) => Math.abs(key.length - fold.length) < 3 && editDistance(key, fold, 3) <= 3)?.[1]
      : undefined)
  if (known === undefined) return word
  return word === word.toUpperCase() ? known.toLocaleUpperCase('en') : /^\p{Lu}/u.test(word) ? known : known.toLowerCase()
}

/** Words by which a title is English: its letters have no accents, whatever a reader of another language sees. */
export const englishTitle =
  /\b(?:supervisor|manager|engineer|head|recruiter|officer|director of|president|analyst|consultant|coordinator|partner|scientist|researcher|owner|designer|assistant to|associate|counsel|lead|curator|specialist|developer)\b/i
