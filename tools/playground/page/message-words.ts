import type { Message, User } from 'grammy/types'
import type { Texts } from './texts-en.ts'

/** A person's name as Telegram shows it. */
export const fullName = ({ first_name, last_name }: Pick<User, 'first_name' | 'last_name'>): string =>
  last_name === undefined ? first_name : `${first_name} ${last_name}`

/** The sender's name above a message; the group's title for an anonymous administrator. */
export const senderName = ({ from, sender_chat: group }: Message): string => {
  if (group?.title !== undefined) return group.title
  return from ? fullName(from) : ''
}

const came = (people: readonly User[]): string => people.map(fullName).join(', ')

const SERVICE = [
  'forum_topic_created',
  'forum_topic_edited',
  'forum_topic_closed',
  'forum_topic_reopened',
  'new_chat_members',
  'left_chat_member',
  'pinned_message',
  'group_chat_created',
  'supergroup_chat_created',
  'migrate_from_chat_id',
] as const

/** True for a service message. */
export const isService = (message: Message): boolean => SERVICE.some((field) => message[field] !== undefined)

/** The text of a service message; null for an ordinary one. */
export const serviceWords = (message: Message, texts: Texts): string | null => {
  const who = senderName(message)
  const { forum_topic_edited: edited } = message
  if (message.forum_topic_created) return texts.topicCreated(who)
  if (edited) return edited.name === undefined ? texts.topicIcon : texts.topicRenamed(edited.name)
  if (message.forum_topic_closed) return texts.topicClosed(who)
  if (message.forum_topic_reopened) return texts.topicReopened(who)
  if (message.new_chat_members) return texts.joined(came(message.new_chat_members))
  if (message.left_chat_member) return texts.left(fullName(message.left_chat_member))
  if (message.pinned_message) return texts.pinnedBy(who)
  return isService(message) ? texts.groupCreated : null
}

/** A message in a few words, for a quote or a list. */
export const summaryOf = (message: Message, texts: Texts): string => {
  const words = message.text ?? message.caption
  if (words !== undefined && words !== '') return words
  if (message.sticker) return `${message.sticker.emoji ?? ''} ${texts.sticker}`.trim()
  if (message.photo) return texts.photo
  if (message.voice) return texts.voice
  if (message.video) return texts.video
  if (message.video_note) return texts.videoNote
  if (message.animation) return texts.animation
  if (message.audio) return texts.audio
  if (message.document) return message.document.file_name ?? texts.document
  if (message.location) return texts.location
  if (message.contact) return texts.contact
  return serviceWords(message, texts) ?? ''
}
