import type { Contact, Message } from 'grammy/types'
import { unreadable } from '../../core/text/unreadable.ts'
import type { Unreadable } from '../../core/text/unreadable.ts'
import type { CustomerEvent, WhoseContact } from '../../core/conversation/event.ts'
import type { IsFirst } from './album-notes.ts'

const COMMAND = /^\/([a-z0-9_]{1,64})(?:@([a-z0-9_]+))?(?:\s+([\s\S]*))?$/i

/** Messages that report something about the chat: nobody said them, so nobody waits for an answer (Bot API, Message). */
const service = [
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

type Media = Exclude<Unreadable, 'contact' | 'other'>
const isMedia = (kind: Unreadable): kind is Media => kind !== 'contact' && kind !== 'other'
/** In this order `animation` stands before the `document` that comes with it. */
const media: readonly Media[] = unreadable.filter(isMedia)

/** True for a message that only reports something about the chat. */
export const isService = (message: Message): boolean => service.some((kind) => message[kind] !== undefined)

/** One that is newer than this list is `other`, so that it is answered. */
const mediaOf = (message: Message): Unreadable => media.find((kind) => message[kind] !== undefined) ?? 'other'

/** What kind of message it is. */
export const kindOf = (message: Message): 'text' | Unreadable => {
  if (message.text !== undefined) return 'text'
  return message.contact ? 'contact' : mediaOf(message)
}

/** The command that a text is, its name in small letters, and what follows it; null for words. A command for another bot is words. */
export const commandIn = (text: string, username: string): { readonly name: string; readonly words: string } | null => {
  const [, name, bot, words] = COMMAND.exec(text) ?? []
  if (name === undefined || (bot !== undefined && bot.toLowerCase() !== username.toLowerCase())) return null
  return { name: name.toLowerCase(), words: words?.trim() ?? '' }
}

const sentWith = ({
  reply_to_message: reply,
  media_group_id: album,
}: Message): { readonly replyTo?: number; readonly album?: string } => ({
  ...(reply ? { replyTo: reply.message_id } : {}),
  ...(album === undefined ? {} : { album }),
})

/** Whatever the customer forwards is not theirs to command. */
const readText = (message: Message, text: string, username: string): CustomerEvent => {
  const { message_id: messageId, forward_origin: origin } = message
  const command = origin ? null : commandIn(text, username)
  if (command) return { kind: 'command', name: command.name, payload: command.words, messageId }
  return { kind: 'wrote', text, messageId, forwarded: origin !== undefined, ...sentWith(message) }
}

const whose = (
  { user_id: owner }: Contact,
  { via_bot: bot, forward_origin: origin }: Message,
  sender: number,
): WhoseContact => {
  if (bot) return 'via-bot'
  if (origin) return 'forwarded'
  return owner === sender ? 'own' : 'other'
}

/** A document as it was sent; an animation, which is one too, is only looked at. */
const readFile = (message: Message, forwarded: boolean) => {
  const { message_id: messageId, document, animation, caption } = message
  if (!document || animation) return null
  const { file_id: fileId, file_name: name = '', file_size: size = null } = document
  return {
    kind: 'file',
    fileId,
    name,
    size,
    caption: caption ?? null,
    forwarded,
    messageId,
    ...sentWith(message),
  } satisfies CustomerEvent
}

/**
 * What the customer `sender` did by sending this message; null when it is a report of Telegram's. The words under a picture are read as
 * words: they may answer the question, or hold a secret that has to go. A further item of an album without words is marked as such.
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
    return { kind: 'contact', phone: contact.phone_number, whose: whose(contact, message, sender), messageId }
  if (isService(message)) return null
  const first = isFirst(message)
  const file = readFile(message, forwarded)
  if (file && (first || file.caption !== null)) return file
  const what = mediaOf(message)
  if (caption !== undefined)
    return { kind: 'wrote', text: caption, messageId, forwarded, below: what, ...sentWith(message) }
  return { kind: 'sent', what, messageId, ...(first ? {} : { further: true }), ...sentWith(message) }
}
