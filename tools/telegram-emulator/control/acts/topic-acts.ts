import type { User } from 'grammy/types'
import type { Control } from '../../control-types.ts'
import { hasRight } from '../../chats/chats.ts'
import { ControlError } from '../../api-errors.ts'
import type { Room, Topic } from '../../model.ts'
import { cleanTopicName, editTopic, makeTopic, removeTopic, setTopicClosed } from '../../chats/topics.ts'
import type { EmulatorWorld } from '../../emulator-world.ts'
import { ownerOf } from './group-acts.ts'
import { findBot, findGroup, findPerson } from './find.ts'
import { privateRoom } from '../../state.ts'

interface TopicInput {
  readonly chat: number
  readonly thread: number
  readonly by?: number | undefined
}

type Acts = Pick<Control, 'addTopic' | 'renameTopic' | 'closeTopic' | 'reopenTopic' | 'deleteTopic' | 'ageTopic'>

/** Acts of people on the topics of a forum. */
export const topicActs = (world: EmulatorWorld): Acts => {
  const actor = (room: Room, by: number | undefined, right?: string): User => {
    if (room.kind === 'private') return findPerson(world, room.id).user
    const id = by ?? ownerOf(room)
    if (right !== undefined && !hasRight(room, id, right))
      throw new ControlError(`user ${id} may not do that in chat ${room.id}`, 409)
    return findPerson(world, id).user
  }
  /** A forum, or the private chat of a user with the bot. */
  const roomOf = (chat: number): Room => {
    if (chat < 0) return findGroup(world, chat)
    const { me } = findBot(world, undefined)
    if (!me.has_topics_enabled) throw new ControlError(`private chats of bot ${me.id} have no topics`, 409)
    return privateRoom(world.state, me.id, findPerson(world, chat).user.id)
  }
  const found = ({ chat, thread }: TopicInput): { readonly room: Room; readonly topic: Topic } => {
    const room = roomOf(chat)
    const topic = room.topics.get(thread)
    if (!topic || topic.deleted) throw new ControlError(`there is no topic ${thread} in chat ${chat}`, 404)
    return { room, topic }
  }
  const setClosed =
    (closed: boolean) =>
    (input: TopicInput): true => {
      const { room, topic } = found(input)
      if (topic.closed !== closed)
        setTopicClosed(world, room, topic, closed, actor(room, input.by, 'can_manage_topics'))
      return true
    }

  return {
    addTopic: ({ chat, name, by, icon_color = 7322096 }) => {
      const room = roomOf(chat)
      if (room.kind !== 'private' && !room.isForum) throw new ControlError(`chat ${chat} is no forum`, 409)
      const clean = cleanTopicName(name)
      if (clean === '') throw new ControlError('a topic needs a name')
      return { thread: makeTopic(world, room, { name: clean, iconColor: icon_color, by: actor(room, by) }).id }
    },
    renameTopic: (input) => {
      const { room, topic } = found(input)
      editTopic(world, room, topic, {
        by: actor(room, input.by, 'can_manage_topics'),
        name: cleanTopicName(input.name),
      })
      return true
    },
    closeTopic: setClosed(true),
    reopenTopic: setClosed(false),
    ageTopic: (input) => {
      const { room, topic } = found(input)
      room.topics.set(topic.id, { ...topic, outOfReach: true })
      return true
    },
    deleteTopic: (input) => {
      const { room, topic } = found(input)
      actor(room, input.by, 'can_delete_messages')
      removeTopic(world, room, topic)
      return true
    },
  }
}
