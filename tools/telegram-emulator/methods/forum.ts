import type { Call, Method } from '../requests/call.ts'
import { hasRight, findRoom, spendLimits } from '../chats/chats.ts'
import { badRequest } from '../api-errors.ts'
import type { Room, Topic } from '../model.ts'
import { has, intOf, textOf } from '../requests/params.ts'
import { botUser } from '../state.ts'
import { topicIcons } from '../chats/icon-set.ts'
import { cleanTopicName, editTopic, makeTopic, removeTopic, setGeneralClosed, setTopicClosed } from '../chats/topics.ts'

const COLOURS: ReadonlySet<number> = new Set([7322096, 16766590, 13338331, 9367192, 16749490, 16478047])
const DEFAULT_COLOUR = 7322096

const forumRoom = (
  { world, bot, params }: Call,
  words: 'the chat is not a forum' | 'the chat is not a supergroup forum',
): Room => {
  const room = findRoom(world, bot, params)
  if (!room.isForum) throw badRequest(room.kind === 'private' ? words : 'the chat is not a forum')
  return room
}

const topicOf = ({ params }: Call, room: Room): Topic => {
  const topic = room.topics.get(intOf(params, 'message_thread_id'))
  if (!topic || topic.deleted || topic.outOfReach) throw badRequest('TOPIC_ID_INVALID')
  return topic
}

const mayManage = ({ bot }: Call, room: Room, topic: Topic | undefined): boolean =>
  hasRight(room, bot.me.id, 'can_manage_topics') || topic?.creator === bot.me.id

export const createForumTopic: Method = (call) => {
  const { world, bot, params } = call
  const colour = has(params, 'icon_color') ? intOf(params, 'icon_color') : DEFAULT_COLOUR
  const room = forumRoom(call, 'the chat is not a forum')
  const name = cleanTopicName(textOf(params, 'name'))
  if (name === '') throw badRequest('name must be non-empty')
  if (!mayManage(call, room, undefined)) throw badRequest('not enough rights to create a topic')
  if (!COLOURS.has(colour)) throw badRequest('invalid icon color specified')
  const iconEmoji = textOf(params, 'icon_custom_emoji_id')
  spendLimits(world, bot, room)
  const topic = makeTopic(world, room, {
    name,
    iconColor: colour,
    by: botUser(bot),
    ...(iconEmoji === '' ? {} : { iconEmoji }),
  })
  return {
    message_thread_id: topic.id,
    name: topic.name,
    icon_color: topic.iconColor,
    ...(topic.iconEmoji === undefined ? {} : { icon_custom_emoji_id: topic.iconEmoji }),
  }
}

export const editForumTopic: Method = (call) => {
  const { world, bot, params } = call
  const room = forumRoom(call, 'the chat is not a forum')
  const topic = topicOf(call, room)
  if (!mayManage(call, room, topic)) throw badRequest('not enough rights to edit the topic')
  const name = has(params, 'name') ? cleanTopicName(textOf(params, 'name')) : ''
  const iconEmoji = has(params, 'icon_custom_emoji_id') ? textOf(params, 'icon_custom_emoji_id') : undefined
  const renamed = name !== '' && name !== topic.name
  const dressed = iconEmoji !== undefined && iconEmoji !== (topic.iconEmoji ?? '')
  if (!renamed && !dressed) throw badRequest('TOPIC_NOT_MODIFIED')
  spendLimits(world, bot, room)
  editTopic(world, room, topic, {
    by: botUser(bot),
    ...(renamed ? { name } : {}),
    ...(dressed ? { iconEmoji } : {}),
  })
  return true
}

const setClosed =
  (closed: boolean): Method =>
  (call) => {
    const { world, bot } = call
    const room = forumRoom(call, 'the chat is not a supergroup forum')
    const topic = topicOf(call, room)
    if (!mayManage(call, room, topic)) throw badRequest('not enough rights to close or open the topic')
    if (topic.closed === closed) throw badRequest('TOPIC_NOT_MODIFIED')
    spendLimits(world, bot, room)
    setTopicClosed(world, room, topic, closed, botUser(bot))
    return true
  }

export const closeForumTopic = setClosed(true)
export const reopenForumTopic = setClosed(false)

export const deleteForumTopic: Method = (call) => {
  const room = forumRoom(call, 'the chat is not a forum')
  const topic = topicOf(call, room)
  if (!hasRight(room, call.bot.me.id, 'can_delete_messages')) throw badRequest('not enough rights to delete the topic')
  removeTopic(call.world, room, topic)
  return true
}

const setGeneral =
  (closed: boolean): Method =>
  (call) => {
    const { world, bot } = call
    const room = forumRoom(call, 'the chat is not a supergroup forum')
    if (!mayManage(call, room, undefined)) throw badRequest('not enough rights to close or open the topic')
    if (room.generalClosed === closed) throw badRequest('TOPIC_NOT_MODIFIED')
    spendLimits(world, bot, room)
    setGeneralClosed(world, room, closed, botUser(bot))
    return true
  }

export const closeGeneralForumTopic = setGeneral(true)
export const reopenGeneralForumTopic = setGeneral(false)

/** The stickers that may be a topic's icon. */
export const getForumTopicIconStickers: Method = () =>
  topicIcons.map(({ id, emoji }, index) => ({
    file_id: `topic_icon_${index}`,
    file_unique_id: `topic_icon_${index}u`,
    type: 'custom_emoji',
    width: 512,
    height: 512,
    is_animated: true,
    is_video: false,
    emoji,
    set_name: 'Topics',
    custom_emoji_id: id,
    file_size: 1_000,
  }))
