export interface JsonFault {
  /** Both from 1, as editors count. */
  readonly line: number
  readonly column: number
  /** What should stand there: 'a comma or }'. */
  readonly expected: string
}

type Expects = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or }' | 'comma or ]' | 'end'

const words: Readonly<Record<Expects, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  name: 'a name in double quotes',
  'name or }': 'a name in double quotes or }',
  colon: 'a colon',
  'comma or }': 'a comma or }',
  'comma or ]': 'a comma or ]',
  end: 'the end of the file',
}

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y

/**
 * Finds where a text stops being JSON, by line and column; undefined where it is JSON. The runtime's own message
 * names the place only at times, and each browser does it in another way.
 */
export function faultInJson(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = []
  let expects: Expects = 'value'
  let at = 0
  for (;;) {
    token.lastIndex = at
    const found = token.exec(text)
    const next: Expects | undefined = found === null ? undefined : after(expects, { mark: found[1], isText: found[2] !== undefined }, open)
    if (!next) break
    expects = next
    at = token.lastIndex
  }
  const place = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0)
  return expects === 'end' && place === text.length ? undefined : { ...placeAt(text, place), expected: words[expects] }
}

interface Token {
  readonly mark: string | undefined
  readonly isText: boolean
}

/** What may follow once this token is taken; undefined where it may not stand here. */
function after(expects: Expects, { mark, isText }: Token, open: ('{' | '[')[]): Expects | undefined {
  if (mark === ',') return expects === 'comma or }' ? 'name' : expects === 'comma or ]' ? 'value' : undefined
  if (mark === ':') return expects === 'colon' ? 'value' : undefined
  if (mark === '}' || mark === ']') return expects.endsWith(mark) ? closed(open) : undefined
  if (expects === 'name' || expects === 'name or }') return isText ? 'colon' : undefined
  if (expects !== 'value' && expects !== 'value or ]') return undefined
  if (mark !== '{' && mark !== '[') return within(open)
  open.push(mark)
  return mark === '{' ? 'name or }' : 'value or ]'
}

function closed(open: ('{' | '[')[]): Expects {
  open.pop()
  return within(open)
}

function within(open: readonly ('{' | '[')[]): Expects {
  const inner = open.at(-1)
  return inner === '{' ? 'comma or }' : inner === '[' ? 'comma or ]' : 'end'
}

function placeAt(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
