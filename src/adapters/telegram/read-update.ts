import type { CallbackQuery, ChatMemberUpdated, Message, MessageReactionUpdated, Update, User } from 'grammy/types'
import { decodeButton } from '../../core/text/button-label.ts'
import type { CustomerEvent, Event } from '../../core/conversation/event.ts'
import { decodeFollow } from '../../core/notice/notice-button.ts'
import type { ReadUpdate } from '../../core/ports/ports.ts'
import { firstOfAlbums, notesOfAlbums } from './album-notes.ts'
import type { IsFirst } from './album-notes.ts'
import type { BotIdentity } from './bot-identity.ts'
import { reactedWith } from './reaction.ts'
import { readDesk } from './read-desk.ts'
import { readMessage } from './read-message.ts'

/** What Telegram is asked to send us, and all that {@link createReadUpdate} reads. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'message_reaction',
] as const

/** Who reads: the bot, and the groups in which it is at home, those that they became included. */
interface Reader {
  readonly bot: BotIdentity
  readonly desks: Set<number>
  readonly isFirst: IsFirst
  /** What an agent's album is, as one. */
  readonly asAlbum: ReturnType<typeof notesOfAlbums>
}

type Read = ReturnType<ReadUpdate>
type Place = Pick<Message['chat'], 'id' | 'type'>

/** Prompts are numbered from 1, so this one is never live: such a tap gets the answer of an old button. */
const NO_PROMPT = 0

const isForeignGroup = ({ desks }: Reader, { id, type }: Place): boolean =>
  (type === 'group' || type === 'supergroup') && !desks.has(id)

const strangeGroup = (chatId: number, at: number): Read => ({ chatId, event: { kind: 'added-to-group', at } })

const byCustomer = (
  chatId: number,
  event: CustomerEvent | null,
  at: number,
  { first_name: firstName, language_code: language }: User,
): Read =>
  event === null
    ? null
    : { chatId, event: { ...event, at, firstName, ...(language === undefined ? {} : { language }) } satisfies Event }

const readMember = (reader: Reader, update: ChatMemberUpdated, at: number): Read => {
  const { chat, from, old_chat_member: before, new_chat_member: after } = update
  const isIn =
    after.status === 'member' || after.status === 'administrator' || (after.status === 'restricted' && after.is_member)
  if (isForeignGroup(reader, chat)) return isIn ? strangeGroup(chat.id, at) : null
  if (chat.type !== 'private') return null
  if (after.status === 'kicked') return byCustomer(chat.id, { kind: 'blocked' }, at, from)
  return before.status === 'kicked' && isIn ? byCustomer(chat.id, { kind: 'unblocked' }, at, from) : null
}

const readPress = (reader: Reader, { id, from, message, data }: CallbackQuery, at: number): Read => {
  if (!message || from.is_bot) return null
  if (isForeignGroup(reader, message.chat)) return strangeGroup(message.chat.id, at)
  if (message.chat.type !== 'private') return null
  const followed = decodeFollow(data ?? '')
  if (followed) return byCustomer(message.chat.id, { kind: 'followed', ...followed, callbackId: id }, at, from)
  const pressed = decodeButton(data ?? '') ?? { prompt: NO_PROMPT, index: 0 }
  return byCustomer(
    message.chat.id,
    { kind: 'pressed', ...pressed, callbackId: id, messageId: message.message_id },
    at,
    from,
  )
}

const readNew = (reader: Reader, message: Message, at: number): Read => {
  const { chat, from } = message
  if (isForeignGroup(reader, chat))
    return message.left_chat_member?.id === reader.bot.id ? null : strangeGroup(chat.id, at)
  if (chat.type !== 'private' || !from || from.is_bot) return null
  return byCustomer(chat.id, readMessage(message, from.id, reader.bot.username, reader.isFirst), at, from)
}

/** Only words that changed matter: a live location, for one, is edited all the time. */
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
  const emoji = reactedWith(reaction)
  if (chat.type !== 'private' || !user || user.is_bot || emoji === undefined) return null
  return byCustomer(chat.id, { kind: 'reacted', messageId, emoji }, at, user)
}

/** A desk that becomes a supergroup is one under its new id as well: otherwise we should leave it. */
const followMove = ({ desks }: Reader, { chat, migrate_to_chat_id: to, migrate_from_chat_id: from }: Message): void => {
  if (to !== undefined && desks.has(chat.id)) desks.add(to)
  if (from !== undefined && desks.has(from)) desks.add(chat.id)
}

const readDeskOf = ({ bot, desks, asAlbum }: Reader, update: Partial<Update>, at: number): Read | 'elsewhere' => {
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
  return desk && { chatId: chat.id, desk: asAlbum(desk) }
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
 * Makes the reader of Telegram's updates. Customers speak in private chats only, agents at the desks; anything in another group means that
 * we should leave it. Everything else means nothing: channels, other bots, ourselves, service messages. Which item of an album was the
 * first is remembered and not stored; where a desk has moved to is added to `desks`.
 */
export const createReadUpdate = (bot: BotIdentity, desks: Set<number>): ReadUpdate => {
  const reader: Reader = { bot, desks, isFirst: firstOfAlbums(), asAlbum: notesOfAlbums() }
  return (given, at) => {
    if (typeof given !== 'object' || given === null) return null
    const update = given as Partial<Update>
    if (update.message) followMove(reader, update.message)
    const read = readDeskOf(reader, update, at)
    return read === 'elsewhere' ? readCustomer(reader, update, at) : read
  }
}
