/** Finds texts that stand in the page's code and not among its messages. */
import { lineAt, type SourceFile, type SyntaxNode } from './source-files.ts'

export interface PageText {
  readonly where: string
  readonly text: string
}

/** Attributes whose value somebody reads or hears. */
const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'label', 'title', 'alt', 'placeholder', 'hint', 'lead', 'words', 'what', 'heading', 'problem', 'summary', 'prompts'])

/** Attributes that say something to the browser, not to a person. */
const technical = /^(?:class|style|id|key|for|href|src|d|role|type|name|kind|size|rel|target|method|download|accept|capture|dir|lang|autocomplete|inputmode|enterkeyhint|popover\w*|viewBox|fill\S*|stroke\S*|transform|text-anchor|dominant-baseline|font-\w+|on[A-Z]\w*|aria-(?:live|current|labelledby|describedby|controls|hidden|expanded|pressed|invalid|busy|relevant|activedescendant|haspopup|selected|checked|disabled)|data-\S+|xmlns|preserveAspectRatio|complete|capitals|html\w*)$/

/** The same for the members of an object. */
const technicalKey = /^(?:class|style|id|key|href|src|d|role|type|transform|keys|code|look|autocomplete|value|accept|method|path|door)$/

/** Where a string is no text although it has words: names of things that code asks for. */
const calls = /^(?:querySelector(?:All)?|getElementById|closest|matches|addEventListener|removeEventListener|createElement\w*|getAttribute|setAttribute|Error|TypeError|RegExp|startsWith|endsWith|includes|split|join|replace|replaceAll|indexOf|DateTimeFormat|getContext|append|set|get|has|delete|open|match|matchMedia|createObjectStore|transaction|lazy)$/

const hasLetter = /\p{L}{2}/u
/** Two words, or one with a capital letter: what is written for a person. */
const looksWritten = /\p{L}[\p{L}’',;:.!?…]*[ \u00A0]+[\p{L}“"„«({…]|^\p{Lu}\p{Ll}+[.!?…:]?$|\p{Ll}{2}[.!?…]$/u

/** Finds everything in a file of the page that a person would read in one language only. */
export function findPageTexts({ path, text, program }: SourceFile): PageText[] {
  const found: PageText[] = []
  const add = (node: SyntaxNode, words: string): void => {
    found.push({ where: `${path}:${lineAt(text, node.start)}`, text: words.trim().replace(/\s+/g, ' ') })
  }
  const look = (value: unknown, isSpoken: boolean): void => {
    if (Array.isArray(value)) for (const item of value) look(item, isSpoken)
    else if (isNode(value)) lookAt(value, isSpoken)
  }
  const lookAt = (node: SyntaxNode, isSpoken: boolean): void => {
    const is = isSpoken ? hasLetter : looksWritten
    if (node.type === 'JSXText' && typeof node['value'] === 'string' && hasLetter.test(node['value'])) add(node, node['value'])
    if (node.type === 'Literal' && typeof node['value'] === 'string' && is.test(node['value']) && !isClasses(node['value'])) add(node, node['value'])
    if (node.type === 'TemplateLiteral') {
      const words = textOf(node)
      if (is.test(words) && !isClasses(words)) add(node, words)
    }
    for (const [member, below] of Object.entries(node)) {
      if (typeof below !== 'object' || below === null || isUnspoken(node, member)) continue
      look(below, node.type === 'JSXAttribute' ? spoken.has(nameOf(node['name'])) : isSpoken && node.type !== 'JSXElement' && node.type !== 'BinaryExpression')
    }
  }
  look(program, false)
  return found
}

function isUnspoken(node: SyntaxNode, member: string): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
      return member === 'source'
    case 'ImportExpression':
    case 'TSLiteralType':
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAnnotation':
    case 'TSTypeParameterInstantiation':
    case 'SwitchCase':
      return node.type !== 'SwitchCase' || member === 'test'
    case 'Property':
      return (member === 'key' && node['computed'] !== true) || (member === 'value' && technicalKey.test(nameOf(node['key'])))
    case 'JSXAttribute':
      return technical.test(nameOf(node['name']))
    case 'CallExpression':
    case 'NewExpression':
      return member === 'arguments' && calls.test(nameOf(node['callee']))
    case 'MemberExpression':
      return member === 'property'
    case 'BinaryExpression':
      return /^[!=]==?$/.test(String(node['operator']))
    case 'ThrowStatement':
      return true
    default:
      return false
  }
}

/** What a template says, with {} for what is put in. */
function textOf(template: SyntaxNode): string {
  const parts = Array.isArray(template['quasis']) ? template['quasis'] : []
  return parts.map((each: unknown) => (isNode(each) ? rawOf(each['value']) : '')).join('{}')
}

function rawOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
}

/** 'min-h-11 px-2 text-soft' is how something looks, and so is 'var(--color-teal)'. */
function isClasses(words: string): boolean {
  if (words.includes('var(--')) return true
  const parts = words.trim().split(/\s+/)
  return parts.some((part) => /[a-z]-[a-z0-9{]/.test(part)) && parts.every((part) => /^[-a-z0-9:/.[\]&=>()%{}]+$/.test(part))
}

/** The name of an identifier, of an attribute, of the member that is called. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  if (node.type === 'MemberExpression') return nameOf(node['property'])
  if (node.type === 'JSXNamespacedName') return `${nameOf(node['namespace'])}:${nameOf(node['name'])}`
  return typeof node['name'] === 'string' ? node['name'] : typeof node['value'] === 'string' ? node['value'] : ''
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
