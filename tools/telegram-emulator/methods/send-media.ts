import type { Message } from 'grammy/types'
import type { Call, Method } from '../requests/call.ts'
import { checkMaySend, checkReachable, findRoom, spendLimits } from '../chats/chats.ts'
import { badRequest } from '../api-errors.ts'
import { inputFile } from '../content/input-file.ts'
import { MEDIA, mediaContent, type MediaDetails, type MediaKind } from '../content/media.ts'
import { addMessage, findMessage, type Content } from '../chats/messages.ts'
import { protection, sendOne } from './outgoing.ts'
import { boolOf, fieldInt, fieldText, has, intOf, isRecord, jsonOf, textOf, type Params } from '../requests/params.ts'
import { readReply, repliedMessage } from '../content/reply.ts'
import { botUser } from '../state.ts'
import { captionFields, readFormatted, readText, settleCaption } from '../content/read-text.ts'
import { findThread } from '../chats/threads.ts'

const detailsOf = (params: Params): MediaDetails => ({
  ...(has(params, 'duration') ? { duration: intOf(params, 'duration') } : {}),
  ...(has(params, 'width') ? { width: intOf(params, 'width') } : {}),
  ...(has(params, 'height') ? { height: intOf(params, 'height') } : {}),
  ...(has(params, 'emoji') ? { emoji: textOf(params, 'emoji') } : {}),
})

/** sendPhoto, sendDocument and their like. */
export const sendMedia =
  (kind: MediaKind): Method =>
  (call) => {
    const { params } = call
    const { caption } = MEDIA[kind]
    const file = inputFile(call, kind, textOf(params, kind), kind)
    const words = caption
      ? readText(params, { text: 'caption', entities: 'caption_entities' })
      : { text: '', entities: [] }
    return sendOne(call, MEDIA[kind], () => ({
      ...mediaContent(kind, file, detailsOf(params)),
      ...captionFields(settleCaption(call.world.state, words)),
      ...(boolOf(params, 'has_spoiler') ? { has_media_spoiler: true } : {}),
      ...(boolOf(params, 'show_caption_above_media') ? { show_caption_above_media: true } : {}),
    }))
  }

const ALBUM_KINDS = ['photo', 'video', 'audio', 'document'] as const
const MAX_ALBUM = 10

interface AlbumItem {
  readonly kind: (typeof ALBUM_KINDS)[number]
  readonly content: () => Content
}

/** One `InputMedia…` object: its file and its caption. */
export const readInputMedia = (call: Call, value: unknown): AlbumItem => {
  if (!isRecord(value)) throw badRequest(`can't parse InputMedia: expected an Object`)
  const kind = ALBUM_KINDS.find((name) => name === value['type'])
  if (!kind)
    throw badRequest(`can't parse InputMedia: type "${fieldText(value, 'type')}" can't be used in a media group`)
  const file = inputFile(call, kind, fieldText(value, 'media'), 'media')
  const words = readFormatted(
    fieldText(value, 'caption'),
    fieldText(value, 'parse_mode'),
    () => value['caption_entities'],
  )
  const details = fieldInt(value, 'duration') > 0 ? { duration: fieldInt(value, 'duration') } : {}
  return {
    kind,
    content: () => ({ ...mediaContent(kind, file, details), ...captionFields(settleCaption(call.world.state, words)) }),
  }
}

/** Albums: up to ten; documents and audio only with their own kind; every item counts against the limits. */
export const sendMediaGroup: Method = (call): readonly Message[] => {
  const { world, bot, params } = call
  const media = jsonOf(params, 'media', `can't parse media JSON object`)
  if (!Array.isArray(media))
    throw badRequest(media === undefined ? 'parameter "media" is required' : 'expected an Array of InputMedia')
  if (media.length === 0) throw badRequest('there are no messages to send')
  if (media.length > MAX_ALBUM) throw badRequest('too many messages to send as an album')
  const items = media.map((value) => readInputMedia(call, value))
  const kinds = new Set(items.map((item) => item.kind))
  for (const kind of ['audio', 'document'] as const) {
    if (kinds.has(kind) && kinds.size > 1) throw badRequest(`${kind} can't be mixed with other media types`)
  }
  const reply = readReply(params)
  const room = findRoom(world, bot, params)
  for (const { kind } of items) checkMaySend(room, bot, MEDIA[kind])
  const thread = findThread(room, bot, params, findMessage(room, reply.messageId)?.message)
  const repliesTo = repliedMessage(room, reply)
  const contents = items.map((item) => item.content())
  checkReachable(world, room)
  spendLimits(world, bot, room, items.length)
  const album = items.length > 1 ? { media_group_id: `${13_000_000_000_000_000 + world.state.counters.album++}` } : {}
  return contents.map((content) =>
    addMessage(world, room, {
      from: botUser(bot),
      content: { ...album, ...content, ...protection(call) },
      thread,
      repliesTo,
    }),
  )
}
