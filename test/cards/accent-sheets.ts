/** Sheets of made-up names, each line in a typeface of its own, photographed like cards: what the reader of accents learns from. */
import sharp from 'sharp'
import type { Raster } from '../../src/server/vision/geometry.ts'
import { type Dice, pick } from './dice.ts'
import { photograph } from './photograph.ts'

export interface AccentSheet {
  readonly photo: Buffer
  /** What stands on it. */
  readonly texts: readonly string[]
}

/**
 * Of Debian, beside those of cards.ts: fonts-adf-accanthis, -adf-gillius, -adf-universalis, -averia-sans-gwf, -b612, -cabin,
 * -cardo, -clear-sans, -comfortaa, -comic-neue, -croscore, -fanwood, -freefont-ttf, -gfs-didot, -gfs-neohellenic, -go,
 * -junicode, -jura, -karmilla, -klaudia-berenika, -kristi, -leckerli-one, -dancingscript, -league-spartan, -lmodern, -okolaks, -oldstandard, -oxygen, -play,
 * -roboto-slab, -sil-andika, -sil-gentiumplus, -sora, -tuffy, -yanone-kaffeesatz; of npm @expo-google-fonts/pacifico, great-vibes, sacramento,
 * parisienne, allura, playball, marck-script, italianno, merienda, kalam, montserrat, raleway, playfair-display, nunito. None of those that
 * cards.ts judges with.
 */
const typefaces =
  'Lato|Lato Light|Roboto|Roboto Condensed|Open Sans|Open Sans Condensed|Quicksand|EB Garamond|Noto Sans|Noto Serif|DejaVu Sans|DejaVu Serif|Liberation Serif|Liberation Sans|Liberation Sans Narrow|URW Gothic|URW Bookman|P052|C059|Nimbus Roman|Andika|Berenika|Klaudia|Cardo|Clear Sans|Clear Sans Light|Comfortaa|Comic Neue|Fanwood Text|FreeSans|FreeSerif|GFS Didot|GFS Neohellenic|Gentium Plus|Go|Junicode Two Beta|Jura|Karmilla|Latin Modern Roman|Latin Modern Sans|League Spartan|Old Standard TT|Oxygen-Sans|Play|Roboto Slab|Sora|Tuffy|Yanone Kaffeesatz|okolaks|Tinos|Arimo|Z003|Z003|Lobster Two|Lobster Two|Kristi|Leckerli One|Dancing Script|Pacifico|Great Vibes|Sacramento|Parisienne|Allura|Playball|Playball|Marck Script|Italianno|Merienda|Merienda|Kalam|Kalam|Montserrat|Montserrat|Raleway|Raleway|Playfair Display|Playfair Display|Nunito|Nunito'.split(
    '|',
  )

/** What letters the names of a language are made of: those that begin a syllable, and those that are its middle. */
const sounds: readonly (readonly [starts: string, middles: string])[] = [
  ['b c d f g h j l m n p r s t v ch l n r', 'a e i o u é è ê ë â à î ï ô û ù ç ü œ ÿ'],
  ['b d f g h j k l m n r s t w z sch ß ß ss', 'a e i o u ä ö ü ä ö ü ei'],
  ['b c d f g h j l m n ñ ñ p r s t v z', 'a e i o u á é í ó ú ü'],
  ['b c ç d f g j l m n p r s t v lh nh', 'a e i o u á â ã à ç é ê í ó ô õ õ ú'],
  ['b c ć d g k l ł ł m n ń p r s ś t w z ź ż ż cz sz rz', 'a ą ą e ę ę i o ó u y'],
  ['b c č d ď h j k l ľ m n ň p r ř s š t ť v z ž', 'a á e é ě i í o ó u ú ů y ý ŕ ĺ'],
  ['b d f g h j k l m n r s t v', 'a e i o å ä ö å ä ö u y'],
  ['b d f g h j k l m n r s t v', 'a e i o æ ø å ø å u y'],
  ['b c ç d f g ğ ğ h k l m n r s ş ş t y z', 'a e ı ı i o ö u ü ğ'],
  ['b d f g h j k l m n r s t v z sz gy', 'a á e é i í o ó ö ő ő u ú ü ű ű'],
  ['b c d f g h l m n r s ș ș t ț ț v', 'a ă ă â e i î o u'],
  ['b c č ć d đ đ g j k l m n p r s š t v z ž', 'a e i o u'],
  ['b c d f g l m n p r s t v z', 'a e i o u à è é ì ì ò ù'],
  ['b d ð ð f g h j k l m n p r s t v þ þ', 'a á e é i í o ó u ú y ý æ ö'],
  ['b c č d g k ķ l ļ m n ņ p r s š t v z ž', 'a ā e ē i ī u ū ie'],
  ['b d g j k l m n p r s š t v z ž č', 'a ą e ę ė i į y o u ų ū'],
  ['h k m n p r t w s sh', 'a e i o u ā ē ī ō ū'],
]

/** A comma below a t is no cedilla, a dot behind an a no ogonek. */
const ends = [',', '.', ', PhD', ' Ltd.', ' s.r.o.', ' Street, 4', ' Lda.', ' + Sons', ' S.A.', ', MBA']

/** Makes a sheet: two columns of names, some plain, some in capitals. */
export async function accentSheet(dice: Dice): Promise<AccentSheet> {
  const [width, rowHeight, rows] = [1_500, 76, 15]
  const [paper, ink] = pick(
    [
      ['#fff', '#222'],
      ['#f6f2e8', '#203a5c'],
      ['#26323f', '#f0eee8'],
      ['#7a2230', '#fff'],
      ['#fff', '#777'],
    ] as const,
    dice,
  )
  const lines = Array.from({ length: rows * 2 }, (_, at) => ({
    text: madeUpName(dice),
    x: at % 2 === 0 ? 40 : 790,
    y: 70 + Math.floor(at / 2) * rowHeight + dice() * 6,
    size: 24 + dice() * 24,
    face: pick(typefaces, dice),
    style: dice() < 0.15 ? 'italic' : 'normal',
    weight: pick([300, 400, 400, 600, 700], dice),
  }))
  const writing = lines.map(
    ({ text, x, y, size, face, style, weight }) =>
      `<text x="${x}" y="${y}" font-family="${face}" font-size="${size}" font-style="${style}" font-weight="${weight}" fill="${ink}">${text}</text>`,
  )
  const height = 70 + rows * rowHeight
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${writing.join('')}</svg>`
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const sheet: Raster = { data, width: info.width, height: info.height }
  const side = 1_500 + Math.round(dice() * 900)
  const photo = await photograph([sheet], { side, blur: dice() * 1.1, quality: 60 + Math.round(dice() * 30) }, dice)
  return { photo, texts: lines.map(({ text }) => text) }
}

function madeUpName(dice: Dice): string {
  const [starts, middles] = pick(sounds, dice)
  const isPlain = dice() < 0.25
  const word = (): string => {
    const syllables = Array.from(
      { length: 2 + Math.floor(dice() * 2) },
      () => pick(starts.split(' '), dice) + pick(middles.split(' '), dice),
    )
    const whole = dice() < 0.2 ? syllables.join('').slice(1) : syllables.join('')
    const text = isPlain ? whole.normalize('NFD').replace(/\p{M}/gu, '') : whole
    return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
  }
  const name = `${word()} ${word()}${dice() < 0.35 ? pick(ends, dice) : ''}`
  return dice() < 0.18 && !/[ßı]/.test(name) ? name.toUpperCase() : name
}
