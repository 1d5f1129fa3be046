/** A sixth series, with Iceland, Latvia and Lithuania: made to judge the reader of accents that was learned anew, and read by nobody before. */
import { frames, landsOf, type People } from './lands-further.ts'
import type { Land, World } from './world.ts'

const more: Readonly<Record<string, readonly [phone: Land['phone'], end: string, forms: string, shown: string]>> = {
  ...frames,
  IS: [['+354 612 ', [4]], 'is', 'ehf.|hf.', 'Ísland'],
  LV: [['+371 2612 ', [4]], 'lv', 'SIA|AS', 'Latvija'],
  LT: [['+370 612 4', [4]], 'lt', 'UAB|AB', 'Lietuva'],
}

const people: People = {
  GB: [
    'Clive|Seonaid|Olwen|Tristram',
    'Abernethy|Ockham|Ffoulkes|Illtyd-Jones|Featherstone',
    'Tanner Lane #|Mill Court #',
    'Exeter EX1 1GF|Durham DH1 3HP',
  ],
  IE: [
    'Caoilfhionn|Séamus|Órla|Tadhg',
    'Ó Cearúil|Mac Giolla|Hanrahan|Ní Bhriain',
    'Quay Lane #|Shannon Road #',
    'Limerick V94 T28R|Sligo F91 X2C5',
  ],
  US: [
    'Darlene|Raimundo|Philippa|Clarence',
    'Beaumont|Ibarra-Lowe|Oglethorpe|Pfeiffer|Zamarripa',
    '# Cedar Hollow Road|# Union Street, Floor 3',
    'Denver, CO 80203|Austin, TX 78701',
  ],
  DE: [
    'Gösta|Wiebke|Ansgar|Elfriede|Jörn',
    'Schlößer|Münzenberg|Höltge|Rühmkorf|Illigens',
    'Schillerstraße #|Zum Weißen Stein #',
    '28195 Bremen|34117 Kassel',
  ],
  AT: ['Leopoldine|Wenzel|Gerlinde', 'Öllinger|Käfer|Strößner|Wögerbauer', 'Mozartgasse #|Rennweg #', '1030 Wien|6020 Innsbruck'],
  CH: ['Urs|Ladina|Géraldine|Flurin', 'Bürgi|Rüttimann|Crélier|Illi', 'Bahnhofplatz #|Chemin du Lac #', '6003 Luzern|1003 Lausanne'],
  FR: [
    'Ghislaine|Anaël|Théophile|Maïwenn|Bérengère',
    'Gautreau|Lécuyer|Châtenay|d’Aubigné|Noël',
    'rue des Tilleuls, #|# quai Voltaire',
    '44000 Nantes|31000 Toulouse',
  ],
  BE: ['Joëlle|Wouter|Aurèle', 'Vandenbrouck|Claessens|Piérard', 'Rue Haute #|Kerkstraat #', '4000 Liège|9000 Gent'],
  ES: [
    'Nuria|Íñigo|Begoña|Asunción',
    'Peñalver|Ibáñez|Gálvez Rubio|Zúñiga|Llorente',
    'Calle del Pez, #|Avenida de Burgos, #',
    '50001 Zaragoza|48001 Bilbao',
  ],
  MX: [
    'Xóchitl|Cuauhtémoc|Ángel',
    'Arámbula|Nuñez|Treviño',
    'Calle Orizaba #|Avenida Juárez #',
    '06700 Ciudad de México|44100 Guadalajara',
  ],
  PL: [
    'Wacław|Kinga|Sławomira|Błażej|Żaneta',
    'Kłosiński|Szczęsna|Dźwigoń|Żurawska|Łapiński',
    'ul. Zielona #|ul. Świętego Jana #',
    '80-001 Gdańsk|61-001 Poznań',
  ],
  CZ: ['Vítězslav|Růžena|Ctirad|Květuše', 'Šťáhlavský|Řezáč|Vávrová|Hůlka', 'Dlouhá #|U Mlýna #', '602 00 Brno|301 00 Plzeň'],
  SK: ['Vŕbo|Ľubica|Stanislav|Žofia', 'Mŕtvy|Hríbiková|Kŕčová|Ďurčanský|Tŕnik', 'Hlavná #|Lesná #', '040 01 Košice|010 01 Žilina'],
  HR: ['Vjekoslav|Željka|Tonći', 'Đurđević|Kovačić|Šimunić', 'Ilica #|Vukovarska #', '21000 Split|10000 Zagreb'],
  SI: ['Jernej|Špela', 'Črnigoj|Žagar|Kokošar', 'Slovenska cesta #|Trubarjeva #', '1000 Ljubljana|2000 Maribor'],
  SE: ['Torbjörn|Åsa|Märta|Göte', 'Hjelmgård|Österlind|Sjöqvist|Åhlin', 'Storgatan #|Södra Vägen #', '411 05 Göteborg|753 20 Uppsala'],
  NO: ['Øyvind|Ragnhild|Åshild|Sæmund', 'Bjørnstad|Kvæven|Måløy|Ødegaard', 'Strandgata #|Bjerkeveien #', '5003 Bergen|7011 Trondheim'],
  DK: ['Søren|Kirstine|Bjørk', 'Nørregård|Kjærulff|Ågesen', 'Nygade #|Ved Åen #', '8000 Aarhus C|5000 Odense C'],
  FI: ['Päivikki|Jyrki|Sisko', 'Hämäläinen|Yrjölä|Mäkelä|Åström', 'Mannerheimintie #|Rantakatu #', '33100 Tampere|20100 Turku'],
  HU: ['Győző|Ildikó|Tünde|Örs', 'Szűcs|Bőhönyey|Kékesi|Füredi', 'Kossuth utca #.|Fő tér #.', '6720 Szeged|4024 Debrecen'],
  RO: [
    'Sânziana|Răzvan|Ștefania|Horațiu',
    'Mureșan|Bălțățeanu|Crăciun|Țurcanu',
    'Strada Lungă nr. #|Bulevardul Unirii nr. #',
    '400001 Cluj-Napoca|700001 Iași',
  ],
  TR: [
    'Çağrı|İlknur|Özgür|Gülşah',
    'Yıldırım|Öztürkoğlu|Şahinbaş|Ağırman',
    'Atatürk Caddesi No: #|Gül Sokak No: #',
    '35210 İzmir|06420 Ankara',
  ],
  PT: ['Gonçalo|Leonor|Estêvão', 'Brandão|Guimarães|Abrunhosa', 'Rua do Almada, #|Travessa da Sé, #', '4050-001 Porto|3000-001 Coimbra'],
  BR: [
    'Luísa|Thiago|Conceição',
    'Araújo|Bulhões|Magalhães',
    'Rua Aurora, #|Avenida Paulista, #',
    '01310-100 São Paulo|30110-000 Belo Horizonte',
  ],
  IT: ['Niccolò|Delfina|Gesuè', 'Cantù|Nicolì|D’Angiò|Fabbri', 'Via Garibaldi #|Corso Umberto #', '40121 Bologna|50122 Firenze'],
  NL: ['Sjoerd|Marijke|Daniël', 'van Rijswijk|de Groot|Hoëcker', 'Keizersgracht #|Marktplein #', '1016 EE Amsterdam|6211 CK Maastricht'],
  IS: [
    'Guðrún|Þórður|Sigríður|Ólöf|Þorgeir',
    'Aðalsteinsdóttir|Þorvaldsson|Hreiðarsson|Bjarkadóttir',
    'Laugavegur #|Skólavörðustígur #',
    '101 Reykjavík|600 Akureyri',
  ],
  LV: ['Jānis|Kristīne|Mārtiņš|Ilze', 'Bērziņš|Ozoliņa|Kalniņš|Krūmiņš', 'Brīvības iela #|Lāčplēša iela #', 'LV-1010 Rīga|LV-3401 Liepāja'],
  LT: [
    'Jūratė|Žygimantas|Rūta|Mindaugas',
    'Kazlauskienė|Žukauskas|Jankūnaitė|Čepaitis',
    'Gedimino pr. #|Vilniaus g. #',
    'LT-01103 Vilnius|LT-44280 Kaunas',
  ],
}

export const worldSixth: World = {
  lands: landsOf(people, more),
  titles:
    'Head of Content|Graduate Recruiter|Public Affairs Manager|Director of Communications|Picture Editor|Engagement Lead|Chief Operating Officer|Research Associate|Press Secretary|Talent Acquisition Manager|Senior Editor|Speechwriter'.split(
      '|',
    ),
  houses: 'Ashdown|Bellingham|Carrick|Dunmore|Elmsworth|Glenfield|Hillbrook|Inverness|Larkspur|Oakmill|Quillon|Tillbury'.split('|'),
  trades: 'Press|Advisory|Studio|Foundation|Broadcasting|Analytics|Partners|Museum|Legal|Chambers'.split('|'),
}
