/** Words whose classes the grammar fixes by hand; commonest first, each further one costs more. */
const entries = `
i PL|we PL|you PL OB|they PL|he SG|she SG|it SG OB|this SG DT|these PL DT|those PL DT|me OB|him OB|them OB|us OB|her PO OB|his PO NGN|my PO|your PO|our PO
their PO|its PO|hers OB|theirs OB|mine OB|yours OB|ours OB|myself OB R|himself OB R|herself OB R|themselves OB R|yourself OB R|itself OB R|each DT SG|nobody SG
everyone SG|everybody SG|everything SG|something SG|nothing SG|somebody SG|someone SG|anyone SG|anybody SG|anything SG|the DT|a DT|an DT|some DT PL
any DT|no DT|every DT|all DT R PL|both DT PL R|half DT N|another DT SG|either DT|neither DT SG|such DT A|many A PL|few A PL|several A|more A R SG
most A R PL|less A R SG|much A R|enough A R|own A B|one C SG|that TH DT SG|who REL W|which REL WDET|what W WDET|whose WDET|whether W|if W SUB|how W
why W|when W|where W|whatever W|because SUB|since SUB P|until SUB P|till SUB P|before SUB P R|after SUB P R|while SUB|although SUB|though SUB R
unless SUB|as SUB P R|so R SUB|than P SUB|once R SUB|is Z|are B|am B|was D|were D|has Z|have B|had D|does Z|do B|did D|isn't Z|aren't B|wasn't D
weren't D|hasn't Z|haven't B|hadn't D|doesn't Z|don't B|didn't D|will M|would M|can M|could M|should M|must M|may M TN N|might M|cannot M|won't M
wouldn't M|can't M|couldn't M|shouldn't M|not R|never R|to TO P|and CC|or CC|but CC|, CM|too R|very R|really R|there EX R|here R|off RP P|up RP P R
out RP P R|down RP P R|over P RP|again R|back R N RP|away R RP|together R|instead R|like P B|last TW A|next TW A|this TW DT SG|every TW DT|early R A|late R A
twice R|also R|just R|still R|now R|always R|often R|usually R|rarely R|seldom R|nearly R|almost R|only R A|even R|already R|yet R|ever R|soon R
first A R C|second A C|third A|home N R|yesterday TN|today TN|tomorrow TN|tonight TN|ago AGO|daily TQ A|weekly TQ A|monthly TQ A|yearly TQ A
monday TN N|tuesday TN N|wednesday TN N|thursday TN N|friday TN N|saturday TN N|sunday TN N|mondays TN NS|tuesdays TN NS|wednesdays TN NS|thursdays TN NS
fridays TN NS|saturdays TN NS|sundays TN NS|january TN N|february TN N|march TN N B|april TN N|june TN N|july TN N|august TN N|september TN N|october TN N
november TN N|december TN N|summer N TN|winter N TN|spring N TN|autumn N TN|fall N TN B|year N TN|week N TN|month N TN|weekend N TN|night N TN|morning N TN
afternoon N TN|evening N TN|day N TN|time N TN|years NS TA2N|mornings NS TQ|evenings NS TQ|weekends NS TQ|nights NS TQ|of P|in P RP|on P RP|at P|by P R
for P|with P|without P|from P|into P|onto P|about P R|through P RP|across P R|during P|under P|between P|among P|against P|around P R|behind P R
beyond P|beside P|besides P R|despite P|except P|inside P R N|outside P R N|near P A|past P A R|per P|toward P|towards P|upon P|via P|within P|round P RP A
along P RP|team N COL|staff N COL NS|family N COL|company N COL|department N COL|board N COL|crew N COL|council N COL|people NS|children NS
crypto N|pretty R A|quite R|rather R|fairly R|super R A|well R A|hard R A|better A R|best A R|long A R|fast A R|straight A R|maybe R|perhaps R|mostly R
three C|two C|four C|five C|six C|seven C|eight C|nine C|ten C|eleven C|twelve C|twenty C|thirty C|forty C|fifty C|hundred C N|thousand C N|million C N|dozen C N
dozens NS|hundreds NS|thousands NS|millions NS|couple N|lot N|lots NS|themself OB|let's M|else R|anymore R|online R A|abroad R|upstairs R|downstairs R
please R|ones NS|due A|able A|proud A|keen A|used D EN A|sure A R|glad A|happy A|worth P A|percent N|% N
`

/** Class symbols of each closed-class word. */
export const closedClasses: ReadonlyMap<string, readonly string[]> = new Map(
  entries
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .filter((parts) => parts.length > 1)
    .map(([word = '', ...classes]) => [word, classes]),
)

/** From the Penn tags of the word table to the grammar's classes. */
export const classOfTag: Readonly<Record<string, string>> = {
  DT: 'DT', PDT: 'DT', PRP$: 'PO', PRP: 'OB', EX: 'EX', NN: 'N', NNP: 'N', NNS: 'NS', NNPS: 'NS', JJ: 'A', JJR: 'A', JJS: 'A', VBN: 'EN', VBD: 'D', VBZ: 'Z',
  VBP: 'B', VB: 'B', VBG: 'G', MD: 'M', IN: 'P', TO: 'TO', RB: 'R', RBR: 'R', RBS: 'R', CD: 'C', WP: 'W', WRB: 'W', WDT: 'W', CC: 'CC', RP: 'RP', WP$: 'W',
}
