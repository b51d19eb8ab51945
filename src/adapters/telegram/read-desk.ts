import type {
  CallbackQuery,
  Chat,
  ChatMemberUpdated,
  MaybeInaccessibleMessage,
  Message,
  MessageReactionUpdated,
  Update,
  User,
} from 'grammy/types'
import type { DeskEvent, Place, SentFile, Under, Writer } from '../../core/desk/desk-event.ts'
import type { BotIdentity } from './bot-identity.ts'
import { htmlOf } from './html-of.ts'
import { commandIn, isService, kindOf } from './read-message.ts'
import { reactedWith } from './reaction.ts'

/** What happened, before it is told when. */
type Happened = DeskEvent extends infer Event ? (Event extends DeskEvent ? Omit<Event, 'at'> : never) : never

/** In whose name anonymous administrators act (Bot API, Message.from). */
const ANONYMOUS_ADMIN = 1087968824

/** Null for bots, us included. `as` is the group or the channel that somebody hides behind. */
const writerOf = (from: User | undefined, as: Chat | undefined): Writer | null => {
  if (as) return { id: as.id, name: as.title ?? '', anonymous: true }
  if (from?.id === ANONYMOUS_ADMIN) return { id: from.id, name: from.first_name, anonymous: true }
  return from === undefined || from.is_bot ? null : { id: from.id, name: from.first_name, anonymous: false }
}

/** In General a reply has a thread too, which is no topic (Bot API, Message.message_thread_id). */
const threadOf = (message: MaybeInaccessibleMessage): number | null =>
  'is_topic_message' in message && message.is_topic_message === true ? (message.message_thread_id ?? null) : null

const placeOf = (message: MaybeInaccessibleMessage): Place => ({
  group: message.chat.id,
  thread: threadOf(message),
  messageId: message.message_id,
})

/** The message answered. Everything in a topic answers its root as long as it answers nothing else. */
const answeredBy = (message: MaybeInaccessibleMessage): Message | null => {
  const reply = 'reply_to_message' in message ? message.reply_to_message : undefined
  return reply === undefined || reply.forum_topic_created !== undefined ? null : reply
}

const toTopic = ({
  forum_topic_created: made,
  forum_topic_closed: closed,
  forum_topic_reopened: reopened,
}: Message): 'made' | 'closed' | 'reopened' | null => {
  if (made) return 'made'
  if (closed) return 'closed'
  return reopened ? 'reopened' : null
}

const readTopic = (bot: BotIdentity, message: Message): Happened | null => {
  const { forum_topic_created: made, from, sender_chat: as } = message
  const what = toTopic(message)
  return (
    what && {
      kind: 'topic',
      place: placeOf(message),
      what,
      byUs: from?.id === bot.id,
      name: made?.name ?? null,
      writer: writerOf(from, as),
    }
  )
}

/** Sizes of a photo come the largest last. */
const fileOf = ({ photo, document, animation }: Message): SentFile | null => {
  const largest = photo?.at(-1)
  if (largest) return { kind: 'photo', id: largest.file_id, size: largest.file_size ?? null }
  return document && !animation ? { kind: 'document', id: document.file_id, size: document.file_size ?? null } : null
}

/** A post of the channel that belongs to the group comes by itself: nobody wrote it here. */
const readWords = (bot: BotIdentity, message: Message): Happened | null => {
  const { from, sender_chat: as, text, caption, forward_origin: forwarded, media_group_id: album = null } = message
  const writer = writerOf(from, as)
  if (writer === null || message.is_automatic_forward === true || isService(message)) return null
  const reply = answeredBy(message)
  const known = { place: placeOf(message), writer, replyTo: reply?.message_id ?? null }
  const command = text === undefined || forwarded ? null : commandIn(text, bot.username)
  if (command)
    return { ...known, kind: 'command', ...command, repliedTo: reply && writerOf(reply.from, reply.sender_chat) }
  const words = text ?? caption ?? null
  const html = words === null ? null : htmlOf(words, message.entities ?? message.caption_entities)
  return { ...known, kind: 'said', text: words, what: kindOf(message), album, html, file: fileOf(message) }
}

const readNew = (bot: BotIdentity, message: Message): Happened | null => {
  const { chat, migrate_to_chat_id: to } = message
  if (to !== undefined) return { kind: 'moved', from: chat.id, to }
  return readTopic(bot, message) ?? readWords(bot, message)
}

/** Only words that changed matter. */
const readEdited = (message: Message): Happened | null => {
  const words = message.text ?? message.caption
  const writer = writerOf(message.from, message.sender_chat)
  return writer === null || words === undefined
    ? null
    : { kind: 'edited', place: placeOf(message), writer, text: words, what: kindOf(message) }
}

const underOf = (message: MaybeInaccessibleMessage): Under | null => {
  const reply = answeredBy(message)
  return reply && { messageId: reply.message_id, text: reply.text ?? reply.caption ?? null, what: kindOf(reply) }
}

const readPress = ({ id: callbackId, from, message, data }: CallbackQuery): Happened | null => {
  const writer = writerOf(from, undefined)
  if (!message || writer === null || data === undefined) return null
  return { kind: 'pressed', place: placeOf(message), writer, data, callbackId, under: underOf(message) }
}

const readReaction = (reaction: MessageReactionUpdated): Happened | null => {
  const { chat, message_id: messageId, user, actor_chat: as } = reaction
  const writer = writerOf(user, as)
  const emoji = reactedWith(reaction)
  return writer === null || emoji === undefined
    ? null
    : { kind: 'reacted', place: { group: chat.id, thread: null, messageId }, writer, emoji }
}

const readRights = ({ chat }: ChatMemberUpdated): Happened => ({ kind: 'rights', group: chat.id })

const read = (bot: BotIdentity, update: Partial<Update>): Happened | null => {
  const {
    message,
    edited_message: edited,
    callback_query: press,
    message_reaction: reaction,
    my_chat_member: member,
  } = update
  if (message) return readNew(bot, message)
  if (edited) return readEdited(edited)
  if (press) return readPress(press)
  if (reaction) return readReaction(reaction)
  return member ? readRights(member) : null
}

/** What an update of a forum group means; null for bots, ourselves, pins and whatever else nobody said. */
export const readDesk = (bot: BotIdentity, update: Partial<Update>, at: number): DeskEvent | null => {
  const happened = read(bot, update)
  return happened && { ...happened, at }
}
