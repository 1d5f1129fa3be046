/**
 * Given and family names that are commonly written with accents, by the language whose reader knows these. They raise a
 * question, or have the line read once more in that language; no letter is ever changed for being on a list.
 */
import { foldAccents } from '../text/fold.ts'

const namesByLanguage: Readonly<Record<string, string>> = {
  fra: 'Aurélie Amélie Anaïs André Andrée Agnès Aimé Aimée Adèle Béatrice Bénédicte Benoît Cécile Céline Chloé Clémence Clément Désirée Éléonore Élise Élodie Éloïse Émile Émilie Éric Étienne Ève Félix François Françoise Frédéric Frédérique Gaël Gaëlle Geneviève Gérard Gisèle Grégoire Grégory Hélène Hervé Héloïse Inès Irène Jérôme Jérémy Joël Joëlle José Josée Léa Léo Léon Loïc Maël Maëlle Mélanie Mélissa Michèle Mickaël Mylène Noël Noé Océane Pénélope Raphaël Raphaëlle Régine Régis Rémi Rémy René Renée Salomé Sébastien Ségolène Solène Stéphane Stéphanie Théo Théodore Thérèse Valérie Véronique Zoé Bérenger Béranger Côté Châtelain Chrétien Dubé Fréchette Gagné Garçon Gérin Hébert Lefèbvre Lefèvre Lemaître Lévesque Lévêque Maçon Ménard Mérieux Prévost Prévot Préfontaine Rhéaume Séguin Thériault Trépanier',
  deu: 'Björn Bärbel Günter Günther Götz Jörg Jürgen Käthe Müller Rüdiger Sören Ümit Bäcker Böhm Böhme Börner Brändle Bräuer Büchner Bühler Döring Dürr Fürst Fröhlich Förster Gärtner Göbel Göring Götze Großmann Grünwald Günzel Hänsel Häusler Höfer Höhne Hölzl Hübner Jäger Jänicke Kästner Köhler König Köster Krämer Kröger Krüger Krüger Kühn Küster Löffler Löwe Lüders März Möller Möhring Müller Nägele Nöth Öttinger Röder Rösch Rößler Rühl Sänger Schäfer Schäffer Schönfeld Schröder Schröter Schütz Schütze Strauß Süß Träger Vögele Weiß Weißmüller Wölfel Würz Zöllner Zürn',
  spa: 'Adrián Agustín Álvaro Andrés Ángel Ángela Ángeles Asunción Begoña Belén Concepción César Cristóbal Efraín Encarnación Félix Fermín Germán Héctor Iñaki Íñigo Inés Iván Jesús Joaquín José Julián Lucía Martín Matías Mónica Mercè Nicolás Noemí Óscar Purificación Ramón Raúl Rocío Rubén Salomón Sebastián Simón Sofía Tomás Verónica Víctor Zacarías Acuña Albarracín Álvarez Báez Beltrán Benítez Bermúdez Bolaños Cañizares Cáceres Calderón Cárdenas Castañeda Colón Cortés Díaz Domínguez Durán Fernández Galán García Gálvez Gómez González Guillén Gutiérrez Guzmán Hernández Íñiguez Ibáñez Jiménez Juárez León López Marín Márquez Martínez Méndez Meléndez Millán Muñiz Muñoz Núñez Ordóñez Páez Peláez Peña Pérez Quiñones Ramírez Rincón Ríos Rodríguez Román Sáez Sánchez Suárez Téllez Valdés Vásquez Vázquez Velázquez Yáñez',
  por: 'Antónia António Conceição Cláudia Cláudio Estêvão Eugénio Fátima Flávia Flávio Gonçalo Inês Inácio Jerónimo João Júlia Júlio Luís Luísa Lúcia Márcia Márcio Mário Mónica Patrícia Sebastião Sérgio Simão Sónia Vitória Assunção Brandão Câmara Conceição Encarnação Falcão Gonçalves Guimarães Leitão Magalhães Mourão Paixão Simões',
  pol: 'Łucja Łukasz Małgorzata Michał Paweł Rafał Stanisław Wiesław Władysław Zdzisław Żaneta Bronisław Czesław Grażyna Bożena Elżbieta Błażej Wójcik Wiśniewska Wiśniewski Dąbrowska Dąbrowski Kamiński Kamińska Zieliński Zielińska Szymański Szymańska Woźniak Kozłowska Kozłowski Jabłoński Jabłońska Wróbel Piątek Pawłowski Pawłowska Michałowski Górski Górska Śliwiński Śliwińska Szczepański Szczepańska Gołębiewska Gołębiewski Wąsik Zając Król Wróblewski Kołodziej Łukaszewicz Pająk Błaszczyk Sokołowski Głowacki Kaźmierczak Mróz',
  ces: 'Šárka Štěpán Šimon Žaneta Zdeněk Růžena Jiří Jiřina Ondřej Tomáš Lukáš Matěj Vojtěch Květa Květoslava Libuše Eliška Kateřina Markéta Adéla Blažena Bedřich Bořivoj Břetislav Dušan Miloš Aleš Luboš Ľuboš Přemysl Řehoř Tadeáš Zbyněk Novák Nováková Novotný Novotná Dvořák Dvořáková Černý Černá Procházka Procházková Kučera Kučerová Veselý Veselá Horák Horáková Němec Němcová Pokorný Pokorná Pospíšil Hájek Hájková Král Králová Jelínek Růžička Růžičková Beneš Benešová Sedláček Doležal Kolář Krejčí Čermák Vaněk Křížová Křížek Šimůnek Šťastný Šťastná Žďárská Kovář Mašek Tichý Urbánek Vlček Žák Švec Kadlecová',
  swe: 'Åke Åsa Märta Göran Görel Håkan Jörgen Öjvind Östen Sören Björn Börje Kåre Ingegärd Åkesson Åberg Ångström Björklund Björk Bäckström Fältskog Forsgård Grönlund Hägg Hägglund Häggström Höglund Järvinen Källström Lindström Löfgren Lönn Möller Nyström Öberg Öhman Österberg Östlund Sandström Sjöberg Sjögren Sjöström Söderberg Söderlund Söderström Åström Wallström Bergström Ekström Engström Hedström Holmström',
  dan: 'Søren Bjørn Jørgen Jørn Kåre Pål Søs Øystein Åge Åse Ådne Håkon Bård Frøydis Tønnes Ødegård Ødegaard Sørensen Jørgensen Kjær Kjærgaard Nørgaard Møller Bjørnsen Brøndsted Højgaard Hægeland Løvstad Nygård Nørregaard Rønning Skovgård Strøm Thorgård Østergaard Østby Åsen Mørch',
  tur: 'Ayşe Çağla Çağlar Çiğdem Gülşen Gökçe Gökhan Özgür Özlem Ömer Şule Şükrü Şeyma İbrahim İpek İrem İsmail Kağan Oğuz Oğuzhan Tuğba Tuğçe Tuğrul Uğur Ümit Yağmur Yiğit Işıl Aydın Yıldız Yıldırım Yılmaz Şahin Şahinoğlu Çelik Çetin Öztürk Özdemir Özkan Aslanoğlu Doğan Erdoğan Güneş Günday Kılıç Koçak Kaplanoğlu Türkoğlu Şimşek Şen Çakır Avcı Ateş Güler Taşkın ',
  hun: 'Ádám Ágnes Ákos Árpád Áron Balázs Béla Bálint Dániel Dóra Éva Erzsébet Gábor Géza Gergő Győző György Ildikó István János József Jenő Károly Kálmán Krisztián László Lóránt Márton Mátyás Máté Mónika Noémi Réka Róbert Sándor Szilárd Tamás Tímea Tünde Zoltán Zsófia Bálint Bőhm Fehér Fülöp Gál Hegedűs Juhász Kállai Király Kovács Kővári Lukács Mészáros Molnár Németh Novák Oláh Pál Pásztor Pintér Rácz Szabó Szűcs Szőke Takács Tóth Török Váradi Végh Vörös',
  ron: 'Ștefan Ștefania Cătălin Cătălina Călin Ioniță Mădălina Mălina Mihăiță Răzvan Sânziana Brâncuș Bălan Bădescu Căpraru Dănilă Drăgan Drăgulescu Dragoș Făgărășan Ghiță Grădinaru Ioniță Lăzărescu Lupșa Mărginean Mureșan Năstase Păcurar Pătrașcu Rădulescu Răducanu Șerban Stănescu Ștefănescu Tănase Țepeș Țurcanu Văcărescu Brătianu Crăciun Cîrstea',
}

