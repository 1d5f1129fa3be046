/** The mail with a link to sign in, in the language of whoever asks for it. */
import type { Language } from '../core/model/page-language.ts'
import type { SiteLetter } from './mail/site-mail.ts'

interface Words {
  readonly subject: string
  /** As the button in the page is called. */
  readonly text: (link: { readonly url: string; readonly host: string }) => string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    subject: 'Your link to sign in to Regards',
    text: ({ url, host }) => `Open this link on the device where you want to sign in, and press “Sign in” there:\n\n${url}\n\nIt works once, within a quarter of an hour. If you did not ask for it, leave it: nobody comes in without it.\n\nRegards at ${host}\n`,
  },
  es: {
    subject: 'Tu enlace para iniciar sesión en Regards',
    text: ({ url, host }) => `Abre este enlace en el dispositivo en el que quieres iniciar sesión y pulsa allí «Iniciar sesión»:\n\n${url}\n\nSirve una vez, durante un cuarto de hora. Si no lo has pedido, déjalo: sin él no entra nadie.\n\nRegards en ${host}\n`,
  },
  fr: {
    subject: 'Votre lien pour vous connecter à Regards',
    text: ({ url, host }) => `Ouvrez ce lien sur l’appareil où vous voulez vous connecter, et appuyez là sur « Se connecter » :\n\n${url}\n\nIl sert une seule fois, pendant un quart d’heure. Si vous ne l’avez pas demandé, laissez-le : personne n’entre sans lui.\n\nRegards sur ${host}\n`,
  },
  de: {
    subject: 'Ihr Link zum Anmelden bei Regards',
    text: ({ url, host }) => `Öffnen Sie diesen Link auf dem Gerät, auf dem Sie sich anmelden wollen, und drücken Sie dort auf „Anmelden“:\n\n${url}\n\nEr gilt einmal, eine Viertelstunde lang. Wenn Sie ihn nicht angefordert haben, lassen Sie ihn liegen: Ohne ihn kommt niemand hinein.\n\nRegards auf ${host}\n`,
  },
}

/** Writes it. The link is good once and for a quarter of an hour; opening the page alone does not spend it, since programs that guard mailboxes open links too. */
export function linkMail({ email, url, language }: { readonly email: string; readonly url: string; readonly language: Language }): SiteLetter {
  const { subject, text } = words[language]
  return { to: email, subject, text: text({ url, host: new URL(url).host }), language }
}
