import { listed } from '../language/phrase.ts'
import type { Builder } from './shape.ts'

const languages = 'English|Spanish|French|German|Italian|Portuguese|Dutch|Polish|Russian|Ukrainian|Arabic|Hindi|Urdu|Punjabi|Gujarati|Bengali|Tamil|Mandarin|Cantonese|Chinese|Japanese|Korean|Turkish|Greek|Swedish|Danish|Norwegian|Finnish|Hebrew|Welsh|Irish|Gaelic|Swahili|Igbo|Yoruba|Farsi|Romanian|Czech|Hungarian|Vietnamese|Tagalog|BSL|ASL|Catalan|Bulgarian|Croatian|Serbian|Somali|Amharic|Hausa|Zulu|Afrikaans|Thai|Malay|Indonesian|Estonian|Latvian|Lithuanian|Icelandic|Georgian|Armenian|Basque|Slovak|Slovenian|Albanian|Mongolian|Nepali|Sinhala|Burmese|Khmer|Tigrinya|Xhosa|Quechua|Mixtec|Guarani|Maltese|Pashto|Dari|Kurdish|Persian|Samoan|Tongan|Fijian|Hawaiian|Māori|Maori|Cree|Ojibwe|Inuktitut|Navajo|Kannada|Telugu|Malayalam|Marathi|Odia|Konkani|Wolof|Twi|Lingala|Shona|Luganda|Kikuyu|Oromo|Patois|Creole|Malagasy|Uzbek|Kazakh|Belarusian|Macedonian|Bosnian|Faroese|Luxembourgish|Frisian|Breton|Galician|Yiddish|Tibetan|Lao|Cebuano|Javanese|Hmong|Sotho|Tswana'

/** Finds the name of a language. */
export const namesLanguages = new RegExp(`\\b(?:${languages})\\b`)

