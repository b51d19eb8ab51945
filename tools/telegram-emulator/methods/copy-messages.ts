import type { Message, MessageOrigin } from 'grammy/types'
import type { Call, Method } from '../requests/call.ts'
import { checkMaySend, checkReachable, findRoom, spendLimits, TEXT_PERMISSION } from '../chats/chats.ts'
import { badRequest } from '../api-errors.ts'
import { carriedContent, mediaKindOf, MEDIA } from '../content/media.ts'
import { addMessage, findMessage, type Content } from '../chats/messages.ts'
import type { Room } from '../model.ts'
import { protection, sendOne } from './outgoing.ts'
import { boolOf, has, idsOf, intOf } from '../requests/params.ts'
import { botUser } from '../state.ts'
import { captionFields, readText, settleCaption } from '../content/read-text.ts'
import { findThread } from '../chats/threads.ts'

const permissionOf = (message: Message): typeof TEXT_PERMISSION => {
  const kind = mediaKindOf(message)
  return kind ? MEDIA[kind] : TEXT_PERMISSION
}

/** The `forward_origin` of a forwarded message. */
export const originOf = (message: Message): MessageOrigin => {
  if (message.forward_origin) return message.forward_origin
  if (message.sender_chat) return { type: 'chat', sender_chat: message.sender_chat, date: message.date }
  const user = message.from
  return user
    ? { type: 'user', sender_user: user, date: message.date }
    : { type: 'hidden_user', sender_user_name: '', date: message.date }
}

const canCarry = (message: Message): boolean => Object.keys(carriedContent(message)).length > 0

const source = (call: Call, what: 'copy' | 'forward'): { readonly room: Room; readonly message: Message } => {
  const room = findRoom(call.world, call.bot, call.params, 'from_chat_id')
  const message = findMessage(room, intOf(call.params, 'message_id'))?.message
  if (!message) throw badRequest(`message to ${what} not found`)
  return { room, message }
}

export const copyMessage: Method = (call): { message_id: number } => {
  const { params, world } = call
  const { message } = source(call, 'copy')
  if (!canCarry(message)) throw badRequest(`the message can't be copied`)
  const caption = has(params, 'caption')
    ? readText(params, { text: 'caption', entities: 'caption_entities' })
    : undefined
  const sent = sendOne(call, permissionOf(message), () => {
    if (!caption || !mediaKindOf(message)) return copyContent(message, false)
    return { ...copyContent(message, true), ...captionFields(settleCaption(world.state, caption)) }
  })
  return { message_id: sent.message_id }
}

export const forwardMessage: Method = (call): Message => {
  const { message } = source(call, 'forward')
  if (message.has_protected_content) throw badRequest(`message has protected content and can't be forwarded`)
  if (!canCarry(message)) throw badRequest(`the message can't be forwarded`)
  return sendOne(call, permissionOf(message), () => ({ ...carriedContent(message), forward_origin: originOf(message) }))
}

type Carry = (message: Message) => Content | undefined

/** copyMessages and forwardMessages: skips messages that do not exist or cannot be copied; albums stay together. */
const sendMany = (call: Call, carry: Carry): readonly { message_id: number }[] => {
  const { world, bot, params } = call
  const ids = idsOf(params, 'message_ids')
  if (ids.some((id, at) => at > 0 && id <= (ids[at - 1] ?? 0)))
    throw badRequest('message identifiers must be in a strictly increasing order')
  const from = findRoom(world, bot, params, 'from_chat_id')
  const room = findRoom(world, bot, params)
  checkMaySend(room, bot, TEXT_PERMISSION)
  const thread = findThread(room, bot, params)
  const albums = new Map<string, string>()
  const contents = ids.flatMap((id) => {
    const message = findMessage(from, id)?.message
    const content = message && carry(message)
    return content ? [{ ...content, ...sameAlbum(call, message, albums) }] : []
  })
  if (contents.length === 0) throw badRequest(`messages can't be forwarded`)
  checkReachable(world, room)
  spendLimits(world, bot, room, contents.length)
  return contents.map((content) => ({
    message_id: addMessage(world, room, { from: botUser(bot), content: { ...content, ...protection(call) }, thread })
      .message_id,
  }))
}

const sameAlbum = ({ world }: Call, message: Message, albums: Map<string, string>): Content => {
  const old = message.media_group_id
  if (old === undefined) return {}
  const id = albums.get(old) ?? `${13_000_000_000_000_000 + world.state.counters.album++}`
  albums.set(old, id)
  return { media_group_id: id }
}

/** The content that a copy takes along; without its caption when the call says so. */
const copyContent = (message: Message, withoutCaption: boolean): Content => {
  const content = carriedContent(message)
  if (!withoutCaption) return content
  delete content.caption
  delete content.caption_entities
  return content
}

export const copyMessages: Method = (call) => {
  const withoutCaption = boolOf(call.params, 'remove_caption')
  return sendMany(call, (message) => (canCarry(message) ? copyContent(message, withoutCaption) : undefined))
}

export const forwardMessages: Method = (call) =>
  sendMany(call, (message) =>
    canCarry(message) && !message.has_protected_content
      ? { ...carriedContent(message), forward_origin: originOf(message) }
      : undefined,
  )
