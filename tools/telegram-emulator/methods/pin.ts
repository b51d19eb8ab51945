import type { Call, Method } from '../requests/call.ts'
import { hasRight, findRoom, spendLimits } from '../chats/chats.ts'
import { badRequest } from '../api-errors.ts'
import { announce } from '../chats/fan-out.ts'
import { addMessage, findMessage } from '../chats/messages.ts'
import type { Room, StoredMessage } from '../model.ts'
import { intOf } from '../requests/params.ts'
import { botUser } from '../state.ts'
import type { EmulatorWorld } from '../emulator-world.ts'

const pinRoom = ({ world, bot, params }: Call): Room => {
  const room = findRoom(world, bot, params)
  const allowed =
    room.kind === 'private' ||
    hasRight(room, bot.me.id, 'can_pin_messages') ||
    (room.members.get(bot.me.id)?.status === 'member' && room.permissions.can_pin_messages === true)
  if (!allowed) throw badRequest('not enough rights to manage pinned messages in the chat')
  return room
}

const setPinned = (world: EmulatorWorld, room: Room, stored: StoredMessage, pinned: boolean): void => {
  const id = stored.message.message_id
  room.messages.set(id, { ...stored, pinned })
  world.live.publish({ type: 'pin', chat_id: room.id, bot: room.botId || null, message_id: id })
  world.touch()
}

export const pinChatMessage: Method = (call) => {
  const { world, bot, params } = call
  const room = pinRoom(call)
  const stored = findMessage(room, intOf(params, 'message_id'))
  if (!stored) throw badRequest('message to pin not found')
  if (stored.pinned) return true
  spendLimits(world, bot, room)
  setPinned(world, room, stored, true)
  const thread = stored.message.is_topic_message ? stored.message.message_thread_id : undefined
  const message = addMessage(world, room, { from: botUser(bot), content: { pinned_message: stored.message }, thread })
  announce(world, room, message)
  return true
}

/** Unpins the message with this id, or without an id the newest pinned one. */
export const unpinChatMessage: Method = (call) => {
  const { world, params } = call
  const room = pinRoom(call)
  const id = intOf(params, 'message_id')
  const stored = id === 0 ? [...room.messages.values()].findLast((message) => message.pinned) : findMessage(room, id)
  if (!stored) {
    if (id === 0) return true
    throw badRequest('message to unpin not found')
  }
  setPinned(world, room, stored, false)
  return true
}

const unpinAll = (call: Call, matches: (stored: StoredMessage) => boolean): true => {
  const room = pinRoom(call)
  for (const stored of room.messages.values()) {
    if (stored.pinned && matches(stored)) setPinned(call.world, room, stored, false)
  }
  return true
}

export const unpinAllChatMessages: Method = (call) => unpinAll(call, () => true)

export const unpinAllForumTopicMessages: Method = (call) => {
  const thread = intOf(call.params, 'message_thread_id')
  const room = pinRoom(call)
  const topic = room.topics.get(thread)
  if (!topic || topic.deleted || topic.outOfReach) throw badRequest('message thread not found')
  return unpinAll(call, ({ message }) => message.is_topic_message === true && message.message_thread_id === thread)
}
