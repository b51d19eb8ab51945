import type { Call, Method } from '../requests/call.ts'
import { hasRight, findRoom } from '../chats/chats.ts'
import { badRequest } from '../api-errors.ts'
import { dropMessage, findMessage } from '../chats/messages.ts'
import type { Room, StoredMessage } from '../model.ts'
import { idsOf, intOf, textOf } from '../requests/params.ts'

const DELETABLE_MS = 48 * 3_600_000

/** The reason why a message cannot be deleted; undefined when it can. */
const refusal = ({ world, bot }: Call, room: Room, { message }: StoredMessage): string | undefined => {
  const old = world.clock.now() - message.date * 1_000 > DELETABLE_MS
  if (room.kind === 'private') return old ? `message can't be deleted for everyone` : undefined
  const service = message.forum_topic_created !== undefined || message.message_id === 1
  const own = message.from?.id === bot.me.id
  if (service || old || (!own && !hasRight(room, bot.me.id, 'can_delete_messages'))) return `message can't be deleted`
  return undefined
}

export const deleteMessage: Method = (call) => {
  const { world, bot, params } = call
  if (textOf(params, 'chat_id') === '') throw badRequest('chat identifier is not specified')
  const id = intOf(params, 'message_id')
  if (id <= 0) throw badRequest('message identifier is not specified')
  const room = findRoom(world, bot, params)
  const stored = findMessage(room, id)
  if (!stored) throw badRequest('message to delete not found')
  const why = refusal(call, room, stored)
  if (why !== undefined) throw badRequest(why)
  dropMessage(world, room, id)
  return true
}

/** Skips unknown ids: the answer is True even when none exists. */
export const deleteMessages: Method = (call) => {
  const { world, bot, params } = call
  if (textOf(params, 'chat_id') === '') throw badRequest('chat identifier is not specified')
  const ids = idsOf(params, 'message_ids')
  const room = findRoom(world, bot, params)
  const found = ids.flatMap((id) => findMessage(room, id) ?? [])
  for (const stored of found) {
    const why = refusal(call, room, stored)
    if (why !== undefined) throw badRequest(why)
  }
  for (const { message } of found) dropMessage(world, room, message.message_id)
  return true
}
