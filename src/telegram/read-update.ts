import type { CallbackQuery, ChatMemberUpdated, Message, Update } from 'grammy/types'
import { decodeButton } from '../core/button.ts'
import type { CustomerEvent, Event } from '../core/event.ts'
import type { ReadUpdate } from '../core/ports.ts'
import { firstOfAlbums } from './album.ts'
import type { IsFirst } from './album.ts'
import { readMessage } from './read-message.ts'

/** What Telegram is asked to send us, and all that {@link createReadUpdate} reads. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** Who the bot is, as `getMe` tells. */
export interface BotIdentity {
  readonly id: number
  readonly username: string
}

/** Who reads: the bot, and the groups in which it is at home. */
interface Reader {
  readonly bot: BotIdentity
  readonly desks: ReadonlySet<number>
  readonly isFirst: IsFirst
}

type Read = ReturnType<ReadUpdate>
type Place = Pick<Message['chat'], 'id' | 'type'>

/** Prompts are numbered from 1, so this one is never live: such a tap gets the answer of an old button. */
const NO_PROMPT = 0

const isForeignGroup = ({ desks }: Reader, { id, type }: Place): boolean =>
  (type === 'group' || type === 'supergroup') && !desks.has(id)

const strangeGroup = (chatId: number, at: number): Read => ({ chatId, event: { kind: 'added-to-group', at } })

const byCustomer = (chatId: number, event: CustomerEvent | null, at: number, language: string | undefined): Read =>
  event === null ? null : { chatId, event: { ...event, at, ...(language === undefined ? {} : { language }) } satisfies Event }

const readMember = (reader: Reader, update: ChatMemberUpdated, at: number): Read => {
  const { chat, from, old_chat_member: before, new_chat_member: after } = update
  const isIn = after.status === 'member' || after.status === 'administrator' || (after.status === 'restricted' && after.is_member)
  if (isForeignGroup(reader, chat)) return isIn ? strangeGroup(chat.id, at) : null
  if (chat.type !== 'private') return null
  if (after.status === 'kicked') return byCustomer(chat.id, { kind: 'blocked' }, at, from.language_code)
  return before.status === 'kicked' && isIn ? byCustomer(chat.id, { kind: 'unblocked' }, at, from.language_code) : null
}

const readPress = (reader: Reader, { id, from, message, data }: CallbackQuery, at: number): Read => {
  if (!message || from.is_bot) return null
  if (isForeignGroup(reader, message.chat)) return strangeGroup(message.chat.id, at)
  if (message.chat.type !== 'private') return null
  const pressed = decodeButton(data ?? '') ?? { prompt: NO_PROMPT, index: 0 }
  return byCustomer(message.chat.id, { kind: 'pressed', ...pressed, callbackId: id, messageId: message.message_id }, at, from.language_code)
}

const readNew = (reader: Reader, message: Message, at: number): Read => {
  const { chat, from } = message
  if (isForeignGroup(reader, chat)) return message.left_chat_member?.id === reader.bot.id ? null : strangeGroup(chat.id, at)
  if (chat.type !== 'private' || !from || from.is_bot) return null
  return byCustomer(chat.id, readMessage(message, from.id, reader.bot.username, reader.isFirst), at, from.language_code)
}

/** Only words that changed matter: a live location, for one, is edited all the time. */
const readEdited = ({ chat, from, text, caption, message_id: messageId }: Message, at: number): Read => {
  const words = text ?? caption
  if (chat.type !== 'private' || !from || from.is_bot || words === undefined) return null
  return byCustomer(chat.id, { kind: 'edited', messageId, text: words }, at, from.language_code)
}

/**
 * Makes the reader of Telegram's updates. Customers speak in private chats only; anything in a group that is no desk means
 * that we should leave it. Everything else means nothing: channels, other bots, ourselves, desks, service messages. Of an
 * album only the first item and those with a caption count; which is first is remembered for the last albums, not stored.
 */
export const createReadUpdate = (bot: BotIdentity, deskChatIds: readonly number[]): ReadUpdate => {
  const reader: Reader = { bot, desks: new Set(deskChatIds), isFirst: firstOfAlbums() }
  return (update, at) => {
    if (typeof update !== 'object' || update === null) return null
    const { message, edited_message: edited, callback_query: press, my_chat_member: member } = update as Partial<Update>
    if (message) return readNew(reader, message, at)
    if (edited) return readEdited(edited, at)
    if (press) return readPress(reader, press, at)
    return member ? readMember(reader, member, at) : null
  }
}
