/**
 * Words that are written for each other by slip of hand or ear, both of them common, so that no count of words tells
 * which was meant: `written/meant`. Those that sound alike are given once and hold both ways.
 */
const slips = `
form/from from/form you/your your/you then/than than/then hat/that at/that that/than they/the them/then
then/them then/the thus/this well/will term/team team/term think/thank thank/think thing/think of/have out/our or/our are/our our/or ours/hours our/out
if/of of/if off/of of/off or/for for/or fro/for for/from from/for know/now now/know no/know now/not not/now no/not not/no
were/where where/were wear/where to/too to/two too/two two/to been/being being/been begun/began began/begun
rich/reach flow/follow relax/relaxed attacked/attached cord/card saw/was was/saw
on/one one/on an/and and/an a/an some/same same/some though/thought thought/though through/though though/through
through/thought thorough/through could/cold cold/could exiting/exciting exited/excited chance/change change/chance
us/as as/us as/is is/as is/it it/is in/it in/is it/in is/in
there/three three/there tree/three fist/first firs/first feel/fell filed/field field/filed lake/like 
leave/live took/taken gave/given give/given message/massage massage/message desert/dessert contract/contact
sing/sign singed/signed   ever/every every/ever ever/never once/ones son/soon soon/son hop/hope
hoping/hopping hopping/hoping heard/hard hard/heard tank/thank tanks/thanks thanks/thank ask/as has/as as/has
his/this this/his him/his his/him her/here here/her tow/two tough/though bit/but but/bit bout/about bus/but
lost/lots lots/lost most/must must/most much/must site/side wit/with wish/with with/wish which/with with/which
we/me who/how how/who worked/worker works/words world/word work/world would/world
week/weeks month/months year/years day/days hour/hours wile/while mange/manage manger/manager mangers/managers
pubic/public costumer/customer costumers/customers statue/statute trail/trial trial/trail casual/causal
calender/calendar lets/let's we'll/well well/we'll i'll/ill ill/i'll he'll/hell shell/she'll wed/we'd hed/he'd id/i'd
were/we're we're/were cant/can't wont/won't its/it's it's/its your/you're you're/your whose/who's who's/whose
their/there there/their they're/their their/they're there/they're they're/there prefect/perfect sight/site site/sight
cite/site expect/except expert/except expend/expand extend/extent extent/extend lunch/launch launch/lunch
`

const alike = `
affect/effect accept/except lose/loose advice/advise quite/quiet principal/principle complement/compliment
complements/compliments weather/whether right/write know/no knew/new hear/here made/maid might/mite meet/meat
passed/past week/weak teem/team would/wood through/threw for/four buy/by be/bee sum/some won/one our/hour role/roll
roles/rolls board/bored peace/piece course/coarse see/sea seen/scene wait/weight whole/hole steal/steel break/brake
read/red read/reed fair/fare great/grate road/rode sent/cent allowed/aloud assure/ensure insure/ensure 
plain/plane stationary/stationery waist/waste  which/witch tail/tale mail/male main/mane weekly/weakly
please/pleas brought/bought personal/personnel moral/morale device/devise practice/practise council/counsel
ceased/seized fourth/forth past/passed idea/ideal access/excess thrown/throne guest/guessed build/billed heel/heal
`

/** The words that may have been meant by a written one, beside those that are merely near. */
export const confusions: ReadonlyMap<string, readonly string[]> = collect()

function collect(): ReadonlyMap<string, readonly string[]> {
  const meant = new Map<string, string[]>()
  const note = (written: string, word: string) => meant.set(written, [...(meant.get(written) ?? []), word])
  for (const [a, b] of pairsOf(slips)) note(a, b)
  for (const [a, b] of pairsOf(alike)) {
    note(a, b)
    note(b, a)
  }
  return meant
}

function pairsOf(list: string): (readonly [string, string])[] {
  return list
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [a = '', b = ''] = pair.split('/')
      return [a, b]
    })
}
