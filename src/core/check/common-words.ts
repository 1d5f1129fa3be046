/** Ordinary words that a letter is likely to hold, above all those that are names or companies as well. */
const words = `
a able about above accept account across act add after again against age ago agree ahead aim air all allow almost alone along already also although always am among an and angel another answer any anyone anything apple apply appreciate april are area around art as ash ask asset at august aunt autumn away
back balance bank banks barry base basil baker bay be beach bean bear beau became because become been before began begin behind being bell believe below berry best better between beyond big bill bird bishop black block blue board bob boat body bolt book books born boss both bow box brand brandy brave bread breeze bridge bright bring brook brown budget build built burn bush business busy but butler buy by
cab call came camp can candy car card care career carol carter case cash cat cause center chance change charge charity chase chat check cherry chief child choice church claim class clay clear clerk click cliff close clover coach coast code cold cole college colt come common company complete concern conduct consider constant contact continue cook cool cooper cost could count course court crane create creek crew cross crystal current cut
daisy dale data dawn day days dean dear decide deep deer deliver demand desk detail did different direct do doctor does dollar done door double down draw dream dress drew drink drive drop dusty duke during
each earl earlier early earn east easy edge effort either else end energy enjoy enough ensure enter equal even evening event ever every everyone everything exact example excel excite expect express eye
face fact fair faith fall family far farmer fast feel felt fern few field figure fill final find fine finish fire first fish fit five fisher flat flex floor flora flow focus folk follow food foot for force ford forest form forward found four fox frank free french fresh friday friend from front full fun future
gain game gap gardener gate gave gay gene general genuine get ghost gift ginger give given glad glen go goal goes gold gone good got grace grant grateful gray great green grew grey ground group grow guess guest guide guy
had hale hall hand happen happy hard harmony has have haven having hawk hay hazel he head hear heard hearing heart heath heather help her here high hill him hint his hold holly home honest honey honor hood hope hot hour house how however huge hunt hunter
i ice idea if ignite imagine impact improve in include indeed industry insight inspire instead interest interview into involve iris is island issue it item its ivy
jack jade january jay jean jet job join journey joy judge july june just
keen keep kept key kind king kit knew knight know known
labor lack lake lance land lane large lark last late later laurel law lay lead leaf learn leave led lee left less let letter level lie life light like lily linden line link lion list listen little live local long look loom lord lot love low luck lynx
mac made mail main make man manage many maple march mark market marsh mason mass master match matter max may me mean meet meeting mercy merit message met method might mile miles milk mill miller mind mine miss model monday money month moon more morning moss most mother move much music must my
name near nearly neat need neither nest never new news next nice nick night nike nine no nobody noble none nor norm north not note nothing notice notion november now number
oak october of off offer office often oh old olive on once one only open opera option or oracle orange order other our out over own
page paid paint palm paper park parker part partner party past pat patience pay peace peak pearl penny people pepper perfect perhaps person phone phoenix pick piece pierce pine place plan plant play please pleasure plus point pool poor poppy porter position post potter power practice present press price pride prime print prior process produce product progress project proper prove public pull purpose push put
quality queen quest question quick quiet quite
rain raise ran range rate rather ray reach read ready real really reason recall receive reed reform regard reid relate remain remember report rest result return rich ride right ring rise river road rob robin rock rod role roll rome room root rose ross round row ruby rule run rush rusty
safe sage said sail sales same sandy saturday save savvy saw say scale school scout sea season seat second see seek seem seen self sell send senior sense sent september serve service set several shade shape share sharp she shell shift ship shop short should show side sight sign simple since sincere sing single sit site six size skill sky skyler slack sleep slow small smart smith snow so social soft soil sold some someone something soon sort sound source south space speak special spend spirit splunk spoke spring square stable staff stage stand star stark start state stay step sterling still stone stop store storm story strategy street stripe strong student study style success such suggest suite summer sun sunday sunny supply support sure swift system
table take taken talent talk target task tate taught taylor team tell ten term test than thank thanks that the their them then there these they thing things think third this those though thought three through thursday tide tie tim time times to today together told tom too took top total touch tour toward town track trade train travel treat tree trial trip true truly trust truth try tucker tuesday turn turner twice twin two
under understand union unit united unity until up upon us use usual
vale value vary very view violet virtue visa visit vital voice
wait wade walk walker wall want wards ware warm was watch water wave way wayne we weaver web wednesday week weeks well went were west what when where whether which while white who whole why wide will win winter wise wish with within without wolf woman wood woods word work worker world worth would wren wright write writer
yard year years yes yesterday yet york you young your yours
zest zone zoom`

const all = new Set(words.trim().split(/\s+/))

/**
 * Tells whether a word is an ordinary one, for want of a lexicon: names that are words, and what letters are made of.
 *
 * @example
 * ['Will', 'Okonkwo'].map(isCommonWord)
 * // => [true, false]
 */
export function isCommonWord(word: string): boolean {
  return all.has(word.toLowerCase())
}
