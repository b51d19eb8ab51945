import type { MessageEntity } from 'grammy/types'
import { badRequest } from '../../api-errors.ts'
import { byteOffset, inOrder, type Formatted } from './formatted.ts'
import { linkEntity } from './link.ts'

type Kind =
  | 'Bold'
  | 'Italic'
  | 'Underline'
  | 'Strikethrough'
  | 'Spoiler'
  | 'Code'
  | 'Pre'
  | 'PreCode'
  | 'TextUrl'
  | 'CustomEmoji'

interface Open {
  readonly kind: Kind
  readonly argument: string
  readonly offset: number
  readonly begin: number
}

interface Quote {
  readonly offset: number
}

const RESERVED = '_*[]()~`>#+-=|{}.!'
const SIMPLE = {
  Bold: 'bold',
  Italic: 'italic',
  Underline: 'underline',
  Strikethrough: 'strikethrough',
  Spoiler: 'spoiler',
} as const

/** Marks that end an entity, with their lengths. */
const ENDS: Readonly<Record<Kind, string>> = {
  Bold: '*',
  Italic: '_',
  Underline: '__',
  Strikethrough: '~',
  Spoiler: '||',
  Code: '`',
  Pre: '```',
  PreCode: '```',
  TextUrl: ']',
  CustomEmoji: ']',
}

const fail = (what: string): Error => badRequest(`can't parse entities: ${what}`)
const reservedError = (unit: string): Error =>
  fail(`Character '${unit}' is reserved and must be escaped with the preceding '\\'`)

/** Reads `parse_mode: MarkdownV2` as TDLib's parse_markdown_v2 does, with its errors. */
export const parseMarkdownV2 = (source: string): Formatted => {
  let text = ''
  let quote: Quote | undefined
  const entities: MessageEntity[] = []
  const open: Open[] = []
  let i = 0

  const endQuote = (): void => {
    if (!quote) return
    const expandable =
      source.slice(0, i).endsWith('||') && open.at(-1)?.kind === 'Spoiler' && open.at(-1)?.offset === text.length
    if (expandable) open.pop()
    const length = text.length - quote.offset
    if (length > 0)
      entities.push({ type: expandable ? 'expandable_blockquote' : 'blockquote', offset: quote.offset, length })
    quote = undefined
  }

  while (i < source.length) {
    const unit = source[i] ?? ''
    const last = open.at(-1)
    const verbatim = last?.kind === 'Code' || last?.kind === 'Pre' || last?.kind === 'PreCode'
    const next = source.charCodeAt(i + 1)
    if (unit === '\\' && next > 0 && next <= 126) {
      text += source[i + 1] ?? ''
      i += 2
    } else if (last && ends(last, source, i)) {
      open.pop()
      i = finish({ last, source, at: i, text, entities })
    } else if (verbatim && unit !== '`') {
      text += unit
      i++
    } else if (unit === '\n') {
      if (quote && source[i + 1] !== '>') endQuote()
      text += unit
      i++
    } else if (startsQuote(source, i) && !verbatim) {
      if (!quote) quote = { offset: text.length }
      i += source.startsWith('**>', i) ? 3 : 1
    } else if (RESERVED.includes(unit)) {
      const begun = beginEntity(source, i, text.length)
      open.push(begun.open)
      i = begun.next
    } else {
      text += unit
      i++
    }
  }
  endQuote()
  const unfinished = open.at(-1)
  if (unfinished)
    throw fail(`Can't find end of ${unfinished.kind} entity at byte offset ${byteOffset(source, unfinished.begin)}`)
  return { text, entities: inOrder(entities) }
}

const startsQuote = (source: string, at: number): boolean =>
  (at === 0 || source[at - 1] === '\n') && (source[at] === '>' || source.startsWith('**>', at))

const ends = ({ kind }: Open, source: string, at: number): boolean =>
  source.startsWith(ENDS[kind], at) && !(kind === 'Italic' && source[at + 1] === '_')

const beginEntity = (source: string, at: number, offset: number): { readonly open: Open; readonly next: number } => {
  const opened = (kind: Kind, length: number, argument = ''): { readonly open: Open; readonly next: number } => ({
    open: { kind, argument, offset, begin: at },
    next: at + length,
  })
  const unit = source[at] ?? ''
  if (source.startsWith('__', at)) return opened('Underline', 2)
  if (unit === '_') return opened('Italic', 1)
  if (unit === '*') return opened('Bold', 1)
  if (unit === '~') return opened('Strikethrough', 1)
  if (source.startsWith('||', at)) return opened('Spoiler', 2)
  if (unit === '[') return opened('TextUrl', 1)
  if (source.startsWith('![', at)) return opened('CustomEmoji', 2)
  if (source.startsWith('```', at)) {
    const fence = /^```(?:([^\s`]+)(?=\s))?(?:\r?\n)?/.exec(source.slice(at))
    const language = fence?.[1] ?? ''
    return opened(language === '' ? 'Pre' : 'PreCode', fence?.[0].length ?? 3, language)
  }
  if (unit === '`') return opened('Code', 1)
  throw reservedError(unit)
}

interface Finish {
  readonly last: Open
  readonly source: string
  readonly at: number
  readonly text: string
  readonly entities: MessageEntity[]
}

/** Records the entity that ends here; returns the index behind its mark (and its address). */
const finish = ({ last, source, at, text, entities }: Finish): number => {
  const { kind, argument, offset } = last
  const place = { offset, length: text.length - offset }
  const behind = at + ENDS[kind].length
  const address =
    kind === 'TextUrl' || kind === 'CustomEmoji' ? readAddress(source, behind) : { url: undefined, next: behind }
  if (kind === 'CustomEmoji' && address.url === undefined) {
    throw fail('Custom emoji entity must contain a tg://emoji URL')
  }
  if (place.length === 0) return address.next
  if (kind === 'TextUrl') entities.push(...linkEntity(address.url ?? text.slice(offset), place))
  else if (kind === 'CustomEmoji')
    entities.push({ type: 'custom_emoji', custom_emoji_id: emojiId(address.url ?? ''), ...place })
  else if (kind === 'Code') entities.push({ type: 'code', ...place })
  else if (kind === 'Pre') entities.push({ type: 'pre', ...place })
  else if (kind === 'PreCode') entities.push({ type: 'pre', language: argument, ...place })
  else entities.push({ type: SIMPLE[kind], ...place })
  return address.next
}

const emojiId = (url: string): string => /^tg:\/\/emoji\?id=(\d+)$/.exec(url)?.[1] ?? ''

const readAddress = (source: string, at: number): { readonly url: string | undefined; readonly next: number } => {
  if (source[at] !== '(') return { url: undefined, next: at }
  let url = ''
  let i = at + 1
  while (i < source.length && source[i] !== ')') {
    if (source[i] === '\\') i++
    url += source[i] ?? ''
    i++
  }
  if (source[i] !== ')') throw fail(`Can't find end of a URL at byte offset ${byteOffset(source, at + 1)}`)
  return { url, next: i + 1 }
}
