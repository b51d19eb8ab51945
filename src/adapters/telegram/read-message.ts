import type { Contact, Message, MessageEntity } from 'grammy/types'
import { unreadableKinds } from '../../core/text/unreadable-kind.ts'
import type { UnreadableKind } from '../../core/text/unreadable-kind.ts'
import type { CustomerEvent, ContactOwner } from '../../core/conversation/event.ts'
import type { IsFirst } from './first-of-album.ts'

const COMMAND = /^\/([a-z0-9_]{1,64})(?:@([a-z0-9_]+))?(?:\s+([\s\S]*))?$/i

/** Fields of service messages, which report something about the chat and need no answer (Bot API, Message). */
const serviceKinds = [
  'boost_added',
  'channel_chat_created',
  'chat_background_set',
  'chat_owner_changed',
  'chat_owner_left',
  'chat_shared',
  'checklist_tasks_added',
  'checklist_tasks_done',
  'community_chat_added',
  'community_chat_joined',
  'community_chat_removed',
  'connected_website',
  'delete_chat_photo',
  'direct_message_price_changed',
  'forum_topic_closed',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_reopened',
  'general_forum_topic_hidden',
  'general_forum_topic_unhidden',
  'gift',
  'gift_upgrade_sent',
  'giveaway_completed',
  'giveaway_created',
  'group_chat_created',
  'left_chat_member',
  'managed_bot_created',
  'message_auto_delete_timer_changed',
  'migrate_from_chat_id',
  'migrate_to_chat_id',
  'new_chat_members',
  'new_chat_photo',
  'new_chat_title',
  'paid_message_price_changed',
  'passport_data',
  'pinned_message',
  'poll_option_added',
  'poll_option_deleted',
  'proximity_alert_triggered',
  'refunded_payment',
  'successful_payment',
  'suggested_post_approval_failed',
  'suggested_post_approved',
  'suggested_post_declined',
  'suggested_post_info',
  'suggested_post_paid',
  'suggested_post_refunded',
  'supergroup_chat_created',
  'unique_gift',
  'users_shared',
  'video_chat_ended',
  'video_chat_participants_invited',
  'video_chat_scheduled',
  'video_chat_started',
  'web_app_data',
  'write_access_allowed',
] as const satisfies readonly (keyof Message)[]

type Media = Exclude<UnreadableKind, 'contact' | 'other'>
const isMedia = (kind: UnreadableKind): kind is Media => kind !== 'contact' && kind !== 'other'

/** Kinds of media, with `animation` before the `document` that comes with it. */
const mediaKinds: readonly Media[] = unreadableKinds.filter(isMedia)

/** True for a service message, which only reports something about the chat. */
export const isService = (message: Message): boolean => serviceKinds.some((kind) => message[kind] !== undefined)

/** Gives the kind of media; 'other' for kinds that are newer than the list, so that they are answered too. */
const mediaOf = (message: Message): UnreadableKind => mediaKinds.find((kind) => message[kind] !== undefined) ?? 'other'

/** Gives the kind of a message. */
export const kindOf = (message: Message): 'text' | UnreadableKind => {
  if (message.text !== undefined) return 'text'
  return message.contact ? 'contact' : mediaOf(message)
}

/**
 * Reads a command: its name in lower case and the words behind it. Null for other texts and for a command to another
 * bot.
 */
export const readCommand = (
  text: string,
  username: string,
): { readonly name: string; readonly words: string } | null => {
  const [, name, bot, words] = COMMAND.exec(text) ?? []
  if (name === undefined || (bot !== undefined && bot.toLowerCase() !== username.toLowerCase())) return null
  return { name: name.toLowerCase(), words: words?.trim() ?? '' }
}

const replyAndAlbum = ({
  reply_to_message: reply,
  media_group_id: album,
}: Message): { readonly replyTo?: number; readonly album?: string } => ({
  ...(reply ? { replyTo: reply.message_id } : {}),
  ...(album === undefined ? {} : { album }),
})

