/**
 * A small weighted grammar of jottings. One rule a line: result, parts, and after the bar what it costs;
 * a reading counts only if it covers every word, and the cheapest one wins. Word classes: N noun, NS plural,
 * A adjective, EN participle, D past, Z third person, B base, G gerund, M modal, P preposition, R adverb,
 * C number, DT determiner, PO possessive, W wh-word, NG genitive, SG/PL/OB nominal of that number.
 */
export const grammar = `
NB = N
NBS = NS
NB = N NB | .12
NB = A NB | .1
NBS = N NBS | .12
NBS = A NBS | .1
NB = EN NB | .5
NBS = EN NBS | .5
NB = G NB | .6
NBS = G NBS | .6
NB = NS NB | 1.1
NBS = NS NBS | 1.4
NB = C NB | .15
NBS = C NBS | .1
NB = AP2 NB | .3
NBS = AP2 NBS | .3
AP2 = R A | .2
AP2 = A CA | .2
CA = CC A | .1
CA = CM A | .2
NB = NG NB | .2
NBS = NG NBS | .2
NB = NB PP | .15
NBS = NBS PP | .15
NB = NB RC | .4
NBS = NBS RC | .4
NB = NB ENP | .6
NBS = NBS ENP | .6
NB = NB GP | 1
NBS = NBS GP | 1
NB = NB SL | .8
NBS = NBS SL | .8
NB = NB TOV | .6
NBS = NBS TOV | .6
NB = NB TIME | 1
NBS = NBS TIME | .9
NB = NB CNB | .5
NBS = NBS CNB | .5
NBS = NB CNB | .6
CNB = CC NB | .1
CNB = CC NBS | .1
SG = NB | .5
PL = NBS | .1
SG = DT NB
PL = DT NBS
SG = PO NB
PL = PO NBS
PL = PO C | .6
PL = DT C | .6
SG = DT SG | 1
PL = DT PL | .5
PL = C | .6
PL = C PP | .6
SG = NG NB | .1
PL = NG NBS | .1
NG = PO NGN
NG = DT NGN
NG = NGN | .3
PL = NP CN | .2
SG = NP CN | 1.2
CN = CC NP | .1
CN = CM NPCN | .2
NPCN = NP CN | .1
PL = PL PP | .4
SG = SG PP | .4
SG = SG RC | .5
PL = PL RC | .5
PL = PL ENP | .7
SG = SG ENP | .7
SG = SG SL | .8
PL = PL SL | .8
NP = SG
NP = PL
NP = OB
NP = GP | 1
NP = DT | 1.2
NP = WN | 2
PP = P NP
PP = P GP | .1
PP = P WS | .1
PP = P A | .8
PP = TO NP | .1
PP = R PP | .4
PP = P PP | .5
PP = P R | .8
PP = PP CPP | .3
CPP = CC PP | .1
PP = R CR | .4
CR = CC R | .1
VZ = Z
VD = D
VB = B
VG = G
VEN = EN
TOV = TO VB
TOV = TO RVB | .2
TOV = R TOV | .4
TOV = W TOV | .9
VM = M VB
VM = M RVB | .1
RVB = R VB
GP = VG
GP = R VG | .3
GP = PO VG | .8
ENP = VEN | .1
ENP = R ENP | .3
VM = VM CVB | .2
VZ = R VZ | .1
VD = R VD | .1
VB = R VB | .2
VZ = VZ CVZ | .1
VZ = VZ CVD | .5
VD = VD CVZ | .5
VD = VD CVD | .1
VB = VB CVB | .1
VG = VG CVG | .1
VEN = VEN CVEN | .1
VZ = VZ CVM | .4
VD = VD CVM | .4
VB = VB CVM | .4
CVM = CC VM
CVZ = CC VZ
CVD = CC VD
CVB = CC VB
CVG = CC VG
CVEN = CC VEN
CVZ = CM VZ | .8
CVD = CM VD | .8
CVB = CM VB | .8
S = SG VZ
S = PL VB
S = SG VD
S = PL VD
S = OB VD | .1
S = SG VM
S = PL VM
S = OB VM | .1
S = EX VZ | .1
S = EX VB | .1
S = EX VD | .1
S = EX VM | .1
S = NCOL VB | .3
NCOL = DT COL
NCOL = PO COL
NCOL = COL | .4
NCOL = N COL | .2
S = R S | .5
S = S CS | .3
CS = CC S | .1
CS = CM S | .6
CS = CC VZ | .9
CS = CC VD | .9
CS = CC VB | .9
S = S CMP | .3
CMP = CM PP | .2
CMP = CM GP | .4
S = SUBS S | .6
S = PP S | .6
S = TIME S | .6
SL = SG VZ | .1
SL = PL VB | .1
SL = SG VD | .2
SL = PL VD | .2
SL = PL VM | .2
SL = SG VM | .2
SL = SL P | .3
THS = TH S
WS = W S
WS = W TOV | .1
WS = W VZ | .3
WS = W VD | .3
WS = W VM | .3
WN = WDET NB | .1
WN = WDET NBS | .1
WS = WN S | .1
WS = WN VZ | .2
WS = WN VD | .2
WS = WN TOV | .1
WA = W A | .3
WA = W R | .4
WA = W MANY | .2
MANY = A NBS | .2
WS = WA S | .1
WS = WS CWS | .3
CWS = CC WS
CWS = CC W | .5
WS = REL VZ | .6
WS = REL S | .6
RC = REL VZ
RC = REL VB
RC = REL VD
RC = REL VM
RC = REL S | .2
RC = TH SL | .2
RC = TH VZ | .2
RC = TH VB | .2
RC = TH VD | .2
RC = TH VM | .2
RC = W S | .9
SUBS = SUB S | .1
SUBS = W S | .4
SUBS = SUB GP | .6
TIME = TW NB | .2
TIME = TN | .1
TIME = TW TN | .05
TIME = DT TN | .3
TIME = C TA | .2
TIME = DT TA | .3
TIME = TQ | .3
TIME = C NBS | 1
TA = NS R | .5
TA = NBS AGO | .1
TA = NB AGO | .1
AP = A
AP = R AP | .1
AP = AP PP | .05
AP = AP TOV | .1
AP = AP THS | .1
AP = AP S | .5
AP = AP WS | .4
AP = AP R | .3
AP = AP GP | .6
AP = AP CAP | .1
CAP = CC AP | .1
AP = ENP | 1
AP = C TA2 | .4
TA2 = NS A | .1
`

