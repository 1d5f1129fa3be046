/** A fourth and a fifth series: people, streets, towns, houses and titles of their own. The fourth is read before something is mended, the fifth after. */
import { type Land, land, type World } from './world.ts'

/** Country · phone prefix and digits · domain · legal forms · country as shown. */
export const frames: Readonly<Record<string, readonly [phone: Land['phone'], end: string, forms: string, shown: string]>> = {
  GB: [['+44 7911 12', [4]], 'co.uk', 'Ltd|LLP|plc', 'United Kingdom'],
  IE: [['+353 87 123 ', [4]], 'ie', 'Ltd|DAC', 'Ireland'],
  US: [['+1 617 555 01', [2]], 'com', 'Inc.|LLC|Corp.', ''],
  DE: [['+49 1577 81', [5]], 'de', 'GmbH|AG|KG', 'Deutschland'],
  AT: [['+43 664 51', [5]], 'at', 'GmbH', 'Österreich'],
  CH: [['+41 79 612 ', [2, 2]], 'ch', 'AG|GmbH', 'Schweiz'],
  FR: [['+33 6 71 20 4', [1, 2]], 'fr', 'SAS|SARL', 'France'],
  BE: [['+32 478 31 ', [2, 2]], 'be', 'SA|BV', 'Belgique'],
  ES: [['+34 655 71 ', [2, 2]], 'es', 'S.L.|S.A.', 'España'],
  MX: [['+52 55 4321 ', [4]], 'com.mx', 'S.A. de C.V.', 'México'],
  PL: [['+48 601 23', [1, 3]], 'pl', 'Sp. z o.o.|S.A.', 'Polska'],
  CZ: [['+420 777 51', [1, 3]], 'cz', 's.r.o.|a.s.', 'Česká republika'],
  SK: [['+421 911 42', [1, 3]], 'sk', 's.r.o.|a.s.', ''],
  HR: [['+385 98 31', [1, 4]], 'hr', 'd.o.o.', 'Hrvatska'],
  SI: [['+386 41 52', [1, 3]], 'si', 'd.o.o.', 'Slovenija'],
  SE: [['+46 76 210 ', [2, 2]], 'se', 'AB', 'Sverige'],
  NO: [['+47 98 41 ', [2, 2]], 'no', 'AS', 'Norge'],
  DK: [['+45 61 72 ', [2, 2]], 'dk', 'ApS|A/S', 'Danmark'],
  FI: [['+358 45 671', [4]], 'fi', 'Oy|Oyj', 'Suomi'],
  HU: [['+36 70 321 ', [4]], 'hu', 'Kft.|Zrt.', ''],
  RO: [['+40 744 51', [4]], 'ro', 'S.R.L.', ''],
  TR: [['+90 533 612 ', [2, 2]], 'com.tr', 'A.Ş.|Ltd. Şti.', 'Türkiye'],
  PT: [['+351 917 42', [1, 3]], 'pt', 'Lda.|S.A.', 'Portugal'],
  BR: [['+55 21 98765-', [4]], 'com.br', 'Ltda.', 'Brasil'],
  IT: [['+39 347 612', [4]], 'it', 'S.r.l.|S.p.A.', 'Italia'],
  NL: [['+31 6 4321 ', [4]], 'nl', 'B.V.', 'Nederland'],
}

/** For each country given names, family names, streets and towns. */
export type People = Readonly<Record<string, readonly [given: string, family: string, streets: string, towns: string]>>

