import type { MessageEntity } from 'grammy/types'
import { badRequest } from '../../api-errors.ts'
import { byteOffset, inOrder, type Formatted } from './formatted.ts'
import { linkEntity } from './link.ts'

const TAGS: Readonly<Record<string, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler'>> = {
  'b': 'bold',
  'strong': 'bold',
  'i': 'italic',
  'em': 'italic',
  'u': 'underline',
  'ins': 'underline',
  's': 'strikethrough',
  'strike': 'strikethrough',
  'del': 'strikethrough',
  'tg-spoiler': 'spoiler',
  'span': 'spoiler',
}
const OTHER_TAGS: ReadonlySet<string> = new Set(['a', 'code', 'pre', 'blockquote', 'tg-emoji'])
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const SPACE = /\s/

interface Open {
  readonly tag: string
  readonly argument: string
  readonly offset: number
}

const fail = (what: string): Error => badRequest(`can't parse entities: ${what}`)

/** Reads `parse_mode: HTML` as TDLib's parse_html does, with its errors. */
export const parseHtml = (source: string): Formatted => {
  let text = ''
  const entities: MessageEntity[] = []
  const open: Open[] = []
  let i = 0
  while (i < source.length) {
    const unit = source[i] ?? ''
    if (unit === '&') {
      const decoded = decode(source, i)
      text += decoded.value
      i = decoded.next
    } else if (unit !== '<') {
      text += unit
      i++
    } else if (source[i + 1] === '/') {
      i = closeTag(source, i, { open, entities, text })
    } else {
      const started = openTag(source, i, text.length)
      open.push(started.open)
      i = started.next
    }
  }
  const last = open.at(-1)
  if (last) throw fail(`Can't find end tag corresponding to start tag "${last.tag}"`)
  return { text, entities: inOrder(mergeCode(entities)) }
}

const decode = (source: string, at: number): { readonly value: string; readonly next: number } => {
  const match = /^&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|([a-z]+));?/.exec(source.slice(at, at + 12))
  const named = match?.[3] === undefined ? undefined : NAMED[match[3]]
  if (match && named !== undefined) return { value: named, next: at + match[0].length }
  const code = match?.[1] ? Number(match[1]) : match?.[2] ? Number.parseInt(match[2], 16) : 0
  if (match && code > 0 && code < 0x10ffff) return { value: String.fromCodePoint(code), next: at + match[0].length }
  return { value: '&', next: at + 1 }
}

const skipSpace = (source: string, from: number): number => {
  let i = from
  while (i < source.length && SPACE.test(source[i] ?? '')) i++
  return i
}

const openTag = (source: string, begin: number, offset: number): { readonly open: Open; readonly next: number } => {
  let i = begin + 1
  while (i < source.length && source[i] !== '>' && !SPACE.test(source[i] ?? '')) i++
  const place = byteOffset(source, begin)
  if (i >= source.length) throw fail(`Unclosed start tag at byte offset ${place}`)
  const tag = source.slice(begin + 1, i).toLowerCase()
  if (!TAGS[tag] && !OTHER_TAGS.has(tag)) throw fail(`Unsupported start tag "${tag}" at byte offset ${place}`)
  let argument = ''
  for (i = skipSpace(source, i); source[i] !== '>'; i = skipSpace(source, i)) {
    const attribute = readAttribute(source, i, tag, place)
    argument = argumentOf(tag, attribute) ?? argument
    i = attribute.next
  }
  if (tag === 'span' && argument !== 'spoiler')
    throw fail(`Tag "span" must have class "tg-spoiler" at byte offset ${place}`)
  return { open: { tag, argument, offset }, next: i + 1 }
}

interface Attribute {
  readonly name: string
  readonly value: string
  readonly next: number
}

