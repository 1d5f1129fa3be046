import { Fragment, type ComponentChildren } from 'preact'
import type { Say } from '../words.ts'

interface SentenceProps {
  readonly of: Say
  /** What stands in each gap: a link, a name set apart. A text or a number is put in as it is, and a plural may ask for it. */
  readonly [gap: string]: ComponentChildren | Say
}

/** Says a message in whose gaps more than text stands: each language has its own order of words. */
export function Sentence({ of, ...gaps }: SentenceProps) {
  const names = Object.keys(gaps).filter((name) => typeof gaps[name] === 'object')
  const plain = Object.fromEntries(Object.entries(gaps).flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [])))
  // Marks from the private use area, which no message has.
  const text = of({ ...plain, ...Object.fromEntries(names.map((name, at) => [name, String.fromCodePoint(0xe000 + at)])) })
  const parts = text.split(/([\uE000-\uE0FF])/)
  return (
    <>
      {parts.map((part, at) => (
        <Fragment key={at}>{at % 2 === 0 ? part : asChildren(gaps[names[part.charCodeAt(0) - 0xe000] ?? ''])}</Fragment>
      ))}
    </>
  )
}

function asChildren(value: SentenceProps[string]): ComponentChildren {
  return typeof value === 'function' ? null : value
}
