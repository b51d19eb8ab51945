import type { Contact, Message } from 'grammy/types'
import { unreadable } from '../core/unreadable.ts'
import type { Unreadable } from '../core/unreadable.ts'
import type { CustomerEvent, WhoseContact } from '../core/event.ts'
import type { IsFirst } from './album.ts'

const COMMAND = /^\/([a-z0-9_]{1,64})(?:@([a-z0-9_]+))?(?:\s+([\s\S]*))?$/i

/** Messages that report something about the chat: nobody said them, so nobody waits for an answer (Bot API, Message). */
const service = [
  'boost_added', 'channel_chat_created', 'chat_background_set', 'chat_owner_changed', 'chat_owner_left', 'chat_shared',
  'checklist_tasks_added', 'checklist_tasks_done', 'community_chat_added', 'community_chat_joined', 'community_chat_removed',
  'connected_website', 'delete_chat_photo', 'direct_message_price_changed', 'forum_topic_closed', 'forum_topic_created',
  'forum_topic_edited', 'forum_topic_reopened', 'general_forum_topic_hidden', 'general_forum_topic_unhidden', 'gift',
  'gift_upgrade_sent', 'giveaway_completed', 'giveaway_created', 'group_chat_created', 'left_chat_member', 'managed_bot_created',
  'message_auto_delete_timer_changed', 'migrate_from_chat_id', 'migrate_to_chat_id', 'new_chat_members', 'new_chat_photo',
  'new_chat_title', 'paid_message_price_changed', 'passport_data', 'pinned_message', 'poll_option_added', 'poll_option_deleted',
  'proximity_alert_triggered', 'refunded_payment', 'successful_payment', 'suggested_post_approval_failed',
  'suggested_post_approved', 'suggested_post_declined', 'suggested_post_info', 'suggested_post_paid', 'suggested_post_refunded',
  'supergroup_chat_created', 'unique_gift', 'users_shared', 'video_chat_ended', 'video_chat_participants_invited',
  'video_chat_scheduled', 'video_chat_started', 'web_app_data', 'write_access_allowed',
] as const satisfies readonly (keyof Message)[]

type Media = Exclude<Unreadable, 'contact' | 'other'>
const isMedia = (kind: Unreadable): kind is Media => kind !== 'contact' && kind !== 'other'
/** In this order `animation` stands before the `document` that comes with it. */
const media: readonly Media[] = unreadable.filter(isMedia)

/** A command for another bot is words; whatever the customer forwards is not theirs to command. */
const readCommand = (text: string, messageId: number, username: string): CustomerEvent | null => {
  const [, name, bot, payload] = COMMAND.exec(text) ?? []
  if (name === undefined || (bot !== undefined && bot.toLowerCase() !== username.toLowerCase())) return null
  return { kind: 'command', name: name.toLowerCase(), payload: payload?.trim() ?? '', messageId }
}

const whose = ({ user_id: owner }: Contact, { via_bot: bot, forward_origin: origin }: Message, sender: number): WhoseContact => {
  if (bot) return 'via-bot'
  if (origin) return 'forwarded'
  return owner === sender ? 'own' : 'other'
}

/** A document as it was sent; an animation, which is one too, is only looked at. */
const readFile = ({ message_id: messageId, document, animation, caption }: Message, forwarded: boolean) => {
  if (!document || animation) return null
  const { file_id: fileId, file_name: name = '', file_size: size = null } = document
  return { kind: 'file', fileId, name, size, caption: caption ?? null, forwarded, messageId } satisfies CustomerEvent
}

/**
 * What the customer `sender` did by sending this message; null when it is a report of Telegram's, or a further item of an
 * album. The words under a picture are read as words: they may answer the question, or hold a secret that has to go. A
 * kind of message that is newer than this list is `other`, so that it is answered.
 */
export const readMessage = (message: Message, sender: number, username: string, isFirst: IsFirst): CustomerEvent | null => {
  const { message_id: messageId, text, caption, contact } = message
  const forwarded = message.forward_origin !== undefined
  if (text !== undefined) {
    const command = forwarded ? null : readCommand(text, messageId, username)
    return command ?? { kind: 'wrote', text, messageId, forwarded }
  }
  if (contact) return { kind: 'contact', phone: contact.phone_number, whose: whose(contact, message, sender), messageId }
  if (service.some(kind => message[kind] !== undefined)) return null
  const first = isFirst(message)
  const file = readFile(message, forwarded)
  if (file && (first || file.caption !== null)) return file
  if (caption !== undefined) return { kind: 'wrote', text: caption, messageId, forwarded }
  return first ? { kind: 'sent', what: media.find(kind => message[kind] !== undefined) ?? 'other', messageId } : null
}