const readAttribute = (source: string, from: number, tag: string, place: number): Attribute => {
  const unclosed = (): Error => fail(`Unclosed start tag "${tag}" at byte offset ${place}`)
  let i = from
  while (i < source.length && source[i] !== '=' && source[i] !== '>' && !SPACE.test(source[i] ?? '')) i++
  const name = source.slice(from, i).toLowerCase()
  if (name === '') {
    throw i >= source.length ? unclosed() : fail(`Empty attribute name in the tag "${tag}" at byte offset ${place}`)
  }
  i = skipSpace(source, i)
  if (i >= source.length) throw unclosed()
  if (source[i] !== '=') {
    if (tag === 'blockquote' && name === 'expandable') return { name, value: '', next: i }
    throw fail(`Expected equal sign in declaration of an attribute of the tag "${tag}" at byte offset ${place}`)
  }
  i = skipSpace(source, i + 1)
  const quote = source[i]
  if (quote !== '"' && quote !== "'") {
    const token = /^[\w.-]*/.exec(source.slice(i))?.[0] ?? ''
    return { name, value: token.toLowerCase(), next: i + token.length }
  }
  let value = ''
  i++
  while (i < source.length && source[i] !== quote) {
    const decoded = source[i] === '&' ? decode(source, i) : { value: source[i] ?? '', next: i + 1 }
    value += decoded.value
    i = decoded.next
  }
  if (i + 1 >= source.length) throw unclosed()
  return { name, value, next: i + 1 }
}

const argumentOf = (tag: string, { name, value }: Attribute): string | undefined => {
  if (tag === 'a' && name === 'href') return value
  if (tag === 'code' && name === 'class' && value.startsWith('language-')) return value.slice(9)
  if (tag === 'span' && name === 'class' && value.startsWith('tg-')) return value.slice(3)
  if (tag === 'tg-emoji' && name === 'emoji-id') return value
  if (tag === 'blockquote' && name === 'expandable') return 'expandable'
  return undefined
}

interface Closing {
  readonly open: Open[]
  readonly entities: MessageEntity[]
  readonly text: string
}

const closeTag = (source: string, begin: number, { open, entities, text }: Closing): number => {
  const place = byteOffset(source, begin)
  const last = open.pop()
  if (!last) throw fail(`Unexpected end tag at byte offset ${place}`)
  let i = begin + 2
  while (i < source.length && source[i] !== '>' && !SPACE.test(source[i] ?? '')) i++
  const tag = source.slice(begin + 2, i).toLowerCase()
  i = skipSpace(source, i)
  if (source[i] !== '>') throw fail(`Unclosed end tag at byte offset ${place}`)
  if (tag !== '' && tag !== last.tag) {
    throw fail(`Unmatched end tag at byte offset ${place}, expected "</${last.tag}>", found "</${tag}>"`)
  }
  if (text.length > last.offset) entities.push(...entityOf(last, text))
  return i + 1
}

const entityOf = ({ tag, argument, offset }: Open, text: string): MessageEntity[] => {
  const place = { offset, length: text.length - offset }
  const simple = TAGS[tag]
  if (simple) return [{ type: simple, ...place }]
  if (tag === 'a') return linkEntity(argument === '' ? text.slice(offset) : argument, place)
  if (tag === 'tg-emoji') return [{ type: 'custom_emoji', custom_emoji_id: argument, ...place }]
  if (tag === 'blockquote') return [{ type: argument === '' ? 'blockquote' : 'expandable_blockquote', ...place }]
  if (tag === 'pre') return [{ type: 'pre', ...place }]
  return [argument === '' ? { type: 'code', ...place } : { type: 'pre', language: argument, ...place }]
}

/** `<pre><code class="language-x">` is one entity with a language; a bare `<code>` inside `<pre>` vanishes. */
const mergeCode = (entities: readonly MessageEntity[]): MessageEntity[] =>
  entities.filter((entity, at) => {
    const same = (other: MessageEntity): boolean => other.offset === entity.offset && other.length === entity.length
    if (entity.type === 'code') return !entities.some((other) => other.type === 'pre' && same(other))
    if (entity.type !== 'pre' || entity.language !== undefined) return true
    return !entities.some(
      (other, index) => index !== at && other.type === 'pre' && other.language !== undefined && same(other),
    )
  })