/** Signs that Telegram's apps take away when they turn typed text into italics or bold. */
const TYPED_SIGNS: ReadonlyMap<string, string> = new Map([
  ['italic', '__'],
  ['bold', '**'],
])

/**
 * Gives a mask of digits its signs back: `29 __77__` arrives as `29 77` with the last two digits in italics. Other
 * texts stay.
 */
const withTypedSigns = (text: string, entities: readonly MessageEntity[] = []): string => {
  if (!/^[\d\s()+.%_*-]+$/.test(text)) return text
  return entities
    .flatMap(({ type, offset, length }) => {
      const sign = TYPED_SIGNS.get(type)
      return sign === undefined
        ? []
        : [
            { at: offset, sign },
            { at: offset + length, sign },
          ]
    })
    .toSorted((a, b) => b.at - a.at)
    .reduce((typed, { at, sign }) => typed.slice(0, at) + sign + typed.slice(at), text)
}

/**
 * Writes the address of a link behind its words, which is all that the apps show; a link that names its address is left
 * as it is.
 */
const withAddresses = (text: string, entities: readonly MessageEntity[] = []): string =>
  entities
    .filter((entity) => entity.type === 'text_link')
    .filter(({ url }) => /^https?:/i.test(url) && !text.includes(url.replace(/\/$/, '')))
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((whole, { offset, length, url }) => {
      const end = offset + length
      return `${whole.slice(0, end)} (${url})${whole.slice(end)}`
    }, text)

/** Reads a text. A forwarded text is never a command. */
const readText = (message: Message, text: string, username: string): CustomerEvent => {
  const { message_id: messageId, forward_origin: origin } = message
  const command = origin ? null : readCommand(text, username)
  if (command) return { kind: 'command', name: command.name, payload: command.words, messageId }
  return {
    kind: 'wrote',
    text: withAddresses(withTypedSigns(text, message.entities), message.entities),
    messageId,
    forwarded: origin !== undefined,
    ...replyAndAlbum(message),
  }
}

const contactOwner = (
  { user_id: owner }: Contact,
  { via_bot: bot, forward_origin: origin }: Message,
  sender: number,
): ContactOwner => {
  if (bot) return 'via-bot'
  if (origin) return 'forwarded'
  return owner === sender ? 'own' : 'other'
}

/** Reads a document; null for an animation, which Telegram sends as a document too. */
const readFile = (message: Message, forwarded: boolean) => {
  const { message_id: messageId, document, animation, caption } = message
  if (!document || animation) return null
  const { file_id: fileId, file_name: name = '', file_size: size = null } = document
  return {
    kind: 'file',
    fileId,
    name,
    size,
    caption: caption === undefined ? null : withAddresses(caption, message.caption_entities),
    forwarded,
    messageId,
    ...replyAndAlbum(message),
  } satisfies CustomerEvent
}

/**
 * Reads a message of the customer `sender`; null for a service message. A caption is read as a text: it may answer the
 * question, or hold a secret that has to be deleted. Later items of an album without a caption are marked `further`.
 */
export const readMessage = (
  message: Message,
  sender: number,
  username: string,
  isFirst: IsFirst,
): CustomerEvent | null => {
  const { message_id: messageId, text, caption, contact } = message
  const forwarded = message.forward_origin !== undefined
  if (text !== undefined) return readText(message, text, username)
  if (contact)
    return { kind: 'contact', phone: contact.phone_number, whose: contactOwner(contact, message, sender), messageId }
  if (isService(message)) return null
  const first = isFirst(message)
  const file = readFile(message, forwarded)
  if (file && (first || file.caption !== null)) return file
  const what = mediaOf(message)
  if (caption !== undefined)
    return {
      kind: 'wrote',
      text: withAddresses(caption, message.caption_entities),
      messageId,
      forwarded,
      below: what,
      ...replyAndAlbum(message),
    }
  return { kind: 'sent', what, messageId, ...(first ? {} : { further: true }), ...replyAndAlbum(message) }
}
