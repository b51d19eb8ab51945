import type { User } from 'grammy/types'
import { announce } from '../updates/fan-out.ts'
import { addMessage, dropMessage, type Content } from './messages.ts'
import type { Room, Topic } from '../model.ts'
import type { World } from '../emulator-world.ts'

const LONGEST_NAME = 128

/** A topic's name as Telegram keeps it: white space collapsed, cut at 128 characters. */
export const cleanTopicName = (name: string): string =>
  [...name.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_NAME).join('').trim()

/** A topic that is to be made. */
export interface NewTopic {
  readonly name: string
  readonly iconColor: number
  readonly iconEmoji?: string
  readonly by: User
}

/** Makes a topic: its id is the id of the service message that begins it, which the bots get, their own included. */
export const makeTopic = (world: World, room: Room, { name, iconColor, iconEmoji, by }: NewTopic): Topic => {
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
  changed(world, room)
  return topic
}

const changed = (world: World, room: Room): void => {
  world.live.tell({ type: 'chat', chat_id: room.id, bot: null })
  world.touch()
}

const service = (world: World, room: Room, from: User, content: Content, thread?: number): void =>
  announce(world, room, addMessage(world, room, { from, content, thread }))

/** What is to change of a topic; what is left out stays. */
export interface TopicEdit {
  readonly by: User
  readonly name?: string
  /** Empty to take it away. */
  readonly iconEmoji?: string | undefined
}

/** Renames a topic or changes its icon, and says so in it. */
export const editTopic = (world: World, room: Room, topic: Topic, { by, name, iconEmoji }: TopicEdit): void => {
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
  service(world, room, by, { forum_topic_edited: edited }, topic.id)
  changed(world, room)
}

/** Closes or reopens a topic, and says so in it. */
export const setTopicClosed = (world: World, room: Room, topic: Topic, closed: boolean, by: User): void => {
  room.topics.set(topic.id, { ...topic, closed })
  service(world, room, by, closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} }, topic.id)
  changed(world, room)
}

/** The same for General, which has no topic of its own. */
export const setGeneralClosed = (world: World, room: Room, closed: boolean, by: User): void => {
  room.generalClosed = closed
  service(world, room, by, closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} })
  changed(world, room)
}

/** A topic goes with all its messages, and no bot is told. */
export const removeTopic = (world: World, room: Room, topic: Topic): void => {
  room.topics.set(topic.id, { ...topic, deleted: true })
  for (const [id, { message }] of room.messages) {
    if (message.is_topic_message && message.message_thread_id === topic.id) dropMessage(world, room, id)
  }
  changed(world, room)
}
