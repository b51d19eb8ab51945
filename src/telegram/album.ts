import type { Message } from 'grammy/types'

/**
 * Whether a message is the first of its album that was seen; true for one that belongs to none. Asking again gives the
 * same answer.
 */
export type IsFirst = (message: Pick<Message, 'chat' | 'message_id' | 'media_group_id'>) => boolean

/** An album's items come at once; a chat sends few albums a minute. */
const ALBUMS = 1_000

/**
 * Remembers the first item of the last thousand albums. Telegram sends an album as messages of their own without saying which is
 * first (Bot API, Message.media_group_id); after a restart in between, an album may be answered twice, which does no harm.
 */
export const firstOfAlbums = (): IsFirst => {
  const firsts = new Map<string, number>()
  return ({ chat, message_id: id, media_group_id: group }) => {
    if (group === undefined) return true
    const key = `${chat.id}:${group}`
    const first = firsts.get(key) ?? id
    firsts.set(key, first)
    const [oldest] = firsts.keys()
    if (firsts.size > ALBUMS && oldest !== undefined) firsts.delete(oldest)
    return first === id
  }
}