const further: People = {
  GB: [
    'Iain|Marnie|Siân|Alastair|Bronwen',
    'MacIlwraith|Hornby|Llewelyn-Rees|Illsley|O’Dowd',
    'Foundry Walk #|Kiln Street #',
    'Cardiff CF10 1EP|Norwich NR2 1TF',
  ],
  IE: [
    'Eoghan|Róisín|Niamh|Dáithí',
    'Ó Briain|McInerney|Ní Dhomhnaill|Kilcullen',
    'Abbey Street #|Parnell Row #',
    'Galway H91 E8C2|Cork T12 W8KP',
  ],
  US: [
    'Lorna|Ignacio|Beyoncé-Maud|Willard|Zoraida',
    'Illgner|Fernández-Cole|Kellerman|Thibodeaux|Vandermolen',
    '# Pine Ridge Road|# Milk Street, Suite 12',
    'Boston, MA 02109|Boise, ID 83702',
  ],
  DE: [
    'Bernd|Imke|Jobst-Dieter|Mareile|Tönnies',
    'Flößer|Grüneberg|Lörracher|Rüßmann|Illing',
    'Goethestraße #|Am Mühlbach #',
    '70173 Stuttgart|04109 Leipzig',
  ],
  AT: ['Leopold|Veronika|Käthi', 'Grießler|Moosbrugger|Zwölfer', 'Linzer Gasse #|Höttinger Au #', '6020 Innsbruck|4020 Linz'],
  CH: ['Reto|Urs|Ursina|Léonie', 'Äschlimann|Rüegg|Zurbriggen|Favré', 'Bahnhofplatz #|Rämistrasse #', '8001 Zürich|3011 Bern'],
  FR: [
    'Anne-Laure|Édouard|Loïse|Thibault|Perrine',
    'Crêpieux|Lançon|Désormeaux|Hénaff|Quémeneur',
    '# rue de l’Évêché|# boulevard Carnot',
    '31000 Toulouse|67000 Strasbourg',
  ],
  BE: ['Thérésa|Maïté|Wouter', 'Lambiotte|Desmet|Vandenbossche', '# rue Neuve|# quai au Foin', '1000 Bruxelles|4000 Liège'],
  ES: [
    'Ignasi|Ángeles|Íñaki|Montserrat|Raimon',
    'Cebrián|Íscar|Ferrándiz|Güell|Zubizarreta',
    'Calle Serrano, #|Plaza de España, #',
    '46002 Valencia|41001 Sevilla',
  ],
  MX: [
    'Itzel|Cuauhtémoc|Araceli',
    'Peñaloza|Ordaz|Téllez Girón',
    'Avenida Reforma #|Calle Madero #',
    '44100 Guadalajara|06600 Ciudad de México',
  ],
  PL: [
    'Świętosława|Jędrzej|Ludwika|Bolesław|Iwona',
    'Źrebiec|Kaczyńska|Łabędź|Młynarczyk|Ostrowicz',
    'ul. Piękna #|ul. Świdnicka #',
    '50-029 Wrocław|80-831 Gdańsk',
  ],
  CZ: [
    'Řehoř|Ilona|Lubomír|Anežka|Oldřich',
    'Šafařík|Ďásek|Vyskočil|Ježek|Něžný',
    'Palackého #|Na Příkopě #',
    '370 01 České Budějovice|500 03 Hradec Králové',
  ],
  SK: ['Ľuboslava|Ján|Žofia', 'Vŕbik|Kľúčovský|Ďurišová', 'Štúrova #|Mlynská #', '010 01 Žilina|974 01 Banská Bystrica'],
  HR: ['Anđela|Krešimir|Jasna', 'Šimunić|Čačić|Grđić', 'Vukovarska #|Strossmayerova #', '51000 Rijeka|31000 Osijek'],
  SI: ['Žiga|Špela|Matjaž', 'Kovačič|Žnidaršič|Hočevar', 'Slovenska cesta #|Prešernova #', '1000 Ljubljana|2000 Maribor'],
  SE: [
    'Gudmund|Linnéa|Märit|Ingela|Hjördis',
    'Stålnacke|Äppelgren|Brännström|Illerström|Öhrn',
    'Sveavägen #|Östra Ågatan #',
    '582 24 Linköping|702 10 Örebro',
  ],
  NO: ['Åshild|Eirik|Sølvi', 'Ørjasæter|Bråthen|Lillehammer', 'Storgata #|Øvre Slottsgate #', '7011 Trondheim|9008 Tromsø'],
  DK: ['Bjarke-Peter|Ulla|Gyða', 'Lærke|Krøyer|Bøgelund', 'Algade #|Sønder Boulevard #', '4000 Roskilde|6000 Kolding'],
  FI: ['Ilmari|Kyösti|Aino', 'Pöllänen|Yli-Äyhö|Leppälä', 'Mannerheimintie #|Itäinen Pitkäkatu #', '20100 Turku|90100 Oulu'],
  HU: [
    'Dezső|Emőke|Illés|Gyöngyvér|Örs',
    'Csűrös|Hűvös|Öllős|Zsíros|Ürmössy',
    'Bajcsy-Zsilinszky út #.|Fő utca #.',
    '7621 Pécs|3525 Miskolc',
  ],
  RO: [
    'Lăcrămioara|Ilie|Steluța|Dănuț|Smaranda',
    'Țiriac|Bâtlan|Șuteu|Ionașcu|Câmpean',
    'Strada Mihai Eminescu nr. #|Bulevardul Eroilor nr. #',
    '500007 Brașov|550003 Sibiu',
  ],
  TR: [
    'Işılay|İlker|Gülçin|Tuğçe|Nilüfer',
    'Akıncı|Çağlayan|Yağız|Şenyurt|Dinçöz',
    'İnönü Bulvarı No: #|Gazi Caddesi No: #',
    '07100 Antalya|26010 Eskişehir',
  ],
  PT: [
    'Ilídio|Açucena|Estêvão|Graciete-Rita',
    'Queirós|Romão|Patrício|Varzim',
    'Avenida da Liberdade, #|Rua de São Bento, #',
    '4700-312 Braga|2400-013 Leiria',
  ],
  BR: [
    'Caetano Elói|Iolanda|Ângelo',
    'Sampaio|Brandileone|Falção',
    'Rua das Laranjeiras, #|Avenida Atlântica, #',
    '22240-003 Rio de Janeiro|80010-000 Curitiba',
  ],
  IT: ['Ilaria|Giosuè|Mattia|Letizia', 'D’Angiolini|Forlì|Illuminati|Bonfà', 'Via Mazzini #|Viale Italia #', '40121 Bologna|50123 Firenze'],
  NL: [
    'Jeroen|Imme-Marijn|Thijs',
    'van den Heuvel|Hoogland|Kuijpers',
    'Prinsengracht #|Witte de Withstraat #',
    '2511 CV Den Haag|9711 LM Groningen',
  ],
}

