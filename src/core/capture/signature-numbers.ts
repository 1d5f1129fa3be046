import type { CapturedPhone, PhoneKind } from './captured-person.ts'

const kinds: readonly (readonly [RegExp, PhoneKind])[] = [
  [/fax|^f$/i, 'fax'],
  [/mob|tlm|cell|kom|handy|m[óo]vil|portable|^m$|^c$|cep|gsm/i, 'mobile'],
  [/toll|free/i, 'tollfree'],
  [/home|privat/i, 'home'],
]

const label =
  '(?<label>\\b(?:tel\\.?\\s?kom|kom|office|v[äa]xel|tlfn?|tlmn?|puh|direct(?: line| dial)?|main|tel(?:ephone|[ée]fono)?|phone|ph|mob(?:ile|il)?|cell(?: phone)?|handy|m[óo]vil|portable|fax|toll[- ]?free|work|desk|gsm|durchwahl|zentrale|switchboard|whatsapp|[tmpcodf])\\b)?'
const number = '(?<number>(?:\\+|00)?\\(?\\d[\\d\\s().\\u00A0\\u2011/–-]{5,22}\\d(?:\\s?(?:x|ext\\.?|extension|durchwahl|-)\\s?\\d{1,6})?)'
const phone = new RegExp(
  `${label}\\s*[.:)]?\\s*${number}(?:\\s*\\(?(?<after>mobile|cell|office|direct|fax|m|o|d|f|c|t)\\)?(?![\\p{L}\\d]|\\s*[.:]|\\s*[+(\\d]))?`,
  'giu',
)

/**
 * Finds the phone numbers of a line, each with what it is. Numbers of registers, taxes and dates are none.
 *
 * @example
 * phonesIn('T: +44 20 7946 0100  M: +44 7400 120692')
 * // => [{ value: '+44 20 7946 0100', kind: 'office', sure: true }, { value: '+44 7400 120692', kind: 'mobile', sure: true }]
 * phonesIn('VAT DE 123456789')
 * // => []
 */
export function phonesIn(line: string): CapturedPhone[] {
  if (
    /\b(?:vat|ust|tax|iban|bic|reg(?:istered|istration)?\b|hrb|abn|acn|siret|siren|company n|license|licence|npi|zoom|meeting id|passcode)/i.test(
      line,
    )
  )
    return []
  return [...line.slice(0, 400).matchAll(phone)].flatMap(({ groups = {} }) => {
    const value = (groups['number'] ?? '').trim().replace(/[\s(/–-]+$/, '')
    const digits = value.replace(/\D/g, '')
    const isNumber =
      digits.length >= 7 &&
      digits.length <= 19 &&
      (groups['label'] !== undefined ||
        /^(?:\+|00|\(|0)/.test(value) ||
        /^\d{3}[\s.-]\d{3}[\s.-]\d{4}/.test(value) ||
        /^1?[\s.-]?8\d\d[\s.-]/.test(value))
    return isNumber && !isDate(value)
      ? [
          {
            value,
            kind: kindOf(groups['label'] ?? groups['after'] ?? ''),
            sure: groups['label'] !== undefined || /^(?:\+|00)/.test(value) || digits.length >= 10,
          },
        ]
      : []
  })
}

function kindOf(word: string): PhoneKind {
  return kinds.find(([pattern]) => pattern.test(word))?.[1] ?? 'office'
}

function isDate(value: string): boolean {
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$/.test(value)
}

/**
 * Finds the web address of a line, unless it is a profile on a network or a link to a calendar.
 *
 * @example
 * websiteIn('Web: www.northwind.example')
 * // => 'www.northwind.example'
 */
export function websiteIn(line: string): string | undefined {
  const [, found = ''] =
    /(?<![@\p{L}\d.-])((?:https?:\/\/|www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/[^\s<>|)\]]*)?|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|io|co|ai|dev|edu|gov|info|biz|example|app|eu|uk|ie|de|at|ch|fr|es|it|nl|be|pt|pl|cz|se|no|dk|fi|ca|au|nz|in|us|me|health|museum|law|agency|studio)(?:\/[^\s<>|)\]]*)?)(?![\p{L}\d@])/iu.exec(
      line.slice(0, 300).replace(/\S+@\S+/g, ' '),
    ) ?? []
  const address = found.replace(/[.,;]$/, '')
  const isElsewhere =
    /\b(?:linkedin|facebook|twitter|x|instagram|xing|github|youtube|tiktok|calendly|zoom|medium|threads|behance|teams\.microsoft|meet\.google|aka|bsky)\.(?:com|us|ms|net|app|me)\b/i.test(
      address,
    )
  return address === '' || isElsewhere || /^\d+(?:\.\d+)+$/.test(address) ? undefined : address
}
