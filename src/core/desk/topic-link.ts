import type { Html } from '../text/html.ts'
import type { Topic } from './topic.ts'

/** Ids of supergroups begin so; only their messages have links (Telegram, "Message links"). */
const SUPERGROUP = /^-100(\d+)$/

/** Gives the link to a topic, for members of its group; null while it is not made, and in a group without links. */
const topicLink = ({ group, thread }: Pick<Topic, 'group' | 'thread'>): string | null => {
  const [, id] = SUPERGROUP.exec(String(group)) ?? []
  return id === undefined || thread === null ? null : `https://t.me/c/${id}/${thread}`
}

/** Makes a line lead to a topic, where there is a link to it. */
export const linkedToTopic = (line: Html, topic: Pick<Topic, 'group' | 'thread'> | null): Html => {
  const link = topic && topicLink(topic)
  return link === null ? line : `<a href="${link}">${line}</a>`
}
