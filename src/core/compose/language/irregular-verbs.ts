/** Irregular verbs: base, past, participle. One form where past and participle are the same. */
export const irregularVerbs = `
be was been|become became become|begin began begun|bend bent|bet bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|broadcast broadcast|build built|burn burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|come came come
cost cost|cut cut|deal dealt|dig dug|dive dived|do did done|draw drew drawn|dream dreamed|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|fit fitted|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground|grow grew grown
hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|input input|keep kept|kneel knelt|know knew known|lay laid|lead led
lean leaned|learn learned|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken
outgrow outgrew outgrown|oversee oversaw overseen|overcome overcame overcome|overtake overtook overtaken|pay paid|prove proved proven|put put
quit quit|read read|rebuild rebuilt|remake remade|repay repaid|reset reset|rethink rethought|rewrite rewrote rewritten|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken
shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
sow sowed sown|speak spoke spoken|speed sped|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen
stick stuck|sting stung|strike struck|string strung|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung
take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood
undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|win won|wind wound
withdraw withdrew withdrawn|withstand withstood|write wrote written|offset offset|outrun outran outrun|redo redid redone|retell retold
resell resold|unwind unwound|upskill upskilled|typeset typeset|proofread proofread|retake retook retaken|foresee foresaw foreseen|shear sheared shorn
`
