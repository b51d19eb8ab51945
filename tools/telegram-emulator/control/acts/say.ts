import type { Message, MessageEntity, User } from 'grammy/types'
import type { PhoneMessage } from '../../control-types.ts'
import { chatOf, hasRight, isAdmin } from '../../chats/chats.ts'
import { ControlError } from '../../api-errors.ts'
import { announce } from '../../chats/fan-out.ts'
import { addMessage, findMessage, type Content } from '../../chats/messages.ts'
import { quoteOf } from '../../content/reply.ts'
import { settleText, textFields } from '../../content/read-text.ts'
import type { Room } from '../../model.ts'
import type { EmulatorWorld } from '../../emulator-world.ts'
import { showMessage, type ActingPerson } from './find.ts'

/** The account in whose name anonymous administrators write (Bot API, Message.from). */
const ANONYMOUS: User = { id: 1087968824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }

/** A person's message and its place in the group. */
export interface Words {
  readonly text?: string | undefined
  readonly entities?: MessageEntity[] | undefined
  readonly content?: Content | undefined
  readonly reply_to?: number | undefined
  readonly quote?: string | undefined
  readonly thread?: number | undefined
  readonly anonymous?: boolean | undefined
}

const topicAllows = (room: Room, userId: number, thread: number | undefined): void => {
  if (thread === undefined) return
  const topic = room.topics.get(thread)
  if (!topic || topic.deleted) throw new ControlError(`there is no topic ${thread} in chat ${room.id}`, 404)
  if (topic.closed && !hasRight(room, userId, 'can_manage_topics'))
    throw new ControlError(`topic ${thread} is closed`, 409)
}

/** Adds a person's message to the chat and sends it to its bots. */
export const say = (world: EmulatorWorld, { person, room }: ActingPerson, words: Words): PhoneMessage => {
  if (room.kind === 'private') {
    if (room.blocked) throw new ControlError('the bot is blocked: unblock it first', 409)
    room.started = true
  }
  const repliesTo = repliedBy(room, words.reply_to)
  const thread = words.thread ?? (repliesTo?.is_topic_message ? repliesTo.message_thread_id : undefined)
  topicAllows(room, person.user.id, thread)
  if (words.anonymous && !isAdmin(room, person.user.id))
    throw new ControlError('only administrators can be anonymous', 409)
  const { entities = [] } = words
  const text = words.text === undefined ? {} : textFields(settleText(world.state, { text: words.text, entities }))
  const sender = words.anonymous ? { sender_chat: chatOf(world, room) } : {}
  const message = addMessage(world, room, {
    from: words.anonymous ? ANONYMOUS : person.user,
    content: { ...sender, ...text, ...words.content, ...quoteOf(repliesTo, words.quote ?? '') },
    thread,
    repliesTo,
  })
  if (room.forceReply) room.forceReply = null
  announce(world, room, message)
  return showMessage(
    { message, sealed: false, deleted: false, pinned: false, reactions: [] },
    message.from?.id ?? person.user.id,
  )
}

const repliedBy = (room: Room, id: number | undefined): Message | undefined => {
  if (id === undefined) return undefined
  const found = findMessage(room, id)?.message
  if (!found) throw new ControlError(`there is no message ${id} to reply to in chat ${room.id}`, 404)
  return found
}
