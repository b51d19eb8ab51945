import type { Call, Method } from '../requests/call.ts'
import { chatOf, hasRight, isAdmin, isMember, findRoom } from '../chats/chats.ts'
import { badRequest } from '../api-errors.ts'
import { announceMember, memberOf } from '../chats/members.ts'
import type { Room } from '../model.ts'
import { intOf } from '../requests/params.ts'
import { anyUser } from '../state.ts'

const groupRoom = ({ world, bot, params }: Call): Room => {
  const room = findRoom(world, bot, params)
  if (room.kind === 'private') throw badRequest('there are no administrators in the private chat')
  return room
}

export const getChat: Method = ({ world, bot, params }) => {
  const room = findRoom(world, bot, params)
  const pinned = [...room.messages.values()].findLast((stored) => stored.pinned && !stored.deleted)
  const common = {
    ...chatOf(world, room),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(pinned ? { pinned_message: pinned.message } : {}),
  }
  if (room.kind === 'private') return { ...common, active_usernames: [] }
  return { ...common, permissions: room.permissions }
}

export const getChatMember: Method = (call) => {
  const { world, bot, params } = call
  const room = findRoom(world, bot, params)
  const id = intOf(params, 'user_id')
  if (!anyUser(world.state, id)) throw badRequest('invalid user_id specified')
  if (room.kind === 'private' && id !== room.id && id !== bot.me.id) throw badRequest('member not found')
  return memberOf(world, room, id)
}

/** Leaves out other bots, as the Bot API says; this bot itself is listed. */
export const getChatAdministrators: Method = (call) => {
  const { world, bot } = call
  const room = groupRoom(call)
  return [...room.members.keys()]
    .filter((id) => isAdmin(room, id) && (id === bot.me.id || !world.state.bots.has(id)))
    .map((id) => memberOf(world, room, id))
}

export const getChatMemberCount: Method = ({ world, bot, params }) => {
  const room = findRoom(world, bot, params)
  return room.kind === 'private' ? 2 : [...room.members.keys()].filter((id) => isMember(room, id)).length
}

export const leaveChat: Method = (call) => {
  const { world, bot, params } = call
  const room = findRoom(world, bot, params)
  if (room.kind === 'private') throw badRequest("chat member status can't be changed in private chats")
  announceMember(world, room, { id: bot.me.id, status: 'left', rights: {} }, bot.me.id)
  return true
}

/** Removes a person from a group; needs the administrator's right. */
export const banChatMember: Method = (call) => {
  const { world, bot, params } = call
  const room = findRoom(world, bot, params)
  const id = intOf(params, 'user_id')
  if (!hasRight(room, bot.me.id, 'can_restrict_members'))
    throw badRequest('not enough rights to restrict/unrestrict chat member')
  if (isAdmin(room, id)) throw badRequest('user is an administrator of the chat')
  if (!anyUser(world.state, id)) throw badRequest('PARTICIPANT_ID_INVALID')
  announceMember(world, room, { id, status: 'kicked', rights: {} }, bot.me.id)
  return true
}