interface Accented {
  readonly name: string
  readonly language: string
}

/** All spellings of one name: Inès, Inés and Inês are three. */
const byFold = new Map<string, Accented[]>()
for (const [language, names] of Object.entries(namesByLanguage))
  for (const name of names.split(' ')) byFold.set(keyOf(name), [...(byFold.get(keyOf(name)) ?? []), { name, language }])

/**
 * Tells how a name that was read without accents, or with others, is commonly written, and in which language.
 *
 * @example
 * accentedName('Benoit')
 * // => { name: 'Benoît', language: 'fra' }
 * accentedName('Benoît')
 * // => undefined
 */
export function accentedName(word: string): Accented | undefined {
  const known = byFold.get(keyOf(word)) ?? []
  return known.some(({ name }) => name.toLowerCase() === word.toLowerCase()) ? undefined : known[0]
}

function keyOf(word: string): string {
  return foldAccents(word).toLowerCase()
}

/**
 * Tells whether a name stands in the list just as it is written.
 *
 * @example
 * isListedName('Jürgen')
 * // => true
 * isListedName('Júrgen')
 * // => false
 */
export function isListedName(word: string): boolean {
  return (byFold.get(keyOf(word)) ?? []).some(({ name }) => name.toLowerCase() === word.toLowerCase())
}