/** Reads languages that are spoken, and how well: 'fluent Polish', 'Spanish (C1)'. */
export const spoken: Builder = (text) => {
  const speaker = new RegExp(`^(${languages}) speaker$|^(${languages}), (?:a )?(?:bit|little) (?:of )?(${languages})$`, 'i').exec(text)
  if (speaker) return { kind: 'language', clause: speaker[1] ? `I speak ${speaker[1]}` : `I speak ${speaker[2]} and a little ${speaker[3]}`, noun: speaker[1] ? `my ${speaker[1]}` : `my ${speaker[2]} and ${speaker[3]}` }
  const first = new RegExp(`^(${languages}) (?:is my |as (?:my )?)?(?:first language|mother tongue)$`, 'i').exec(text)
  if (first) return { kind: 'language', clause: `${first[1]} is my first language`, noun: `my ${first[1]}` }
  const bridged = new RegExp(`^((?:${languages})(?:[–-](?:${languages}))+), (\\S+ years)$`, 'i').exec(text)
  if (bridged) return { kind: 'years', clause: `I have worked with ${listed((bridged[1] ?? '').split(/[–-]/))} for ${bridged[2]}`, noun: `my ${bridged[2]} with ${listed((bridged[1] ?? '').split(/[–-]/))}` }
  const fair = new RegExp(`^((?:${languages})(?:, (?:${languages}))*), (${languages}) (?:ok|okay|all right|so-so)$`, 'i').exec(text)
  if (fair) return { kind: 'language', clause: `I speak ${listed([...(fair[1] ?? '').split(', '), `some ${fair[2]}`])}`, noun: `my ${listed([...(fair[1] ?? '').split(', '), fair[2] ?? ''])}` }
  const graded = new RegExp(`^(${languages}) (?:\\(?level )?([ABC][12])\\)?(?:, (?:and )?(some|basic|good|a little|conversational|fluent) (${languages}))?$`, 'i').exec(text)
  if (graded) return { kind: 'language', clause: `I speak ${graded[1]} at level ${graded[2]?.toUpperCase()}${graded[4] ? ` and ${graded[3]} ${graded[4]}` : ''}`, noun: `my ${graded[1]}${graded[4] ? ` and ${graded[4]}` : ''}` }
  const mother = new RegExp(`^native (${languages})(?:,? and|,) (good|basic|fluent|conversational|working) (${languages})$`, 'i').exec(text)
  if (mother) return { kind: 'language', clause: `${mother[1]} is my first language, and I speak ${mother[2]} ${mother[3]}`, noun: `my ${mother[1]} and ${mother[3]}` }
  const loose = text.split(/, (?:and )?| and /)
  if (loose.length > 1 && loose.every((name) => /^\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(name) && !/^(?:bilingual|fluent|native|trilingual|conversational)$/i.test(name)) && loose.some((name) => new RegExp(`^(?:${languages})$`, 'i').test(name))) return { kind: 'language', clause: `I speak ${listed(loose)}`, noun: `my ${listed(loose)}` }
  const list = new RegExp(`^(?:speak(?:s|ing)? |fluent |fluent in |bilingual(?: in|,| -)? |native |native speaker of |I speak )?((?:${languages})(?:(?:,|/| and|, and)? ?(?:some )?(?:${languages}))*)(?:,? \\(?(native|fluent|fluently|mother tongue|bilingual|C1|C2|B2|advanced|basic|conversational)(?: level| speaker)?\\)?)?$`, 'i').exec(text)
  if (!list) return bilingual(text)
  const names = (list[1] ?? '').split(/,\s*(?:and )?|\/| and /).map((name) => name.trim()).filter((name) => name !== '')
  const level = (list[2] ?? '').toLowerCase()
  const fluent = /fluent/i.test(text)
  const native = /native|mother tongue/i.test(text)
  const spokenList = listed(names)
  const mothers = /^native (\p{L}+)(?:,? and|,) (?:some )?(\p{L}+)$/iu.exec(text)
  if (mothers) return { kind: 'language', clause: `${mothers[1] ?? ''} is my first language, and I speak ${/\bsome\b/.test(text) ? 'some ' : ''}${mothers[2] ?? ''}`, noun: `my ${mothers[1] ?? ''} and ${mothers[2] ?? ''}` }
  const clause = native ? `${spokenList} ${names.length > 1 ? 'are my native languages' : 'is my native language'}` : fluent ? `I am fluent in ${spokenList}` : /bilingual/i.test(text) ? (names.length > 1 ? `I am bilingual in ${spokenList}` : `I am bilingual and speak ${spokenList}`) : `I speak ${spokenList}`
  return { kind: 'language', clause: level && /^[bc]\d$/i.test(level) ? `I speak ${spokenList} at level ${level.toUpperCase()}` : clause, noun: `my ${native ? 'native ' : ''}${spokenList}` }
}

const bilingual: Builder = (text) => {
  const match = new RegExp(`^bilingual[ ,:-]+(?:in )?(${languages})(?:\\s*[/,&]\\s*|\\s+and\\s+)?(${languages})?$`, 'i').exec(text)
  if (!match) return undefined
  const names = match.slice(1).filter((name): name is string => name !== undefined)
  return { kind: 'language', clause: names.length > 1 ? `I am bilingual in ${listed(names)}` : `I am bilingual and speak ${names[0] ?? ''}`, noun: `my ${listed(names)}` }
}

const codes: Readonly<Record<string, string>> = { EN: 'English', NL: 'Dutch', AR: 'Arabic', DE: 'German', FR: 'French', ES: 'Spanish', IT: 'Italian', PT: 'Portuguese', PL: 'Polish', RU: 'Russian', ZH: 'Chinese', JA: 'Japanese', SV: 'Swedish', NO: 'Norwegian', DA: 'Danish', FI: 'Finnish', UK: 'Ukrainian', TR: 'Turkish' }

/** Reads languages by their codes: 'EN/NL/AR'. */
export const codedLanguages: Builder = (text) => {
  const names = text.split(/\s*[/,]\s*/)
  return names.length > 1 && names.every((name) => Object.hasOwn(codes, name)) ? spoken(names.map((name) => codes[name] ?? name).join(', ')) : undefined
}
