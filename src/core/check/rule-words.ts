import { registerRules, sentenceOf } from './register/find-register-slips.ts'
import { type PlainCode, say, type Saying } from './say.ts'

const wordsByRule = {
  spelling: 'Words that are not in the dictionary.',
  'wrong-word': 'A word that hardly fits where it stands: “form” for “from”.',
  'wrong-form': 'A form of a word that hardly fits where it stands: “I have work”.',
  'odd-word': 'A rare word where a common one is near: “manger” for “manager”.',
  'grammar-modal-base': 'After “will”, “would” or “can” comes the plain form.',
  'grammar-plural': 'After “many”, “several” or a number the noun is a plural.',
  'grammar-singular': 'After “each” or “every” the noun is a singular.',
  'harper-an-a': '“A” before a vowel, “an” before a consonant.',
  'harper-repeated-words': 'A word that stands twice in a row.',
  'harper-sentence-capitalization': 'A sentence that begins in lower case.',
  'harper-spaces': 'Spaces that are doubled or out of place.',
  'harper-comma-fixes': 'Commas with a space before them or none behind.',
  'harper-capitalize-personal-pronouns': '“I” in lower case.',
  'harper-compound-nouns': 'Two words that are usually written as one: “team work”.',
  'harper-open-compounds': 'One word that is usually written as two.',
  'harper-discourse-markers': 'A comma behind “However” and its like.',
  'harper-pronoun-verb-agreement': 'The verb does not agree with its pronoun: “he go”.',
  'harper-currency-placement': 'The sign of a currency in the wrong place.',
  'harper-mass-nouns': 'Words that cannot be counted: “an advice”.',
  'harper-missing-to': 'A “to” that is missing before a verb: “need go”.',
  'harper-its-possessive': '“It’s” where “its” is meant.',
  'harper-its-contraction': '“Its” where “it’s” is meant.',
  'harper-avoid-and-also': '“And also”, where one would do.',
  'harper-there-to-their': '“There” where “their” is meant.',
  'harper-multiple-sequential-pronouns': 'Two pronouns in a row.',
  'harper-noun-verb-confusion': 'Nouns and verbs that look alike: “advice” and “advise”.',
  'harper-regionalisms': 'Words that readers elsewhere may not know.',
  'harper-regular-irregulars': 'Irregular forms: “teached” for “taught”.',
  'harper-simple-past-to-past-participle': 'The past where the participle belongs: “have went”.',
  'harper-single-be': 'Two forms of “be” in a row.',
  'harper-adjective-double-degree': 'Doubled degrees: “more better”.',
  'harper-lets-confusion': '“Lets” and “let’s”.',
  'harper-quantifier-needs-of': 'An “of” that is missing: “a couple days”.',
  'harper-everyday': '“Everyday” and “every day”.',
  'harper-modal-of': '“Could of” for “could have”.',
  'harper-ok-to-okay': '“Ok” for “okay”.',
  'harper-possessive-your': '“You” where “your” is meant.',
  'harper-quite-quiet': '“Quite” and “quiet”.',
  'harper-then-than': '“Then” and “than”.',
  'harper-they-to-them': '“They” where “them” is meant.',
  'harper-good-at': '“Good in” for “good at”.',
  'harper-despite-of': '“Despite of”.',
  'harper-expand-memory-shorthands': 'Short forms of sizes: “MB”.',
  'harper-cant': '“Cant” for “can’t”.',
  'harper-a-while': '“A while” and “awhile”.',
  'phrase-worn': 'Worn phrases.',
  'phrase-stiff': 'Stiff greetings: “To whom it may concern”.',
  'phrase-gift': 'Gifts that are offered.',
  'phrase-device': '“Sent from my phone”.',
  'phrase-pay': 'Talk of pay.',
  'mark-shout': 'More than one exclamation mark.',
  'mark-emoji': 'Emoji.',
  'letter-long': 'Letters of more than 200 words.',
  'subject-bare': 'A subject that names neither position nor person.',
  'subject-long': 'A subject that a phone cuts off.',
} as const

/** A rule that is told in words of its own. */
export type NamedRule = keyof typeof wordsByRule

/**
 * Tells whether a rule has words of its own, or those of its finding.
 *
 * @example
 * ['mark-emoji', 'harper-touristic'].map(isNamedRule)
 * // => [true, false]
 */
export function isNamedRule(rule: string): rule is NamedRule {
  return Object.hasOwn(wordsByRule, rule)
}

/** Rules that are told as their finding is. */
const sentenceByRule: Readonly<Record<string, PlainCode>> = {
  'grammar-be-participle': 'be-participle',
  'grammar-have-participle': 'have-participle',
  'grammar-agreement': 'agreement',
  'grammar-one-and-many': 'one-and-many',
  'grammar-the-same': 'article-missing',
}

/**
 * Says in words what a rule looks at, for the list of those that were switched off; by name where it has the sentence
 * of its finding.
 *
 * @example
 * sayRule('mark-emoji')
 * // => { message: 'Emoji.' }
 * sayRule('harper-touristic')
 * // => { message: 'Harper’s rule “touristic”.' }
 */
export function sayRule(rule: string): Pick<Saying, 'message'> & Partial<Saying> {
  if (isNamedRule(rule)) return { message: wordsByRule[rule] }
  const register = registerRules.find(({ name }) => `letter-${name}` === rule)
  const code = sentenceByRule[rule]
  if (register) return sentenceOf(register.says)
  if (code) return say(code)
  const name = rule.replace(/^harper-/, '').replaceAll('-', ' ')
  return { message: rule.startsWith('harper-') ? `Harper’s rule “${name}”.` : `The rule “${name}”.` }
}
