import type { User } from 'grammy/types'
import { announce } from './fan-out.ts'
import { addMessage, dropMessage, type Content } from './messages.ts'
import type { Room, Topic } from '../model.ts'
import type { EmulatorWorld } from '../emulator-world.ts'

const MAX_NAME = 128

/** A topic's name as Telegram keeps it: white space collapsed, cut at 128 characters. */
export const cleanTopicName = (name: string): string =>
  [...name.replace(/\s+/g, ' ').trim()].slice(0, MAX_NAME).join('').trim()

/** Input of {@link makeTopic}. */
export interface NewTopic {
  readonly name: string
  readonly iconColor: number
  readonly iconEmoji?: string
  readonly by: User
}

/** Makes a topic: its id is the id of the service message that begins it, which the bots get, their own included. */
export const makeTopic = (world: EmulatorWorld, room: Room, { name, iconColor, iconEmoji, by }: NewTopic): Topic => {
  const icon = iconEmoji === undefined ? {} : { icon_custom_emoji_id: iconEmoji }
  const id = room.nextMessageId
  const root = addMessage(world, room, {
    from: by,
    thread: id,
    content: { forum_topic_created: { name, icon_color: iconColor, ...icon } },
  })
  const topic: Topic = {
    id,
    name,
    iconColor,
    creator: by.id,
    root,
    closed: false,
    deleted: false,
    ...(iconEmoji === undefined ? {} : { iconEmoji }),
  }
  room.topics.set(id, topic)
  announce(world, room, root)
  notifyTopicChange(world, room)
  return topic
}

const notifyTopicChange = (world: EmulatorWorld, room: Room): void => {
  world.live.publish({ type: 'chat', chat_id: room.id, bot: null })
  world.touch()
}

const addServiceMessage = (world: EmulatorWorld, room: Room, from: User, content: Content, thread?: number): void =>
  announce(world, room, addMessage(world, room, { from, content, thread }))

/** A change of a topic; fields that are left out stay. */
export interface TopicEdit {
  readonly by: User
  readonly name?: string
  /** Empty removes the icon. */
  readonly iconEmoji?: string | undefined
}

/** Renames a topic or changes its icon, with a service message in it. */
export const editTopic = (world: EmulatorWorld, room: Room, topic: Topic, { by, name, iconEmoji }: TopicEdit): void => {
  const { iconEmoji: before, ...rest } = topic
  const icon = iconEmoji ?? before ?? ''
  room.topics.set(topic.id, {
    ...rest,
    ...(name === undefined ? {} : { name }),
    ...(icon === '' ? {} : { iconEmoji: icon }),
  })
  const edited = {
    ...(name === undefined ? {} : { name }),
    ...(iconEmoji === undefined ? {} : { icon_custom_emoji_id: iconEmoji }),
  }
  addServiceMessage(world, room, by, { forum_topic_edited: edited }, topic.id)
  notifyTopicChange(world, room)
}

/** Closes or reopens a topic, with a service message in it. */
export const setTopicClosed = (world: EmulatorWorld, room: Room, topic: Topic, closed: boolean, by: User): void => {
  room.topics.set(topic.id, { ...topic, closed })
  addServiceMessage(world, room, by, closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }, topic.id)
  notifyTopicChange(world, room)
}

/** Closes or reopens General, which is not in `topics`. */
export const setGeneralClosed = (world: EmulatorWorld, room: Room, closed: boolean, by: User): void => {
  room.generalClosed = closed
  addServiceMessage(world, room, by, closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} })
  notifyTopicChange(world, room)
}

/** Deletes a topic with all its messages; bots get no update. */
export const removeTopic = (world: EmulatorWorld, room: Room, topic: Topic): void => {
  room.topics.set(topic.id, { ...topic, deleted: true })
  for (const [id, { message }] of room.messages) {
    if (message.is_topic_message && message.message_thread_id === topic.id) dropMessage(world, room, id)
  }
  notifyTopicChange(world, room)
}
