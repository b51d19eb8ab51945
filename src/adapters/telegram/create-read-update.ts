import type {
  CallbackQuery,
  ChatMemberUpdated,
  MaybeInaccessibleMessage,
  Message,
  MessageReactionUpdated,
  Update,
  User,
} from 'grammy/types'
import { tidyName } from '../../core/text/subscriber-name.ts'
import { decodeButton } from '../../core/text/prompt-button.ts'
import type { CustomerEvent, Event } from '../../core/conversation/event.ts'
import { decodeNoticeButton } from '../../core/notice/notice-button.ts'
import type { ReadUpdate } from '../../core/ports/read-update.ts'
import { createFirstOfAlbum } from './first-of-album.ts'
import type { IsFirst } from './first-of-album.ts'
import type { BotIdentity } from './bot-identity.ts'
import { readReactionChange } from './read-reaction-change.ts'
import { readDesk } from './read-desk.ts'
import { readMessage } from './read-message.ts'

/** Kinds of updates requested from Telegram: all those that {@link createReadUpdate} reads. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'message_reaction',
] as const

/** State of the reader: the bot, and the desks' group ids, with those of the supergroups that they have become. */
interface Reader {
  readonly bot: BotIdentity
  readonly desks: Set<number>
  readonly isFirst: IsFirst
}

type Read = ReturnType<ReadUpdate>
type ChatRef = Pick<Message['chat'], 'id' | 'type'>

/** Prompts are numbered from 1, so no prompt has this number: the press is answered like that of an old button. */
const NO_PROMPT = 0

const isForeignGroup = ({ desks }: Reader, { id, type }: ChatRef): boolean =>
  (type === 'group' || type === 'supergroup') && !desks.has(id)

const leaveGroup = (chatId: number, at: number): Read => ({ chatId, event: { kind: 'added-to-group', at } })

/** Reads the topic of a private chat; nothing outside of topics, where a reply may have a thread id too. */
const threadOf = (message: MaybeInaccessibleMessage): { readonly thread?: number } =>
  'is_topic_message' in message && message.is_topic_message === true && message.message_thread_id !== undefined
    ? { thread: message.message_thread_id }
    : {}

const byCustomer = (
  chatId: number,
  event: (CustomerEvent & Pick<Event, 'thread'>) | null,
  at: number,
  { first_name: name, language_code: language }: User,
): Read =>
  event === null
    ? null
    : {
        chatId,
        event: {
          ...event,
          at,
          firstName: tidyName(name),
          ...(language === undefined ? {} : { language }),
        } satisfies Event,
      }

const readMember = (reader: Reader, update: ChatMemberUpdated, at: number): Read => {
  const { chat, from, old_chat_member: before, new_chat_member: after } = update
  const isIn =
    after.status === 'member' || after.status === 'administrator' || (after.status === 'restricted' && after.is_member)
  if (isForeignGroup(reader, chat)) return isIn ? leaveGroup(chat.id, at) : null
  if (chat.type !== 'private') return null
  if (after.status === 'kicked') return byCustomer(chat.id, { kind: 'blocked' }, at, from)
  return before.status === 'kicked' && isIn ? byCustomer(chat.id, { kind: 'unblocked' }, at, from) : null
}

const readPress = (reader: Reader, { id, from, message, data }: CallbackQuery, at: number): Read => {
  if (!message || from.is_bot) return null
  if (isForeignGroup(reader, message.chat)) return leaveGroup(message.chat.id, at)
  if (message.chat.type !== 'private') return null
  const followed = decodeNoticeButton(data ?? '')
  const thread = threadOf(message)
  if (followed)
    return byCustomer(message.chat.id, { kind: 'followed', ...followed, callbackId: id, ...thread }, at, from)
  const pressed = decodeButton(data ?? '') ?? { prompt: NO_PROMPT, index: 0 }
  return byCustomer(
    message.chat.id,
    { kind: 'pressed', ...pressed, callbackId: id, messageId: message.message_id, ...thread },
    at,
    from,
  )
}

const readNew = (reader: Reader, message: Message, at: number): Read => {
  const { chat, from } = message
  if (isForeignGroup(reader, chat))
    return message.left_chat_member?.id === reader.bot.id ? null : leaveGroup(chat.id, at)
  if (chat.type !== 'private' || !from || from.is_bot) return null
  const event = readMessage(message, from.id, reader.bot.username, reader.isFirst)
  return byCustomer(chat.id, event && { ...event, ...threadOf(message) }, at, from)
}

/** Reads an edit of a text or caption. Other edits are skipped: a live location is edited all the time. */
const readEdited = ({ chat, from, text, caption, message_id: messageId }: Message, at: number): Read => {
  const words = text ?? caption
  if (chat.type !== 'private' || !from || from.is_bot || words === undefined) return null
  return byCustomer(
    chat.id,
    { kind: 'edited', messageId, text: words, ...(text === undefined ? { caption: true } : {}) },
    at,
    from,
  )
}

const readReaction = (reaction: MessageReactionUpdated, at: number): Read => {
  const { chat, user, message_id: messageId } = reaction
  const emoji = readReactionChange(reaction)
  if (chat.type !== 'private' || !user || user.is_bot || emoji === undefined) return null
  return byCustomer(chat.id, { kind: 'reacted', messageId, emoji }, at, user)
}

/** Adds the new id of a desk that becomes a supergroup to the desks; otherwise the bot would leave it. */
const trackMigration = (
  { desks }: Reader,
  { chat, migrate_to_chat_id: to, migrate_from_chat_id: from }: Message,
): void => {
  if (to !== undefined && desks.has(chat.id)) desks.add(to)
  if (from !== undefined && desks.has(from)) desks.add(chat.id)
}

const readDeskUpdate = ({ bot, desks }: Reader, update: Partial<Update>, at: number): Read | 'elsewhere' => {
  const {
    message,
    edited_message: edited,
    callback_query: press,
    message_reaction: reaction,
    my_chat_member: member,
  } = update
  const chat = (message ?? edited ?? press?.message ?? reaction ?? member)?.chat
  if (chat === undefined || !desks.has(chat.id)) return 'elsewhere'
  const desk = readDesk(bot, update, at)
  return desk && { chatId: chat.id, desk }
}

const readCustomer = (reader: Reader, update: Partial<Update>, at: number): Read => {
  const {
    message,
    edited_message: edited,
    callback_query: press,
    message_reaction: reaction,
    my_chat_member: member,
  } = update
  if (message) return readNew(reader, message, at)
  if (edited) return readEdited(edited, at)
  if (press) return readPress(reader, press, at)
  if (reaction) return readReaction(reaction, at)
  return member ? readMember(reader, member, at) : null
}

/**
 * Creates the reader of Telegram's updates. Private chats give events of customers, `desks` events of the desk, and any
 * other group the event that makes the bot leave it. Channels, bots (this one included) and service messages give null.
 * Keeps two things in memory: the first items of customers' albums, so that each is explained once, and in `desks` the
 * new id of a group that becomes a supergroup.
 */
export const createReadUpdate = (bot: BotIdentity, desks: Set<number>): ReadUpdate => {
  const reader: Reader = { bot, desks, isFirst: createFirstOfAlbum() }
  return (given, at) => {
    if (typeof given !== 'object' || given === null) return null
    const update = given as Partial<Update>
    if (update.message) trackMigration(reader, update.message)
    const read = readDeskUpdate(reader, update, at)
    return read === 'elsewhere' ? readCustomer(reader, update, at) : read
  }
}
