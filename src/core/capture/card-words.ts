/** Words of cards that signatures do not have: labels glued to their values, sections, taglines. */

/** 'Tel.', 'M:', 'E |' before a value. */
export const leadingLabel =
  /^\s*(?:(?:e-?mails?|mail|web(?:site)?|url|tel(?:ephone|efon|éfono)?|ph(?:one)?|mob(?:ile|il)?(?: phone)?|cell|office|direct|fax|toll[- ]?free|tf|address|add|[emtfwpoda])\s*[.:|/]\s*|(?:e-?mail|tel|fax|mobile|cell|office|phone|web|toll[- ]?free|url)\s+)/i

/** 'Platform Engineering', 'School of Public Health': part of a house, not its name. */
export const department =
  /\b(?:department|dept|division|section|office of|school of|faculty|unit|operations|platform|communications|team|careers|people|development|institute of|centre for|center for|desk|lab of)\b/i

/** What can stand inside a name in small letters. */
export const nameParticle = /^(?:von|van|de|da|di|del|della|der|den|ter|ten|du|la|le|bin|ibn|al|el|dos|das|do|e|y|i|af|av|zu|zur|san|thị|văn)$/i

/** Addresses that many have: their domain tells nothing of the company. */
export const openMailDomain = /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|mac|gmx|web|proton|protonmail|aol|mail|t-online|free|orange|wanadoo|libero|seznam|wp|o2|onet)\./i

/** Profiles on networks are no company's website. */
export const networkDomain = /(?:^|\.)(?:linkedin|twitter|facebook|instagram|x|xing|github|youtube|tiktok|threads|behance|bsky)\.(?:com|app|net|social)$/i
