/** Given names that share short forms, a colon, the short forms. What a letter is likely to meet, gathered by hand; not a full list. */
export const nicknameFamilies = `
aaron: ron ronny ari; abel abraham abram: abe bram ab ebby; abigail: abby abbie gail
ada adela adele adeline adaline adelle: ada addy dell della delia lena lina; addison: addy; adelaide: addie della heidi
adrian adriana adrienne: ade adri; agatha: aggy; agnes: aggie nessa; aileen eileen: lena ally leeny
alan allan allen alastair alistair alasdair: al ally; albert alberto: al bert bertie; aldous aldo: al
alexander alexandra alexandre alejandro alejandra aleksander aleksandra aleksandr oleksandr alexandros: alex al alec sandy sasha lex xander alix lexi lexie sandra sascha ale
alexis: lex lexy alex; alfred alfredo: alf alfie fred freddie; alfreda frieda: freddy freda; algernon: algy
alice alicia alison allison: ali allie alie ally; alma almira elmira: allie myra; alonzo alonso: lon lonzo al lonny
althea: thea ally; alvin alva: al vin; alyssa: lyss lissa ally; amanda: mandy manda; amelia emilia: amy millie mel emmy
amos moses: mo mose; anastasia: ana stacy stasia nastya; anderson: andy
andrew andre andrea andreas andrzej andrei andrej: andy drew andi dre; angela angelina angelica angeline: angie angel
ann anna anne annette: annie nan nancy nannie anita; annabel annabelle: anna bella belle; anselm: ansel
anthony antonio antoine anton antonia antoinette: tony ant toni; arabella: bella belle bel ara; araminta: minty
archibald: archie arch; arlene: arly lena; arnold: arn arny; arthur: art artie; ashley ashleigh: ash lee; audrey: dee aud
augustus augustine augusta: gus augie august; aurelia aurora: rory aura rilla; austin: aust; barbara: barb babs barbie bobbie
barnabas barnaby: barney barn; bartholomew: bart barty; beatrice beatrix beatriz: bea trixie bee
belinda: bel belle lindy linda bindy; benjamin benedict bennett benedikt: ben benny benji benjy
bernard bernadette bernardo: bernie; bertha bertram bertrand robertha: bert bertie birdy; bessie: bess; bethany: beth
beverly beverley: bev; blanche: bea; bradley bradford: brad; brenda: bren brandy; brian bryan bryant: bry
brianna breanna: bree anna; bridget: bridie biddy; brittany brittney britney: brit britt; broderick: brody rod rick brady
caitlyn kaitlin kaitlyn: cait kait katie kat caity; calvin: cal; cameron: cam; camille camilla: cam cammy milly mila
candace candice: candy; carla carlotta charlotta karla: carly lottie carl; carlton carleton: carl; carmen carmela: carm mel
caroline carolyn carol: carrie caro lyn carol; cassandra: cass cassie sandra
catherine katherine kathryn katharine kathleen caitlin katarina katarzyna ekaterina yekaterina: kate katie kathy cathy kat cat kitty kit kay katya kasia
cecilia cecily: cece cissy cecil; cedric: ced rick; celeste celia: cel celie; celinda: linda lindy; chandler: chan
charity cherie: cher cherry; charles charlotte carlos: charlie chuck chas lottie chaz chip; chauncey: chan; chelsea: chels
cheryl sherry: cher sherry; chester: chet; chloe: clo
christopher christian christina christine christopher kristina kristin kristen kristine krzysztof christoph: chris kit topher chrissy tina christy christie kris krissy kristy stina
cicely: cis cissy; clara clarissa clarinda claire: clare cissy clara; clarence: clare; claudia: claud
clement clementine clemence: clem; clifford clifton: cliff; clinton: clint; conrad constantin: con conny; constance: connie
cordelia: cordy delia; corinne corinna cora: cory cora; cornelius cornelia: corny neil niel nell con; courtney: court
crystal: crys chris; curtis: curt; cynthia: cindy; dale: dal; damian damien damon: dame day
daniel daniela danielle danielle daniil: dan danny dani; daphne: daph; darlene: darla lena; darrell daryl: dare
david davide: dave davey davy; deborah debra: deb debbie; delbert adelbert: del bert; delilah: lila dell; della: dell
delores dolores: lola dee; demetrius dimitri dmitri dimitrios: dima mitya dee jim; dennis denise: den denny
derek derrick: del rick; desmond: des; diana diane: di; dominic dominique domenico: dom nick; dominick: dom nick
donald donna: don donnie; dorian: dory; dorothy dorothea: dot dottie dolly dora; douglas: doug; drusilla: dru silla; duncan: dunc
dylan: dyl; earnest: ernie; ebenezer: eben eb; edgar edmund edward edwin eduardo edwina: ed eddie ned ted teddy eddy
edith: edie ede; edmond: ed ned ted; edna: eddie; elbert: bert al; eldred: el
eleanor elena helen helena: ellie nell nelly nora lena ellen; eleazar eliezer: lazar ely; elijah elias: eli; eliphalet: life
elisha: lish eli
elizabeth elisabeth elisabetta elizaveta isabel isabella isabelle: nib ib tibby liz lizzie beth betsy betty eliza libby lisa liza bess izzy bella belle lise elsie
ella ellen: ellie nell nelly elle; elmer elmo: el; elvira elva: elvy; elwood: woody; emeline emmeline: emmy em milly lina
emerson: em; emily emma emmanuel emmanuelle: em emmy manny; epiphany: pip; erasmus: ras; eric erica erik erika: rick ricky
ernest ernesto: ernie; esmeralda: esme; esther: essie; eudora: dora; eugene eugenia evgeny yevgeny: gene genie zhenya
eustace: stacy; evangeline: eva evie angie; evelyn: evie eve lyn; everett: ev rett; ezekiel: zeke ez; ezra: ez; faith: fay
felicia felicity felix: fliss lissa fee flick; ferdinand fernando: ferdie nando; fidelia: delia; fiona: fi fee; flora: flo
florence: flo florrie
frances francis francesca francesco francisco franziska: fran frank frankie frannie paco pancho cesca franny sissy
franklin: frank; frederick frederic frederica friedrich federico: fred freddie freddy rick fritz; fredrick: fred
gabriel gabriela gabrielle: gabe gabby; gabriella: gabby ella; garrett gareth garfield: gary gaz garry; genevieve: gen viv jenny
geoffrey jeffrey: geoff jeff; george georgina georgia: georgie gina; gerald geraldine gerard: gerry jerry; geraldine: gerry dina
gertrude: gert trudy; gilbert: gil bert; gillian jillian: gill jill jilly; giovanni: gianni vanni; giuseppe: beppe peppe
gloria: glory; graham graeme: gray; gregory grigory: greg; guillermo: memo; gustav gustave gustavo: gus; gwendolyn: gwen wendy
gwyneth: gwen; hamilton: ham; hannah: hanna
harold harry henry henrik henrietta harriet heinrich enrique: harry hal hank hattie etta kike; hedwig: hedy; helene: lena ellie
henrike hendrik: rik henk; herbert: herb bert; hermione hermann herman: herm manny; hester: hetty essie; hezekiah: hez ky
hillary hilary: hil; hiram: hi; honora: nora norah honey; hope: hopie; horatio horace: race horry; howard: howie
hubert: hugh bert; hugh hugo: hughie; ida: idy; ignacio ignatius: nacho iggy; immanuel: manny; imogen: immy; ingrid: inga
irene irina: rena ira; isaac: ike zac; isabella isadora: izzy dora; isaiah: zay izzy; isidore: izzy dory; israel: izzy
iva ivan: van; jackson: jack jax; jacob jakub james jaime jacques: jake jim jimmy jamie jem kuba jay; jacqueline: jackie jacqui
jameson: jamie; jane janet janice: jan janie jenny; janette: jan netty; jasmine: jas jaz; jason: jay; jasper: jas
jean jeanette jeanne: jeannie; jebediah: jeb; jedidiah: jed; jeffery: jeff; jemima: jem mima; jennifer: jen jenny jenn
jerald: jerry; jeremiah jeremy jerome: jerry jem; jerusha: rusha; jessamine: jess; jessica jessie: jess jessie
joachim joaquin: joe jo quino; joan joanna joanne johanna: jo joanie; jocelyn joscelin: joss lyn; joel: jo
john jonathan johnathan juan johannes johan jan: jack johnny jon jonny hans; jonas: jon; jordan: jordy judd
joseph josephine jose josef jozef giuseppe: joe joey jo josie pepe jojo; joshua: josh; josiah: joe si; joyce: joy
judith judy: judy jude; judson: jud; julia julie juliet julian julius: jules julie; julianne julianna: jules juli
justin justine: jus; justus: just; karen: kaz; katarina katrina catrina catriona: kat trina cat rina kate; kayla mikayla: kay
kelly: kel; kelvin: kel; kendall kendra: ken kenny; kenneth: ken kenny; kerstin: kersty; kevin: kev; kieran: kier
kimberly kimberley: kim kimmy; kirsten kirstin: kirsty kris; konstantin constantine: kostya costa; kristopher: kris; kurt: kurty
lafayette: fate; lambert: bert; lancelot: lance; laura lauren laurence lawrence lorenzo laurent: larry laurie lori enzo lars loz
lavinia: vinny vina; leah: lee; leander: lee andy; lemuel: lem; lena magdalene: lena
leo leonard leonardo leon leopold: leo len lenny; leona leonora leonie: nora leo leony; leslie: les; lester: les
letitia: letty tish titia; levi: lev; lewis louis louise luis luisa louisa ludwig: lou louie lulu
lillian lily liliana: lil lilly lily; lincoln: linc; linda: lindy; lindsay lindsey: linds; lionel: leo; lois: lo; lorenza: loren
loretta: etta lorrie retta; lorraine: rainey lori; lucas lukas lucy lucia lucille luciana: luke lu lucky lulu
lucinda: cindy lucy lu; luther: lu; lydia: lyddy liddy; mabel mable: may belle; mackenzie: mac kenzie
madeline madeleine magdalena: maddie maddy lena magda; malachi: mal; malcolm: mal mac colm; mandy: mand
manuel manuela: manny manolo; marcella marcel marcelo: marcy cella; marcus marc mark marco marcin: marc mark
margaret margarita margarete margot malgorzata: maggie meg peggy marge greta rita peg daisy megan gosia margie
maria marie mary miriam marianne: molly polly mamie mimi mia mari masha; marian marion maryanne: mari marnie; marilyn: mari lyn
marissa marisa: rissa mari; marjorie marjory: marge margie; marlene: marly lena; marshall: marsh
martha martin martina: marty tina mart; marvin: marv merv; matilda mathilda mathilde: tilly matty maud tilda
matthew matthias mateo matteo mateusz matthews: matt matty mattie; maureen: mo reenie; maurice: mo morrie; maurine: mo
maxime: max; maximilian maximillian maxine maxwell maxim maximiliano: max; megan: meg
melanie melissa melinda: mel lissa missy mindy; mercedes: mercy sadie; meredith: merry; mervyn mervin: merv
michael michaela michelle miguel mikhail michal mikael: mike mick mickey micky mikey misha shelly chelle; mildred: millie
millicent: millie; minerva: minnie nerva; miranda: randy mandy; mitchell: mitch; mohammed muhammad mohamed: mo; monica monika: mon
montgomery: monty; mordecai: mort; mortimer morton: mort; muriel: mur; myron: my; nancy: nan; naomi: nomi; napoleon: nap leon
natalie natalia nathalie natasha: nat tasha talia nata; natasha: tash nat; nathan nathaniel: nat nate; nehemiah: nemi
nelson: nels nel; nettie: net; newton: newt
nicholas nicolas nicole nikolai nikolas nicola niccolo: nick nicky nico nik nicki niki kolya nikki; nigel: nige; noel noelle: no
nora eleonora: non; norman: norm; octavia: tavi; octavius: tavy; odette: ody; olive: ollie livvy
oliver olivia: ollie liv livvy olly; ophelia: philly; orlando: lando orly; orville: orv; oscar: ossie; otto: ot; owen: o
pamela: pam; parker: park; parthenia: thenie; patience: pat patty
patricia patrick patrizia: pat patty trish tricia paddy pats patsy; paul paula pauline paulina pablo: paulie polly pola
penelope: penny nell; percival: percy; percival: val; permelia: melia; perry: per; peter pieter pedro piotr: pete
petra petronella: nella pet; pheobe: fee; philip phillip philippa philipp philipina: phoebe phil pip pippa; phineas: phin
phoebe: fee; phyllis: phyl phil; pleasant: ples; preston: pres; priscilla: cilla; prudence: prue
quentin quincy quinton: quent quin; rachel: rach; rafael raphael raphaela: rafa rafe raf; ralph: ralphie; randal: randy
randall randolph: randy rand; raymond ramon ramona: ray mona; rebecca rebekah: becky becca bec; regina: reggie gina
reginald: reg reggie; renee renata: rennie nata; reuben ruben: rube ben; rhoda: rody
richard ricardo riccardo: rick rich dick richie ricky rik; robert roberto roberta robin: rob bob bobby robbie bert rob robby
roderic: rod; rodger: rodge; rodney roderick rodrigo: rod roddy; roger: rodge; roland: rollo; romeo roman: rom romy
ronald ronan: ron ronnie ronny; rosabel rosalinda rosalyn roslyn roxanne roxana: rose roz linda roxy rox
rosalind rosemary rosa rose roseanne rosalie: rose rosie roz rosy; roscoe: ross; rowena: ro rowie; roxie: rox; royal royce: roy
rudolph rudolf: rudy; rufina rufus: rufe; rupert: rupe; russell: russ rusty; ruth: ruthie; sabrina: brina; salvador salvatore: sal
samantha samuel samson: sam sammy; samson: sam; sandra: sandy; sarah sara: sadie sally; savannah: vannah sav anna; scott: scotty
sebastian: seb bas bastian; selena selina: lena sel; sergei sergey: seryozha; seymour: morey; shaina: sha; shannon: shan
sharon: shaz; shaun shawn: sh; sheila: sheel; shelby: shel; sheldon shelton: shel; shirley: shirl; sidney sydney: sid syd
sigmund siegfried: sig; silas: si; silvester: syl; simeon simon: si sim; simone: sim; smith: smitty; socrates: crates
solomon: sol solly; sondra: sondy; sophia sofia sophie: soph sophy; spencer: spence; stacey eustacia: stace
stanley stanislav stanislaw: stan staszek; stella estelle: essie
stephen steven stephanie stefan stefanie esteban stephan stefano: steve stevie steph stef; stewart stuart: stu; sullivan: sully
susan susanna suzanne susannah: sue susie suzy suki; susannah: sanna susie; sybil: syb; sylvester: sly; sylvia: syl
tabitha: tabby; tamara tamsin: tam tammy; tasha: tash; tatiana tatyana: tanya tania; taylor: tay; temperance: tempy
terence teresa theresa terrance: terry tess terri tessa tracy; terrence: terry; thaddeus: thad tad ted
theodore theodora: ted teddy theo dora; theophilus: theo; theresa therese: terry tess tessa tracy reese
thomas tomas tomasz: tom tommy tomek; tiffany: tiff; timothy: tim timmy; tobiah: toby; tobias toby: toby tobi; tracey: trace
travis: trav; trevor: trev; trinity: trin; tristan tristram: tris; tyler tyrone tyson: ty; ulysses: lys; uriah: riah
ursula: ursie; valentin: val; valerie valentina valentine valeria: val vale; vanessa: nessa ness; vaughn: von; vernon: vern
veronica: ronnie vera roni; vicente: chente; victor victoria viktor viktoria: vic vicky vicki tori vik; victorine: vic
vincent vincenzo: vin vinny vince; viola violet: vi; virginia: ginny gina; vivian vivienne: viv; vladimir: vlad vova volodya
waldo: wald; wallace: wally wal; walter: walt wally; wanda: wendy; warren: ren; washington: wash; webster: web; wesley: wes
whitney: whit; wilber wilbur wilbert wilburn: will willie bert; wilfrid: wilf fred; wilhelmina: mina minnie willa billie wilma
william wilhelm guillaume willard wilfred wilson: bill billy will willy liam wilf; winfield: win
winifred winnifred: freddy winnie win; winifred: winnie fred; winston: win; woodrow: woody drew; xavier: xavi; xenia: zena
yolanda: yoli; yvonne yvette: vonnie evie; zachariah zechariah: zack zach; zachary zacharias: zach zack; zebulon zebedee: zeb
zelda griselda: zelda selda; zephaniah: zeph; zoe: zo`