const last: People = {
  GB: [
    'Isla|Cerys|Gethin|Barnaby|Ottilie',
    'Illingham|Thornbury|Ap Iwan|Cornwell|McIver',
    'Tanner Row #|Orchard Close #',
    'Oxford OX1 3DP|Dundee DD1 4HN',
  ],
  IE: [
    'Caoimhe|Oisín|Máire|Fionn',
    'Ó Súilleabháin|Mulhern|Nic Giolla|Corrigan',
    'Quay Street #|Eyre Square #',
    'Limerick V94 T9PX|Sligo F91 W2R6',
  ],
  US: [
    'Irma|Cornell|Solveig|Ezequiel|Millicent',
    'Illescas|Farnsworth|Núñez-Ward|Okafor|Szymborski',
    '# Beacon Hill Drive|# Market Street, Floor 9',
    'Madison, WI 53703|Tucson, AZ 85701',
  ],
  DE: [
    'Irmgard|Arnulf|Dörte-Ute|Kläre|Lüder',
    'Schlößer|Wüstenhöfer|Kröplin|Imhoff|Nißle',
    'Schillerstraße #|Zur Alten Mühle #',
    '90402 Nürnberg|28195 Bremen',
  ],
  AT: ['Alois|Notburga|Güntram-Maria', 'Prößl|Ennsthaler|Kögl', 'Landstraße #|Grünangergasse #', '8010 Graz|6900 Bregenz'],
  CH: ['Beat|Seraina|Noëmi|Fridolin', 'Bösch|Wälti|Cathomas|Perrénoud', 'Spalenberg #|Grüngasse #', '4051 Basel|9000 St. Gallen'],
  FR: [
    'Marie-Gaëtane|Évariste|Solène|Gwénaël|Zélie',
    'Baïotto|Carême|Delâtre|Rougé|Vilçot',
    '# rue du Maréchal Foch|# cours Mirabeau',
    '35000 Rennes|06000 Nice',
  ],
  BE: ['Anaëlle|Ghislain|Ilke', 'Colpaert|Hénin|Van Looveren', '# rue Haute|# avenue des Érables', '5000 Namur|7000 Mons'],
  ES: [
    'Encarna|Úrsula|Óliver-Luis|Jordi|Aránzazu',
    'Castañeira|Iturralde|Peiró|Argüelles|Yáñez',
    'Calle Goya, #|Rambla Nova, #',
    '50001 Zaragoza|29015 Málaga',
  ],
  MX: ['Citlalí|Porfirio|Ilse Yolanda', 'Cantú|Nájera|Quiñonez', 'Calle Hidalgo #|Avenida Juárez #', '64000 Monterrey|72000 Puebla'],
  PL: [
    'Włodzimierz|Jagoda|Ścibor|Idzi|Kazimiera',
    'Wężyk|Borzęcka|Świetlik|Żółkiewski|Ignaczak',
    'ul. Krótka #|ul. Żelazna #',
    '40-013 Katowice|20-109 Lublin',
  ],
  CZ: [
    'Vítězslav|Iveta|Drahomíra|Otakar|Žofie',
    'Ryšavý|Kříženecký|Tůma|Škoda|Ďurďák',
    'Jiráskova #|U Věže #',
    '460 01 Liberec|760 01 Zlín',
  ],
  SK: ['Miloslav|Júlia|Božidara', 'Ťažký|Hľadačová|Mišík', 'Kmeťkova #|Námestie slobody #', '080 01 Prešov|949 01 Nitra'],
  HR: ['Đurđica|Hrvoje|Nikšica', 'Žderić|Pavičić|Ćosić', 'Frankopanska #|Obala kralja Tomislava #', '23000 Zadar|42000 Varaždin'],
  SI: ['Jernej|Živa|Alenka', 'Čeferin|Šuštaršič|Vovk', 'Trubarjeva cesta #|Glavni trg #', '3000 Celje|4000 Kranj'],
  SE: [
    'Torsten|Britt-Marie|Hällevi|Sixten|Änglamark',
    'Ljungström|Åhlén|Grönkvist|Ivarsson|Källgren',
    'Skolgatan #|Norra Strandgatan #',
    '903 26 Umeå|352 30 Växjö',
  ],
  NO: ['Kjærsti|Asbjørn|Ingvild', 'Håkonsen|Rørvik|Åmodt', 'Kirkegata #|Nedre Elvehavn #', '4006 Stavanger|6003 Ålesund'],
  DK: ['Åge-Martin|Sølvej|Ejnar', 'Næsted|Illum|Søgård', 'Havnegade #|Øster Farimagsgade #', '7100 Vejle|8900 Randers'],
  FI: ['Eeva-Liisa|Kyllikki|Jyri', 'Ylönen|Rämö|Kähkönen', 'Hallituskatu #|Läntinen Rantakatu #', '40100 Jyväskylä|70100 Kuopio'],
  HU: [
    'Ödön|Szörénke|Imelda|Gergely|Hajnalka',
    'Zsűrös|Bőgel|Kőműves|Ijjas|Fésűs',
    'Dózsa György út #.|Liliom utca #.',
    '9700 Szombathely|8000 Székesfehérvár',
  ],
  RO: [
    'Ținuța|Ileana|Costică|Brândușa|Iancu',
    'Șerbănescu|Drăghici|Țîrlea|Moțoc|Rădoi',
    'Strada Nicolae Bălcescu nr. #|Aleea Castanilor nr. #',
    '900001 Constanța|410068 Oradea',
  ],
  TR: [
    'Ilgın|Şükriye|Öykü|Bünyamin|Göksel',
    'Kırımlı|Güçlü|İşcan|Yazıcıoğlu|Bıçakçı',
    'Barbaros Bulvarı No: #|Lale Sokak No: #',
    '55030 Samsun|42060 Konya',
  ],
  PT: [
    'Inácia|Belmiro|Hermínia|Damião',
    'Corrêa|Mendonça|Sequeirã|Noronha',
    'Rua das Flores, #|Largo do Paço, #',
    '9000-018 Funchal|7000-810 Évora',
  ],
  BR: [
    'Ivã|Jussara|Antônia',
    'Catalão|Lôbo|Itagibá',
    'Rua Augusta Borges, #|Avenida Ipiranga, #',
    '90010-150 Porto Alegre|40020-000 Salvador',
  ],
  IT: ['Irene|Cloè Maria|Fosca|Elia', 'Dell’Acqua|Salò|Iannelli|Pedrolì', 'Via Cavour #|Piazza Dante #', '10121 Torino|80132 Napoli'],
  NL: ['Maaike|Ivo|Liesbeth', 'de Bruijn|ter Horst|Terlouw', 'Lange Voorhout #|Nieuwstraat #', '3011 AD Rotterdam|5611 CM Eindhoven'],
}

