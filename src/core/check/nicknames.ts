import { letterKey } from '../text/fold.ts'

/** Given names that share short forms, then the short forms. Ours, not a full list: what a letter is likely to meet. */
const families = `
abigail: abby abbie gail
adelaide: addie della heidi
adrian adriana adrienne: ade adri
agnes: aggie nessa
albert alberto: al bert bertie
alexander alexandra alexandre alejandro alejandra aleksander aleksandra aleksandr oleksandr alexandros: alex al alec sandy sasha lex xander alix lexi lexie sandra sascha ale
alfred alfredo: alf alfie fred freddie
alice alicia alison allison: ali allie alie ally
amanda: mandy manda
amelia emilia: amy millie mel emmy
andrew andre andrea andreas andrzej andrei andrej: andy drew andi dre
angela angelina angelica angeline: angie angel
ann anna anne annette: annie nan nancy nannie anita
anthony antonio antoine anton antonia antoinette: tony ant toni
archibald: archie arch
arthur: art artie
augustus augustine augusta: gus augie august
barbara: barb babs barbie bobbie
bartholomew: bart barty
beatrice beatrix beatriz: bea trixie bee
benjamin benedict bennett benedikt: ben benny benji benjy
bernard bernadette bernardo: bernie
bethany: beth
bradley bradford: brad
bridget: bridie biddy
calvin: cal
cameron: cam
caroline carolyn carol: carrie caro lyn carol
cassandra: cass cassie sandra
catherine katherine kathryn katharine kathleen caitlin katarina katarzyna ekaterina yekaterina: kate katie kathy cathy kat cat kitty kit kay katya kasia
cecilia cecily: cece cissy cecil
charles charlotte carlos: charlie chuck chas lottie chaz chip
chester: chet
christopher christian christina christine christopher kristina kristin kristen kristine krzysztof christoph: chris kit topher chrissy tina christy christie kris krissy kristy stina
clarence: clare
claudia: claud
clifford clifton: cliff
clinton: clint
constance: connie
cornelius cornelia: corny neil niel nell con
courtney: court
curtis: curt
cynthia: cindy
daniel daniela danielle danielle daniil: dan danny dani
david davide: dave davey davy
deborah debra: deb debbie
delores dolores: lola dee
dennis denise: den denny
desmond: des
diana diane: di
dominic dominique domenico: dom nick
donald donna: don donnie
dorothy dorothea: dot dottie dolly dora
douglas: doug
edgar edmund edward edwin eduardo edwina: ed eddie ned ted teddy eddy
eleanor elena helen helena: ellie nell nelly nora lena ellen
elijah elias: eli
elizabeth elisabeth elisabetta elizaveta isabel isabella isabelle: nib ib tibby liz lizzie beth betsy betty eliza libby lisa liza bess izzy bella belle lise elsie
emily emma emmanuel emmanuelle: em emmy manny
eric erica erik erika: rick ricky
ernest ernesto: ernie
esther: essie
eugene eugenia evgeny yevgeny: gene genie zhenya
evelyn: evie eve lyn
ferdinand fernando: ferdie nando
florence: flo florrie
frances francis francesca francesco francisco franziska: fran frank frankie frannie paco pancho cesca franny sissy
franklin: frank
frederick frederic frederica friedrich federico: fred freddie freddy rick fritz
gabriel gabriela gabrielle: gabe gabby
genevieve: gen viv jenny
geoffrey jeffrey: geoff jeff
george georgina georgia: georgie gina
gerald geraldine gerard: gerry jerry
gertrude: gert trudy
gilbert: gil bert
giovanni: gianni vanni
giuseppe: beppe peppe
gregory grigory: greg
guillermo: memo
gwendolyn: gwen wendy
hannah: hanna
harold harry henry henrik henrietta harriet heinrich enrique: harry hal hank hattie etta kike
herbert: herb bert
howard: howie
hubert: hugh bert
hugh hugo: hughie
ignacio ignatius: nacho iggy
irene irina: rena ira
isaac: ike zac
isabella isadora: izzy dora
jacob jakub james jaime jacques: jake jim jimmy jamie jem kuba jay
jacqueline: jackie jacqui
jane janet janice: jan janie jenny
jason: jay
jasmine: jas jaz
jean jeanette jeanne: jeannie
jedidiah: jed
jennifer: jen jenny jenn
jeremiah jeremy jerome: jerry jem
jessica jessie: jess jessie
joan joanna joanne johanna: jo joanie
john jonathan johnathan juan johannes johan jan: jack johnny jon jonny hans
jordan: jordy judd
joseph josephine jose josef jozef giuseppe: joe joey jo josie pepe jojo
joshua: josh
joyce: joy
judith judy: judy jude
julia julie juliet julian julius: jules julie
justin justine: jus
karen: kaz
kenneth: ken kenny
kevin: kev
kimberly kimberley: kim kimmy
konstantin constantine: kostya costa
kristopher: kris
lambert: bert
lancelot: lance
laura lauren laurence lawrence lorenzo laurent: larry laurie lori enzo lars loz
leo leonard leonardo leon leopold: leo len lenny
leslie: les
lester: les
lewis louis louise luis luisa louisa ludwig: lou louie lulu
lillian lily liliana: lil lilly lily
linda: lindy
lindsay lindsey: linds
lorraine: rainey lori
lucas lukas lucy lucia lucille luciana: luke lu lucky lulu
madeline madeleine magdalena: maddie maddy lena magda
marcus marc mark marco marcin: marc mark
margaret margarita margarete margot malgorzata: maggie meg peggy marge greta rita peg daisy megan gosia margie
maria marie mary miriam marianne: molly polly mamie mimi mia mari masha
martha martin martina: marty tina mart
matthew matthias mateo matteo mateusz matthews: matt matty mattie
maurice: mo morrie
maximilian maximillian maxine maxwell maxim maximiliano: max
megan: meg
melanie melissa melinda: mel lissa missy mindy
mercedes: mercy sadie
michael michaela michelle miguel mikhail michal mikael: mike mick mickey micky mikey misha shelly chelle
mildred: millie
millicent: millie
miranda: randy mandy
mitchell: mitch
mohammed muhammad mohamed: mo
monica monika: mon
montgomery: monty
nancy: nan
natalie natalia nathalie natasha: nat tasha talia nata
nathan nathaniel: nat nate
nicholas nicolas nicole nikolai nikolas nicola niccolo: nick nicky nico nik nicki niki kolya nikki
norman: norm
octavia: tavi
oliver olivia: ollie liv livvy olly
oscar: ossie
pamela: pam
patricia patrick patrizia: pat patty trish tricia paddy pats patsy
paul paula pauline paulina pablo: paulie polly pola
penelope: penny nell
percival: percy
peter pieter pedro piotr: pete
philip phillip philippa philipp philipina: phoebe phil pip pippa
phoebe: fee
priscilla: cilla
prudence: prue
rachel: rach
ralph: ralphie
randall randolph: randy rand
raymond ramon ramona: ray mona
rebecca rebekah: becky becca bec
reginald: reg reggie
richard ricardo riccardo: rick rich dick richie ricky rik
robert roberto roberta robin: rob bob bobby robbie bert rob robby
rodney roderick rodrigo: rod roddy
roger: rodge
roland: rollo
ronald ronan: ron ronnie ronny
rosalind rosemary rosa rose roseanne rosalie: rose rosie roz rosy
rudolph rudolf: rudy
rupert: rupe
russell: russ rusty
ruth: ruthie
samantha samuel samson: sam sammy
sandra: sandy
sarah sara: sadie sally
scott: scotty
sebastian: seb bas bastian
sergei sergey: seryozha
shannon: shan
sharon: shaz
sheldon shelton: shel
shirley: shirl
sidney sydney: sid syd
sigmund siegfried: sig
solomon: sol solly
sophia sofia sophie: soph sophy
stanley stanislav stanislaw: stan staszek
stella estelle: essie
stephen steven stephanie stefan stefanie esteban stephan stefano: steve stevie steph stef
stewart stuart: stu
susan susanna suzanne susannah: sue susie suzy suki
sylvester: sly
sylvia: syl
tabitha: tabby
tamara tamsin: tam tammy
tatiana tatyana: tanya tania
temperance: tempy
terence teresa theresa terrance: terry tess terri tessa tracy
theodore theodora: ted teddy theo dora
thomas tomas tomasz: tom tommy tomek
timothy: tim timmy
tobias toby: toby tobi
ursula: ursie
valerie valentina valentine valeria: val vale
vanessa: nessa ness
veronica: ronnie vera roni
victor victoria viktor viktoria: vic vicky vicki tori vik
vincent vincenzo: vin vinny vince
viola violet: vi
virginia: ginny gina
vivian vivienne: viv
vladimir: vlad vova volodya
walter: walt wally
wanda: wendy
wilhelmina: mina minnie willa billie wilma
william wilhelm guillaume willard wilfred wilson: bill billy will willy liam wilf
winifred: winnie fred
winston: win
yolanda: yoli
yvonne yvette: vonnie evie
zachary zacharias: zach zack
zoe: zo`

