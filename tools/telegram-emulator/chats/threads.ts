import type { Message } from 'grammy/types'
import { hasRight } from './chats.ts'
import { badRequest } from '../api-errors.ts'
import type { BotAccount, Room } from '../model.ts'
import { intOf, type Params } from '../requests/params.ts'

/** The forum topic "General" has this id, and messages in it name no topic. */
const GENERAL = 1

/**
 * The topic a bot's message goes to, or undefined for none. Where there are no topics a group ignores the parameter;
 * General must be left out (Bot API server, Client.cpp).
 */
export const findThread = (room: Room, bot: BotAccount, params: Params, repliesTo?: Message): number | undefined => {
  const requested = Math.max(0, intOf(params, 'message_thread_id'))
  if (room.kind === 'private') {
    const topic = room.topics.get(requested)
    if (requested !== 0 && (!topic || topic.deleted)) throw badRequest('message thread not found')
    return requested === 0 ? undefined : requested
  }
  if (!room.isForum) return undefined
  const implied = repliesTo?.is_topic_message === true ? (repliesTo.message_thread_id ?? 0) : 0
  const thread = requested === 0 ? implied : requested
  if (thread === 0) {
    if (room.generalClosed && !hasRight(room, bot.me.id, 'can_manage_topics')) throw badRequest('TOPIC_CLOSED')
    return undefined
  }
  const topic = room.topics.get(thread)
  if (thread === GENERAL || !topic || topic.deleted || topic.outOfReach) throw badRequest('message thread not found')
  const privileged = topic.creator === bot.me.id || hasRight(room, bot.me.id, 'can_manage_topics')
  if (topic.closed && !privileged) throw badRequest('TOPIC_CLOSED')
  return thread
}

/**
 * The thread fields of a message: in a topic its id; in General, and in supergroups without topics, a reply carries the
 * id of the thread's root and is no topic message.
 */
export const threadFields = (
  room: Room,
  thread: number | undefined,
  repliesTo: Message | undefined,
): { message_thread_id?: number; is_topic_message?: true } => {
  if (thread !== undefined) return { message_thread_id: thread, is_topic_message: true }
  if (room.kind !== 'supergroup' || !repliesTo) return {}
  return { message_thread_id: repliesTo.message_thread_id ?? repliesTo.message_id }
}
