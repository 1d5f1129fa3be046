/** The board for everybody who comes by, as a plain page without a script, where the place allows it. */
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Output } from '../../api/rows.ts'
import type { TipView } from '../../api/tips.ts'
import { stretchesOf } from '../../core/tips/links.ts'
import { topicWords } from '../../core/tips/tip.ts'
import { findTips } from '../actions/tips.ts'
import type { Desk } from '../ports.ts'

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

const PAGES = 40
/** Nobody: sees what stands published, and nothing of anybody's own. */
const PASSER_BY = ' passer-by'

/** Writes the page of all published tips. Everything is escaped by the template; links are links only of trusted authors. */
export async function publicBoard(desk: Desk, ownerId: string): Promise<Markup> {
  const tips: TipView[] = []
  for (let page = 0; page < PAGES; page += 1) {
    const found: Output<'findTips'> = await findTips(asPasserBy(desk, ownerId), PASSER_BY, { from: tips.length })
    tips.push(...found.tips)
    if (tips.length >= found.total) break
  }
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Tips for the thank-you after an interview</title>
        <link rel="stylesheet" href="/board.css" />
      </head>
      <body>
        <h1>Tips for the thank-you after an interview</h1>
        <p>${tips.length} tips, those that helped most first.</p>
        <ul>
          ${tips.map(oneTip)}
        </ul>
      </body>
    </html>`
}

/** The same board, read by somebody who is not on it. */
function asPasserBy(desk: Desk, ownerId: string): Desk {
  const boardOf = async () => ({ ...(desk.boardOf ? await desk.boardOf(ownerId) : { id: ownerId, isShared: true }), isModerator: false })
  return { ...desk, boardOf }
}

function oneTip({ text, isTrusted, topics, source, helped, comments }: TipView): Markup {
  return html`<li>
    ${text.split(/\n{2,}/).map((paragraph) => html`<p dir="auto">${withLinks(paragraph, isTrusted)}</p>`)}
    <p class="about">
      ${topics.map((topic) => topicWords[topic]).join(', ')}${source ? html` · after ${source.address ? html`<a href="${source.address}" rel="nofollow noopener">${source.name}</a>` : source.name}` : ''}${helped > 0 ? html` · helped ${helped}` : ''}
    </p>
    ${comments.length === 0 ? '' : html`<ul>${comments.map((comment) => html`<li dir="auto">${withLinks(comment.text, comment.isTrusted)}</li>`)}</ul>`}
  </li>`
}

function withLinks(text: string, isTrusted: boolean): Markup[] {
  return stretchesOf(text, isTrusted).map((stretch) => ('address' in stretch ? html`<a href="${stretch.address}" rel="nofollow ugc noopener">${stretch.text}</a>` : html`${stretch.text}`))
}
