import type { Control } from '../../control-types.ts'
import { hasRight } from '../../chats/chats.ts'
import { ControlError } from '../../api-errors.ts'
import { announce } from '../../chats/fan-out.ts'
import { announceMember, fullRights } from '../../chats/members.ts'
import { addMessage } from '../../chats/messages.ts'
import type { Room } from '../../model.ts'
import { anyUser, newGroupRoom } from '../../state.ts'
import type { EmulatorWorld } from '../../emulator-world.ts'
import { findBot, findGroup, findPerson } from './find.ts'

/** The founder of a group. */
export const ownerOf = (room: Room): number =>
  [...room.members.values()].find((member) => member.status === 'creator')?.id ?? 0

const knownId = (world: EmulatorWorld, who: number | undefined): number => {
  const id = who ?? findBot(world, undefined).me.id
  if (!anyUser(world.state, id)) throw new ControlError(`there is nobody with id ${id}`, 404)
  return id
}

/** Turns a basic group into a supergroup with a new id, telling the bots in both. */
const upgrade = (world: EmulatorWorld, old: Room): Room => {
  if (old.kind !== 'group') throw new ControlError(`chat ${old.id} is a supergroup already`, 409)
  const room = newGroupRoom(world.state, 'supergroup', old.title)
  room.permissions = old.permissions
  for (const [id, member] of old.members) room.members.set(id, member)
  const from = anyUser(world.state, ownerOf(old)) ?? { id: 0, is_bot: false, first_name: '' }
  announce(world, old, addMessage(world, old, { from, content: { migrate_to_chat_id: room.id } }))
  announce(world, room, addMessage(world, room, { from, content: { migrate_from_chat_id: old.id } }))
  old.migratedTo = room.id
  world.live.publish({ type: 'chat', chat_id: old.id, bot: null })
  return room
}

type Acts = Pick<
  Control,
  'addGroup' | 'addMember' | 'removeMember' | 'promote' | 'setPermissions' | 'setForum' | 'migrate' | 'deleteGroup'
>

/** Acts on groups: making and deleting them, members, rights, forums. */
export const groupActs = (world: EmulatorWorld): Acts => {
  const addMember = (room: Room, id: number, by: number): void =>
    announceMember(world, room, { id, status: 'member', rights: {} }, by)
  const promote = (room: Room, id: number, rights: Readonly<Record<string, boolean>>, by: number): void =>
    announceMember(world, room, { id, status: 'administrator', rights }, by)

  return {
    addGroup: ({ title, kind = 'supergroup', is_forum = false, owner, members = [], bot_as, bot }) => {
      if (is_forum && kind === 'group') throw new ControlError('a basic group has no topics: ask for a supergroup')
      const founder = owner === undefined ? founderOf(world) : findPerson(world, owner).user.id
      const room = newGroupRoom(world.state, kind, title)
      room.isForum = is_forum
      room.members.set(founder, { id: founder, status: 'creator', rights: {} })
      const from = findPerson(world, founder).user
      addMessage(world, room, {
        from,
        content: kind === 'group' ? { group_chat_created: true } : { supergroup_chat_created: true },
      })
      for (const id of members) addMember(room, findPerson(world, id).user.id, founder)
      if (bot_as !== undefined) {
        const { id } = findBot(world, bot).me
        addMember(room, id, founder)
        if (bot_as === 'administrator') promote(room, id, fullRights, founder)
      }
      world.touch()
      return { id: room.id, title: room.title, type: room.kind }
    },
    addMember: ({ chat, who, by }) => {
      const room = findGroup(world, chat)
      addMember(room, knownId(world, who), by ?? ownerOf(room))
      return true
    },
    removeMember: ({ chat, who, by, ban }) => {
      const room = findGroup(world, chat)
      const id = knownId(world, who)
      const kicked = ban ?? room.kind === 'supergroup'
      announceMember(world, room, { id, status: kicked ? 'kicked' : 'left', rights: {} }, by ?? ownerOf(room))
      return true
    },
    promote: ({ chat, who, by, rights = {}, demote = false, custom_title }) => {
      const room = findGroup(world, chat)
      const id = knownId(world, who)
      if (demote) addMember(room, id, by ?? ownerOf(room))
      else {
        const title = custom_title === undefined ? {} : { customTitle: custom_title }
        announceMember(
          world,
          room,
          { id, status: 'administrator', rights: { ...fullRights, ...rights }, ...title },
          by ?? ownerOf(room),
        )
      }
      return true
    },
    setPermissions: ({ chat, permissions }) => {
      const room = findGroup(world, chat)
      room.permissions = { ...room.permissions, ...permissions }
      world.touch()
      return true
    },
    setForum: ({ chat, is_forum, by }) => {
      const old = findGroup(world, chat)
      if (by !== undefined && !hasRight(old, by, 'can_change_info'))
        throw new ControlError(`user ${by} may not change group ${chat}`, 409)
      const room = is_forum && old.kind === 'group' ? upgrade(world, old) : old
      room.isForum = is_forum
      world.live.publish({ type: 'chat', chat_id: room.id, bot: null })
      world.touch()
      return { id: room.id }
    },
    migrate: ({ chat }) => ({ id: upgrade(world, findGroup(world, chat)).id }),
    deleteGroup: ({ chat }) => {
      findGroup(world, chat).deleted = true
      world.live.publish({ type: 'chat', chat_id: chat, bot: null })
      world.touch()
      return true
    },
  }
}

/** Makes the founder of a group when the input names none. */
const founderOf = (world: EmulatorWorld): number => {
  const id = world.state.counters.user++
  world.state.users.set(id, {
    user: { id, is_bot: false, first_name: 'Founder' },
    phone: `7900${`${id}`.slice(-7)}`,
    deactivated: false,
  })
  return id
}
