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
import type {
  DeskEvent,
  MessageLocation,
  SentFile,
  AnsweredMessage,
  ReplacedMedia,
  Writer,
} from '../../core/desk/desk-event.ts'
import type { BotIdentity } from './bot-identity.ts'
import { readAddresses } from './read-addresses.ts'
import { entitiesToHtml } from './entities-to-html.ts'
import { readCommand, isService, kindOf } from './read-message.ts'
import { readReactionChange } from './read-reaction-change.ts'

/** An event of the desk without its time. */
type UntimedDeskEvent = DeskEvent extends infer Event ? (Event extends DeskEvent ? Omit<Event, 'at'> : never) : never

/** Id of the account that stands for anonymous administrators (Bot API, Message.from). */
const ANONYMOUS_ADMIN = 1087968824

/**
 * Reads the writer; null for bots, this one included. `as` is the group or channel in whose name the message was sent.
 */
const writerOf = (from: User | undefined, as: Chat | undefined): Writer | null => {
  if (as) return { id: as.id, name: as.title ?? '', anonymous: true }
  if (from?.id === ANONYMOUS_ADMIN) return { id: from.id, name: from.first_name, anonymous: true }
  return from === undefined || from.is_bot ? null : { id: from.id, name: from.first_name, anonymous: false }
}

/**
 * Reads the topic; null in General, where a reply has a thread id too, which is not a topic (Bot API,
 * Message.message_thread_id).
 */
const threadOf = (message: MaybeInaccessibleMessage): number | null =>
  'is_topic_message' in message && message.is_topic_message === true ? (message.message_thread_id ?? null) : null

const locationOf = (message: MaybeInaccessibleMessage): MessageLocation => ({
  group: message.chat.id,
  thread: threadOf(message),
  messageId: message.message_id,
})

/**
 * Reads the message replied to. In a topic a message that replies to nothing has the topic's root as its reply: that
 * gives null.
 */
const repliedMessage = (message: MaybeInaccessibleMessage): Message | null => {
  const reply = 'reply_to_message' in message ? message.reply_to_message : undefined
  return reply === undefined || reply.forum_topic_created !== undefined ? null : reply
}

const topicChange = ({
  forum_topic_created: made,
  forum_topic_closed: closed,
  forum_topic_reopened: reopened,
}: Message): 'made' | 'closed' | 'reopened' | null => {
  if (made) return 'made'
  if (closed) return 'closed'
  return reopened ? 'reopened' : null
}

const readTopic = (bot: BotIdentity, message: Message): UntimedDeskEvent | null => {
  const { forum_topic_created: made, from, sender_chat: as } = message
  const what = topicChange(message)
  return (
    what && {
      kind: 'topic',
      place: locationOf(message),
      what,
      byUs: from?.id === bot.id,
      name: made?.name ?? null,
      writer: writerOf(from, as),
    }
  )
}

/** Reads a photo in its largest size, which is the last one, or a document. */
const fileOf = ({ photo, document, animation }: Message): SentFile | null => {
  const largest = photo?.at(-1)
  if (largest) return { kind: 'photo', id: largest.file_id, size: largest.file_size ?? null }
  return document && !animation ? { kind: 'document', id: document.file_id, size: document.file_size ?? null } : null
}

/**
 * Reads the words of a message that has neither text nor caption: the question of a poll, the title of a checklist or a
 * place.
 */
const titleOf = ({ poll, checklist, venue }: Message): string | null =>
  poll?.question ?? checklist?.title ?? venue?.title ?? null

/**
 * Reads the content of a message that an edit may have replaced (Bot API, InputMedia); an animation comes with a
 * document of its own.
 */
const mediaOf = (message: Message): ReplacedMedia | null => {
  const { animation, audio, document, photo, video } = message
  const look = {
    isSpoiler: message.has_media_spoiler === true,
    isCaptionAbove: message.show_caption_above_media === true,
  }
  const largest = photo?.at(-1)
  if (largest) return { kind: 'photo', id: largest.file_id, ...look }
  if (video) return { kind: 'video', id: video.file_id, ...look }
  if (animation) return { kind: 'animation', id: animation.file_id, ...look }
  if (document) return { kind: 'document', id: document.file_id, ...look }
  return audio ? { kind: 'audio', id: audio.file_id, ...look } : null
}