const shortForms = readFamilies()

function readFamilies(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>()
  for (const line of families.trim().split('\n')) {
    const [names = '', shorts = ''] = line.split(': ')
    for (const name of names.split(' ')) table.set(name, new Set([...(table.get(name) ?? []), ...shorts.split(' ').map(sound)]))
  }
  return table
}

/**
 * Tells whether a name is a short form of another, or a beginning or end of it long enough to be taken for one.
 *
 * @example
 * [isNicknameOf('Mike', 'Michael'), isNicknameOf('Kev', 'Kevin'), isNicknameOf('Mary', 'Joan')]
 * // => [true, true, false]
 */
export function isNicknameOf(written: string, given: string): boolean {
  const short = letterKey(written)
  const long = letterKey(given)
  if (short === long || short === '' || long === '') return false
  if (isShortFor(short, long) || isShortFor(long, short)) return true
  if (short.length >= 3 && short.length < long.length && long.startsWith(short)) return true
  return short.length >= 4 && short.length < long.length && long.endsWith(short)
}

function isShortFor(short: string, long: string): boolean {
  return shortForms.get(long)?.has(sound(short)) ?? false
}

/** Bennie, Benny and Beni are one short form. */
function sound(short: string): string {
  return short.replace(/(.)\1/g, '$1').replace(/(?:ie|ey|ee|i)$/, 'y')
}
