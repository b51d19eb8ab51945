import type { Message, User } from 'grammy/types'
import { chatOf } from './chats.ts'
import type { Markup } from '../requests/reply-markup.ts'
import type { Room, StoredMessage } from '../model.ts'
import { takeMessageId } from '../state.ts'
import { threadFields } from './threads.ts'
import { dateOf, type EmulatorWorld } from '../emulator-world.ts'

/** Messages kept per chat. */
const MAX_MESSAGES = 1_000
const MAX_TOASTS = 5

/** The content of a message: its fields without id, date, chat and sender. */
export type Content = Omit<Partial<Message>, 'message_id' | 'date' | 'chat' | 'from'>

/** Input of {@link addMessage}: the content and everything else about the new message. */
export interface NewMessage {
  readonly from: User
  readonly content: Content
  readonly thread?: number | undefined
  readonly repliesTo?: Message | undefined
  readonly markup?: Markup
}

/** Finds a message that the Bot API can see; undefined when it is deleted or unknown. */
export const findMessage = (room: Room, id: number): StoredMessage | undefined => {
  const stored = room.messages.get(id)
  return stored?.deleted ? undefined : stored
}

/** A copy of the message without its own reply. */
const withoutReply = (message: Message): Message => {
  const copy = { ...message }
  delete copy.reply_to_message
  return copy
}

type Reply = NonNullable<Message['reply_to_message']>
const isReply = (message: Message): message is Message & Reply => message.reply_to_message === undefined

const replyFields = (message: Message | undefined): { reply_to_message?: Reply } => {
  const reply = message && withoutReply(message)
  return reply && isReply(reply) ? { reply_to_message: reply } : {}
}

/** Adds a message to a chat and publishes it to live listeners; returns it in the Bot API's form. */
export const addMessage = (
  world: EmulatorWorld,
  room: Room,
  { from, content, thread, repliesTo, markup }: NewMessage,
): Message => {
  const root = thread === undefined ? undefined : room.topics.get(thread)?.root
  const message: Message = {
    message_id: takeMessageId(world.state, room),
    from,
    chat: chatOf(world, room),
    date: dateOf(world),
    ...threadFields(room, thread, repliesTo),
    ...replyFields(repliesTo ?? root),
    ...content,
    ...(markup?.kind === 'inline' ? { reply_markup: markup.markup } : {}),
  }
  storeMessage(room, message, markup)
  if (from.is_bot) {
    room.typing = null
    room.draft = null
  }
  world.live.publish({
    type: 'message',
    chat_id: room.id,
    bot: room.botId || null,
    message_id: message.message_id,
    message,
  })
  if (markup) applyKeyboard(world, room, message.message_id, markup)
  world.touch()
  return message
}

const storeMessage = (room: Room, message: Message, markup: Markup | undefined): void => {
  const sealed = markup !== undefined && markup.kind !== 'none' && markup.kind !== 'inline'
  room.messages.set(message.message_id, { message, sealed, deleted: false, pinned: false, reactions: [] })
  if (room.messages.size <= MAX_MESSAGES) return
  for (const oldest of room.messages.keys()) {
    room.messages.delete(oldest)
    break
  }
}

/** Shows, replaces or removes the keyboard below the input line. */
const applyKeyboard = (world: EmulatorWorld, room: Room, messageId: number, markup: Markup): void => {
  if (markup.kind === 'none' || markup.kind === 'inline') return
  if (markup.kind === 'keyboard') room.keyboard = { messageId, markup: markup.markup }
  if (markup.kind === 'remove') room.keyboard = null
  room.forceReply = markup.kind === 'force' ? { messageId, markup: markup.markup } : null
  world.live.publish({ type: 'keyboard', chat_id: room.id, bot: room.botId || null, message_id: messageId })
}

/** Replaces a message by its edited version. */
export const replaceMessage = (world: EmulatorWorld, room: Room, stored: StoredMessage, message: Message): Message => {
  room.messages.set(message.message_id, { ...stored, message })
  world.live.publish({
    type: 'edit',
    chat_id: room.id,
    bot: room.botId || null,
    message_id: message.message_id,
    message,
  })
  world.touch()
  return message
}

/** Deletes a message for everybody. */
export const dropMessage = (world: EmulatorWorld, room: Room, id: number): void => {
  const stored = room.messages.get(id)
  if (!stored) return
  room.messages.set(id, { ...stored, deleted: true })
  if (room.keyboard?.messageId === id) room.keyboard = null
  if (room.forceReply?.messageId === id) room.forceReply = null
  world.live.publish({ type: 'delete', chat_id: room.id, bot: room.botId || null, message_id: id })
  world.touch()
}

/** Shows the answer to a press on the phone of the user who pressed. */
export const addToast = (world: EmulatorWorld, room: Room, toast: Room['toasts'][number]): void => {
  room.toasts = [...room.toasts, toast].slice(-MAX_TOASTS)
  world.live.publish({ type: 'toast', chat_id: room.id, bot: room.botId || null, user: toast.user, toast })
  world.touch()
}
