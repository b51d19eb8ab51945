import type { MessageEntity } from 'grammy/types'
import { escapeHtml } from '../../core/text/html.ts'
import type { Html } from '../../core/text/html.ts'

const tag = (name: string, attributes = ''): readonly [string, string] => [`<${name}${attributes}>`, `</${name}>`]

const quoted = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;')

/**
 * Gives the opening and closing tag of an entity in Telegram's HTML; null for those that Telegram finds by itself, such
 * as links and hashtags.
 */
const tagsOf = (entity: MessageEntity): readonly [string, string] | null => {
  switch (entity.type) {
    case 'bold':
      return tag('b')
    case 'italic':
      return tag('i')
    case 'underline':
      return tag('u')
    case 'strikethrough':
      return tag('s')
    case 'spoiler':
      return tag('tg-spoiler')
    case 'code':
      return tag('code')
    case 'pre':
      return entity.language === undefined
        ? tag('pre')
        : [`<pre><code class="language-${quoted(entity.language)}">`, '</code></pre>']
    case 'blockquote':
      return tag('blockquote')
    case 'expandable_blockquote':
      return tag('blockquote', ' expandable')
    case 'text_link':
      return tag('a', ` href="${quoted(entity.url)}"`)
    case 'text_mention':
      return tag('a', ` href="tg://user?id=${entity.user.id}"`)
    case 'custom_emoji':
      return tag('tg-emoji', ` emoji-id="${entity.custom_emoji_id}"`)
    default:
      return null
  }
}

const endOf = ({ offset, length }: MessageEntity): number => offset + length

const pieceOf = (text: string, entities: readonly MessageEntity[], from: number, to: number): Html => {
  const [entity, ...rest] = entities
  if (!entity) return escapeHtml(text.slice(from, to))
  const until = Math.min(endOf(entity), to)
  const [open, close] = tagsOf(entity) ?? ['', '']
  const inside = pieceOf(
    text,
    rest.filter(({ offset }) => offset < until),
    entity.offset,
    until,
  )
  return (
    escapeHtml(text.slice(from, entity.offset)) +
    open +
    inside +
    close +
    pieceOf(
      text,
      rest.filter(({ offset }) => offset >= until),
      until,
      to,
    )
  )
}

/**
 * Turns a text and its formatting into Telegram's HTML. Offsets are in UTF-16 units; entities never cross (Bot API,
 * MessageEntity).
 */
export const entitiesToHtml = (text: string, entities: readonly MessageEntity[] = []): Html =>
  pieceOf(
    text,
    entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length),
    0,
    text.length,
  )