/** What may follow a verb, for each of its forms; added to the grammar for Z, D, B, G and EN. */
export const complements = `
NP | .1
PP | .1
R | .1
TOV | .1
GP | .4
ENP | .3
S | .7
THS | .4
WS | .2
RP | .1
AP | .25
SUBS | .3
TIME | .15
VB | 1.5
`

/** The categories that can be the whole of a jotting, the form they make, and what that costs. */
export const roots: readonly (readonly [symbol: string, form: Form, cost: number])[] = [
  ['VZ', 'predicate', 0],
  ['VD', 'predicate', 0.05],
  ['VM', 'predicate', 0.1],
  ['S', 'clause', 0],
  ['NB', 'nominal', 0.35],
  ['NBS', 'nominal', 0.25],
  ['NP', 'nominal', 0.15],
  ['GP', 'gerund', 0.2],
  ['AP', 'adjectival', 0.3],
  ['PP', 'prepositional', 0.3],
  ['WS', 'question', 0.05],
  ['VB', 'imperative', 0.5],
  ['TOV', 'infinitive', 0.3],
]

/** The forms a jotting can have. */
export type Form = 'predicate' | 'clause' | 'nominal' | 'gerund' | 'adjectival' | 'prepositional' | 'question' | 'imperative' | 'infinitive'
