import type { Message, Update } from 'grammy/types'
import { isAdmin, isMember } from './chats.ts'
import type { BotAccount, Room } from '../model.ts'
import { queueUpdate } from '../updates/make-updates.ts'
import type { EmulatorWorld } from '../emulator-world.ts'

/** Fields whose presence makes a message a service message, which every bot of a group sees. */
const SERVICE = [
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'pinned_message',
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'group_chat_created',
  'supergroup_chat_created',
  'general_forum_topic_hidden',
  'general_forum_topic_unhidden',
] as const

/** True for a service message, which reports a change of its chat. */
export const isService = (message: Message): boolean => SERVICE.some((field) => message[field] !== undefined)

type Incoming = NonNullable<Update['message']>
const isIncoming = (message: Message): message is Incoming =>
  message.chat.type !== 'channel' && message.from !== undefined
const isEdited = (message: Message): message is NonNullable<Update['edited_message']> =>
  isIncoming(message) && message.edit_date !== undefined

/** Bots that take part in a chat. */
export const botsIn = (world: EmulatorWorld, room: Room): readonly BotAccount[] =>
  [...world.state.bots.values()].filter((bot) =>
    room.kind === 'private' ? bot.me.id === room.botId : isMember(room, bot.me.id),
  )

/**
 * True when the bot sees the message. In privacy mode, a bot that is no administrator sees only messages addressed to
 * it.
 */
const canSee = (bot: BotAccount, room: Room, message: Message): boolean => {
  if (room.kind === 'private' || bot.me.can_read_all_group_messages || isAdmin(room, bot.me.id) || isService(message))
    return true
  const text = message.text ?? message.caption ?? ''
  const command = /^\/[a-zA-Z0-9_]+(?:@([a-zA-Z0-9_]+))?/.exec(text)
  if (command) return command[1] === undefined || command[1].toLowerCase() === bot.me.username.toLowerCase()
  return (
    message.reply_to_message?.from?.id === bot.me.id || text.toLowerCase().includes(`@${bot.me.username.toLowerCase()}`)
  )
}

/** Sends a message to the bots of its chat: messages of people, and service messages, those of the bots included. */
export const announce = (world: EmulatorWorld, room: Room, message: Message): void => {
  if (!isIncoming(message)) return
  const anonymous = message.sender_chat !== undefined
  if (message.from.is_bot && !anonymous && !isService(message)) return
  for (const bot of botsIn(world, room))
    if (canSee(bot, room, message)) queueUpdate(world, bot, 'message', message, room.id)
}

/** Sends an edit by a person to the bots of its chat. */
export const announceEdit = (world: EmulatorWorld, room: Room, message: Message): void => {
  if (!isEdited(message)) return
  for (const bot of botsIn(world, room))
    if (canSee(bot, room, message)) queueUpdate(world, bot, 'edited_message', message, room.id)
}
