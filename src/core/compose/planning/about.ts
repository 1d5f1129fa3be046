import { readPhrase } from '../language/chart.ts'
import { classesOf } from '../language/lexicon.ts'

const thing = /^(?:showers|papers|numbers|letters|orders|posters|rosters|servers|printers|trailers|towers|timers|computers|speakers|dryers|washers|boilers|freezers|coolers|heaters|rollers|filters|meters|lockers|drawers|folders|containers|boxers|covers|corners|flowers|rivers|motors|doors|floors|mirrors|tractors|sensors|monitors|elevators|generators|errors|colou?rs|harbou?rs|lists|trees|knees|waitlists?|bees|coffees|fees|committees)$/i
const person = /(?:^|\b)(?:people|women|men|boys|girls|tenor|soprano|bride|groom|judge|chairman|nurse|midwife|chef|staff|families|teens|teenagers|kids|children|guests|drivers|tenants|carers|patients|visitors|customers|clients|parents|apprentices|trainees|nurses|students|pupils|volunteers|interns|farmers|neighbours|neighbors|teams|crews|starters|regulars|residents|members|caretaker|receptionist|librarian|gardener|cook|cleaner|porter|\p{L}+(?:ers|ors|ists|ees))$/iu
const pronoun = /^(?:you|I|we|they|he|she|it|there|this|that|these|those|nobody|everybody|everyone|somebody|one|all|both|half|most|some|many|few|no|every|each|any|only|\d.*|two|three|four|five|six|seven|eight|nine|ten)$/i

/**
 * Turns what was told into the thing that it was told of, as one speaks of it: 'guests ask for Wi-Fi before water' →
 * 'the guests who ask for Wi-Fi before water'. Undefined where that would not be plain.
 *
 * @example
 * ['guests ask for Wi-Fi before water', 'the shed smells of larch', 'the garden gate is never locked', 'you read every page'].map(aboutOf)
 * // => ['the guests who ask for Wi-Fi before water', 'the shed that smells of larch', 'the garden gate that is never locked', undefined]
 */
export function aboutOf(that: string): string | undefined {
  const before = remembered.get(that)
  if (before !== undefined) return before === '' ? undefined : before
  const found = findAbout(that)
  if (remembered.size > 4000) remembered.clear()
  remembered.set(that, found ?? '')
  return found
}

/**
 * Tells whether what was told is about people: nobody wishes people away, or offers to mend them.
 * @example
 * ['half the patients do not speak Dutch', 'the pool heater broke twice'].map(isOfPeople)
 * // => [true, false]
 */
export function isOfPeople(phrase: string): boolean {
  const [head = ''] = phrase.split(/ (?:who|that|is|are|was|were|do|does|did|have|has|had|can|will|in|on|at|of|with|from) /)
  return head.split(' ').slice(0, 4).some((word) => person.test(word) && !thing.test(word))
}

const remembered = new Map<string, string>()

function findAbout(that: string): string | undefined {
  if (/[,;:“]| (?:and|but|so|if|since|after|when|while) (?:\p{L}+ )?\p{L}+ (?:is|are|was|were|has|have)\b/u.test(that)) return undefined
  const chart = readPhrase(that)
  const at = chart?.predicateAt ?? 0
  const words = that.split(' ')
  const subject = words.slice(0, at)
  const [first = ''] = subject
  const head = subject.at(-1) ?? ''
  if (at < 1 || subject.length > 4 || words.length - at < 2 || chart?.words.length !== words.length || pronoun.test(first)) return undefined
  if (/^\p{Lu}/u.test(head)) return undefined
  const isPlural = classesOf(head)[0] === 'NNS' || /^(?:staff|people)$/.test(head)
  if (!(first === 'the' || isPlural && !/^(?:your|my|our|their|a|an)$/.test(first)) || subject.some((word) => /^(?:of|in|on|at|for|with|from|to|and)$/.test(word))) return undefined
  if (/^(?:are|is|was|were|will|would|can|could|should|may|might|must)$/.test(words[at] ?? '') && words.length - at < 3) return undefined
  if (classesOf(words[at] ?? '').includes('NN') && (classesOf(words[at + 1] ?? '').includes('VBZ') && !/^(?:the|a|an|of|in|on|at|to|for|by|with|from)$/.test(words[at + 1] ?? '')) && !isPlural) return undefined
  const verb = classesOf(words[at] ?? '')
  if (isPlural ? verb[0] === 'VBZ' && !/^(?:is|has|does)$/.test(words[at] ?? '') : verb.includes('VBP') && !verb.includes('VBD') && !verb.includes('VBZ')) return undefined
  if (/^the (?:last|first|only|next|best|worst) /.test(`${subject.join(' ')} `)) return undefined
  if (/^means?$/.test(words[at] ?? '') || (words.includes('and') && (isPlural || !/^(?:VBZ|VBD)$/.test(classesOf(words[words.indexOf('and') + 1] ?? '')[0] ?? '') && !classesOf(words[words.indexOf('and') + 1] ?? '').includes('VBZ')))) return undefined
  const predicate = words.slice(at).join(' ')
  const having = /^(?:has|have) (?=(?:an?|no|\d+|one|two|three|four|five|six|seven|eight|nine|ten) )/.exec(predicate)
  const called = /^(?:is|are) (called|named|known as) /.exec(predicate)
  if (called) return `${first === 'the' ? '' : 'the '}${subject.join(' ')} ${predicate.replace(/^(?:is|are) /, '')}`
  return `${first === 'the' ? '' : 'the '}${subject.join(' ')} ${having ? `with ${predicate.slice(having[0].length)}` : `${person.test(head) && !thing.test(head) ? 'who' : 'that'} ${predicate}`}`
}
