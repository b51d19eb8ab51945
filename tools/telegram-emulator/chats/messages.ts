import type { Message, User } from 'grammy/types'
import { chatOf } from './chats.ts'
import type { Markup } from '../content/reply-markup.ts'
import type { Room, StoredMessage } from '../model.ts'
import { takeMessageId } from '../state.ts'
import { threadFields } from './threads.ts'
import { dateOf, type World } from '../emulator-world.ts'

/** Messages remembered per chat. */
const KEPT = 1_000
const TOASTS_KEPT = 5

/** What a message says: its own fields, without id, date, sender and place. */
export type Content = Omit<Partial<Message>, 'message_id' | 'date' | 'chat' | 'from'>

/** A message that is to be added, and everything about it that is not its content. */
export interface Envelope {
  readonly from: User
  readonly content: Content
  readonly thread?: number | undefined
  readonly repliesTo?: Message | undefined
  readonly markup?: Markup
}

/** A message that is there for the Bot API, or undefined. */
export const findMessage = (room: Room, id: number): StoredMessage | undefined => {
  const stored = room.messages.get(id)
  return stored?.deleted ? undefined : stored
}

/** A replied message carries no reply of its own. */
const flat = (message: Message): Message => {
  const copy = { ...message }
  delete copy.reply_to_message
  return copy
}

type Reply = NonNullable<Message['reply_to_message']>
const isReply = (message: Message): message is Message & Reply => message.reply_to_message === undefined

const replyFields = (message: Message | undefined): { reply_to_message?: Reply } => {
  const reply = message && flat(message)
  return reply && isReply(reply) ? { reply_to_message: reply } : {}
}

/** Writes a message into a chat and tells whoever is looking; gives it as the Bot API shows it. */
export const addMessage = (
  world: World,
  room: Room,
  { from, content, thread, repliesTo, markup }: Envelope,
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
  world.live.tell({
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
  if (room.messages.size <= KEPT) return
  for (const oldest of room.messages.keys()) {
    room.messages.delete(oldest)
    break
  }
}

/** Shows, replaces or takes away the keyboard below the input line. */
const applyKeyboard = (world: World, room: Room, messageId: number, markup: Markup): void => {
  if (markup.kind === 'none' || markup.kind === 'inline') return
  if (markup.kind === 'keyboard') room.keyboard = { messageId, markup: markup.markup }
  if (markup.kind === 'remove') room.keyboard = null
  room.forceReply = markup.kind === 'force' ? { messageId, markup: markup.markup } : null
  world.live.tell({ type: 'keyboard', chat_id: room.id, bot: room.botId || null, message_id: messageId })
}

/** Puts a changed message in the place of the old one. */
export const replaceMessage = (world: World, room: Room, stored: StoredMessage, message: Message): Message => {
  room.messages.set(message.message_id, { ...stored, message })
  world.live.tell({ type: 'edit', chat_id: room.id, bot: room.botId || null, message_id: message.message_id, message })
  world.touch()
  return message
}

/** Takes a message away for everybody. */
export const dropMessage = (world: World, room: Room, id: number): void => {
  const stored = room.messages.get(id)
  if (!stored) return
  room.messages.set(id, { ...stored, deleted: true })
  if (room.keyboard?.messageId === id) room.keyboard = null
  if (room.forceReply?.messageId === id) room.forceReply = null
  world.live.tell({ type: 'delete', chat_id: room.id, bot: room.botId || null, message_id: id })
  world.touch()
}

/** Shows a toast on the phone of the one who pressed. */
export const addToast = (world: World, room: Room, toast: Room['toasts'][number]): void => {
  room.toasts = [...room.toasts, toast].slice(-TOASTS_KEPT)
  world.live.tell({ type: 'toast', chat_id: room.id, bot: room.botId || null, user: toast.user, toast })
  world.touch()
}
