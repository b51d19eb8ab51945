import type { MessageEntity } from 'grammy/types'
import { inOrder } from './formatted.ts'

type Plain = 'url' | 'email' | 'mention' | 'hashtag' | 'cashtag' | 'bot_command' | 'phone_number'

const TLD =
  'com|org|net|info|biz|io|me|dev|app|ru|by|ua|kz|su|eu|de|uk|fr|pl|lt|lv|us|tv|cc|co|ly|gg|ai|xyz|online|site|shop|bank|рф|бел'

/** Patterns in order of priority where two match the same characters (after TDLib's MessageEntity.cpp). */
const PATTERNS: readonly { readonly type: Plain; readonly hint: string; readonly pattern: RegExp }[] = [
  { type: 'email', hint: '@', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/giu },
  { type: 'url', hint: '://', pattern: /(?<![\w@])(?:https?|ftp|tg|ton):\/\/[^\s<>"«»]+/giu },
  {
    type: 'url',
    hint: '.',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d@._/-])(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:${TLD})(?![\p{L}\d_-])` +
        String.raw`(?::\d+)?(?:[/?#][^\s<>"«»]*)?`,
      'giu',
    ),
  },
  { type: 'mention', hint: '@', pattern: /(?<![\p{L}\d_])@[a-zA-Z0-9_]{3,32}(?![\p{L}\d_])/gu },
  {
    type: 'bot_command',
    hint: '/',
    pattern: /(?<![\p{L}\d_/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\d_/<>])/gu,
  },
  { type: 'hashtag', hint: '#', pattern: /(?<![\p{L}\d_])#(?=[\p{L}\d_]*[\p{L}_])[\p{L}\d_]{1,256}(?![\p{L}\d_]*#)/gu },
  { type: 'cashtag', hint: '$', pattern: /(?<![\p{L}\d_$])\$(?:1INCH|[A-Z]{1,8})(?![\p{L}\d_$])/gu },
  { type: 'phone_number', hint: '+', pattern: /(?<![\p{L}\d_+])\+\d(?:[ ()-]{0,2}\d){9,14}(?![\p{L}\d_])/gu },
]

const TRAILING = /[.,:;!?'")\]}>…]+$/u

/** Entities inside which nothing is detected. */
const OPAQUE: ReadonlySet<string> = new Set(['code', 'pre', 'text_link', 'text_mention', 'custom_emoji'])

const overlaps = (a: MessageEntity, from: number, to: number): boolean => a.offset < to && from < a.offset + a.length

/**
 * Adds the entities that Telegram detects itself: links, addresses, mentions, hashtags, commands and phone numbers.
 * `given` are the entities the sender set; nothing is found inside code and links.
 */
export const withDetected = (text: string, given: readonly MessageEntity[]): MessageEntity[] => {
  const found: MessageEntity[] = []
  for (const { type, hint, pattern } of PATTERNS) {
    if (!text.includes(hint)) continue
    for (const match of text.matchAll(pattern)) {
      const body = type === 'url' ? trimLink(match[0]) : match[0]
      const to = match.index + body.length
      const taken =
        found.some((entity) => overlaps(entity, match.index, to)) ||
        given.some((entity) => OPAQUE.has(entity.type) && overlaps(entity, match.index, to))
      if (!taken) found.push({ type, offset: match.index, length: body.length })
    }
  }
  return found.length === 0 ? inOrder(given) : inOrder([...given, ...found])
}

/** A link without the punctuation of the sentence around it; a closing bracket stays when the link opened it. */
const trimLink = (link: string): string => {
  const trimmedLink = link.replace(TRAILING, '')
  return link[trimmedLink.length] === ')' && trimmedLink.includes('(') ? `${trimmedLink})` : trimmedLink
}