export const worldFurther: World = {
  lands: landsOf(further),
  titles:
    'Head of Events|Junior Press Officer|Talent Partner|Director of Development|Features Editor|Marketing Associate|Lead Recruiter|Crisis Communications Manager|Chief People Officer|Brand Consultant|Assistant Editor|Fundraising Manager'.split(
      '|',
    ),
  houses:
    'Alderbrook|Illuminant|Cornhill|Drumlanrig|Evenlode|Farnborough|Garnet Hill|Holloway|Ironbridge|Killarney|Milford|Rillington'.split(
      '|',
    ),
  trades: 'Public Relations|Editions|Practice|Associates|Trust|Pictures|Group|Energy|Systems|Logistics'.split('|'),
}

export const worldLast: World = {
  lands: landsOf(last),
  titles:
    'Head of Brand|Senior Recruiter|Internal Communications Manager|Director of Programmes|Commissioning Editor|Campaign Lead|Chief Financial Officer|Policy Officer|Media Relations Specialist|Account Manager|Managing Editor|Hiring Manager'.split(
      '|',
    ),
  houses: 'Allerdale|Billowby|Cromarty|Ellwood|Fernilee|Idlewild|Kellingley|Lorne|Mornington|Pillar|Starling|Windermill'.split('|'),
  trades: 'Collective|Books|Workshop|Health|Interactive|Films|Holding|Robotics|Insurance|Council'.split('|'),
}

/** Makes countries of people; `by` has their frames. */
export function landsOf(people: People, by = frames): readonly Land[] {
  return Object.entries(people).map(([country, [given, family, streets, towns]]) => {
    const frame = by[country]
    if (!frame) throw new Error(`No frame for ${country}.`)
    const [phone, end, forms, shown] = frame
    const names = given.split('|').flatMap((first) => family.split('|').map((second) => `${first} ${second}`))
    return land(country, names.join('|'), streets, towns, shown, phone, end, forms)
  })
}
