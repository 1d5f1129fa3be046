import { readPhrase } from '../language/chart.ts'
import { formByRules } from '../language/form-rules.ts'
import { classesOf } from '../language/lexicon.ts'
import { wordsIn } from '../language/phrase.ts'

const counted = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|most|many|some|half|all|both)'

/** What follows the first comma of a qualification, put as a sentence can say it; empty where it cannot. */
export function tailOf(tail: string): string {
  if (/^\d[\d,.]* (?:logged |recorded |signed )?(?:dives|jumps|hours|flights|miles|births|deliveries|cases|shows|weddings)$/.test(tail)) return `, with ${tail}`
  const some = new RegExp(`^(${counted}) (?:of them |of which |were )?(\\p{L}+(?:ed|en|wn|ld|lt|pt|nt)(?: .+)?|picked up .+|sold(?: .+)?)$`, 'iu').exec(tail)
  if (some && !/^(?:NN|NNS)$/.test(classesOf((some[2] ?? '').split(' ')[0] ?? '')[0] ?? '')) return `, ${some[1]} of which were ${some[2]}`
  const moved = /^((?:\p{L}+ ){1,3})(up|down) (?:by )?(\d[\d.,]*(?: ?%| percent)?|a \w+|half)(.*)$/iu.exec(tail)
  if (moved) return `, with ${moved[1]?.trim()} ${moved[2]} ${moved[3]}${moved[4]}`
  const group = /^(\d+|two|three|four|five|six|seven|eight|nine|ten) (people|staff|students|children|pupils|seats|members|guests|volunteers|employees|readers|users|customers|machines|patients|beds|cooks|drivers|branches|stores|sites|players|engineers|nurses|guides)$/i.exec(tail)
  if (group) return ` (${group[1]} ${group[2]})`
  if (/^(?:no|zero) /i.test(tail)) return `, with ${tail}`
  if (/^(?:with|including|from|in|at|for|under|across|by|without|on|after|before|plus|mostly|mainly) /i.test(tail) && (readPhrase(tail)?.costs.prepositional ?? 9) < 0.6) return `${/^(?:on|at|in|for|by) /i.test(tail) && wordsIn(tail).length < 4 ? '' : ','} ${tail}`
  if (formByRules(tail) === 'predicate' && wordsIn(tail).length > 1) return ` and ${tail}`
  return ''
}

const countNoun =
  /^(?:team|club|class|course|shop|store|stall|website|site|app|tool|dashboard|system|database|programme|program|project|campaign|prize|award|medal|competition|contest|race|marathon|book|blog|newsletter|magazine|podcast|film|play|show|exhibition|event|conference|workshop|festival|fundraiser|charity|garden|farm|kitchen|restaurant|café|cafe|bar|bakery|ward|clinic|lab|laboratory|department|branch|office|warehouse|fleet|crew|band|choir|orchestra|group|network|community|committee|society|union|company|business|startup|studio|gallery|museum|library|school|nursery|room|house|home|building|bridge|boat|engine|robot|machine|prototype|model|design|plan|strategy|policy|report|study|survey|paper|thesis|article|guide|manual|handbook|menu|recipe|budget|grant|contract|account|deal|tour|trip|journey|visit|camp|session|lesson|curriculum|syllabus|schedule|rota|process|procedure|pipeline|platform|product|service|feature|checkout|backlog|archive|catalogue|collection|scheme|desk|line|shift|record|region|territory|district|practice|redesign|handover|migration|move|launch|rollout|audit|inspection|merger|renovation|expansion|booth|stand|market|league|tournament|match|season|hackathon|internship|placement|apprenticeship|degree|licence|license|certificate|diploma|scholarship|job|career|van|truck|bus|car|bike|bicycle|dog|cat|horse|allotment|greenhouse|orchard|piano|guitar|violin)$/i

/**
 * Puts the article that was left out after a verb: 'taught evening class' → 'taught an evening class'.
 * @example
 * [withObjectArticle('taught evening class in accessibility'), withObjectArticle('won regional sales prize'), withObjectArticle('ran 30 tests')]
 * // => ['taught an evening class in accessibility', 'won the regional sales prize', 'ran 30 tests']
 */
export function withObjectArticle(phrase: string): string {
  const match = /^(\p{L}+(?: (?:up|out|over|down))?) (.+)$/u.exec(phrase)
  if (!match) return phrase
  const [, verb = '', rest = ''] = match
  if (/^(?:and|or|of|for|in|on|at|with|by|from|to|that|as|over|during|across|about|into|under|behind|through|between|among|around)\b/.test(rest)) return phrase
  const object = rest.split(/ (?=(?:of|for|in|on|at|with|by|from|to|that|which|who|used|from|as|over|during|across|about|into|and|until|since|last|this)\b)|,/)[0] ?? ''
  const words = object.split(' ')
  const noun = words[words.length - 1] ?? ''
  if (!countNoun.test(noun) || /^(?:the|a|an|my|our|his|her|their|its|your|this|that|some|any|no|every|each|all|both|one|two|three|four|five|six|seven|eight|nine|ten|first|more|most|several|many|\d.*|.*['’]s|.*['’])$/i.test(words[0] ?? '') || words.some((word) => /['’]s?$/.test(word))) return phrase
  if (words.length > 4 || /^\p{Lu}/u.test(words[0] ?? '')) return phrase
  const definite = /^(?:prize|award|medal|competition|contest|tournament|league|race)$/i.test(noun) || /^(?:redesigned|managed|moved|migrated|reorganised|reorganized|rebuilt|supervised|oversaw|handled|maintained|cleaned|repaired|fixed|renovated|catalogued|redid|rewrote|restored)$/i.test(verb)
  return `${verb} ${definite ? 'the' : /^(?:[aeio]|u(?!n[ai]|s))/i.test(rest) ? 'an' : 'a'} ${rest}`
}