/** Reads the message that a command, or the line of a pressed button, answers. */
const answeredMessage = (message: MaybeInaccessibleMessage): AnsweredMessage | null => {
  const reply = repliedMessage(message)
  if (!reply) return null
  const words = reply.text ?? reply.caption ?? titleOf(reply)
  return {
    messageId: reply.message_id,
    text: words,
    what: kindOf(reply),
    html: words === null ? null : entitiesToHtml(words, reply.entities ?? reply.caption_entities),
    ...readAddresses(reply),
    media: mediaOf(reply),
  }
}

/** Reads what a person wrote. Posts that Telegram forwards from the group's linked channel are skipped. */
const readWords = (bot: BotIdentity, message: Message): UntimedDeskEvent | null => {
  const { from, sender_chat: as, text, caption, forward_origin: forwarded, media_group_id: album = null } = message
  const writer = writerOf(from, as)
  if (writer === null || message.is_automatic_forward === true || isService(message)) return null
  const reply = repliedMessage(message)
  const known = { place: locationOf(message), writer, replyTo: reply?.message_id ?? null }
  const command = text === undefined || forwarded ? null : readCommand(text, bot.username)
  if (command)
    return {
      ...known,
      kind: 'command',
      ...command,
      repliedTo: reply && writerOf(reply.from, reply.sender_chat),
      ...(reply ? { under: answeredMessage(message) } : {}),
    }
  const words = text ?? caption ?? titleOf(message)
  const entities = message.entities ?? message.caption_entities
  const html = words === null ? null : entitiesToHtml(words, entities)
  return {
    ...known,
    kind: 'message',
    text: words,
    what: kindOf(message),
    album,
    html,
    ...readAddresses(message),
    file: fileOf(message),
    ...(forwarded ? { isForwarded: true } : {}),
  }
}

const readNew = (bot: BotIdentity, message: Message): UntimedDeskEvent | null => {
  const { chat, migrate_to_chat_id: to } = message
  if (to !== undefined) return { kind: 'group-moved', from: chat.id, to }
  return readTopic(bot, message) ?? readWords(bot, message)
}

/** Reads an edit of words or content. An edit of neither is skipped: a live location is edited all the time. */
const readEdited = (message: Message): UntimedDeskEvent | null => {
  const writer = writerOf(message.from, message.sender_chat)
  const media = mediaOf(message)
  const words = message.text ?? message.caption ?? (media === null ? titleOf(message) : '')
  if (writer === null || words === null) return null
  const html = entitiesToHtml(words, message.entities ?? message.caption_entities)
  const replyTo = repliedMessage(message)?.message_id ?? null
  return {
    kind: 'edited',
    place: locationOf(message),
    writer,
    text: words,
    what: kindOf(message),
    ...(message.media_group_id === undefined ? {} : { album: message.media_group_id }),
    html,
    ...readAddresses(message),
    media,
    replyTo,
  }
}

const readPress = ({ id: callbackId, from, message, data }: CallbackQuery): UntimedDeskEvent | null => {
  const writer = writerOf(from, undefined)
  if (!message || writer === null || data === undefined) return null
  return { kind: 'pressed', place: locationOf(message), writer, data, callbackId, under: answeredMessage(message) }
}

const readReaction = (reaction: MessageReactionUpdated): UntimedDeskEvent | null => {
  const { chat, message_id: messageId, user, actor_chat: as } = reaction
  const writer = writerOf(user, as)
  const emoji = readReactionChange(reaction)
  return writer === null || emoji === undefined
    ? null
    : { kind: 'reacted', place: { group: chat.id, thread: null, messageId }, writer, emoji }
}

const readRights = ({ chat }: ChatMemberUpdated): UntimedDeskEvent => ({ kind: 'rights', group: chat.id })

const read = (bot: BotIdentity, update: Partial<Update>): UntimedDeskEvent | null => {
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

/** Reads an update of a forum group; null for updates of bots (this one included), pins and other service messages. */
export const readDesk = (bot: BotIdentity, update: Partial<Update>, at: number): DeskEvent | null => {
  const happened = read(bot, update)
  return happened && { ...happened, at }
}
