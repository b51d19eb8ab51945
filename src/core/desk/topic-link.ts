import type { Topic } from './topic.ts'

/** Ids of supergroups begin so; only their messages have links (Telegram, "Message links"). */
const SUPERGROUP = /^-100(\d+)$/

/** Gives the link to a topic, for members of its group; null while it is not made, and in a group without links. */
export const topicLink = ({ group, thread }: Pick<Topic, 'group' | 'thread'>): string | null => {
  const [, id] = SUPERGROUP.exec(String(group)) ?? []
  return id === undefined || thread === null ? null : `https://t.me/c/${id}/${thread}`
}
