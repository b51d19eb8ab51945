import type { User } from 'grammy/types'
import type { Control, EmulatedUser } from '../../control-types.ts'
import { ControlError } from '../../api-errors.ts'
import { announceBlock } from '../../chats/members.ts'
import type { Person } from '../../model.ts'
import type { EmulatorWorld } from '../../emulator-world.ts'
import { findActing, findPerson } from './find.ts'
import { say } from './say.ts'

const describeUser = ({ user, phone, deactivated }: Person): EmulatedUser => ({
  id: user.id,
  first_name: user.first_name,
  ...(user.last_name === undefined ? {} : { last_name: user.last_name }),
  ...(user.username === undefined ? {} : { username: user.username }),
  ...(user.language_code === undefined ? {} : { language_code: user.language_code }),
  ...(user.is_premium ? { is_premium: true } : {}),
  phone,
  deactivated,
})

/** All users of the emulator. */
export const listUsers = (world: EmulatorWorld): readonly EmulatedUser[] =>
  [...world.state.users.values()].map(describeUser)

type Acts = Pick<Control, 'addUser' | 'users' | 'start' | 'block' | 'unblock' | 'deactivate'>

/** Acts that make people, and that block, unblock or deactivate them. */
export const peopleActs = (world: EmulatorWorld): Acts => ({
  addUser: ({ id: wanted, phone, is_premium, ...profile }) => {
    const id = wanted ?? world.state.counters.user++
    if (world.state.users.has(id) || world.state.bots.has(id)) throw new ControlError(`id ${id} is taken`, 409)
    const user = { id, is_bot: false, ...profile, ...(is_premium ? { is_premium: true } : {}) } as User
    const person = { user, phone: phone ?? `7900${`${id}`.slice(-7).padStart(7, '0')}`, deactivated: false }
    world.state.users.set(id, person)
    world.live.publish({ type: 'user', chat_id: id, bot: null, user: id })
    world.touch()
    return describeUser(person)
  },
  users: () => listUsers(world),
  start: (input) => {
    const { person, room } = findActing(world, { user: input.user, bot: input.bot })
    announceBlock(world, room, false)
    return say(world, { person, room }, { text: input.payload === undefined ? '/start' : `/start ${input.payload}` })
  },
  block: ({ user, bot }) => {
    const { room } = findActing(world, { user, bot })
    if (!room.started) throw new ControlError(`user ${user} has not started the bot`, 409)
    announceBlock(world, room, true)
    return true
  },
  unblock: ({ user, bot }) => {
    announceBlock(world, findActing(world, { user, bot }).room, false)
    return true
  },
  deactivate: ({ user }) => {
    world.state.users.set(user, { ...findPerson(world, user), deactivated: true })
    world.live.publish({ type: 'user', chat_id: user, bot: null, user })
    world.touch()
    return true
  },
})
