import { soundsGrim } from '../reading/angle.ts'
import { isOfPeople } from './about.ts'
import { once } from './once.ts'
import { particularityOf } from './particularity.ts'
import type { UsableNote } from './usable-note.ts'

/** How a note sounds: bright is told with pleasure, plain is mentioned, grim is neither. */
export type Mood = 'bright' | 'plain' | 'grim'

/** What nobody is pleased to hear, though it need not be called a trouble: lacks, quarrels, losses, burdens. */
const heavy =
  /\b(?:empty|without (?:a|any|enough)|lost|loses?|lose|down (?:a|by|to)|fell|fallen|clos(?:ed|es|ing)|stopp?(?:ed|ing)?|argu(?:e|es|ed|ing)|fight(?:s|ing)?|worri(?:ed|es)|nervous|angry|afraid|scared|penalt(?:y|ies)|redundan\w+|lies?|nobody|no one|never (?:works?|comes?|answers?|arrives?)|not (?:enough|yet|any|working|paid)|has not|have not|does not|do not|cannot|can not|will not|sick|ill|dead|deaths?|died|dies|errors?|wrong|fail\w*|missing|late|behind|dread\w*|hates?|dislikes?|hard(?:er|est)?|burn\w*|cuts?|power cut|quit|left|leaves? (?:us|them|you)|leaving|retires?|complain\w*|drop(?:s|ped|ping)? (?:off|out|after)|queues?|waiting|waits?|hail|took \d+|cried|cry|cries|pain|should have|ends? in|needs? proof|wants? proof|injur\w*|overdue|only (?:one|two|three|four|\d+)|too (?:few|many|much|little|long|late|small)|short|shut|absentee\w*|absences?|struggl\w*|alone|tired|enemy|worst|falls? over|crash\w*|moved (?:\d|three|four|twice)|red tide|war\b|fire|flood\w*|storm|stuck|cold|damp|rains?|roof|bogged|quake|hit|misses|you miss|angry|subsidi\w+|judge|faults?|stops?|romantic\w*|complain\w*|burnout|leak\w*|rust\w*|mould|rats?|mice|moths)\b/i

/** What one may like at once: habits of the hand, kindnesses, animals, names, food, things kept and done together. */
const pleasing =
  /\b(?:still|always|every|each|everyone|everybody|together|by hand|own|herself|himself|yourself|greets?|sings?|names?|named|called|keeps?|bakes?|taught|learned|started|grew|built|first|children|kids|preps?|garden|trees?|song|music|tea|coffee|pie|cake|soup|bread|cat|dog|cows?|horse|bees|chooks|eggs|birthday|handwrit\w+|letters?|kite|boat|choir|piano|guitar|chess|toys|never locked|from 1[89]\d\d|circus|grand\w+|father|mother|dad|mum|mom|nonna|favou?rite|club)\b/i

/** What is liked wherever it is told, whoever does it. */
const sweet =
  /\b(?:by hand|sings?|greets?|bakes?|taught|children|kids|gardens?|songs?|music|pie|cake|soup|bread|cats?|dogs?|cows?|horses?|bees|chooks|birthday|handwrit\w+|kite|boats?|choir|piano|guitar|chess|toys|never locked|from 1[89]\d\d|circus|grand\w+|nonna|wedding|lets?|real nights|their own|club)\b/i

/** What the reader does themselves is no burden, whatever words it has. */
const doing = /^you (?!are\b|have\b|want\b|need\b|had\b|were\b|lost\b|lose\b|cannot\b|do not\b|did not\b|hate\b|dislike\b|worry\b)\p{L}+/u

/** What is gone, or waits: nobody is glad to hear of it. */
const loss = /\b(?:lost|loses?|queues?|died|closed|quit|left)\b/i

const moodOfTone: Readonly<Record<string, Mood>> = { glad: 'bright', funny: 'bright', personal: 'bright', trouble: 'grim' }

/** Tells how a note sounds; in doubt it is plain. */
export const moodOf = once((note: UsableNote): Mood => {
  const { angle } = note
  const said = `${angle.slots.that ?? ''} ${angle.slots.np ?? ''} ${angle.slots.claim ?? ''} ${angle.slots.how ?? ''}`
  if (angle.tone && angle.kind !== 'toldHow') {
    const mood = moodOfTone[angle.tone] ?? (soundsGrim(said) || loss.test(said) ? 'grim' : 'plain')
    return mood === 'bright' && angle.tone !== 'funny' && (soundsGrim(said) || (heavy.test(said) && !sweet.test(said))) ? 'plain' : mood
  }
  if (angle.kind === 'told' || angle.kind === 'topic' || angle.kind === 'toldHow') {
    const liked = particularityOf(note) >= 0.3 && pleasing.test(said)
    if (/\bon purpose\b|\byourself\b|^there (?:is|are|has been|have been) no (?:crunch|meetings?|overtime|dress code|hurry|rush)\b/.test(said.trim())) return 'bright'
    if (angle.matter === 'trouble' || soundsGrim(said)) return 'grim'
    if (heavy.test(said)) return liked && angle.matter === 'own' ? 'bright' : doing.test(said) && !/\b(?:cried|cry|tears|worst|died)\b/.test(said) ? 'plain' : 'grim'
    if (angle.matter === 'own' || angle.matter === 'common' || liked) return 'bright'
    if (doing.test(said) && angle.matter === 'work' && !/\d{2}/.test(said)) return 'bright'
    return sweet.test(said) && !/\d{2}/.test(said) ? 'bright' : 'plain'
  }
  return 'bright'
})

/** A burden that a colleague could take a share of: work and numbers, but no weather and nobody's own life. */
export const canBeShared = (note: UsableNote): boolean => note.angle.matter !== 'own' && !isOfPeople(note.angle.slots.that ?? note.angle.slots.np ?? '')
