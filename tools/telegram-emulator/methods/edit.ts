import { isDeepStrictEqual } from 'node:util'
import type { InlineKeyboardMarkup, Message } from 'grammy/types'
import type { Call, Method } from '../requests/call.ts'
import { checkReachable, findRoom, spendLimits } from '../chats/chats.ts'
import { badRequest } from '../api-errors.ts'
import { checkMarkup, readInlineMarkup } from '../requests/reply-markup.ts'
import { mediaKindOf } from '../content/media.ts'
import { findMessage, replaceMessage, type Content } from '../chats/messages.ts'
import type { Room, StoredMessage } from '../model.ts'
import { has, intOf, jsonOf, textOf } from '../requests/params.ts'
import { captionFields, readText, settleCaption, settleText, textFields } from '../content/read-text.ts'
import { dateOf } from '../emulator-world.ts'
import { readInputMedia } from './send-media.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a ' +
  'current content and reply markup of the message'

const WORDS = ['text', 'entities', 'caption', 'caption_entities', 'link_preview_options'] as const
const MEDIA_FIELDS = ['photo', 'document', 'video', 'audio', 'animation'] as const

interface Target {
  readonly room: Room
  readonly stored: StoredMessage
}

/** Finds the bot's own message that a call edits. */
const targetOf = ({ world, bot, params }: Call): Target => {
  if (has(params, 'inline_message_id') && !has(params, 'chat_id')) throw badRequest('MESSAGE_ID_INVALID')
  if (textOf(params, 'chat_id') === '') throw badRequest('chat identifier is not specified')
  if (intOf(params, 'message_id') === 0) throw badRequest('message identifier is not specified')
  const room = findRoom(world, bot, params)
  const stored = findMessage(room, intOf(params, 'message_id'))
  if (!stored) throw badRequest('message to edit not found')
  const { message } = stored
  if (message.from?.id !== bot.me.id || stored.sealed || message.forward_origin || message.via_bot)
    throw badRequest(`message can't be edited`)
  return { room, stored }
}

interface Change {
  /** Fields that the new content replaces. */
  readonly without: readonly (keyof Message)[]
  readonly content: Content
  readonly markup: InlineKeyboardMarkup | undefined
}

/** Applies an edit; a keyboard that is not given is removed. */
const apply = (call: Call, { room, stored }: Target, { without, content, markup }: Change): Message => {
  const { world, bot } = call
  const { message } = stored
  const kept: Message = { ...message }
  for (const field of without) delete kept[field]
  delete kept.reply_markup
  delete kept.edit_date
  const next: Message = { ...kept, ...content, ...(markup ? { reply_markup: markup } : {}) }
  const before: Message = { ...message }
  delete before.edit_date
  checkMarkup(markup ? { kind: 'inline', markup } : { kind: 'none' }, room.kind === 'private')
  checkReachable(world, room)
  if (isDeepStrictEqual(next, before)) throw badRequest(NOT_MODIFIED)
  spendLimits(world, bot, room)
  return replaceMessage(world, room, stored, { ...next, edit_date: dateOf(world) })
}

export const editMessageText: Method = (call) => {
  const { params, world } = call
  if (textOf(params, 'text') === '') throw badRequest('message text is empty')
  const text = readText(params, { text: 'text', entities: 'entities' })
  const markup = readInlineMarkup(params)
  const target = targetOf(call)
  if (target.stored.message.text === undefined) throw badRequest('there is no text in the message to edit')
  const preview = target.stored.message.link_preview_options
  const content = {
    ...textFields(settleText(world.state, text)),
    ...(preview ? { link_preview_options: preview } : {}),
  }
  return apply(call, target, { without: WORDS, content, markup })
}

export const editMessageCaption: Method = (call) => {
  const { params, world } = call
  const caption = readText(params, { text: 'caption', entities: 'caption_entities' })
  const markup = readInlineMarkup(params)
  const target = targetOf(call)
  if (!mediaKindOf(target.stored.message)) throw badRequest('there is no caption in the message to edit')
  return apply(call, target, { without: WORDS, content: captionFields(settleCaption(world.state, caption)), markup })
}

export const editMessageReplyMarkup: Method = (call) => {
  const markup = readInlineMarkup(call.params)
  return apply(call, targetOf(call), { without: [], content: {}, markup })
}

export const editMessageMedia: Method = (call) => {
  const { params } = call
  const item = readInputMedia(call, jsonOf(params, 'media', `can't parse InputMedia JSON object`))
  const markup = readInlineMarkup(params)
  const target = targetOf(call)
  return apply(call, target, { without: [...WORDS, ...MEDIA_FIELDS], content: item.content(), markup })
}
