/** The board for everybody who comes by, as a plain page without a script, where the place allows it. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { TipView } from '../../api/tips.ts'
import { stretchesOf } from '../../core/tips/links.ts'
import { topicWords } from '../../core/tips/tip.ts'
import { tipsToSee, viewTip } from '../actions/board.ts'
import { inOrder, readBoard } from '../actions/tips.ts'
import type { Desk } from '../ports.ts'
import type { Door } from './sessions.ts'

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

const PAGE = 100
/** For so long what was read is shown to whoever else comes by: the board is read twice a minute, however many they are. */
const FRESH = { seconds: 30 }
/** Nobody: sees what stands published, and nothing of anybody's own. */
const PASSER_BY = ' passer-by'

/** Mounts the board of published tips, page by page. */
export function mountPublicBoard(app: OpenAPIHono, { desk, ownerId }: Pick<Door, 'desk' | 'ownerId'>): void {
  let kept: { readonly until: Temporal.Instant; readonly tips: Promise<readonly TipView[]> } | undefined
  const tipsNow = (): Promise<readonly TipView[]> => {
    const now = desk.clock.now()
    if (!kept || Temporal.Instant.compare(now, kept.until) >= 0) {
      kept = { until: now.add(FRESH), tips: publishedTips(desk, ownerId) }
      // What could not be read is read again by the next who comes.
      kept.tips.catch(() => (kept = undefined))
    }
    return kept.tips
  }
  app.get('/board', compress(), async (c) => {
    const tips = await tipsNow()
    const pages = Math.max(1, Math.ceil(tips.length / PAGE))
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page') ?? 1)) || 1))
    return c.html(boardPage(tips, page, pages))
  })
}

/** Lists all tips that anybody may read, those that helped most first. */
async function publishedTips(desk: Desk, ownerId: string): Promise<readonly TipView[]> {
  const folder = await readBoard(asPasserBy(desk, ownerId), PASSER_BY)
  return inOrder(tipsToSee(folder), 'helpful', desk.clock.now()).map(({ id }) => viewTip(folder, id))
}

/** Writes one page. Everything is escaped by the template; links are links only of trusted authors. */
function boardPage(tips: readonly TipView[], page: number, pages: number): Markup {
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
        <p>${tips.length} tips, those that helped most first.${pages > 1 ? ` Page ${page} of ${pages}.` : ''}</p>
        <ul>
          ${tips.slice((page - 1) * PAGE, page * PAGE).map(oneTip)}
        </ul>
        ${pages === 1 ? '' : html`<nav aria-label="Pages">${page > 1 ? html`<a href="/board?page=${page - 1}" rel="prev">Earlier</a>` : ''} ${page < pages ? html`<a href="/board?page=${page + 1}" rel="next">More</a>` : ''}</nav>`}
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
