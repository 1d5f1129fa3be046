/** Addresses that a card breaks over two lines. */
import { isRightBelow } from './card-layout.ts'
import { type TextLine, textLine } from './card-text.ts'
import { isDomain } from './card-web-readings.ts'

/** Joins the lines of a long address, which is broken after a hyphen, a dot or the @, or within its domain. */
export function joinBrokenMails(lines: readonly TextLine[]): readonly TextLine[] {
  let whole = [...lines]
  for (const line of lines.filter(({ text }) => text.includes('@'))) {
    const others = whole.filter((other) => other !== line && !other.text.includes('@'))
    const above = others
      .filter((other) => isRightBelow(other, line))
      .find(({ text }) => /[a-z0-9][-._]$/i.test(text) && !/\s\S*\s/.test(text.replace(/^\S*[:|.]\s*/, '')) && /^[a-z0-9]/i.test(line.text))
    const domain = line.text.split('@').at(-1)?.replace(/\s/g, '') ?? ''
    const below = others
      .filter((other) => isRightBelow(line, other))
      .find(
        ({ text }) =>
          (/[-.]$|^$/.test(domain) || !(isDomain(domain) || isDomain(text))) &&
          /^[a-z0-9-]*(?:\.[a-z]{2,})+$/i.test(text) &&
          !/^w{2,4}\./i.test(text),
      )
    const parts = [above, line, below].filter((part) => part !== undefined)
    if (parts.length === 1) continue
    whole = [
      ...whole.filter((each) => !parts.includes(each)),
      textLine(
        spanning(parts),
        parts.flatMap(({ letters }) => letters),
      ),
    ]
  }
  return whole
}

/** The line that stands for several: where the one with the @ stands, as large as all. */
function spanning(parts: readonly TextLine[]): TextLine['line'] {
  const [first] = parts
  const main = parts.find(({ text }) => text.includes('@')) ?? first
  if (!main || !first) throw new Error('No lines to span.')
  return {
    ...main.line,
    y: first.line.y,
    width: Math.max(...parts.map(({ line }) => line.width)),
    letters: parts.flatMap(({ line }) => line.letters),
    seconds: undefined,
  }
}
