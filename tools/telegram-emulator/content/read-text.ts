import type { MessageEntity } from 'grammy/types'
import { withDetected } from './entities/detect.ts'
import { codePoints, inOrder, trimText, type Formatted } from './entities/formatted.ts'
import { parseHtml } from './entities/parse-html.ts'
import { checkedUrl } from './entities/link.ts'
import { parseMarkdown } from './entities/markdown.ts'
import { parseMarkdownV2 } from './entities/markdown-v2.ts'
import { badRequest } from '../api-errors.ts'
import { fieldInt, fieldText, isRecord, jsonOf, textOf, type Params } from '../requests/params.ts'
import type { EmulatorState } from '../model.ts'

const MAX_BYTES = 32_768

/** Characters of a message (Bot API, sendMessage). */
const MAX_TEXT = 4_096

/** Characters below a photo or a file (Bot API, sendPhoto). */
const MAX_CAPTION = 1_024

const PLAIN: ReadonlySet<string> = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
])

/** Names of the parameters that make up one formatted text. */
export interface TextFields {
  readonly text: string
  readonly entities: string
}

/** The first half of reading a text: size in bytes, parse mode and entities are checked, nothing is trimmed yet. */
export const readText = (params: Params, fields: TextFields): Formatted =>
  readFormatted(textOf(params, fields.text), textOf(params, 'parse_mode'), () =>
    jsonOf(params, fields.entities, `can't parse entities JSON object`),
  )

/** Reads a text like `readText`, from given values (those of an album's item). */
export const readFormatted = (source: string, parseMode: string, entities: () => unknown): Formatted => {
  if (source.length > MAX_BYTES / 4 && Buffer.byteLength(source) > MAX_BYTES) throw badRequest('text is too long')
  const mode = parseMode.toLowerCase()
  if (mode === 'html') return parseHtml(source)
  if (mode === 'markdownv2') return parseMarkdownV2(source)
  if (mode === 'markdown') return parseMarkdown(source)
  if (mode !== '' && mode !== 'none') throw badRequest('unsupported parse_mode')
  return { text: source, entities: readEntities(entities(), source.length) }
}

const readEntities = (value: unknown, length: number): readonly MessageEntity[] => {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw badRequest("can't parse entities: Expected an Array of entities")
  return inOrder(value.filter(isRecord).flatMap((record) => readEntity(record, length)))
}

const readEntity = (record: Readonly<Record<string, unknown>>, textLength: number): MessageEntity[] => {
  const type = fieldText(record, 'type')
  const offset = fieldInt(record, 'offset')
  const length = Math.min(fieldInt(record, 'length'), textLength - offset)
  if (!PLAIN.has(type) || offset < 0 || length <= 0) return []
  const place = { offset, length }
  const user = record['user']
  if (type === 'text_link') {
    const url = checkedUrl(fieldText(record, 'url'))
    return url === undefined ? [] : [{ type, url, ...place }]
  }
  if (type === 'text_mention') {
    return isRecord(user) ? [{ type, user: { id: fieldInt(user, 'id'), is_bot: false, first_name: '' }, ...place }] : []
  }
  if (type === 'custom_emoji') return [{ type, custom_emoji_id: fieldText(record, 'custom_emoji_id'), ...place }]
  if (type === 'pre') {
    const language = fieldText(record, 'language')
    return [language === '' ? { type, ...place } : { type, language, ...place }]
  }
  return simple(type, place)
}

const SIMPLE = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
] as const

const simple = (type: string, place: { readonly offset: number; readonly length: number }): MessageEntity[] => {
  const known = SIMPLE.find((name) => name === type)
  return known ? [{ type: known, ...place }] : []
}

/** The second half: trims, finds links and the like, checks the length. */
export const settleText = (state: EmulatorState, source: Formatted): Formatted => {
  const { text, entities } = cleanText(state, source)
  if (text === '') throw badRequest('text must be non-empty')
  if (text.length > MAX_TEXT && codePoints(text) > MAX_TEXT) throw badRequest('message is too long')
  return { text, entities }
}

/** Does the second half for a caption, which may be empty. */
export const settleCaption = (state: EmulatorState, source: Formatted): Formatted => {
  const { text, entities } = cleanText(state, source)
  if (text.length > MAX_CAPTION && codePoints(text) > MAX_CAPTION) throw badRequest('message caption is too long')
  return { text, entities }
}

const cleanText = (state: EmulatorState, source: Formatted): Formatted => {
  const { text, entities } = trimText(source)
  return {
    text,
    entities: withDetected(
      text,
      entities.flatMap((entity) => knownMention(state, entity)),
    ),
  }
}

/** A mention by id works only for somebody the bot can know; otherwise the text stays plain. */
const knownMention = (state: EmulatorState, entity: MessageEntity): MessageEntity[] => {
  if (entity.type !== 'text_mention') return [entity]
  const user = state.users.get(entity.user.id)?.user
  return user ? [{ ...entity, user }] : []
}

/** Message fields of a text. */
export const textFields = ({ text, entities }: Formatted): { text: string; entities?: MessageEntity[] } =>
  entities.length === 0 ? { text } : { text, entities: [...entities] }

/** Message fields of a caption; none when it is empty. */
export const captionFields = ({
  text,
  entities,
}: Formatted): { caption?: string; caption_entities?: MessageEntity[] } => {
  if (text === '') return {}
  return entities.length === 0 ? { caption: text } : { caption: text, caption_entities: [...entities] }
}
